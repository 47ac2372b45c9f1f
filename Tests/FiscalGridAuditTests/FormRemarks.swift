import FiscalGrid
import TestSupport
@testable import FiscalGridAudit

/// What one rule about the form says of a text, alone.
func remarks(_ rule: some FormRule, _ text: MarkedText) throws -> [Finding] {
    let disclosure = try convert(text.text)
    let document = FormDocument(disclosure)
    let audit = Audit(disclosure, try SchemaCatalog().rulesBetweenTables, [])
    return rule.findings(document) + rule.findings(document, audit)
}
