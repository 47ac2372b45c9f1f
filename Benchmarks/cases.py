"""What is measured: each case returns the rows that it adds to the page."""

import os
import re
import shutil
import statistics
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import documents
from measure import Failed, Run, Stopped, run

ROOT = Path(__file__).resolve().parent.parent
UTF8 = {"LC_ALL": "C.UTF-8"}


@dataclass
class Row:
    """A line of the page: a figure, what it stands beside, and what was aimed at."""

    name: str
    command: str
    figure: str
    beside: str = ""
    ratio: float | None = None
    target: str = ""
    holds: bool | None = None
    missed_by: float | None = None
    #: For what is compared with the page before: the exact number.
    count: int | None = None


def most(row: Row, value: float, limit: float, target: str) -> Row:
    """The row with a target that holds up to a limit."""
    row.target, row.holds, row.missed_by = target, value <= limit, value / limit
    return row


def least(row: Row, value: float, limit: float, target: str) -> Row:
    """The row with a target that holds from a limit on."""
    row.target, row.holds, row.missed_by = target, value >= limit, limit / value if value else float("inf")
    return row


@dataclass
class Work:
    """The folder in which everything happens, and how much of it."""

    binary: Path
    peers: Path | None
    folder: Path
    is_quick: bool
    versions: dict[str, str] = field(default_factory=dict)

    def some(self, count: int) -> int:
        """A number of documents or rows; a tenth of it to see that it works."""
        return max(count // 10, 10) if self.is_quick else count

    def runs(self, count: int) -> int:
        return 3 if self.is_quick else count

    def convert(self, *options: str | Path, limit: float = 1800) -> Run:
        return run([self.binary, "convert", *options, "--progress", "never"], self.folder, limit)

    @cached_property
    def text(self) -> Path:
        """A disclosure as Tika's text: a real one beside the project, or the fixtures in one file."""
        real = ROOT.parent / "shared/disclosures/000_655c0751f88457f2.txt"
        target = self.folder / "one.txt"
        if real.exists():
            shutil.copyfile(real, target)
        else:
            texts = sorted((ROOT / "Fixtures").glob("*/source.txt"))
            target.write_bytes(b"".join(path.read_bytes() for path in texts)[:32_768].rsplit(b"\n", 1)[0])
        return target

    @cached_property
    def docx(self) -> list[Path]:
        """Word files: those beside the project, or the largest fixtures."""
        found = sorted((ROOT.parent / "shared/corpus").glob("*.docx"))
        if not found:
            found = sorted((ROOT / "Fixtures").glob("docx-*/source.docx"), key=lambda path: -path.stat().st_size)[:9]
        return found

    def texts(self, count: int) -> Path:
        """A folder with so many copies of the text, in folders of a hundred."""
        folder = self.folder / f"texts{count}"
        if not folder.exists():
            data = self.text.read_bytes()
            for number in range(count):
                path = folder / f"{number // 100:03}" / f"{number:05}.txt"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        return folder


def in_turn(count: int, *tools: Callable[[], Run]) -> list[list[Run]]:
    """The runs of each tool: all tools in turn, so many times, and once before that is not counted."""
    for tool in tools:
        tool()
    rounds = [[tool() for tool in tools] for _ in range(count)]
    return [list(runs) for runs in zip(*rounds)]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the pairwise ratios."""
    return median([one / other for one, other in zip(ours, theirs)])


def milliseconds(runs: Sequence[Run]) -> str:
    walls = [1000 * one.wall for one in runs]
    return f"{median(walls):.1f} ms ({min(walls):.1f}–{max(walls):.1f}), peak {max(one.peak for one in runs) / 1e6:.0f} MB"


def one_text(work: Work) -> list[Row]:
    text = work.text
    (runs,) = in_turn(work.runs(31), lambda: work.convert(text, "-t", "xml", "-o", "one.xml"))
    wall = median([1000 * one.wall for one in runs])
    row = Row(
        f"one text of {text.stat().st_size // 1000} KB to validated XML, whole process",
        "fiscalgrid convert one.txt -t xml -o one.xml", milliseconds(runs),
    )
    return [most(row, wall, 10, "at most 10 ms")]


def one_docx(work: Work) -> list[Row]:
    source = work.docx[6] if len(work.docx) > 6 else work.docx[0]
    document = work.folder / "one.docx"
    shutil.copyfile(source, document)
    (runs,) = in_turn(work.runs(31), lambda: work.convert(document, "-t", "xml", "-o", "one.xml"))
    wall = median([1000 * one.wall for one in runs])
    name = f"one .docx of {document.stat().st_size // 1000} KB to validated XML, whole process"
    command = "fiscalgrid convert one.docx -t xml -o one.xml"
    rows = [most(Row(name, command, milliseconds(runs)), wall, 15, "at most 15 ms")]
    peers: dict[str, list[str | Path]] = {"pandoc": ["pandoc", "-t", "json", document, "-o", "one.json"]}
    for reader in ("kreuzberg", "docx2python", "extractous") if work.peers else ():
        peers[reader] = [work.peers, ROOT / "Benchmarks/peers.py", reader, "1", document]
    fastest: tuple[str, float] | None = None
    for reader, words in peers.items():
        try:
            ours, theirs = in_turn(
                work.runs(9), lambda: work.convert(document, "-t", "xml", "-o", "one.xml"), lambda: run(words, work.folder)
            )
        except Failed as error:
            rows.append(Row(f"  beside {reader}", "", f"failed: {error}"))
            continue
        times = ratio([one.wall for one in theirs], [one.wall for one in ours])
        rows.append(Row(f"  beside {reader}", "", milliseconds(ours), milliseconds(theirs), times))
        if fastest is None or times < fastest[1]:
            fastest = (reader, times)
    if fastest:
        row = Row(f"  beside the fastest of them, {fastest[0]}", "", f"{fastest[1]:.1f} times faster", ratio=fastest[1])
        rows.append(least(row, fastest[1], 8, "at least 8 times faster"))
    return rows


def docx_batch(work: Work) -> list[Row]:
    count = work.some(200)
    folder = work.folder / "docx"
    folder.mkdir()
    for number in range(count):
        shutil.copyfile(work.docx[number % len(work.docx)], folder / f"{number:03}.docx")
    rows = []
    for reader in ("kreuzberg", "kreuzberg_batch") if work.peers else ():
        words = [work.peers, ROOT / "Benchmarks/peers.py", reader, "1", *sorted(folder.iterdir())]
        ours, theirs = in_turn(
            work.runs(5), lambda: work.convert(folder, "-t", "jsonl", "-o", "all.jsonl", "--jobs", "2"),
            lambda: run(words, work.folder),
        )
        times = ratio([one.wall for one in theirs], [one.wall for one in ours])
        row = Row(
            f"{count} .docx to JSON Lines on two cores, beside {reader.replace('_', ', its ')}"
            + (" loop" if reader == "kreuzberg" else ""),
            "fiscalgrid convert docx -t jsonl -o all.jsonl --jobs 2", milliseconds(ours), milliseconds(theirs), times,
        )
        rows.append(least(row, times, 4, "at least 4 times faster") if reader == "kreuzberg" else row)
    return rows


def xml_batch(work: Work) -> list[Row]:
    count = work.some(500)
    texts = work.texts(count)
    run([work.binary, "schema", "export", "--to", "xsd", "-o", "xsd"], work.folder)

    def ours() -> Run:
        return work.convert(texts, "-t", "xml", "-o", "xml", "--jobs", "1")

    def theirs() -> Run:
        """As many files a call as the system lets one have."""
        files = sorted((work.folder / "xml").rglob("*.xml"))
        total = Run(0, 0, 0)
        for start in range(0, len(files), 1_000):
            names = [path.relative_to(work.folder) for path in files[start : start + 1_000]]
            # Not --stream: with that it compiles the schema again for each file.
            total += run(["xmllint", "--noout", "--schema", "xsd/disclosure.xsd", *names], work.folder)
        return total

    one, other = in_turn(work.runs(3), ours, theirs)
    value = ratio([one.cpu for one in one], [one.cpu for one in other])
    megabytes = count * work.text.stat().st_size / 1e6
    cpu = median([one.cpu for one in one])
    row = Row(
        f"{count:,} texts ({megabytes:.0f} MB) to validated XML: CPU beside xmllint, which parses and validates that XML",
        "fiscalgrid convert texts -t xml -o xml --jobs 1; xmllint --noout --schema xsd/disclosure.xsd xml/…",
        f"{cpu:.1f} s CPU, {1000 * cpu / count:.1f} ms a document, {megabytes / cpu:.2f} MB/s",
        f"{median([one.cpu for one in other]):.1f} s CPU", value,
    )
    return [most(row, value, 2.5, "at most 2.5 times the CPU of xmllint")]


def jsonl_batch(work: Work) -> list[Row]:
    count = work.some(500)
    texts = work.texts(count)
    files = sorted(path.relative_to(work.folder) for path in texts.rglob("*.txt"))
    megabytes = count * work.text.stat().st_size / 1e6
    # The files of one folder only a few times over: wc takes milliseconds for all of them.
    forms: list[tuple[str, list[str]]] = [
        ("JSON Lines, not validated", ["-t", "jsonl", "--no-validate"]),
        ("JSON Lines, neither validated nor audited", ["-t", "jsonl", "--no-validate", "--no-audit"]),
        ("JSON Lines", ["-t", "jsonl"]),
        ("facts", ["-t", "facts"]),
        ("stacked CSV", ["-t", "csv", "--stack"]),
    ]
    goals = {forms[0][0]: 0.15, forms[1][0]: 0.3}
    rows = []
    for name, options in forms:
        output = {"facts": "all.csv", "stacked CSV": "stack"}.get(name, "all.jsonl")
        ours, theirs = in_turn(
            work.runs(3), lambda: work.convert(texts, *options, "-o", output, "--jobs", "1"),
            lambda: run(["wc", "-m", *files], work.folder, environment=UTF8),
        )
        value = ratio([one.cpu for one in theirs], [one.cpu for one in ours])
        cpu, other = median([one.cpu for one in ours]), median([one.cpu for one in theirs])
        row = Row(
            f"{count:,} texts to {name}: MB/s a core beside wc -m", f"fiscalgrid convert texts {' '.join(options)} "
            f"-o {output} --jobs 1; LC_ALL=C.UTF-8 wc -m texts/…",
            f"{megabytes / cpu:.2f} MB/s, {1000 * cpu / count:.1f} ms a document, {count / cpu:.0f} documents/s",
            f"{megabytes / other:.1f} MB/s", value,
        )
        rows.append(least(row, value, goals[name], f"at least {goals[name]} of its MB/s") if name in goals else row)
    return rows


def jobs(work: Work) -> list[Row]:
    count = work.some(500)
    texts = work.texts(count)
    two, one = in_turn(
        work.runs(3), lambda: work.convert(texts, "-t", "xml", "-o", "xml", "--jobs", "2"),
        lambda: work.convert(texts, "-t", "xml", "-o", "xml", "--jobs", "1"),
    )
    value = ratio([run.wall for run in one], [run.wall for run in two])
    row = Row(
        f"{count:,} texts to XML, two jobs beside one", "fiscalgrid convert texts -t xml -o xml --jobs 2 (1)",
        f"{median([run.wall for run in two]):.1f} s", f"{median([run.wall for run in one]):.1f} s", value,
    )
    return [least(row, value, 1.8, "at least 1.8 times as fast")]


def memory(work: Work) -> list[Row]:
    many, few = work.some(10_000), work.some(1_000)
    rows = []
    for name, options in [("XML", ["-t", "xml", "-o", "mxml"]), ("facts", ["-t", "facts", "-o", "all.csv"])]:
        one = median([work.convert(work.texts(few), *options, "--jobs", "2").peak for _ in range(2)])
        all_of_them = work.convert(work.texts(many), *options, "--jobs", "2").peak
        shutil.rmtree(work.folder / "mxml", ignore_errors=True)
        value = all_of_them / one
        row = Row(
            f"peak memory of {many:,} texts to {name}, two jobs, beside {few:,}",
            f"fiscalgrid convert texts {' '.join(options)} --jobs 2", f"{all_of_them / 1e6:.1f} MB",
            f"{one / 1e6:.1f} MB", value,
        )
        most(row, max(all_of_them / 120e6, value / 1.05), 1, "under 120 MB, no more than for a tenth (5 % noise)")
        rows.append(row)
    return rows


def linear(work: Work) -> list[Row]:
    """Seconds and memory a megabyte of documents ten times as large."""
    shapes: list[tuple[str, list[int], Callable[[int], object]]] = [
        ("rows in a table", [10_000, 100_000], documents.rows),
        ("columns of a table of 100,000 cells", [100, 1_000], lambda count: documents.columns(count, 100_000)),
        ("tables", [1_000, 10_000], documents.tables),
        ("sums that fail", [1_000, 10_000], documents.wrong_rows),
        ("paragraphs with figures", [1_000, 10_000], documents.paragraphs),
    ]
    rows = []
    for name, counts, make in shapes:
        if work.is_quick:
            counts = [count // 10 for count in counts]
        for form in ("xml", "jsonl", "facts"):
            cost: list[float] = []
            shown = []
            bytes_a_byte = 0.0
            for count in counts:
                path = work.folder / "large.txt"
                megabytes = documents.write(path, make(count)) / 1e6
                try:
                    runs = [
                        work.convert(path, "-t", form, "-o", "large.out", "--jobs", "1", limit=600)
                        for _ in range(1 if megabytes > 5 else 3)
                    ]
                except Stopped as error:
                    shown.append(f"{count:,}: stopped {error}")
                    cost.append(float("inf"))
                    continue
                cpu = median([one.cpu for one in runs])
                cost.append(cpu / megabytes)
                bytes_a_byte = runs[0].peak / 1e6 / megabytes
                shown.append(f"{count:,} ({megabytes:.1f} MB): {cpu:.2f} s, {1000 * cost[-1]:.0f} ms/MB, {runs[0].peak / 1e6:.0f} MB")
            # Very small documents are mostly the start of the process.
            value = cost[-1] / cost[-2]
            row = Row(f"{name}, {form}", f"fiscalgrid convert large.txt -t {form} -o large.out --jobs 1", "; ".join(shown), ratio=value)
            rows.append(most(row, value, 1.3, "the larger costs at most 1.3 times the other a MB"))
            if name == "rows in a table":
                row = Row(f"peak memory of {counts[-1]:,} rows, {form}, bytes a byte of the file", "", f"{bytes_a_byte:.1f}")
                rows.append(most(row, bytes_a_byte, 10, "at most 10"))
    (work.folder / "large.txt").unlink(missing_ok=True)
    return rows


def allocations(work: Work) -> list[Row]:
    """Heap allocations a document: those of eleven less those of one, divided by ten. The number is the same in each run."""
    rows = []
    folders = {}
    for kind, source in (("text", work.text), ("docx", work.docx[0])):
        for count in (1, 11):
            folder = work.folder / f"{kind}{count}"
            folder.mkdir()
            for number in range(count):
                shutil.copyfile(source, folder / f"{number}{source.suffix}")
            folders[kind, count] = folder
    for kind, options in [
        ("text", ["-t", "xml", "-o", "out"]), ("text", ["-t", "jsonl", "--no-validate", "-o", "out.jsonl"]),
        ("text", ["-t", "jsonl", "--no-validate", "--no-audit", "-o", "out.jsonl"]),
        ("docx", ["-t", "jsonl", "-o", "out.jsonl"]),
    ]:
        counts = [_allocations(work, folders[kind, count], options) for count in (1, 11)]
        count = round((counts[1] - counts[0]) / 10)
        name = f"allocations a document, {kind} {' '.join(options[:-2])}"
        rows.append(Row(name, f"valgrind fiscalgrid convert … {' '.join(options)} --jobs 1", f"{count:,}", count=count))
    return rows


def instructions(work: Work) -> list[Row]:
    """Instructions of whole processes, and of a further document: those of six less those of two, by four."""
    rows = []

    def add(name: str, command: str, count: int, goal: float) -> None:
        row = Row(f"instructions, {name}", f"valgrind --tool=callgrind fiscalgrid {command}", f"{count / 1e6:.1f} M", count=count)
        rows.append(most(row, count / 1e6, goal, f"at most {goal:g} M"))

    add("--version", "--version", _instructions(work, ["--version"]), 6)
    one = ["convert", str(work.text), "-t", "xml", "-o", "counted.xml"]
    add("one text to validated XML, whole process", "convert one.txt -t xml -o one.xml", _instructions(work, one), 90)
    for kind, source, options, goal in [
        ("text to XML", work.text, ["-t", "xml", "-o", "counted"], 30),
        ("text to JSON Lines, neither validated nor audited", work.text,
         ["-t", "jsonl", "--no-validate", "--no-audit", "-o", "counted.jsonl"], 12),
        ("docx to JSON Lines", work.docx[0], ["-t", "jsonl", "-o", "counted.jsonl"], 35),
    ]:
        totals = []
        for count in (2, 6):
            folder = work.folder / f"counted-{kind[:4]}{count}"
            folder.mkdir(exist_ok=True)
            for number in range(count):
                shutil.copyfile(source, folder / f"{number}{source.suffix}")
            totals.append(_instructions(work, ["convert", str(folder), *options, "--jobs", "1"]))
        command = f"convert folder {' '.join(options)} --jobs 1"
        add(f"each further {kind}", command, round((totals[1] - totals[0]) / 4), goal)
    return rows


def _instructions(work: Work, words: list[str]) -> int:
    error = _valgrind(work, ["--tool=callgrind", "--callgrind-out-file=/dev/null"], words)
    found = re.search(r"refs:\s+([\d,]+)", error)
    if not found:
        raise Failed(f"callgrind: {error[-500:]}")
    return int(found.group(1).replace(",", ""))


def memory_errors(work: Work) -> list[Row]:
    """What valgrind says of the memory that is read: a single error fails."""
    words = ["convert", str(work.text), "-t", "xml", "-o", "checked.xml"]
    error = _valgrind(work, ["--leak-check=no"], words)
    found = re.search(r"ERROR SUMMARY: ([\d,]+) errors", error)
    if not found:
        raise Failed(f"memcheck: {error[-500:]}")
    count = int(found.group(1).replace(",", ""))
    row = Row("errors that memcheck finds, text to XML", "valgrind fiscalgrid convert one.txt -t xml", f"{count}", count=count)
    return [most(row, count + 1, 1, "none")]


def _allocations(work: Work, folder: Path, options: list[str]) -> int:
    error = _valgrind(work, ["--leak-check=no"], ["convert", str(folder), *options, "--jobs", "1"])
    found = re.search(r"total heap usage: ([\d,]+) allocs", error)
    if not found:
        raise Failed(f"valgrind: {error[-500:]}")
    return int(found.group(1).replace(",", ""))


def _valgrind(work: Work, options: list[str], words: list[str]) -> str:
    """What valgrind says of a run of the command."""
    # Swift seeds its hashes by chance: how full a table is would change from run to run.
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    command = ["valgrind", *options, str(work.binary), *words]
    return subprocess.run(command, cwd=work.folder, capture_output=True, text=True, env=environment).stderr
