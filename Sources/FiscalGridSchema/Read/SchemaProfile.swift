import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// What a table schema must keep to beyond being an XSD, so that every document of its type can be written in every format.
struct SchemaProfile {
    let file: String

    /// Names that a row of the JSON output has of its own.
    private static let rowNames: Set<String> = [
        "row", "line", "kind", "side", "list", "cells", "other", "unparsed", "level", "parent", "ordinal", "label",
        "record",
        "nested", "document", "organization_code", "organization_name", "fiscal_year", "table_ordinal", "column_units",
    ]
    /// What `common.xsd` and the exported files are named, and declare.
    private static let ids: Set<String> = [
        "document", "disclosure", "common", "table", "cell", "other", "nested", "label", "facts", "audit",
    ]
    /// Names that a table of the JSON or XML output has of its own.
    private static let tableNames: Set<String> = [
        "n", "ordinal", "type", "title", "organization", "organizationCode", "fiscalYear", "unit", "cutoffDate",
        "formNumber", "context",
        "line", "list", "parent", "columns", "rows", "notes", "prelude", "unparsed",
        // Columns of a stacked CSV file, where a table's values stand beside its rows.
        "document", "organization_code", "organization_name", "fiscal_year", "table_ordinal", "row", "kind", "side",
        "column_units", "other",
    ]

    /// Every departure of a schema that could be read, with file and line.
    func problems(of schema: TableSchema, table: XMLElement, type: XMLElement, row: XMLElement) -> [String] {
        var problems: [String] = []
        func fail(_ line: Int, _ problem: String) { problems.append("\(file):\(line): \(problem)") }

        if SchemaProfile.ids.contains(schema.id) {
            fail(1, "the id \"\(schema.id)\" is taken: a shared file or element has it")
        }
        if schema.fields.isEmpty { fail(row.line, "no field; expected elements with map:column") }
        if !schema.fields.contains(where: { $0.requirement != .optional }) {
            fail(row.line, "no field has map:required; a title alone would claim any table")
        }
        for name in schema.layouts.flatMap({ $0.needs.joined() })
        where !schema.fields.contains(where: { $0.name == name }) {
            fail(table.line, "map:layout needs \"\(name)\", which is no field of the row")
        }
        let labels =
            schema.kinds.patterns.map { ("map:kind", table.line, $0.label) }
            + schema.namedRows.flatMap { row in row.labels.map { ("map:row", row.line, $0) } }
        for (annotation, line, label) in labels where label.label == -1 {
            fail(line, "\(annotation) names \(label.source); expected a label of lexicon.xml")
        }
        for field in schema.fields where field.isOnlyAmount && field.type != .amount {
            fail(
                field.line,
                "map:only=\"amount\" stands on \"\(field.name)\", which is \(field.type.rawValue); expected Amount")
        }
        checkNames(schema, fail)
        checkPaths(schema, fail)
        let named =
            schema.labelFields.map { ("map:kind on", $0) } + [("map:kind rollup", schema.kinds.rollupField ?? "")]
        for (annotation, name) in named where !name.isEmpty && !schema.fields.contains(where: { $0.name == name }) {
            fail(table.line, "\(annotation) names \"\(name)\", which is no field of the row")
        }
        var attributes: Set<String> = []
        type.forEachDescendant {
            if $0.isNamed("attribute"), let name = $0.attribute("name") { attributes.insert(name) }
        }
        for capture in schema.titles.compactMap(\.capture) where !attributes.contains(capture) {
            fail(type.line, "the title captures {\(capture)}, but the table's type has no attribute \"\(capture)\"")
        }
        return problems
    }

    private func checkPaths(_ schema: TableSchema, _ fail: (Int, String) -> Void) {
        let labels = schema.blocks.flatMap(\.labels)
        for field in schema.fields where field.isInBlock {
            for column in field.columns + field.joinedColumns.joined()
            where labels.contains(where: { label in
                let path = HeaderPath(printed: column.source)
                let top = HeaderPath(labels: Array(path.labels.prefix(1)))
                return path.labels.count > 1 && label.matches(top, fiscalYear: nil)
            }) {
                fail(
                    field.line,
                    "the path \"\(column.source)\" begins with the label of a side; those of a record start below it")
            }
        }
    }

    private func checkNames(_ schema: TableSchema, _ fail: (Int, String) -> Void) {
        var seen: Set<String> = []
        for field in schema.fields {
            if SchemaProfile.rowNames.contains(field.name) {
                fail(field.line, "the field's name \"\(field.name)\" is taken: every row has one of its own")
            }
            if !seen.insert(field.name).inserted { fail(field.line, "a second field is named \"\(field.name)\"") }
        }
        // CSV has the parts of a measure beside it.
        for field in schema.fields {
            let measure = schema.fields.first { other in
                other.type == .measure
                    && ["_comparison", "_number", "_unit"].contains { other.name + $0 == field.name }
            }
            if let measure {
                fail(
                    field.line,
                    "the field's name \"\(field.name)\" is taken: it is a part of the measure \"\(measure.name)\"")
            }
        }
        // A row has one level: that of its code or of its item.
        let levelled = schema.fields.filter { [.item, .functionalCode, .economicCode].contains($0.type) }
        if levelled.count > 1 {
            fail(levelled[1].line, "a row has one code or item; \"\(levelled[0].name)\" is one already")
        }
        // Level and parent are keys of a row, not of a table.
        for field in schema.preludeFields where field.type.isCode || field.type == .item {
            fail(field.line, "the prelude's field \"\(field.name)\" is a code or an item, which only a row has")
        }
        for field in schema.preludeFields where schema.titles.contains(where: { $0.capture == field.name }) {
            fail(field.line, "the title captures \"\(field.name)\" as well")
        }
        let captures = schema.titles.compactMap(\.capture).map { ($0, 1) }
        for (name, line) in Array(Dictionary(captures) { first, _ in first })
            + schema.preludeFields.map({ ($0.name, $0.line) })
        where SchemaProfile.tableNames.contains(name) {
            fail(line, "the name \"\(name)\" is taken: every table has one of its own")
        }
    }
}
