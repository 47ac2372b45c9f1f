import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// The fields that are open (ISO/IEC 29500-1, 17.16.18): an instruction, which is not printed, then its result, which is.
struct WordFields {
    private enum Part {
        case instruction, result
    }

    private var parts: [Part] = []
    private var isChecked: Bool?
    private var entries: [String] = []
    private var chosen: Int?

    /// How many are open.
    var depth: Int { parts.count }

    /// True where text belongs to an instruction, also to the result of a field inside one.
    var isInInstruction: Bool { !parts.isEmpty && parts.contains(.instruction) }

    /// A w:fldChar: a field begins, comes to its result, or ends. What a field of a form has chosen is printed at its end.
    mutating func change(_ attributes: XMLAttributes) -> String? {
        if attributes.isValue(.fldCharType, "begin") {
            parts.append(.instruction)
        } else if attributes.isValue(.fldCharType, "separate") {
            if !parts.isEmpty { parts[parts.count - 1] = .result }
        } else if attributes.isValue(.fldCharType, "end") {
            _ = parts.popLast()
            defer { (isChecked, entries, chosen) = (nil, [], nil) }
            if let isChecked { return isChecked ? "☒" : "☐" }
            if entries.indices.contains(chosen ?? 0) { return entries[chosen ?? 0] }
        }
        return nil
    }

    /// The properties of a check box or a drop-down field, which say what is chosen.
    mutating func setForm(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .checkBox: isChecked = false
        case .listEntry: entries.append(attributes.string(.val) ?? "")
        case .result: chosen = attributes.int(.val)
        case .checked, .default:
            if isChecked != nil { isChecked = attributes.isOn } else { chosen = chosen ?? attributes.int(.val) }
        default: break
        }
    }

    /// Closes the fields beyond a depth if one of them has no result: true if so.
    mutating func dropInstructions(beyond depth: Int) -> Bool {
        guard parts.count > depth, parts[depth...].contains(.instruction) else { return false }
        parts.removeLast(parts.count - depth)
        return true
    }
}
