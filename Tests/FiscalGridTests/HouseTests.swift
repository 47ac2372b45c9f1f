import Foundation
import TestSupport
import Testing

/// The house as the design has it: which room may use which.
struct HouseTests {
    /// Every target, and those of ours that it may import.
    private static let rooms: [String: Set<String>] = [
        "FiscalGridSupport": [],
        "FiscalGridData": [],
        "FiscalGridXML": [],
        "FiscalGridZip": [],
        "FiscalGridCore": [],
        "FiscalGridLanguage": ["Support", "Data", "Core"],
        "FiscalGridSchema": ["Support", "Data", "XML", "Core", "Language"],
        "FiscalGridConvert": ["Support", "XML", "Zip", "Core", "Language", "Schema"],
        "FiscalGridAudit": ["Support", "Core", "Language", "Schema"],
        "FiscalGridWrite": ["Support", "XML", "Core", "Language", "Schema", "Audit"],
        "FiscalGrid": ["Support", "XML", "Core", "Language", "Schema", "Convert", "Audit", "Write"],
        "FiscalGridCommand": ["Support", ""],
        "FiscalGridDigest": ["Core", "Schema"],
    ]
    /// Folders of a target that others of its folders are built on, lowest first: each may use itself and those before it. The files
    /// beside the folders stand on top.
    private static let floors: [String: [String]] = [
        "FiscalGridConvert": ["Evidence", "Read", "Layout", "Map"],
        "FiscalGridAudit": ["Figures", "Rules", "Text", "Causes", "Checks", "Form"],
        "FiscalGridWrite": ["XML", "CSV", "Formats", "Facts", "Text", "JSON", "Audit"],
        "FiscalGridCommand": ["System", "Text", "Options", "Batch", "Commands"],
    ]

    private static let sources = Project.root.appending(path: "Sources")

    private static func files(of target: String) -> [URL] {
        let all = FileManager.default.enumerator(at: sources.appending(path: target), includingPropertiesForKeys: nil)
        return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }

    private static func lines(of file: URL) throws -> [Substring] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func everyTargetIsKnown() throws {
        let targets = try FileManager.default.contentsOfDirectory(atPath: HouseTests.sources.path)
            .filter { $0.hasPrefix("FiscalGrid") }
        #expect(Set(targets) == Set(HouseTests.rooms.keys))
    }

    @Test(arguments: rooms.keys.sorted()) func arrowsGoOneWay(target: String) throws {
        let allowed = Set((HouseTests.rooms[target] ?? []).map { "FiscalGrid" + $0 })
        for file in HouseTests.files(of: target) {
            for line in try HouseTests.lines(of: file) where line.contains(/^(@\w+ )?import FiscalGrid/) {
                let name = String(line.split(separator: " ").last ?? "")
                #expect(allowed.contains(name), "\(file.lastPathComponent): \(line)")
            }
        }
    }

    /// Folders of one target use each other in one direction.
    @Test(arguments: floors.keys.sorted()) func foldersHaveFloors(target: String) throws {
        let floors = HouseTests.floors[target] ?? []
        func floor(_ file: URL) -> Int {
            let parts = file.path.split(separator: "/").drop { $0 != target }.dropFirst()
            return parts.count > 1 ? floors.firstIndex(of: String(parts.first ?? "")) ?? floors.count : floors.count
        }
        let files = HouseTests.files(of: target)
        var declared: [Substring: Int] = [:]
        for file in files {
            for line in try HouseTests.lines(of: file) {
                if let found = line.firstMatch(of: /^(?:package |public |final )*(?:struct|class|enum|protocol) (\w+)/)
                {
                    declared[found.1] = floor(file)
                }
            }
        }
        for file in files {
            for line in try HouseTests.lines(of: file) where !line.contains("//") {
                for name in line.matches(of: /\b[A-Z]\w+/) where declared[name.0, default: 0] > floor(file) {
                    Issue.record("\(file.lastPathComponent) uses \(name.0), which stands above it")
                }
            }
        }
    }

    /// A file that is longer than a person reads at once holds more than one thing.
    @Test func filesAreShort() throws {
        for target in HouseTests.rooms.keys {
            for file in HouseTests.files(of: target) {
                #expect(try HouseTests.lines(of: file).count <= 450, "\(file.path)")
            }
        }
    }

    /// libxml2 and libzip have one importer each, and nothing below the command prints, exits or reads files.
    @Test func librariesHaveOneImporter() throws {
        for target in HouseTests.rooms.keys {
            for file in HouseTests.files(of: target) {
                for line in try HouseTests.lines(of: file) {
                    #expect(!line.contains("import CLibXML2") || target == "FiscalGridXML", "\(file.path)")
                    #expect(!line.contains("import CLibZip") || target == "FiscalGridZip", "\(file.path)")
                    #expect(!line.hasSuffix("import Foundation") || target == "FiscalGridDigest", "\(file.path)")
                    let speaks = line.contains(/^\s*(print|exit|abort)\(/)
                    #expect(!speaks || target == "FiscalGridCommand", "\(file.path): \(line)")
                }
            }
        }
    }
}
