import FiscalGrid
import Foundation
import TestSupport
import Testing
@testable import FiscalGridLanguage

@Suite("What titles are about") struct TitleSubjectTests {
    private static let catalog = try? SchemaCatalog()

    /// A title, its type or `-` for one of none, and the stage of its document; types of which the columns choose are parted by `|`.
    private static let titles: [[String]] = {
        let file = Project.root.appending(path: "Tests/FiscalGridSchemaTests/Titles/titles.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }()

    /// Titles as places print them: those that the schemas once listed, and others that nobody looked at while the words were chosen.
    @Test func printedTitles() throws {
        let catalog = try #require(TitleSubjectTests.catalog)
        #expect(TitleSubjectTests.titles.count > 400)
        for title in TitleSubjectTests.titles {
            let stage: Stage? = title[2] == "budget" ? .budget : title[2] == "final" ? .finalAccounts : nil
            let found = catalog.candidates(for: Title(printed: title[0], line: 1), stage: stage).filter(\.isNamed)
            let types = title[1].split(separator: "|").map(String.init)
            if types != ["-"], types.contains(where: { catalog.schema($0) == nil }) { continue }
            #expect(found.isEmpty ? types == ["-"] : found.prefix(types.count).map(\.id) == types, "\(title[0])")
        }
    }

    /// Years, numbering and organizations are no part of what a title says, nor what the organization does.
    @Test(arguments: [
        ("部门预算支出总表", "budget expenditure", nil), ("2024年度支出决算表", "final expenditure", nil),
        ("一般公共预算财政拨款支出决算表", "final expenditure generalPublic", nil),
        ("市政府采购中心收入总表", "revenue", "市政府采购中心"), ("岳麓区教育局本级收支总表", "revenue expenditure", "岳麓区教育局"),
        ("衡东县一般公共预算本级支出决算表", "final expenditure generalPublic ownLevel", "衡东县"),
        ("6-5部门一般公共预算本级财力安排支出情况表", "expenditure generalPublic", nil),
        ("财政拨款支出预算表（部门预算支出经济分类科目）", "budget expenditure appropriation economic", nil),
        ("政府性基金支出表（本部门无此项收支，本表为空）", "expenditure governmentFund", nil),
        ("财政拨款“三公”经费支出表", "expenditure appropriation threePublic", nil),
    ])
    func features(_ title: String, _ features: String, _ organization: String?) {
        let reading = TitleReading(title)
        #expect(reading.features.names.joined(separator: " ") == features)
        #expect(reading.organization == organization)
    }

    /// The organization of the table is taken out wherever it stands, and what is left over is told.
    @Test func organizationAndRest() {
        let reading = TitleReading("某省2024年度某厅部门一般公共预算支出表", organization: "某厅")
        #expect(reading.features.names == ["expenditure", "generalPublic"])
        #expect(TitleReading("支出跨年总表").rest == ["跨"])
    }

    /// A stage that the title does not say is the document's; where that is not known either, the table is of a budget.
    @Test func stages() throws {
        let catalog = try #require(TitleSubjectTests.catalog)
        func types(_ title: String, _ stage: Stage?) -> [String] {
            catalog.candidates(for: Title(printed: title, line: 1), stage: stage).map(\.id)
        }
        #expect(types("支出总表", .budget) == ["expenditure"] && types("支出总表", .finalAccounts) == ["final-expenditure"])
        #expect(types("支出总表", nil) == ["expenditure"])
        #expect(types("支出决算总表", .budget) == ["final-expenditure"])
        #expect(types("社会保险基金支出预算表", .budget).isEmpty && types("一般公共预算支出执行情况表", .budget).isEmpty)
    }

    @Test func alternatives() {
        let read = TitleSubject.read("budget basic[expenditure] | final  basic")
        #expect(read.unknown.isEmpty && read.subjects.map(\.source) == ["budget basic[expenditure]", "final basic"])
        #expect(read.subjects.map(\.required.names) == [["budget", "basic"], ["final", "basic"]])
        #expect(read.subjects[0].allowed.names == ["expenditure"])
        #expect(TitleSubject.read("budget nothing").unknown == ["nothing"])
    }

    /// What a title says that its table is not of, what was changed of it, and what is of the year before, is none of the types.
    @Test(arguments: [
        "非财政拨款支出预算表", "除财政拨款外支出预算表", "不含一般公共预算的支出预算表", "三公经费以外支出预算表", "未纳入部门预算支出表", "上年支出预算表", "部门预算支出调减表",
        "一般公共预算支出压减表",
        "一般公共预算支出调整表",
    ])
    func exclusions(_ title: String) throws {
        let catalog = try #require(TitleSubjectTests.catalog)
        #expect(catalog.candidates(for: Title(printed: title, line: 1)).isEmpty)
    }
}
