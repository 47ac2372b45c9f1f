"""Checks what FiscalGrid wrote with the clients that read it: jsonschema, frictionless, an XML parser, the csv module.

    check.py FOLDER

FOLDER holds `schemas/` (schema export to json-schema, table-schema and schematron) and, for each document, `documents/<name>/` with out.xml,
out.json, out.jsonl, facts.csv, facts.jsonl, audit.json, audit.csv, audit.sarif and package/. A line for each problem; exits with 1 if there is one.
"""

import copy
import csv
import json
import re
import sys
import warnings
import xml.etree.ElementTree as ET
from decimal import Decimal
from pathlib import Path

warnings.filterwarnings("ignore")
from frictionless import Package, Resource, Schema  # noqa: E402
from jsonschema import Draft202012Validator  # noqa: E402
from lxml import etree, isoschematron  # noqa: E402
from sarif_pydantic import Sarif  # noqa: E402

NAMESPACE = "{urn:fiscalgrid:1}"
ROW_KEYS = {"row", "line", "kind", "side", "level", "parent", "ordinal", "label", "other", "unparsed", "cells"}
problems = []


def fail(document, text):
    problems.append(f"{document}: {text}")


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def words(text):
    return "".join(text.replace("\u200b", "").split())


# What each format says of each table, as a set of (table, row, side, field, value): a number as it is printed, text without space.


def from_json(document):
    cells = set()
    for table in document["tables"]:
        if "type" not in table:
            continue
        for row in table["rows"]:
            for key, value in row.items():
                if key in ROW_KEYS:
                    continue
                text = value["text"] if isinstance(value, dict) else str(value)
                cells.add((table["ordinal"], row["row"], row.get("side"), key, words(text)))
            for key, text in row.get("unparsed", {}).items():
                cells.add((table["ordinal"], row["row"], row.get("side"), key, words(text)))
    return cells


def from_xml(path):
    cells = set()
    root = ET.parse(path).getroot()

    def cell(table, row, side, element):
        name = element.tag.removeprefix(NAMESPACE)
        # A label belongs to the header; a further part of a code is in the value of its first.
        if name in {"other", "cell", "nested", "label"} or element.get("continues"):
            return
        value = element.get("value")
        text = value if value is not None and not element.get("level") else element.text or value or ""
        # A dash says nothing, and JSON and CSV leave it out; a code's text may hold blanks.
        if value is None and is_dash(text):
            return
        cells.add((table, row, side, name, words(value if element.get("parent") or is_code(element) else text)))

    def rows(element, table):
        for row in element.findall(NAMESPACE + "row"):
            number = int(row.get("n"))
            own = [child for child in row if child.tag != NAMESPACE + "record"]
            records = row.findall(NAMESPACE + "record")
            for record in records:
                if record.get("list"):
                    cells.add((table, number, record.get("side"), "list", record.get("list")))
                if record.get("item"):
                    cells.add((table, number, None, "item", words(record.get("item"))))
                for child in list(record) + own:
                    cell(table, number, record.get("side"), child)
            if not records:
                for child in own:
                    cell(table, number, None, child)

    for table in root.iter():
        if table.tag != NAMESPACE + "table" and table.find(NAMESPACE + "row") is not None and table.get("n"):
            rows(table, int(table.get("n")))
    return cells


def is_code(element):
    return element.get("level") is not None and element.get("label") is None and (element.get("value") or "").isdigit()


def is_dash(text):
    return 0 < len(text.strip()) <= 4 and all(character in "-—─/－" for character in text.strip())


def from_csv(folder, package):
    cells = set()
    for resource in package["resources"]:
        table = resource["table"]
        if "type" not in table:
            continue
        derived = ("level", "parent", "ordinal", "label")
        with open(folder / resource["path"], encoding="utf-8", newline="") as file:
            for line in csv.DictReader(file):
                row, side = int(line.pop("row")), line.pop("side", None) or None
                for name, value in line.items():
                    # A column that no field claims has its path for a name; JSON and XML have it under "other".
                    if not name.isascii() or name in ("line", "kind") or name in derived or name.endswith(("_comparison", "_number", "_unit")):
                        continue
                    if name == "unparsed":
                        for entry in filter(None, value.split("; ")):
                            field, _, text = entry.partition("=")
                            # The cells of a row that is kept whole have no field.
                            if field.startswith("cell "):
                                continue
                            cells.add((table["ordinal"], row, side, field, words(text)))
                    elif value:
                        cells.add((table["ordinal"], row, side, name, words(value)))
    return cells


