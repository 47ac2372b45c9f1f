import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import FiscalGridCommand

@Suite("Plain arguments are read as ArgumentParser reads them") struct PlainCommandTests {
    /// What `--experimental-dump-help` says of an argument.
    private struct Argument: Decodable {
        struct Name: Decodable {
            var kind: String
            var name: String
            /// As written: `-t`, `--to`.
            var printed: String { (kind == "short" ? "-" : "--") + name }
        }

        var kind: String
        var names: [Name]?
        var valueName: String?
        var allValues: [String]?

        /// A value that it takes.
        var sample: String {
            switch valueName {
            case "n": "2"
            case "year": "2024"
            default: allValues?.last ?? "x"
            }
        }
    }

    private struct Command: Decodable {
        var commandName: String
        var arguments: [Argument]?
        var subcommands: [Command]?
    }

    private struct Tool: Decodable { var command: Command }

    private static let commands: [Command] = {
        let help = try? Run.fiscalgrid(["--experimental-dump-help"], in: Project.root)
        let tool = help.flatMap { try? JSONDecoder().decode(Tool.self, from: Data($0.text.utf8)) }
        return (tool?.command.subcommands ?? []).filter { ["convert", "inspect", "audit"].contains($0.commandName) }
    }()

    private func dumped(_ command: any ParsableCommand) -> String {
        var text = ""
        dump(command, to: &text)
        return text
    }

    /// Each option and flag that is declared, in each of its spellings; also those that someone adds.
    @Test func everyArgument() throws {
        #expect(PlainCommandTests.commands.count == 3)
        for command in PlainCommandTests.commands {
            let base = ["\(command.commandName)", "a.txt"] + (command.commandName == "convert" ? ["-o", "b.xml"] : [])
            var known = 0
            for argument in command.arguments ?? [] where argument.kind != "positional" {
                for name in argument.names ?? [] where !["help", "version", "h"].contains(name.name) {
                    var spellings = [[name.printed] + (argument.kind == "option" ? [argument.sample] : [])]
                    if argument.kind == "option", name.kind != "short" {
                        spellings.append(["\(name.printed)=\(argument.sample)"])
                    }
                    for spelling in spellings {
                        let isOutput = ["o", "output"].contains(name.name)
                        let needs =
                            ["table", "stack", "header", "csv-flavor"].contains(name.name) ? ["-t", "csv"] : []
                        let arguments =
                            (isOutput ? Array(base.prefix(2)) + ["-t", "json"] : base) + spelling
                            + (command.commandName == "convert" ? needs : [])
                        guard let parsed = try? FiscalGridCommand.parseAsRoot(arguments) else {
                            #expect(PlainCommand.command(for: arguments[...]) == nil, "\(arguments)")
                            continue
                        }
                        let plain = try #require(PlainCommand.command(for: arguments[...]), "\(arguments)")
                        #expect(dumped(plain) == dumped(parsed), "\(arguments)")
                        known += 1
                    }
                }
            }
            #expect(known > 15, "\(command.commandName)")
        }
    }

    /// Inputs, values that are `-`, options between inputs, and all together.
    @Test(arguments: [
        "convert a.txt -t xml", "convert -t json - -o -", "convert -t csv a.docx b.txt --table=3 c d",
        "convert -t jsonl --type 1=revenue --type 3=expenditure --include *.txt --include=*.docx folder",
        "inspect a.txt", "inspect --why a.txt --schemas my", "audit a.txt -q --rules form", "audit --explain row-sum",
        "audit -t sarif -o x.sarif a b --jobs 2 --progress never --fail-on=never", "convert a -t facts --year 2024 -v",
    ])
    func commands(_ line: String) throws {
        let arguments = line.split(separator: " ").map { String($0) }
        let plain = try #require(PlainCommand.command(for: arguments[...]))
        #expect(dumped(plain) == dumped(try FiscalGridCommand.parseAsRoot(arguments)))
    }

    /// What only ArgumentParser reads, and what it refuses.
    @Test(arguments: [
        "convert a.txt", "convert -t xml", "convert a -t xls", "convert a -t xml -t json", "convert a -t",
        "convert a -t -o b",
        "convert a -t xml --stak", "convert a -t xml --help", "convert -h", "convert -t xml -- -a", "convert a -qt xml",
        "audit a --jobs 0", "audit a -q -v", "inspect a b --why", "schema list", "help convert", "", "convrt a",
        "audit a --year x", "convert a -t xml --table 1",
    ])
    func whatDoesNotFit(_ line: String) {
        let arguments = line.split(separator: " ").map { String($0) }
        #expect(PlainCommand.command(for: arguments[...]) == nil)
    }
}
