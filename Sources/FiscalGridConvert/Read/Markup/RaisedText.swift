import FiscalGridLanguage

/// Raised figures, which would run into the figure before them: 627.52 with the mark of a note is not 627.521.
enum RaisedText {
    /// Marks the raised text from `start` on: digits behind a letter are a power (m²), others refer to a note and get the mark that Tika
    /// writes for one. Raised words stay as they are.
    static func mark(_ text: inout [UInt8], from start: Int) {
        guard start < text.count else { return }
        let raised = text[start...].filter { !" ()[]".utf8.contains($0) }
        guard !raised.isEmpty, raised.count <= 3, raised.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
        let isPower = start > 0 && ((0x41...0x5A).contains(text[start - 1]) || (0x61...0x7A).contains(text[start - 1]))
        text.removeSubrange(start...)
        if isPower {
            let powers = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
            for digit in raised { text += String(powers[Int(digit - 0x30)]).utf8 }
        } else {
            text += "[footnoteRef:".utf8
            text += raised
            text.append(UInt8(ascii: "]"))
        }
    }
}
