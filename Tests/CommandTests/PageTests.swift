import Foundation
import TestSupport
import Testing

/// The pages for users, by their path in the project: the README, its twin in Chinese, and the guides.
private let guides: [String] = {
    let folder = Project.root.appending(path: "Documentation")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return ["README.md", "README.zh.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
}()

/// What the pages show is what the command prints, and where they lead is there.
@Suite("pages") struct PageTests {
    /// A command of a page that names a fixture, and what the page shows of its output, without blank lines.
    private struct Example: Equatable {
        var command: String
        var expected: [String] = []
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Project.root.appending(path: path), encoding: .utf8)
    }

    /// The lines `    $ fiscalgrid … Fixtures/…` of a page, each with the indented lines below it.
    private func examples(in path: String) throws -> [Example] {
        var examples: [Example] = []
        var isOutput = false
        for line in try text(path).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("    $ ") {
                isOutput = line.hasPrefix("    $ fiscalgrid") && line.contains("Fixtures/")
                if isOutput { examples.append(Example(command: String(line.dropFirst(6)))) }
            } else if isOutput, line.hasPrefix("    ") || line.isEmpty {
                if !line.isEmpty { examples[examples.count - 1].expected.append(String(line.dropFirst(4))) }
            } else {
                isOutput = false
            }
        }
        return examples
    }

    @Test(arguments: guides) func theExamples(_ path: String) throws {
        for example in try examples(in: path) {
            if example.command.contains("| jq "), Run.find("jq") == nil { continue }
            let script = "fiscalgrid() { '\(Project.command.path)' \"$@\"; }\n" + example.command
            let result = try Run.program(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: Project.root)
            #expect(result.text.split(separator: "\n").map(String.init) == example.expected, "\(example.command)")
        }
    }

    /// A newcomer reads it to the end. The twin in Chinese shows the same.
    @Test func theREADMEIsShort() throws {
        let short = try examples(in: "README.md")
        #expect(short.count >= 5)
        #expect(try examples(in: "README.zh.md") == short)
        #expect(try text("README.md").utf8.count <= 8192)
        #expect(try text("README.zh.md").utf8.count <= 9216)
    }

    @Test(arguments: guides + ["Schemas/README.md", "CONTRIBUTING.md"]) func theLinks(_ path: String) throws {
        let folder = Project.root.appending(path: path).deletingLastPathComponent()
        for part in try text(path).components(separatedBy: "](").dropFirst() {
            let link = String(part.prefix { $0 != ")" })
            if link.contains("://") { continue }
            let (file, anchor) = (link.prefix { $0 != "#" }, link.drop { $0 != "#" }.dropFirst())
            let target = file.isEmpty ? Project.root.appending(path: path) : folder.appending(path: String(file))
            #expect(FileManager.default.fileExists(atPath: target.path), "\(path): \(link)")
            guard !anchor.isEmpty, let page = try? String(contentsOf: target, encoding: .utf8) else { continue }
            #expect(anchors(of: page).contains(String(anchor)), "\(path): \(link)")
        }
    }

    /// The headings of a page as links name them: in small letters, with hyphens for blanks and without punctuation.
    private func anchors(of page: String) -> Set<String> {
        var isCode = false
        var anchors: Set<String> = []
        for line in page.split(separator: "\n") {
            if line.hasPrefix("```") { isCode.toggle() }
            guard !isCode, line.hasPrefix("#") else { continue }
            let heading = line.drop { $0 == "#" }.dropFirst().lowercased()
            let kept = heading.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == " " }
            anchors.insert(kept.replacing(" ", with: "-"))
        }
        return anchors
    }
}
