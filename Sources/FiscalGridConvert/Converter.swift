import FiscalGridCore
import FiscalGridXML

/// Converts a disclosure: the whole line from bytes to bytes.
///
///     let converter = Converter(catalog: try SchemaCatalog())
///     let disclosure = try converter.convert(bytes, name: "budget.txt")
///     let xml = try converter.write(disclosure, as: .xml)
public struct Converter: Sendable {
    private let catalog: SchemaCatalog
    private let format: SourceFormat
    private let validates: Bool
    private let xmlWriter: XMLDisclosureWriter

    /// Converts with the table types of `catalog`.
    ///
    /// `format` says how the bytes are read; there is one way as yet, which `nil` stands for. `validates` says whether what is written is checked by
    /// libxml2.
    public init(catalog: SchemaCatalog, format: SourceFormat? = nil, validates: Bool = true) {
        self.catalog = catalog
        self.format = format ?? .tikaDocx
        self.validates = validates
        xmlWriter = XMLDisclosureWriter()
    }

    /// What a document says.
    ///
    /// - Throws: ``ConversionError`` if the bytes are not the text of a document. A document without a table is no error.
    public func convert(_ bytes: [UInt8], name: String) throws(ConversionError) -> Disclosure {
        var findings: [Finding] = []
        let document =
            switch format {
            case .tikaDocx: try TikaTextReader().read(bytes, name: name, findings: &findings)
            }
        var disclosure = DisclosureBuilder(catalog: catalog).build(document, findings: &findings)
        disclosure.findings = findings.enumerated().sorted {
            ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset)
        }.map(\.element)
        return disclosure
    }

    /// A disclosure as bytes.
    ///
    /// `includesHeader` says whether facts start with their header line; several documents in one file have one.
    ///
    /// Whatever the format, the document is driven through libxml2's validator as XML first, so nothing invalid goes out.
    ///
    /// - Throws: ``ConversionError/invalidOutput(_:)`` with our place and the schema's; ``ConversionError/schema(reasons:)``
    ///   if a schema does not compile.
    public func write(
        _ disclosure: Disclosure, as format: OutputFormat, includesHeader: Bool = true
    ) throws(ConversionError) -> [UInt8] {
        let validator =
            validates ? try EventValidator(catalog.compile(disclosure.tables.compactMap { $0.schema?.id })) : nil
        if format == .xml {
            var stream = XMLStream(validator: validator, expectedSize: 1 << 17)
            xmlWriter.write(disclosure, to: &stream)
            try validator?.finish()
            return stream.bytes
        }
        if let validator {
            var events = XMLStream(validator: validator, writesBytes: false)
            xmlWriter.write(disclosure, to: &events)
            try validator.finish()
        }
        switch format {
        case .xml: return []
        case .json: return JSONDisclosureWriter(isIndented: true).write(disclosure)
        case .jsonLines: return JSONDisclosureWriter(isIndented: false).write(disclosure)
        case .facts: return (includesHeader ? FactsWriter.csvHeader : []) + FactsWriter().csv(disclosure)
        case .factsJSONLines: return FactsWriter().jsonLines(disclosure)
        }
    }
}

/// The forms in which a disclosure is written; the raw value is what `-t` takes.
public enum OutputFormat: String, Sendable, CaseIterable {
    case xml
    case json
    case jsonLines = "jsonl"
    case facts
    case factsJSONLines = "facts-jsonl"
}
