import Foundation

/// The promise of the XML: its text content, white space aside, is the text of the input without bookmark marks.
public enum TextInvariant {
    /// What the input says.
    public static func words(ofInput bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\n")
        let text = lines.map { line in
            // A mark ends on its line; without its bracket it is text.
            var line = String(line)
            while let open = line.range(of: "[bookmark: "),
                let close = line.range(of: "]", range: open.upperBound..<line.endIndex)
            {
                line.removeSubrange(open.lowerBound..<close.upperBound)
            }
            return line
        }.joined()
        return withoutSpace(text)
    }

    /// What the XML says.
    public static func words(ofXML bytes: [UInt8]) -> String { withoutSpace(XMLTextScanner(bytes).text) }

    /// The text without white space and invisible joiners.
    public static func withoutSpace(_ text: String) -> String {
        let hidden: Set<UInt32> = [0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060]
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !$0.properties.isWhitespace && !hidden.contains($0.value) }))
    }
}

/// The character data of a document that is known to be well-formed and has no comments, CDATA or DOCTYPE.
struct XMLTextScanner {
    let text: String

    init(_ bytes: [UInt8]) {
        var content: [UInt8] = []
        var isInTag = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">") where isInTag: isInTag = false
            default: if !isInTag { content.append(byte) }
            }
        }
        text = String(decoding: content, as: UTF8.self)
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#13;", with: "\r")
            .replacingOccurrences(of: "&amp;", with: "&")
    }
}
