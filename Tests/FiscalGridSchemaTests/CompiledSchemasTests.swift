import FiscalGrid
import Testing

@testable import FiscalGridSchema

@Suite("Few compiled schemas are kept") struct CompiledSchemasTests {
    private let schemas = CompiledSchemas(SchemaFolder { BuiltInSchemas.lean($0) })

    /// The same set of types has one schema, and so has a set that is part of another.
    @Test func oneForEachSet() throws {
        let both = try schemas.schema(for: ["revenue", "expenditure"])
        #expect(try schemas.schema(for: ["expenditure", "revenue"]) === both)
        #expect(try schemas.schema(for: ["revenue"]) === both)
        #expect(try schemas.schema(for: []) === both)
        #expect(try schemas.schema(for: ["revenue", "procurement"]) !== both)
    }

    /// From the seventh set on there is one for all types that documents had so far.
    @Test func oneForAll() throws {
        let ids = BuiltInSchemas.names.filter { !SchemaCatalog.sharedFiles.contains($0) }.map { String($0.dropLast(4)) }
        let first = try ids.prefix(6).map { try schemas.schema(for: [$0]) }
        for (index, schema) in first.enumerated() { #expect(try schemas.schema(for: [ids[index]]) === schema) }
        let all = try schemas.schema(for: [ids[6]])
        #expect(first.allSatisfy { $0 !== all })
        for id in ids.prefix(7) { #expect(try schemas.schema(for: [id]) === all) }
    }

    /// What does not compile is not kept, and the rest stays.
    @Test func mistakes() throws {
        let revenue = try schemas.schema(for: ["revenue"])
        for _ in 0..<2 {
            #expect {
                try schemas.schema(for: ["absent"])
            } throws: { "\($0)".contains("absent.xsd") }
        }
        #expect(try schemas.schema(for: ["revenue"]) === revenue)
    }
}
