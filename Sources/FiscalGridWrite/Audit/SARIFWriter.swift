import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridSupport

/// Writes what an audit found as SARIF 2.1.0 (OASIS), which code-review tools show at the line of the file.
///
/// A log has one run; several documents share it. A finding is a result: `error` if the figures cannot all hold, `warning`, or `note` for
/// what rounding explains. Figures that it compares are related locations.
public struct SARIFWriter: Sendable {
    /// Creates a writer.
    public init() {}

    /// What the results stand behind.
    public var opening: [UInt8] {
        var json = JSONStream(isIndented: false)
        json.object { json in
            json.string(
                "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.string("version", "2.1.0")
            json.array("runs") { json in
                json.object { json in
                    json.object("tool") { json in
                        json.object("driver") { json in
                            json.string("name", Product.name)
                            json.string("version", Product.version)
                            json.array("rules") { json in
                                for code in FindingCode.checks + FindingCode.remarks { write(code, &json) }
                            }
                        }
                    }
                    json.string("columnKind", "unicodeCodePoints")
                    json.array("results") { _ in }
                }
            }
        }
        // The results are written one by one: up to the bracket that they stand in.
        return Array(json.bytes.dropLast(SARIFWriter.end.count)) + [0x0A]
    }

    /// What ends a log.
    public var closing: [UInt8] { [0x0A] + SARIFWriter.end + [0x0A] }

    private static let end = Array("]}]}".utf8)

    private func write(_ code: FindingCode, _ json: inout JSONStream) {
        json.object { json in
            json.string("id", code.rawValue)
            guard let explanation = code.explanation else { return }
            json.object("shortDescription") { $0.string("text", explanation.identity) }
            json.object("help") {
                $0.string("text", explanation.reason + "\n\nDoes not hold: " + explanation.example)
            }
        }
    }

    /// The results of a document, parted by commas, a line each; empty for none.
    public func results(_ findings: [Finding], of disclosure: Disclosure) -> [UInt8] {
        var bytes: [UInt8] = []
        for finding in findings {
            var json = JSONStream(isIndented: false, expectedSize: 512)
            write(finding, of: disclosure, &json)
            if !bytes.isEmpty { bytes += Array(",\n".utf8) }
            bytes += json.bytes
        }
        return bytes
    }

    /// The result that stands for a document which could not be read.
    public func failure(document: String, code: String, message: String) -> [UInt8] {
        var json = JSONStream(isIndented: false, expectedSize: 256)
        json.object { json in
            json.string("ruleId", code)
            json.string("level", "error")
            json.object("message") { $0.string("text", message) }
            json.array("locations") { json in
                json.object { json in physical(document, nil, &json) }
            }
        }
        return json.bytes
    }

    private func write(_ finding: Finding, of disclosure: Disclosure, _ json: inout JSONStream) {
        json.object { json in
            json.string("ruleId", finding.code.rawValue)
            json.number("ruleIndex", ifPresent: (FindingCode.checks + FindingCode.remarks).firstIndex(of: finding.code))
            json.string("level", finding.severity.level)
            json.object("message") { $0.string("text", finding.message.text) }
            json.array("locations") { json in location(finding.place, nil, of: disclosure, &json) }
            let operands =
                finding.arithmetic.map { $0.operands + $0.explains.flatMap { $0.comparison?.operands ?? [] } } ?? []
            if !operands.isEmpty {
                json.array("relatedLocations") { json in
                    for operand in operands {
                        location(
                            operand.place, "\(operand.label) \(operand.value)\(operand.unit?.printed ?? "")",
                            of: disclosure, &json)
                    }
                }
            }
            // The same finding in the next version of a file stands on another line.
            json.object("partialFingerprints") { $0.string("finding/v1", fingerprint(finding)) }
        }
    }

    private func location(_ place: Place, _ message: String?, of disclosure: Disclosure, _ json: inout JSONStream) {
        json.object { json in
            physical(disclosure.name, disclosure.format.hasLines ? place.line : nil, &json)
            let inside = [
                place.table.map { "table \($0)" }, place.row.map { "row \($0)" }, place.column.map { "column \($0)" },
            ].compactMap { $0 }
            let name = place.path ?? inside.joined(separator: ", ")
            if !name.isEmpty {
                json.array("logicalLocations") { json in json.object { $0.string("fullyQualifiedName", name) } }
            }
            if let message { json.object("message") { $0.string("text", message) } }
        }
    }

    private func physical(_ document: String, _ line: Int?, _ json: inout JSONStream) {
        json.object("physicalLocation") { json in
            json.object("artifactLocation") { $0.string("uri", SARIFWriter.uri(document)) }
            if let line { json.object("region") { $0.number("startLine", line) } }
        }
    }

    private func fingerprint(_ finding: Finding) -> String {
        let place = [finding.place.table, finding.place.row, finding.place.column].map { $0.map(String.init) ?? "" }
        let text = ([finding.code.rawValue] + place + [finding.message.text]).joined(separator: "|")
        return String(SHA256.hexDigest(of: Array(text.utf8)).prefix(16))
    }

    /// A path as a URI reference: each byte that a path may not have is escaped. Standard input has a name of its own.
    package static func uri(_ path: String) -> String {
        if path == "-" { return "stdin" }
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return uri
    }
}

extension Finding.Severity {
    /// The level of SARIF.
    fileprivate var level: String {
        switch self {
        case .info: "note"
        case .warning: "warning"
        case .inconsistency, .error: "error"
        }
    }
}

extension ReportFormat {
    /// SARIF, for tools that review code.
    public static var sarif: ReportFormat {
        let writer = SARIFWriter()
        var framing = Framing(hasFailureLines: true)
        framing.frame = (writer.opening, writer.closing)
        framing.failure = writer.failure
        return .init(name: "sarif", suffix: "sarif", framing: framing) { content, _ in
            writer.results(content.report.findings, of: content.disclosure)
        }
    }
}
