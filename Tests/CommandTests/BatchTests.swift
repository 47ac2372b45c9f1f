import Foundation
import TestSupport
import Testing

private func source(_ fixture: String) throws -> String {
    try String(contentsOf: Project.root.appending(path: "Fixtures/\(fixture)/source.txt"), encoding: .utf8)
}

@Suite("Many documents") struct BatchTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try Run.fiscalgrid(arguments, in: folder.url, input: input.map { Data($0.utf8) })
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    private func files(_ name: String) -> [String] { folder.files.filter { $0.hasPrefix(name + "/") } }

    /// The files of a folder with what is in them, by their names below it.
    private func contents(_ name: String) throws -> [String: Data] {
        try Dictionary(
            uniqueKeysWithValues: files(name).map {
                (String($0.dropFirst(name.count + 1)), try Data(contentsOf: folder.url.appending(path: $0)))
            })
    }

    private func entries(_ name: String) throws -> [[String: Any]] {
        try text(name).split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    /// Documents of two kinds in folders; each `broken`th is empty.
    private func makeInputs(_ count: Int, broken: Int = .max) throws {
        let texts = try ["revenue-expenditure-summary-side-by-side", "procurement-filled"].map(source)
        for index in 0..<count {
            let text = index % broken == broken - 1 ? "" : texts[index % 2] + "第\(index)份\n"
            try folder.write(Array(text.utf8), to: "in/\(index % 7)/\(index).txt")
        }
    }

    private func modified(_ name: String) throws -> Date {
        let values = try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: name).path)
        return try #require(values[.modificationDate] as? Date)
    }

    // MARK: Inputs

    @Test func patternsChooseFilesOfFolders() throws {
        let text = try Array(source("procurement-filled").utf8)
        for name in [
            "2023/a.txt", "2024/b.txt", "2024/deep/er/c.txt", "2024/d.data", ".hidden/e.txt", "2024/.f.txt", "g[1].txt",
        ] { try folder.write(text, to: "in/" + name) }
        func documents(_ patterns: String...) throws -> [String] {
            let options = patterns.flatMap { ["--include", $0] }
            let run = try Run.fiscalgrid(["convert", "in", "-t", "jsonl"] + options, in: folder.url)
            #expect(run.status == 0, "\(run.errors)")
            return run.text.split(separator: "\n").compactMap {
                ((try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any])?["document"] as? String
            }
        }
        #expect(try documents() == ["in/2023/a.txt", "in/2024/b.txt", "in/2024/deep/er/c.txt", "in/g[1].txt"])
        #expect(try documents("*.data") == ["in/2024/d.data"])
        #expect(try documents("2024/*.txt") == ["in/2024/b.txt"])
        #expect(try documents("2024/**/*.txt") == ["in/2024/b.txt", "in/2024/deep/er/c.txt"])
        #expect(try documents("**/c.txt", "?.data") == ["in/2024/d.data", "in/2024/deep/er/c.txt"])
        #expect(try documents("g\\[1].txt") == ["in/g[1].txt"])
        #expect(try documents("*.pdf") == [])
        #expect(try run("convert", "in", "-t", "jsonl", "--include", "").status == 64)
        // What is named is taken, whatever it is called.
        #expect(
            try run("convert", "in/2024/d.data", "-t", "jsonl", "--include", "*.txt").text.contains("in/2024/d.data"))
    }

    @Test func foldersWithTheSameNamesInThem() throws {
        let text = try source("procurement-filled")
        for name in ["2023/a.txt", "2024/a.txt", "2024/b.txt", "x/2023/a.txt"] {
            try folder.write(Array((text + name).utf8), to: name)
        }
        #expect(try run("convert", "2023", "2024", "-t", "xml", "-o", "out").status == 0)
        #expect(files("out") == ["out/2023/a.xml", "out/2024/a.xml", "out/2024/b.xml", "out/manifest.jsonl"])
        #expect(try self.text("out/2023/a.xml").contains("2023/a.txt"))
        #expect(try run("convert", "2023", "x/2023", "-t", "csv", "-o", "csv").status == 0)
        #expect(files("csv").filter { $0.hasSuffix("package.json") }.count == 2)
        // Where none has the same name, the folder itself says nothing.
        #expect(try run("convert", "2023", "-t", "xml", "-o", "one").status == 0)
        #expect(files("one") == ["one/a.xml", "one/manifest.jsonl"])
    }

    /// The folder of an earlier run's reports is not read as input.
    @Test func anOutputFolderAmongTheInputs() throws {
        try makeInputs(3)
        for _ in 0..<2 {
            let run = try run("audit", "in", "-t", "text", "-o", "in/reports", "--fail-on", "never")
            #expect(run.status == 0, "\(run.errors)")
        }
        #expect(files("in/reports").count == 4)
    }

    /// Schemas are read on another thread from the start: a command that ends at once waits for it, and says what it says otherwise.
    @Test func endsAtOnce() throws {
        try makeInputs(1)
        for _ in 0..<20 {
            let usage = try run("convert", "in", "-t", "xml", "--no-such-option")
            #expect(usage.status == 64 && usage.errors.contains("--no-such-option"))
            #expect(try run("convert", "missing.txt", "-t", "xml").status == 1)
            #expect(try run("audit", "--help").status == 0)
        }
    }

    // MARK: The manifest

    @Test func aLineForEachDocument() throws {
        try makeInputs(12, broken: 5)
        #expect(try run("convert", "in", "-t", "xml", "-o", "out", "--jobs", "2").status == 1)
        let manifest = try text("out/manifest.jsonl")
        let entries = try entries("out/manifest.jsonl")
        #expect(entries.compactMap { $0["input"] as? String } == files("in"))
        #expect(entries.count { $0["status"] as? String == "failed" } == 2)
        for entry in entries {
            let input = try #require(entry["input"] as? String)
            let digest = try Run.program(URL(fileURLWithPath: "/usr/bin/sha256sum"), [input], in: folder.url)
            #expect(entry["sha256"] as? String == String(digest.text.prefix(64)))
            guard entry["status"] as? String == "converted" else {
                let error = try #require(entry["error"] as? [String: String])
                #expect(error["code"] == "input.empty" && error["message"]?.hasPrefix(input) == true)
                #expect(entry["output"] == nil)
                continue
            }
            let output = try #require(entry["output"] as? String)
            #expect(output == input.dropFirst(3).dropLast(4) + ".xml")
            #expect(try Data(contentsOf: folder.url.appending(path: "out/" + output)).count == entry["size"] as? Int)
            #expect(entry["format"] as? String == "tika-docx" && entry["tables"] as? Int == 1)
            #expect((entry["findings"] as? [String: Int])?.keys.count == 4)
        }
        for jobs in ["1", "3"] {
            #expect(try run("convert", "in", "-t", "xml", "-o", "out\(jobs)", "--jobs", jobs).status == 1)
            #expect(try text("out\(jobs)/manifest.jsonl") == manifest)
        }
        for (format, output) in [("csv", "0/0/datapackage.json"), ("jsonl", "0/0.jsonl"), ("facts", "0/0.csv")] {
            #expect(try run("convert", "in", "-t", format, "-o", format + "/").status == 1)
            #expect(try self.entries(format + "/manifest.jsonl").first?["output"] as? String == output)
        }
        // Stacks have no output of one document.
        #expect(try run("convert", "in", "-t", "csv", "--stack", "-o", "stack").status == 1)
        let stacked = try self.entries("stack/manifest.jsonl")
        #expect(stacked.count == 12 && stacked.allSatisfy { $0["output"] == nil })
        #expect(try run("audit", "in", "-t", "json", "-o", "reports").status == 1)
        #expect(try self.entries("reports/manifest.jsonl").count == 12)
    }

    @Test func aDocumentNamedManifest() throws {
        try folder.write(Array(source("procurement-filled").utf8), to: "in/manifest.txt")
        #expect(try run("convert", "in", "-t", "jsonl", "-o", "out").status == 0)
        #expect(files("out") == ["out/manifest.jsonl", "out/manifest.txt.jsonl"])
        #expect(try entries("out/manifest.jsonl").first?["output"] as? String == "manifest.txt.jsonl")
    }

    // MARK: Failures

    @Test func failuresStandAtTheEnd() throws {
        try makeInputs(12, broken: 5)
        let run = try run("convert", "in", "-t", "jsonl")
        #expect(run.status == 1)
        #expect(
            run.errors.hasSuffix(
                """
                2 of 12 documents failed:
                in/2/9.txt: the file is empty; expected the text of a disclosure
                in/4/4.txt: the file is empty; expected the text of a disclosure

                """))
        #expect(run.text.split(separator: "\n").count == 12)
    }

    @Test func failFastEndsAtTheFirst() throws {
        try makeInputs(40, broken: 5)
        let whole = try run("convert", "in", "-t", "xml", "-o", "whole")
        #expect(whole.status == 1)
        // In the order of the inputs the first that fails is the same for any number of jobs.
        let first = try #require(files("in").firstIndex { name in (try? text(name)) == "" })
        for jobs in ["1", "2", "8"] {
            let run = try run("convert", "in", "-t", "xml", "-o", "out\(jobs)", "--fail-fast", "--jobs", jobs)
            #expect(run.status == 1 && files("out\(jobs)").count == first + 1)
            #expect(run.errors.contains("ended at a failure: \(first + 1) of 40 documents are done"))
            #expect(try entries("out\(jobs)/manifest.jsonl").count == first + 1)
        }
        let one = try run("convert", "in", "-t", "facts", "-o", "all.csv", "--fail-fast")
        #expect(one.status == 1 && one.errors.contains("no output is written") && !folder.files.contains("all.csv"))
        let stack = try run("convert", "in", "-t", "csv", "--stack", "-o", "stack", "--fail-fast")
        #expect(stack.status == 1 && files("stack").isEmpty)
        let lines = try run("convert", "in", "-t", "jsonl", "--fail-fast").text.split(separator: "\n")
        #expect(lines.count == first + 1 && (lines.last ?? "").contains("\"error\""))
    }

    // MARK: Going on

    @Test func resumeLeavesWholeOutputsAlone() throws {
        try makeInputs(10, broken: 10)
        for format in ["xml", "csv", "facts"] {
            func convert(_ options: String...) throws -> Run {
                try Run.fiscalgrid(["convert", "in", "-t", format, "-o", format + "/"] + options, in: folder.url)
            }
            #expect(try convert().status == 1)
            let before = try contents(format)
            let outputs = files(format).filter { !$0.hasSuffix("manifest.jsonl") }
            let old = Date(timeIntervalSince1970: 1_000_000_000)
            func rewritten() throws -> [String] { try outputs.filter { try modified($0) != old } }
            try age(format, outputs.map { String($0.dropFirst(format.count + 1)) }[...], old)
            let again = try convert("--resume")
            // The one that failed fails again, and is told again.
            #expect(again.status == 1 && again.errors.contains("1 of 10 documents failed"))
            #expect(try rewritten() == [])
            #expect(try contents(format) == before)
            // An output that was cut, one that is gone, and an input that has changed.
            let own = try entries("\(format)/manifest.jsonl").compactMap { $0["output"] as? String }
            try folder.write(Array("<".utf8), to: "\(format)/\(own[0])")
            try FileManager.default.removeItem(at: folder.url.appending(path: "\(format)/\(own[1])"))
            try folder.write(Array((source("revenue-expenditure-summary-side-by-side") + "改\n").utf8), to: "in/2/2.txt")
            try age(format, own.dropFirst(2), old)
            #expect(try convert("--resume").status == 1)
            var now = try contents(format)
            #expect(now[own[0]] == before[own[0]] && now[own[1]] == before[own[1]])
            let third = try #require(own.first { $0.hasPrefix("2/2") })
            #expect(try modified("\(format)/\(third)") != old)
            let untouched = own.dropFirst(2).filter { $0 != third }
            #expect(try untouched.allSatisfy { try modified("\(format)/\($0)") == old })
            // Other options make other outputs.
            #expect(try convert("--resume", "--no-audit").status == 1)
            #expect(try untouched.allSatisfy { try modified("\(format)/\($0)") != old })
            try folder.write(
                Array((source("revenue-expenditure-summary-side-by-side") + "第2份\n").utf8), to: "in/2/2.txt")
            #expect(try convert("--resume").status == 1)
            now = try contents(format)
            #expect(now == before)
        }
        for target in ["all.csv", "-"] {
            let run = try run("convert", "in", "-t", "facts", "-o", target, "--resume")
            #expect(run.status == 64 && run.errors.contains("--resume goes with a folder"))
        }
    }

    private func age(_ format: String, _ names: ArraySlice<String>, _ date: Date) throws {
        for name in names {
            try FileManager.default.setAttributes(
                [.modificationDate: date], ofItemAtPath: folder.url.appending(path: "\(format)/\(name)").path)
        }
    }

    /// A run that was skipped in part has the exit status of a whole one.
    @Test func resumeKnowsTheFindings() throws {
        let text = try source("procurement-filled")
        try folder.write(Array(text.utf8), to: "in/a.txt")
        try folder.write(Array("没有表格的文件。\n".utf8), to: "in/b.txt")
        for options in [[], ["--resume"]] {
            let run = try Run.fiscalgrid(
                ["convert", "in", "-t", "xml", "-o", "out", "--fail-on", "info"] + options, in: folder.url)
            #expect(run.status == 3)
        }
    }

    /// Ctrl-C: what is in hand is finished, nothing is half-written, and the next run goes on to the same bytes.
    @Test(arguments: [SIGINT, SIGTERM])
    func aSignalEndsARunInOrder(_ signal: Int32) throws {
        let status = 128 + signal
        try makeInputs(400, broken: 50)
        #expect(try run("convert", "in", "-t", "xml", "-o", "whole").status == 1)
        let whole = try contents("whole")
        var arguments = ["convert", "in", "-t", "xml", "-o", "out", "--jobs", "2"]
        let run = try Run.fiscalgrid(arguments, in: folder.url, signal: signal) {
            FileManager.default.fileExists(atPath: folder.url.appending(path: "out/1/1.xml").path)
        }
        let done = files("out")
        #expect(run.status == status && run.errors.contains("interrupted: "), "\(run.errors)")
        #expect(done.count > 5 && done.count < whole.count && !done.contains { $0.contains(".tmp") })
        let entries = try entries("out/manifest.jsonl")
        #expect(run.errors.contains("interrupted: \(entries.count) of 400 documents are done"))
        for (name, data) in try contents("out") where name.hasSuffix(".xml") { #expect(whole[name] == data) }
        #expect(
            Set(entries.compactMap { $0["output"] as? String })
                == Set(try contents("out").keys.filter { $0 != "manifest.jsonl" }))
        arguments.append("--resume")
        #expect(try Run.fiscalgrid(arguments, in: folder.url).status == 1)
        #expect(try contents("out") == whole)
        // One file for all is not begun.
        let one = try Run.fiscalgrid(
            ["convert", "in", "-t", "facts", "-o", "one/all.csv"].map { $0 }, in: folder.url, signal: signal
        ) { !files("one").isEmpty }
        #expect(one.status == status || one.status == 1)
    }

    /// A run that was killed leaves whole outputs, and a list of them.
    @Test func aKilledRunGoesOn() throws {
        try makeInputs(400, broken: 50)
        #expect(try run("convert", "in", "-t", "xml", "-o", "whole").status == 1)
        var arguments = ["convert", "in", "-t", "xml", "-o", "out", "--jobs", "2"]
        let killed = try Run.fiscalgrid(arguments, in: folder.url, signal: SIGKILL) {
            FileManager.default.fileExists(atPath: folder.url.appending(path: "out/1/1.xml").path)
        }
        #expect(killed.status == 128 + SIGKILL)
        let journal = ".manifest.jsonl.part"
        let lines = try text("out/" + journal).split(separator: "\n").count
        #expect(lines > 5 && !files("out").contains("out/manifest.jsonl"))
        // Its last line may be torn.
        try folder.write(Array((try text("out/" + journal)).utf8.dropLast(20)), to: "out/" + journal)
        let before = try modified("out/0/0.xml")
        arguments.append("--resume")
        #expect(try Run.fiscalgrid(arguments, in: folder.url).status == 1)
        #expect(try modified("out/0/0.xml") == before)
        for name in files("out") where name.contains("/.fg") {
            try FileManager.default.removeItem(at: folder.url.appending(path: name))
        }
        #expect(try contents("out") == contents("whole"))
    }

    // MARK: Progress

    @Test func progress() throws {
        try makeInputs(6, broken: 3)
        for (choice, isShown) in [("always", true), ("never", false), ("auto", false)] {
            let run = try run("convert", "in", "-t", "xml", "-o", "out", "--progress", choice)
            #expect(run.errors.contains("6 of 6 files, ") == isShown)
            #expect(run.errors.contains("2 failed") == isShown)
            #expect(run.errors.contains("\u{1B}") == isShown)
            // The line is gone before anything else is said.
            #expect(run.errors.contains("2 of 6 documents failed:\n"))
            #expect(!run.errors.contains(", 2 failed2 of"))
        }
    }

    @Test(.enabled(if: Run.find("script") != nil, "script is not installed")) func aTerminalHasABar() throws {
        try makeInputs(3)
        let script = try #require(Run.find("script"))
        let command = "'\(Project.command.path)' convert in -t xml -o out"
        let run = try Run.program(script, ["-qec", command, "log"], in: folder.url)
        let log = try text("log")
        #expect(run.status == 0 && log.contains("3 of 3 files"))
    }
}
