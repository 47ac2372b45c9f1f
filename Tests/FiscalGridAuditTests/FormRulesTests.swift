import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("The rules about the form") struct FormRulesTests {
    private let text = MarkedText(
        """
        区苗圃2024年部门预算
        共有编制XX人。。1️⃣
        2022年部门预算情况说明2️⃣
        """)

    private func findings(_ codes: FindingCode...) throws -> [FindingCode] {
        let disclosure = try convert(text.text)
        let rules = FormRules(codes: Set(codes))
        return rules.findings(rules.first(disclosure), Audit(disclosure, [], [])).map(\.code)
    }

    /// What is asked for is told, rule by rule, and nothing else.
    @Test func tellWhatIsAskedFor() throws {
        #expect(try findings(.formPunctuation) == [.formPunctuation])
        #expect(try findings(.formPunctuation, .formPlaceholder) == [.formPlaceholder, .formPunctuation])
        #expect(try findings(.formCodeTwice) == [])
    }

    /// Checks of figures ask for nothing about the form: no document is made for them.
    @Test func checksAskForNone() throws {
        let isMade = FormRules(codes: [.auditRowSum, .auditTotal]).first(try convert(text.text)) != nil
        #expect(!isMade)
        #expect(try findings(.auditRowSum) == [])
    }

    /// Each code of a remark has a rule that makes it.
    @Test(arguments: FindingCode.remarks) func everyRemarkHasARule(_ code: FindingCode) throws {
        let isMade = FormRules(codes: [code]).first(try convert(text.text)) != nil
        #expect(isMade)
    }

    /// The auditor puts the remarks behind the checks, and with several threads says the same.
    @Test(arguments: [1, 4]) func standBehindTheChecks(_ threads: Int) throws {
        let marked = MarkedText(
            """
            共有编制XX人。1️⃣

            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t10.00\t4.00\t5.002️⃣
            """)
        let auditor = Auditor(codes: [.auditRowSum, .formPlaceholder], threads: threads)
        let findings = auditor.findings(in: try convert(marked.text))
        expect(findings, in: marked, Expected("1️⃣", .formPlaceholder), Expected("2️⃣", .auditRowSum))
        #expect(findings.map(\.code) == [.auditRowSum, .formPlaceholder])
    }
}
