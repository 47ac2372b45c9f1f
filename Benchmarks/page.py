"""Writes the results as a page, and reads the one before: its notes, and the counts that must not grow."""

import datetime
import json
import platform
import re
import subprocess
from pathlib import Path

from cases import Row, Work

NOTES = re.compile(r"<!-- notes -->\n(.*?)<!-- /notes -->\n", re.DOTALL)
FIGURES = re.compile(r"```json\n(.*?)```", re.DOTALL)
#: By how much a count may grow before that is called a regression.
GROWTH = 1.05


def plain(row: Row) -> str:
    """A row for a terminal."""
    parts = [row.name, row.figure, row.beside, f"ratio {row.ratio:.2f}" if row.ratio is not None else "", verdict(row)]
    return " | ".join(part for part in parts if part)


def verdict(row: Row) -> str:
    if row.holds is None:
        return ""
    return f"{row.target}: holds" if row.holds else f"{row.target}: **missed**, {row.missed_by:.2f} times off"


def grown(rows: list[Row], path: Path | None) -> list[str]:
    """What counts more than the page before says."""
    if path is None or not path.exists() or not (found := FIGURES.search(path.read_text(encoding="utf-8"))):
        return []
    before = json.loads(found.group(1))
    return [
        f"{row.name}: {row.count:,}, before {before[row.name]:,}"
        for row in rows
        if row.count is not None and row.count > before.get(row.name, row.count) * GROWTH
    ]


def page(rows: list[Row], work: Work, path: Path | None) -> str:
    before = path.read_text(encoding="utf-8") if path and path.exists() else ""
    notes = found.group(1) if (found := NOTES.search(before)) else ""
    lines = [
        "# Results",
        "",
        f"Written by `make bench` on {datetime.date.today().isoformat()}{' (quick)' if work.is_quick else ''}. "
        "[What is measured, and how](README.md).",
        "",
        "| machine | |",
        "|---|---|",
        *(f"| {name} | {value} |" for name, value in {**machine(), **versions(work)}.items()),
        "",
        "| what | figure (median; least–most) | beside it | ratio | target |",
        "|---|---|---|---|---|",
        *(
            f"| {row.name.strip()} | {row.figure} | {row.beside} | {'' if row.ratio is None else f'{row.ratio:.2f}'} | {verdict(row)} |"
            for row in rows
        ),
        "",
        "## Notes",
        "",
        "<!-- notes -->",
        notes.strip("\n"),
        "<!-- /notes -->",
        "",
        "## Commands",
        "",
        *(f"- {row.name.strip()}: `{row.command}`" for row in rows if row.command),
        "",
        "## For the next run",
        "",
        "Counts that repeat; a growth by more than 5 % fails `make bench`.",
        "",
        "```json",
        json.dumps({row.name: row.count for row in rows if row.count is not None}, ensure_ascii=False, indent=1),
        "```",
    ]
    return "\n".join(lines) + "\n"


def machine() -> dict[str, str]:
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())
    system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())
    cores = Path("/proc/cpuinfo").read_text().count("processor\t")
    return {
        "processor": f"{cpu.group(1) if cpu else platform.machine()}, {cores} cores",
        "memory": f"{int(memory.group(1)) / 1e6:.0f} GB" if memory else "",
        "system": f"{system.group(1) if system else ''}, Linux {platform.release()}",
    }


def versions(work: Work) -> dict[str, str]:
    commands: dict[str, list[str | Path]] = {
        "fiscalgrid": [work.binary, "--version"],
        "swift": ["swift", "--version"],
        "xmllint": ["xmllint", "--version"],
        "pandoc": ["pandoc", "--version"],
        "wc": ["wc", "--version"],
        "valgrind": ["valgrind", "--version"],
    }
    if work.peers:
        code = "from importlib.metadata import version as v; print(', '.join(n + ' ' + v(n) for n in ({})))"
        names = "'kreuzberg', 'docx2python', 'extractous'"
        commands["readers"] = [work.peers, "-c", code.format(names)]
    return {name: _first_line(command) for name, command in commands.items()}


def _first_line(command: list[str | Path]) -> str:
    try:
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    except OSError:
        return "not installed"
    text = (done.stdout.strip() or done.stderr.strip()).splitlines()
    line = next((line for line in text if re.search(r"\d", line)), "")
    return line.split("/")[-1] if line.startswith("/") else line
