/// The unit that a table's amounts are printed in.
public enum MonetaryUnit: Sendable, CaseIterable {
    case yuan
    case thousandYuan
    case tenThousandYuan
    case millionYuan
    case hundredMillionYuan

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
