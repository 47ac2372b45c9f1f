import ArgumentParser
import FiscalGrid

/// `fiscalgrid validate`.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks XML that FiscalGrid wrote against its schemas.",
        discussion:
            "Says on standard error of each file whether it is valid. Exits with 1 if one is not, or cannot be read.")

    @Argument(help: ArgumentHelp("XML files, or - for standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var schemaOptions: SchemaOptions

    func run() throws {
        let validator = FileValidator(try schemaOptions.catalog().compileAll())
        var hasFailed = false
        for file in files {
            let bytes: [UInt8]
            do throws(FileSystem.Failure) {
                bytes = try FileSystem.read(file)
            } catch {
                Console.note("\(error.path): \(error.reason)")
                hasFailed = true
                continue
            }
            let problems = validator.problems(in: bytes)
            if problems.isEmpty {
                Console.note(Console.line(file, "valid"))
            } else {
                hasFailed = true
                Console.note(problems.map { Console.line(file, $0.description) }.joined(separator: "\n"))
            }
        }
        if hasFailed { throw ExitCode(1) }
    }
}
