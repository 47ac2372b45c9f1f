import FiscalGridCore

extension MonetaryUnit {
    /// Its printed name: 万元.
    public var printed: String { term.printed }

    /// The words that mean it.
    var term: Term {
        switch self {
        case .yuan: .yuan
        case .thousandYuan: .thousandYuan
        case .tenThousandYuan: .tenThousandYuan
        case .millionYuan: .millionYuan
        case .hundredMillionYuan: .hundredMillionYuan
        }
    }

    /// Reads the unit's printed name, white space and 人民币 aside; `nil` for anything else.
    public init?(printed text: some StringProtocol) {
        let text = String(text).withoutSpace[...]
        let name = Term.renminbi.rest(behind: text) ?? text
        guard let unit = MonetaryUnit.allCases.first(where: { $0.term.matches(name) }) else { return nil }
        self = unit
    }

    /// The unit that a column's own label states: `价值（金额单位：万元）`, `预算数（元）`; `nil` if it states none.
    public init?(label: String) {
        // Most labels do not end with a bracket, perhaps with white space behind it.
        guard let last = label.unicodeScalars.last, last.narrow == ")" || last.isSpace || last.isQuote else {
            return nil
        }
        let key = label.labelKey
        guard key.utf8.last == UInt8(ascii: ")"), let open = key.lastIndex(of: "(") else { return nil }
        var inside = key[key.index(after: open)..<key.index(before: key.endIndex)]
        if let colon = inside.lastIndex(of: ":") {
            guard Term.unitWord.ends(inside[..<colon]) else { return nil }
            inside = inside[inside.index(after: colon)...]
        }
        self.init(printed: inside)
    }
}
