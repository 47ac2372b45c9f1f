import Foundation
import TestSupport
import Testing

@Suite("Many documents, odd files and names") struct BatchEdgeTests {
    private let folder: TemporaryFolder
    private let text: [UInt8]

    init() throws {
        folder = try TemporaryFolder()
        text = try [UInt8](Data(contentsOf: Project.root.appending(path: "Fixtures/procurement-filled/source.txt")))
    }

    /// Runs a line of shell in the folder, with the command as `$fg`.
    private func shell(_ script: String) throws -> Run {
        try Run.program(
            URL(fileURLWithPath: "/bin/sh"), ["-c", "fg='\(Project.command.path)'\n" + script], in: folder.url)
    }

    private func documents(_ run: Run) throws -> [String] {
        try run.text.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return try #require(object?["document"] as? String)
        }
    }

    /// Where standard error is closed, messages do not go into the first file that is opened.
    @Test func closedStandardError() throws {
        try folder.write(text, to: "in/a.txt")
        try folder.write([], to: "in/b.txt")
        let run = try shell("$fg convert in -t jsonl -o all.jsonl 2>&-; $fg convert in -t jsonl | cmp - all.jsonl")
        #expect(run.status == 0, "\(run.errors)")
    }

    /// No part of a folder is left out in silence.
    @Test func namesThatAreNoText() throws {
        try folder.write(text, to: "in/b.txt")
        let run = try shell(
            """
            d=$(printf '\\266\\376'); mkdir in/$d; cp in/b.txt in/$d/a.txt; cp in/b.txt in/$d.txt; cp in/b.txt in/$d.data
            $fg convert in -t jsonl
            """)
        #expect(run.status == 1)
        #expect(run.errors.contains("2 of 3 documents failed") && run.errors.contains("the name is not UTF-8"))
    }

    /// A pipe in a folder is not waited for; one that is named is read.
    @Test func pipes() throws {
        try folder.write(text, to: "in/a.txt")
        let run = try shell("mkfifo in/m.txt in/pipe; timeout 20 $fg convert in -t jsonl")
        #expect(run.status == 1 && run.errors.contains("in/m.txt: ") && run.errors.contains("not a file"))
        #expect(try documents(run) == ["in/a.txt", "in/m.txt"])
        let named = try shell("(cat in/a.txt > in/pipe &); timeout 20 $fg convert in/pipe -t jsonl")
        #expect(named.status == 0)
    }

    /// A file that memory could not hold does not end the run.
    @Test func hugeFiles() throws {
        try folder.write(text, to: "in/a.txt")
        let run = try shell("truncate -s 1T in/b.txt; cp in/a.txt in/c.txt; $fg convert in -t jsonl")
        #expect(run.status == 1 && run.errors.contains("in/b.txt: ") && run.errors.contains("larger than 1 GB"))
        #expect(try documents(run) == ["in/a.txt", "in/b.txt", "in/c.txt"])
    }

    /// `find -print0` and --files-from do not go together.
    @Test func namesEndedByNUL() throws {
        try folder.write(text, to: "a.txt")
        try folder.write(text, to: "b.txt")
        let run = try shell("printf 'a.txt\\0b.txt\\0' | $fg convert -t jsonl --files-from -")
        #expect(run.status == 1 && run.text.isEmpty && run.errors.contains("--files0-from"))
    }

    /// The manifest goes over no input, and a document of its name elsewhere is no clash.
    @Test func theManifestIsNoInput() throws {
        try folder.write(text, to: "in/manifest.jsonl")
        try folder.write(text, to: "in/a.txt")
        try folder.write(text, to: "in/sub/manifest.txt")
        let run = try shell("$fg convert in/manifest.jsonl in/a.txt -t xml -o in/")
        #expect(run.status == 64 && run.errors.contains("manifest of the run"))
        #expect(try [UInt8](Data(contentsOf: folder.url.appending(path: "in/manifest.jsonl"))) == text)
        #expect(try shell("$fg convert in/a.txt in/sub -t jsonl -o out").status == 0)
    }

    /// budget.docx.txt, as who converts with Tika calls it, beside budget.docx and budget.txt.
    @Test func suffixesBehindSuffixes() throws {
        for name in ["b.html", "b.txt", "b.html.txt", "b.txt.txt", "c.txt"] { try folder.write(text, to: "in/" + name) }
        _ = try shell("printf '<p>一</p>' > in/b.html")
        let run = try shell("$fg convert in -t xml -o out; ls out")
        #expect(run.text == "b.html.txt.xml\nb.html.xml\nb.txt.txt.xml\nb.txt.xml\nc.xml\nmanifest.jsonl\n")
    }

    /// A combining mark behind a slash or a dot does not hide it.
    @Test func combiningMarks() throws {
        try folder.write(text, to: "in/x/\u{301}c.txt")
        try folder.write(text, to: "in/d.\u{301}txt.txt")
        let run = try shell("$fg convert in -t xml -o out && find out -name '*.xml' | wc -l")
        #expect(run.status == 0 && run.text == "2\n", "\(run.errors)")
    }

    /// Characters of a pattern are characters, not bytes.
    @Test func patternsOfChineseNames() throws {
        for name in ["一月.txt", "二月.txt", "三月.txt", "决算.txt", "a{b.txt"] { try folder.write(text, to: "in/" + name) }
        func found(_ pattern: String) throws -> [String] {
            try documents(try shell("$fg convert in -t jsonl --include '\(pattern)'")).map { String($0.dropFirst(3)) }
        }
        #expect(try found("[一二]月.txt") == ["一月.txt", "二月.txt"])
        #expect(try found("[!一二]月.txt") == ["三月.txt"])
        #expect(try found("?月.txt").count == 3)
        #expect(try found("{一,二}月.{txt,html}") == ["一月.txt", "二月.txt"])
        #expect(try found("./决*") == ["决算.txt"])
        #expect(try found("a\\{*") == ["a{b.txt"])
        for pattern in ["[a.txt", "{a,b", "/", "a\\"] {
            #expect(try shell("$fg convert in -t jsonl --include '\(pattern)'").status == 64)
        }
        let none = try shell("$fg convert in -t jsonl --include '*.dcox'")
        #expect(none.status == 0 && none.errors.contains("no file fits *.dcox"))
    }

    /// Two runs do not mix their manifests.
    @Test func twoRunsInOneFolder() throws {
        try folder.write(text, to: "in/a.txt")
        let run = try shell(
            """
            mkdir out; exec 9>>out/.manifest.jsonl.part; flock 9; $fg convert in -t xml -o out; status=$?
            exec 9>&-; $fg convert in -t xml -o out && exit $status
            """)
        #expect(run.status == 1 && run.errors.contains("another run writes into this folder"))
    }

    /// A stack that is not written leaves the manifest of the one that stands.
    @Test func aStackThatEndsEarly() throws {
        try folder.write(text, to: "in/a.txt")
        try folder.write([], to: "bad/b.txt")
        let run = try shell(
            """
            $fg convert in -t csv --stack -o st && cp st/manifest.jsonl kept
            $fg convert in bad -t csv --stack -o st --fail-fast; cmp kept st/manifest.jsonl
            """)
        #expect(run.status == 0, "\(run.errors)")
    }

    /// A damaged line of the manifest is none: its document is converted again.
    @Test func damagedLines() throws {
        try folder.write(text, to: "in/a.txt")
        for change in [
            "s/\"findings\":{[^}]*}/\"findings\":7/", "s/\"tables\":1/\"tables\":-5/",
            "s/\"info\":[0-9]*/\"info\":99999999999999999999/",
        ] {
            let run = try shell(
                """
                rm -rf out; $fg convert in -t xml -o out && cp out/manifest.jsonl kept; sed -i '\(change)' out/manifest.jsonl
                cmp -s kept out/manifest.jsonl && exit 9; $fg convert in -t xml -o out --resume && cmp kept out/manifest.jsonl
                """)
            #expect(run.status == 0, "\(change) \(run.errors)")
        }
    }

    /// What stands on standard output is a whole value, and is not said to be nothing.
    @Test func endedEarlyOnStandardOutput() throws {
        for name in ["a", "c"] { try folder.write(text, to: "in/\(name).txt") }
        try folder.write([], to: "in/b.txt")
        let run = try shell("$fg convert in -t json --fail-fast --jobs 1")
        #expect(run.status == 1 && run.errors.contains("what is written of them stands"))
        #expect((try JSONSerialization.jsonObject(with: run.output) as? [Any])?.count == 1)
        // Also where a failure is a line of the output.
        let listed = try shell("ls in/*.txt | $fg convert -t jsonl --files-from - --fail-fast --jobs 1")
        #expect(listed.status == 1)
        // The last one that fails ends the run as the first does.
        let last = try shell("rm in/c.txt; $fg convert in -t facts -o all.csv --fail-fast; ls all.csv")
        #expect(last.text.isEmpty)
    }

    /// What is not read is told by kind, with what to do; what may be a disclosure is a failure.
    @Test func whatIsNotRead() throws {
        try folder.write(text, to: "in/a.txt")
        try folder.write([1], to: "in/sub/notes.png")
        let plain = try shell("$fg convert in -t jsonl -o a.jsonl")
        #expect(plain.status == 0 && plain.errors == "not read: 1 .png; no documents by their names\n")
        for name in ["b.pdf", "c.PDF", "d.wps", "e.xlsx"] { try folder.write([1], to: "in/\(name)") }
        let run = try shell("$fg convert in -t jsonl -o a.jsonl")
        #expect(run.status == 1)
        #expect(run.errors.contains("not read: 2 .pdf; find the Word file that was published with it\n"))
        #expect(run.errors.contains("not read: 1 .wps; open it in Word"))
        #expect(run.errors.contains("not read: 1 .xlsx; "))
        #expect(try shell("$fg inspect in").status == 1)
        #expect(try shell("$fg convert in -t jsonl -o a.jsonl --include '*.txt'").status == 0)
    }

    /// Of several documents a line each that needs a look; each finding with -v, none with -q.
    @Test func oneLineADocument() throws {
        let wrong = Project.root.appending(path: "Fixtures/audit-wrong-total/source.txt")
        try folder.write([UInt8](Data(contentsOf: wrong)), to: "in/wrong.txt")
        try folder.write(text, to: "in/right.txt")
        let run = try shell("$fg convert in -t jsonl -o a.jsonl")
        #expect(
            run.errors == """
                in/wrong.txt: 1 inconsistency
                1 of 2 documents need a look; --verbose tells each finding, inspect one document

                """)
        #expect(try shell("$fg convert in -t jsonl -o a.jsonl -v").errors.contains("[inconsistency: audit.row-sum]"))
        #expect(try shell("$fg convert in -t jsonl -o a.jsonl -q").errors.isEmpty)
        #expect(try shell("$fg convert in/wrong.txt -t jsonl").errors.contains("[inconsistency: audit.row-sum]"))
        let listed = try shell("$fg inspect in").text.split(separator: "\n")
        #expect(listed.count == 3 && listed[1].hasPrefix("in/right.txt") && listed[2].hasPrefix("in/wrong.txt"))
    }
}
