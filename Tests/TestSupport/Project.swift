import Foundation

/// Where things are. Tests find them from this file, so they run from any folder.
public enum Project {
    /// The folder with Package.swift.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Real and made-up disclosures that stand beside the project; they are not copied into it.
    public static let shared = root.deletingLastPathComponent().appending(path: "shared")

    /// The real disclosure; `nil` where it is not there, and then the tests that need it are skipped.
    public static let realDisclosure = existing(shared.appending(path: "disclosures/000_655c0751f88457f2.txt"))

    /// The made-up disclosures with their truth; `nil` where they are not there.
    public static let corpus = existing(shared.appending(path: "corpus"))

    /// Faults of real documents; `nil` where they are not beside the project.
    public static let cases = existing(shared.appending(path: "cases"))

    /// The command as it was built with the tests.
    public static let command = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "fiscalgrid")

    private static func existing(_ url: URL) -> URL? { FileManager.default.fileExists(atPath: url.path) ? url : nil }
}

/// A fresh folder that is removed with its owner.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let url: URL

    /// Makes a folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "fiscalgrid-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file below it.
    @discardableResult public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> URL {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file
    }

    /// The names of all files below it, sorted.
    public var files: [String] {
        let all = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return all.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: url.appending(path: name).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }
}

/// What a program came to.
public struct Run: Sendable {
    /// Its standard output.
    public var output: Data
    /// Its standard error.
    public var errors: String
    /// Its exit status; 128 + n if signal n ended it.
    public var status: Int32

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }

    /// Runs a program to its end.
    public static func program(
        _ program: URL, _ arguments: [String], in folder: URL? = nil, input: Data? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        // Files, not pipes: nothing can block, whatever is written.
        let captures = try TemporaryFolder()
        let (out, err, inp) = (
            captures.url.appending(path: "out"), captures.url.appending(path: "err"), captures.url.appending(path: "in")
        )
        for file in [out, err] { try Data().write(to: file) }
        try (input ?? Data()).write(to: inp)
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = try FileHandle(forReadingFrom: inp)
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Run(
            output: try Data(contentsOf: out), errors: String(decoding: try Data(contentsOf: err), as: UTF8.self),
            status: status)
    }

    /// Runs the built command.
    public static func fiscalgrid(_ arguments: [String], in folder: URL? = nil, input: Data? = nil) throws -> Run {
        try program(Project.command, arguments, in: folder, input: input)
    }

    /// Runs the built command and sends it a signal as soon as `isTime` says so; signals have their usual meaning at its start.
    public static func fiscalgrid(
        _ arguments: [String], in folder: URL, signal: Int32, when isTime: () -> Bool
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal=INT,TERM", Project.command.path] + arguments
        process.currentDirectoryURL = folder
        let captures = try TemporaryFolder()
        let (out, err) = (captures.url.appending(path: "out"), captures.url.appending(path: "err"))
        for file in [out, err] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        while process.isRunning, !isTime() { usleep(2_000) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Run(
            output: try Data(contentsOf: out), errors: String(decoding: try Data(contentsOf: err), as: UTF8.self),
            status: status)
    }

    /// The path of an installed program; `nil` if there is none.
    public static func find(_ program: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
            URL(fileURLWithPath: String($0)).appending(path: program)
        }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
