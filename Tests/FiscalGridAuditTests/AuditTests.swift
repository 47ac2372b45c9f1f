import FiscalGrid
import TestSupport
import Testing

/// The audit of a text, with the built-in schemas and those added.
func audit(_ text: String, adding schemas: [String: String] = [:]) throws -> AuditReport {
    let catalog = try SchemaCatalog(adding: schemas.mapValues { Array($0.utf8) })
    let disclosure = try Converter(catalog: catalog).convert(Array(text.utf8), name: "test.txt")
    return Auditor(rulesBetweenTables: catalog.rulesBetweenTables).audit(disclosure)
}

extension AuditReport {
    /// `code row,column printed computed` of each inconsistency.
    var accused: [String] {
        findings.filter { $0.severity == .inconsistency }.map { finding in
            let place = [finding.place.row, finding.place.column].map { $0.map(String.init) ?? "-" }.joined(
                separator: ",")
            let arithmetic = finding.arithmetic
            return
                "\(finding.code) \(place) \(arithmetic?.printed.description ?? "") \(arithmetic?.computed?.description ?? "?")"
        }
    }

    /// The outcomes of the checks of a kind, in order.
    func outcomes(_ code: AuditRule.Code) -> [Check.Outcome] { checks.filter { $0.code == code }.map(\.outcome) }

    /// Why checks of a kind said nothing.
    func reasons(_ code: AuditRule.Code) -> [String] { checks.filter { $0.code == code }.compactMap(\.reason?.text) }
}

