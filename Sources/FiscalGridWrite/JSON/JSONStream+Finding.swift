import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

extension JSONStream {
    /// A finding, with the figures where it is about figures.
    package mutating func finding(_ finding: Finding) {
        object { json in
            json.string("code", finding.code.rawValue)
            json.string("severity", finding.severity.rawValue)
            json.string("message", finding.message.text)
            json.place(finding.place)
            guard let arithmetic = finding.arithmetic else { return }
            json.decimal("printed", arithmetic.printed)
            json.decimal("computed", ifPresent: arithmetic.computed)
            json.decimal("difference", ifPresent: arithmetic.difference)
            json.decimal("allowance", ifPresent: arithmetic.allowance)
            json.string("unit", ifPresent: arithmetic.unit?.printed)
            if !arithmetic.operands.isEmpty { json.operands(arithmetic.operands) }
            if !arithmetic.blanks.isEmpty {
                json.array("blank") { json in for name in arithmetic.blanks { json.string(nil, name) } }
            }
            if !arithmetic.explains.isEmpty {
                json.array("explains") { json in for check in arithmetic.explains { json.check(check) } }
            }
        }
    }

    /// A check of an audit.
    package mutating func check(_ check: Check) {
        object { json in
            json.string("code", check.code.rawValue)
            json.string("rule", ifPresent: check.rule?.place)
            json.string("outcome", check.outcome.rawValue)
            json.place(check.place)
            json.string("statement", ifPresent: check.statement?.text)
            json.string("reason", ifPresent: check.reason?.text)
            guard let comparison = check.comparison else { return }
            json.decimal("printed", comparison.printed)
            json.decimal("computed", comparison.computed)
            json.decimal("difference", comparison.difference)
            json.decimal("allowance", comparison.allowance)
            json.string("unit", ifPresent: comparison.unit?.printed)
            json.operands(comparison.operands)
            if !comparison.blanks.isEmpty {
                json.array("blank") { json in for name in comparison.blanks { json.string(nil, name) } }
            }
        }
    }

    /// Which figures were compared.
    package mutating func coverage(_ coverage: AuditCoverage, listsUnchecked: Bool) {
        object("coverage") { json in
            json.number("figures", coverage.figures)
            json.number("checked", coverage.checked)
            json.array("parts") { json in
                for part in coverage.parts {
                    json.newLine()
                    json.object { json in
                        json.number("table", ifPresent: part.table)
                        json.number("figures", part.figures)
                        json.number("checked", part.checked)
                        guard listsUnchecked, !part.unchecked.isEmpty else { return }
                        json.array("unchecked") { json in
                            for figure in part.unchecked {
                                json.newLine()
                                json.object { json in
                                    if !figure.label.isEmpty { json.string("label", figure.label) }
                                    json.string("text", figure.text)
                                    json.place(figure.place)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func operands(_ operands: [Operand]) {
        array("operands") { json in
            for operand in operands {
                json.object { json in
                    json.string("role", operand.role.rawValue)
                    json.string("label", operand.label)
                    json.decimal("value", operand.value)
                    json.string("unit", ifPresent: operand.unit?.printed)
                    json.place(operand.place)
                }
            }
        }
    }

    private mutating func place(_ place: Place) {
        number("table", ifPresent: place.table)
        number("row", ifPresent: place.row)
        number("column", ifPresent: place.column)
        number("line", ifPresent: place.line)
        string("place", ifPresent: place.path)
    }

    private mutating func decimal(_ key: Key, ifPresent value: Amount?) {
        if let value { decimal(key, value) }
    }
}
