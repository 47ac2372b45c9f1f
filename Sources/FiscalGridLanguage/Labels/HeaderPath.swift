import FiscalGridCore

/// A printed header path in the form in which it is compared.
public struct HeaderPath: Sendable, Equatable {
    /// The labels from top to bottom, in label form.
    public let labels: [String]
    /// The labels as they are read; those that say only that parts follow, 其中, are none.
    let readings: [LabelReading]

    /// A path of these labels, in label form.
    public init(labels: [String]) {
        self.labels = labels
        let readings = labels.map(LabelReading.read)
        let hasSilent = readings.contains { $0.plain.isEmpty } && readings.contains { !$0.plain.isEmpty }
        self.readings = hasSilent ? readings.filter { !$0.plain.isEmpty } : readings
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
