import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Writes JSON Schemas (2020-12) of what `JSONDisclosureWriter` and `FactsWriter` write: typed rows for each table type, and no
/// member that is not named.
struct JSONSchemaWriter {
    private let schemas: [TableSchema]

    /// Describes what is written of tables of these types, of documents in these formats.
    init(schemas: [TableSchema], formats: [SourceFormat]) {
        self.schemas = schemas
        format = .oneOf(formats.map(\.rawValue))
    }

    private static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

    /// The schema of a document, of an array of documents, and of a line of JSON Lines.
    func disclosure() -> [UInt8] {
        var definitions = shared
        for schema in schemas {
            definitions.append(("table.\(schema.id)", table(schema)))
            definitions.append(("row.\(schema.id)", row(schema)))
        }
        return documents("disclosure.schema.json", "A converted disclosure, or several", definitions)
    }

    /// The schema of what has a line a document: the document, an array of them, or why it could not be converted.
    private func documents(_ file: String, _ title: String, _ definitions: [(String, JSONValue)]) -> [UInt8] {
        let schema: JSONValue = [
            "$schema": JSONSchemaWriter.dialect,
            "$id": .string("urn:fiscalgrid:1:" + file),
            "title": .string(title),
            "if": ["type": "array"],
            "then": ["items": reference("document")],
            "else": [
                "if": ["type": "object", "required": ["error"]],
                "then": reference("failure"),
                "else": reference("document"),
            ],
            "$defs": .object(definitions),
        ]
        return schema.bytes
    }

    /// The schema of a line of facts.
    func fact() -> [UInt8] {
        let columns =
            FactsWriter.ofTable.map { ($0.name, $0.schema, $0.isRequired) }
            + FactsWriter.ofCell.map { ($0.name, $0.schema, $0.isRequired) }
        let types: JSONValue = .oneOf(schemas.map(\.id))
        return object(
            columns.map { name, schema, _ in (name, name == "table_type" ? types : schema) },
            required: columns.filter(\.2).map(\.0),
            head: [
                ("$schema", JSONSchemaWriter.dialect), ("$id", "urn:fiscalgrid:1:facts.schema.json"),
                ("title", "A fact: a filled body cell of a table"),
            ]
        ).bytes
    }

    // MARK: Parts

    private let text = JSONValue.text
    private let positive = JSONValue.positive
    private let year = JSONValue.year
    private let level: JSONValue = ["type": "integer", "minimum": 1, "maximum": 9]
    private let kind = JSONValue.oneOf(RowKind.allCases.map(\.rawValue))
    private let unit = JSONValue.unit

    private let format: JSONValue
    private let digest: JSONValue = ["type": "string", "pattern": "^[0-9a-f]{64}$"]

    private var organization: JSONValue { object([("code", text), ("name", text)], required: ["name"]) }

    /// Why a document could not be converted.
    private var failure: JSONValue {
        object(
            [
                ("document", ["type": "string"]),
                ("error", object([("code", text), ("message", text)], required: ["code", "message"])),
            ], required: ["document", "error"])
    }

    private func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

    private func list(of item: JSONValue) -> JSONValue { ["type": "array", "items": item] }

    /// An object with these members and no others.
    private func object(
        _ members: [(String, JSONValue)], required: [String] = [], head: [(String, JSONValue)] = []
    ) -> JSONValue {
        var result = head + [("type", "object")]
        if !required.isEmpty { result.append(("required", .array(required.map { .string($0) }))) }
        result.append(("properties", .object(members)))
        result.append(("additionalProperties", false))
        return .object(result)
    }

    /// What all documents share.
    private var shared: [(String, JSONValue)] {
        [
            (
                "document",
                object(
                    [
                        ("document", ["type": "string"]),
                        ("format", format),
                        ("sha256", digest),
                        ("schemaVersion", ["const": .string(Disclosure.schemaVersion)]),
                        ("organization", reference("organization")), ("fiscalYear", year),
                        ("tables", list(of: reference("table"))), ("sections", list(of: reference("section"))),
                        ("findings", list(of: reference("finding"))),
                    ], required: ["document", "format", "sha256", "schemaVersion", "tables", "sections", "findings"])
            ),
            ("failure", failure),
            ("organization", organization),
            ("table", tableByType), ("table.generic", genericTable),
            ("parent", object([("table", positive), ("row", positive), ("column", positive)])),
            (
                "cells",
                list(
                    of: object(
                        [("column", positive), ("text", text), ("inherited", ["const": true])], required: ["text"]))
            ),
            (
                "plainRow",
                object(
                    [("row", positive), ("line", positive), ("cells", reference("cells"))],
                    required: ["row", "line", "cells"])
            ),
            (
                "measure",
                object(
                    [
                        ("text", text), ("comparison", ["enum": ["≥", "≤", ">", "<", "="]]),
                        ("number", ["type": "number"]), ("unit", text),
                    ], required: ["text"])
            ),
            (
                "section",
                object(
                    [
                        ("heading", text), ("level", positive), ("line", positive),
                        (
                            "paragraphs",
                            list(
                                of: object(
                                    [
                                        ("line", positive), ("text", ["type": "string"]),
                                        ("role", ["enum": ["page", "footnote", "endnote"]]),
                                    ],
                                    required: ["line", "text"]))
                        ), ("tables", list(of: positive)), ("figures", list(of: reference("figure"))),
                    ], required: ["paragraphs"])
            ),
            ("figure", figure),
        ] + findings
    }

