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
        case .textTable:
            Explanation(
                identity: "A figure of the text is that of the cell that it speaks of.",
                reason: """
                    The text says what the tables say: 公务接待费0.90万元 is its row in the table of “三公”经费, and 一般公共服务（类）…行政运行（项） \
                    the row of that code. Schemas declare what the text calls a figure, and under which headings; what is called otherwise, of \
                    another year or of another organization, is not compared. 18.9 beside figures of two places is 18.90; what 约, 近 or 余 stands \
                    by is not judged.
                    """,
                example: "公务接待费9.00万元 in the text, 0.90 in the table.")
        case .textSum:
            Explanation(
                identity: "A total that the text prints is the sum of the parts that it lists, and so is a change.",
                reason: """
                    其中 does not say that all parts are listed. They are taken for all if the schemas name them as a whole (基本支出 and \
                    项目支出), if the same names make up a total elsewhere in the text, or if their shares make 100%. Decreases count as negative.
                    """,
                example: "增加135.25万元，其中：人员经费增加83.27万元，公用经费增加1.92万元，项目支出减少111.65万元: these come to -26.46.")
        case .textChange:
            Explanation(
                identity: "A change is the difference of its two figures, and what is said to be larger is larger.",
                reason: """
                    500万元，比2023年执行数480万元增加20万元; 决算数小于预算数; 与上年持平. Two figures that the text, or a table with both years, prints \
                    leave no choice of change or direction.
                    """,
                example: "年初预算为10.00万元，支出决算为12.00万元，决算数小于预算数.")
        case .textPercent:
            Explanation(
                identity: "A percentage is that of its two figures.",
                reason: """
                    增长 is a change on the figure without it, 占 a part of its whole, 完成 a result on its budget. Percentages are computed from the \
                    printed amounts. One that is off in its last digit is a warning; one on nothing has no value.
                    """,
                example: "年初预算为1560.05万元，支出决算为1511.89万元，完成年初预算的99.61%: it is 96.91%.")
        }
    }
}
