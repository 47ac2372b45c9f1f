#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is whole or not there: written under a temporary name beside it, and renamed when it is done.
///
/// An existing file is replaced, through a link the file that it leads to; a device or a pipe is written as it stands. Without
/// ``commit()`` nothing is left.
final class AtomicFile {
    private let path: String
    private let target: String
    private let temporary: String?
    private var descriptor: Int32

    /// Opens the file for writing.
    init(_ path: String) throws(FileSystem.Failure) {
        self.path = path
        var status = stat()
        let exists = stat(path, &status) == 0
        let kind = status.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw FileSystem.Failure(path: path, reason: "Is a directory") }
        target = FileSystem.realPath(path) ?? path
        if exists, kind != S_IFREG {
            temporary = nil
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
        } else {
            // Short, so that it fits wherever the name itself does. By chance, not by the number of the process: in containers all are number 1.
            let folder = FileSystem.folder(of: target)
            let number = String(UInt64.random(in: .min ... .max), radix: 36)
            let name = "\(folder.isEmpty ? "" : folder + "/").fg-\(number).tmp"
            temporary = name
            descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        if descriptor < 0 { throw failure() }
        if exists, temporary != nil { fchmod(descriptor, status.st_mode & 0o777) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if descriptor >= 0, let temporary { unlink(temporary) }
    }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(FileSystem.Failure) {
        if !FileSystem.writeAll(bytes, to: descriptor) { throw failure() }
    }

    /// Gives the file its name.
    func commit() throws(FileSystem.Failure) {
        let open = descriptor
        descriptor = -1
        guard close(open) == 0, temporary.map({ rename($0, target) == 0 }) ?? true else {
            let failure = failure()
            if let temporary { unlink(temporary) }
            throw failure
        }
    }

    private func failure() -> FileSystem.Failure {
        FileSystem.Failure(path: path, reason: String(cString: strerror(errno)))
    }
}
