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
                let value = String(parts[1].prefix { $0 != "!" }).trimmed.lowercased()
                switch String(parts[0]).trimmed.lowercased() {
                case "display": isHidden = value == "none"
                case "visibility": isInvisible = value == "hidden" || value == "collapse"
                case "vertical-align": isRaised = value == "super" || Look.isPositive(value)
                case "mso-text-raise": isRaised = Look.isPositive(value)
                default: break
                }
            }
        }

        /// True for a length, or a share of a line, that a mark is raised by: less only sets letters straight.
        private static func isPositive(_ value: String) -> Bool {
            let digits = value.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            guard let number = Double(digits), number > 0 else { return false }
            return switch value.dropFirst(digits.count) {
            case "px": number >= 3
            case "pt": number >= 2
            case "%": number >= 15
            default: number >= 0.2
            }
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
    /// The rules by what their last part asks for: a class, an id, an element.
    private var rulesOf: [String: [Int]] = [:]
    /// Comparisons that are left: a page made to cost more is read without its rules.
    private var budget = 20_000_000
    /// Elements around one that rules may name.
    private static let mostAround = 40
    /// A page has no more rules that matter.
    private static let mostRules = 2_000

    /// True if no rule says anything.
    var isEmpty: Bool { rules.isEmpty }

    /// Adds the rules of a style element.
    mutating func add(_ sheet: String) {
        var rest = HTMLStyle.withoutComments(sheet)[...]
        while rules.count < HTMLStyle.mostRules {
            rest = rest.drop { $0.isWhitespace }
            if rest.first == "@" {
                rest = HTMLStyle.behindStatement(rest)
                continue
            }
            guard let open = rest.firstIndex(of: "{") else { break }
            let selectors = rest[..<open]
            let body = rest[rest.index(after: open)...]
            guard let close = body.firstIndex(of: "}") else { break }
            rest = body[body.index(after: close)...]
            let look = Look(body[..<close])
            if look.isPlain { continue }
            for selector in selectors.split(separator: ",") {
                guard rules.count < HTMLStyle.mostRules, let parts = HTMLStyle.parts(of: selector) else { continue }
                let weight = parts.reduce(0) {
                    $0 + ($1.id.isEmpty ? 0 : 100) + $1.classes.count * 10 + ($1.name.isEmpty ? 0 : 1)
                }
                rules.append(Rule(parts: parts, weight: weight, look: look))
            }
        }
        // Of rules of one weight the later holds.
        rules = rules.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }
            .map(\.element)
        rulesOf = [:]
        for (index, rule) in rules.enumerated() {
            let last = rule.parts[rule.parts.count - 1]
            let key =
                last.classes.first.map { "." + $0 }
                ?? (last.id.isEmpty ? last.name.isEmpty ? "*" : last.name : "#" + last.id)
            rulesOf[key, default: []].append(index)
        }
    }

    private static func withoutComments(_ sheet: String) -> String {
        let bytes = Array(sheet.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        var isComment = false
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if isComment {
                if bytes[index] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
                    isComment = false
                    index += 1
                }
            } else if bytes[index] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
                isComment = true
                index += 1
            } else {
                text.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: text, as: UTF8.self).replacing("<!--", with: "").replacing("-->", with: "")
    }

    /// What stands behind an at-rule: behind its semicolon, or behind the block that it has, rules in it and all.
    private static func behindStatement(_ text: Substring) -> Substring {
        guard let sign = text.firstIndex(where: { $0 == ";" || $0 == "{" }) else { return "" }
        if text[sign] == ";" { return text[text.index(after: sign)...] }
        var depth = 0
        for index in text[sign...].indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" {
                depth -= 1
                if depth == 0 { return text[text.index(after: index)...] }
            }
        }
        return ""
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
    mutating func look(of elements: [Element]) -> Look {
        var look = Look("")
        guard let last = elements.last, budget > 0 else { return look }
        var places = (rulesOf[last.name] ?? []) + (rulesOf["*"] ?? [])
        if !last.id.isEmpty { places += rulesOf["#" + last.id] ?? [] }
        for name in last.classes { places += rulesOf["." + name] ?? [] }
        for place in places.sorted() where rules[place].parts[rules[place].parts.count - 1].fits(last) {
            let rule = rules[place]
            budget -= rule.parts.count > 1 ? rule.parts.count * HTMLStyle.mostAround : 1
            var others = elements.dropLast().suffix(HTMLStyle.mostAround)
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
