import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("Layouts in which the figures add up") struct LayoutTests {
    private static let folder = Project.root.appending(path: "Tests/FiscalGridAuditTests/Layouts")

    /// Budgets and final accounts as many templates print them, every figure right: none is accused. The names say what is special.
    @Test(arguments: (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? [])
    func noneIsAccused(_ name: String) throws {
        let bytes = try [UInt8](Data(contentsOf: LayoutTests.folder.appending(path: name)))
        let catalog = try SchemaCatalog()
        let disclosure = try Converter(catalog: catalog).convert(bytes, name: name)
        let report = Auditor(rulesBetweenTables: catalog.rulesBetweenTables).audit(disclosure)
        #expect(report.accused.isEmpty, "\(report.findings.map(\.message.text))")
    }

    @Test func thereAreLayouts() throws {
        #expect(try FileManager.default.contentsOfDirectory(atPath: LayoutTests.folder.path).count > 140)
    }
}
