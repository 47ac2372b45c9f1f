import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Recognizes what type of table a grid is, and reads its cells by the schema of that type.
///
/// A grid that no schema fits becomes a generic table: nothing is lost, and a finding says so.
struct TableMapper {
    let known: KnownColumns

    /// A type that fits, and how.
    private struct Recognition {
        var candidate: SchemaCatalog.Candidate
        var match: ColumnMatch

        var schema: TableSchema { candidate.schema }
        var captures: [String: String] { candidate.captures }
    }

    /// The table of a grid. `ordinal` is its number in the document, `inherited` what the document says of every table.
    func map(
        _ grid: Grid, candidates: [SchemaCatalog.Candidate], stage: Stage? = nil, ordinal: Int,
        parent: Table.Parent? = nil,
        inherited: Context, findings: inout [Finding]
    ) -> Table {
        var context = grid.context
        context.organization = context.organization ?? inherited.organization
        context.fiscalYear = context.fiscalYear ?? inherited.fiscalYear
        let place = Place(line: grid.line, table: ordinal)
        let recognition = recognize(grid, candidates, fiscalYear: context.fiscalYear, at: place, &findings)

        var table = Table(
            ordinal: ordinal, schema: recognition?.schema, grid: grid, context: context,
            columns: columns(grid, recognition, unit: context.unit), rows: [], parent: parent)
        if let recognition { CodeSplitter.mark(&table.columns, recognition.schema, grid) }
        table.stage = stage
        table.records = recognition?.match.records ?? []
        table.prelude = prelude(grid, recognition?.schema)
        if let recognition {
            table.fields = tableFields(recognition, table.prelude)
            noteUnclaimed(table, at: place, &findings)
        } else {
            findings.append(
                grid.title.map {
                    Finding(.mapUnrecognizedTable, .info, at: place, variant: "titled", ["title": .text($0.cleaned)])
                } ?? Finding(.mapUnrecognizedTable, .info, at: place, variant: "without-title"))
        }
        table.rows = RowMapper(table).map(grid, &findings)
        return table
    }

    /// The first candidate whose required columns are all there; none if a second one fits as well. Of those whose titles fit alike it
    /// is the one that knows most of the columns.
    private func recognize(
        _ grid: Grid, _ candidates: [SchemaCatalog.Candidate], fiscalYear: Int?, at place: Place,
        _ findings: inout [Finding]
    ) -> Recognition? {
        for (index, candidate) in candidates.enumerated() {
            let match = known.match(candidate.schema, paths: grid.paths, fiscalYear: fiscalYear)
            guard match.missing.isEmpty else {
                if candidate.isNamed {
                    findings.append(
                        Finding(
                            candidate.isSaid ? .mapSaidByUser : .mapMissingColumn,
                            candidate.isSaid ? .warning : .info, at: place,
                            variant: candidate.isSaid ? "other-columns" : nil,
                            [
                                "type": .text(candidate.schema.id),
                                "fields": .list(match.missing.map { .text($0) }, separator: ", "),
                            ]))
                }
                continue
            }
            if candidate.isSaid {
                findings.append(
                    Finding(.mapSaidByUser, .info, at: place, variant: "type", ["type": .text(candidate.schema.id)]))
            }
            let own = Recognition(candidate: candidate, match: match)
            let rivals = rivals(of: candidate, match, among: candidates[(index + 1)...], grid, fiscalYear)
            if rivals.isEmpty { return own }
            let fits = [own] + rivals
            let most = fits.map(\.match.claimedColumns).max()
            let best = fits.first { $0.match.claimedColumns == most } ?? fits[0]
            let equals = fits.filter { $0.match.claimedColumns == most && $0.candidate.rank == best.candidate.rank }
            if equals.count > 1 {
                let types = equals.map { Message.Value.text($0.candidate.schema.id) }
                findings.append(
                    Finding(.mapAmbiguousType, .warning, at: place, ["types": .list(types, separator: " and ")]))
                return nil
            }
            return best
        }
        return nil
    }

    /// The others that fit as well, and those whose titles fit alike where a column is claimed by no field.
    private func rivals(
        of candidate: SchemaCatalog.Candidate, _ match: ColumnMatch, among others: ArraySlice<SchemaCatalog.Candidate>,
        _ grid: Grid, _ fiscalYear: Int?
    ) -> [Recognition] {
        let isWhole = !match.claims.contains { $0 == nil }
        return others.compactMap { other in
            guard other.rank == candidate.rank || (!isWhole && other.fitsAlike(candidate)) else { return nil }
            let match = known.match(other.schema, paths: grid.paths, fiscalYear: fiscalYear)
            return match.missing.isEmpty ? Recognition(candidate: other, match: match) : nil
        }
    }

    private func columns(_ grid: Grid, _ recognition: Recognition?, unit: MonetaryUnit?) -> [Table.Column] {
        grid.paths.enumerated().map { index, path in
            let own = MonetaryUnit(label: path)
            guard let recognition else { return Table.Column(path: path, unit: own ?? unit) }
            let claim = recognition.match.claims[index]
            let lists = recognition.match.lists
            return Table.Column(
                path: path, field: claim?.field, part: claim?.part,
                record: claim?.record ?? (lists.isEmpty ? nil : lists[index]),
                unit: own ?? claim.flatMap { recognition.schema.fields[$0.field].unit } ?? unit)
        }
    }

