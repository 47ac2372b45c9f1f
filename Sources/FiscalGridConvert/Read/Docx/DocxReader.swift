import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridZip

/// Reads Word's `.docx` (WordprocessingML, ISO/IEC 29500, transitional and strict).
///
///     [x] paragraphs, runs, w:t, w:tab, w:br, w:cr, w:ptab, no-break hyphen     [x] soft hyphen (a hint, no character: left out)
///     [x] page and column breaks: a paragraph begins                            [x] raised figures, apart from the figure before them
///     [x] w:sym and bullets of Symbol, Wingdings and Wingdings 2                [-] signs of other symbol fonts: U+FFFD, reported
///     [x] gridSpan, vMerge, hMerge, gridBefore, gridAfter, tblGrid, tblHeader   [x] rows whose cells do not fill the grid; dragged borders
///     [x] nested tables; frames around text or tables unwrapped                 [x] content controls, w:customXml, w:smartTag, at any level
///     [x] insertions kept, deletions left out, reported; moves                  [x] w:cellIns, w:cellDel, w:cellMerge: as if accepted
///     [x] w:vanish of runs, styles and defaults, hidden rows: reported          [x] w:altChunk: a page, a Word file or a text
///     [x] text boxes (DrawingML and VML), behind the paragraph they hang on     [x] alternate content
///     [x] footnotes, endnotes, headers, footers: once, after the body           [-] comments: left out, reported
///     [x] automatic numbering, also from styles; bullets                        [-] LISTNUM and SEQ fields: their last result
///     [x] heading levels: w:outlineLvl, styles, their names                     [x] bookmarks, without _GoBack
///     [x] fields: their result; check boxes, drop-downs; without an end: text   [x] ruby: base, then its reading in brackets
///     [x] mathematics: the letters of m:t                                       [-] struck text: read, reported
///     [-] embedded objects, pictures, charts: reported, not read
///
/// A table's row that Word cuts at a page is one row in the file. Dates, fonts and colours are not read.
public struct DocxReader: Sendable {
    /// What a file may cost.
    public var limits: ZipArchive.Limits

    /// Table cells of a document: each takes some hundred bytes, and a blank one packs to less than one.
    static let maximumCells = 2_000_000

    /// Creates a reader.
    public init(limits: ZipArchive.Limits = ZipArchive.Limits()) { self.limits = limits }

    /// The document in `bytes`.
    ///
    /// - Throws: ``ConversionError`` if the archive or its document part is damaged, encrypted or beyond the limits. Whatever else is
    ///   odd leaves a finding.
    /// - Complexity: O(*n*) in the size of the document part; memory for its words, not for its XML.
    public func read(
        _ bytes: [UInt8], name: String, findings: inout [Finding]
    ) throws(ConversionError) -> SourceDocument {
        try read(bytes, name: name, depth: 0, findings: &findings)
    }

    /// The same of a document that stands in others, `depth` of them.
    func read(
        _ bytes: [UInt8], name: String, depth: Int, findings: inout [Finding]
    ) throws(ConversionError) -> SourceDocument {
        let archive: ZipArchive
        do throws(ZipProblem) { archive = try ZipArchive(bytes, limits: limits) } catch { throw ConversionError(error) }
        let parts = try WordParts(archive, limits: limits, depth: depth)
        let body = try parts.read(parts.package.main)
        if body.assembler.cells > DocxReader.maximumCells {
            throw .limit(reason: "the document has more than \(DocxReader.maximumCells) table cells")
        }
        if !body.hasRoot {
            throw .malformed(
                part: parts.package.main, line: 1, reason: "found no w:body; expected the text of a Word file")
        }
        var blocks = body.assembler.blocks
        var line = body.assembler.line
        blocks += try notes(of: body, parts, &line, &findings)
        blocks += try furniture(of: body, parts, &line)
        findings += body.findings
        return SourceDocument(
            name: name, format: .docx, sha256: SHA256.hexDigest(of: bytes),
            reason: "a ZIP archive with \(parts.package.main)", blocks: blocks)
    }

    /// The headers and footers that sections name, each text once.
    private func furniture(
        of body: WordStory, _ parts: WordParts, _ line: inout Int
    ) throws(ConversionError) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        var seen: Set<String> = []
        var read: Set<String> = []
        for id in body.furniture {
            guard let part = parts.package.relationships.first(where: { $0.id == id && !$0.isExternal })?.part,
                read.insert(part).inserted
            else { continue }
            let story = try parts.read(part, after: line)
            line = story.assembler.line
            for var paragraph in story.paragraphs where seen.insert(String(paragraph.text.trimmed)).inserted {
                paragraph.role = .page
                blocks.append(.paragraph(paragraph))
            }
        }
        return blocks
    }

    /// The notes that the text refers to, in the order of their numbers, as Tika writes them: `[1: 含上年结转。]`.
    private func notes(
        of body: WordStory, _ parts: WordParts, _ line: inout Int, _ findings: inout [Finding]
    ) throws(ConversionError) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        for (kind, relationship) in [(Paragraph.Role.footnote, "footnotes"), (.endnote, "endnotes")] {
            let ids = body.notes.filter { $0.kind == kind }.map(\.id)
            if ids.isEmpty { continue }
            let story = try parts.package.part(relationship).map { part throws(ConversionError) in
                try parts.read(part, after: line)
            }
            line = story?.assembler.line ?? line
            for (number, id) in ids.enumerated() {
                guard let note = story?.noteParagraphs[id], let first = note.first else {
                    findings.append(
                        Finding(
                            .readMissingNote, .warning, at: Place(), variant: kind.rawValue,
                            ["number": .number(number + 1)]))
                    continue
                }
                let text = note.map { String($0.text.trimmed) }.joined(separator: "\n")
                blocks.append(
                    .paragraph(
                        Paragraph(text: "[\(number + 1): \(text)]", line: first.line, role: kind)))
            }
        }
        return blocks
    }
}

extension SourceFormat {
    /// Word's own `.docx` (WordprocessingML, ISO/IEC 29500).
    public static let docx = SourceFormat("docx", hasLines: false)
}

extension Reader {
    /// Word files.
    public static let docx = Reader(
        format: .docx, suffixes: ["docx", "docm", "dotx", "dotm"],
        sniff: { $0.isArchive && $0.foreign == nil ? "a ZIP archive" : nil },
        read: { content, findings throws(ConversionError) in
            if !content.isArchive {
                throw .unsupported(kind: "text", advice: "expected a Word .docx, which is a ZIP archive")
            }
            let archive = content.archive
            var document = try DocxReader(limits: content.limits).read(
                archive, name: content.name, findings: &findings)
            if archive.count < content.bytes.count { document.sha256 = SHA256.hexDigest(of: content.bytes) }
            return document
        })
}
