import ArgumentParser

/// The commands that are read from plain arguments: those that read documents.
enum PlainCommand {
    private static let all: [any (ParsableCommand & PlainOptions).Type] = [
        ConvertCommand.self, InspectCommand.self, AuditCommand.self,
    ]

    /// The command that arguments ask for; `nil` if ArgumentParser has to read them, or to say what is wrong with them.
    static func command(for arguments: ArraySlice<String>) -> (any ParsableCommand)? {
        guard let name = arguments.first,
            let type = all.first(where: { $0.configuration.commandName == name })
        else { return nil }
        return command(type, arguments.dropFirst())
    }

    private static func command<Command: ParsableCommand & PlainOptions>(
        _ type: Command.Type, _ arguments: ArraySlice<String>
    ) -> (any ParsableCommand)? {
        var plain = PlainArguments(arguments)
        let command = Command.taken(from: &plain)
        return plain.fit ? command : nil
    }
}
