import FiscalGridCore
import FiscalGridLanguage

/// Tells budgets from final accounts, for titles of tables that do not say it.
enum DocumentStage {
    /// Characters that a line may have which names the document.
    private static let longestLine = 60
    /// Rows in which the columns of a table have their labels.
    private static let headerRows = 4

    /// What the first short line says that speaks of a budget or of accounts, or the first title in a row of a table. 一般公共预算 is the name of
    /// a fund, and says neither.
    static func stage(of document: SourceDocument) -> Stage? {
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                if let stage = stage(of: paragraph.text) { return stage }
            case .table(let table):
                guard let cell = table.rows.first?.onlyFilledCell, let stage = stage(of: cell.text) else { continue }
                return stage
            }
        }
        return nil
    }

    private static func stage(of line: String) -> Stage? {
        guard line.utf8.count <= 3 * longestLine, words.occur(in: line) else { return nil }
        return TitleReading(line).features.stage
    }

    /// What a header says: a column of final accounts stands beside one of the budget, and not in a budget.
    static func stage(of rows: [RawRow]) -> Stage? {
        var isBudget = false
        for cell in rows.prefix(headerRows).lazy.flatMap(\.cells) where cell.text.utf8.count <= 3 * longestLine {
            if finalAccounts.occur(in: cell.text) { return .finalAccounts }
            isBudget = isBudget || budgetFigure.matches(cell.text.labelKey)
        }
        return isBudget ? .budget : nil
    }

    private static let words = Words(.budgetWord, .finalAccountsWord)
    private static let finalAccounts = Words(.finalAccountsWord)
    private static let budgetFigure = Words(.budgetFigure)
}
