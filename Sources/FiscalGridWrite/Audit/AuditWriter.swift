import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Writes what an audit came to, for programs: every check with its figures and their places.
public struct AuditWriter: Sendable {
    /// Creates a writer.
    public init() {}

    // MARK: JSON

    /// One object a document: the counts of all outcomes, how many figures were compared, the findings, and every check. Indented, or as a
    /// line of JSON Lines. `listsUnchecked` says whether the figures that were not compared are listed.
    public func json(
        _ report: AuditReport, of disclosure: Disclosure, isIndented: Bool, listsUnchecked: Bool = false
    ) -> [UInt8] {
        var json = JSONStream(isIndented: isIndented)
        json.object { json in
            json.head(of: disclosure)
            json.newLine()
            json.object("summary") { json in
                for outcome in Check.Outcome.allCases { json.number(outcome.rawValue, report.count(outcome)) }
            }
            json.newLine()
            json.coverage(report.coverage, listsUnchecked: listsUnchecked)
            json.newLine()
            json.array("findings") { json in
                for finding in report.findings {
                    json.newLine()
                    json.finding(finding)
                }
            }
            json.newLine()
            json.array("checks") { json in
                for check in report.checks {
                    json.newLine()
                    json.check(check)
                }
            }
            json.lastLine()
        }
        json.endLine()
        return json.bytes
    }

    // MARK: CSV

    /// The columns of the CSV form, a line a check, and what each holds.
    private static let columns: [(name: String, type: String, title: String)] = [
        ("document", "string", "The file"), ("organization_code", "string", "Code of the organization"),
        ("organization_name", "string", "Name of the organization"), ("fiscal_year", "integer", "Fiscal year"),
        ("table_ordinal", "integer", "Number of the table in the document"),
        ("table_type", "string", "Type of the table"),
        ("table_title", "string", "Title of the table"), ("row", "integer", "Body row of the total"),
        ("column", "integer", "Column of the total"), ("line", "integer", "Line of the source"),
        ("place", "string", "Place in a Word file or a page"), ("code", "string", "Kind of the check"),
        ("rule", "string", "File and line that declare the rule"), ("outcome", "string", "How the check ended"),
        ("label", "string", "The total"), ("printed", "number", "What the total says"),
        ("computed", "number", "What the parts come to"), ("difference", "number", "printed - computed"),
        ("allowance", "number", "The difference that rounding explains"), ("unit", "string", "Unit of these numbers"),
        ("operands", "string", "The parts"), ("statement", "string", "What was compared, where it is no sum"),
        ("reason", "string", "Why nothing was compared"),
    ]

    /// The Table Schema of the CSV form (Frictionless).
    package static var tableSchema: [UInt8] {
        let fields = columns.map { column -> JSONValue in
            var members: [(String, JSONValue)] = [
                ("name", .string(column.name)), ("type", .string(column.type)), ("title", .string(column.title)),
            ]
            switch column.name {
            case "code":
                members.append(("constraints", ["enum": .array(AuditRule.Code.allCases.map { .string($0.rawValue) })]))
            case "outcome":
                members.append(("constraints", ["enum": .array(Check.Outcome.allCases.map { .string($0.rawValue) })]))
            case "document":
                members.append(("constraints", ["required": true]))
            default: break
            }
            return .object(members)
        }
        let schema: JSONValue = [
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "name": "audit", "title": "The checks of an audit, a line a check", "fields": .array(fields),
        ]
        return schema.bytes
    }

    /// The line that names the columns.
    public var csvHeader: [UInt8] {
        var csv = CSVEncoder(.rfc4180, expectedSize: 256)
        for column in AuditWriter.columns { csv.plain(column.name) }
        csv.endLine()
        return csv.bytes
    }

    /// A line a check, without the header.
    public func csv(_ report: AuditReport, of disclosure: Disclosure) -> [UInt8] {
        var csv = CSVEncoder(.rfc4180)
        for check in report.checks {
            let table = check.place.table.map { disclosure.tables[$0 - 1] }
            let organization = table?.context.organization ?? disclosure.organization
            csv.field(disclosure.name)
            csv.field(organization?.code ?? "")
            csv.field(organization?.name ?? "")
            csv.plain((table?.context.fiscalYear ?? disclosure.fiscalYear).map(String.init) ?? "")
            csv.plain(check.place.table.map(String.init) ?? "")
            csv.plain(table?.schema?.id ?? "")
            csv.field(table?.grid.title?.cleaned ?? "")
            csv.plain(check.place.row.map(String.init) ?? "")
            csv.plain(check.place.column.map(String.init) ?? "")
            csv.plain(check.place.line.map(String.init) ?? "")
            csv.field(check.place.path ?? "")
            csv.plain(check.code.rawValue)
            csv.plain(check.rule?.place ?? "")
            csv.plain(check.outcome.rawValue)
            csv.field(check.comparison?.operands.first?.label ?? "")
            csv.plain(check.comparison?.printed.description ?? "")
            csv.plain(check.comparison?.computed.description ?? "")
            csv.plain(check.comparison?.difference.description ?? "")
            csv.plain(check.comparison?.allowance.description ?? "")
            csv.plain(check.comparison?.unit?.rawValue ?? "")
            csv.field(
                (check.comparison?.operands ?? []).filter { $0.role == .part }.map(AuditWriter.term).joined(
                    separator: " + "))
            csv.field(check.statement ?? "")
            csv.field(check.reason ?? "")
            csv.endLine()
        }
        return csv.bytes
    }

    private static func term(_ operand: Operand) -> String { "\(operand.label) \(operand.value)" }
}
