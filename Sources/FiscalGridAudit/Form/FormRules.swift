import FiscalGridCore

/// The rules about the form of a disclosure.
struct FormRules {
    let codes: Set<FormCode>

    /// What is to be said of a document, by line.
    func findings(_ make: @autoclosure () -> FormDocument) -> [Finding] {
        if codes.isEmpty { return [] }
        let document = make()
        var findings: [Finding] = []
        func run(_ own: [FormCode], _ rule: (FormDocument) -> [Finding]) {
            if codes.isDisjoint(with: own) { return }
            findings += rule(document).filter { finding in
                own.contains { $0.rawValue == finding.code && codes.contains($0) }
            }
        }
        run([.emptyTable, .emptyNote], EmptyTableRule().findings)
        run([.contents], ContentsRule().findings)
        run([.codeShape, .codeParent, .codeName, .codeTwice], CodeRule().findings)
        run([.sequence], SequenceRule().findings)
        run([.year], YearRule().findings)
        run([.organization], OrganizationRule().findings)
        run([.unit], UnitRule().findings)
        run([.blankCell], BlankCellRule().findings)
        run([.placeholder], PlaceholderRule().findings)
        run([.punctuation], PunctuationRule().findings)
        run([.missingSign], MissingSignRule().findings)
        return findings
    }
}
