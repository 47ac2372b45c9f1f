import FiscalGridCore
import FiscalGridLanguage

/// A format of output, by the name that `-t` takes: how a document is written in it, and how documents follow each other.
///
/// A format is declared in the file of its writer, and stands in one of the lists below.
public struct OutputFormat<Content: Sendable, Options: Sendable>: Sendable {
    /// What `-t` takes.
    public var name: String
    /// The suffix of a file.
    public var suffix: String
    /// How documents follow each other.
    public var framing: Framing
    /// What a file or a stream starts with; empty for nothing.
    public var header: @Sendable (Options) -> [UInt8]
    /// A document without that; files with names if the framing is ``Framing/package``, else one without.
    public var files: @Sendable (Content, Options) -> [OutputFile]
    /// Writes and validates in one pass, where the format is what is validated; `nil` for any other.
    package var validated: (@Sendable (Content, ValidationLog) -> [UInt8])?

    /// A format of one stream.
    public init(
        name: String, suffix: String, framing: Framing, header: @escaping @Sendable (Options) -> [UInt8] = { _ in [] },
        write: @escaping @Sendable (Content, Options) -> [UInt8]
    ) {
        self.name = name
        self.suffix = suffix
        self.framing = framing
        self.header = header
        files = { [OutputFile(name: "", bytes: write($0, $1))] }
    }

    /// A format of several files a document.
    public init(
        name: String, suffix: String, files: @escaping @Sendable (Content, Options) -> [OutputFile]
    ) {
        self.name = name
        self.suffix = suffix
        framing = .package
        header = { _ in [] }
        self.files = files
    }

    /// The bytes of a document in a format of one stream.
    public func bytes(_ content: Content, _ options: Options) -> [UInt8] { files(content, options).first?.bytes ?? [] }
}

/// How documents follow each other in one stream.
public struct Framing: Sendable {
    /// False if each document needs a file of its own.
    public var joins = true
    /// True if a document makes several files.
    public var isPackage = false
    /// True if several documents are an array.
    public var isArray = false
    /// True if a document that could not be converted is a line of the output.
    public var hasFailureLines = false
    /// What a stream starts and ends with, where its documents stand inside one value and are parted by commas.
    public var frame: (opening: [UInt8], closing: [UInt8])?
    /// How a document that could not be converted is written; `nil` for a line of JSON Lines.
    public var failure: (@Sendable (_ document: String, _ code: String, _ message: String) -> [UInt8])?

    /// One behind the other.
    public static let joined = Framing()
    /// Each in a file of its own.
    public static let apart = Framing(joins: false)
    /// Several files each.
    public static let package = Framing(joins: false, isPackage: true)
    /// An array, where there are several.
    public static let array = Framing(isArray: true)
    /// A line each, failed ones too.
    public static let lines = Framing(hasFailureLines: true)
}

/// The formats of a converted disclosure.
public typealias DisclosureFormat = OutputFormat<Disclosure, CSVOptions>

extension DisclosureFormat {
    /// All of them, in the order in which help names them.
    public static var all: [DisclosureFormat] { [.xml, .json, .jsonLines, .csv, .facts, .factsJSONLines] }
}

/// The formats of an audit.
public typealias ReportFormat = OutputFormat<AuditedDisclosure, ReportOptions>

extension ReportFormat {
    /// All of them, in the order in which help names them.
    public static var all: [ReportFormat] { [.text, .json, .jsonLines, .csv, .sarif] }
}

/// A disclosure and what its audit came to.
public struct AuditedDisclosure: Sendable {
    /// The disclosure.
    public var disclosure: Disclosure
    /// What its audit came to.
    public var report: AuditReport

    /// Puts the two together.
    public init(_ disclosure: Disclosure, _ report: AuditReport) {
        self.disclosure = disclosure
        self.report = report
    }
}

/// What a report says besides what it always says.
public struct ReportOptions: Sendable {
    /// Whether text is coloured for a terminal.
    public var isColoured = false
    /// Whether text lists every check.
    public var listsAll = false
    /// Whether the figures that no check compared are listed.
    public var listsUnchecked = false

    /// What is said by default.
    public init() {}
}
