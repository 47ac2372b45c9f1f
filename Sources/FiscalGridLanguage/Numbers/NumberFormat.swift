import FiscalGridCore

/// Prints numbers as Word's lists do (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59).
package enum NumberFormat {
    /// A number in a format; in a format that no Chinese or Western list uses, as a decimal.
    package static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "none": return ""
        case "decimalZero": return number < 10 && number >= 0 ? "0\(number)" : "\(number)"
        case "decimalFullWidth", "decimalFullWidth2": return digits(number, "０１２３４５６７８９")
        case "upperRoman": return roman(number)
        case "lowerRoman": return roman(number).lowercased()
        case "upperLetter": return letter(number)
        case "lowerLetter": return letter(number).lowercased()
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": return enclosed(number, from: 0x2460, count: 20)
        case "decimalEnclosedParen": return enclosed(number, from: 0x2474, count: 20)
        case "decimalEnclosedFullstop": return enclosed(number, from: 0x2488, count: 20)
        case "ideographEnclosedCircle": return enclosed(number, from: 0x3280, count: 10)
        case "ideographTraditional": return cyclic(number, "甲乙丙丁戊己庚辛壬癸")
        case "ideographZodiac": return cyclic(number, "子丑寅卯辰巳午未申酉戌亥")
        case "ideographZodiacTraditional":
            return cyclic(number, "甲乙丙丁戊己庚辛壬癸") + cyclic(number, "子丑寅卯辰巳午未申酉戌亥")
        case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2":
            return digits(number, "〇一二三四五六七八九")
        case "chineseCounting", "taiwaneseCounting":
            // Beyond ninety-nine the digits alone are printed.
            return number < 100 ? counting(number, simplified) : digits(number, "○一二三四五六七八九")
        case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting":
            return counting(number, simplified)
        case "chineseLegalSimplified": return counting(number, legalSimplified)
        case "ideographLegalTraditional", "japaneseLegal": return counting(number, legalTraditional)
        case "numberInDash": return "- \(number) -"
        default: return "\(number)"
        }
    }

    /// The words of a counting system: digits from zero, then ten, hundred, thousand, ten thousand.
    private struct Words {
        var digits: [Character]
        var units: [String]
        /// True if ten is printed without the one before it.
        var hasShortTen: Bool
    }

    private static let simplified = Words(
        digits: Array("零一二三四五六七八九"), units: ["", "十", "百", "千", "万"], hasShortTen: true)
    private static let legalSimplified = Words(
        digits: Array("零壹贰叁肆伍陆柒捌玖"), units: ["", "拾", "佰", "仟", "万"], hasShortTen: false)
    private static let legalTraditional = Words(
        digits: Array("零壹貳參肆伍陸柒捌玖"), units: ["", "拾", "佰", "仟", "萬"], hasShortTen: false)

    private static func counting(_ number: Int, _ words: Words) -> String {
        guard (1...99_999).contains(number) else { return number == 0 ? String(words.digits[0]) : "\(number)" }
        if words.hasShortTen, (10...19).contains(number) {
            return words.units[1] + (number == 10 ? "" : String(words.digits[number - 10]))
        }
        var text = ""
        var isZeroPending = false
        let places = Array("\(number)".utf8.map { Int($0 - 0x30) })
        for (index, digit) in places.enumerated() {
            if digit == 0 {
                isZeroPending = !text.isEmpty
                continue
            }
            if isZeroPending { text.append(words.digits[0]) }
            isZeroPending = false
            text.append(words.digits[digit])
            text += words.units[places.count - 1 - index]
        }
        return text
    }

    private static func digits(_ number: Int, _ digits: String) -> String {
        let digits = Array(digits)
        return String("\(max(number, 0))".utf8.map { digits[Int($0 - 0x30)] })
    }

    private static func cyclic(_ number: Int, _ signs: String) -> String {
        let signs = Array(signs)
        return number > 0 ? String(signs[(number - 1) % signs.count]) : "\(number)"
    }

    private static func enclosed(_ number: Int, from first: UInt32, count: Int) -> String {
        guard (1...count).contains(number), let scalar = Unicode.Scalar(first + UInt32(number) - 1) else {
            return "\(number)"
        }
        return String(Character(scalar))
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        let values = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in values {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    /// A to Z, then AA to ZZ: the letter is repeated, not counted on.
    private static func letter(_ number: Int) -> String {
        guard (1...780).contains(number), let scalar = Unicode.Scalar(0x41 + UInt32(number - 1) % 26) else {
            return "\(number)"
        }
        return String(repeating: String(Character(scalar)), count: (number - 1) / 26 + 1)
    }
}
