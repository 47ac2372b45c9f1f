import FiscalGridLanguage

/// Raised figures, which would run into the figure before them: 627.52 with the mark of a note is not 627.521.
enum RaisedText {
    /// The signs that notes have besides figures.
    private static let signs = "*＊※#†‡①②③④⑤⑥⑦⑧⑨⑩"

    /// Marks raised text: digits behind a letter are a power (m²), others, and signs, refer to a note and get the mark that Tika writes for one.
    /// Raised words stay as they are, and so does what has nothing before it: a figure that is raised as a whole.
    static func mark(_ text: inout [UInt8], _ range: Range<Int>, isOfNote: Bool = false) {
        guard range.lowerBound < range.upperBound, range.upperBound <= text.count else { return }
        // What refers to a note is marked already.
        let close = text[range].lastIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
        let isMarked = text[range].starts(with: "[footnoteRef:".utf8) || text[range].starts(with: "[endnoteRef:".utf8)
        let range = isMarked ? (close ?? range.lowerBound)..<range.upperBound : range
        let before = text[..<range.lowerBound].last { $0 != 0x20 }
        // Behind a point or a comma a figure goes on.
        guard let before, before != 0x0A, before != 0x09, before != 0x2C, before != 0x2E else { return }
        let raised = String(decoding: text[range], as: UTF8.self).unicodeScalars.filter {
            !$0.isOne(of: " ()[]（）〔〕")
        }
        let isNumber = raised.allSatisfy { ("0"..."9").contains($0) }
        guard !raised.isEmpty, raised.count <= 3,
            isOfNote || isNumber || raised.allSatisfy({ RaisedText.signs.unicodeScalars.contains($0) })
        else { return }
        let isPower = (0x41...0x5A).contains(before) || (0x61...0x7A).contains(before)
        var mark: [UInt8] = []
        if isNumber && isPower {
            let powers = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
            for digit in raised { mark += String(powers[Int(digit.value - 0x30)]).utf8 }
        } else {
            mark += "[footnoteRef:".utf8
            for scalar in raised { mark += String(Character(scalar)).utf8 }
            mark.append(UInt8(ascii: "]"))
        }
        text.replaceSubrange(range, with: mark)
    }
}
