import FiscalGridCore
import FiscalGridLanguage

extension Table.Cell {
    /// Trimmed, white space collapsed, numbers without thousands separators and marks of notes; nothing else changed.
    var plainValue: String {
        var text = text.collapsed
        if case .decimal = value { text = text.withoutMarks }
        guard text.containsByte(UInt8(ascii: ",")) || text.containsBytes(of: "，") else { return text }
        switch value {
        case .decimal: break
        case .text where field == nil: if Amount(printed: text) == nil { return text }
        default: return text
        }
        return String(scalars: text.unicodeScalars.filter { $0 != "," && $0 != "，" })
    }
}
