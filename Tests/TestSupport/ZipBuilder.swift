/// Makes ZIP archives of entries that are stored, not packed: what a test needs of a `.docx`.
public struct ZipBuilder: Sendable {
    private var entries: [(name: String, bytes: [UInt8])] = []

    /// An empty archive.
    public init() {}

    /// A `.docx` with this body, and more parts by name.
    public static func docx(body: String, parts: [String: String] = [:]) -> [UInt8] {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let document = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="\(word)" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)</w:body></w:document>
            """
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("word/document.xml", document)
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, text) }
        return zip.bytes
    }

    /// Adds an entry.
    public mutating func add(_ name: String, _ text: String) { entries.append((name, Array(text.utf8))) }

    /// The archive (APPNOTE 6.3.3: local headers, central directory, end record).
    public var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in entries {
            let offset = archive.count
            var common: [UInt8] = []
            common += ZipBuilder.number(20, 2) + ZipBuilder.number(0, 2) + ZipBuilder.number(0, 2)
            common +=
                ZipBuilder.number(0, 2) + ZipBuilder.number(0x21, 2)
                + ZipBuilder.number(Int(ZipBuilder.crc(content)), 4)
            common += ZipBuilder.number(content.count, 4) + ZipBuilder.number(content.count, 4)
            common += ZipBuilder.number(name.utf8.count, 2) + ZipBuilder.number(0, 2)
            archive += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
            directory += [0x50, 0x4B, 1, 2] + ZipBuilder.number(20, 2) + common + ZipBuilder.number(0, 10)
            directory += ZipBuilder.number(offset, 4) + Array(name.utf8)
        }
        let end =
            [0x50, 0x4B, 5, 6] + ZipBuilder.number(0, 4) + ZipBuilder.number(entries.count, 2)
            + ZipBuilder.number(entries.count, 2) + ZipBuilder.number(directory.count, 4)
            + ZipBuilder.number(archive.count, 4) + ZipBuilder.number(0, 2)
        return archive + directory + end
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in (value >> 1) ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}