def check_facts(name, folder, document):
    """The facts of both forms are the same, and say of each typed row what JSON says."""
    with open(folder / "facts.csv", encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    objects = [json.loads(line) for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines()]
    if [(l["table_ordinal"], l["row"], l["column_index"], l["value"]) for l in lines] != [
        (str(o["table_ordinal"]), str(o["row"]), str(o.get("column_index", "")), o["value"]) for o in objects
    ]:
        fail(name, "facts.csv and facts.jsonl differ")
    facts = {(int(l["table_ordinal"]), int(l["row"]), l["field"], number(l["value"])) for l in lines if l["field"]}
    # A code that is printed in columns is whole in a column of its own.
    facts |= {(int(l["table_ordinal"]), int(l["row"]), "code", number(l["code"])) for l in lines if l["code"]}
    for table, row, side, field, value in from_json(document):
        if field in field_names(document, table) and (table, row, field, number(value)) not in facts:
            fail(name, f"table {table}, row {row}: JSON has {field} = {value}, and no fact says so")


def field_names(document, ordinal):
    return {c.get("field") for t in document["tables"] if t["ordinal"] == ordinal for c in t["columns"]}


def number(text):
    """Numbers in one form: a fact keeps △ and full-width digits as printed."""
    text = words(text)
    narrow = text.translate({c: c - 0xFEE0 for c in range(0xFF01, 0xFF5F)}).translate({ord(c): "-" for c in "△▲−‐‑‒–﹣"})
    narrow = narrow.rstrip("%").lstrip("¥￥+").split("[")[0]
    if narrow.startswith("(") and narrow.endswith(")"):
        narrow = "-" + narrow[1:-1]
    try:
        return str(Decimal(narrow))
    except ArithmeticError:
        return text


def check_json(name, folder, validator, fact_validator):
    document = load(folder / "out.json")
    plain = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    for error in validator.iter_errors(plain):
        fail(name, f"out.json: {error.json_path}: {error.message[:200]}")
    for line in (folder / "out.jsonl").read_text(encoding="utf-8").splitlines():
        for error in validator.iter_errors(json.loads(line)):
            fail(name, f"out.jsonl: {error.json_path}: {error.message[:200]}")
    if not validator.is_valid([plain, plain]) or validator.is_valid([plain, {"document": "x"}]):
        fail(name, "an array of documents is refused, or one with something else accepted")
    for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        for error in fact_validator.iter_errors(json.loads(line)):
            fail(name, f"facts.jsonl: {error.message[:200]}")
    for ordinal, change in mutations(plain):
        broken = copy.deepcopy(plain)
        change(broken)
        if validator.is_valid(broken):
            fail(name, f"table {ordinal}: a mutated row is accepted")
    return document


def check_audit(name, folder, validator, schema):
    """The report keeps to its schemas; JSON and CSV say the same; counts, findings and checks agree; XML holds the inconsistencies."""
    text = (folder / "audit.json").read_text(encoding="utf-8")
    report, exact = json.loads(text), json.loads(text, parse_float=Decimal)
    for error in validator.iter_errors(report):
        fail(name, f"audit.json: {error.json_path}: {error.message[:200]}")
    broken = copy.deepcopy(report)
    broken["summary"].pop("insufficient-data")
    if validator.is_valid(broken):
        fail(name, "audit.json: a report without an outcome is accepted")
    result = Resource(path=str(folder / "audit.csv"), schema=schema).validate()
    for error in result.flatten(["type", "note"]):
        fail(name, f"audit.csv: {error}")
    with open(folder / "audit.csv", encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    figures = ("printed", "computed", "difference", "allowance")
    if [tuple(l[k] for k in ("code", "outcome", "table_ordinal", "row") + figures) for l in lines] != [
        (c["code"], c["outcome"], str(c.get("table", "")), str(c.get("row", ""))) + tuple(str(c.get(k, "")) for k in figures)
        for c in exact["checks"]
    ]:
        fail(name, "audit.csv and audit.json differ")
    for outcome, count in report["summary"].items():
        if count != sum(c["outcome"] == outcome for c in report["checks"]):
            fail(name, f"audit.json: {outcome} is counted wrong")
    for check in exact["checks"]:
        check_arithmetic(name, check)
    explained = sum(
        len(f.get("explains", [])) or 1
        for f in report["findings"]
        if f["code"].startswith("audit.") and f["severity"] in ("inconsistency", "warning")
    )
    if explained < report["summary"]["inconsistent"]:
        fail(name, "audit.json: a failed check is in no finding")
    root = ET.parse(folder / "out.xml").getroot()
    said = [f.get("message") for f in root.iter(NAMESPACE + "finding") if f.get("severity") == "inconsistency"]
    if sorted(said) != sorted(f["message"] for f in report["findings"] if f["severity"] == "inconsistency"):
        fail(name, "out.xml and audit.json have other inconsistencies")


def check_coverage(name, folder):
    """Figures that are counted as compared are no more than there are, and the parts make the whole."""
    coverage = load(folder / "audit.json")["coverage"]
    for key in ("figures", "checked"):
        if coverage[key] != sum(part[key] for part in coverage["parts"]):
            fail(name, f"audit.json: the coverage of the parts does not make the whole: {key}")
    for part in coverage["parts"]:
        if part["figures"] - part["checked"] != len(part.get("unchecked", [])):
            fail(name, f"audit.json: figures that were not compared are counted wrong: {part}")


TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}, "additionalProperties": False}


