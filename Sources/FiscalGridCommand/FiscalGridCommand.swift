import ArgumentParser
import FiscalGrid
import FiscalGridSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command.
@main
struct FiscalGridCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fiscalgrid",
        abstract:
            "Reads the budgets and final accounts that Chinese government departments publish, and gives back data.",
        discussion: """
            Exit status: 0 done, also with findings; 1 a document could not be converted, or XML is invalid, or an output could \
            not be written; 3 findings at or above --fail-on; 64 wrong usage.
            """,
        version: Product.version,
        subcommands: [
            ConvertCommand.self, InspectCommand.self, AuditCommand.self, ValidateCommand.self, SchemaCommand.self,
        ])

    /// Runs the command, with a closed pipe as a quiet end.
    static func main() {
        FileSystem.openStandardDescriptors()
        // Both then come back as errors of the write itself: a closed pipe, a file larger than the limit.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let arguments = CommandLine.arguments.dropFirst()
        var running: any ParsableCommand.Type = self
        let result = Result {
            if arguments.elementsEqual(["--version"]) { return try Console.write(Product.version + "\n") }
            var command = try PlainCommand.command(for: arguments) ?? parsed(arguments)
            running = type(of: command)
            try command.run()
        }
        Worker.waitForAll()
        do {
            try result.get()
        } catch is Console.BrokenPipe {
            return
        } catch let failure as FileSystem.Failure {
            Console.note("\(failure.path): \(failure.reason)")
            exit(withError: ExitCode(1))
        } catch let error as ConversionError {
            Console.note(error.description)
            exit(withError: ExitCode(1))
        } catch let error as ValidationError {
            // The usage is that of the command that was asked for, not of all.
            let usage = usageString(for: running)
            let name = usage.split(separator: "[").first.map { String($0).trimmed } ?? "fiscalgrid"
            Console.note("Error: \(error.message)\nUsage: \(usage)\n  See '\(name) --help' for more information.")
            exit(withError: ExitCode.validationFailure)
        } catch {
            exit(withError: error)
        }
    }

    /// The command as ArgumentParser reads it, which also says what is wrong, and helps.
    private static func parsed(_ arguments: ArraySlice<String>) throws -> any ParsableCommand {
        refuseUnknownCommands(arguments)
        return try parseAsRoot(Array(arguments))
    }

    /// Ends with the nearest command where an argument stands in the place of one and is none: `convrt`.
    private static func refuseUnknownCommands(_ arguments: ArraySlice<String>) {
        var command: any ParsableCommand.Type = self
        var path = "fiscalgrid"
        for argument in arguments {
            let commands = command.configuration.subcommands
            if commands.isEmpty || argument.hasPrefix("-") || argument == "help" { return }
            let names = commands.map { $0.configuration.commandName ?? "\($0)".lowercased() }
            guard let index = names.firstIndex(of: argument) else {
                let near = nearest(to: argument, among: names).map { "did you mean \(path) \($0)?" }
                Console.note(
                    "\(path) \(argument): no such command; "
                        + (near ?? "the commands are \(names.joined(separator: ", "))"))
                exit(withError: ExitCode.validationFailure)
            }
            (command, path) = (commands[index], path + " " + argument)
        }
    }
}
