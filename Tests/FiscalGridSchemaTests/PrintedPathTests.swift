import FiscalGrid
import Foundation
import TestSupport
import Testing

@testable import FiscalGridLanguage
@testable import FiscalGridSchema

@Suite("Printed header paths have their fields") struct PrintedPathTests {
    private static let catalog = try? SchemaCatalog()

    private static func lines(_ name: String) -> [[String]] {
        let file = Project.root.appending(path: "Tests/FiscalGridSchemaTests/Titles/\(name)")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    }

    /// Every path that schemas once listed is one of its field, by the meaning of its labels.
    @Test func paths() throws {
        let catalog = try #require(PrintedPathTests.catalog)
        let lines = PrintedPathTests.lines("paths.tsv")
        #expect(lines.count > 2_000)
        for line in lines {
            let schema = try #require(catalog.schema(line[0]))
            let field = schema.fields.first { $0.name == line[1] } ?? schema.preludeFields.first { $0.name == line[1] }
            let parts = PathPattern.joined(line[2]).map(\.source)
            let known = try #require(field, "\(line)")
            if parts.count > 1 {
                let fits = known.joinedColumns.contains { joined in
                    joined.count == parts.count
                        && zip(joined, parts).allSatisfy { $0.matches(HeaderPath(printed: $1), fiscalYear: 2024) }
                }
                #expect(fits, "\(line)")
                continue
            }
            let path = HeaderPath(printed: line[2])
            // The field that a column goes to is the first that its path fits.
            let first = schema.fields.first { field in
                field.isInBlock == known.isInBlock && field.columns.contains { $0.matches(path, fiscalYear: 2024) }
            }
            let isPrelude = schema.preludeFields.contains { $0.name == line[1] }
            #expect(isPrelude || first?.name == line[1], "\(line) goes to \(first?.name ?? "none")")
        }
    }

    /// The same for items whose figures stand in one wide row.
    @Test func items() throws {
        let catalog = try #require(PrintedPathTests.catalog)
        for line in PrintedPathTests.lines("items.tsv") {
            let path = HeaderPath(printed: line[1])
            let fits = catalog.schema(line[0])?.unpivotedItems.contains { $0.matches(path, fiscalYear: 2024) }
            #expect(fits == true, "\(line)")
        }
    }
}
