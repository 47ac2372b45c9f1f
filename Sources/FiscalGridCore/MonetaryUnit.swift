/// The unit that a table's amounts are printed in.
public enum MonetaryUnit: String, Sendable, CaseIterable {
    case yuan = "元"
    case thousandYuan = "千元"
    case tenThousandYuan = "万元"
    case millionYuan = "百万元"
    case hundredMillionYuan = "亿元"

    /// The power of ten that makes yuan of it: 4 for 万元.
    public var powerOfTen: Int {
        switch self {
        case .yuan: 0
        case .thousandYuan: 3
        case .tenThousandYuan: 4
        case .millionYuan: 6
        case .hundredMillionYuan: 8
        }
    }
}
