import FiscalGridCore

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

    /// The content of a file, or of standard input for `-`.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let isStandardInput = path == "-"
        let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(path: path, reason: reason) }
        defer { if !isStandardInput { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(path: path, reason: reason) }
        if status.st_mode & S_IFMT == S_IFDIR { throw Failure(path: path, reason: "Is a directory") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(Int(status.st_size), 1 << 14) + 1)
        while true {
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

    /// The names in a folder, sorted by their bytes, hidden ones left out.
    static func names(in folder: String) throws(Failure) -> [String] {
        guard let directory = opendir(folder) else { throw Failure(path: folder, reason: reason) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

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

    /// What stands before the last `/`; empty for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
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
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The path without its last `.` and what stands behind it.
    static func withoutSuffix(_ path: String) -> String {
        let name = name(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return path }
        return String(path.dropLast(name.distance(from: dot, to: name.endIndex)))
    }

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
