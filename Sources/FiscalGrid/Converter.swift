import FiscalGridConvert
import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridSupport
import FiscalGridWrite

/// Converts a disclosure: the whole line from bytes to bytes.
///
///     let converter = Converter(catalog: try SchemaCatalog())
///     let disclosure = try converter.convert(bytes, name: "budget.txt")
///     let xml = try converter.write(disclosure, as: .xml)
public struct Converter: Sendable {
    private let catalog: SchemaCatalog
    private let reader: DocumentReader
    private let validates: Bool
    private let said: SaidByUser
    private let threads: Int
    private let isForXML: Bool
    private let layouts = KnownLayouts()
    private let xmlWriter: XMLDisclosureWriter

    /// Converts with the table types of `catalog`.
    ///
    /// `reader` says how the bytes are read; by default their content says it. `validates` says whether what is written is checked by
    /// libxml2. `said` is what a document does not say itself. `threads` may work on one document, if it is large; what comes out is the
    /// same for any number. `format` is what will be written, if that is known: any other may be written, too, but nothing is prepared for it.
    public init(
        catalog: SchemaCatalog, reader: DocumentReader = DocumentReader(), said: SaidByUser = SaidByUser(),
        validates: Bool = true, threads: Int = 1, for format: DisclosureFormat = .xml
    ) {
        self.catalog = catalog
        self.reader = reader
        self.said = said
        self.validates = validates
        self.threads = min(max(threads, 1), Converter.mostThreads)
        isForXML = format.validated != nil
        xmlWriter = XMLDisclosureWriter()
    }

    /// What a document says.
    ///
    /// - Throws: ``ConversionError`` if the bytes are not a document that can be read. A document without a table is no error.
    public func convert(_ bytes: [UInt8], name: String) throws(ConversionError) -> Disclosure {
        var findings: [Finding] = []
        let document = try reader.read(bytes, name: name, findings: &findings)
        let (reason, encoding, paths) = (document.reason, document.encoding, document.paths)
        var disclosure = DisclosureBuilder(
            catalog: catalog, layouts: layouts, said: said, threads: threads,
            willNeed: { [catalog, isNeeded = validates && isForXML] types in
                // Compiling takes as long as mapping or the audit: a second thread does it meanwhile.
                if isNeeded { _ = try? catalog.compile(types) }
            }
        ).build(document, findings: &findings)
        (disclosure.formatReason, disclosure.encoding, disclosure.paths) = (reason, encoding, paths)
        disclosure.add(findings)
        return disclosure
    }

    /// A disclosure as bytes, in a format of one stream.
    ///
    /// `includesHeader` says whether they start with the format's header; several documents in one file have one.
    ///
    /// Whatever the format, nothing goes out that libxml2 refuses of the document as XML. It validates XML while that is written; of
    /// another format, it is asked only if the values of the document do not say by themselves that they are valid.
    ///
    /// - Throws: ``ConversionError/invalidOutput(_:)`` with our place and the schema's; ``ConversionError/schema(reasons:)``
    ///   if a schema does not compile.
    public func write(
        _ disclosure: Disclosure, as format: DisclosureFormat, includesHeader: Bool = true,
        options: CSVOptions = CSVOptions()
    ) throws(ConversionError) -> [UInt8] {
        let bytes = try files(of: disclosure, as: format, options: options).first?.bytes ?? []
        let header = includesHeader ? format.header(options) : []
        return header.isEmpty ? bytes : header + bytes
    }

    /// The files that a format makes of a disclosure, without the format's header; those of a package have names.
    ///
    /// - Throws: as ``write(_:as:includesHeader:options:)``.
    public func files(
        of disclosure: Disclosure, as format: DisclosureFormat, options: CSVOptions = CSVOptions()
    ) throws(ConversionError) -> [OutputFile] {
        guard validates, let write = format.validated else {
            try validate(disclosure)
            return format.files(disclosure, options)
        }
        if threads > 1, disclosure.tables.count > Converter.tablesForThreads {
            return try writeAndValidate(disclosure, as: format, options)
        }
        let log = try log(for: disclosure)
        let bytes = write(disclosure, log)
        try log.finish()
        return [OutputFile(name: "", bytes: bytes)]
    }

    /// More threads than that only wait for each other.
    private static let mostThreads = 64

    /// Tables from which on a second thread is worth its start.
    private static let tablesForThreads = 100

