import CDigest

/// What `Schemas/` says, digested by `make digest`: the words, the messages and the table types as the program holds them, and the XSDs
/// themselves. It stands in the binary, so that a copied executable works alone; nothing of it is parsed at start-up.
///
/// The digest is the file `Sources/CDigest/schemas.digest`.
public enum BuiltInData {
    /// The parts of the digest, each of which is read when it is needed.
    public enum Section: Int, CaseIterable, Sendable {
        /// The words of `lexicon.xml`.
        case lexicon
        /// The texts of `messages.en.xml`.
        case messages
        /// The table types.
        case types
        /// The XSDs, whole and as libxml2 compiles them.
        case schemas
        /// The schemas of `meta/`.
        case meta
    }

    /// Digits of the length of a part, which stand at the start.
    private static let digits = 8

    /// All bytes; they live as long as the process.
    public static var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: fiscalgrid_digest(), count: fiscalgrid_digest_count())
    }

    /// The bytes of a part.
    public static func section(_ section: Section) -> UnsafeRawBufferPointer {
        let bytes = bytes
        func length(_ part: Int) -> Int {
            bytes[(part * digits)..<((part + 1) * digits)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        let start = (0..<section.rawValue).reduce(Section.allCases.count * digits) { $0 + length($1) }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<(start + length(section.rawValue))])
    }

    /// A digest of these parts.
    package static func digest(_ parts: [Section: [UInt8]]) -> [UInt8] {
        let parts = Section.allCases.map { parts[$0] ?? [] }
        let lengths = parts.map { part in
            let number = String(part.count)
            return String(repeating: "0", count: digits - number.utf8.count) + number
        }
        return Array(lengths.joined().utf8) + parts.joined()
    }
}
