import FiscalGridCore

/// A printed header path in the form in which it is compared.
public struct HeaderPath: Sendable, Equatable {
    /// The labels from top to bottom, in label form.
    public let labels: [String]
    /// The labels joined by `/`.
    package let key: String
    /// The same without the units that labels say behind them, 价值 for 价值（万元）; `nil` where none does.
    let bare: String?

    /// A path of these labels, in label form.
    public init(labels: [String]) {
        self.labels = labels
        key = labels.count == 1 ? labels[0] : labels.joined(separator: "/")
        let hasBrackets = labels.contains { $0.utf8.last == UInt8(ascii: ")") }
        let bare = hasBrackets ? labels.map { PathPattern.Level.bare($0) ?? $0 } : labels
        self.bare = bare == labels ? nil : bare.joined(separator: "/")
    }

    /// The path below its first label.
    public var belowFirst: HeaderPath { HeaderPath(labels: Array(labels.dropFirst())) }
}

extension HeaderPath {
    /// A printed path, levels joined by `/`.
    public init(printed path: String) {
        self.init(
            labels: path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
                String(Substring($0)).labelKey
            })
    }
}
