import FiscalGridCore
import FiscalGridLanguage

/// A disclosure as rules about its form look at it.
struct FormDocument {
    /// A paragraph, a heading or a title.
    struct Line {
        enum Kind {
            case heading
            case paragraph
            case title(table: Int)
            case note(table: Int)
        }

        var kind: Kind
        var line: Int
        var text: String
        /// Full-width forms made narrow.
        var narrow: [Unicode.Scalar]
        /// True for a line of the table of contents.
        var isContents = false
        /// The table that stands before it and the one behind it, by index; `nil` for none.
        var tableBefore: Int?
        var tableBehind: Int?

        /// ``text`` as ``Swift/String/labelKey``.
        var key: String { text.labelKey }

        /// True if it may begin with an ordinal.
        var mayBeNumbered: Bool {
            guard let first = narrow.first(where: { !$0.isSpace }) else { return false }
            return Numbering.mayBegin(with: first)
        }

        var isHeading: Bool { if case .heading = kind { true } else { false } }
    }

    let disclosure: Disclosure
    /// What is printed outside cells, in reading order.
    let lines: [Line]
    /// What is printed about each table.
    let contexts: [Context]
    /// True for final accounts.
    let isFinal: Bool

    init(_ disclosure: Disclosure) {
        self.disclosure = disclosure
        lines = FormDocument.lines(of: disclosure)
        contexts = disclosure.tables.map(\.grid.context)
        let titles = disclosure.tables.compactMap { $0.grid.title?.cleaned }
        let accounts = titles.count { Term.finalAccountsWord.occurs(in: $0) }
        isFinal = accounts > titles.count { Term.budgetWord.occurs(in: $0) } / 2
    }

    private static let contentsTitle = Words(.contentsHeading)

    private static func lines(of disclosure: Disclosure) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(disclosure.body.count)
        var before: Int?
        var isInContents = false
        var contents: Set<ByteKey> = []
        func add(_ kind: Line.Kind, _ line: Int, _ text: String) {
            if text.isBlank { return }
            let narrow = text.narrowScalars
            var entry = Line(kind: kind, line: line, text: text, narrow: narrow, tableBefore: before)
            // 目      录: white space does not count.
            let isShort = narrow.count < 40 || narrow.lazy.filter { !$0.isSpace && !$0.isQuote }.prefix(40).count < 40
            let key = isInContents || isShort ? entry.key : ""
            if contentsTitle.matches(key) {
                isInContents = true
            } else if isInContents {
                // Contents end with the first sentence, or with what is listed in them.
                entry.isContents =
                    narrow.count < 80 && !narrow.contains("。")
                    && contents.insert(ByteKey(key)).inserted
                isInContents = entry.isContents
            }
            lines.append(entry)
        }
        for block in disclosure.body {
            switch block {
            case .heading(let paragraph, _): add(.heading, paragraph.line, paragraph.text)
            case .paragraph(let paragraph) where paragraph.role == .text:
                add(.paragraph, paragraph.line, paragraph.text)
            case .table(let ordinal, _):
                let table = disclosure.tables[ordinal - 1]
                isInContents = false
                if let title = table.grid.title { add(.title(table: ordinal - 1), title.line, title.printed) }
                before = ordinal - 1
                for note in table.grid.notes { add(.note(table: ordinal - 1), note.line, note.text) }
            default: break
            }
        }
        var behind: Int?
        for index in lines.indices.reversed() {
            lines[index].tableBehind = behind
            if case .title(let table) = lines[index].kind { behind = table }
        }
        return lines
    }

    /// The figures of the text.
    var figures: [NarrativeFigure] { disclosure.narrative }

    /// The year of the document.
    var year: Int? { disclosure.fiscalYear }

    /// A finding at a line.
    func finding(
        _ code: FindingCode, _ severity: Finding.Severity = .warning, line: Int, variant: String? = nil,
        _ arguments: KeyValuePairs<String, Message.Value> = [:]
    ) -> Finding {
        Finding(code, severity, at: Place(line: line), variant: variant, arguments)
    }

    /// A finding at a table, a row or a cell; row and column count from 0.
    func finding(
        _ code: FindingCode, _ severity: Finding.Severity = .warning, table: Int, row: Int? = nil, column: Int? = nil,
        variant: String? = nil, _ arguments: KeyValuePairs<String, Message.Value> = [:]
    ) -> Finding {
        let table = disclosure.tables[table]
        let cell = row.flatMap { row in table.rows[row].cells.first { $0.column == column } }
        let line = cell?.line ?? row.map { table.rows[$0].line } ?? table.grid.title?.line ?? table.grid.line
        let place = Place(
            line: line, table: table.ordinal, row: row.map { table.rows[$0].number }, column: column.map { $0 + 1 })
        return Finding(code, severity, at: place, variant: variant, arguments)
    }

    /// The title of a table; `nil` if it has none.
    func title(of table: Int) -> String? { disclosure.tables[table].grid.title?.cleaned }

    /// The title of a table, or its number.
    func name(of table: Int) -> Message.Value {
        title(of: table).map(Message.Value.text) ?? .message(Message("table.untitled", ["table": .number(table + 1)]))
    }
}

extension Unicode.Scalar {
    /// True for an ASCII letter.
    var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
