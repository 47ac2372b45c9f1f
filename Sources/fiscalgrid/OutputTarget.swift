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

    /// Refuses, before anything is written, to write two documents to one place, or any over an input.
    ///
    /// - Throws: `ValidationError`.
    func check(_ target: (InputOptions.Input) -> String, isShared: Bool) throws {
        let read = (inputs.map(\.path).filter { $0 != "-" } + lists).map { ($0, FileSystem.realPath($0)) }
        let readByPath = Dictionary(read.compactMap { name, path in path.map { ($0, name) } }) { first, _ in first }
        var inputsByTarget: [String: String] = [:]
        for input in inputs {
            let target = target(input)
            if !isShared, let other = inputsByTarget.updateValue(input.path, forKey: target) {
                throw ValidationError("\(other) and \(input.path) would both be written to \(target)")
            }
            if let path = FileSystem.realPath(target), let name = readByPath[path] {
                throw ValidationError("\(name) would be replaced by an output; name another with -o")
            }
        }
    }
}
