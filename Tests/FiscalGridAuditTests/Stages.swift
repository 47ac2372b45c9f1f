import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

/// The tables and the text of a document as rules look at them, without a check.
func stage(_ text: String) throws -> Audit { Audit(try convert(text), [], []) }

/// What one rule alone says of the tables of a text, one check a string: see ``Trials/told``.
func checks(_ text: String, _ rule: (TableView, inout Trials) -> Void) throws -> [String] {
    let audit = try stage(text)
    var trials = Trials(audit)
    for view in audit.views.compactMap({ $0 }) { rule(view, &trials) }
    return trials.told
}

/// What the auditor finds in a text by checks of these codes alone.
func findings(_ text: MarkedText, _ codes: FindingCode...) throws -> [Finding] {
    let auditor = Auditor(rulesBetweenTables: try SchemaCatalog().rulesBetweenTables, codes: Set(codes))
    return auditor.findings(in: try convert(text.text))
}

/// A part of a sum as schemas write it: `basic`, `personnel+administrative`.
func part(_ alternatives: String...) -> AuditRule.Part {
    AuditRule.Part(alternatives: alternatives.map { $0.split(separator: "+").map(String.init) })
}

extension Trials {
    /// No checks yet, of the figures of an audit.
    init(_ audit: Audit) {
        self.init(
            ledger: audit.ledger, codes: Set(AuditRule.Code.allCases),
            covered: Set(audit.views.compactMap { $0 }.flatMap(\.covered)))
    }

    /// `row,column outcome reason` of each check, rows and columns from 1; of the text `figure outcome reason`, figures from 1.
    var told: [String] {
        all.map { trial in
            let place = [trial.spot.row, trial.spot.column].compactMap { $0 }.map { String($0 + 1) }
            let outcome = trial.outcome(ledger.values, ledger).rawValue
            let reason = trial.reason.map { " " + $0.id.replacing("reason.", with: "") } ?? ""
            return (place.isEmpty ? "-" : place.joined(separator: ",")) + " " + outcome + reason
        }
    }
}

extension Ledger {
    /// Figures in 万元, each to the places that it is printed with; 11.00 is 2200 in the ledger.
    init(_ printed: [String]) throws {
        self.init(scale: 2)
        for text in printed {
            let amount = try #require(Amount(printed: text))
            let figure = Figure(
                amount: amount, unit: .tenThousandYuan, isMoney: true, table: 0, row: 0, column: 0, line: 1,
                isMerged: false)
            _ = add(figure, decimals: amount.decimals)
        }
    }

    /// The figures one by one.
    init(_ printed: String...) throws { try self.init(printed) }
}
