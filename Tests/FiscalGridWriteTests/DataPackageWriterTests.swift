import FiscalGrid
import Foundation
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("Data Packages") struct DataPackageWriterTests {
    private static let text = """
        区苗圃2024年部门预算

        支出总表
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出
        201\t一般公共服务支出\t1,000.00\t400.00\t600.00

        收支总表
        单位：万元
        收入\t\t支出\t
        项目\t预算数\t项目\t预算数
        一、事业收入\t60.00\t一、教育支出\t60.00
        """

    /// A file a table, and last what describes them: its columns are those of the file's header, in order.
    @Test(arguments: CSVFlavor.allCases) func filesAndTheirDescription(_ flavor: CSVFlavor) throws {
        let disclosure = try convert(DataPackageWriterTests.text)
        let files = DataPackageWriter(options: CSVOptions(flavor: flavor)).package(disclosure)
        #expect(
            files.map(\.name) == ["01-expenditure.csv", "02-revenue-expenditure-summary.csv", "datapackage.json"])
        let package = try jsonObject(try #require(files.last).bytes)
        #expect(package["$schema"] as? String == "https://datapackage.org/profiles/2.0/datapackage.json")
        #expect(package["name"] as? String == "disclosure-\(disclosure.sha256.prefix(12))")
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.count == 2)
        for (file, resource) in zip(files, resources) {
            #expect(resource["path"] as? String == file.name && resource["bytes"] as? Int == file.bytes.count)
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            let header = parseCSV(string(file.bytes).replacing("\u{FEFF}", with: ""))[0]
            #expect(fields.compactMap { $0["name"] as? String } == header)
            let dialect = try #require(resource["dialect"] as? [String: Any])
            #expect(dialect["lineTerminator"] as? String == (flavor == .excel ? "\r\n" : "\n"))
        }
    }

    /// The hash is that of the file.
    @Test func hashes() throws {
        let files = DataPackageWriter(options: CSVOptions()).package(try convert(DataPackageWriterTests.text))
        let package = try jsonObject(try #require(files.last).bytes)
        let resources = try #require(package["resources"] as? [[String: Any]])
        for (file, resource) in zip(files, resources) {
            let again = try convert(string(file.bytes)).sha256
            #expect(resource["hash"] as? String == "sha256:" + again)
        }
    }

    /// Numbers of tables have the width of the largest.
    @Test func names() throws {
        var disclosure = try convert("明细一览\n" + TikaText.table([["名称", "金额"], ["甲", "1"], ["乙", "2"]]))
        let table = try #require(disclosure.tables.first)
        #expect(DataPackageWriter.name(of: table, in: disclosure) == "01-table")
        disclosure.tables = [Table](repeating: table, count: 100)
        #expect(DataPackageWriter.name(of: table, in: disclosure) == "001-table")
    }

    /// The Table Schema of a type is that of its stacked file.
    @Test func tableSchemas() throws {
        let schema = try #require(try SchemaCatalog().schema("expenditure"))
        let fields = try #require(
            try jsonObject(DataPackageWriter.tableSchema(of: schema))["fields"] as? [[String: Any]])
        let header = parseCSV(string(CSVStack().header(of: schema)))[0]
        #expect(fields.compactMap { $0["name"] as? String } == header)
        let kind = try #require(fields.first { $0["name"] as? String == "kind" })
        let constraints = try #require(kind["constraints"] as? [String: Any])
        #expect(constraints["enum"] as? [String] == RowKind.allCases.map(\.rawValue))
    }
}
