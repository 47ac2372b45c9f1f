/// The built-in XSDs, embedded in the binary: a copied executable needs no file beside it.
///
/// A new built-in schema is a new `.xsd` in this folder and its name here and in `Package.swift`; a test compares the three.
public enum BuiltInSchemas {
    /// The content of each file by its name, `revenue.xsd`.
    public static let files: [String: [UInt8]] = [
        "appropriation-summary.xsd": PackageResources.appropriation_summary_xsd,
        "common.xsd": PackageResources.common_xsd,
        "disclosure.xsd": PackageResources.disclosure_xsd,
        "expenditure.xsd": PackageResources.expenditure_xsd,
        "final-appropriation-summary.xsd": PackageResources.final_appropriation_summary_xsd,
        "final-expenditure.xsd": PackageResources.final_expenditure_xsd,
        "final-general-public-basic-expenditure.xsd": PackageResources.final_general_public_basic_expenditure_xsd,
        "final-general-public-expenditure.xsd": PackageResources.final_general_public_expenditure_xsd,
        "final-government-fund.xsd": PackageResources.final_government_fund_xsd,
        "final-revenue.xsd": PackageResources.final_revenue_xsd,
        "final-state-capital.xsd": PackageResources.final_state_capital_xsd,
        "final-summary.xsd": PackageResources.final_summary_xsd,
        "final-three-public-expenses.xsd": PackageResources.final_three_public_expenses_xsd,
        "fixed-assets.xsd": PackageResources.fixed_assets_xsd,
        "general-public-basic-expenditure.xsd": PackageResources.general_public_basic_expenditure_xsd,
        "general-public-expenditure.xsd": PackageResources.general_public_expenditure_xsd,
        "government-fund-expenditure.xsd": PackageResources.government_fund_expenditure_xsd,
        "institutions.xsd": PackageResources.institutions_xsd,
        "performance-targets.xsd": PackageResources.performance_targets_xsd,
        "procurement.xsd": PackageResources.procurement_xsd,
        "revenue.xsd": PackageResources.revenue_xsd,
        "revenue-expenditure-summary.xsd": PackageResources.revenue_expenditure_summary_xsd,
        "state-capital-expenditure.xsd": PackageResources.state_capital_expenditure_xsd,
        "three-public-expenses.xsd": PackageResources.three_public_expenses_xsd,
    ]
}
