import FiscalGridCore

/// Writes what an audit came to, for programs: every check with its figures and their places.
public struct AuditWriter: Sendable {
    /// Creates a writer.
    public init() {}

    // MARK: JSON

    /// One object a document: the counts of all outcomes, the findings, and every check. Indented, or as a line of JSON Lines.
    public func json(_ report: AuditReport, of disclosure: Disclosure, isIndented: Bool) -> [UInt8] {
        var json = JSONStream(isIndented: isIndented)
        json.object { json in
            json.newLine()
            json.string("document", disclosure.name)
            json.newLine()
            json.string("sha256", disclosure.sha256)
            json.newLine()
            json.string("schemaVersion", Disclosure.schemaVersion)
            json.context(disclosure.organization, disclosure.fiscalYear, onLines: true)
            json.newLine()
            json.object("summary") { json in
                for outcome in Check.Outcome.allCases { json.number(outcome.rawValue, report.count(outcome)) }
            }
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

    /// The columns of the CSV form: a line a check.
    public static let columns = [
        "document", "organization_code", "organization_name", "fiscal_year", "table_ordinal", "table_type",
        "table_title", "row",
        "column", "line", "place", "code", "rule", "outcome", "label", "printed", "computed", "difference", "allowance",
        "unit",
        "operands", "reason",
    ]

    /// The line that names the columns.
    public var csvHeader: [UInt8] {
        var csv = CSVEncoder(.rfc4180, expectedSize: 256)
        for column in AuditWriter.columns { csv.plain(column) }
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
            csv.plain("\(check.rule.file):\(check.rule.line)")
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
            csv.field(check.reason ?? "")
            csv.endLine()
        }
        return csv.bytes
    }

    private static func term(_ operand: Operand) -> String { "\(operand.label) \(operand.value)" }
}
