/// The version of the command, which manifests and logs name.
enum Version {
    static let current = "0.1.0"
}
