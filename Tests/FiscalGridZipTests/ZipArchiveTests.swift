import FiscalGridZip
import TestSupport
import Testing

@Suite("ZIP archives") struct ZipArchiveTests {
    private static let bytes: [UInt8] = {
        var zip = ZipBuilder()
        zip.add("a.xml", "hello, archive")
        zip.add("word/b.xml", "")
        return zip.bytes
    }()

    /// An entry, unpacked in pieces of eight bytes; `nil` if there is none.
    private func unpack(_ archive: ZipArchive, _ name: String) throws -> String? {
        var bytes: [UInt8] = []
        let result: Result<Void, Never>? = try archive.read(name) { next in
            var piece = [UInt8](repeating: 0, count: 8)
            while true {
                let count = piece.withUnsafeMutableBytes { next($0) }
                if count <= 0 { return }
                bytes += piece[..<count]
            }
        }
        return result == nil ? nil : String(decoding: bytes, as: UTF8.self)
    }

    @Test func entries() throws {
        let archive = try ZipArchive(ZipArchiveTests.bytes)
        #expect(archive.has("a.xml") && archive.has("word/b.xml") && !archive.has("b.xml"))
        #expect(try unpack(archive, "a.xml") == "hello, archive")
        #expect(try unpack(archive, "word/b.xml") == "")
        #expect(try unpack(archive, "absent.xml") == nil)
        // An entry may be read again.
        #expect(try unpack(archive, "a.xml") == "hello, archive")
    }

    /// Packers write names in other case, with the sign of Windows, or percent-encoded.
    @Test func namesAsTheyAreWritten() throws {
        var zip = ZipBuilder()
        zip.add("Word\\Document.XML", "a")
        zip.add("word/%E9%A2%84%E7%AE%97.xml", "b")
        let archive = try ZipArchive(zip.bytes)
        #expect(try unpack(archive, "word/document.xml") == "a" && unpack(archive, "word/预算.xml") == "b")
    }

    /// What stands before an archive is told by its end record.
    @Test func bytesBefore() {
        let bytes = ZipArchiveTests.bytes
        #expect(ZipArchive.bytesBefore(bytes) == 0)
        #expect(ZipArchive.bytesBefore(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + bytes) == 19)
        #expect(ZipArchive.bytesBefore(Array("text".utf8)) == nil && ZipArchive.bytesBefore([]) == nil)
    }

    /// What `body` throws is the result; the archive itself is sound.
    @Test func whatBecomesOfTheBody() throws {
        struct Stop: Error {}
        let archive = try ZipArchive(ZipArchiveTests.bytes)
        let result: Result<Void, Stop>? = try archive.read("a.xml") { _ throws(Stop) in throw Stop() }
        guard case .failure? = result else {
            Issue.record("it did not fail")
            return
        }
        #expect(try unpack(archive, "a.xml") == "hello, archive")
    }

    private func isDamaged(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try unpack(try ZipArchive(bytes), "a.xml")
            return false
        } catch {
            guard case ZipProblem.damaged? = error as? ZipProblem else { return false }
            return true
        }
    }

    /// No archive, one that is cut off, and one whose content is not what it was.
    @Test func damagedArchives() {
        #expect(!isDamaged(ZipArchiveTests.bytes))
        #expect(isDamaged(Array("this is no archive at all".utf8)))
        #expect(isDamaged(Array(ZipArchiveTests.bytes.dropLast(30))))
        var changed = ZipArchiveTests.bytes
        // Behind the local header of 30 bytes and the name stands the content.
        changed[30 + "a.xml".utf8.count] ^= 1
        #expect(isDamaged(changed))
    }

    @Test func limits() throws {
        var limits = ZipArchive.Limits()
        limits.entries = 1
        #expect(throws: ZipProblem.limit("the archive has 2 entries; a Word file has no more than 1")) {
            _ = try ZipArchive(ZipArchiveTests.bytes, limits: limits)
        }
        limits = ZipArchive.Limits()
        limits.entrySize = 5
        let small = try ZipArchive(ZipArchiveTests.bytes, limits: limits)
        #expect(throws: ZipProblem.limit("a.xml unpacks to 0 MB or more; at most 0 MB are read")) {
            _ = try unpack(small, "a.xml")
        }
        #expect(try unpack(small, "word/b.xml") == "")
        // A ratio is looked at beyond its floor only.
        limits = ZipArchive.Limits()
        limits.ratio = 0
        #expect(try unpack(try ZipArchive(ZipArchiveTests.bytes, limits: limits), "a.xml") == "hello, archive")
        limits.ratioFloor = 5
        let dense = try ZipArchive(ZipArchiveTests.bytes, limits: limits)
        #expect {
            _ = try unpack(dense, "a.xml")
        } throws: {
            "\($0)".contains("a.xml unpacks to 1 times its size")
        }
    }
}
