/// What the characters of Word's symbol fonts show, which have code points of their own (U+F020 to U+F0FF).
enum WordSymbol {
    /// The everyday character; `nil` if the font's sign is not known. A character outside the private area is itself.
    static func scalar(_ scalar: Unicode.Scalar, font: String?) -> Unicode.Scalar? {
        guard (0xF000...0xF0FF).contains(scalar.value) else { return scalar }
        let code = scalar.value - 0xF000
        switch font ?? "" {
        case "Wingdings": return wingdings[code]
        case "Wingdings 2": return wingdings2[code]
        case "Symbol", "": return symbol[code] ?? (code < 0x7F ? nil : wingdings[code])
        default: return nil
        }
    }

    /// Check boxes, ticks, bullets and arrows: what forms and lists use.
    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x74: "◆", 0x75: "◆", 0x76: "❖",
        0x77: "◆", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "☐", 0xAB: "★", 0xB2: "◇", 0xD8: "➢", 0xDC: "➔",
        0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
        0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩",
    ]

    private static let wingdings2: [UInt32: Unicode.Scalar] = [
        0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0xA3: "☐",
    ]

    private static let symbol: [UInt32: Unicode.Scalar] = [
        0x20: " ", 0x25: "%", 0x28: "(", 0x29: ")", 0x2B: "+", 0x2C: ",", 0x2D: "−", 0x2E: ".", 0x2F: "/",
        0x30: "0", 0x31: "1", 0x32: "2", 0x33: "3", 0x34: "4", 0x35: "5", 0x36: "6", 0x37: "7", 0x38: "8", 0x39: "9",
        0x3C: "<", 0x3D: "=", 0x3E: ">", 0x61: "α", 0x62: "β", 0x64: "δ", 0x67: "γ", 0x6C: "λ", 0x6D: "μ", 0x70: "π",
        0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
        0xB9: "≠", 0xBB: "≈", 0xD7: "⋅", 0xE5: "∑",
    ]
}
