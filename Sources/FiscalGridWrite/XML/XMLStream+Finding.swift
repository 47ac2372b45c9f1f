import FiscalGridCore
import FiscalGridLanguage

extension XMLStream {
    /// What was found, behind the body: all in attributes, for it is no word of the document. No element for none.
    package mutating func write(_ findings: [Finding]) {
        if findings.isEmpty { return }
        newLine()
        setPlace(Place(), schema: "disclosure.xsd")
        start(Names.findings)
        for finding in findings {
            newLine()
            write(finding)
        }
        newLine()
        end()
    }

    private mutating func write(_ finding: Finding) {
        start(Names.finding)
        attribute(Names.code, finding.code.rawValue)
        attribute(Names.severity, finding.severity.rawValue)
        attribute(Names.message, finding.message.text.withoutForbiddenCharacters)
        write(finding.place)
        if let arithmetic = finding.arithmetic {
            attribute(Names.printed, arithmetic.printed)
            attribute(Names.computed, arithmetic.computed)
            attribute(Names.difference, arithmetic.difference)
            attribute(Names.allowance, arithmetic.allowance)
            attribute(Names.unit, arithmetic.unit?.printed)
            write(arithmetic.operands)
            write(blanks: arithmetic.blanks)
            for check in arithmetic.explains { write(check) }
            newLine()
        }
        end()
    }

    /// A check that the finding explains.
    private mutating func write(_ check: Check) {
        newLine()
        start(Names.check)
        attribute(Names.code, check.code.rawValue)
        if let rule = check.rule { attribute(Names.rule, rule.place.withoutForbiddenCharacters) }
        attribute(Names.statement, check.statement?.text.withoutForbiddenCharacters)
        write(check.place)
        if let comparison = check.comparison {
            attribute(Names.printed, comparison.printed)
            attribute(Names.computed, comparison.computed)
            attribute(Names.difference, comparison.difference)
            attribute(Names.allowance, comparison.allowance)
            attribute(Names.unit, comparison.unit?.printed)
            write(comparison.operands)
            write(blanks: comparison.blanks)
            newLine()
        }
        end()
    }

    private mutating func write(blanks: [String]) {
        for label in blanks {
            newLine()
            start(Names.blank)
            attribute(Names.label, label.withoutForbiddenCharacters)
            end()
        }
    }

    private mutating func write(_ operands: [Operand]) {
        for operand in operands {
            newLine()
            start(Names.operand)
            attribute(Names.role, operand.role.rawValue)
            attribute(Names.label, operand.label.withoutForbiddenCharacters)
            attribute(Names.value, operand.value)
            attribute(Names.unit, operand.unit?.printed)
            write(operand.place)
            end()
        }
    }

    private mutating func write(_ place: Place) {
        attribute(Names.table, place.table)
        attribute(Names.row, place.row)
        attribute(Names.column, place.column)
        attribute(Names.line, place.line)
        attribute(Names.place, place.path)
    }
}
