import FiscalGridCore
import FiscalGridLanguage

/// Writes the sums that the schemas declare as ISO Schematron (ISO/IEC 19757-3, query binding xslt), for those who check the XML with tools of
/// their own: the totals of rows, the codes and those below them, and the two sides of a balance.
///
/// A figure counts as half a unit in the last place that its table prints to either side, as in the audit. Where the audit would doubt a
/// difference (a column that no field claims, codes printed twice, a row that could not be read whole), nothing is asserted.
package struct SchematronWriter {
    let schemas: [TableSchema]

    /// Asserts the sums of these types.
    package init(schemas: [TableSchema]) { self.schemas = schemas }

    /// `fiscalgrid.sch`.
    package func bytes() -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" queryBinding="xslt">
              <sch:title>Sums of department budgets and final accounts, as the schemas of FiscalGrid declare them</sch:title>
              <sch:ns prefix="fg" uri="urn:fiscalgrid:1"/>

            """ + keys
        for schema in schemas {
            for rule in schema.rules {
                switch rule.identity {
                case let sum as AuditRule.Sum: text += rowSum(sum, rule, schema)
                case let rollup as AuditRule.Rollup:
                    text += self.rollup(rollup.code, rollup.amounts, rollup.within, rule, schema)
                case let balance as AuditRule.Balance:
                    text += self.balance(balance.sides, balance.row, balance.amounts, rule, schema)
                default: break
                }
            }
        }
        return Array((text + "</sch:schema>\n").utf8)
    }

    // MARK: Rules

    private func rowSum(_ sum: AuditRule.Sum, _ rule: AuditRule, _ schema: TableSchema) -> String {
        // A row may be records: two sides, or the items of a wide row.
        let isInRecord = schema.fields.first { $0.name == sum.total.first }?.isInBlock ?? false
        let context =
            "fg:\(schema.id)/fg:row" + (isInRecord ? "/fg:record | fg:\(schema.id)/fg:row[not(fg:record)]" : "")
        let table = "ancestor-or-self::fg:row/.."
        func printed(_ name: String) -> String {
            isInRecord
                ? "(\(table)/fg:row/fg:\(name) or \(table)/fg:row/fg:record/fg:\(name))" : "\(table)/fg:row/fg:\(name)"
        }
        let all = sum.parts + sum.optional
        let total = SchematronWriter.sum(sum.total)
        let parts = all.map { SchematronWriter.first(of: $0) }
        let either = sum.either.map { SchematronWriter.first(of: $0) }
        var readings = [parts + either]
        if !either.isEmpty { readings.append(parts) }
        // 单位资金 beside 事业收入 may be one more source, not their sum.
        let wide = (all + sum.either).map { SchematronWriter.sum($0.names) }
        if (all + sum.either).contains(where: { $0.alternatives.count > 1 }) { readings.append(wide) }
        let names = sum.total + (all + sum.either).flatMap(\.names)
        // What must be there, or nothing is said.
        var conditions = sum.total.map { "fg:\($0)/@value" }
        conditions += sum.absent.map { "not(\(printed($0)))" }
        conditions += sum.parts.map { part in "(" + part.names.map { printed($0) }.joined(separator: " or ") + ")" }
        conditions.append(
            "(\(total) = 0 or "
                + (all + sum.either).flatMap(\.names).map { "fg:\($0)/@value" }.joined(separator: " or ") + ")")
        conditions.append(
            "not(*[" + names.map { "self::fg:\($0)" }.joined(separator: " or ")
                + "][not(@value) or @inherited or @cols or @rows])")
        // A figure that reaches down may be that of several rows.
        conditions.append(
            "not(ancestor-or-self::fg:row/following-sibling::fg:row[1]/*["
                + names.map { "self::fg:\($0)" }.joined(separator: " or ") + "]/@inherited)")
        conditions.append("not(ancestor-or-self::fg:row/fg:other)")
        let count = "count(*[@value][" + names.map { "self::fg:\($0)" }.joined(separator: " or ") + "])"
        let tests = readings.map { reading in
            near("\(total) - (\(reading.joined(separator: " + ")))", count)
        }
        return pattern(
            rule, schema, context: context, table: table, conditions, tests,
            "row <sch:value-of select=\"ancestor-or-self::fg:row/@n\"/>: \(sum) does not hold")
    }

    private func rollup(
        _ code: String, _ amounts: [String], _ within: [String], _ rule: AuditRule, _ schema: TableSchema
    ) -> String {
        var text = ""
        let rows = "../fg:row"
        // The rows of a unit are a tree of their own.
        func key(_ row: String) -> String {
            "concat(" + (within + within).map { "\(row)fg:\($0), \(row)fg:\($0)/@value" }.joined(separator: ", ")
                + ", '', '')"
        }
        let isSame = within.isEmpty ? "" : "[\(key("")) = \(key("current()/"))]"
        let own = within.isEmpty ? rows : rows + isSame
        let isTwice =
            within.isEmpty
            ? "\(rows)[fg:\(code)/@value = preceding-sibling::fg:row/fg:\(code)/@value]"
            : "count(\(own)[fg:\(code)/@value = current()/fg:\(code)/@value]) &gt; 1"
        for amount in amounts {
            let below = "\(own)[fg:\(code)/@parent = current()/fg:\(code)/@value]/fg:\(amount)"
            let common =
                [
                    "fg:\(amount)/@value", "not(\(isTwice))",
                    "not(\(rows)/fg:\(code)[not(@value) and not(@continues) or @inherited])",
                    "not(\(rows)/fg:\(amount)[@cols or @rows or @inherited])",
                ]
            let unit = SchematronWriter.rowsWithoutCode(code, schema)
            text += pattern(
                rule, schema, context: "fg:\(schema.id)/fg:row[fg:\(code)/@value]",
                common + [
                    "\(below)/@value", "not(\(below)[not(@value)])",
                    "not(\(own)[\(unit)][preceding-sibling::fg:row[fg:\(code)]\(isSame)][following-sibling::fg:row[fg:\(code)]\(isSame)])",
                ],
                [near("fg:\(amount)/@value - sum(\(below)/@value)", "count(\(below)/@value) + 1")],
                "row <sch:value-of select=\"@n\"/>: \(amount) is not the sum of the codes below it")
            let top = "\(rows)[fg:\(code)[@value and not(@parent)]]/fg:\(amount)"
            text += pattern(
                rule, schema, context: "fg:\(schema.id)/fg:row[@kind = 'total'][not(fg:\(code))]",
                common + within.map { "not(\(rows)/fg:\($0))" } + [
                    "\(top)/@value", "not(\(top)[not(@value)])", "count(\(rows)[@kind = 'total']) = 1",
                    "not(\(rows)[\(unit)])",
                ],
                [near("fg:\(amount)/@value - sum(\(top)/@value)", "count(\(top)/@value) + 1")],
                "row <sch:value-of select=\"@n\"/>: \(amount) is not the sum of the highest codes")
        }
        return text
    }

    private func balance(
        _ sides: [String], _ row: String, _ amounts: [String], _ rule: AuditRule, _ schema: TableSchema
    ) -> String {
        guard RowKind(rawValue: row) != nil else { return "" }
        return amounts.map { amount in
            let figures = sides.map { "fg:row/fg:record[@side = '\($0)'][@kind = '\(row)']/fg:\(amount)/@value" }
            return pattern(
                rule, schema, context: "fg:\(schema.id)", table: ".", figures.map { "count(\($0)) = 1" },
                [near(figures.joined(separator: " - "), "2")], "\(amount): the two sides are not equal")
        }.joined()
    }

    // MARK: XPath

    /// Rows that are no codes and no totals.
    private static func rowsWithoutCode(_ code: String, _ schema: TableSchema) -> String {
        "not(fg:\(code)) and not(@kind = 'total') and *[@value]"
    }

    private static func sum(_ names: [String]) -> String {
        names.count == 1
            ? "sum(fg:\(names[0])/@value)" : "sum(" + names.map { "fg:\($0)/@value" }.joined(separator: " | ") + ")"
    }

    /// The first alternative that is printed: a number times whether those before are not.
    private static func first(of part: AuditRule.Part) -> String {
        var terms: [String] = []
        for (index, names) in part.alternatives.enumerated() {
            let before = part.alternatives[..<index].flatMap { $0 }.map { "fg:\($0)/@value" }
            terms.append(sum(names) + (before.isEmpty ? "" : " * number(not(\(before.joined(separator: " or "))))"))
        }
        return "(" + terms.joined(separator: " + ") + ")"
    }

    /// True if a difference is no more than the rounding of so many figures explains.
    private func near(_ difference: String, _ count: String) -> String {
        let isExact = "(\(difference)) &lt; 0.0000001 and (\(difference)) &gt; -0.0000001"
        let tolerance = "(\(count)) * $half * 1.000001"
        return "(\(isExact)) or ((\(difference)) &lt;= \(tolerance) and (\(difference)) &gt;= -1 * \(tolerance))"
    }

    /// The amounts of each table that are not 0, and those of them with so many places or more.
    private var keys: String {
        let names = Set(schemas.flatMap(\.fields).filter { $0.type == .amount }.map(\.name)).sorted()
        let isAmount = names.map { "parent::fg:\($0)" }.joined(separator: " or ")
        return (0...SchematronWriter.mostPlaces).map { places in
            let isLong = places == 0 ? "" : "[string-length(substring-after(., '.')) &gt;= \(places)]"
            return """
                  <xsl:key name="places\(places)" match="@value[\(isAmount)][not(../@inherited)][number(.) != 0]\(isLong)" use="generate-id(ancestor::fg:row[1]/..)"/>

                """
        }.joined()
    }

    private static let mostPlaces = 6

    /// Half a unit in the last place: the most places that one figure in ten has, and of six figures two. Noughts do not count.
    private func half(_ table: String) -> String {
        let lets = """
                  <sch:let name="table" value="generate-id(\(table))"/>
                  <sch:let name="all" value="count(key('places0', $table))"/>

            """
        let counts = (1...SchematronWriter.mostPlaces).map { places in
            "      <sch:let name=\"long\(places)\" value=\"count(key('places\(places)', $table))\"/>\n"
        }.joined()
        let factors = (1...SchematronWriter.mostPlaces).map { places in
            "(1 - 0.9 * number($long\(places) * 10 &gt;= $all and ($long\(places) &gt; 1 or $long\(places) = 1 and $all &lt; 6)))"
        }.joined(separator: " * ")
        return lets + counts + "      <sch:let name=\"half\" value=\"0.5 * \(factors)\"/>\n"
    }

    private func pattern(
        _ rule: AuditRule, _ schema: TableSchema, context: String, table: String = "..", _ conditions: [String],
        _ tests: [String], _ message: String
    ) -> String {
        """
          <sch:pattern>
            <!-- \(rule.place) -->
            <sch:rule context="\(context)">
        \(half(table))
              <sch:assert test="not(\(conditions.joined(separator: " and "))) or \(tests.map { "(\($0))" }.joined(separator: " or "))">\(rule.codes[0].rawValue): table <sch:value-of select="ancestor-or-self::fg:\(schema.id)/@n"/>, \(message)</sch:assert>
            </sch:rule>
          </sch:pattern>

        """
    }
}
