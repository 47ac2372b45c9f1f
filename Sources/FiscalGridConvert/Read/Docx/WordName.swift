import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// The elements of WordprocessingML, and of what it embeds, that mean something to a reader; all others are passed through.
enum WordName: Int, CaseIterable {
    case other = 0
    // Parts and stories.
    case document, body, hdr, ftr, footnotes, endnotes, footnote, endnote
    // Paragraphs.
    case p, pPr, pStyle, numPr, ilvl, numId, outlineLvl, sectPr, headerReference, footerReference
    // Runs.
    case r, rPr, rStyle, vanish, specVanish, vertAlign, position, strike, dstrike, t, tab, br, cr, ptab, noBreakHyphen,
        softHyphen, sym, ruby, rt
    case footnoteReference, endnoteReference, commentReference
    // Fields.
    case fldChar, instrText, checkBox, checked, `default`, ddList, listEntry, result
    // Tables.
    case tbl, tblGrid, gridCol, tr, trPr, gridBefore, gridAfter, tblHeader, hidden
    case tc, tcPr, tcW, gridSpan, vMerge, hMerge, cellDel, cellIns, cellMerge
    // Changes, and the properties before them.
    case ins, del, moveFrom, moveTo
    case rPrChange, pPrChange, tblPrChange, tblPrExChange, tblGridChange, trPrChange, tcPrChange, sectPrChange
    case numberingChange, sdtPr, sdtEndPr
    // Other things in the text.
    case bookmarkStart, txbxContent, object, altChunk, subDoc
    // Styles and numbering.
    case style, basedOn, name, rFonts, rPrDefault
    case abstractNum, num, abstractNumId, lvl, start, numFmt, lvlText, lvlRestart, isLgl, suff
    case lvlOverride, startOverride, numStyleLink
    /// The last of those in Word's own namespace.
    case styleLink
    // Other namespaces.
    case alternateContent, choice, fallback, mathText, picture, vectorPicture, chart, diagram, relationship

    /// The attributes of those elements.
    enum Attribute: Int, CaseIterable {
        case val, id, name, type, styleId, w, fldCharType, char, font, fmt
        case numId, abstractNumId, ilvl, `default`
        case customMarkFollows, vMerge, vMergeOrig
        case ascii, requires, target, targetMode, relationshipType, identifier
    }

    private static let others: [(namespaces: [String], names: [(String, WordName)])] = [
        (
            ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
            [("AlternateContent", .alternateContent), ("Choice", .choice), ("Fallback", .fallback)]
        ),
        (
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/math",
                "http://purl.oclc.org/ooxml/officeDocument/math",
            ], [("t", .mathText)]
        ),
        (
            [
                "http://schemas.openxmlformats.org/drawingml/2006/picture",
                "http://purl.oclc.org/ooxml/drawingml/picture",
            ], [("pic", .picture)]
        ),
        (["urn:schemas-microsoft-com:vml"], [("imagedata", .vectorPicture)]),
        (
            ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
            [("chart", .chart)]
        ),
        (
            [
                "http://schemas.openxmlformats.org/drawingml/2006/diagram",
                "http://purl.oclc.org/ooxml/drawingml/diagram",
            ], [("relIds", .diagram)]
        ),
        (["http://schemas.openxmlformats.org/package/2006/relationships"], [("Relationship", .relationship)]),
    ]

    /// The names, numbered for the parser; transitional and strict namespaces are the same.
    static let vocabulary: XMLVocabulary = {
        let own = WordName.allCases.filter { $0 != .other && $0.rawValue <= WordName.styleLink.rawValue }
        let word = [
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ]
        return XMLVocabulary(
            namespaces: [word] + others.map(\.namespaces),
            elements: [own.map { (name: "\($0)", number: $0.rawValue) }]
                + others.map { $0.names.map { (name: $0.0, number: $0.1.rawValue) } },
            attributes: Attribute.allCases.map { attribute in
                switch attribute {
                case .requires: "Requires"
                case .target: "Target"
                case .targetMode: "TargetMode"
                case .relationshipType: "Type"
                case .identifier: "Id"
                default: "\(attribute)"
                }
            })
    }()
}

extension XMLAttributes {
    /// The value of an attribute of WordprocessingML.
    subscript(_ attribute: WordName.Attribute) -> UnsafeBufferPointer<UInt8>? { self[attribute.rawValue] }

    /// The value as text.
    func string(_ attribute: WordName.Attribute) -> String? { string(attribute.rawValue) }

    /// The value as a whole number of at most nine digits, without making a text of it; a fraction is cut off.
    func int(_ attribute: WordName.Attribute) -> Int? {
        guard var digits = self[attribute], !digits.isEmpty else { return nil }
        let isNegative = digits[0] == UInt8(ascii: "-")
        if isNegative { digits = UnsafeBufferPointer(rebasing: digits.dropFirst()) }
        var value = 0
        var count = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte), count < 9 else { break }
            value = value * 10 + Int(byte - 0x30)
            count += 1
        }
        return count == 0 ? nil : isNegative ? -value : value
    }

    /// True if the value is this word.
    func isValue(_ attribute: WordName.Attribute, _ word: StaticString) -> Bool {
        guard let value = self[attribute], value.count == word.utf8CodeUnitCount else { return false }
        return value.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// An attribute that says on or off, off where it is not there.
    func isOn(_ attribute: WordName.Attribute) -> Bool {
        isValue(attribute, "1") || isValue(attribute, "true") || isValue(attribute, "on")
    }

    /// An on/off property (ISO/IEC 29500-1, 17.17.4): on without a value.
    var isOn: Bool { !(isValue(.val, "0") || isValue(.val, "false") || isValue(.val, "off")) }
}

/// A receiver of WordprocessingML's events by name.
class WordHandler: XMLEventHandler {
    override final func start(_ number: Int, _ attributes: XMLAttributes) {
        start(WordName(rawValue: number) ?? .other, attributes)
    }

    override final func end(_ number: Int) { end(WordName(rawValue: number) ?? .other) }

    /// True if no more is to be read.
    var hasEnough: Bool { false }

    /// An element starts.
    func start(_ name: WordName, _ attributes: XMLAttributes) {}
    /// An element ends.
    func end(_ name: WordName) {}
}
