"""Runs the recipes of a page for real, in a folder of disclosures that is made for them, and checks what they answer.

    recipes.py BINARY Documentation/recipes.md

A recipe is a fenced block below a line `<!-- recipe: NAME -->`. Shell runs in bash, SQL in DuckDB, Python in this interpreter, in the order of
the page. A line for each check; exits with 1 if there is a problem: a wrong answer, a recipe without a check, a check without its recipe.
"""

import csv
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal, getcontext
from pathlib import Path

import duckdb

# Sums are exact, however long a figure is.
getcontext().prec = 200

ROOT = Path(__file__).resolve().parent.parent.parent

Growth = list[tuple[str, int, Decimal, Decimal]]

ITEMS = "three-public-expenses-items-and-levels"
COLUMNS = "three-public-expenses-two-columns"
WIDE = "three-public-expenses-wide-row"
# A row a unit, the department's first.
UNITS = """2024年部门“三公”经费预算表
编制部门：浦川区档案局
单位：万元
\t单位编码\t单位名称\t三公经费合计\t因公出国(境)费\t公务接待费\t公务用车购置及运行费
\t\t合 计\t12.60\t5.00\t1.60\t6.00
\t101001\t浦川区档案局本级\t10.60\t5.00\t1.60\t4.00
\t101002\t浦川区档案馆\t2.00\t0.00\t0.00\t2.00

"""


@dataclass(frozen=True)
class Made:
    """A disclosure that is made of a fixture's text: another department, year and figures, and what its 三公 are in yuan, if it says so."""

    form: str
    name: str
    year: int
    yuan: str | None
    changes: dict[str, str] = field(default_factory=dict)

    def text(self, fixtures: Path) -> str:
        text = UNITS if self.form == "" else (fixtures / self.form / "source.txt").read_text(encoding="utf-8")
        year = "2026" if self.form == WIDE else "2024"
        text = text.replace("2023年", f"{self.year - 1}年").replace(year, str(self.year))
        for old, new in {"305清溪县林业局": "042" + self.name, "浦川区档案局": self.name, **self.changes}.items():
            text = text.replace(old, new)
        return text


# Each department would be a wrong answer to whoever does what is said of it.
MADE = [
    # Takes 合计, which falls, for 三公, which grow.
    Made(ITEMS, "青川市审计局", 2023, "365000"),
    Made(ITEMS, "青川市审计局", 2024, "410700", {"36.50": "41.07", "63.40": "60.00"}),
    # Adds the same document, which is there twice.
    Made(ITEMS, "青川市审计局", 2024, "410700", {"36.50": "41.07", "63.40": "60.00"}),
    # Takes last year's budget, which grows.
    Made(COLUMNS, "青川市统计局", 2023, "195000", {"22.80": "17.00"}),
    Made(COLUMNS, "青川市统计局", 2024, "182000", {"19.50": "18.20"}),
    # Forgets the unit of the table, in which the same amount is printed otherwise.
    Made(WIDE, "青川市体育局", 2025, "126000"),
    Made(WIDE, "青川市体育局", 2026, "126000", {"12.60": "126,000.00", "单位：万元": "单位：元"}),
    # Forgets the unit of the column.
    Made(COLUMNS, "青川市气象局", 2023, "195000"),
    Made(COLUMNS, "青川市气象局", 2024, "194999", {"19.50": "194,999.00", "2024年预算数": "2024年预算数（元）"}),
    # Drops the last cent, or a label with a blank in it.
    Made(COLUMNS, "青川市民政局", 2022, "195000.10", {"19.50": "195,000.10", "单位：万元": "单位：元", "合计": "合　计"}),
    Made(COLUMNS, "青川市民政局", 2023, "195000.11", {"19.50": "195,000.11", "单位：万元": "单位：元", "合计": "合　计"}),
    # Adds the units of a department to it, or takes one of them for it.
    Made("", "青川市交通局", 2023, "126000"),
    Made("", "青川市交通局", 2024, "126100", {"12.60": "12.61", "10.60": "10.61"}),
    # Compares with the year before the last.
    Made(COLUMNS, "青川市水文局", 2021, "195000"),
    Made(COLUMNS, "青川市水文局", 2023, "295000", {"19.50": "29.50"}),
    # Adds two tables that disagree, or takes one of them.
    Made(COLUMNS, "青川市林业局", 2022, "195000"),
    Made(COLUMNS, "青川市林业局", 2023, None, {"19.50": "29.50"}),
    Made(COLUMNS, "青川市林业局", 2023, None, {"19.50": "39.50"}),
    # Takes a 合计 that counts 会议费.
    Made(ITEMS, "青川市档案馆", 2023, None, {"“三公”经费小计": "部门小计"}),
    Made(ITEMS, "青川市档案馆", 2024, None, {"“三公”经费小计": "部门小计", "63.40": "73.40"}),
]
BROKEN = {"空.txt": b"", "扫描件.docx": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "半个.docx": b"PK\3\4\x14\0\x06\0"}