def members(required, **properties):
    return {"type": "object", "required": required, "properties": properties, "additionalProperties": False}


LOCATION = members(
    ["physicalLocation"],
    physicalLocation=members(
        ["artifactLocation"],
        artifactLocation=members(["uri"], uri={"type": "string", "pattern": "^[!-~]+$"}),
        region=members(["startLine"], startLine={"type": "integer", "minimum": 1}),
    ),
    logicalLocations={"type": "array", "items": members(["fullyQualifiedName"], fullyQualifiedName={"type": "string"})},
    message=TEXT,
)
# The objects of SARIF 2.1.0 that the log has, each with the members that the standard gives it; no other may stand there.
SARIF = Draft202012Validator(
    members(
        ["version", "runs"],
        **{"$schema": {"type": "string"}, "version": {"const": "2.1.0"}},
        runs={
            "type": "array",
            "minItems": 1,
            "items": members(
                ["tool", "results"],
                tool=members(
                    ["driver"],
                    driver=members(
                        ["name", "rules"],
                        name={"const": "FiscalGrid"},
                        version={"type": "string"},
                        rules={"type": "array", "items": members(["id"], id={"type": "string"}, shortDescription=TEXT, help=TEXT)},
                    ),
                ),
                columnKind={"const": "unicodeCodePoints"},
                results={
                    "type": "array",
                    "items": members(
                        ["ruleId", "message", "locations"],
                        ruleId={"type": "string"},
                        ruleIndex={"type": "integer", "minimum": 0},
                        level={"enum": ["none", "note", "warning", "error"]},
                        message=TEXT,
                        locations={"type": "array", "items": LOCATION, "minItems": 1},
                        relatedLocations={"type": "array", "items": LOCATION},
                        partialFingerprints={"type": "object", "additionalProperties": {"type": "string"}},
                    ),
                },
            ),
        },
    )
)


