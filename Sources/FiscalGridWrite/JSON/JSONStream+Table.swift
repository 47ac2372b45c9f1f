import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// What documents and packages say of a table in the same words.
extension JSONStream {
    /// What every object of a document begins with.
    package mutating func head(of disclosure: Disclosure) {
        newLine()
        string("document", disclosure.name)
        newLine()
        string("format", disclosure.format.rawValue)
        newLine()
        string("sha256", disclosure.sha256)
        newLine()
        string("schemaVersion", Disclosure.schemaVersion)
        context(disclosure.organization, disclosure.fiscalYear, onLines: true)
    }

    /// Whose figures, of which year; each on a line of its own, or on the line that is open.
    package mutating func context(_ organization: Organization?, _ fiscalYear: Int?, onLines: Bool = false) {
        if let organization {
            if onLines { newLine() }
            object("organization") { json in
                json.string("code", ifPresent: organization.code)
                json.string("name", organization.name)
            }
        }
        if let fiscalYear {
            if onLines { newLine() }
            number("fiscalYear", fiscalYear)
        }
    }

    /// What is printed about a table, and where it stands.
    package mutating func context(of table: Table) {
        context(table.context.organization, table.context.fiscalYear)
        string("unit", ifPresent: table.context.unit?.printed)
        string("cutoffDate", ifPresent: table.context.cutoffDate)
        string("formNumber", ifPresent: table.context.formNumber)
        var others: [ContextItem] = []
        for case .context(let items, _) in table.grid.lead {
            for item in items where item.value == .other { others.append(item) }
        }
        if !others.isEmpty {
            array("context") { json in
                for item in others { json.string(nil, item.text.trimmed) }
            }
        }
        number("line", table.grid.line)
    }

    /// The notes below a table; nothing if there is none.
    package mutating func notes(of table: Table) {
        if table.grid.notes.isEmpty { return }
        newLine()
        array("notes") { json in
            for note in table.grid.notes { json.string(nil, note.text.trimmed) }
        }
    }

    /// The values of a whole table, from its title and from the box above; below them what no field reads or knows.
    package mutating func values(of table: Table) {
        for field in table.fields {
            let type = table.schema?.preludeFields.first { $0.name == field.name }?.type
            value(field.value, field.text, as: field.name, isMeasure: type == .measure)
        }
        let unparsed = table.fields.filter { $0.value.isUnreadable }
        if !unparsed.isEmpty {
            object("unparsed") { json in
                for field in unparsed { json.string(.named(field.name), field.text.trimmed) }
            }
        }
        let rest = table.unclaimedPrelude
        if rest.isEmpty { return }
        array("prelude") { json in
            for entry in rest {
                json.object { json in
                    json.string("label", entry.label.trimmed)
                    json.string("text", entry.text.trimmed)
                }
            }
        }
    }

    /// What a cell says, under its field's name; nothing for what is empty or cannot be read.
    package mutating func value(_ value: CellValue, _ text: String, as name: String, isMeasure: Bool) {
        switch value {
        case .none, .unreadable, .part, .label:
            break
        case .text where isMeasure:
            measure(nil, text, as: name)
        case .text:
            if !text.isBlank { string(.named(name), text.trimmed) }
        case .decimal(let amount):
            decimal(.named(name), amount)
        case .year(let year):
            number(.named(name), year)
        case .code(let code):
            string(.named(name), code.digits)
            number("level", code.level)
            string("parent", ifPresent: code.parent)
        case .item(let item):
            string(.named(name), text.trimmed)
            string("ordinal", ifPresent: item.ordinal)
            number("level", ifPresent: item.level)
            string("label", item.label)
        case .measure(let found):
            measure(found, text, as: name)
        }
    }

    /// A target is an object of its own: its unit and number belong to it, not to the row.
    private mutating func measure(_ measure: Measure?, _ text: String, as name: String) {
        object(.named(name)) { json in
            json.string("text", text.trimmed)
            guard let measure else { return }
            json.string("comparison", ifPresent: measure.comparison)
            json.decimal("number", measure.number)
            if !measure.unit.isEmpty { json.string("unit", measure.unit) }
        }
    }
}

extension Table {
    /// What the box above says under labels that no field knows.
    var unclaimedPrelude: [PreludeEntry] { prelude.filter { $0.field == nil && !$0.text.isBlank } }
}
