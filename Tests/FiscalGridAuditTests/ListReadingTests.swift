import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("How a list is meant") struct ListReadingTests {
    /// A list that opens with a subtotal, figure 0, and that a total closes, the last figure.
    private func reading(_ printed: String..., roles: [ListReading.Node.Role]) throws -> ListReading.Reading {
        let nodes = roles.enumerated().map { ListReading.Node(figure: $0 + 1, role: $1) }
        return ListReading(
            total: printed.count - 1, bases: [[0]], nodes: nodes, ledger: try Ledger(printed)
        ).find()
    }

    private let unnumbered = [ListReading.Node.Role](repeating: .open, count: 3)

    /// 上年结转 8 and two parts of it, 6 and 2: no mark says so, the figures do.
    @Test func theFiguresSayWhatIsAPart() throws {
        let reading = try reading("100.00", "8.00", "6.00", "2.00", "108.00", roles: unnumbered)
        #expect(reading.totals.map(\.parts) == [[0, 1]])
        #expect(reading.breakdowns.map(\.totals) == [[1]] && reading.breakdowns.map(\.parts) == [[2, 3]])
        #expect(reading.partial.isEmpty)
        let items = try Self.plain(self.reading("100.00", "8.00", "6.00", "2.00", "116.00", roles: unnumbered))
        #expect(items == [[0, 1, 2, 3]])
    }

    /// Parts that come to more than their item are wrong, parts that come to less need not be all.
    @Test func partsThatDoNotAddUp() throws {
        let more = try reading("100.00", "8.00", "6.00", "3.00", "108.00", roles: unnumbered)
        #expect(more.totals.map(\.parts) == [[0, 1]] && more.breakdowns.map(\.parts) == [[2, 3]])
        let less = try reading("100.00", "8.00", "5.00", "2.00", "108.00", roles: unnumbered)
        #expect(less.totals.map(\.parts) == [[0, 1]] && less.breakdowns.isEmpty && less.partial == [1])
    }

    /// With the sum of its parts for a wrong item the list adds up.
    @Test func anItemThatIsWrong() throws {
        let reading = try reading("100.00", "9.00", "6.00", "2.00", "108.00", roles: unnumbered)
        #expect(reading.totals.map(\.parts) == [[0, 1]] && reading.breakdowns.map(\.parts) == [[2, 3]])
    }

    /// Numbers say what is an item and what is below; 其中 is never counted.
    @Test func numberedItems() throws {
        let roles: [ListReading.Node.Role] = [.item, .deeper, .ofWhich]
        let reading = try reading("100.00", "8.00", "6.00", "2.00", "117.00", roles: roles)
        #expect(Self.plain(reading) == [[0, 1]])
    }

    /// Beyond twelve items without a number nothing is tried.
    @Test func longLists() throws {
        let roles = [ListReading.Node.Role](repeating: .open, count: 13)
        let printed = ["100.00"] + [String](repeating: "1.00", count: 13) + ["110.00"]
        let nodes = roles.enumerated().map { ListReading.Node(figure: $0 + 1, role: $1) }
        let reading = ListReading(total: 14, bases: [[0]], nodes: nodes, ledger: try Ledger(printed)).find()
        #expect(Self.plain(reading) == [Array(0...13)])
    }

    /// The sums of a reading without breakdowns.
    private static func plain(_ reading: ListReading.Reading) -> [[Int]]? {
        reading.breakdowns.isEmpty && reading.partial.isEmpty ? reading.totals.map(\.parts) : nil
    }
}
