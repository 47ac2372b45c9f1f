import Synchronization

/// A flat virtual folder of XSDs, so that a schema's `xs:include` is served from memory.
///
/// libxml2 refuses one file under two names; all files of a set therefore have one address each.
public final class SchemaFolder: Sendable {
    private let number: Int

    /// Opens a folder. `content` gives a file by its name; `nil` if it has none.
    public init(_ content: @escaping @Sendable (String) -> [UInt8]?) {
        number = SchemaFolder.registry.withLock { registry in
            registry.last += 1
            registry.folders[registry.last] = content
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
        let (folder, driver) = registry.withLock { ($0.folders[number], $0.drivers[address]) }
        return driver ?? folder?(file)
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
        var folders: [Int: @Sendable (String) -> [UInt8]?] = [:]
        var drivers: [String: [UInt8]] = [:]
    }

    private static let scheme = "fiscalgrid:/"
    private static let registry = Mutex(Registry())
}
