/// Writes tables as Tika's text does, one cell a line.
public enum TikaText {
    /// A row: `→text¶` a cell, a blank line at its end.
    public static func row(_ cells: [String]) -> String { cells.map { "\t\($0)\n" }.joined() + "\n" }

    /// A table: its rows and one more blank line.
    public static func table(_ rows: [[String]]) -> String { rows.map(row).joined() + "\n" }
}
