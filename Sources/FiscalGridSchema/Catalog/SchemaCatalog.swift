import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// The table types that are known: the built-in ones, and those of a user's folder, which add to them or replace them by
/// base name.
///
/// Compiling schemas sets libxml2's loader of external entities for the whole process, once: it serves embedded schemas from
/// memory and refuses every other address, so that no schema can reach the network. A program that uses libxml2 itself should
/// know.
public final class SchemaCatalog: Sendable {
    /// By id.
    private let types: [TableType]
    /// What has been printed so far, and what it was found to be.
    package let known = KnownColumns()
    private let compiled: CompiledSchemas
    /// The XSDs of the user's folder, by file name.
    private let added: [String: [UInt8]]

    /// The files that hold no table type.
    static let sharedFiles: Set<String> = ["common.xsd", "disclosure.xsd"]

    /// Knows the built-in schemas and those in `added`, by file name. A `lexicon.xml` among them adds words to the lexicon of the
    /// process, see ``Lexicon``.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if an added file is not XML or keeps not to the profile. That a schema
    ///   compiles is seen when a document needs it, or by ``compile(_:)``.
    public init(adding added: [String: [UInt8]] = [:]) throws(ConversionError) {
        var added = added
        if let lexicon = added.removeValue(forKey: LexiconReader.fileName) {
            try LexiconReader.add(lexicon)
        }
        // A folder that `schema export` wrote: its disclosure.xsd is a driver, the document's own schema stands beside it.
        if added["disclosure.xsd"] != nil, let document = added.removeValue(forKey: "document.xsd") {
            added["disclosure.xsd"] = document
        }
        var types = BuiltInTypes.all.filter { added[$0.id + ".xsd"] == nil }
        var reasons: [String] = []
        var ownRules: [AuditRule]?
        for (file, bytes) in added.sorted(by: { $0.key < $1.key }) {
            do throws(ConversionError) {
                switch file {
                case "disclosure.xsd": ownRules = try RuleReader.rulesBetweenTables(bytes, file: file)
                case "common.xsd": try XMLTree.schema(bytes, file) { _ in }
                default: types.append(TableType(try SchemaReader.read(bytes, file: file)))
                }
            } catch .schema(let found) {
                reasons += found
            } catch {
                throw error
            }
        }
        types.sort { ($0.file.lowercased(), $0.file) < ($1.file.lowercased(), $1.file) }
        // Their files would be one file on many systems, and their resources have one name.
        for (one, other) in zip(types, types.dropFirst()) where one.id.lowercased() == other.id.lowercased() {
            reasons.append("\(other.id).xsd:1: the id differs from \"\(one.id)\" in capital letters only")
        }
        if !reasons.isEmpty { throw .schema(reasons: reasons) }
        self.ownRules = ownRules
        self.types = types
        self.added = added
        compiled = CompiledSchemas(
            SchemaFolder { [added] name in added[name] ?? BuiltInSchemas.lean(name) }, isBuiltIn: added.isEmpty)
    }

    /// All types, by id.
    public var schemas: [TableSchema] { types.map(\.schema) }

    /// True if what describes these tables is built in, none of it a file of the user's.
    package func areBuiltIn(_ tables: [Table]) -> Bool {
        added.isEmpty
            || added["common.xsd"] == nil && added["disclosure.xsd"] == nil
                && tables.allSatisfy { table in table.schema.map { added[$0.file] == nil } ?? true }
    }

    /// The type of an id; `nil` if there is none.
    public func schema(_ id: String) -> TableSchema? { types.first { $0.id == id }?.schema }

    /// The type of an id, or of a title that a table of it is printed under; `nil` if there is none, or if a title may be of several.
    public func schema(named name: String) -> TableSchema? {
        if let schema = schema(name) { return schema }
        if let schema = schemas.first(where: {
            $0.documentation.chinese?.labelKey.hasSameBytes(as: name.labelKey) ?? false
        }) {
            return schema
        }
        let found = candidates(for: Title(printed: name, line: 1)).filter(\.isNamed)
        return found.first?.schema
    }

    /// The type that a user says a table is of; `nil` if there is none of this id.
    package func candidate(saidToBe id: String) -> Candidate? {
        types.firstIndex { $0.id == id }.map { Candidate(types[$0], $0, .said) }
    }

    /// The types that may fit a title, best first: the same title, then the types that it is about, those first that require most;
    /// then those whose title is its end. `organization` is the one that the table is of, `stage` what the document plans or accounts for;
    /// both where they are known.
    public func candidates(for title: Title?, organization: String? = nil, stage: Stage? = nil) -> [Candidate] {
        guard let title else { return [] }
        return known.candidates(for: title, organization: organization, stage: stage) { title in
            let found = candidates(
                for: title, TitleReading.read(title.cleaned, organization: organization), stage: stage)
            if found.contains(where: \.isSameTitle) { return found }
            // 收支总表（汇总）, 基本支出表（按经济分类科目）: what stands in brackets behind a title rarely makes another of it.
            guard let plain = title.withoutBracketBehind else { return found }
            let others = candidates(
                for: plain, TitleReading.read(plain.cleaned, organization: organization), stage: stage)
            return others.contains(where: \.isSameTitle) || found.isEmpty ? others : found
        }
    }

