/// Characters that are looked for one by one, as in every character of a text.
public struct ScalarSet: Sendable {
    /// Their low bytes, as 256 bits: most other characters cost one look at these.
    private var lowBytes = SIMD4<UInt64>()
    private var scalars: [Unicode.Scalar] = []

    /// The words of these terms that are single characters.
    public init(_ terms: Term...) {
        for word in terms.flatMap(\.words) {
            guard let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1 else { continue }
            scalars.append(scalar)
            lowBytes[Int(scalar.value & 0xFF) >> 6] |= 1 << UInt64(scalar.value & 0x3F)
        }
    }

    /// True if a character is one of them; false for none.
    @inline(__always)
    public func contains(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        let bits = lowBytes[Int(scalar.value & 0xFF) >> 6]
        return bits >> UInt64(scalar.value & 0x3F) & 1 == 1 && scalars.contains(scalar)
    }
}
