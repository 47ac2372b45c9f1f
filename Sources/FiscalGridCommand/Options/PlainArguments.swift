import ArgumentParser

/// The arguments of a command as most people write them, taken apart without ArgumentParser, whose set-up costs more than a document.
///
/// `--name value`, `--name=value`, `-n value`, flags, and inputs. Whatever is anything else does not fit: ArgumentParser then reads it all
/// again, and its messages are the only ones.
struct PlainArguments {
    /// What has not been taken.
    private var tokens: [String]
    /// False once something was found that ArgumentParser has to read.
    private(set) var fit = true

    init(_ tokens: some Sequence<String>) { self.tokens = Array(tokens) }

    /// True for what is no name of an option; `-` is standard input or output.
    private static func isValue(_ token: String) -> Bool { token == "-" || !token.hasPrefix("-") }

    /// The values of an option, in order.
    private mutating func texts(_ long: String, _ short: String?) -> [String] {
        var values: [String] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token == "--" + long || short.map({ token == "-" + $0 }) ?? false {
                if index + 1 < tokens.count, PlainArguments.isValue(tokens[index + 1]) {
                    values.append(tokens[index + 1])
                    tokens.removeSubrange(index...(index + 1))
                } else {
                    fit = false
                    return values
                }
            } else if token.hasPrefix("--" + long + "=") {
                values.append(String(token.dropFirst(long.count + 3)))
                tokens.remove(at: index)
            } else {
                index += 1
            }
        }
        return values
    }

    /// The value of an option that may stand once; `nil` where it does not.
    mutating func value<Value: ExpressibleByArgument>(_ long: String, short: String? = nil) -> Value? {
        let texts = texts(long, short)
        guard let text = texts.first else { return nil }
        let value = Value(argument: text)
        if value == nil || texts.count > 1 { fit = false }
        return value
    }

    /// The values of an option that may be repeated.
    mutating func values(_ long: String) -> [String] { texts(long, nil) }

    /// True if a flag stands there.
    mutating func flag(_ long: String, short: String? = nil) -> Bool {
        let count = tokens.count
        tokens.removeAll { $0 == "--" + long || short.map { "-" + $0 } == $0 }
        return tokens.count < count
    }

    /// Leaves the arguments to ArgumentParser.
    fileprivate mutating func refuse() { fit = false }

    /// What is left: the inputs.
    mutating func inputs() -> [String] {
        fit = fit && tokens.allSatisfy(PlainArguments.isValue)
        defer { tokens = [] }
        return tokens
    }
}

/// Options, or a command, that can be read from plain arguments.
protocol PlainOptions: ParsableArguments {
    /// Takes the values of all options and flags that are declared. A test compares with what ArgumentParser makes of each.
    mutating func take(_ arguments: inout PlainArguments)
}

extension PlainOptions {
    /// Itself, read from plain arguments.
    static func taken(from arguments: inout PlainArguments) -> Self {
        var options = Self()
        options.take(&arguments)
        // What does not hold is told by ArgumentParser, as it asks each group of options too.
        if (try? options.validate()) == nil { arguments.refuse() }
        return options
    }
}
