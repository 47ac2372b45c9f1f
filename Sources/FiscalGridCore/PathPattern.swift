/// A header path that a schema claims: `功能分类科目/科目编码`, `*/合计`, `{year}年预算数/合计`.
public struct PathPattern: Sendable, Equatable {
    /// As written in the schema.
    public let source: String
    /// The whole in label form. Most patterns are compared so, byte by byte: there are hundreds of them, read at every start.
    package let key: String
    /// The levels of a pattern that leaves something open; `nil` for one that is written out.
    package let levels: [Level]?

    package enum Level: Sendable, Equatable {
        case any
        case literal(String)
        /// Text with years in it, part by part.
        case years([Part])
        /// A label of the lexicon, by its number there, of the fiscal year or so many years before; -1 for one that is not there.
        case term(Int, back: Int)
        /// Any number of levels, or none, each of which fits one of these.
        indirect case many([Level])

        package enum Part: Sendable, Equatable {
            case text(String)
            /// The fiscal year, or the one so many years before it.
            case year(back: Int)
        }
    }

    /// Creates a pattern that has been read.
    package init(source: String, key: String, levels: [Level]?) {
        self.source = source
        self.key = key
        self.levels = levels
    }
}
