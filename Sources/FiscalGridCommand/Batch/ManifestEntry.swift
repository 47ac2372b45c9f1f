import FiscalGrid

/// What a run into a folder says of one document: a line of `manifest.jsonl`.
package struct ManifestEntry: Sendable, Equatable {
    /// What became of a document.
    package enum Status: String, Sendable {
        case converted
        case failed
    }

    /// The path as it was given.
    package var input: String
    /// The digest of its bytes; empty if they could not be read.
    package var sha256 = ""
    /// What it was read as; empty for a document that failed.
    package var format = ""
    package var tables = 0
    /// How many findings of each severity, by ``Finding/Severity/allCases``.
    package var findings = [Int](repeating: 0, count: Finding.Severity.allCases.count)
    package var status = Status.failed
    /// Where its output is below the folder; empty for none, and where the documents share files.
    package var output = ""
    /// The size of the output, or of the file of a package that is written last.
    package var size = 0
    /// A digest of all that decides what the output looks like besides the input.
    package var settings: String
    /// Why there is no output.
    package var error: (code: String, message: String)?

    /// The entry of a document of which nothing is known yet.
    package init(input: String, settings: String) {
        self.input = input
        self.settings = settings
    }

    package static func == (one: ManifestEntry, other: ManifestEntry) -> Bool { one.line == other.line }

    /// The line.
    package var line: [UInt8] {
        var json = JSONStream(isIndented: false, expectedSize: 512)
        json.object { json in
            json.string("input", input)
            if !sha256.isEmpty { json.string("sha256", sha256) }
            json.string("status", status.rawValue)
            if !format.isEmpty { json.string("format", format) }
            if status == .converted {
                json.number("tables", tables)
                json.object("findings") { json in
                    for (severity, count) in zip(Finding.Severity.allCases, findings) {
                        json.number(.named(severity.rawValue), count)
                    }
                }
            }
            if !output.isEmpty {
                json.string("output", output)
                json.number("size", size)
            }
            if let error {
                json.object("error") { json in
                    json.string("code", error.code)
                    json.string("message", error.message)
                }
            }
            json.string("settings", settings)
        }
        json.endLine()
        return json.bytes
    }
}

extension ManifestEntry {
    /// Reads a line; `nil` if it is none, as the last of a run that was killed may be.
    package init?(line: ArraySlice<UInt8>) {
        guard let values = FlatJSON.read(line), let input = values["input"], let settings = values["settings"],
            let status = values["status"].flatMap(Status.init)
        else { return nil }
        self.init(input: input, settings: settings)
        self.status = status
        sha256 = values["sha256"] ?? ""
        format = values["format"] ?? ""
        output = values["output"] ?? ""
        if status == .converted {
            // What is told of it is told again: a line that lacks a number is none.
            func number(_ name: String) -> Int? { values[name].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }
            guard let tables = number("tables"), let size = number("size") else { return nil }
            let counts = Finding.Severity.allCases.map { number("findings." + $0.rawValue) }
            if counts.contains(nil) { return nil }
            (self.tables, self.size, findings) = (tables, size, counts.compactMap { $0 })
        }
        if let code = values["error.code"], let message = values["error.message"] { error = (code, message) }
    }
}
