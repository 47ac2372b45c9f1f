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
        let result = Result {
            var command = try parseAsRoot()
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
        } catch {
            exit(withError: error)
        }
    }
}
