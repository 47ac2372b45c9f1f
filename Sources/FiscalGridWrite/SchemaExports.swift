import FiscalGridCore
import FiscalGridSchema

extension SchemaCatalog {
    /// The sums of all types as ISO Schematron: `fiscalgrid.sch`.
    public var schematron: [OutputFile] {
        [OutputFile(name: "fiscalgrid.sch", bytes: SchematronWriter(schemas: schemas).bytes())]
    }

    /// What `schema export --to json-schema` writes: the schema of documents in these formats, that of an audit, and that of a line of facts.
    public func jsonSchemas(formats: [SourceFormat]) -> [OutputFile] {
        let writer = JSONSchemaWriter(schemas: schemas, formats: formats)
        return [
            OutputFile(name: "disclosure.schema.json", bytes: writer.disclosure()),
            OutputFile(name: "audit.schema.json", bytes: writer.audit()),
            OutputFile(name: "facts.schema.json", bytes: writer.fact()),
        ]
    }

    /// What `schema export --to table-schema` writes: the Table Schema of each type's stacked CSV file, and that of an audit's CSV.
    public var tableSchemas: [OutputFile] {
        schemas.map { OutputFile(name: "\($0.id).tableschema.json", bytes: DataPackageWriter.tableSchema(of: $0)) }
            + [OutputFile(name: "audit.tableschema.json", bytes: AuditWriter.tableSchema)]
    }
}
