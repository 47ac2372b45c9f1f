import FiscalGridCore
import FiscalGridLanguage

/// What a page's own style rules say, as far as it decides whether text is read: display, visibility, and whether it is raised.
///
///     [x] selectors of elements, classes and ids, behind each other (`td .fn`), parted by commas     [x] style attributes
///     [-] other selectors, @media, style sheets of other files
struct HTMLStyle {
    /// What is said of an element; `nil` for what is not.
    struct Look: Equatable {
        var isHidden: Bool?
        var isInvisible: Bool?
        var isRaised: Bool?

        /// Reads declarations, `display:none; vertical-align:super`.
        init(_ declarations: some StringProtocol) {
            for declaration in declarations.split(separator: ";") {
                let parts = declaration.split(separator: ":", maxSplits: 1)
                guard parts.count == 2 else { continue }
                let value = String(parts[1].split(separator: "!")[0]).trimmed.lowercased()
                switch String(parts[0]).trimmed.lowercased() {
                case "display": isHidden = value == "none"
                case "visibility": isInvisible = value == "hidden" || value == "collapse"
                case "vertical-align": isRaised = value == "super" || Look.isPositive(value)
                case "mso-text-raise": isRaised = Look.isPositive(value)
                default: break
                }
            }
        }

        /// True for a length, or a share, of more than nothing.
        private static func isPositive(_ value: String) -> Bool {
            let number = value.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            return number.contains { ("1"..."9").contains($0) }
        }

        var isPlain: Bool { isHidden == nil && isInvisible == nil && isRaised == nil }

        /// Takes over what another says.
        mutating func take(_ other: Look) {
            isHidden = other.isHidden ?? isHidden
            isInvisible = other.isInvisible ?? isInvisible
            isRaised = other.isRaised ?? isRaised
        }
    }

    /// An element as selectors know it.
    struct Element {
        var name: String
        var classes: [Substring]
        var id: String
    }

    /// One part of a selector: `td`, `.fn`, `td.fn`, `#x`.
    private struct Part {
        var name = ""
        var classes: [String] = []
        var id = ""

        func fits(_ element: Element) -> Bool {
            (name.isEmpty || name == "*" || name == element.name) && (id.isEmpty || id == element.id)
                && classes.allSatisfy { own in element.classes.contains { $0 == own } }
        }
    }

    private struct Rule {
        var parts: [Part]
        var weight: Int
        var look: Look
    }

    private var rules: [Rule] = []
    /// A page has no more rules that matter.
    private static let mostRules = 2_000

    /// True if no rule says anything.
    var isEmpty: Bool { rules.isEmpty }

    /// Adds the rules of a style element.
    mutating func add(_ sheet: String) {
        var rest = HTMLStyle.withoutComments(sheet)[...]
        while let open = rest.firstIndex(of: "{"), rules.count < HTMLStyle.mostRules {
            let selectors = rest[..<open]
            let body = rest[rest.index(after: open)...]
            guard let close = body.firstIndex(of: "}") else { return }
            rest = body[body.index(after: close)...]
            if selectors.contains("@") {
                // Rules inside of others are passed over.
                continue
            }
            let look = Look(body[..<close])
            if look.isPlain { continue }
            for selector in selectors.split(separator: ",") {
                guard let parts = HTMLStyle.parts(of: selector) else { continue }
                let weight = parts.reduce(0) {
                    $0 + ($1.id.isEmpty ? 0 : 100) + $1.classes.count * 10 + ($1.name.isEmpty ? 0 : 1)
                }
                rules.append(Rule(parts: parts, weight: weight, look: look))
            }
        }
        // Of rules of one weight the later holds.
        rules = rules.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }.map(
            \.element)
    }

    private static func withoutComments(_ sheet: String) -> String {
        var text = sheet.replacing("<!--", with: "").replacing("-->", with: "")
        while let start = text.firstRange(of: "/*") {
            let end = text[start.upperBound...].firstRange(of: "*/")?.upperBound ?? text.endIndex
            text.removeSubrange(start.lowerBound..<end)
        }
        return text
    }

    /// The parts of a selector; `nil` for one that is not understood.
    private static func parts(of selector: Substring) -> [Part]? {
        var parts: [Part] = []
        for word in selector.split(whereSeparator: \.isWhitespace) {
            if word == ">" { continue }
            var part = Part()
            var rest = word[...]
            part.name = rest.prefix { $0 != "." && $0 != "#" }.lowercased()
            guard part.name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "*" }) else { return nil }
            rest = rest.dropFirst(part.name.count)
            while let sign = rest.first {
                let name = rest.dropFirst().prefix { $0 != "." && $0 != "#" }
                guard !name.isEmpty, !name.contains(":"), !name.contains("[") else { return nil }
                if sign == "." { part.classes.append(String(name)) } else { part.id = String(name) }
                rest = rest.dropFirst(name.count + 1)
            }
            parts.append(part)
        }
        return parts.isEmpty ? nil : parts
    }

    /// What the rules say of the last of some elements, which stand in each other.
    func look(of elements: [Element]) -> Look {
        var look = Look("")
        guard let last = elements.last else { return look }
        for rule in rules where rule.parts[rule.parts.count - 1].fits(last) {
            var others = elements.dropLast()
            let isFit = rule.parts.dropLast().reversed().allSatisfy { part in
                guard let index = others.lastIndex(where: part.fits) else { return false }
                others = others[..<index]
                return true
            }
            if isFit { look.take(rule.look) }
        }
        return look
    }
}
