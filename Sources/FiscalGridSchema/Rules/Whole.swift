import FiscalGridCore
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
    /// Names of figures that make a whole where the text lists all of them: 基本支出 and 项目支出.
    public struct Whole: Sendable, Equatable {
        /// The parts, each with the names that it may have.
        public var parts: [[LabelPattern]]

        /// Creates a rule.
        package init(parts: [[LabelPattern]]) { self.parts = parts }
    }
}

extension AuditRule.Whole: DeclaredRule {
    /// `map:whole`
    public static var element: String { "whole" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.textSum] }

    /// `基本支出 + 项目支出`.
    public var description: String {
        parts.map { $0.map(\.source).joined(separator: "|") }.joined(separator: " + ")
    }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        let parts = element.text("parts").split(separator: "+")
        self.init(parts: parts.map { SchemaReader.alternatives(String($0)).map(LabelPattern.init) })
    }

    package init(from digest: inout DigestReader) { self.init(parts: digest.list { $0.list() }) }

    package func write(to digest: inout DigestWriter) { digest.write(list: parts) { $1.write($0) } }
}
