/// A file of an output that has several.
public struct OutputFile: Sendable, Equatable {
    /// Its name in the folder.
    public var name: String
    /// Its content.
    public var bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