def check_sarif(name, folder):
    """The log keeps to SARIF 2.1.0, and has a result for each finding, of the rule that it names."""
    log = json.loads((folder / "audit.sarif").read_text(encoding="utf-8"))
    for error in SARIF.iter_errors(log):
        fail(name, f"audit.sarif: {error.json_path}: {error.message[:200]}")
    Sarif.model_validate(log)
    report = load(folder / "audit.json")
    run = log["runs"][0]
    if [r["message"]["text"] for r in run["results"]] != [f["message"] for f in report["findings"]]:
        fail(name, "audit.sarif and audit.json have other findings")
    for result in run["results"]:
        if run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] != result["ruleId"]:
            fail(name, f"audit.sarif: a result names another rule: {result['ruleId']}")


def check_schematron(name, folder, schematron):
    """The exported sums fail where those of the audit do."""
    document = etree.parse(str(folder / "out.xml"))
    schematron.validate(document)
    failed = []
    for failure in schematron.validation_report.getroot().iter("{http://purl.oclc.org/dsdl/svrl}failed-assert"):
        match = re.match(r"\s*(audit\.[\w-]+): table (\d+), (?:row (\d+))?", "".join(failure.itertext()))
        failed.append((match[1], int(match[2]), int(match[3] or 0)))
    ours = [
        (c["code"], c["table"], 0 if c["code"] == "audit.balance" else c["row"])
        for c in load(folder / "audit.json")["checks"]
        if c["outcome"] == "inconsistent" and c["code"] in ("audit.row-sum", "audit.rollup", "audit.balance")
    ]
    if sorted(failed) != sorted(ours):
        fail(name, f"fiscalgrid.sch fails at {sorted(failed)}, the audit at {sorted(ours)}")


YUAN = {"元": 1, "千元": 1000, "万元": 10**4, "百万元": 10**6, "亿元": 10**8}


def check_arithmetic(name, check):
    """The figures of a check, added up again."""
    # A percentage is no sum.
    if "operands" not in check or "statement" in check:
        return
    unit = YUAN[check["unit"]] if "unit" in check else 1
    sums = {"total": Decimal(0), "part": Decimal(0)}
    for operand in check["operands"]:
        sums[operand["role"]] += Decimal(operand["value"]) * YUAN.get(operand.get("unit"), 1)
    printed, computed = sums["total"] / unit, sums["part"] / unit
    if printed != check["printed"] or computed != check["computed"] or printed - computed != check["difference"]:
        fail(name, f"audit.json: a sum is not that of its operands: {check}")
    ends = "pass" if printed == computed else "rounding" if abs(printed - computed) <= check["allowance"] else "inconsistent"
    if check["outcome"] not in (ends, "insufficient-data"):
        fail(name, f"audit.json: ends as {check['outcome']}, not {ends}: {check}")


def mutations(document):
    """An amount as text, a row with a member that the type has not, a code of four digits."""
    for index, table in enumerate(document["tables"]):
        for number_of_row, row in enumerate(table["rows"]):
            amounts = [k for k, v in row.items() if k not in ROW_KEYS and isinstance(v, (int, float))]

            def change(key, value, index=index, number_of_row=number_of_row):
                return lambda d: d["tables"][index]["rows"][number_of_row].__setitem__(key, value)

            if amounts:
                yield table["ordinal"], change(amounts[-1], "1,2O3")
            yield table["ordinal"], change("noSuchField", 1)
            if "code" in row:
                yield table["ordinal"], change("code", "2010")
            break


def check_package(name, folder, document, mutate=True):
    description = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    if len(description["resources"]) != len(document["tables"]):
        fail(name, f"{len(description['resources'])} resources for {len(document['tables'])} tables")
    listed = {r["path"] for r in description["resources"]} | {"datapackage.json"}
    if listed != {path.name for path in folder.iterdir()}:
        fail(name, "the files of the package are not those that it lists")
    if not description["resources"]:
        return
    report = Package(str(folder / "datapackage.json")).validate()
    for error in report.flatten(["title", "note"]):
        fail(name, f"package: {error}")
    if mutate:
        mutate_package(name, folder, description)


