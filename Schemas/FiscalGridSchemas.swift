/// The built-in XSDs, embedded in the binary: a copied executable needs no file beside it.
///
/// A new built-in schema is a new `.xsd` in this folder and its name here and in `Package.swift`; a test compares the three.
public enum BuiltInSchemas {
    /// The content of each file by its name, `revenue.xsd`.
    public static let files: [String: [UInt8]] = [
        "common.xsd": PackageResources.common_xsd,
        "disclosure.xsd": PackageResources.disclosure_xsd,
        "general-public-basic-expenditure.xsd": PackageResources.general_public_basic_expenditure_xsd,
        "performance-targets.xsd": PackageResources.performance_targets_xsd,
        "procurement.xsd": PackageResources.procurement_xsd,
        "revenue.xsd": PackageResources.revenue_xsd,
        "revenue-expenditure-summary.xsd": PackageResources.revenue_expenditure_summary_xsd,
    ]
}
