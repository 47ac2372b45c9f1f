import FiscalGridCore
import FiscalGridLanguage

/// Drafts the XSD of a table that no schema recognizes, from what it prints: for a person to edit.
///
/// Names are learned from the schemas that there are: a label that one of their fields is printed under gives its name and type.
/// The rest is told by the cells.
public struct SchemaDraft: Sendable {
    private let table: Table
    private let id: String
    private let known: [TableSchema]

    /// Drafts a schema of this id for a table; `catalog` gives names to known labels.
    public init(of table: Table, id: String, catalog: SchemaCatalog) {
        self.table = table
        self.id = id
        known = catalog.schemas
    }

    /// A field of the draft.
    private struct Field {
        var name: String
        var type: FieldType
        var path: String
        var isRequired = false
    }

    /// The XSD.
    ///
    /// - Throws: ``ConversionError/noTable(_:)`` if the table prints no title or no header, by which a schema could know it.
    public func write() throws(ConversionError) -> [UInt8] {
        guard let title = table.grid.title?.cleaned, !Title.key(title).isEmpty else {
            throw .noTable("table \(table.ordinal) has no title, by which a schema could recognize it")
        }
        if SchemaDraft.isReserved(title) {
            throw .noTable("the title of table \(table.ordinal) holds |, { or }, which a schema's titles cannot")
        }
        let fields = fields()
        guard !fields.isEmpty else {
            throw .noTable("table \(table.ordinal) has no header, by whose paths a schema could read it")
        }
        return Array(text(title: title, fields).utf8)
    }

    // MARK: Fields

    private func fields() -> [Field] {
        var fields: [Field] = []
        var paths: Set<String> = []
        for (index, column) in table.columns.enumerated()
        where !column.path.isEmpty && !SchemaDraft.isReserved(column.path) {
            // A path goes to one field: what is printed under it again stays a cell that no field claims.
            guard paths.insert(pattern(column.path).labelKey).inserted else { continue }
            var (name, type) = learned(HeaderPath(printed: column.path)) ?? ("column\(index + 1)", type(of: index))
            if !reads(type, index) { type = self.type(of: index) }
            if type == .item, !hasOrdinals(index) { type = .text }
            name = unique(name, fields.map(\.name))
            fields.append(Field(name: name, type: type, path: pattern(column.path)))
        }
        // A row has one code or item; a code says more.
        let level = fields.firstIndex { $0.type.isCode } ?? fields.firstIndex { $0.type == .item }
        for index in fields.indices where index != level && (fields[index].type.isCode || fields[index].type == .item) {
            fields[index].type = .text
        }
        require(&fields)
        return fields
    }

    /// What names a row, and the first amount, prove the type; a table of words is proved by all its columns.
    private func require(_ fields: inout [Field]) {
        let names = fields.indices.filter { fields[$0].type == .text || fields[$0].type == .item }
        let words = names.first { !Words(.codeColumn, .serialNumber).end(fields[$0].path) } ?? names.first
        let amount = fields.firstIndex { $0.type == .amount }
        if let words { fields[words].isRequired = true }
        if let amount { fields[amount].isRequired = true }
        if words == nil || amount == nil { for index in fields.indices { fields[index].isRequired = true } }
    }

    /// The name and type that most fields of other schemas have which are printed under these labels: under the whole path, else
    /// under its lowest label.
    private func learned(_ path: HeaderPath) -> (String, FieldType)? {
        let year = table.fiscalYearOfColumns
        func commonest(_ fits: (PathPattern) -> Bool) -> (String, FieldType)? {
            var votes: [(field: TableSchema.Field, count: Int)] = []
            for field in known.lazy.flatMap(\.fields) where field.columns.contains(where: { !$0.isOpen && fits($0) }) {
                if let index = votes.firstIndex(where: { $0.field.name == field.name && $0.field.type == field.type }) {
                    votes[index].count += 1
                } else {
                    votes.append((field, 1))
                }
            }
            // The first of equals, so that the draft is the same each time.
            guard let most = votes.map(\.count).max() else { return nil }
            return votes.first { $0.count == most }.map { ($0.field.name, $0.field.type) }
        }
        let lowest = HeaderPath(labels: path.labels.suffix(1))
        return commonest { $0.matches(path, fiscalYear: year) } ?? commonest { $0.matchesEnd(lowest, fiscalYear: year) }
    }

    private func texts(_ column: Int) -> [String] {
        table.rows.filter(\.isPlaced).flatMap(\.cells).filter { $0.column == column && !$0.text.isBlank }.map(\.text)
    }

    /// True if a type reads most cells of a column.
    private func reads(_ type: FieldType, _ column: Int) -> Bool {
        var reader = CellReader(count: table.columns.count)
        // 合计 in a code column is the name of its row.
        let texts = texts(column).filter { !type.isCode || $0.unicodeScalars.contains { $0.digit != nil } }
        let values = texts.map { reader.read($0, as: type, column: column) }
        return values.count { $0 == .unreadable } * 4 <= values.count
    }