problems: list[str] = []


def check(name: str, what: str, holds: bool, found: object = "") -> None:
    print(f"{name}: {what}" if holds else f"{name}: NOT {what} {found}".rstrip()[:600])
    if not holds:
        problems.append(name)


def make_documents(folder: Path, root: Path) -> set[str]:
    """Fills `disclosures`; returns the paths of the files that cannot be converted."""
    for source in sorted((root / "Fixtures").glob("*/source.*")):
        shutil.copy(source, folder / f"{source.parent.name}{source.suffix}")
    corpus = sorted((root.parent / "shared/corpus").glob("*.docx"))
    print(f"corpus beside the project: {len(corpus)} files" if corpus else "no corpus beside the project: its documents are left out")
    for source in corpus:
        shutil.copy(source, folder)
    for number, made in enumerate(MADE):
        (folder / f"{made.name}-{made.year}-{number:02}.txt").write_text(made.text(root / "Fixtures"), encoding="utf-8")
    for name, content in BROKEN.items():
        (folder / name).write_bytes(content)
    return {f"disclosures/{name}" for name in BROKEN}


def grown(totals: dict[tuple[str, int], Decimal]) -> Growth:
    """Who grew, worked out from what was made, not from what was converted."""
    pairs = (((name, year), yuan, totals.get((name, year - 1))) for (name, year), yuan in totals.items())
    return sorted((*key, yuan, yuan - before) for key, yuan, before in pairs if before is not None and yuan > before)


def growth(rows: Iterable[Iterable[object]]) -> Growth:
    return sorted((str(name), int(str(year)), Decimal(str(yuan)), Decimal(str(more))) for name, year, yuan, more in rows)


