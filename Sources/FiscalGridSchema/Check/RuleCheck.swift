import FiscalGridCore
import FiscalGridLanguage

/// Looks for mistakes in the rules of a schema: names that nothing has, and parts that count twice.
struct RuleCheck {
    let schema: TableSchema

    /// Every mistake in the rules within a table.
    func problems() -> [String] {
        var problems: [String] = []
        for row in schema.namedRows {
            if let side = row.side { problems += self.side(side, row.line) }
        }
        for rule in schema.rules {
            switch rule.identity {
            case .rowSum(let sum):
                problems += numbers(sum.names, "map:sum", rule.line) + twice(sum, "map:sum", rule.line)
                problems += mixed(sum.names, rule.line) + fields(sum.absent, "map:sum without", rule.line)
            case .rollup(let code, let amounts, let within):
                if let field = field(code), !field.type.isCode {
                    problems.append(
                        place(
                            rule.line,
                            "map:rollup code names \"\(code)\", which is \(field.type.rawValue); expected FunctionalCode or EconomicCode"
                        ))
                }
                problems += fields([code] + within, "map:rollup", rule.line) + columns(amounts, "map:rollup", rule.line)
            case .level(let sum, let amounts):
                problems += self.rows(sum.names, "map:level", rule.line) + twice(sum, "map:level", rule.line)
                problems += columns(amounts, "map:level", rule.line)
            case .list(let amounts): problems += columns(amounts, "map:list", rule.line)
            case .balance(let sides, let row, let amounts):
                if sides[0] == sides[1] {
                    problems.append(place(rule.line, "map:balance names the side \"\(sides[0])\" twice"))
                }
                problems += sides.flatMap { side($0, rule.line) } + self.rows([row], "map:balance", rule.line)
                problems += columns(amounts, "map:balance", rule.line)
            case .said(let said):
                problems += self.rows([said.row], "map:said", rule.line)
                problems += columns(said.fields, "map:said", rule.line)
                problems += columns(said.previous, "map:said", rule.line)
                if said.join == .classification, !schema.fields.contains(where: \.type.isCode) {
                    problems.append(place(rule.line, "map:said by=\"classification\": the type has no code"))
                }
            case .equal, .whole: break
            }
        }
        return problems
    }

    /// Every mistake in a rule between tables: types, rows and fields that nothing has.
    static func problems(of rule: AuditRule, in catalog: SchemaCatalog) -> [String] {
        guard case .equal(let equality) = rule.identity else { return [] }
        if equality.right.contains(equality.left) {
            return ["\(rule.file):\(rule.line): map:equal compares \"\(equality.left[0])\" with itself"]
        }
        return equality.selectors.flatMap { selector -> [String] in
            guard let schema = catalog.schema(selector.type) else {
                return ["\(rule.file):\(rule.line): \"\(selector)\" names the type \"\(selector.type)\", which is none"]
            }
            let check = RuleCheck(schema: schema)
            let problems =
                check.rows([selector.row], "map:equal", 0)
                + check.numbers(selector.field.map { [$0] } ?? equality.amounts, "map:equal", 0)
            // The mistake stands in the rule, whosever fields it names.
            return problems.map { problem in
                "\(rule.file):\(rule.line): in \(selector.type), " + problem.dropFirst("\(schema.file):0: ".count)
            }
        }
    }

    private func place(_ line: Int, _ problem: String) -> String { "\(schema.file):\(line): \(problem)" }

    private func field(_ name: String) -> TableSchema.Field? { schema.fields.first { $0.name == name } }

    private func fields(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        names.filter { field($0) == nil }.map { name in
            place(
                line,
                "\(annotation) names \"\(name)\", which is no field; the fields are "
                    + schema.fields.map(\.name).joined(separator: ", "))
        }
    }

    private func numbers(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        fields(names, annotation, line)
            + names.compactMap { name in
                guard let field = field(name), ![.amount, .number].contains(field.type) else { return nil }
                return place(
                    line, "\(annotation) names \"\(name)\", which is \(field.type.rawValue); expected Amount or Number")
            }
    }

    /// Columns that are each compared in themselves.
    private func columns(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        numbers(names, annotation, line)
            + names.indices.filter { names[..<$0].contains(names[$0]) }.map {
                place(line, "\(annotation) names \"\(names[$0])\" twice")
            }
    }

    /// Amounts and numbers in one sum.
    private func mixed(_ names: [String], _ line: Int) -> [String] {
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

    private func rows(_ names: [String], _ annotation: String, _ line: Int) -> [String] {
        names.filter { name in RowKind(rawValue: name) == nil && !schema.namedRows.contains { $0.name == name } }
            .map { name in
                let known = RowKind.allCases.map(\.rawValue) + schema.namedRows.map(\.name)
                return place(
                    line,
                    "\(annotation) names the row \"\(name)\", which is none; the rows are \(known.joined(separator: ", "))"
                )
            }
    }

    private func side(_ name: String, _ line: Int) -> [String] {
        if schema.blocks.contains(where: { $0.side == name }) { return [] }
        let known = schema.blocks.map(\.side).joined(separator: ", ")
        return [
            place(line, "found the side \"\(name)\", which is none; the sides are \(known.isEmpty ? "absent" : known)")
        ]
    }

    private func twice(_ sum: AuditRule.Sum, _ annotation: String, _ line: Int) -> [String] {
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

extension AuditRule.Sum {
    /// All names in it.
    fileprivate var names: [String] { total + (parts + optional + either).flatMap(\.names) }
}