def mutate_package(name, folder, description):
    """The last amount of the first table that has one, with a letter in it: its size, its hash and its type are refused."""
    for resource in description["resources"]:
        numbers = [f["name"] for f in resource["schema"]["fields"] if f["type"] == "number"]
        path = folder / resource["path"]
        content = path.read_bytes()
        lines = list(csv.DictReader(content.decode("utf-8").splitlines()))
        found = next(((l, n) for l in lines for n in numbers if l[n] and len(l[n]) > 1), None)
        if not found:
            continue
        line, field = found
        line[field] = line[field][:-1] + "O"
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, line.keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(lines)
        errors = {e[0] for e in Package(str(folder / "datapackage.json")).validate().flatten(["type"])}
        path.write_bytes(content)
        if "hash-count" not in errors and "hash-error" not in errors:
            fail(name, f"{resource['path']}: a changed byte is not refused: {errors}")
        del resource["hash"], resource["bytes"]
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, line.keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(lines)
        errors = {e[0] for e in Package(description, basepath=str(folder)).validate().flatten(["type"])}
        path.write_bytes(content)
        if "type-error" not in errors:
            fail(name, f"{resource['path']}: {field} = {line[field]} is not refused: {errors}")
        return


def main():
    root = Path(sys.argv[1])
    schema = json.loads((root / "schemas/disclosure.schema.json").read_text(encoding="utf-8"))
    fact_schema = json.loads((root / "schemas/facts.schema.json").read_text(encoding="utf-8"))
    audit_schema = json.loads((root / "schemas/audit.schema.json").read_text(encoding="utf-8"))
    for one in (schema, fact_schema, audit_schema):
        Draft202012Validator.check_schema(one)
    check_is_strict(schema)
    check_is_strict(audit_schema)
    audit_validator = Draft202012Validator(audit_schema)
    audit_table = Schema.from_descriptor(str(root / "schemas/audit.tableschema.json"))
    validator, fact_validator = Draft202012Validator(schema), Draft202012Validator(fact_schema)
    if not validator.is_valid({"document": "x", "error": {"code": "a", "message": "b"}}):
        fail("disclosure.schema.json", "the line of a document that failed is refused")
    schematron = isoschematron.Schematron(etree.parse(str(root / "schemas/fiscalgrid.sch")), store_report=True)
    folders = sorted((root / "documents").iterdir())
    for folder in folders:
        name = folder.name
        document = check_json(name, folder, validator, fact_validator)
        check_package(name, folder / "package", document)
        check_package(name + " (Excel)", folder / "package-excel", document, mutate=False)
        package = json.loads((folder / "package/datapackage.json").read_text(encoding="utf-8"))
        said = {"JSON": from_json(document), "XML": from_xml(folder / "out.xml"), "CSV": from_csv(folder / "package", package)}
        for one, other in (("JSON", "XML"), ("JSON", "CSV")):
            for cell in sorted(said[one] ^ said[other], key=str)[:5]:
                has, has_not = (one, other) if cell in said[one] else (other, one)
                fail(name, f"{has} has {cell}, {has_not} has not")
        check_facts(name, folder, document)
        check_audit(name, folder, audit_validator, audit_table)
        check_coverage(name, folder)
        check_sarif(name, folder)
        check_schematron(name, folder, schematron)
    for problem in problems:
        print(problem)
    print(f"{len(folders)} documents checked, {len(problems)} problems")
    sys.exit(1 if problems else 0)


def check_is_strict(schema):
    """Each object schema says which members it may have."""

    def walk(value, path):
        if isinstance(value, dict):
            if value == {}:
                fail("disclosure.schema.json", f"{path} is open")
            if "properties" in value and value.get("additionalProperties") is not False and "then" not in str(path):
                if not path.endswith(("$defs/table", "/if")):
                    fail("disclosure.schema.json", f"{path} takes any member")
            for key, item in value.items():
                if key != "properties" or not isinstance(item, dict):
                    walk(item, f"{path}/{key}")
                else:
                    for name, member in item.items():
                        walk(member, f"{path}/{name}")
        elif isinstance(value, list):
            for index, item in enumerate(value):
                walk(item, f"{path}/{index}")

    walk(schema, "")


if __name__ == "__main__":
    main()
