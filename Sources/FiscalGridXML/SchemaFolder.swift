import Synchronization

/// A flat virtual folder of XSDs, so that a schema's `xs:include` is served from memory.
///
/// libxml2 refuses one file under two names; all files of a set therefore have one address each.
public final class SchemaFolder: Sendable {
    /// The content of each file by its name.
    public let files: [String: [UInt8]]
    private let number: Int

    /// Opens a folder with these files. Of those named `lean` libxml2 sees only what it validates with: reading the annotations
    /// takes it longer than all the rest.
    public init(files: [String: [UInt8]], lean: Set<String> = []) {
        self.files = files
        number = SchemaFolder.registry.withLock { registry in
            registry.last += 1
            registry.folders[registry.last] = (files, lean)
            return registry.last
        }
    }

    deinit {
        let number = number
        SchemaFolder.registry.withLock { _ = $0.folders.removeValue(forKey: number) }
    }

    /// The address of a file for libxml2.
    func address(of file: String) -> String { "\(SchemaFolder.scheme)\(number)/\(file)" }

    /// The content at an address that ``address(of:)`` made; `nil` for any other address.
    static func bytes(at address: String) -> [UInt8]? {
        guard address.hasPrefix(scheme) else { return nil }
        let parts = address.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]) else { return nil }
        let file = String(parts[1])
        let (found, isLean) = registry.withLock { registry in
            let folder = registry.folders[number]
            return (folder?.files[file] ?? registry.drivers[address], folder?.lean.contains(file) ?? false)
        }
        return isLean ? found.map(withoutAnnotations) : found
    }

    /// An XSD without `map:` attributes and `xs:annotation` elements, each line where it was. The file must be in the form that
    /// ours have: these prefixes, no comment or CDATA that looks like markup.
    static func withoutAnnotations(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var index = 0
            func starts(_ word: StaticString) -> Bool {
                index + word.utf8CodeUnitCount <= bytes.count
                    && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
            }
            /// Passes over what ends with a word, but for its line ends.
            func skip(to end: StaticString) {
                while index < bytes.count, !starts(end) {
                    if bytes[index] == 0x0A { result.append(0x0A) }
                    index += 1
                }
                index += end.utf8CodeUnitCount
            }
            while index < bytes.count {
                switch bytes[index] {
                case 0x20 where starts(" map:"):
                    skip(to: "=\"")
                    skip(to: "\"")
                case UInt8(ascii: "<") where starts("<xs:annotation>"):
                    skip(to: "</xs:annotation>")
                case let byte:
                    result.append(byte)
                    index += 1
                }
            }
            return result
        }
    }

    /// Serves `content` under an address of this folder, its own for each call, while `body` runs.
    func withDriver<Result>(_ content: [UInt8], _ body: (String) throws -> Result) rethrows -> Result {
        let address = SchemaFolder.registry.withLock { registry in
            registry.last += 1
            let address = self.address(of: "driver-\(registry.last).xsd")
            registry.drivers[address] = content
            return address
        }
        defer { SchemaFolder.registry.withLock { _ = $0.drivers.removeValue(forKey: address) } }
        return try body(address)
    }

    private struct Registry {
        var last = 0
        var folders: [Int: (files: [String: [UInt8]], lean: Set<String>)] = [:]
        var drivers: [String: [UInt8]] = [:]
    }

    private static let scheme = "fiscalgrid:/"
    private static let registry = Mutex(Registry())
}
