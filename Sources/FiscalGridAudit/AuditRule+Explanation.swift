import FiscalGridCore

extension AuditRule.Code {
    /// What a kind of check means, for a person.
    public struct Explanation: Sendable {
        /// What must hold.
        public var identity: String
        /// Why it must.
        public var reason: String
        /// Printed figures that do not hold.
        public var example: String
    }

    /// What this kind of check means.
    public var explanation: Explanation {
        switch self {
        case .rowSum:
            Explanation(
                identity: "In each row the total is the sum of its parts.",
                reason: """
                    A total column states what its part columns come to: 合计 = 基本支出 + 项目支出, 合计 = 人员经费 + 公用经费, \
                    本年收入 小计 = its sources. A blank part counts as 0 where the total and another part are printed.
                    """,
                example: "合计 1274.78 beside 基本支出 827.09 and 项目支出 447.83: these come to 1274.92.")
        case .rollup:
            Explanation(
                identity:
                    "In each column a code is the sum of the codes directly below it, and the total is the sum of the highest codes.",
                reason: """
                    The digits of a classification code begin with those of its parent (201, 20103, 2010301), and each row of a code \
                    states what those below it come to. Below 201 stands 20103, or 2010301 where no 20103 is printed. A table of \
                    several units has a tree for each.
                    """,
                example: "201 867.92 above 20103 837.83 and 20106 33.10: these come to 870.93.")
        case .level:
            Explanation(
                identity: "An item is the sum of the items that it consists of.",
                reason: """
                    公务用车购置及运行费 is 购置费 and 运行费; “三公”经费 is overseas travel, vehicles and receptions, and a 合计 above them \
                    may count 会议费 and 培训费 as well; （一） and （二） below 一、 are its parts. 其中 alone says that an item is part of another, \
                    not that the parts are all printed, so it is compared only where the schema names the parts.
                    """,
                example: "公务用车购置及运行费 18.00 above 购置费 0.00 and 运行费 17.00.")
        case .total:
            Explanation(
                identity: "A total is the sum of what it closes.",
                reason: """
                    本年收入合计 closes the items above it, and 收入总计 is 本年收入合计 and what is carried forward. Where an item without a \
                    number may be one more item or a part of the one above, the list holds if it holds in one of these readings.
                    """,
                example: "本年收入合计 100.00, 上年结转 5.00, 收入总计 104.00.")
        case .balance:
            Explanation(
                identity: "The totals of the two sides are equal.",
                reason:
                    "What is spent, and what is carried over, comes from what is received and was carried forward: 收入总计 = 支出总计.",
                example: "收入总计 1274.78 beside 支出总计 1274.92.")
        case .crossTable:
            Explanation(
                identity: "Two tables of one organization and one year say the same figure alike.",
                reason: """
                    The tables of a disclosure are drawn from one set of accounts: a category of 收支总表 is its row in 支出总表; the funds \
                    of 财政拨款收支总表 are the totals of their tables; 基本支出 of the general public budget is 合计 of its basic expenditure. \
                    All funds are compared with the general public budget only where a department has no other. A department and one \
                    of its units are never compared.
                    """,
                example: "基本支出 826.95 in one table, 合计 827.09 in the table of basic expenditure.")
        }
    }
}