    /// A figure of the text.
    private var figure: JSONValue {
        func names(_ values: [String]) -> JSONValue { ["enum": .array(values.map { .string($0) })] }
        return object(
            [
                ("figure", positive), ("line", positive), ("offset", ["type": "integer", "minimum": 0]),
                ("kind", names(NarrativeFigure.Kind.allCases.map(\.rawValue))),
                ("role", names(NarrativeFigure.Role.allCases.map(\.rawValue))), ("text", text),
                ("value", ["type": "number"]), ("unit", unit), ("counted", text), ("holder", text), ("label", text),
                ("path", list(of: text)), ("code", ["type": "string", "pattern": "^[0-9]{3,7}$"]), ("base", text),
                ("year", year),
                ("measure", names(NarrativeFigure.Measure.allCases.map(\.rawValue))),
                ("direction", names(NarrativeFigure.Direction.allCases.map(\.rawValue))), ("aside", ["const": true]),
                ("approximate", ["const": true]), ("subject", positive), ("whole", positive),
            ], required: ["figure", "line", "offset", "kind", "role", "text"])
    }

    // MARK: Findings and checks

    /// The schema of what an audit reports of a document, of an array of them, and of a line of JSON Lines.
    func audit() -> [UInt8] {
        let counts = Check.Outcome.allCases.map {
            ($0.rawValue, JSONValue.object([("type", "integer"), ("minimum", 0)]))
        }
        let document = object(
            [
                ("document", ["type": "string"]), ("format", format), ("sha256", digest),
                ("schemaVersion", ["const": .string(Disclosure.schemaVersion)]),
                ("organization", reference("organization")), ("fiscalYear", year),
                ("summary", object(counts, required: counts.map(\.0))),
                ("coverage", coverage),
                ("findings", list(of: reference("finding"))), ("checks", list(of: reference("check"))),
            ], required: ["document", "format", "sha256", "schemaVersion", "summary", "coverage", "findings", "checks"])
        return documents(
            "audit.schema.json", "The audit of a disclosure, or of several",
            [("document", document), ("failure", failure), ("organization", organization)] + findings)
    }

    /// Which figures were compared.
    private var coverage: JSONValue {
        let count: JSONValue = ["type": "integer", "minimum": 0]
        let figure = object(
            [
                ("label", text), ("text", text), ("table", positive), ("row", positive), ("column", positive),
                ("line", positive), ("place", text),
            ],
            required: ["text", "line"])
        let part = object(
            [("table", positive), ("figures", positive), ("checked", count), ("unchecked", list(of: figure))],
            required: ["figures", "checked"])
        return object(
            [("figures", count), ("checked", count), ("parts", list(of: part))],
            required: ["figures", "checked", "parts"])
    }

    /// What is said of figures.
    private var findings: [(String, JSONValue)] {
        let place: [(String, JSONValue)] = [
            ("table", positive), ("row", positive), ("column", positive), ("line", positive), ("place", text),
        ]
        let number: JSONValue = ["type": "number"]
        let figures: [(String, JSONValue)] = [
            ("printed", number), ("computed", number), ("difference", number), ("allowance", number), ("unit", unit),
            ("operands", list(of: reference("operand"))), ("blank", list(of: text)),
        ]
        return [
            (
                "finding",
                object(
                    [
                        ("code", ["type": "string", "pattern": "^[a-z]+\\.[a-z-]+$"]),
                        ("severity", ["enum": .array(Finding.Severity.allCases.map { .string($0.rawValue) })]),
                        ("message", text),
                    ] + place + figures + [("explains", list(of: reference("check")))],
                    required: ["code", "severity", "message"])
            ),
            (
                "check",
                object(
                    [
                        ("code", ["enum": .array(AuditRule.Code.allCases.map { .string($0.rawValue) })]),
                        ("rule", text),
                        ("outcome", ["enum": .array(Check.Outcome.allCases.map { .string($0.rawValue) })]),
                    ] + place + [("statement", text), ("reason", text)] + figures, required: ["code", "outcome"])
            ),
            (
                "operand",
                object(
                    [("role", ["enum": ["total", "part"]]), ("label", text), ("value", number), ("unit", unit)] + place,
                    required: ["role", "label", "value", "line"])
            ),
        ]
    }

    /// By `type`, so that a mistake is reported of the type that a table says it is.
    private var tableByType: JSONValue {
        func when(_ type: JSONValue, _ name: String) -> JSONValue { ["if": type, "then": reference(name)] }
        return [
            "type": "object",
            "properties": ["type": ["enum": .array(schemas.map { .string($0.id) })]],
            "allOf": .array(
                [when(["not": ["required": ["type"]]], "table.generic")]
                    + schemas.map { schema in
                        when(
                            ["required": ["type"], "properties": ["type": ["const": .string(schema.id)]]],
                            "table.\(schema.id)")
                    }),
        ]
    }

