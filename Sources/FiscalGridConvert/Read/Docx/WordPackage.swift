import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML
import FiscalGridZip

/// The parts of a `.docx` (ISO/IEC 29500-2): which is the document, and which belong to it.
struct WordPackage {
    /// One relationship of a part.
    struct Relationship {
        var id: String
        /// The last word of its type: `styles`, `header`, `footnotes`.
        var kind: String
        /// The name of the part that it points at.
        var part: String
        /// True for another file, which ``part`` names.
        var isExternal = false
    }

    /// The name of the document's part; Word calls it `word/document.xml`.
    let main: String
    /// The parts that belong to it.
    let relationships: [Relationship]

    /// Looks into an archive.
    ///
    /// - Throws: ``ConversionError/archive(reason:)`` if it has no document in it.
    init(_ archive: ZipArchive) throws(ConversionError) {
        let root = try WordPackage.relationships(of: "", in: archive)
        let named = root.first { $0.kind == "officeDocument" && !$0.isExternal }?.part ?? "word/document.xml"
        guard archive.has(named) else {
            throw .archive(reason: "the archive has no \(named); a Word file has its text there")
        }
        main = named
        relationships = try WordPackage.relationships(of: named, in: archive)
    }

    /// The part of a kind that there is one of; `nil` if there is none.
    func part(_ kind: String) -> String? { relationships.first { $0.kind == kind && !$0.isExternal }?.part }

    private static func relationships(
        of part: String, in archive: ZipArchive
    ) throws(ConversionError) -> [Relationship] {
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let handler = RelationshipHandler(folder: folder)
        let name = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
        try WordPackage.parse(name, in: archive, handler)
        return handler.relationships
    }

    /// The bytes of a part; none if there is no such part.
    static func bytes(of part: String, in archive: ZipArchive) throws(ConversionError) -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(ZipProblem) {
            _ = try archive.read(part) { (next) throws(Never) in
                withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece in
                    while true {
                        let count = next(piece)
                        if count <= 0 { break }
                        bytes.append(contentsOf: piece[..<count])
                    }
                }
            }
        } catch {
            throw ConversionError(error)
        }
        return bytes
    }

    /// Hands the events of a part to a handler; nothing if there is no such part.
    ///
    /// - Throws: ``ConversionError/malformed(part:line:reason:)`` for damaged XML and for a DOCTYPE, and what unpacking throws.
    static func parse(
        _ part: String, in archive: ZipArchive, _ handler: WordHandler
    ) throws(ConversionError) {
        let result: Result<Void, XMLProblem>?
        do throws(ZipProblem) {
            result = try archive.read(part) { next throws(XMLProblem) in
                try XMLEventParser.read(WordName.vocabulary, handler, from: { handler.hasEnough ? -1 : next($0) })
            }
        } catch {
            throw ConversionError(error)
        }
        if case .failure(let problem)? = result {
            throw .malformed(part: part, line: problem.line, reason: problem.message)
        }
    }
}

private final class RelationshipHandler: WordHandler {
    private let folder: String
    private(set) var relationships: [WordPackage.Relationship] = []

    init(folder: String) { self.folder = folder }

    override func start(_ name: WordName, _ attributes: XMLAttributes) {
        guard name == .relationship, let id = attributes.string(.identifier), let target = attributes.string(.target)
        else { return }
        let isExternal = attributes.string(.targetMode) == "External"
        let kind = attributes.string(.relationshipType)?.split(separator: "/").last.map(String.init) ?? ""
        relationships.append(
            WordPackage.Relationship(
                id: id, kind: kind, part: isExternal ? target : resolve(target), isExternal: isExternal))
    }

    /// `../customXml/item1.xml` below `word/`; a target with a slash before it starts at the root.
    private func resolve(_ target: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

extension ConversionError {
    /// Why a file is not read, of which an archive is not unpacked.
    init(_ problem: ZipProblem) {
        switch problem {
        case .damaged(let reason): self = .archive(reason: reason)
        case .limit(let reason): self = .limit(reason: reason)
        case .noLibrary(let reason): self = .unreadable(reason: reason)
        }
    }
}
