import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Tables, and documents that stand in the document.
extension WordStory {
    // MARK: Tables

    mutating func startTable() {
        flushCarried()
        assembler.startTable()
    }

    mutating func setRow(_ name: WordName, _ attributes: XMLAttributes) {
        guard isInRowProperties else { return }
        switch name {
        case .gridBefore:
            if let count = attributes.int(.val) { assembler.withRow { $0.before = WordStory.bounded(count) } }
        case .gridAfter:
            if let count = attributes.int(.val) { assembler.withRow { $0.after = WordStory.bounded(count) } }
        case .tblHeader: if attributes.isOn { assembler.withRow { $0.isMarkedHeader = true } }
        default:
            guard attributes.isOn else { return }
            assembler.withRow { $0.isLeftOut = true }
            told.hidden.add(assembler.line)
        }
    }

    mutating func setCell(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .gridSpan:
            if let count = attributes.int(.val) { assembler.withCell { $0.columnSpan = WordStory.bounded(count) } }
        case .tcW:
            if attributes.isValue(.type, "dxa"), let width = attributes.int(.w) {
                assembler.withCell { $0.width = max(width, 0) }
            }
        case .vMerge:
            let merge: MarkupTable.Merge = attributes.isValue(.val, "restart") ? .restart : .continues
            assembler.withCell { $0.merge = merge }
        case .cellDel:
            told.deletions.add(assembler.line)
            assembler.withCell { $0.isLeftOut = true }
        case .cellIns: told.insertions.add(assembler.line)
        case .cellMerge:
            // As it will be when the change is accepted.
            told.insertions.add(assembler.line)
            if let merge = attributes.string(.vMerge) {
                assembler.withCell { $0.merge = merge == "rest" ? .restart : .continues }
            }
        default:
            if !attributes.isValue(.val, "restart") { assembler.withCell { $0.isMergedLeft = true } }
        }
    }

    /// Word allows 63 columns; a number beyond reason is no reason for a million columns.
    private static func bounded(_ count: Int) -> Int { min(max(count, 1), 1000) }

    // MARK: Other documents

    /// A document that stands in this one is read where it stands, as far as a reader knows its form.
    mutating func readChunk(_ attributes: XMLAttributes) {
        flushCarried()
        // The limit of cells holds for all documents together: one part may be named many times.
        if assembler.cells > DocxReader.maximumCells { return }
        guard let id = attributes.string(.id),
            let relationship = parts.package.relationships.first(where: { $0.id == id && !$0.isExternal })
        else { return told.objects.add(assembler.line) }
        var found: [Finding] = []
        guard let document = parts.chunk(relationship.part, findings: &found) else {
            return noteOtherDocument("chunk", attributes)
        }
        assembler.add(document.blocks, findings: found)
    }

    mutating func noteOtherDocument(_ variant: String, _ attributes: XMLAttributes) {
        let id = attributes.string(.id) ?? ""
        let name = parts.package.relationships.first { $0.id == id }?.part ?? id
        assembler.findings.append(
            Finding(
                .readEmbeddedObject, .warning, at: Place(line: max(assembler.line, 1)), variant: variant,
                ["name": .text(name)]))
    }
}
