import Foundation
import Testing

/// A folder of `Fixtures/`: a source and what is expected of it.
public struct FixtureCase: Sendable, CustomTestStringConvertible {
    /// The folder.
    public let folder: URL

    /// Its name.
    public var testDescription: String { folder.lastPathComponent }

    /// The file that is converted: `source.txt`, `source.docx` or `source.html`.
    public let file: URL

    init(folder: URL) {
        self.folder = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        file = folder.appending(path: names.first { $0.hasPrefix("source.") } ?? "source.txt")
    }

    /// True if it is text, whose words are those of its lines.
    public var isText: Bool { file.pathExtension == "txt" }

    /// The source's bytes.
    public var source: [UInt8] { get throws { try [UInt8](Data(contentsOf: file)) } }

    /// All of them, by name.
    public static var all: [FixtureCase] {
        let fixtures = Project.root.appending(path: "Fixtures")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
        return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted().map {
            FixtureCase(folder: fixtures.appending(path: $0))
        }
    }
}

/// Compares with the recorded file. `RECORD_GOLDEN=1` rewrites it, and still fails, so CI can never record.
public func expectGolden(_ actual: String, at url: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try actual.write(to: url, atomically: true, encoding: .utf8)
        Issue.record(
            "recorded \(url.lastPathComponent); read the diff, then run without RECORD_GOLDEN",
            sourceLocation: sourceLocation)
        return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    if actual != expected {
        let difference = zip(actual.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
        Issue.record(
            "\(url.lastPathComponent) differs: found \(difference?.0 ?? "another length"); expected \(difference?.1 ?? "")",
            sourceLocation: sourceLocation)
    }
}
