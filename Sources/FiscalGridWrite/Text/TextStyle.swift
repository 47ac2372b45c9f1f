/// Colours for a terminal, or none.
struct TextStyle: Sendable {
    /// What a piece of text is.
    enum Role: String {
        case heading = "1"
        case good = "32"
        case bad = "1;31"
        case minor = "33"
        case faint = "2"
    }

    let isColoured: Bool

    /// The text in the colour of its role.
    func paint(_ text: String, _ role: Role) -> String {
        isColoured ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }
}
