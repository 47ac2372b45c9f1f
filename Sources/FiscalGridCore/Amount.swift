/// An exact decimal with the digits as printed: `18.00` keeps its two places and differs from `18` in print only.
public struct Amount: Sendable, Hashable {
    // In halves, and a byte: as an Int128 and an Int it would be twice as large, and so would every cell.
    private let low: UInt64
    private let high: Int64
    private let places: UInt8

    /// The number without its point: 127478 for 1274.78.
    public var significand: Int128 { Int128(high) << 64 | Int128(low) }
    /// Digits after the point; 0 or more.
    public var decimals: Int { Int(places) }

    /// The most digits that it holds, and that libxml2 2.9 accepts in an `xs:decimal`.
    public static let maximumDigits = 24

    /// Creates `significand × 10^-decimals`; no amount has more than 255 decimals.
    public init(significand: Int128, decimals: Int) {
        low = UInt64(truncatingIfNeeded: significand)
        high = Int64(truncatingIfNeeded: significand >> 64)
        places = UInt8(clamping: decimals)
    }

    /// The number multiplied by ten to the power of `exponent`, which is 0 or more.
    public func scaled(byPowerOfTen exponent: Int) -> Amount {
        if exponent <= decimals { return Amount(significand: significand, decimals: decimals - exponent) }
        var result = significand
        for _ in decimals..<exponent { result *= 10 }
        return Amount(significand: result, decimals: 0)
    }
}

extension Amount: CustomStringConvertible {
    /// The number as XML Schema and JSON write it: `-1274.78`, `0.9`, `18.00`.
    public var description: String {
        withDigits { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls `body` with the bytes of ``description``.
    public func withDigits<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        // The digits of an Int128, those of the places before them, the point and the sign.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 44 + decimals) { bytes in
            var start = bytes.count
            func put(_ byte: UInt8) {
                start -= 1
                bytes[start] = byte
            }
            var rest = significand.magnitude
            var written = 0
            func put(_ digit: Int) {
                if written == decimals, decimals > 0 { put(UInt8(ascii: ".")) }
                put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
                written += 1
            }
            while rest > UInt128(UInt64.max) {
                put(Int(rest % 10))
                rest /= 10
            }
            var low = UInt64(rest)
            while low > 0 || written <= decimals {
                put(Int(low % 10))
                low /= 10
            }
            if significand < 0 { put(UInt8(ascii: "-")) }
            return body(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }
}