class Recipes:
    """Runs recipes and checks their answers. The check of a recipe is the method of its name, `-` as `_`; it gets what the recipe printed."""

    def __init__(self, binary: Path, broken: set[str]) -> None:
        self.environment = {**os.environ, "PATH": f"{binary.parent}{os.pathsep}{os.environ['PATH']}"}
        self.broken = broken
        self.database = duckdb.connect()
        self.totals = {(made.name, made.year): Decimal(made.yuan) for made in MADE if made.yuan is not None}
        self.answers: dict[str, Growth] = {}

    def run(self, name: str, language: str, code: str) -> None:
        verify: Callable[[str], None] | None = getattr(self, "check_" + name.replace("-", "_"), None)
        if verify is None:
            check(name, "checked: no check has its name", False)
            return
        try:
            if language == "sql":
                printed = io.StringIO()
                csv.writer(printed).writerows(self.database.execute(code).fetchall())
                verify(printed.getvalue())
                return
            command = [sys.executable, "-c"] if language == "python" else ["bash", "-euo", "pipefail", "-c"]
            done = subprocess.run([*command, code], env=self.environment, capture_output=True, encoding="utf-8")
            if done.returncode == 0:
                verify(done.stdout)
            else:
                check(name, "run to its end", False, f"{done.returncode}: {done.stderr[-500:]}")
        except Exception as error:  # What a recipe leaves undone, its check stumbles over; the others are still worth a run.
            check(name, "checked to the end", False, f"{type(error).__name__}: {error}")

    def facts(self) -> list[dict[str, str]]:
        with open("facts.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def answer(self, name: str, rows: Iterable[Iterable[object]]) -> None:
        """The answer to the question: of the departments that were made the right one, and of all the same as the others."""
        self.answers[name] = growth(rows)
        made = [row for row in self.answers[name] if row[0] in {made.name for made in MADE}]
        check(name, f"{len(made)} made-up departments grew, by {sum(row[3] for row in made)} yuan", made == grown(self.totals), made)
        for other, answer in self.answers.items():
            if other != name:
                check(name, f"the same answer as {other}", self.answers[name] == answer, set(answer) ^ set(self.answers[name]))

    def has_totals(self, name: str, rows: Iterable[tuple[str, int, Decimal]]) -> None:
        found = {(who, year): yuan for who, year, yuan in rows if who in {made.name for made in MADE}}
        check(name, f"{len(found)} totals of made-up departments, to the cent", found == self.totals, set(found.items()) ^ set(self.totals.items()))

    def is_complete(self, name: str, count: int, texts: list[tuple[str | None, ...]]) -> None:
        """A row a fact, and codes, labels and values letter by letter as in the file."""
        lines = len(Path("facts.jsonl").read_text(encoding="utf-8").splitlines())
        check(name, f"{count} rows, a row a fact", count == lines == len(texts), lines)
        mine = [tuple(value or None for value in text) for text in texts]
        theirs = [tuple(fact[key] or None for key in ("organization_code", "code", "label", "value")) for fact in self.facts()]
        check(name, "codes and texts as they are printed", mine == theirs, next((pair for pair in zip(mine, theirs, strict=False) if pair[0] != pair[1]), ""))

    def check_inputs(self, printed: str) -> None:
        with open("all.jsonl", encoding="utf-8") as file:
            documents = [json.loads(line)["document"] for line in file]
        files = sorted(str(path) for path in Path("disclosures").iterdir())
        check("inputs", f"{len(documents)} lines, one a document", sorted(documents) == files, set(documents) ^ set(files))
        facts = [json.loads(line, parse_float=Decimal) for line in Path("facts.jsonl").read_text(encoding="utf-8").splitlines()]
        same = [str(fact.get("amount_yuan", "")) for fact in facts] == [fact["amount_yuan"] for fact in self.facts()]
        check("inputs", f"{len(facts)} facts, the same in both forms", same)
        check("inputs", "a stack", Path("stack/datapackage.json").is_file())

    def check_duckdb(self, printed: str) -> None:
        self.answer("duckdb", csv.reader(printed.splitlines()))
        self.has_totals("duckdb", self.database.execute("FROM three_public").fetchall())
        for name, table in (("duckdb", "facts"), ("duckdb, Parquet", "'facts.parquet'")):
            texts = self.database.execute(f"SELECT organization_code, code, label, value FROM {table}").fetchall()
            self.is_complete(name, len(texts), texts)
        types = dict(self.database.execute("SELECT column_name, column_type FROM (DESCRIBE FROM 'facts.parquet')").fetchall())
        wanted = {"amount_yuan": "DECIMAL(38,6)", "code": "VARCHAR", "organization_code": "VARCHAR", "fiscal_year": "INTEGER", "inherited": "BOOLEAN"}
        check("duckdb, Parquet", "decimal amounts, codes as text", {key: types[key] for key in wanted} == wanted, types)
        sums: defaultdict[str | None, Decimal] = defaultdict(Decimal)
        for fact in self.facts():
            sums[fact["table_type"] or None] += Decimal(fact["amount_yuan"] or 0)
        by_type = "SELECT table_type, coalesce(sum(amount_yuan), 0) FROM 'facts.parquet' GROUP BY table_type"
        found = dict(self.database.execute(by_type).fetchall())
        check("duckdb, Parquet", f"the exact sums of {len(sums)} types", found == sums, set(found.items()) ^ set(sums.items()))

    def check_pandas(self, printed: str) -> None:
        head, *rows = csv.reader(printed.splitlines())
        check("pandas", "a head of four columns", head == ["organization_name", "fiscal_year", "yuan", "growth"], head)
        self.answer("pandas", rows)

    def check_jq_three_public(self, printed: str) -> None:
        self.answer("jq-three-public", csv.reader(printed.splitlines()))

    def check_sqlite(self, printed: str) -> None:
        self.answer("sqlite", csv.reader(printed.splitlines()))
        with sqlite3.connect("facts.db") as database:
            fen = database.execute("SELECT * FROM three_public").fetchall()
            texts = database.execute("SELECT organization_code, code, label, value FROM facts").fetchall()
            amounts = [amount for (amount,) in database.execute("SELECT amount_yuan FROM facts")]
        self.has_totals("sqlite", ((name, year, Decimal(amount) / 100) for name, year, amount in fen))
        self.is_complete("sqlite", len(texts), texts)
        check("sqlite", "amounts as they are printed", amounts == [fact["amount_yuan"] for fact in self.facts()])

    def failures(self, name: str, printed: str) -> None:
        rows = [line.split("\t") for line in printed.splitlines()]
        check(name, f"{len(rows)} failures, those of the broken files", sorted(row[0] for row in rows) == sorted(self.broken), rows)
        check(name, "each with code and reason", all(len(row) == 3 and row[1].startswith("input.") and row[2] for row in rows), rows)

    def check_jq_failed(self, printed: str) -> None:
        self.failures("jq-failed", printed)

    def check_manifest_failed(self, printed: str) -> None:
        self.failures("manifest-failed", printed)

    def inconsistencies(self, name: str, printed: str) -> None:
        found = {document: int(count) for count, document in (line.split("\t") for line in printed.splitlines())}
        said: dict[str, int] = {}
        with open("all.jsonl", encoding="utf-8") as file:
            for document in map(json.loads, file):
                if count := sum(finding["severity"] == "inconsistency" for finding in document.get("findings", [])):
                    said[document["document"]] = count
        check(name, f"{sum(found.values())} inconsistencies in {len(found)} documents", found == said, set(found.items()) ^ set(said.items()))
        check(name, "the most first", list(found.values()) == sorted(found.values(), reverse=True))
        check(name, "the fixture with the wrong total among them", "disclosures/audit-wrong-total.txt" in found)

    def check_jq_inconsistencies(self, printed: str) -> None:
        self.inconsistencies("jq-inconsistencies", printed)

    def check_manifest_inconsistencies(self, printed: str) -> None:
        self.inconsistencies("manifest-inconsistencies", printed)


def main() -> None:
    binary, page = (Path(argument).resolve() for argument in sys.argv[1:3])
    text = page.read_text(encoding="utf-8")
    recipes = re.findall(r"^<!-- recipe: (\S+) -->\n```(sh|sql|python)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("bin").mkdir()
        Path("bin/fiscalgrid").symlink_to(binary)
        Path("disclosures").mkdir()
        runner = Recipes(Path(folder) / "bin/fiscalgrid", make_documents(Path("disclosures"), ROOT))
        for name, language, code in recipes:
            runner.run(name, language, code)
        os.chdir("/")
    names = [name for name, _, _ in recipes]
    checks = {key.removeprefix("check_").replace("_", "-") for key in vars(Recipes) if key.startswith("check_")}
    for name in sorted(checks - set(names)):
        check(name, f"in {page.name}: a check without its recipe", False)
    # A block without a name, or two of a name, would go unchecked.
    blocks = len(re.findall(r"^```\w", text, re.MULTILINE))
    check(page.name, f"{blocks} blocks, each a recipe of its own name", blocks == len(names) == len(set(names)) == text.count("<!-- recipe: "), names)
    print(f"{len(recipes)} recipes, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
