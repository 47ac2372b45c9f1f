/// The cells of a row: a part of the one array that the cells of all rows of a table stand in.
///
/// A table of 100,000 rows is one array, not 100,000. A row that is changed gets an array of its own; the others keep theirs.
///
///     let cells = RowCells(all, 10..<18)
///     cells[0]    // all[10]
@frozen public struct RowCells<Cell> {
    @usableFromInline var all: [Cell]
    // A large table has as many of these as rows.
    @usableFromInline var first: Int32
    @usableFromInline var length: Int32

    /// A part of the cells of a table. It traps if the range is not one of theirs.
    @inlinable public init(_ all: [Cell], _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= all.count)
        self.all = all
        first = Int32(range.lowerBound)
        length = Int32(range.count)
    }

    /// Cells of a row alone.
    @inlinable public init(_ cells: [Cell]) {
        all = cells
        first = 0
        length = Int32(cells.count)
    }

    /// No cells.
    @inlinable public init() { self.init([]) }

    /// True if no other row's cells stand in the array.
    @inlinable var isAlone: Bool { first == 0 && Int(length) == all.count }

    /// Moves the cells to an array of their own.
    @inlinable mutating func part() {
        if isAlone { return }
        all = Array(all[Int(first)..<Int(first + length)])
        first = 0
    }
}

extension RowCells: Sendable where Cell: Sendable {}

extension RowCells: Equatable where Cell: Equatable {
    /// True if the cells are equal, whatever arrays they stand in.
    public static func == (left: RowCells, right: RowCells) -> Bool { left.elementsEqual(right) }
}

extension RowCells: ExpressibleByArrayLiteral {
    /// Cells of a row alone.
    @inlinable public init(arrayLiteral cells: Cell...) { self.init(cells) }
}

extension RowCells: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// Always 0.
    @inlinable public var startIndex: Int { 0 }
    /// As many as cells.
    @inlinable public var endIndex: Int { Int(length) }
    /// How many cells the row has.
    @inlinable public var count: Int { Int(length) }
    /// True for a row without cells.
    @inlinable public var isEmpty: Bool { length == 0 }

    /// A cell of the row; it traps for an index that is none of the row's, though the table may have a cell there.
    @inlinable public subscript(index: Int) -> Cell {
        _read {
            precondition(UInt(bitPattern: index) < UInt(length))
            yield all[Int(first) + index]
        }
        _modify {
            precondition(UInt(bitPattern: index) < UInt(length))
            part()
            yield &all[index]
        }
    }

    /// Puts other cells in the place of some; the row gets an array of its own.
    @inlinable public mutating func replaceSubrange(_ range: Range<Int>, with cells: some Collection<Cell>) {
        part()
        all.replaceSubrange(range, with: cells)
        length = Int32(all.count)
    }

    /// Adds a cell; the row gets an array of its own.
    @inlinable public mutating func append(_ cell: Cell) {
        part()
        all.append(cell)
        length += 1
    }

    /// Makes room in an array of its own.
    @inlinable public mutating func reserveCapacity(_ count: Int) {
        part()
        all.reserveCapacity(count)
    }

    /// Calls `body` with the cells as memory holds them.
    @inlinable public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<Cell>) throws -> Result
    ) rethrows -> Result? {
        try all.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[Int(first)..<Int(first + length)]))
        }
    }

    /// Calls `body` with the cells, in an array of their own, as memory holds them.
    @inlinable public mutating func withContiguousMutableStorageIfAvailable<Result>(
        _ body: (inout UnsafeMutableBufferPointer<Cell>) throws -> Result
    ) rethrows -> Result? {
        part()
        return try all.withUnsafeMutableBufferPointer(body)
    }
}
