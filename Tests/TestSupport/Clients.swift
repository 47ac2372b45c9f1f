import Foundation
import Testing

/// The programs that make our inputs and read our outputs, as `make test-deps` installs them.
public enum Clients {
    /// The interpreter that has them; programs stand beside it.
    public static let python = Project.root.appending(path: ".build/clients/bin/python")
    private static let scripts = Project.root.appending(path: "Tests/Clients")

    /// True if the Python clients are there.
    public static let hasPython = FileManager.default.isExecutableFile(atPath: python.path)
    /// What is said of a test that is skipped without them.
    public static let missing: Comment = "the Python clients are not installed; make test installs them"

    /// True if LibreOffice is there.
    public static let hasOffice = Run.find("soffice") != nil
    /// What is said of a test that is skipped without it.
    public static let missingOffice: Comment = "LibreOffice is not installed; make test installs it"

    /// Runs a script of Tests/Clients.
    public static func run(_ script: String, _ arguments: String..., in folder: URL) throws -> Run {
        try Run.program(python, [scripts.appending(path: script).path] + arguments, in: folder)
    }

    /// Converts files with LibreOffice into `folder`, with a profile of its own: another LibreOffice may be open.
    public static func convert(_ files: [URL], to format: String, in folder: URL) throws -> Run {
        let office = try #require(Run.find("soffice"))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let profile = folder.appending(path: "profile").absoluteString
        return try Run.program(
            office,
            ["-env:UserInstallation=\(profile)", "--headless", "--convert-to", format, "--outdir", folder.path]
                + files.map(\.path), in: folder)
    }
}