    private func candidates(for title: Title, _ reading: TitleReading, stage: Stage?) -> [Candidate] {
        let key = Title.key(title.cleaned)
        var candidates: [Candidate] = []
        for (index, type) in types.enumerated() {
            var best: Candidate?
            func take(_ match: Candidate.Match) {
                let candidate = Candidate(type, index, match)
                if best.map({ candidate.rank < $0.rank }) ?? true { best = candidate }
            }
            for pattern in type.titles {
                if let match = pattern.match(title, titleKey: key) { take(.title(match)) }
            }
            for subject in type.subjects {
                if let fit = subject.fit(reading.features, stage: stage) { take(.subject(fit)) }
            }
            if let best { candidates.append(best) }
        }
        return candidates.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    }

    /// A type that may fit a title.
    public struct Candidate: Sendable {
        /// How its title fits.
        package enum Match: Sendable {
            /// It is printed in the schema, or the end of it.
            case title(TitlePattern.Match)
            /// It says what the type is about.
            case subject(TitleSubject.Fit)
            /// The user says so.
            case said
        }

        private let type: TableType
        package let index: Int
        /// How its title fits.
        package let match: Match
        /// Its place among the candidates, the lowest first; those of one rank fit equally well.
        package let rank: Int

        init(_ type: TableType, _ index: Int, _ match: Match) {
            self.type = type
            self.index = index
            self.match = match
            rank =
                switch match {
                case .said: -5_000_000
                // The same title, then the template that leaves least open, then what it is about, then the longest end.
                case .title(.exact(let captures)):
                    captures.isEmpty ? -4_000_000 : -3_000_000 + captures.values.reduce(0) { $0 + $1.count }
                case .subject(let fit):
                    -1_000_000 - 1_000 * fit.required + (fit.isStageGuessed ? 100 : 0)
                case .title(.suffix(let length)): -length
                }
        }

        /// The type.
        public var schema: TableSchema { type.schema }
        /// The type's id.
        public var id: String { type.id }
        /// True if tables of the type may have a box above them.
        package var hasPrelude: Bool { !type.schema.preludeLabels.isEmpty }

        /// True if the title is one of the type's own.
        var isSameTitle: Bool { if case .title(.exact(let captures)) = match { captures.isEmpty } else { false } }

        /// True if the title says that the table is of this type, if of any.
        package var isNamed: Bool {
            switch match {
            case .title(.exact): true
            case .title(.suffix): false
            case .subject, .said: true
            }
        }

        /// True if it is not the title but the user who says it.
        package var isSaid: Bool { if case .said = match { true } else { false } }

        /// True if the title says what they are about of both.
        package func fitsAlike(_ other: Candidate) -> Bool {
            guard case .subject = match, case .subject = other.match else { return false }
            return true
        }

        /// What its title captures.
        package var captures: [String: String] {
            if case .title(.exact(let captures)) = match { captures } else { [:] }
        }
    }

    /// What `disclosure.xsd` says must hold between tables. Rules of that kind in the schemas of types are among ``TableSchema/rules``.
    public var rulesBetweenTables: [AuditRule] { ownRules ?? BuiltInTypes.rulesBetweenTables }

    /// The rules of an added `disclosure.xsd`; `nil` for the built-in one.
    private let ownRules: [AuditRule]?

    /// The schema that validates documents with tables of these types while they are written, compiled once and kept. It is not for files:
    /// its names may be in no namespace.
    ///
    /// Only what a document needs is compiled: all types together cost more than a document does.
    package func compile(_ ids: some Sequence<String>) throws(ConversionError) -> CompiledSchema {
        try compiled.schema(for: Set(ids))
    }

    /// The schema of all documents, for files as well.
    public func compileAll() throws(ConversionError) -> CompiledSchema { try compiled.compile(Set(types.map(\.id))) }

    /// A schema that includes `disclosure.xsd` and the given files beside it.
    public static func driver(files: [String]) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" \
            targetNamespace="urn:fiscalgrid:1" elementFormDefault="qualified">

            """
        for file in ["disclosure.xsd"] + files { text += "  <xs:include schemaLocation=\"\(file)\"/>\n" }
        return Array((text + "</xs:schema>\n").utf8)
    }

    /// What `schema export --to xsd` writes, by file name: `disclosure.xsd` is the driver that validates every document, and
    /// what it includes stands beside it.
    public var exportedFiles: [String: [UInt8]] {
        let names = BuiltInSchemas.names + added.keys
        var files: [String: [UInt8]] = [:]
        for name in names { files[name] = added[name] ?? BuiltInSchemas.file(name) }
        files["document.xsd"] = files.removeValue(forKey: "disclosure.xsd")
        let included = ["document.xsd"] + types.map { "\($0.id).xsd" }
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Validates every disclosure that FiscalGrid writes: the document and all table types. -->
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" \
            targetNamespace="urn:fiscalgrid:1" elementFormDefault="qualified" version="1.0">

            """
        for file in included { text += "  <xs:include schemaLocation=\"\(file)\"/>\n" }
        files["disclosure.xsd"] = Array((text + "</xs:schema>\n").utf8)
        return files
    }
}
