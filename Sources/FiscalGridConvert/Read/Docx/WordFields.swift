import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// The fields that are open (ISO/IEC 29500-1, 17.16.18): an instruction, which is not printed, then its result, which is.
struct WordFields {
    private enum Part {
        case instruction, result
    }

    private var parts: [Part] = []
    /// Where the instruction of each starts among those of its paragraph.
    private var starts: [Int] = []
    private var isChecked: Bool?
    private var entries: [String] = []
    private var chosen: Int?

    /// How many are open.
    var depth: Int { parts.count }

    /// True where text belongs to an instruction, also to the result of a field inside one.
    var isInInstruction: Bool { !parts.isEmpty && parts.contains(.instruction) }

    /// A w:fldChar: a field begins, comes to its result, or ends. What a field of a form has chosen is printed at its end.
    ///
    /// A field that has no result prints what its instruction says: EQ and SYMBOL do.
    mutating func change(_ attributes: XMLAttributes, codes: inout [UInt8]) -> String? {
        if attributes.isValue(.fldCharType, "begin") {
            parts.append(.instruction)
            starts.append(codes.count)
        } else if attributes.isValue(.fldCharType, "separate") {
            if !parts.isEmpty { parts[parts.count - 1] = .result }
        } else if attributes.isValue(.fldCharType, "end") {
            let last = parts.popLast()
            let start = starts.popLast() ?? 0
            defer { (isChecked, entries, chosen) = (nil, [], nil) }
            if start <= codes.count {
                // No field that shows something without a result has a longer code.
                let code = codes[start...]
                codes.removeLast(codes.count - start)
                if last == .instruction, code.count < 2_000,
                    let printed = WordFields.printed(String(decoding: code, as: UTF8.self))
                {
                    return printed
                }
            }
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
        starts.removeLast(min(starts.count, max(starts.count - depth, 0)))
        return true
    }

    /// What a field shows by its code alone (ISO/IEC 29500-1, 17.16.5): EQ its arguments, SYMBOL a character, MACROBUTTON its words; `nil` for a
    /// field that shows nothing without a result.
    private static func printed(_ code: String) -> String? {
        let words = code.split(whereSeparator: \.isWhitespace)
        switch words.first?.uppercased() {
        case "EQ": return equation(code.trimmed.dropFirst(2))
        case "SYMBOL":
            guard words.count > 1 else { return nil }
            let number = words[1].lowercased()
            let value = number.hasPrefix("0x") ? UInt32(number.dropFirst(2), radix: 16) : UInt32(number)
            return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        case "MACROBUTTON": return words.count > 2 ? words[2...].joined(separator: " ") : nil
        default: return nil
        }
    }

    /// The arguments of EQ without switches, their numbers, and brackets; those of a fraction parted by /.
    private static func equation(_ code: Substring) -> String {
        var printed = ""
        var rest = code
        var isFraction = false
        while let next = rest.popFirst() {
            switch next {
            case "\\":
                if rest.first == "*" {
                    // \* jc2, \* "Font:宋体"
                    rest = rest.dropFirst().drop { $0 == " " }
                    let isQuoted = rest.first == "\""
                    rest =
                        isQuoted
                        ? rest.dropFirst().drop { $0 != "\"" }.dropFirst() : rest.drop { $0 != " " && $0 != "\\" }
                } else {
                    isFraction = rest.first == "f" || rest.first == "F"
                    rest = rest.drop { $0.isASCII && $0.isLetter }.drop { $0 == " " }
                        .drop { $0.isASCII && $0.isNumber }
                }
            case ",", ";": if isFraction { printed.append("/") }
            case "(", ")": break
            default: printed.append(next)
            }
        }
        return String(printed.trimmed)
    }
}
