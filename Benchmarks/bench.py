"""Measures FiscalGrid beside other tools on one machine in one run, and writes the results as a page.

    python3 Benchmarks/bench.py BINARY [--peers PYTHON] [--quick] [--only NAME,...] [-o Benchmarks/RESULTS.md]

Whole processes, each tool in turn so that noise hits all alike; ratios are medians of the pairs. A time that misses its target is told
and does not fail; a count (instructions, allocations, errors of memory) that is 5 % above what the page says it was before fails.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import cases
import page
from measure import Failed, Stopped

CASES = {
    "one-text": cases.one_text,
    "one-docx": cases.one_docx,
    "docx-batch": cases.docx_batch,
    "xml-batch": cases.xml_batch,
    "jsonl-batch": cases.jsonl_batch,
    "jobs": cases.jobs,
    "memory": cases.memory,
    "linear": cases.linear,
    "instructions": cases.instructions,
    "allocations": cases.allocations,
    "memory-errors": cases.memory_errors,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=Path)
    parser.add_argument("--peers", type=Path, help="a Python interpreter that has the packages of requirements.txt")
    parser.add_argument("--quick", action="store_true", help="few runs and small inputs, to see that it works")
    parser.add_argument("--only", help=f"some of {', '.join(CASES)}")
    parser.add_argument("-o", "--output", type=Path, help="the page; what stands between its notes marks is kept")
    options = parser.parse_args()
    names = options.only.split(",") if options.only else list(CASES)
    if unknown := [name for name in names if name not in CASES]:
        parser.error(f"--only {unknown[0]}: no such case; expected {', '.join(CASES)}")
    rows: list[cases.Row] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        work = cases.Work(
            binary=options.binary.resolve(), peers=options.peers and options.peers.absolute(), folder=Path(folder),
            is_quick=options.quick,
        )
        for name in names:
            print(f"{name} ...", file=sys.stderr, flush=True)
            try:
                found = CASES[name](work)
            except (Failed, Stopped) as error:
                found = [cases.Row(name, "", f"failed: {error}")]
            for row in found:
                print("  " + page.plain(row), file=sys.stderr, flush=True)
            rows += found
        grown = page.grown(rows, options.output)
        text = page.page(rows, work, options.output)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        print(text)
    for line in grown:
        print(f"REGRESSION: {line}", file=sys.stderr)
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
