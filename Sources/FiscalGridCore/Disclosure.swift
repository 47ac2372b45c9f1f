/// A converted document: everything that it says, in reading order.
public struct Disclosure: Sendable {
    /// The name as the user gave it.
    public var name: String
    /// How the bytes were read.
    public var format: SourceFormat
    /// How the format was told, for a person; empty if it was forced.
    public var formatReason = ""
    /// The encoding of a text; `nil` where the file is no text.
    public var encoding: TextEncoding?
    /// The digest of the input, lower-case hexadecimal.
    public var sha256: String
    /// The organization that the document is about; `nil` if it names none.
    public var organization: Organization?
    /// The fiscal year; `nil` if it names none.
    public var fiscalYear: Int?
    /// Headings, paragraphs and tables in reading order.
    public var body: [Block]
    /// All tables by ordinal, nested ones included: `tables[n - 1]` has ordinal n.
    public var tables: [Table]
    /// The figures of the text, in reading order.
    public var narrative: [NarrativeFigure] = []
    /// What a person should know about the conversion, by line.
    public var findings: [Finding]
    /// Tells where something stands in a Word file or a page.
    public var paths = MarkupPaths()

    /// Creates a disclosure.
    public init(
        name: String, format: SourceFormat, sha256: String, organization: Organization?, fiscalYear: Int?,
        body: [Block], tables: [Table], findings: [Finding]
    ) {
        self.name = name
        self.format = format
        self.sha256 = sha256
        self.organization = organization
        self.fiscalYear = fiscalYear
        self.body = body
        self.tables = tables
        self.findings = findings
    }

    /// A block of the document.
    public enum Block: Sendable {
        /// A section heading, level 1 the highest.
        case heading(Paragraph, level: Int)
        case paragraph(Paragraph)
        /// A table of the document, by ordinal; its title may head a section as well, then `sectionLevel` says its level.
        case table(ordinal: Int, sectionLevel: Int?)
    }

    /// The table of a number, or those of a type or of a title.
    ///
    /// - Throws: ``ConversionError/noTable(_:)`` if there is none.
    public func tables(named name: String) throws(ConversionError) -> [Table] {
        if let ordinal = Int(name) {
            if tables.indices.contains(ordinal - 1) { return [tables[ordinal - 1]] }
            throw .noTable("found no table \(ordinal); the document has \(tables.count)")
        }
        let key = name.labelKey
        let found = tables.filter { table in
            table.schema?.id == name || (table.grid.title?.cleaned.labelKey.hasSameBytes(as: key) ?? false)
                || (table.schema?.documentation.chinese?.labelKey.hasSameBytes(as: key) ?? false)
        }
        if !found.isEmpty { return found }
        var types: [String] = []
        for type in tables.compactMap(\.schema?.id) where !types.contains(type) { types.append(type) }
        throw .noTable(
            "found no table of type or title \"\(name)\"; the document has "
                + (types.isEmpty ? "none that a schema recognizes" : types.joined(separator: ", ")))
    }

    /// The table of a number, or the only one of a type or of a title.
    ///
    /// - Throws: ``ConversionError/noTable(_:)`` if there is none, or several are.
    public func table(named name: String) throws(ConversionError) -> Table {
        let found = try tables(named: name)
        if found.count == 1 { return found[0] }
        throw .noTable(
            "found \(found.count) tables of type \"\(name)\"; name one by number: "
                + found.map { String($0.ordinal) }.joined(separator: ", "))
    }

    /// The namespace of the XML, and of the schemas that describe it.
    public static let namespace = "urn:fiscalgrid:1"

    /// The version of everything that is written out.
    public static let schemaVersion = "1.0"
}

extension Disclosure {
    /// Adds findings, by line behind those that stand there already. In a Word file or a page their places get a path.
    public mutating func add(_ found: [Finding]) {
        if found.isEmpty { return }
        let located = found.map { finding in
            var finding = finding
            let place = finding.place
            if place.path == nil, let line = place.line,
                var path = paths.path(ofLine: line, isTable: place.table != nil && place.row == nil)
            {
                if place.row == nil, let column = place.column { path += ", column \(column)" }
                finding.place.path = path
            }
            return finding
        }
        findings = (findings + located).enumerated().sorted {
            ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset)
        }.map(\.element)
    }
}
