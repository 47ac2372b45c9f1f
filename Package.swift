// swift-tools-version: 6.1
import PackageDescription

// Every XSD of Schemas/ stands in the binary: a resource bundle is looked up by absolute path
// on Linux, so a copied executable would not find it.
let schemas = [
    "appropriation-summary",
    "common",
    "disclosure",
    "expenditure",
    "final-appropriation-summary",
    "final-expenditure",
    "final-general-public-basic-expenditure",
    "final-general-public-expenditure",
    "final-government-fund",
    "final-revenue",
    "final-state-capital",
    "final-summary",
    "final-three-public-expenses",
    "fixed-assets",
    "general-public-basic-expenditure",
    "general-public-expenditure",
    "government-fund-expenditure",
    "institutions",
    "performance-targets",
    "procurement",
    "revenue",
    "revenue-expenditure-summary",
    "state-capital-expenditure",
    "three-public-expenses",
]

// `make check` sets it; a user's build with another compiler does not fail over a new warning.
let strict: [SwiftSetting] =
    Context.environment["FISCALGRID_STRICT"] == "1" ? [.unsafeFlags(["-warnings-as-errors"])] : []

// `make docs` sets it: only who builds the documentation needs the plug-in for it.
let documentation: [Package.Dependency] =
    Context.environment["FISCALGRID_DOCS"] == "1"
    ? [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")] : []

let package = Package(
    name: "FiscalGrid",
    products: [
        .library(
            name: "FiscalGrid",
            targets: ["FiscalGridAudit", "FiscalGridConvert", "FiscalGridCore", "FiscalGridXML", "FiscalGridSchemas"]),
        .executable(name: "fiscalgrid", targets: ["fiscalgrid"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ] + documentation,
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(name: "CProcessors"),
        .target(name: "FiscalGridCore", dependencies: ["CProcessors"]),
        .target(name: "FiscalGridXML", dependencies: ["CLibXML2", "FiscalGridCore"]),
        .target(name: "FiscalGridZip", dependencies: ["CLibZip", "FiscalGridCore"]),
        .target(
            name: "FiscalGridSchemas", path: "Schemas", exclude: ["README.md"], sources: ["FiscalGridSchemas.swift"],
            resources: schemas.map { .embedInCode("\($0).xsd") }),
        .target(
            name: "FiscalGridConvert",
            dependencies: ["FiscalGridCore", "FiscalGridXML", "FiscalGridZip", "FiscalGridSchemas"]),
        .target(name: "FiscalGridAudit", dependencies: ["FiscalGridCore"]),
        .executableTarget(
            name: "fiscalgrid",
            dependencies: [
                "FiscalGridAudit", "FiscalGridConvert", "FiscalGridCore", "FiscalGridXML",
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
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "FiscalGridCoreTests", dependencies: ["FiscalGridCore", "TestSupport"]),
        .testTarget(name: "FiscalGridXMLTests", dependencies: ["FiscalGridXML", "FiscalGridCore", "TestSupport"]),
        .testTarget(
            name: "FiscalGridConvertTests",
            dependencies: ["FiscalGridConvert", "FiscalGridCore", "FiscalGridXML", "FiscalGridSchemas", "TestSupport"]),
        .testTarget(
            name: "FiscalGridAuditTests",
            dependencies: ["FiscalGridAudit", "FiscalGridConvert", "FiscalGridCore", "TestSupport"],
            exclude: ["Layouts", "Texts"]),
        .testTarget(
            name: "GoldenTests",
            dependencies: ["FiscalGridAudit", "FiscalGridConvert", "FiscalGridCore", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["fiscalgrid", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system { target.swiftSettings = strict }
