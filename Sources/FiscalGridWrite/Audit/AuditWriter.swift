import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Writes what an audit came to, for programs: every check with its figures and their places.
struct AuditWriter: Sendable {
    // MARK: JSON

    /// One object a document: the counts of all outcomes, how many figures were compared, the findings, and every check. Indented, or as a
    /// line of JSON Lines. `listsUnchecked` says whether the figures that were not compared are listed.
    func json(
        _ report: AuditReport, of disclosure: Disclosure, isIndented: Bool, listsUnchecked: Bool = false
    ) -> [UInt8] {
        var json = JSONStream(isIndented: isIndented)
        json.object { json in
            json.head(of: disclosure)
            json.newLine()
            json.object("summary") { json in
                for outcome in Check.Outcome.allCases { json.number(.named(outcome.rawValue), report.count(outcome)) }
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

    /// A check, and where it stands.
    struct Line {
        var disclosure: Disclosure
        var check: Check

        var table: Table? { check.place.table.map { disclosure.tables[$0 - 1] } }
        var organization: Organization? { table?.context.organization ?? disclosure.organization }
    }

    /// The columns of the CSV form, a line a check, and what each holds.
    static let columns: [OutputColumn<Line>] = [
        text("document", "The file", isRequired: true) { $0.disclosure.name },
        text("organization_code", "Code of the organization") { $0.organization?.code },
        text("organization_name", "Name of the organization") { $0.organization?.name },
        number("fiscal_year", "Fiscal year") { $0.table?.context.fiscalYear ?? $0.disclosure.fiscalYear },
        number("table_ordinal", "Number of the table in the document") { $0.check.place.table },
        text("table_type", "Type of the table") { $0.table?.schema?.id },
        text("table_title", "Title of the table") { $0.table?.grid.title?.cleaned },
        number("row", "Body row of the total") { $0.check.place.row },
        number("column", "Column of the total") { $0.check.place.column },
        number("line", "Line of the source") { $0.check.place.line },
        text("place", "Place in a Word file or a page") { $0.check.place.path },
        text("code", "Kind of the check", .oneOf(AuditRule.Code.allCases.map(\.rawValue))) { $0.check.code.rawValue },
        text("rule", "File and line that declare the rule") { $0.check.rule?.place },
        text("outcome", "How the check ended", .oneOf(Check.Outcome.allCases.map(\.rawValue))) {
            $0.check.outcome.rawValue
        },
        text("label", "The total") { $0.check.comparison?.operands.first?.label },
        amount("printed", "What the total says") { $0.printed },
        amount("computed", "What the parts come to") { $0.computed },
        amount("difference", "printed - computed") { $0.difference },
        amount("allowance", "The difference that rounding explains") { $0.allowance },
        text("unit", "Unit of these numbers") { $0.check.comparison?.unit?.printed },
        text("operands", "The parts") { line in
            line.check.comparison.map { comparison in
                comparison.operands.filter { $0.role == .part }.map(term).joined(separator: " + ")
            }
        },
        text("statement", "What was compared, where it is no sum") { $0.check.statement?.text },
        text("reason", "Why nothing was compared") { $0.check.reason?.text },
    ]

    private static func text(
        _ name: String, _ title: String, _ schema: JSONValue = .text, isRequired: Bool = false,
        _ value: @escaping @Sendable (Line) -> String?
    ) -> OutputColumn<Line> {
        .init(name: name, schema: schema, title: title, isRequired: isRequired) { value($0).map { .text($0) } }
    }

    private static func number(
        _ name: String, _ title: String, _ value: @escaping @Sendable (Line) -> Int?
    ) -> OutputColumn<Line> {
        .init(name: name, schema: .positive, type: "integer", title: title) { value($0).map { .number($0) } }
    }

    private static func amount(
        _ name: String, _ title: String, _ value: @escaping @Sendable (Comparison) -> Amount
    ) -> OutputColumn<Line> {
        .init(name: name, schema: ["type": "number"], type: "number", title: title) { line in
            line.check.comparison.map { .amount(value($0)) }
        }
    }

    /// The Table Schema of the CSV form (Frictionless).
    static var tableSchema: [UInt8] {
        let fields = columns.map { column -> JSONValue in
            let members: [(String, JSONValue)] = [
                ("name", .string(column.name)), ("type", .string(column.type)), ("title", .string(column.title)),
            ]
            if column.isRequired { return .object(members + [("constraints", ["required": true])]) }
            if case .object(let schema) = column.schema, schema.first?.0 == "enum" {
                return .object(members + [("constraints", column.schema)])
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
    static var csvHeader: [UInt8] {
        var csv = CSVEncoder(.rfc4180, expectedSize: 256)
        csv.names(columns)
        csv.endLine()
        return csv.finished()
    }

    /// A line a check, without the header.
    func csv(_ report: AuditReport, of disclosure: Disclosure) -> [UInt8] {
        var csv = CSVEncoder(.rfc4180)
        for check in report.checks {
            csv.values(AuditWriter.columns, of: Line(disclosure: disclosure, check: check))
            csv.endLine()
        }
        return csv.finished()
    }

    private static func term(_ operand: Operand) -> String { "\(operand.label) \(operand.value)" }
}

extension ReportFormat {
    /// JSON, every check with its figures.
    public static var json: ReportFormat {
        .init(name: "json", suffix: "json", framing: .array) { content, options in
            AuditWriter().json(
                content.report, of: content.disclosure, isIndented: true, listsUnchecked: options.listsUnchecked)
        }
    }

    /// JSON Lines.
    public static var jsonLines: ReportFormat {
        .init(name: "jsonl", suffix: "jsonl", framing: .lines) { content, options in
            AuditWriter().json(
                content.report, of: content.disclosure, isIndented: false, listsUnchecked: options.listsUnchecked)
        }
    }

    /// CSV, a line a check.
    public static var csv: ReportFormat {
        .init(
            name: "csv", suffix: "csv", framing: .joined, header: { _ in AuditWriter.csvHeader },
            write: { content, _ in AuditWriter().csv(content.report, of: content.disclosure) })
    }
}
