/// The SHA-256 digest (FIPS 180-4), so that reading a document needs neither Foundation nor OpenSSL at start-up.
public enum SHA256 {
    /// The digest of `bytes` in lower-case hexadecimal.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public static func hexDigest(of bytes: [UInt8]) -> String {
        var state: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        var tail = Array(bytes.suffix(bytes.count % 64))
        tail.append(0x80)
        tail.append(contentsOf: repeatElement(0, count: (120 - tail.count % 64) % 64))
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: (UInt64(bytes.count) * 8) >> UInt64(shift)))
        }
        state.withUnsafeMutableBufferPointer { state in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
                bytes.withUnsafeBytes { digest($0.prefix(bytes.count / 64 * 64), into: state, schedule) }
                tail.withUnsafeBytes { digest($0[...], into: state, schedule) }
            }
        }
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        for word in state {
            for shift in stride(from: 28, through: 0, by: -4) { hex.append(digits[Int(word >> UInt32(shift) & 15)]) }
        }
        return String(decoding: hex, as: UTF8.self)
    }

    private static func digest(
        _ bytes: Slice<UnsafeRawBufferPointer>, into state: UnsafeMutableBufferPointer<UInt32>,
        _ w: UnsafeMutableBufferPointer<UInt32>
    ) {
        let base = UnsafeRawBufferPointer(rebasing: bytes)
        roundConstants.withUnsafeBufferPointer { k in
            for block in stride(from: 0, to: base.count, by: 64) {
                for i in 0..<16 {
                    w[i] = UInt32(bigEndian: base.loadUnaligned(fromByteOffset: block + i * 4, as: UInt32.self))
                }
                for i in 16..<64 {
                    let x = w[i - 15]
                    let y = w[i - 2]
                    let s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3)
                    let s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >> 10)
                    w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
                }
                var (a, b, c, d) = (state[0], state[1], state[2], state[3])
                var (e, f, g, h) = (state[4], state[5], state[6], state[7])
                var bc = b ^ c
                // Eight rounds at a time: the names go round instead of the values.
                for i in stride(from: 0, to: 64, by: 8) {
                    round(a, b, &d, e, f, g, &h, &bc, k[i] &+ w[i])
                    round(h, a, &c, d, e, f, &g, &bc, k[i + 1] &+ w[i + 1])
                    round(g, h, &b, c, d, e, &f, &bc, k[i + 2] &+ w[i + 2])
                    round(f, g, &a, b, c, d, &e, &bc, k[i + 3] &+ w[i + 3])
                    round(e, f, &h, a, b, c, &d, &bc, k[i + 4] &+ w[i + 4])
                    round(d, e, &g, h, a, b, &c, &bc, k[i + 5] &+ w[i + 5])
                    round(c, d, &f, g, h, a, &b, &bc, k[i + 6] &+ w[i + 6])
                    round(b, c, &e, f, g, h, &a, &bc, k[i + 7] &+ w[i + 7])
                }
                state[0] &+= a
                state[1] &+= b
                state[2] &+= c
                state[3] &+= d
                state[4] &+= e
                state[5] &+= f
                state[6] &+= g
                state[7] &+= h
            }
        }
    }

    /// One round; `word` is the constant and the schedule's word added.
    ///
    /// Three rotations of one word are taken one of the other, 6, 11 and 25 as 14, 5 and 6: two copies fewer. `bc` is b ^ c, and becomes
    /// a ^ b, which is that of the next round.
    @inline(__always) private static func round(
        _ a: UInt32, _ b: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
        _ bc: inout UInt32, _ word: UInt32
    ) {
        let t1 = h &+ word &+ (g ^ (e & (f ^ g))) &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6)
        let ab = a ^ b
        d &+= t1
        h = t1 &+ (b ^ (ab & bc)) &+ rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2)
        bc = ab
    }

    @inline(__always) private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { (x >> n) | (x << (32 - n)) }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let roundConstants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
