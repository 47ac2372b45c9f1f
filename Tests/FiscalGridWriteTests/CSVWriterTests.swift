import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("CSV") struct CSVTests {
    private func csv(_ text: String, _ options: CSVOptions = CSVOptions(), table: Int = 1) throws -> [String] {
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(text.utf8), name: "t.txt")
        let bytes = try converter.csv(disclosure.tables[table - 1], of: disclosure, options: options)
        return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    private static let revenue = TikaText.table([
        ["科目编码", "科目名称", "合计", "备注"], ["201", "一般,公共\"服务", "1,000.00", "甲"], ["", "", "", ""], ["2O1", "其他", "—", ""],
    ])

    /// Numbers without separators, quotes doubled, blank rows left out, a dash nothing, unreadable text in the last column.
    @Test func values() throws {
        #expect(
            try csv("收入总表\n" + Self.revenue) == [
                "row,line,kind,code,level,parent,name,total,备注,unparsed",
                "1,7,detail,201,1,,\"一般,公共\"\"服务\",1000.00,甲,", "3,17,,,,,其他,,,code=2O1",
            ])
    }

    @Test func labels() throws {
        let header = try csv("收入总表\n" + Self.revenue, CSVOptions(header: .label))[0]
        #expect(header == "行号,源文件行号,行类别,科目编码,级次,上级编码,科目名称,合计,备注,未归入字段的内容")
        let sides = TikaText.table([["收入", "支出"], ["项目", "金额", "项目", "预算数"], ["一、甲", "1", "一、乙", "2"]])
        #expect(
            try csv("收支总表\n" + sides, CSVOptions(header: .label)) == [
                "行号,源文件行号,行类别,所属一侧,项目,序号,级次,名称,金额 | 预算数",
                "1,10,,revenue,一、甲,一,1,甲,1", "1,10,,expenditure,一、乙,一,1,乙,2",
            ])
    }

    /// A generic table: paths made unique, numbers where all of a column are, codes and mixed columns as text.
    @Test func genericTables() throws {
        let table = TikaText.table([
            ["编码", "名称", "金额", "金额", "row", ""], ["0301", "甲", "1,000.00", "5", "1", "末"],
            ["0302", "乙", "△2", "无", "2", ""],
        ])
        #expect(
            try csv("明细一览\n" + table) == [
                "row,line,编码,名称,金额,金额 [2],row [2],column 6", "1,9,0301,甲,1000.00,5,1,末", "2,16,0302,乙,-2,无,2,",
            ])
    }

    /// A heading over columns that fields claim, and a row that cannot be told to columns, stand in the last column.
    @Test func nothingIsLost() throws {
        let rows = [["科目编码", "科目名称", "合计"], ["201", "甲", "1"], ["一、基本支出小计情况"], ["208", "乙"]]
        let lines = try csv("收入总表\n" + TikaText.table(rows))
        #expect(lines[0].hasSuffix(",unparsed"))
        #expect(lines.joined().contains("一、基本支出小计情况") && lines.joined().contains("cell 1=208; cell 2=乙"))
    }

    @Test func stackedLinesHaveTheSameColumns() throws {
        let converter = Converter(catalog: try SchemaCatalog())
        let texts = ["收入总表\n单位：万元\n" + Self.revenue, "收入总表\n" + TikaText.table([["科目名称", "总计（元）"], ["甲", "5"]])]
        let files = try texts.map {
            try converter.lines(of: try converter.convert(Array($0.utf8), name: "t.txt"), in: CSVStack())
        }
        #expect(files.map { $0.map(\.name) } == [["revenue.csv"], ["revenue.csv"]])
        let schema = try #require(try SchemaCatalog().schema("revenue"))
        let header = parseCSV(String(decoding: CSVStack(options: CSVOptions()).header(of: schema), as: UTF8.self))[0]
        #expect(
            header.prefix(6) == [
                "document", "organization_code", "organization_name", "fiscal_year", "unit", "table_ordinal",
            ])
        for file in files.flatMap({ $0 }) {
            for line in parseCSV(String(decoding: file.bytes, as: UTF8.self)) { #expect(line.count == header.count) }
        }
        let first = Dictionary(
            uniqueKeysWithValues: zip(header, parseCSV(String(decoding: files[0][0].bytes, as: UTF8.self))[0]))
        #expect(first["unit"] == "万元" && first["other"] == "备注=甲" && first["total"] == "1000.00")
        // The column's own unit, where no other amount contradicts it.
        let second = Dictionary(
            uniqueKeysWithValues: zip(header, parseCSV(String(decoding: files[1][0].bytes, as: UTF8.self))[0]))
        #expect(second["unit"] == "元" && second["total"] == "5" && second["column_units"] == "")
    }

    @Test(arguments: [
        ("=1+2", "'=1+2"), ("@a", "'@a"), ("+甲", "'+甲"), ("-甲", "'-甲"), ("＝1", "'＝1"), ("-5", "-5"), ("-5.2%", "-5.2%"),
        ("－", "－"), ("-", "-"), ("+5.0", "+5.0"),
        ("甲", "甲"),
    ])
    func formulas(_ text: String, _ expected: String) throws {
        let table = TikaText.table([["名称", "性质"], [text, "行政"], ["甲", "其他"]])
        let lines = try csv("明细一览\n" + table, CSVOptions(flavor: .excel))
        #expect(lines[0].hasPrefix("\u{FEFF}row,line,") && lines.allSatisfy { $0.utf8.last == 0x0D })
        #expect(lines[1].contains(",\(expected),"))
        #expect(try csv("明细一览\n" + table)[1].contains(",\(text),"))
    }

    /// A quote with a combining mark behind it is a quote all the same.
    @Test func quotesAreDoubledByteByByte() throws {
        let lines = try csv("明细一览\n" + TikaText.table([["姓名", "结论"], ["甲", "是\"\u{FE0F},否\"\u{301}"]]))
        #expect(lines[1].utf8.elementsEqual("1,5,甲,\"是\"\"\u{FE0F},否\"\"\u{301}\"".utf8))
    }

    /// Codes in columns of their own, and with zeros before them, stay text; so does a column with a dash, which JSON keeps.
    @Test func genericColumnsOfText() throws {
        let rows = [
            ["类", "款", "账号", "备注", "金额", "数值"], ["201", "03", "006222", "—", "1.50", "01"],
            ["201", "04", "6222", "/", "2", "5"],
        ]
        let lines = try csv("明细一览\n" + TikaText.table(rows))
        #expect(lines[1] == "1,9,201,03,006222,—,1.50,01" && lines[2] == "2,16,201,04,6222,/,2,5")
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(
            Array(("明细一览\n单位：万元\n" + TikaText.table(rows)).utf8), name: "t.txt")
        let facts = parseCSV(String(decoding: try converter.write(disclosure, as: .facts), as: UTF8.self))
        #expect(facts.filter { $0[16] != "" && $0[16] != "amount_yuan" }.map { $0[14] } == ["1.50", "2"])
    }

    /// What the box above says under labels that no field knows: in the package's description, and in a stack's first line.
    @Test func theRestOfABox() throws {
        let header = ["一级指标", "二级指标", "三级指标", "指标值"]
        let text =
            "甲绩效目标表\n" + TikaText.table([["绩效目标", "目标一", "负责人", "张三; 李四"]])
            + TikaText.table([header, ["产出指标", "数量指标", "次数", "1次"], ["", "", "人数", "2人"]])
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(text.utf8), name: "t.txt")
        let package = try converter.package(disclosure)
        #expect(
            String(decoding: package[1].bytes, as: UTF8.self).contains(
                "\"prelude\": [{\"label\": \"负责人\", \"text\": \"张三; 李四\"}]"))
        let stack = parseCSV(
            String(decoding: try converter.lines(of: disclosure, in: CSVStack())[0].bytes, as: UTF8.self))
        #expect(stack.map { $0[$0.count - 2] } == ["负责人=\"张三; 李四\"", ""])
    }

    /// Sides in different units: each line of a stack says its own, and the package says which is which.
    @Test func unitsOfSides() throws {
        let table = TikaText.table([["收入", "支出"], ["项目", "预算数（万元）", "项目", "预算数（元）"], ["一、甲", "1", "一、乙", "2"]])
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(("收支总表\n" + table).utf8), name: "t.txt")
        let stack = parseCSV(
            String(decoding: try converter.lines(of: disclosure, in: CSVStack())[0].bytes, as: UTF8.self))
        #expect(stack.map { $0[$0.count - 3] } == ["amount=万元", "amount=元"])
        let description = String(decoding: try converter.package(disclosure)[1].bytes, as: UTF8.self)
        #expect(description.contains("\"units\": {\"revenue\": \"万元\", \"expenditure\": \"元\"}"))
    }

    /// A header that Excel would run is written, and described, behind an apostrophe.
    @Test func aLabelThatIsAFormula() throws {
        let text = "明细一览\n" + TikaText.table([["名称", "=1+1", "金额"], ["甲", "乙", "1"]])
        #expect(try csv(text, CSVOptions(flavor: .excel))[0].contains("名称,'=1+1,金额"))
        let converter = Converter(catalog: try SchemaCatalog())
        let files = try converter.package(
            try converter.convert(Array(text.utf8), name: "t.txt"), options: CSVOptions(flavor: .excel))
        #expect(String(decoding: files[1].bytes, as: UTF8.self).contains("{\"name\": \"'=1+1\""))
    }

    /// Random typed tables: every printed word and figure of the body is in the CSV.
    @Test func everyWordIsThere() throws {
        var random = SeededGenerator(seed: 5)
        let converter = Converter(catalog: try SchemaCatalog())
        let words = ["", "合计", "其他支出", "1,234.50", "△3", "—", "20101", "见附件", "201", "0.00", "=a", "12万"]
        for _ in 0..<300 {
            let labels = ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "备注"].shuffled(using: &random)
            let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                labels.map { _ in words.randomElement(using: &random) ?? "" }
            }
            let title = Bool.random(using: &random) ? "支出总表" : "明细一览"
            let disclosure = try converter.convert(
                Array((title + "\n" + TikaText.table([labels] + rows)).utf8), name: "t.txt")
            for table in disclosure.tables {
                let text = String(decoding: try converter.csv(table, of: disclosure), as: UTF8.self)
                let lines = parseCSV(text)
                #expect(lines.allSatisfy { $0.count == lines[0].count })
                for cell in table.rows.flatMap(\.cells) where !cell.text.isBlank && cell.text != "—" {
                    let printed = cell.text.replacing(",", with: "").replacing("△", with: "-")
                    #expect(text.contains(printed) || text.contains(cell.text), "\(cell.text) in \(text)")
                }
            }
        }
    }
}
