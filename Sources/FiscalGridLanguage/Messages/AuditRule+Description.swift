import FiscalGridCore

extension AuditRule: CustomStringConvertible {
    /// The identity in the names of its schema: `total = basic + project`.
    public var description: String {
        switch identity {
        case .rowSum(let sum): sum.description
        case .level(let sum, let amounts): "\(sum), in \(amounts.joined(separator: ", "))"
        case .rollup(let code, let amounts, _):
            "\(amounts.joined(separator: ", ")): a \(code) = the sum of those below it"
        case .list(let amounts): "\(amounts.joined(separator: ", ")): a total = the sum of the items that it closes"
        case .balance(let sides, let row, let amounts):
            sides.map { side in "\(side)[\(row)]/\(amounts.joined(separator: ", "))" }.joined(separator: " = ")
        case .equal(let equality): equality.description
        case .said(let said): said.description
        case .whole(let whole): whole.description
        }
    }
}

extension AuditRule.Sum: CustomStringConvertible {
    /// `total = basic + project + operating (where printed)`.
    public var description: String {
        let all =
            parts.map(\.description) + optional.map { "\($0) (where printed)" }
            + either.map { "\($0) (in some templates)" }
        return total.joined(separator: " + ") + " = " + all.joined(separator: " + ")
            + (absent.isEmpty ? "" : ", without " + absent.joined(separator: ", "))
    }
}

extension AuditRule.Part: CustomStringConvertible {
    /// As declared: `a|b+c`.
    public var description: String { alternatives.map { $0.joined(separator: "+") }.joined(separator: "|") }
}

extension AuditRule.Equality: CustomStringConvertible {
    /// The two sides, and when they are compared.
    public var description: String {
        func sum(_ selectors: [AuditRule.Selector]) -> String { selectors.map(\.description).joined(separator: " + ") }
        return sum(left) + " = " + right.map(sum).joined(separator: " | ")
            + (amounts.isEmpty ? "" : ", in " + amounts.joined(separator: ", "))
            + (join == .none ? "" : ", by \(join.rawValue)")
            + (condition.map { ", where " + $0.map(\.description).joined(separator: " = ") } ?? "")
            + (exceptions.isEmpty ? "" : ", unless " + exceptions.map(\.description).joined(separator: " or "))
    }
}

extension AuditRule.Selector: CustomStringConvertible {
    /// As declared: `type[row]/field`.
    public var description: String { "\(type)[\(row)]" + (field.map { "/" + $0 } ?? "") }
}

extension AuditRule.Said: CustomStringConvertible {
    /// `人员经费 | 人员支出 = [total]/personnel`.
    public var description: String {
        let named =
            switch join {
            case .words: words.map(\.source).joined(separator: " | ")
            case .label: Message("rule.label").text
            case .classification: Message("rule.classification").text
            }
        return "\(named) = [\(row)]/\(fields.joined(separator: " | "))"
            + (sections.isEmpty ? "" : ", under " + sections.joined(separator: ", "))
    }
}

extension AuditRule.Whole: CustomStringConvertible {
    /// `基本支出 + 项目支出`.
    public var description: String {
        parts.map { $0.map(\.source).joined(separator: "|") }.joined(separator: " + ")
    }
}
