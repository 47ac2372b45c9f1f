import FiscalGridCore
import FiscalGridLanguage

extension AuditRule.Part {
    /// Reads `a|b+c`.
    init(_ source: String) {
        self.init(
            alternatives: source.split(separator: "|").map { part in part.split(separator: "+").map { String($0) } })
    }
}

extension AuditRule.Selector {
    /// Reads `type[row]/field` or `type[row]`; `nil` for anything else.
    init?(_ source: String) {
        let text = String(source.trimmed)
        guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close else {
            return nil
        }
        let rest = String(text[text.index(after: close)...]).trimmed
        guard rest.isEmpty || rest.startsWithBytes(of: "/") && rest.count > 1 else { return nil }
        self.init(
            type: String(String(text[..<open]).trimmed),
            row: String(String(text[text.index(after: open)..<close]).trimmed),
            field: rest.isEmpty ? nil : String(String(rest.dropFirst()).trimmed))
        if type.isEmpty || row.isEmpty { return nil }
    }
}
