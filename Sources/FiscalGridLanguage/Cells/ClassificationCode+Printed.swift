import FiscalGridCore

extension ClassificationCode {
    /// Reads a printed code of one of the given lengths; `nil` for anything else.
    public init?(printed text: String, lengths: [Int]) {
        var digits = ""
        for scalar in text.unicodeScalars where !scalar.isSpace {
            guard let digit = scalar.digit else { return nil }
            digits.append(Character(Unicode.Scalar(UInt8(0x30 + digit))))
        }
        guard let index = lengths.firstIndex(of: digits.utf8.count) else { return nil }
        self.init(digits: digits, level: index + 1)
    }
}
