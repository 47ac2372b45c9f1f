import ArgumentParser
import FiscalGrid

// What -f and -t take are the names in the registries of readers and writers.

extension OutputFormat: ExpressibleByArgument {
    /// The format of a name.
    public init?(argument: String) {
        let known = OutputFormat.named
        guard let format = known.first(where: { $0.name == argument }) else { return nil }
        self = format
    }

    /// The names, for help and completion.
    public static var allValueStrings: [String] { named.map(\.name) }

    /// The name, for help.
    public var defaultValueDescription: String { name }

    /// The list that this kind of formats has.
    private static var named: [OutputFormat] {
        DisclosureFormat.all as? [OutputFormat] ?? ReportFormat.all as? [OutputFormat] ?? []
    }
}

extension SourceFormat: ExpressibleByArgument {
    /// The form of a name that a reader has.
    public init?(argument: String) {
        guard let reader = Reader.all.first(where: { $0.format.rawValue == argument }) else { return nil }
        self = reader.format
    }

    /// The names, for help and completion.
    public static var allValueStrings: [String] { Reader.all.map(\.format.rawValue) }
}