/// Word's plain text: cells parted by TAB.
private func table(_ title: String, unit: String? = "万元", _ rows: String...) -> String {
    let lines = rows.map { $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") }
    return ([title] + (unit.map { ["单位：\($0)"] } ?? []) + lines).joined(separator: "\n") + "\n\n"
}

@Suite("Checks of one table") struct AuditTests {
    private let head = "科目编码 科目名称 合计 基本支出 项目支出"

    // MARK: Row sums

    @Test func aRowIsTheSumOfItsParts() throws {
        let report = try audit(
            table("支出总表", head, "201 甲 10.00 4.00 6.00", "205 乙 5.00 3.00 2.01", "208 丙 5.00 3.00 2.02"))
        #expect(report.outcomes(.rowSum).prefix(3) == [.pass, .rounding, .inconsistent])
        #expect(report.accused == ["audit.row-sum 3,3 5.00 5.02"])
        let finding = try #require(report.findings.last)
        #expect(
            finding.message.text
                == "丙/合计 5.00, but 基本支出 3.00 + 项目支出 2.02 = 5.02: off by -0.02, of which rounding explains 0.015; "
                + "these figures cannot all hold")
        #expect(finding.place == Place(line: 6, table: 1, row: 3, column: 3))
        #expect(finding.arithmetic?.difference?.description == "-0.02")
        #expect(finding.arithmetic?.allowance?.description == "0.015")
        #expect(finding.arithmetic?.operands.map(\.label) == ["丙/合计", "丙/基本支出", "丙/项目支出"])
        #expect(finding.arithmetic?.operands.map(\.place.column) == [3, 4, 5])
    }

    /// Three figures of half a unit each: 12 against 4 + 7 may be 11.5 against 4.5 + 7.5 and less; 13 against 4 + 7 may not.
    @Test(arguments: [("12", Check.Outcome.rounding), ("13", .inconsistent), ("11", .pass)])
    func closedIntervals(_ total: String, _ outcome: Check.Outcome) throws {
        let report = try audit(table("支出总表", head, "201 甲 \(total) 4 7"))
        #expect(report.outcomes(.rowSum).first == outcome)
    }

    /// 18.9 stands beside 18.00: it has two places. A nought printed with two says nothing of whole numbers.
    @Test func thePlacesAreThoseOfTheTable() throws {
        let two = try audit(table("支出总表", head, "201 甲 18.00 18.00", "205 乙 18.9 10 8.92"))
        #expect(two.accused == ["audit.row-sum 2,3 18.90 18.92"])
        let one = try audit(table("支出总表", head, "201 甲 18 18 0.00", "205 乙 19 10 8"))
        #expect(one.accused.isEmpty)
    }

    @Test func blanksAreNoughtWhereTheTotalIsPrinted() throws {
        let report = try audit(
            table("支出总表", head, "201 甲 10.00 10.00 ", "205 乙  3.00 2.00", "208 丙 5.00  ", "210 丁 5.00 3.00 —"))
        #expect(report.outcomes(.rowSum).prefix(4) == [.pass, .insufficientData, .insufficientData, .inconsistent])
        #expect(report.reasons(.rowSum).prefix(2) == ["the total is not printed", "no part is printed"])
        #expect(report.checks[3].comparison?.blanks == ["丁/项目支出"])
        #expect(report.findings.last?.message.text.contains("(1 blank, counted as 0)") == true)
    }

    @Test func whatCannotBeReadIsNotCompared() throws {
        let report = try audit(table("支出总表", head, "201 甲 10.00 4.00 约6.00", "205 乙 5.00 3.00 2.00"))
        #expect(report.accused.isEmpty)
        #expect(report.reasons(.rowSum).contains("a figure cannot be read"))
    }

    /// A column that the schema does not know may be a part.
    @Test func aColumnThatIsNoFieldMayBeAPart() throws {
        let report = try audit(table("支出总表", head + " 专项债支出", "201 甲 10.00 4.00 5.00 1.00", "205 乙 9.00 4.00 5.00 "))
        #expect(report.accused.isEmpty)
        #expect(report.reasons(.rowSum).first == "the column \"专项债支出\" is no field, and may be a part")
    }

    /// A figure over two rows is that of both.
    @Test func aMergedFigureIsNotHeldAgainstOneRow() throws {
        let html = """
            <p>支出总表</p><p>单位：万元</p><table>
            <tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
            <tr><td>2010101</td><td>甲</td><td rowspan="2">10.00</td><td>4.00</td><td></td></tr>
            <tr><td>2010102</td><td>乙</td><td>6.00</td><td></td></tr></table>
            """
        let report = try audit(html)
        #expect(report.accused.isEmpty)
        #expect(report.reasons(.rowSum).contains { $0.contains("merged") })
    }

    @Test func unitsOfColumnsAreBroughtTogether() throws {
        let mixed = table(
            "支出总表", "科目编码 科目名称 合计(元) 基本支出 项目支出", "201 甲 100,049.00 4.00 6.00", "205 乙 100,151.00 4.00 6.00")
        #expect(try audit(mixed).accused == ["audit.row-sum 2,3 100151.00 100000.00"])
    }

    // MARK: Codes

    @Test func aCodeIsTheSumOfThoseBelowIt() throws {
        let report = try audit(
            table(
                "支出总表", head, " 合计 16.00 16.00 ", "201 甲 11.00 11.00 ", "20101 乙 11.00 11.00 ", "2010101 丙 5.00 5.00 ",
                "2010102 丁 6.00 6.00 ", "205 戊 5.00 5.00 ", "2050201 己 4.00 4.00 "))
        // 205 has no 款: its 项 stands directly below it.
        #expect(report.accused == ["audit.rollup 6,3 5.00 4.00", "audit.rollup 6,4 5.00 4.00"])
    }

    /// A row without a figure stands for those below it.
    @Test func aBlankCodeIsPassedThrough() throws {
        let report = try audit(
            table(
                "支出总表", head, " 合计 11.00 11.00 ", "201 甲 11.00 11.00 ", "20101 乙   ", "2010101 丙 5.00 5.00 ",
                "2010102 丁 6.00 6.00 "))
        #expect(report.accused.isEmpty)
        #expect(report.reasons(.rollup).contains("the total is not printed"))
    }

    /// The rows of two units: a code of one is no part of the other, and the total counts each unit once.
    @Test func eachUnitHasItsOwnCodes() throws {
        let rows = [
            "  合计 30.00 30.00 ", "301001 局本级   20.00 20.00 ", "301001 局本级 201 甲 20.00 20.00 ",
            "301001 局本级 20101 乙 20.00 20.00 ",
            "301002 中心   10.00 10.00 ", "301002 中心 201 甲 10.00 10.00 ", "301002 中心 20101 乙 10.00 10.00 ",
        ]
        let text = { (rows: [String]) in
            "支出总表\n单位：万元\n单位代码\t单位名称\t科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                + rows.map {
                    $0.hasPrefix("  ")
                        ? "\t\t\t合计\t30.00\t30.00\t"
                        : $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t")
                }.joined(separator: "\n") + "\n"
        }
        #expect(try audit(text(rows)).accused.isEmpty)
        var wrong = rows
        wrong[3] = "301001 局本级 20101 乙 21.00 21.00 "
        #expect(try audit(text(wrong)).accused.count == 2)
    }

    /// A row without a code may be a part of the code above it; a subtotal behind the last code is none.
    @Test func aRowWithoutACodeMayBeAPart() throws {
        let rows = { (behind: String) in
            table("支出总表", self.head, "201 甲 70.00 70.00 ", "2010301 乙 50.00 50.00 ", " \(behind) 20.00 20.00 ")
        }
        #expect(try audit(rows("甲项目")).accused.isEmpty)
        #expect(try audit(rows("小计")).accused.count == 2)
    }

    @Test func aRowWithoutACodeLeavesTheTotalOpen() throws {
        let report = try audit(table("支出总表", head, " 合计 16.00 16.00 ", "201 甲 11.00 11.00 ", " 上年结转安排 4.00 4.00 "))
        #expect(report.accused.isEmpty)
        #expect(report.reasons(.rollup).contains { $0.contains("上年结转安排") })
    }

    // MARK: Lists and sides

    private let sides = "收入  支出 "

    private func summary(_ rows: String...) -> String {
        "收支总表\n单位：万元\n收入\t支出\n项目\t预算数\t项目\t预算数\n"
            + rows.map { $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") + "\n" }
            .joined()
    }

    @Test func aTotalClosesTheList() throws {
        let report = try audit(
            summary(
                "一、一般公共预算拨款收入 60.00 一、一般公共服务支出 70.00", "二、事业收入 40.00 二、教育支出 30.00", "本年收入合计 100.00 本年支出合计 100.00",
                "上年结转 5.00 年终结转结余 4.00", "收入总计 105.00 支出总计 104.00"))
        #expect(report.outcomes(.total) == [.pass, .pass, .pass, .pass])
        #expect(report.outcomes(.balance) == [.inconsistent])
        #expect(report.accused == ["audit.balance 5,2 105.00 104.00"])
    }

    @Test func numberedItemsAreTheSumOfTheDeeperOnes() throws {
        let rows = [
            "一、本年收入 100.00 一、本年支出 105.00", "（一）一般公共预算 60.00 （一）一般公共服务支出 75.00", "（二）政府性基金预算 40.00 （二）教育支出 30.00",
            "二、上年结转 5.00  ", "（一）一般公共预算 5.00  ", "收入总计 105.00 支出总计 105.00",
        ]
        let text = { (rows: [String]) in
            "财政拨款收支总表\n单位：万元\n收入\t支出\n项目\t预算数\t项目\t预算数\n"
                + rows.map { $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") + "\n" }
                .joined()
        }
        let report = try audit(text(rows))
        #expect(report.accused.isEmpty)
        #expect(report.outcomes(.level) == [.pass, .pass, .pass])
        var wrong = rows
        wrong[2] = "（二）政府性基金预算 41.00 （二）教育支出 30.00"
        #expect(try audit(text(wrong)).accused == ["audit.level 1,2 100.00 101.00"])
    }

    /// Final accounts break what was carried forward down by fund, without a number to say so.
    @Test func whatIsCarriedForwardMayBeBrokenDown() throws {
        let text = { (total: String) in
            "财政拨款收入支出决算总表\n单位：万元\n收入\t支出\n项目\t决算数\t项目\t决算数\n一、一般公共预算财政拨款\t100.00\t一、一般公共服务支出\t105.00\n"
                + "本年收入合计\t100.00\t本年支出合计\t105.00\n年初财政拨款结转和结余\t5.00\t年末财政拨款结转和结余\t\n一般公共预算财政拨款\t3.00\t\t\n"
                + "政府性基金预算财政拨款\t2.00\t\t\n总计\t\(total)\t总计\t\(total)\n"
        }
        #expect(try audit(text("105.00")).accused.isEmpty)
        #expect(try audit(text("120.00")).accused.first == "audit.total 6,2 120.00 105.00")
    }

    /// Items without a number may be parts of the one above, which the figures say; then a wrong one is wrong there, not in the total.
    @Test func aWrongPartOfABreakdownIsHeldAgainstItsItem() throws {
        let text = { (part: String, item: String, total: String) in
            self.summary(
                "本年收入 109.00 本年支出 \(item)", "  教育支出 \(part)", "  农林水支出 40.00", "  结转下年 9.00",
                "收入总计 109.00 支出总计 \(total)")
        }
        #expect(try audit(text("60.00", "100.00", "109.00")).accused.isEmpty)
        #expect(try audit(text("65.00", "100.00", "109.00")).accused == ["audit.level 1,4 100.00 105.00"])
        #expect(try audit(text("60.00", "102.00", "109.00")).accused == ["audit.total 1,4 102.00 100.00"])
        #expect(try audit(text("60.00", "100.00", "119.00")).accused == ["audit.total 5,4 119.00 109.00"])
        // Less need not be all of it.
        let less = try audit(text("50.00", "100.00", "109.00"))
        #expect(less.accused.isEmpty && less.reasons(.level).contains { $0.contains("need not be all of it") })
    }

    // MARK: Levels

    private func threePublic(_ rows: String...) -> String {
        "一般公共预算“三公”经费支出表\n单位：万元\n项目\t资金性质/合计\n".replacing("资金性质/", with: "")
            + rows.map { $0.split(separator: " ").joined(separator: "\t") + "\n" }.joined()
    }

    @Test func aTotalMayCountMeetingsAndTraining() throws {
        let items = [
            "一、因公出国（境）费 1.00", "二、公务用车购置及运行费 18.00", "其中：公务用车购置费 0.00", "公务用车运行费 18.00", "三、公务接待费 0.90", "四、会议费 80.00",
        ]
        for total in ["19.90", "99.90"] {
            #expect(try audit(threePublic(["合计 \(total)"] + items)).accused.isEmpty)
        }
        #expect(try audit(threePublic(["合计 99.00"] + items)).accused == ["audit.level 1,2 99.00 99.90"])
        #expect(
            try audit(threePublic(["合计 98.90", "“三公”经费小计 18.90"] + items)).accused == ["audit.level 2,2 18.90 19.90"])
    }

    private func threePublic(_ rows: [String]) -> String {
        "一般公共预算“三公”经费支出表\n单位：万元\n项目\t合计\n" + rows.map { $0.replacing(" ", with: "\t") + "\n" }.joined()
    }

    @Test func vehiclesArePurchaseAndOperation() throws {
        let rows = [
            "合计 20.00", "一、因公出国（境）费 1.00", "二、公务用车购置及运行费 18.00", "其中：公务用车购置费 2.00", "公务用车运行费 17.00", "三、公务接待费 1.00",
        ]
        #expect(try audit(threePublic(rows)).accused == ["audit.level 3,2 18.00 19.00"])
        // 其中 does not say that all parts are printed.
        #expect(try audit(threePublic(rows.filter { !$0.contains("运行费 17") })).accused.isEmpty)
    }

    // MARK: What a schema says

    /// Rules of a user's own type work like those of the built-in ones.
    @Test func aUsersOwnSchemaIsAudited() throws {
        let xsd = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
              xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
              <xs:include schemaLocation="common.xsd"/>
              <xs:element name="meeting-costs" type="MeetingCostsTable" substitutionGroup="table" map:title="会议费明细表">
                <xs:annotation><xs:appinfo source="urn:fiscalgrid:mapping">
                  <map:kind on="name" total="合计"/>
                  <map:row name="meetings" kind="detail" many="true"/>
                  <map:sum total="cost" parts="room food"/>
                  <map:level total="total" parts="meetings" amounts="cost room food"/>
                  <map:equal left="meeting-costs[total]/cost" right="three-public-expenses[meetings]/total"/>
                </xs:appinfo></xs:annotation>
              </xs:element>
              <xs:complexType name="MeetingCostsTable"><xs:complexContent><xs:restriction base="Table"><xs:sequence>
                <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
                <xs:choice minOccurs="0" maxOccurs="unbounded">
                  <xs:group ref="furniture"/><xs:element name="row" type="MeetingCostsRow"/>
                </xs:choice>
                <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
              <xs:complexType name="MeetingCostsRow"><xs:complexContent><xs:restriction base="Row">
                <xs:choice minOccurs="0" maxOccurs="unbounded">
                  <xs:element name="name" type="Text" map:column="会议" map:required="true"/>
                  <xs:element name="cost" type="Amount" map:column="费用" map:required="true"/>
                  <xs:element name="room" type="Amount" map:column="场地"/>
                  <xs:element name="food" type="Amount" map:column="餐饮"/>
                  <xs:group ref="loose"/>
                </xs:choice>
              </xs:restriction></xs:complexContent></xs:complexType>
            </xs:schema>
            """
        let schemas = ["meeting-costs.xsd": xsd]
        let costs = { (food: String) in
            table("会议费明细表", "会议 费用 场地 餐饮", "年会 3.00 2.00 1.00", "例会 2.00 1.00 \(food)", "合计 5.00 3.00 2.00")
        }
        let three = threePublic(["合计 4.00", "一、因公出国（境）费 0.00", "二、公务用车购置及运行费 0.00", "三、公务接待费 4.00", "四、会议费 5.50"])
        #expect(try audit(costs("1.00"), adding: schemas).accused.isEmpty)
        #expect(try audit(costs("1.50"), adding: schemas).accused == ["audit.row-sum 2,4 1.50 1.00"])
        #expect(try audit(costs("1.00") + three, adding: schemas).accused == ["audit.cross-table 3,2 5.00 5.50"])
    }

    @Test func aRuleThatTheTableDoesNotFitIsNotApplicable() throws {
        let report = try audit(table("支出总表", head, "    ", "无    "))
        #expect(report.accused.isEmpty)
        #expect(report.checks.allSatisfy { $0.outcome == .notApplicable })
        #expect(!report.checks.isEmpty)
        #expect(report.reasons(.rowSum).first == "the table has no figure in these columns")
    }
}
