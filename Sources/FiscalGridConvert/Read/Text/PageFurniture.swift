import FiscalGridCore
import FiscalGridLanguage

/// Page headers and footers: Tika writes them before and after the body, and again at each section.
enum PageFurniture {
    /// Marks the paragraphs that repeat the first or the last one of the document.
    ///
    /// What says something about a table (`单位：万元`), or stands directly above one, is no page header: in a disclosure of
    /// several organizations the title of the first table returns as well.
    static func mark(_ blocks: [SourceBlock]) -> [SourceBlock] {
        var result = blocks
        for end in [blocks.first, blocks.last] {
            guard case .paragraph(let paragraph)? = end, paragraph.text.unicodeScalars.count <= 80 else { continue }
            let text = String(paragraph.text.trimmed)
            let indices = blocks.indices.filter { index in
                if case .paragraph(let other) = blocks[index] {
                    other.text.trimmed.utf8.elementsEqual(text.utf8)
                } else {
                    false
                }
            }
            guard indices.count >= 2, ContextItem.items(in: text).isEmpty,
                !indices.contains(where: { isAboveTable($0, blocks) })
            else { continue }
            for index in indices {
                guard case .paragraph(var paragraph) = blocks[index] else { continue }
                paragraph.role = .page
                result[index] = .paragraph(paragraph)
            }
        }
        return result
    }

    private static func isAboveTable(_ index: Int, _ blocks: [SourceBlock]) -> Bool {
        for block in blocks[(index + 1)...] {
            switch block {
            case .table: return true
            case .paragraph(let paragraph): if ContextItem.items(in: paragraph.text).isEmpty { return false }
            }
        }
        return false
    }
}
