/// What this program is called where its outputs name it.
public enum Product {
    /// The name.
    public static let name = "FiscalGrid"
    /// The version.
    public static let version = "0.1.0"
}
