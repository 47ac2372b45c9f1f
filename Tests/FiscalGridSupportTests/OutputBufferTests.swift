import FiscalGridSupport
import Testing

@Suite("Bytes that are written one behind the other") struct OutputBufferTests {
    @Test func whatIsWritten() {
        var buffer = OutputBuffer(capacity: 0)
        buffer.append("a" as StaticString)
        buffer.append(String("一"))
        buffer.append(0x0A)
        for number in [0, -1, 10, 99, 100, .max, .min] {
            buffer.append(number: number)
            buffer.append(UInt8(ascii: " "))
        }
        buffer.append([0x7E])
        let bytes = buffer.finished()
        #expect(String(decoding: bytes, as: UTF8.self) == "a一\n0 -1 10 99 100 \(Int.max) \(Int.min) ~")
    }

    /// An output of several pieces is the same as one that is whole, and so is what is copied of it.
    @Test(arguments: [true, false]) func largeOnes(isWhole: Bool) {
        var buffer = OutputBuffer(capacity: 100, isWhole: isWhole)
        var expected: [UInt8] = []
        let line = Array("0123456789abcdef".utf8)
        for number in 0..<200_000 {
            buffer.append(line)
            buffer.append(UInt8(truncatingIfNeeded: number))
            expected += line + [UInt8(truncatingIfNeeded: number)]
        }
        // A part that is longer than a piece.
        let long = [UInt8](repeating: 7, count: 3 << 20)
        buffer.append(long)
        expected += long
        let (count, copy) = (buffer.count, buffer.bytes)
        let bytes = buffer.finished()
        #expect(count == expected.count && copy == expected && bytes == expected)
    }

    @Test func emptied() {
        var buffer = OutputBuffer(capacity: 8, isWhole: true)
        buffer.append("abc" as StaticString)
        buffer.removeAll()
        buffer.append("d" as StaticString)
        var seen: [UInt8] = []
        buffer.withBytes { seen = Array($0) }
        #expect(seen == [UInt8(ascii: "d")])
    }
}
