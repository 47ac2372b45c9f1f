"""Runs the example for real, on two executors of this machine, and compares it with a run of the command alone.

    test.py BINARY

The documents are the fixtures of the project, and the corpus where it stands beside the project, many times over with other names and
years; some are broken. What Spark writes must be what the command prints: every fact, every failure, every total.
"""

import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from decimal import Decimal, getcontext
from pathlib import Path

import pyarrow.parquet

EXAMPLE = Path(__file__).resolve().parent
ROOT = EXAMPLE.parent.parent
COPIES = 280
BROKEN = 20
DOCUMENTS_A_TASK = 40

# Sums are exact, however large and small what they add.
getcontext().prec = 200


def make_documents(folder: Path) -> list[str]:
    """Fills a folder and returns the names of the files in it that cannot be converted."""
    sources = sorted((ROOT / "Fixtures").glob("*/source.txt")) + sorted((ROOT / "Fixtures").glob("docx-*/source.docx"))
    corpus = sorted((ROOT.parent / "shared/corpus").glob("d*.docx"))
    print(f"corpus beside the project: {len(corpus)} files" if corpus else "no corpus beside the project: fixtures alone")
    sources += corpus
    for number in range(COPIES):
        source = sources[number % len(sources)]
        data = source.read_bytes()
        if source.suffix == ".txt":
            # Other years: copies of one text are not one document.
            data = data.replace("2023".encode(), str(2010 + number % 14).encode())
        target = folder / f"{number % 9} 号" / f"部门 {number:03}{source.suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    whole = next(path for path in sources if path.suffix == ".docx").read_bytes()
    broken = [b"", b"%PDF-1.4\n", b"\xff\xfe\xfa", whole[: len(whole) // 2], b"A\0B"]
    names = []
    for number in range(BROKEN):
        kind = number % len(broken)
        target = folder / "坏的" / f"{number:02}{'.docx' if kind == 3 else '.txt'}"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(broken[kind])
        names.append(str(target))
    return names


def spark(source: Path, output: Path, binary: str) -> subprocess.CompletedProcess[str]:
    """The job, as its page says that it is started, with the Spark of this environment."""
    home = next(Path(entry) / "pyspark" for entry in sys.path if (Path(entry) / "pyspark").is_dir())
    environment = {**os.environ, "SPARK_HOME": str(home), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    words = [
        home / "bin/spark-submit", "--master", "local-cluster[2,1,1024]", "--conf", "spark.ui.enabled=false",
        "--conf", "spark.executor.memory=1g", EXAMPLE / "facts.py", source, output, "--binary", binary,
        "--documents-per-task", str(DOCUMENTS_A_TASK),
    ]
    return subprocess.run([str(word) for word in words], cwd=output.parent, env=environment, capture_output=True, text=True)


def local_facts(binary: str, listing: Path) -> list[dict[str, str]]:
    """The facts that the command prints for the same paths."""
    done = subprocess.run(
        [binary, "convert", "--files0-from", str(listing), "-t", "facts", "--no-audit"], capture_output=True, text=True
    )
    return list(csv.DictReader(done.stdout.splitlines(keepends=True)))


def plain(value: object) -> str:
    """A cell of Parquet as the command writes it in CSV."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def amount(row: dict[str, object]) -> Decimal | None:
    """The amount of a fact: Parquet keeps one with more digits than its column has as text beside it."""
    text = row["amount_yuan"] if row["amount_yuan"] not in (None, "") else row.get("amount_yuan_text")
    return None if text in (None, "") else Decimal(str(text)).normalize()


def check(holds: bool, what: str) -> None:
    if not holds:
        sys.exit(f"spark: {what}")
    print(f"  {what}")


def compare_facts(written: list[dict[str, object]], local: list[dict[str, str]]) -> None:
    names = [name for name in local[0] if name not in ("amount_yuan", "inherited")]

    def key(row: dict[str, object]) -> tuple[object, ...]:
        return (*(plain(row[name]) for name in names), amount(row), plain(row["inherited"]) == "true")

    ours, theirs = Counter(map(key, written)), Counter(map(key, local))
    for row in list((ours - theirs) + (theirs - ours))[:3]:
        print("  differs:", row)
    check(ours == theirs, f"{len(written)} facts are those of the command, in all {len(local[0])} columns")
    sums: tuple[dict[str, Decimal], dict[str, Decimal]] = (defaultdict(Decimal), defaultdict(Decimal))
    for total, rows in zip(sums, (written, local)):
        for row in rows:
            total[plain(row["table_type"])] += amount(row) or 0
    check(sums[0] == sums[1], f"the sums of {len(sums[0])} types of tables are equal")


def rows(folder: Path) -> list[dict[str, object]]:
    return pyarrow.parquet.read_table(folder).to_pylist()


def check_parallel(binary: str, folder: Path, local: list[dict[str, str]]) -> None:
    """The recipe of the page that needs no Spark."""
    if shutil.which("parallel") is None:
        print("  GNU parallel is not installed: its recipe is not run")
        return
    page = (EXAMPLE / "README.md").read_text(encoding="utf-8")
    recipe = re.search(r"<!-- parallel -->\n```sh\n(.*?)```", page, re.DOTALL)
    assert recipe, "the page has no recipe for GNU parallel"
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    (bin_folder / "fiscalgrid").symlink_to(binary)
    done = subprocess.run(
        ["bash", "-c", "set -e\n" + recipe.group(1)], cwd=folder, capture_output=True, text=True,
        env={**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}"},
    )
    lines = (folder / "facts.jsonl").read_bytes().count(b"\n") if done.returncode == 0 else 0
    check(lines == len(local), f"GNU parallel gives the same {lines} facts{done.stderr[-500:] if lines != len(local) else ''}")


def main() -> None:
    binary = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory(prefix="spark-") as name:
        folder = Path(name)
        documents = folder / "disclosures"
        documents.mkdir()
        broken = make_documents(documents)
        paths = sorted(str(path) for path in documents.rglob("*") if path.is_file())
        missing = str(documents / "没有.txt")
        listing = folder / "paths"
        listing.write_bytes(b"".join(path.encode() + b"\0" for path in [*paths, missing]))

        done = spark(listing, folder / "out", binary)
        if done.returncode != 0:
            told = [line for line in (done.stderr + done.stdout).splitlines() if " INFO " not in line]
            sys.exit("\n".join(["spark: the job failed", f"status {done.returncode}", *told[-60:]]))
        found = rows(folder / "out/documents")
        check(sorted(str(row["document"]) for row in found) == sorted([*paths, missing]), f"a row for each of {len(found)} documents")
        failures = rows(folder / "out/failures")
        check(
            {str(row["document"]) for row in failures} == {*broken, missing} and all(row["error_message"] for row in failures),
            f"{len(failures)} failures, each with its reason",
        )
        parts = list((folder / "out/facts").glob("part-*"))
        check(len(parts) > 1, f"{len(parts)} tasks wrote facts")
        executors = set(re.findall(r"Starting task .*? executor (\d+)", done.stderr))
        check(len(executors) > 1, f"{len(executors)} executors worked")
        local = local_facts(binary, listing)
        facts = rows(folder / "out/facts")
        compare_facts(facts, local)
        check_parallel(binary, folder, local)
        wrong = spark(listing, folder / "none", "/no/such/command")
        check(wrong.returncode != 0 and "/no/such/command" in wrong.stderr, "a command that is not there fails the job")
        print(f"spark: {len(found)} documents, {len(facts)} facts, {len(failures)} failures: equal to a local run")


if __name__ == "__main__":
    main()
