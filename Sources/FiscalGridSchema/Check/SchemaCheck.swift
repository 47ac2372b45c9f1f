import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Looks for mistakes in a table schema: those that stop it from being read, and those that would only be seen, or not be seen,
/// when a document comes.
public struct SchemaCheck: Sendable {
    private let file: String
    private let bytes: [UInt8]
    private let others: [String: [UInt8]]

    /// Checks the XSD of this base name beside the built-in schemas and those of `others`, which it may replace.
    public init(file: String, bytes: [UInt8], beside others: [String: [UInt8]] = [:]) {
        self.file = file
        self.bytes = bytes
        self.others = others
    }

    /// Every mistake, as `file:line: what was found; what was expected`; empty for none.
    ///
    /// `refused` says what compiled schemas refuse of a table of a type, or, for `nil`, of a document without a table.
    package func problems(refused: (TableSchema?, CompiledSchema) -> [String]) -> [String] {
        do throws(ConversionError) {
            if file == LexiconReader.fileName {
                return try LexiconCheck(bytes, beside: others).problems()
            }
            if SchemaCatalog.sharedFiles.contains(file) {
                let catalog = try catalog()
                return catalog.rulesBetweenTables.flatMap { RuleCheck.problems(of: $0, in: catalog) }
                    + refused(nil, try catalog.compileAll())
            }
            // Words are added before the first is looked up.
            if let lexicon = others[LexiconReader.fileName] { try LexiconReader.add(lexicon) }
            let schema = try SchemaReader.read(bytes, file: file)
            let found = problems(of: schema)
            let catalog = try catalog()
            // Beside all others: its XSD types may have the names of theirs.
            let compiled = try catalog.compileAll()
            let between = schema.rules.flatMap { RuleCheck.problems(of: $0, in: catalog) }
            return found + between + titles(of: schema, catalog)
                + (found.isEmpty ? refused(schema, compiled) : [])
        } catch .schema(let reasons) {
            return reasons
        } catch {
            return [error.description]
        }
    }

    private func catalog() throws(ConversionError) -> SchemaCatalog {
        try SchemaCatalog(adding: others.merging([file: bytes]) { _, own in own })
    }

    private func place(_ line: Int, _ problem: String) -> String { "\(file):\(line): \(problem)" }

    // MARK: Annotations

    private func problems(of schema: TableSchema) -> [String] {
        var problems: [String] = []
        problems += RuleCheck(schema: schema).problems()
        if let code = schema.kinds.rollupField {
            problems += self.code(code, of: schema, "map:kind rollup", schema.line)
        }
        for name in schema.labelFields {
            guard let field = field(name, of: schema), field.type != .text, field.type != .item else { continue }
            problems.append(
                place(
                    schema.line, "map:kind on names \"\(name)\", which is \(field.type.rawValue); expected Text or Item"
                ))
        }
        return problems + paths(of: schema)
    }

    private func field(_ name: String, of schema: TableSchema) -> TableSchema.Field? {
        schema.fields.first { $0.name == name }
    }

    private func code(_ name: String, of schema: TableSchema, _ annotation: String, _ line: Int) -> [String] {
        guard let field = field(name, of: schema) else { return [unknown(name, of: schema, annotation, line)] }
        if field.type.isCode { return [] }
        return [
            place(
                line,
                "\(annotation) names \"\(name)\", which is \(field.type.rawValue); expected FunctionalCode or EconomicCode"
            )
        ]
    }

    private func unknown(_ name: String, of schema: TableSchema, _ annotation: String, _ line: Int) -> String {
        place(
            line,
            "\(annotation) names \"\(name)\", which is no field; the fields are "
                + schema.fields.map(\.name).joined(separator: ", "))
    }

    /// Two fields that are printed under one path: only the first column would ever go to the first of them.
    private func paths(of schema: TableSchema) -> [String] {
        var problems: [String] = []
        var seen: [(field: TableSchema.Field, path: PathPattern)] = []
        for field in schema.fields {
            for path in field.columns + field.joinedColumns.joined() {
                let first = seen.first { $0.field.isInBlock == field.isInBlock && $0.path.claimsSame(as: path) }
                if let first, first.field.name == field.name {
                    problems.append(place(field.line, "\"\(field.name)\" names the path \"\(path.source)\" twice"))
                } else if let first {
                    problems.append(
                        place(
                            field.line,
                            "\"\(field.name)\" and \"\(first.field.name)\" (line \(first.field.line)) have the path "
                                + "\"\(path.source)\"; a column goes to one field"))
                }
                seen.append((field, path))
            }
        }
        return problems
    }

    /// Titles that another type claims, or subjects that require the same: which of the two a table is of would depend on its columns, or on
    /// the ids. A title of one's own that is about what another type is about goes before it.
    private func titles(of schema: TableSchema, _ catalog: SchemaCatalog) -> [String] {
        var problems: [String] = []
        func fail(_ title: String, _ other: TableSchema, _ same: String) {
            problems.append(
                place(
                    schema.line,
                    "\(title) is claimed by \(other.id) (\(other.file):\(other.line): \"\(same)\"); "
                        + "titles are compared without years, brackets and the words for a department or unit"))
        }
        for other in catalog.schemas where other.id != schema.id {
            for title in schema.titles {
                guard let same = other.titles.first(where: { $0.claimsSame(as: title) }) else { continue }
                fail("the title \"\(title.source)\"", other, same.source)
            }
            for subject in schema.subjects {
                guard let same = other.subjects.first(where: { $0.required == subject.required }) else { continue }
                fail("what titles are about, \"\(subject.source)\",", other, same.source)
            }
        }
        return problems
    }
}
