import ArgumentParser
import FiscalGridConvert
import FiscalGridCore

/// Where converted documents go.
protocol OutputTarget {
    /// Writes one document, or the line that says why there is none.
    mutating func take(_ document: ConvertedDocument, _ outcome: inout Outcome) throws
    /// Ends the output.
    mutating func finish() throws
}

/// The paths that a run writes to, and the checks that they are safe.
struct OutputPaths {
    /// The inputs of the run.
    let inputs: [InputOptions.Input]
    /// Files with lists of inputs.
    let lists: [String]
    /// What is read, by real path.
    private let read: [String: String]

    init(inputs: [InputOptions.Input], lists: [String]) {
        self.inputs = inputs
        self.lists = lists
        let names = inputs.map(\.path).filter { $0 != "-" } + lists
        let paths = names.compactMap { name in FileSystem.realPath(name).map { ($0, name) } }
        read = Dictionary(paths) { first, _ in first }
    }

    /// Refuses to write over an input.
    func checkIsNoInput(_ target: String) throws(FileSystem.Failure) {
        if let path = FileSystem.realPath(target), read[path] != nil {
            throw FileSystem.Failure(
                path: target, reason: "is an input, which an output would replace; name another folder with -o")
        }
    }

    /// Refuses, before anything is written, to write two documents to one place, or any over an input.
    ///
    /// - Throws: `ValidationError`.
    func check(_ target: (InputOptions.Input) -> String, isShared: Bool) throws {
        var inputsByTarget: [String: String] = [:]
        for input in inputs {
            let target = target(input)
            if !isShared, let other = inputsByTarget.updateValue(input.path, forKey: target) {
                throw ValidationError("\(other) and \(input.path) would both be written to \(target)")
            }
            if let path = FileSystem.realPath(target), let name = read[path] {
                throw ValidationError("\(name) would be replaced by an output; name another with -o")
            }
        }
    }
}