    /// Of a large document one thread writes what others find valid, part by part.
    private func writeAndValidate(
        _ disclosure: Disclosure, as format: DisclosureFormat, _ options: CSVOptions
    ) throws(ConversionError) -> [OutputFile] {
        let count = threads * 4
        let results = Parallel.map(count + 1, threads: threads, start: {}) {
            _, index -> (ConversionError?, [OutputFile]) in
            if index == 0 { return (nil, format.files(disclosure, options)) }
            var part = disclosure
            let size = (disclosure.body.count + count - 1) / count
            part.body = Array(disclosure.body.dropFirst((index - 1) * size).prefix(size))
            if index > 1 { part.findings = [] }
            return (self.problem(in: part), [])
        }
        if let problem = results.lazy.compactMap(\.0).first { throw problem }
        return results[0].1
    }

    /// A disclosure as a Data Package: a CSV file a table, and `datapackage.json`.
    ///
    /// - Throws: as ``write(_:as:includesHeader:options:)``.
    public func package(
        _ disclosure: Disclosure, options: CSVOptions = CSVOptions()
    ) throws(ConversionError) -> [OutputFile] { try files(of: disclosure, as: .csv, options: options) }

    /// One table of a disclosure as CSV.
    ///
    /// - Throws: as ``write(_:as:includesHeader:options:)``.
    public func csv(
        _ table: Table, of disclosure: Disclosure, options: CSVOptions = CSVOptions()
    ) throws(ConversionError) -> [UInt8] {
        try validate(disclosure)
        let writer = CSVWriter(options: options)
        let layout = writer.layout(of: table)
        return writer.header(layout) + writer.lines(of: table, in: disclosure, layout)
    }

    /// The table of a number, type or title as CSV; several of one type as their stack has them, which says of which table a line is.
    ///
    /// - Throws: as ``write(_:as:includesHeader:options:)``, and ``ConversionError/noTable(_:)`` if there is none, or if there are several
    ///   of different types, or of none.
    public func csv(
        _ name: String, of disclosure: Disclosure, options: CSVOptions = CSVOptions()
    ) throws(ConversionError) -> [UInt8] {
        let tables = try disclosure.tables(named: name)
        guard tables.count > 1, let schema = tables[0].schema, tables.allSatisfy({ $0.schema?.id == schema.id }) else {
            return try csv(disclosure.table(named: name), of: disclosure, options: options)
        }
        try validate(disclosure)
        let stack = CSVStack(options: options)
        return tables.reduce(stack.header(of: schema)) {
            $0 + stack.writer.lines(of: $1, in: disclosure, stack.layout(of: schema))
        }
    }

    /// The lines that a disclosure adds to the file of each type, `<id>.csv`, without headers.
    ///
    /// - Throws: as ``write(_:as:includesHeader:options:)``.
    public func lines(of disclosure: Disclosure, in stack: CSVStack) throws(ConversionError) -> [OutputFile] {
        try validate(disclosure)
        var files: [OutputFile] = []
        for table in disclosure.tables {
            guard let schema = table.schema else { continue }
            let name = CSVStack.fileName(of: schema)
            let lines = stack.writer.lines(of: table, in: disclosure, stack.layout(of: schema))
            if let known = files.firstIndex(where: { $0.name == name }) {
                files[known].bytes += lines
            } else {
                files.append(OutputFile(name: name, bytes: lines))
            }
        }
        return files
    }

    private func log(for disclosure: Disclosure) throws(ConversionError) -> ValidationLog {
        try ValidationLog(catalog.compile(disclosure.tables.compactMap { $0.schema?.id }))
    }

    private func problem(in disclosure: Disclosure) -> ConversionError? {
        do throws(ConversionError) {
            try askLibXML2(disclosure)
            return nil
        } catch {
            return error
        }
    }

    private func validate(_ disclosure: Disclosure) throws(ConversionError) {
        if !validates || catalog.areBuiltIn(disclosure.tables) && PlainValues(disclosure).areSurelyValid { return }
        try askLibXML2(disclosure)
    }

    private func askLibXML2(_ disclosure: Disclosure) throws(ConversionError) {
        let log = try log(for: disclosure)
        var events = XMLStream(log, writesBytes: false)
        xmlWriter.write(disclosure, to: &events)
        try log.finish()
    }
}
