#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `manifest.jsonl` of an output folder: a line for each document, in the order of the inputs.
///
/// While the run goes on the lines stand in a hidden file beside it, one after the other as the documents are done: a run that is killed leaves
/// them, and the next one with `--resume` goes on from there.
struct Manifest {
    static let name = "manifest.jsonl"
    private static let journalName = ".manifest.jsonl.part"
    /// The files that a run writes about itself.
    static let files = [name, journalName]

    private let folder: String
    /// What an earlier run has done; `nil` for a run that begins anew.
    let earlier: EarlierRun?
    private var journal: AppendedFile?
    private var lines: [[UInt8]] = []

    /// True if outputs replace those of an earlier run one by one, not all at the end.
    private let replacesAtOnce: Bool

    /// A manifest for a folder; with `resumes` the lines that are there are read first.
    init(folder: String, resumes: Bool, replacesAtOnce: Bool) throws(FileSystem.Failure) {
        self.folder = folder
        self.replacesAtOnce = replacesAtOnce
        earlier = resumes ? try EarlierRun(folder: folder, files: Manifest.files) : nil
    }

    /// Adds the line of a document.
    mutating func add(_ entry: ManifestEntry) throws(FileSystem.Failure) {
        if journal == nil {
            try FileSystem.makeFolder(folder)
            // Its lines would be of outputs that this run replaces.
            if earlier == nil, replacesAtOnce { FileSystem.remove(FileSystem.join(folder, Manifest.name)) }
            journal = try AppendedFile(FileSystem.join(folder, Manifest.journalName), keepsContent: earlier != nil)
        }
        let line = entry.line
        try journal?.write(line)
        if earlier != nil { lines.append(line) }
    }

    /// Gives the manifest its name; `rest` are inputs that were not reached, of which the earlier lines stay.
    mutating func finish(rest: some Sequence<String>) throws(FileSystem.Failure) {
        let path = FileSystem.join(folder, Manifest.name)
        guard let earlier else {
            // The lines are in order already.
            try journal?.commit(as: path)
            return
        }
        guard let journal else { return }
        let file = try AtomicFile(path)
        for line in lines { try file.write(line) }
        for input in rest { if let entry = earlier.entry(of: input) { try file.write(entry.line) } }
        try file.commit()
        journal.discard()
    }

    /// Leaves nothing: the run has written no output.
    func discard() { journal?.discard() }
}

/// What the manifest of an output folder says of an earlier run.
struct EarlierRun: Sendable {
    private let folder: String
    private let entries: [String: ManifestEntry]

    fileprivate init(folder: String, files: [String]) throws(FileSystem.Failure) {
        var entries: [String: ManifestEntry] = [:]
        for name in files {
            let path = FileSystem.join(folder, name)
            guard FileSystem.isRegular(path) else { continue }
            for line in try FileSystem.read(path).split(separator: UInt8(ascii: "\n")) {
                if let entry = ManifestEntry(line: line) { entries[entry.input] = entry }
            }
        }
        self.folder = folder
        self.entries = entries
    }

    fileprivate func entry(of input: String) -> ManifestEntry? { entries[input] }

    /// The line of an input whose output is there as it was written by a run with these settings.
    func converted(_ input: String, to output: String, settings: String) -> ManifestEntry? {
        guard let entry = entries[input], entry.status == .converted, entry.settings == settings,
            entry.output == output, !entry.sha256.isEmpty,
            FileSystem.size(of: FileSystem.join(folder, entry.output)) == entry.size
        else { return nil }
        return entry
    }
}

/// A file that grows line by line and is there all the time.
final class AppendedFile {
    private let path: String
    private var descriptor: Int32

    /// Opens the file, and goes on behind its last whole line or begins it anew.
    init(_ path: String, keepsContent: Bool) throws(FileSystem.Failure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw FileSystem.Failure(path: path, reason: String(cString: strerror(errno))) }
        // The lines of two runs would be those of neither. A file system without locks is none that says so.
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            throw FileSystem.Failure(path: path, reason: "another run writes into this folder")
        }
        if !keepsContent, ftruncate(descriptor, 0) != 0 {
            throw FileSystem.Failure(path: path, reason: String(cString: strerror(errno)))
        }
        // The last line may be torn.
        if keepsContent, FileSystem.size(of: path) ?? 0 > 0 { try write([UInt8(ascii: "\n")]) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(FileSystem.Failure) {
        if !FileSystem.writeAll(bytes, to: descriptor) {
            throw FileSystem.Failure(path: path, reason: String(cString: strerror(errno)))
        }
    }

    /// Gives the file another name.
    func commit(as name: String) throws(FileSystem.Failure) {
        if rename(path, name) != 0 { throw FileSystem.Failure(path: name, reason: String(cString: strerror(errno))) }
    }

    /// Removes the file.
    func discard() { unlink(path) }
}
