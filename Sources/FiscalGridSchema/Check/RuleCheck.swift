import FiscalGridCore
import FiscalGridLanguage

/// Looks for mistakes in the rules of a schema: names that nothing has, and parts that count twice.
package struct RuleCheck {
    let schema: TableSchema

    /// Every mistake in the rules within a table.
    func problems() -> [String] {
        var problems: [String] = []
        for row in schema.namedRows {
            if let side = row.side { problems += self.side(side, row.line) }
        }
        for rule in schema.rules { problems += (rule.identity as? any DeclaredRule)?.problems(self, rule.line) ?? [] }
        return problems
    }

    /// Every mistake in a rule between tables: types, rows and fields that nothing has.
    static func problems(of rule: AuditRule, in catalog: SchemaCatalog) -> [String] {
        (rule.identity as? any DeclaredRule)?.problems(between: catalog, rule.place) ?? []
    }

    /// A field that must be a code.
    func code(_ name: String, _ annotation: String, _ line: Int) -> [String] {
        guard let field = field(name), !field.type.isCode else { return [] }
        return [
            place(
                line,
                "\(annotation) names \"\(name)\", which is \(field.type.rawValue); expected FunctionalCode or EconomicCode"
            )
        ]
    }

    func place(_ line: Int, _ problem: String) -> String { "\(schema.file):\(line): \(problem)" }

    func field(_ name: String) -> TableSchema.Field? { schema.fields.first { $0.name == name } }

    func fields(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        names.filter { field($0) == nil }.map { name in
            place(
                line,
                "\(annotation) names \"\(name)\", which is no field; the fields are "
                    + schema.fields.map(\.name).joined(separator: ", "))
        }
    }

    func numbers(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        fields(names, annotation, line)
            + names.compactMap { name in
                guard let field = field(name), ![.amount, .number].contains(field.type) else { return nil }
                return place(
                    line, "\(annotation) names \"\(name)\", which is \(field.type.rawValue); expected Amount or Number")
            }
    }

    /// Columns that are each compared in themselves.
    func columns(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        numbers(names, annotation, line)
            + names.indices.filter { names[..<$0].contains(names[$0]) }.map {
                place(line, "\(annotation) names \"\(names[$0])\" twice")
            }
    }

    /// Amounts and numbers in one sum.
    func mixed(_ names: [String], _ line: Int) -> [String] {
        let types = names.compactMap { name in field(name).map { (name, $0.type) } }
        guard let amount = types.first(where: { $0.1 == .amount }), let number = types.first(where: { $0.1 == .number })
        else { return [] }
        return [
            place(
                line,
                "map:sum adds \"\(amount.0)\", which is money, and \"\(number.0)\", which is none; expected fields of one type"
            )
        ]
    }

    func rows(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        names.filter { name in RowKind(rawValue: name) == nil && !schema.namedRows.contains { $0.name == name } }
            .map { name in
                let known = RowKind.allCases.map(\.rawValue) + schema.namedRows.map(\.name)
                return place(
                    line,
                    "\(annotation) names the row \"\(name)\", which is none; the rows are \(known.joined(separator: ", "))"
                )
            }
    }

    func side(_ name: String, _ line: Int) -> [String] {
        if schema.blocks.contains(where: { $0.side == name }) { return [] }
        let known = schema.blocks.map(\.side).joined(separator: ", ")
        return [
            place(line, "found the side \"\(name)\", which is none; the sides are \(known.isEmpty ? "absent" : known)")
        ]
    }

    func twice(_ sum: AuditRule.Sum, _ annotation: String, _ line: Int) -> [String] {
        var seen = Set(sum.total)
        return (sum.parts + sum.optional + sum.either).flatMap { part -> [String] in
            // Alternatives may share a name: they are not counted together.
            let names = Set(part.names)
            defer { seen.formUnion(names) }
            return names.intersection(seen).sorted().map { place(line, "\(annotation) counts \"\($0)\" twice") }
                + part.alternatives.filter { Set($0).count < $0.count }.map {
                    place(line, "\(annotation) counts a name of \"\($0.joined(separator: "+"))\" twice")
                }
        }
    }
}
