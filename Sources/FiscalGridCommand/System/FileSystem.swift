#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files by the operating system's own calls: Foundation would double the time that the command takes to start.
enum FileSystem {
    /// A failure with the operating system's reason.
    struct Failure: Error {
        var path: String
        var reason: String
    }

    private static var reason: String { String(cString: strerror(errno)) }

    /// The largest input: what no disclosure is, and memory may not hold.
    private static let largest = 1 << 30

    /// Opens what the command was started without: the first file that it opens would else be standard error, and messages stand in it.
    static func openStandardDescriptors() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// The content of a file, or of standard input for `-`.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let isStandardInput = path == "-"
        let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(path: path, reason: reason) }
        defer { if !isStandardInput { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(path: path, reason: reason) }
        if status.st_mode & S_IFMT == S_IFDIR { throw Failure(path: path, reason: "Is a directory") }
        let tooLarge = Failure(path: path, reason: "larger than 1 GB")
        if status.st_size > largest { throw tooLarge }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(Int(status.st_size), 1 << 14) + 1)
        while true {
            if bytes.count > largest { throw tooLarge }
            let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
                let count = system { systemRead(descriptor, buffer.baseAddress, buffer.count) }
                if count > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
                return count
            }
            if count == 0 { return bytes }
            if count < 0 { throw Failure(path: path, reason: reason) }
        }
    }

    /// Writes a whole file, or nothing.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let file = try AtomicFile(path)
        try file.write(bytes)
        try file.commit()
    }

    /// Writes everything to a descriptor; false with `errno` set if that fails.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = system { systemWrite(descriptor, buffer.baseAddress! + offset, buffer.count - offset) }
                if count < 0 { return false }
                offset += count
            }
            return true
        }
    }

    /// Repeats a call that a signal interrupted.
    private static func system(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(Failure) {
        if path.isEmpty || isFolder(path) { return }
        try makeFolder(folder(of: path))
        if mkdir(path, 0o777) != 0, errno != EEXIST || !isFolder(path) { throw Failure(path: path, reason: reason) }
    }

    /// True if something is there, of any kind.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// True for an existing folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// True for an existing file that is no folder, pipe or device.
    static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The size of a file that is no folder, pipe or device; `nil` if there is none.
    static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Removes a file, if there is one.
    static func remove(_ path: String) { unlink(path) }

    /// True for a symbolic link.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// What stands in a folder under a name.
    struct Entry {
        enum Kind: Equatable {
            case folder
            case file
            /// A pipe, a socket or a device.
            case other
            /// The system does not say, for this reason; it may be a folder.
            case unknown(String, mayBeFolder: Bool)
        }

        /// Its name; of one that is no UTF-8 what can be shown of it.
        var name: String
        var isUTF8: Bool
        var kind: Kind
    }

    /// What stands in a folder, sorted by the bytes of the names, hidden ones left out.
    static func entries(in folder: String) throws(Failure) -> [Entry] {
        guard let directory = opendir(folder) else { throw Failure(path: folder, reason: reason) }
        defer { closedir(directory) }
        var entries: [Entry] = []
        while let entry = readdir(directory) {
            let mayBeFolder = entry.pointee.d_type == UInt8(DT_DIR)
            withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    if name.pointee == 0x2E { return }
                    var status = stat()
                    let kind: Entry.Kind =
                        if fstatat(dirfd(directory), name, &status, 0) != 0 {
                            .unknown(reason, mayBeFolder: mayBeFolder)
                        } else if status.st_mode & S_IFMT == S_IFDIR {
                            .folder
                        } else {
                            status.st_mode & S_IFMT == S_IFREG ? .file : .other
                        }
                    let text = String(validatingCString: name)
                    entries.append(Entry(name: text ?? String(cString: name), isUTF8: text != nil, kind: kind))
                }
            }
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The names in a folder, sorted by their bytes, hidden ones left out.
    static func names(in folder: String) throws(Failure) -> [String] { try entries(in: folder).map(\.name) }

    /// The path with links resolved; `nil` if it does not exist.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// What a file is, whatever its names.
    struct Identity: Hashable, Sendable {
        var device: UInt64
        var number: UInt64
    }

    /// The file that a path leads to; `nil` if there is none.
    static func identity(of path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    }

    // A combining mark behind a / or a . makes one character of the two: paths are cut at bytes.

    /// What stands before the last `/`; empty for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// A message that starts with the name of a file, with the path that the user gave.
    static func qualify(_ message: String, in folder: String, _ path: String) -> String {
        message.hasPrefix(name(of: path) + ":") && !folder.isEmpty ? join(folder, message) : message
    }

    /// A path below a folder.
    static func join(_ folder: String, _ path: String) -> String {
        folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// What stands behind the last `/`.
    static func name(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    /// The path without its last `.` and what stands behind it.
    static func withoutSuffix(_ path: String) -> String {
        let name = name(of: path).utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return path }
        return String(decoding: path.utf8.dropLast(name.distance(from: dot, to: name.endIndex)), as: UTF8.self)
    }

    /// What stands behind the last `.` of the name; empty for none.
    static func suffix(of path: String) -> String { String(path.dropFirst(withoutSuffix(path).count + 1)) }

    /// The number of processors that are online.
    static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

// The C functions, whose names `FileSystem.read` and `write` would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
