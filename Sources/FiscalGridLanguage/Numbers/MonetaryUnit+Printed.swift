import FiscalGridCore

extension MonetaryUnit {
    /// Reads the unit's printed name, white space and 人民币 aside; `nil` for anything else.
    public init?(printed text: some StringProtocol) {
        var name = String(text).withoutSpace
        if name.startsWithBytes(of: "人民币") { name.removeFirst(3) }
        if name == "圆" { name = "元" }
        self.init(rawValue: name)
    }

    /// The unit that a column's own label states: `价值（金额单位：万元）`, `预算数（元）`; `nil` if it states none.
    public init?(label: String) {
        let key = label.labelKey
        guard key.utf8.last == UInt8(ascii: ")"), let open = key.lastIndex(of: "(") else { return nil }
        var inside = key[key.index(after: open)..<key.index(before: key.endIndex)]
        if let colon = inside.lastIndex(of: ":") {
            guard inside[..<colon].endsWithBytes(of: "单位") else { return nil }
            inside = inside[inside.index(after: colon)...]
        }
        self.init(printed: inside)
    }
}
