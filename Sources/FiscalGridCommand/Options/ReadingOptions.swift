import ArgumentParser
import FiscalGrid

/// How the bytes of the input are read: found out by default.
struct ReadingOptions: ParsableArguments {
    @Option(
        name: [.customShort("f"), .customLong("from")],
        help: ArgumentHelp(
            "The input's format, where it is not to be told by the content.", valueName: "format"))
    var from: SourceFormat?

    @Option(
        help: ArgumentHelp(
            "The encoding of a text: utf-8, utf-16le, utf-16be, gb18030 (also gbk, gb2312).",
            valueName: "encoding"))
    var encoding: TextEncoding?

    /// What they ask for, as one text.
    var settings: String { (from?.rawValue ?? "") + " " + (encoding?.rawValue ?? "") }

    /// The reader that they ask for.
    var reader: DocumentReader { DocumentReader(format: from, encoding: encoding) }
}

extension TextEncoding: ExpressibleByArgument {
    /// Takes the names that people know as well.
    public init?(argument: String) {
        switch argument.lowercased() {
        case "utf8": self = .utf8
        case "gbk", "gb2312", "cp936", "gb-18030": self = .gb18030
        case "utf-16", "utf16", "utf16le", "unicode": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        case let name: self.init(rawValue: name)
        }
    }
}

extension ReadingOptions: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) {
        from = arguments.value("from", short: "f")
        encoding = arguments.value("encoding")
    }
}
