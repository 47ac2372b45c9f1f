internal import CLibZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// libzip, loaded when the first archive is opened: to link it costs every run four million instructions, for it brings a library of ciphers.
enum ZipLibrary {
    /// Its functions, or why there are none.
    static let functions: Result<LibZip, ZipProblem> = {
        // The newest first; all of them have the functions.
        let names = ["libzip.so.5", "libzip.so.4", "libzip.so", "libzip.5.dylib", "libzip.dylib"]
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            return .failure(missing)
        }
        var functions = LibZip()
        let isWhole = withUnsafeMutableBytes(of: &functions) { bytes in
            members.allSatisfy { name, member in
                guard let offset = MemoryLayout<LibZip>.offset(of: member), let function = dlsym(library, name) else {
                    return false
                }
                bytes.storeBytes(of: function, toByteOffset: offset, as: UnsafeMutableRawPointer.self)
                return true
            }
        }
        return isWhole ? .success(functions) : .failure(missing)
    }()

    private static var missing: ZipProblem {
        let reason = dlerror().map { String(cString: $0) } ?? "it lacks functions"
        return .noLibrary("found no libzip (\(reason)); expected it on this machine (Debian: libzip4)")
    }

    private static var members: [(name: String, member: PartialKeyPath<LibZip>)] {
        [
            ("zip_discard", \.zip_discard), ("zip_error_fini", \.zip_error_fini), ("zip_error_init", \.zip_error_init),
            ("zip_error_strerror", \.zip_error_strerror), ("zip_fclose", \.zip_fclose),
            ("zip_file_strerror", \.zip_file_strerror), ("zip_fopen_index", \.zip_fopen_index),
            ("zip_fread", \.zip_fread), ("zip_get_name", \.zip_get_name),
            ("zip_get_num_entries", \.zip_get_num_entries),
            ("zip_name_locate", \.zip_name_locate), ("zip_open_from_source", \.zip_open_from_source),
            ("zip_source_buffer_create", \.zip_source_buffer_create), ("zip_source_free", \.zip_source_free),
            ("zip_stat_index", \.zip_stat_index), ("zip_stat_init", \.zip_stat_init), ("zip_strerror", \.zip_strerror),
        ]
    }
}