    private func type(of column: Int) -> FieldType {
        let texts = texts(column)
        let path = table.columns[column].path
        let isPercent = Term.shareColumn.occurs(in: path)
        if texts.isEmpty {
            // Nothing to go by but the label: 名称 and 备注 are words.
            let isAmount = MonetaryUnit(label: path) != nil || Term.amountColumn.ends(path)
            return isPercent ? .percent : isAmount ? .amount : .text
        }
        if texts.allSatisfy({ $0.hasSuffix("%") || $0.hasSuffix("％") }) || isPercent, reads(.percent, column) {
            return .percent
        }
        if Term.codeColumn.ends(path) || texts.contains(where: GenericColumn.isCode) { return .text }
        if reads(.amount, column) { return GenericColumn.isMoney(path) ? .amount : .number }
        return hasOrdinals(column) ? .item : .text
    }

    private func hasOrdinals(_ column: Int) -> Bool {
        texts(column).contains { Numbering.match($0) != nil || Term.ofWhich.begins($0.trimmed) }
    }

    private func unique(_ name: String, _ taken: [String]) -> String {
        var (unique, number) = (name, 1)
        while taken.contains(unique) {
            number += 1
            unique = name + String(number)
        }
        return unique
    }

    /// The path with its years left open: 2024年预算数 is {year}年预算数 in the year 2024.
    private func pattern(_ path: String) -> String {
        table.fiscalYearOfColumns.map { FiscalYear.leftOpen($0, in: path) } ?? path
    }

    // MARK: Text

    private func text(title: String, _ fields: [Field]) -> String {
        let type = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let label = fields.first { $0.isRequired && ($0.type == .text || $0.type == .item) }?.name
        let total = Term.grandTotal.printed
        let totals = Term.grandTotal.words.joined(separator: " | ")
        let subtotals = Term.subtotal.words.joined(separator: " | ")
        let kind =
            label.map { "\n        <map:kind on=\"\($0)\" total=\"\(totals)\" subtotal=\"\(subtotals)\"/>" }
            ?? "\n        <!-- <map:kind on=\"field\" total=\"\(total)\"/> says which rows are totals. -->"
        let repeated = Set(
            table.columns.map(\.path).filter { path in table.columns.count { $0.path == path } > 1 && !path.isEmpty })
        let note =
            repeated.isEmpty
            ? ""
            : "\n     Printed over several columns, of which only the first has a field: \(repeated.sorted().joined(separator: ", ").replacing("--", with: "- -"))."
        let lines = fields.map { field in
            "        <xs:element name=\"\(field.name)\" type=\"\(field.type.rawValue)\" map:column=\"\(SchemaDraft.attribute(field.path))\""
                + (field.isRequired ? " map:required=\"true\"" : "") + "/>"
        }.joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- A draft from one printed table. Look at the names, the types and what is required; add the titles and the paths that other
                 places print, parted by "|". Then: fiscalgrid schema check \(id).xsd\(note) -->
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
                       xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
              <xs:include schemaLocation="common.xsd"/>

              <xs:element name="\(id)" type="\(type)Table" substitutionGroup="table" map:title="\(SchemaDraft.attribute(title))">
                <xs:annotation>
                  <xs:documentation xml:lang="zh">\(SchemaDraft.attribute(title))</xs:documentation>
                  <xs:appinfo source="urn:fiscalgrid:mapping">\(kind)
                  </xs:appinfo>
                </xs:annotation>
              </xs:element>

              <xs:complexType name="\(type)Table">
                <xs:complexContent><xs:restriction base="Table">
                  <xs:sequence>
                    <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
                    <xs:choice minOccurs="0" maxOccurs="unbounded">
                      <xs:group ref="furniture"/>
                      <xs:element name="row" type="\(type)Row"/>
                    </xs:choice>
                    <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence>
                </xs:restriction></xs:complexContent>
              </xs:complexType>

              <xs:complexType name="\(type)Row">
                <xs:complexContent><xs:restriction base="Row">
                  <xs:choice minOccurs="0" maxOccurs="unbounded">
            \(lines)
                    <xs:group ref="loose"/>
                  </xs:choice>
                </xs:restriction></xs:complexContent>
              </xs:complexType>
            </xs:schema>

            """
    }

    /// True for text that a schema would read as more than text.
    private static func isReserved(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    }

    /// Text in an attribute.
    private static func attribute(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}

extension Table {
    /// The year that its columns are compared with: its own, else the latest that its labels print.
    fileprivate var fiscalYearOfColumns: Int? {
        context.fiscalYear ?? grid.paths.flatMap(FiscalYear.printed).max()
    }
}
