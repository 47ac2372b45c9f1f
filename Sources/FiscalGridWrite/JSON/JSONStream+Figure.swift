import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

extension JSONStream {
    /// A figure of the text; `index` is its number in the document, from 1, by which others name it.
    package mutating func figure(_ figure: NarrativeFigure, index: Int) {
        object { json in
            json.number("figure", index + 1)
            json.number("line", figure.line)
            json.number("offset", figure.offset)
            json.string("kind", figure.kind.rawValue)
            json.string("role", figure.role.rawValue)
            json.string("text", figure.text)
            if let value = figure.value { json.decimal("value", value) }
            json.string("unit", ifPresent: figure.unit?.printed)
            json.string("counted", ifPresent: figure.counted.isEmpty ? nil : figure.counted)
            json.string("holder", ifPresent: figure.holder.isEmpty ? nil : figure.holder)
            json.string("label", ifPresent: figure.label.isEmpty ? nil : figure.label)
            if !figure.path.isEmpty {
                json.array("path") { json in for name in figure.path { json.string(nil, name) } }
            }
            json.string("code", ifPresent: figure.code.isEmpty ? nil : figure.code)
            json.string("base", ifPresent: figure.base.isEmpty ? nil : figure.base)
            json.number("year", ifPresent: figure.year)
            json.string("measure", ifPresent: figure.measure?.rawValue)
            json.string("direction", ifPresent: figure.direction?.rawValue)
            if figure.isAside { json.bool("aside", true) }
            if figure.isApproximate { json.bool("approximate", true) }
            json.number("subject", ifPresent: figure.subject.map { $0 + 1 })
            json.number("whole", ifPresent: figure.whole.map { $0 + 1 })
        }
    }
}
