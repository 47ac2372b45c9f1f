// swift-tools-version: 6.1
import PackageDescription

// `make check` sets it; a user's build with another compiler does not fail over a new warning.
let strict: [SwiftSetting] =
    Context.environment["FISCALGRID_STRICT"] == "1" ? [.unsafeFlags(["-warnings-as-errors"])] : []

// `make docs` sets it: only who builds the documentation needs the plug-in for it.
let documentation: [Package.Dependency] =
    Context.environment["FISCALGRID_DOCS"] == "1"
    ? [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")] : []

// What holds a struct of another module is built again when the struct changes only if its target names that module: who imports
// FiscalGrid names all that it hands on.
let handedOn: [Target.Dependency] = [
    "FiscalGrid", "FiscalGridAudit", "FiscalGridConvert", "FiscalGridCore", "FiscalGridLanguage", "FiscalGridSchema",
    "FiscalGridSupport", "FiscalGridWrite", "FiscalGridXML",
]

let package = Package(
    name: "FiscalGrid",
    products: [
        .library(name: "FiscalGrid", targets: ["FiscalGrid"]),
        .executable(name: "fiscalgrid", targets: ["FiscalGridCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ] + documentation,
    // Bottom up: a target depends on those above it alone, and a test reads the imports.
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        // The header alone: the library is loaded when an archive is opened.
        .systemLibrary(name: "CLibZip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(name: "CProcessors"),
        .target(name: "FiscalGridSupport", dependencies: ["CProcessors"]),
        .target(name: "FiscalGridXML", dependencies: ["CLibXML2"]),
        .target(name: "FiscalGridZip", dependencies: ["CLibZip"]),
        // The digest of Schemas/ stands in the binary: a resource bundle is looked up by absolute path on Linux, so a copied executable
        // would not find it.
        .target(name: "CDigest", exclude: ["README.md", "schemas.digest"]),
        .target(name: "FiscalGridData", dependencies: ["CDigest"]),
        .target(name: "FiscalGridCore"),
        .target(
            name: "FiscalGridLanguage", dependencies: ["FiscalGridCore", "FiscalGridData", "FiscalGridSupport"]),
        .target(
            name: "FiscalGridSchema",
            dependencies: [
                "FiscalGridCore", "FiscalGridData", "FiscalGridLanguage", "FiscalGridSupport", "FiscalGridXML",
            ]),
        .executableTarget(
            name: "FiscalGridDigest",
            dependencies: [
                "FiscalGridCore", "FiscalGridSchema",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "FiscalGridConvert",
            dependencies: [
                "FiscalGridCore", "FiscalGridLanguage", "FiscalGridSupport", "FiscalGridSchema", "FiscalGridXML",
                "FiscalGridZip",
            ]),
        .target(
            name: "FiscalGridAudit",
            dependencies: ["FiscalGridCore", "FiscalGridLanguage", "FiscalGridSchema", "FiscalGridSupport"]),
        .target(
            name: "FiscalGridWrite",
            dependencies: [
                "FiscalGridAudit", "FiscalGridCore", "FiscalGridLanguage", "FiscalGridSchema", "FiscalGridSupport",
                "FiscalGridXML",
            ]),
        .target(
            name: "FiscalGrid",
            dependencies: [
                "FiscalGridAudit", "FiscalGridConvert", "FiscalGridCore", "FiscalGridLanguage", "FiscalGridSupport",
                "FiscalGridSchema", "FiscalGridWrite", "FiscalGridXML",
            ]),
        .executableTarget(
            name: "FiscalGridCommand",
            dependencies: handedOn + [
                "FiscalGridZip",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // A statically linked standard library starts faster than the shared one. The flag is
            // on the executable alone, so that other packages can still depend on the library.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-use-ld=lld", "-static-stdlib", "-Xclang-linker", "-no-pie", "-l_FoundationCShims",
                        "-l_FoundationCollections",
                    ],
                    .when(platforms: [.linux], configuration: .release))
            ]),
        .target(name: "TestSupport", dependencies: handedOn, path: "Tests/TestSupport"),
        .testTarget(name: "FiscalGridSupportTests", dependencies: ["FiscalGridSupport"]),
        .testTarget(name: "FiscalGridXMLTests", dependencies: ["FiscalGridXML"]),
        .testTarget(name: "FiscalGridZipTests", dependencies: handedOn + ["FiscalGridZip", "TestSupport"]),
        .testTarget(name: "FiscalGridLanguageTests", dependencies: handedOn + ["TestSupport"]),
        .testTarget(
            name: "FiscalGridSchemaTests", dependencies: handedOn + ["TestSupport"], exclude: ["Titles"]),
        .testTarget(name: "FiscalGridConvertTests", dependencies: handedOn + ["FiscalGridZip", "TestSupport"]),
        .testTarget(
            name: "FiscalGridAuditTests", dependencies: handedOn + ["TestSupport"], exclude: ["Layouts", "Texts"]),
        .testTarget(name: "FiscalGridWriteTests", dependencies: handedOn + ["TestSupport"]),
        .testTarget(name: "FiscalGridTests", dependencies: handedOn + ["TestSupport"]),
        .testTarget(name: "GoldenTests", dependencies: handedOn + ["TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: handedOn + ["FiscalGridCommand", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// A README says what lives in a room, and in a folder of it that someone enters.
let rooms: [String: [String]] = [
    "FiscalGridConvert": ["Read", "Layout", "Map"], "FiscalGridAudit": ["Rules", "Form", "Text"],
]
for target in package.targets where target.type != .system {
    target.swiftSettings = strict
    if !target.name.hasPrefix("FiscalGrid") || target.type == .test { continue }
    target.exclude += ["README.md"] + (rooms[target.name] ?? []).map { "\($0)/README.md" }
}
