import FiscalGridCore
import FiscalGridXML

/// The elements of HTML that mean something to a reader; all others are passed through.
enum HTMLName: Int, CaseIterable {
    case other = 0
    case p, div, ul, ol, li, dl, dt, dd, pre, blockquote, center, address, section, article, header, footer, nav, main
    case aside, figure, figcaption, form, fieldset, legend, hr, br, body
    case h1, h2, h3, h4, h5, h6
    case table, caption, thead, tbody, tfoot, tr, td, th
    // Those that say nothing by themselves; the page's rules may name them.
    case span, font, b, i, em, strong, u, small, big, label, sub, samp, code, kbd, tt, cite, q, abbr, mark, bdo, nobr
    case time, data, output, dfn, acronym
    case a, img, meta, ins, sup, s, strike, input, select, option, textarea, button, style
    case del
    case head, title, script, noscript, template, object, iframe

    /// The attributes of those elements.
    enum Attribute: Int, CaseIterable {
        case colspan, rowspan, name, style, width, height, hidden, `class`, id, type, value, selected
    }

    /// The names, numbered for the parser.
    static let vocabulary = XMLVocabulary(
        namespaces: [[]],
        elements: [HTMLName.allCases.dropFirst().map { (name: "\($0)", number: $0.rawValue) }],
        attributes: Attribute.allCases.map { "\($0)" })

    /// The level of a heading; `nil` for any other element.
    var headingLevel: Int? {
        (HTMLName.h1.rawValue...HTMLName.h6.rawValue).contains(rawValue) ? rawValue - HTMLName.h1.rawValue + 1 : nil
    }

    /// True for an element that begins and ends a paragraph.
    var isBlock: Bool { rawValue > 0 && rawValue <= HTMLName.h6.rawValue }

    /// True for one whose words a page does not show.
    var isUnseen: Bool { rawValue >= HTMLName.del.rawValue }
}

extension XMLAttributes {
    /// The value of an attribute of HTML.
    subscript(html attribute: HTMLName.Attribute) -> UnsafeBufferPointer<UInt8>? { self[attribute.rawValue] }

    /// The value as text.
    func string(html attribute: HTMLName.Attribute) -> String? { string(attribute.rawValue) }
}