    /// The box above the table, label by label; its rows are label, value, label, value. A first cell over several rows is their
    /// label, 项目资金 before 资金总额.
    private func prelude(_ grid: Grid, _ schema: TableSchema?) -> [Table.PreludeEntry] {
        var entries: [Table.PreludeEntry] = []
        for case .prelude(let box) in grid.lead {
            /// The labels of columns, where the rows below have a figure under each.
            var heads: RowCells<RawCell> = []
            for (index, row) in box.rows.enumerated() {
                var cells = Array(row.cells.lazy.filter { !$0.continuesAbove })
                if isHead(row, over: box.rows[(index + 1)...].first) {
                    heads = row.cells
                    entries += cells.filter { !$0.isBlank }.map { entry($0.text, "", schema) }
                    continue
                }
                if heads.count == row.cells.count, let label = row.cells.first {
                    if !label.isBlank { entries.append(entry(label.text, "", schema)) }
                    for (head, cell) in zip(heads, row.cells).dropFirst() where !cell.isBlank {
                        var value = entry(head.text, cell.text, schema)
                        value.isLabelAbove = true
                        entries.append(value)
                    }
                    continue
                }
                heads = []
                let next = index + 1 < box.rows.count ? box.rows[index + 1] : nil
                // A blank at the end of such a row is no value of its last figure.
                if cells.count > 3, cells.last?.isBlank ?? false,
                    cells.first?.isBlank ?? false || isOverPairs(cells.dropLast())
                {
                    cells.removeLast()
                }
                if let first = cells.first, cells.count % 2 == 1, isOverRows(first, next) || isOverPairs(cells) {
                    cells.removeFirst()
                    if !first.isBlank { entries.append(entry(first.text, "", schema)) }
                }
                for index in stride(from: 0, to: cells.count - 1, by: 2) {
                    if cells[index].isBlank && cells[index + 1].isBlank { continue }
                    entries.append(entry(cells[index].text, cells[index + 1].text, schema))
                }
                // 经常性项目 | 一般项目: a second value of the last label.
                if cells.count % 2 == 1, let last = cells.last, !last.isBlank {
                    var value = entry(entries.last?.label ?? "", last.text, schema)
                    value.isLabelAbove = cells.count > 1
                    entries.append(value)
                }
            }
        }
        return entries
    }

    /// True for a blank cell, and for a label merged over rows below: in text the next row begins with a blank cell.
    private func isOverRows(_ cell: RawCell, _ next: RawRow?) -> Bool {
        cell.isBlank || (cell.rowSpan ?? 1) > 1 || (cell.rowSpan == nil && next?.cells.first?.isBlank ?? false)
    }

    /// True if the first of some cells is the label of the pairs behind it: 项目资金 | 年度资金总额 | 150.
    private func isOverPairs(_ cells: [RawCell]) -> Bool {
        cells.count > 2 && cells.count % 2 == 1
            && cells.indices.dropFirst().allSatisfy { (Amount(printed: cells[$0].text) != nil) == ($0 % 2 == 0) }
    }

    /// True for a row of labels over a row of figures: 年初预算数 | 全年预算数 | 执行数.
    private func isHead(_ row: RawRow, over next: RawRow?) -> Bool {
        guard let next, row.cells.count > 2, next.cells.count == row.cells.count else { return false }
        func figures(_ row: RawRow) -> Int { row.cells.count { Amount(printed: $0.text) != nil } }
        return figures(row) == 0 && figures(next) > 1 && row.cells.count { !$0.isBlank } > 2
    }

    private func entry(_ label: String, _ text: String, _ schema: TableSchema?) -> Table.PreludeEntry {
        let key = HeaderPath(labels: [label.labelKey])
        let field = schema?.preludeFields.firstIndex { field in
            field.columns.contains { $0.matches(key, fiscalYear: nil) }
        }
        let value = field.map { field in
            var reader = CellReader(count: 1)
            return reader.read(text, as: schema?.preludeFields[field].type ?? .text, column: 0)
        }
        return Table.PreludeEntry(label: label, text: text, field: field, value: value ?? .text)
    }

    /// What the title and the prelude say about the whole table.
    private func tableFields(_ recognition: Recognition, _ prelude: [Table.PreludeEntry]) -> [Table.Field] {
        var fields = recognition.captures.sorted { $0.key < $1.key }.map {
            Table.Field(name: $0.key, text: $0.value, value: .text)
        }
        for entry in prelude where !entry.text.isBlank {
            guard let field = entry.field else { continue }
            let name = recognition.schema.preludeFields[field].name
            let text = String(entry.text.trimmed)
            if let known = fields.firstIndex(where: { $0.name == name }) {
                // Two labels of one field (绩效目标, 总体目标): one value of both texts.
                fields[known].text += "\n" + text
                fields[known].value = recognition.schema.preludeFields[field].type == .text ? .text : .unreadable
            } else {
                fields.append(Table.Field(name: name, text: text, value: entry.value))
            }
        }
        return fields
    }

    private func noteUnclaimed(_ table: Table, at place: Place, _ findings: inout [Finding]) {
        for (index, column) in table.columns.enumerated() where column.field == nil && !column.path.isEmpty {
            var place = place
            place.column = index + 1
            findings.append(
                Finding(
                    .mapUnclaimedColumn, .info, at: place,
                    ["type": .text(table.schema?.id ?? ""), "column": .text(column.path)]))
        }
    }
}
