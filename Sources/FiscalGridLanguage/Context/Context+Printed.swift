import FiscalGridCore

extension Context {
    /// What the items above a table say.
    public init(_ lead: [Grid.Lead]) {
        self.init()
        var titleUnit: MonetaryUnit?
        for entry in lead {
            switch entry {
            case .context(let items, _): for item in items { take(item) }
            case .title(let title):
                titleUnit = MonetaryUnit(label: title.printed)
                for item in title.context { take(item) }
            case .prelude: break
            }
        }
        // 收支总表（单位：万元）
        unit = unit ?? titleUnit
    }
}

extension Grid {
    /// What is printed about the table, above its header.
    public var context: Context { Context(lead) }
}
