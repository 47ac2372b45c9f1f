internal import CLibZip

/// A ZIP archive in memory, opened to read.
///
/// Entry names are input: nothing is unpacked to the file system, and no path is built from them. It belongs to one task.
public final class ZipArchive {
    /// What an archive may cost before it is refused: a bomb of a few kilobytes must not fill the memory.
    public struct Limits: Sendable {
        /// Entries of the archive. Word files have some dozen; a few hundred with many pictures.
        public var entries = 10_000
        /// Bytes of one entry, unpacked. 512 MB of WordprocessingML are about two million table cells.
        public var entrySize = 512 << 20
        /// Unpacked bytes for each packed byte, looked at beyond ``ratioFloor``. Word's own XML has 10 to 100.
        public var ratio = 500
        /// Entries up to this size may have any ratio: blank tables pack very well.
        public var ratioFloor = 16 << 20

        /// The defaults.
        public init() {}
    }

    private let zip: LibZip
    private let handle: OpaquePointer
    /// libzip reads from here as long as the archive is open.
    private let memory: UnsafeMutableRawBufferPointer
    private let limits: Limits

    /// Opens an archive.
    ///
    /// - Throws: ``ZipProblem/damaged(_:)`` if the bytes are no archive, or a damaged one; ``ZipProblem/limit(_:)`` if
    ///   it has too many entries; ``ZipProblem/noLibrary(_:)`` if libzip is not on this machine.
    public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipProblem) {
        zip = try ZipLibrary.functions.get()
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        memory.copyBytes(from: bytes)
        do throws(ZipProblem) {
            handle = try ZipArchive.openHandle(zip, UnsafeRawBufferPointer(rebasing: memory[..<bytes.count]))
        } catch {
            memory.deallocate()
            throw error
        }
        self.memory = memory
        self.limits = limits
        let count = zip.zip_get_num_entries(handle, 0)
        if count > limits.entries {
            throw .limit("the archive has \(count) entries; a Word file has no more than \(limits.entries)")
        }
    }

    deinit {
        zip.zip_discard(handle)
        memory.deallocate()
    }

    private static func openHandle(
        _ zip: LibZip, _ buffer: UnsafeRawBufferPointer
    ) throws(ZipProblem) -> OpaquePointer {
        var error = zip_error_t()
        zip.zip_error_init(&error)
        defer { zip.zip_error_fini(&error) }
        guard let source = zip.zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
        else {
            throw .damaged(message(zip, &error))
        }
        guard let handle = zip.zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip.zip_source_free(source)
            throw .damaged("the archive is cut off or damaged (\(message(zip, &error)))")
        }
        return handle
    }

    /// True if an entry has this name, as ``read(_:_:)`` finds it.
    public func has(_ name: String) -> Bool { index(of: name) != nil }

    /// The entry of a name: as it is, else in other case, with `\` for `/`, or percent-encoded, as some packers write names.
    private func index(of name: String) -> zip_int64_t? {
        let index = zip.zip_name_locate(handle, name, 0)
        if index >= 0 { return index }
        let names = plainNames ?? makePlainNames()
        return names[ZipArchive.plain(name)].map { zip_int64_t($0) }
    }

    /// The entries by their plain names, made when a name is not found.
    private var plainNames: [String: Int]?

    private func makePlainNames() -> [String: Int] {
        var names: [String: Int] = [:]
        for index in 0..<max(zip.zip_get_num_entries(handle, 0), 0) {
            guard let name = zip.zip_get_name(handle, zip_uint64_t(index), 0) else { continue }
            let plain = ZipArchive.plain(String(cString: name))
            if names[plain] == nil { names[plain] = Int(index) }
        }
        plainNames = names
        return names
    }

    private static func plain(_ name: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(name.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count > 1,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }

    /// How many bytes stand before the archive, by its end record: the head of a download, a program that unpacks itself. 0 where the end
    /// record counts them itself, and where there is none (APPNOTE 4.3.16).
    public static func bytesBefore(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { bytes in
            var place = bytes.count - 22
            // Text has no nought: only a file of other bytes is searched for a record that has something behind it.
            var isText = true
            for index in 0..<min(1024, bytes.count) where bytes[index] == 0 { isText = false }
            let last = isText ? place : max(0, place - 0xFFFF - 65_536)
            while place >= last, place >= 0 {
                if bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self) == UInt32(littleEndian: 0x0605_4B50) {
                    let size = Int(
                        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self)))
                    let start = Int(
                        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt32.self)))
                    let directory = place - size
                    guard directory >= 0, directory >= start, directory + 4 <= bytes.count,
                        bytes.loadUnaligned(fromByteOffset: directory, as: UInt32.self)
                            == UInt32(littleEndian: 0x0201_4B50)
                    else { return nil }
                    return directory - start
                }
                place -= 1
            }
            return nil
        }
    }

    /// Unpacks an entry as `body` asks for its bytes: the closure that it gets fills a piece of memory and says with how many bytes, 0 at
    /// the end. The result is what became of `body`; `nil` if there is no entry of this name.
    ///
    /// - Throws: ``ZipProblem/damaged(_:)`` if the entry is encrypted or damaged, ``ZipProblem/limit(_:)`` if it is
    ///   larger than the limits, whatever size the archive declares; then the closure says -1.
    public func read<Problem: Error>(
        _ name: String, _ body: ((UnsafeMutableRawBufferPointer) -> Int) throws(Problem) -> Void
    ) throws(ZipProblem) -> Result<Void, Problem>? {
        guard let index = index(of: name) else { return nil }
        let size = try check(zip_uint64_t(index), name)
        guard let file = zip.zip_fopen_index(handle, zip_uint64_t(index), 0) else {
            throw .damaged("\(name) cannot be unpacked (\(text(zip.zip_strerror(handle))))")
        }
        defer { _ = zip.zip_fclose(file) }
        var total = 0
        var failure: ZipProblem?
        func next(_ memory: UnsafeMutableRawBufferPointer) -> Int {
            if failure != nil { return -1 }
            let count = zip.zip_fread(file, memory.baseAddress, zip_uint64_t(memory.count))
            if count < 0 {
                failure = .damaged("\(name) is damaged (\(text(zip.zip_file_strerror(file))))")
                return -1
            }
            total += Int(count)
            // What the directory declares may be a lie.
            if total > size {
                do throws(ZipProblem) {
                    try checkSize(total, packed: packedSize(zip_uint64_t(index)), name)
                } catch {
                    failure = error
                    return -1
                }
            }
            return Int(count)
        }
        let result = Result { () throws(Problem) in try body(next) }
        if let failure { throw failure }
        return result
    }

    private func check(_ index: zip_uint64_t, _ name: String) throws(ZipProblem) -> Int {
        var status = zip_stat_t()
        zip.zip_stat_init(&status)
        guard zip.zip_stat_index(handle, index, 0, &status) == 0 else {
            throw .damaged("\(name) cannot be found (\(text(zip.zip_strerror(handle))))")
        }
        if status.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0,
            status.encryption_method != zip_uint16_t(ZIP_EM_NONE)
        {
            throw .damaged("\(name) is encrypted; remove the password and save the file again")
        }
        try checkSize(Int(clamping: status.size), packed: Int(clamping: status.comp_size), name)
        return Int(clamping: status.size)
    }

    private func packedSize(_ index: zip_uint64_t) -> Int {
        var status = zip_stat_t()
        zip.zip_stat_init(&status)
        return zip.zip_stat_index(handle, index, 0, &status) == 0 ? Int(clamping: status.comp_size) : 0
    }

    private func checkSize(_ size: Int, packed: Int, _ name: String) throws(ZipProblem) {
        if size > limits.entrySize {
            throw .limit(
                "\(name) unpacks to \(size >> 20) MB or more; at most \(limits.entrySize >> 20) MB are read")
        }
        if size > limits.ratioFloor, size / max(packed, 1) > limits.ratio {
            throw .limit(
                "\(name) unpacks to \(size / max(packed, 1)) times its size, as a decompression bomb does; "
                    + "at most \(limits.ratio) times are read")
        }
    }

    private static func message(_ zip: LibZip, _ error: inout zip_error_t) -> String {
        text(zip.zip_error_strerror(&error))
    }
}

/// What libzip says of an error.
private func text(_ reason: UnsafePointer<CChar>?) -> String { reason.map { String(cString: $0) } ?? "" }

/// Why an archive, or an entry of it, is not unpacked.
public enum ZipProblem: Error, Sendable, Equatable {
    /// It is cut off, damaged or encrypted.
    case damaged(String)
    /// It would cost more than the limits allow.
    case limit(String)
    /// The library that unpacks is not on this machine.
    case noLibrary(String)
}