    // MARK: Tables

    private var genericTable: JSONValue {
        tableObject(
            own: [],
            column: object([("index", positive), ("path", text), ("unit", unit)], required: ["index"]),
            row: reference("plainRow"), isTyped: false)
    }

    private func table(_ schema: TableSchema) -> JSONValue {
        let values =
            schema.titles.compactMap(\.capture).map { ($0, text) } + schema.preludeFields.map { ($0.name, value($0)) }
        var own: [(String, JSONValue)] = [("type", ["const": .string(schema.id)])]
        for (name, type) in values where !own.contains(where: { $0.0 == name }) { own.append((name, type)) }
        if !schema.preludeFields.isEmpty { own.append(("unparsed", unparsed(schema.preludeFields))) }
        let column = object(
            [
                ("index", positive), ("path", text),
                ("field", ["enum": .array(schema.fields.map { .string($0.name) })]),
            ] + sides(schema) + (schema.unpivotedItems.isEmpty ? [] : [("item", text)]) + [("unit", unit)],
            required: ["index"])
        return tableObject(own: own, column: column, row: reference("row.\(schema.id)"), isTyped: true)
    }

    private func tableObject(
        own: [(String, JSONValue)], column: JSONValue, row: JSONValue, isTyped: Bool
    ) -> JSONValue {
        object(
            [("ordinal", positive)] + own + [
                ("title", text), ("organization", reference("organization")), ("fiscalYear", year), ("unit", unit),
                ("cutoffDate", text), ("formNumber", text), ("context", list(of: text)), ("line", positive),
                ("parent", reference("parent")),
                (
                    "prelude",
                    list(of: object([("label", ["type": "string"]), ("text", text)], required: ["label", "text"]))
                ),
                ("columns", list(of: column)), ("rows", list(of: row)), ("notes", list(of: ["type": "string"])),
            ], required: ["ordinal"] + (isTyped ? ["type"] : []) + ["line", "columns", "rows"])
    }

    private func sides(_ schema: TableSchema) -> [(String, JSONValue)] {
        if !schema.unpivotedItems.isEmpty { return [] }
        if schema.blocks.isEmpty { return [] }
        let sides = [("side", JSONValue.oneOf(schema.blocks.map(\.side)))]
        return schema.lists.isEmpty ? sides : sides + [("list", JSONValue.oneOf(schema.lists.map(\.name)))]
    }

    // MARK: Rows

    /// A row whose cells could be told to columns, or one that is kept whole.
    private func row(_ schema: TableSchema) -> JSONValue {
        var members: [(String, JSONValue)] = [("row", positive), ("line", positive), ("kind", kind)] + sides(schema)
        for field in schema.fields {
            members.append((field.name, value(field)))
            switch field.type {
            case .functionalCode, .economicCode: members += [("level", level), ("parent", code(field.type))]
            case .item: members += [("ordinal", text), ("level", level), ("label", ["type": "string"])]
            default: break
            }
        }
        members += [("other", reference("cells")), ("unparsed", unparsed(schema.fields))]
        return [
            "if": ["required": ["cells"]],
            "then": reference("plainRow"),
            "else": object(members, required: ["row", "line"]),
        ]
    }

    private func unparsed(_ fields: [TableSchema.Field]) -> JSONValue {
        object(fields.map { ($0.name, text) }).adding([("minProperties", 1)])
    }

    private func value(_ field: TableSchema.Field) -> JSONValue {
        let type: JSONValue =
            switch field.type {
            case .text, .item: text
            case .amount, .number, .percent: ["type": "number"]
            case .year: year
            case .functionalCode, .economicCode: code(field.type)
            case .measure: reference("measure")
            }
        var head: [(String, JSONValue)] = []
        if let title = field.chineseTitle { head.append(("title", .string(title))) }
        if let description = field.documentation.english { head.append(("description", .string(description))) }
        guard case .object(let members) = type else { return type }
        return .object(head + members)
    }

    private func code(_ type: FieldType) -> JSONValue {
        [
            "type": "string",
            "pattern": .string(type == .economicCode ? "^[0-9]{3}([0-9]{2})?$" : "^[0-9]{3}([0-9]{2}){0,2}$"),
        ]
    }
}

/// What values are, as JSON Schema says it.
extension JSONValue {
    /// Text that is not empty.
    static let text: JSONValue = ["type": "string", "minLength": 1]
    /// A number that counts from 1.
    static let positive: JSONValue = ["type": "integer", "minimum": 1]
    /// A year of four digits.
    static let year: JSONValue = ["type": "integer", "minimum": 1000, "maximum": 9999]
    /// A unit of money.
    static var unit: JSONValue { oneOf(MonetaryUnit.allCases.map(\.printed)) }

    /// One of these words.
    static func oneOf(_ words: [String]) -> JSONValue { ["enum": .array(words.map { .string($0) })] }
}
