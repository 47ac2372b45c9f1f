"""Converts many disclosures on a Spark cluster and writes Parquet: documents, failures and facts.

    spark-submit --files .build/release/fiscalgrid Examples/spark/facts.py INPUT OUTPUT --binary fiscalgrid

Spark spreads the paths, not the files: each task hands its share of them to one `fiscalgrid` process and streams what
that prints. There are two passes, since `-t jsonl` alone tells every failure, and `-t facts-jsonl` alone tells every
fact: the first converts all documents, the second takes the facts of those that could be converted.
"""

import argparse
import json
import os
import shutil
import socket
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import BytesIO
from itertools import islice, zip_longest
from typing import Any, TypeVar

import pyarrow
import pyarrow.json
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession

# An amount is exact or absent. fiscalgrid reads up to 24 digits, and 亿元 adds eight: no decimal of 38 digits holds them
# all with any number of places, so the rare amount beyond these stands as text in AMOUNT_TEXT.
AMOUNT_PRECISION, AMOUNT_SCALE = 38, 14
AMOUNT = f"decimal({AMOUNT_PRECISION},{AMOUNT_SCALE})"
AMOUNT_TEXT = "amount_yuan_text"

ARROW_TYPES = {
    "string": pyarrow.string(),
    "int": pyarrow.int32(),
    "boolean": pyarrow.bool_(),
    AMOUNT: pyarrow.decimal128(AMOUNT_PRECISION, AMOUNT_SCALE),
}

# The columns of what is written, declared once for Spark and Arrow; nothing is inferred.
PATHS = {"document": "string"}
DOCUMENTS = {
    "document": "string",
    "format": "string",
    "sha256": "string",
    "organization_code": "string",
    "organization_name": "string",
    "fiscal_year": "int",
    "tables": "int",
    "infos": "int",
    "warnings": "int",
    "inconsistencies": "int",
    "errors": "int",
    "error_code": "string",
    "error_message": "string",
}
FACTS = {
    "document": "string",
    "organization_code": "string",
    "organization_name": "string",
    "fiscal_year": "int",
    "table_ordinal": "int",
    "table_type": "string",
    "table_title": "string",
    "row": "int",
    "kind": "string",
    "code": "string",
    "label": "string",
    "column_index": "int",
    "column_path": "string",
    "field": "string",
    "value": "string",
    "unit": "string",
    "amount_yuan": AMOUNT,
    "inherited": "boolean",
    "line": "int",
    "page": "int",
    AMOUNT_TEXT: "string",
}

# What `fiscalgrid convert` reads of a folder.
SUFFIXES = (".docx", ".docm", ".html", ".htm", ".xhtml", ".txt", ".text")

DOCUMENTS_A_BATCH = 500
FACTS_A_BATCH = 10_000

Item = TypeVar("Item")


def spark_schema(columns: dict[str, str]) -> str:
    """The columns as Spark's DDL."""
    return ", ".join(f"`{name}` {kind}" for name, kind in columns.items())


def arrow_schema(columns: dict[str, str]) -> pyarrow.Schema:
    """The columns as Arrow's schema."""
    return pyarrow.schema([(name, ARROW_TYPES[kind]) for name, kind in columns.items()])


def batched(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of `size`, so that only one list is in memory."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


# On the executors


def find_binary(name: str) -> str:
    """The command on this machine: a file shipped with `--files`, an installed one, or one at a path."""
    if os.sep not in name:
        shipped = SparkFiles.get(name)
        if os.path.exists(shipped):
            return shipped
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"no command {name} on {socket.gethostname()}: neither shipped, nor on PATH, nor a path")
    return found


def output_lines(binary: str, options: list[str], paths: list[str]) -> Iterator[bytes]:
    """What one `fiscalgrid convert` prints for the paths, a line at a time.

    Its input and its messages are files, not pipes: there is one pipe, which is read to the end, and so nothing that
    could wait for something else. Whatever is not a clean end is an error, with the last of its messages.
    """
    command = [binary, "convert", "--files0-from", "-", "--jobs", "1", *options]
    with tempfile.TemporaryFile() as names, tempfile.TemporaryFile() as messages:
        for path in paths:
            names.write(path.encode() + b"\0")
        names.seek(0)
        process = subprocess.Popen(command, stdin=names, stdout=subprocess.PIPE, stderr=messages)
        assert process.stdout is not None
        try:
            is_whole = True
            for line in process.stdout:
                is_whole = line.endswith(b"\n")
                if is_whole:
                    yield line
            status = process.wait()
            if status != 0 or not is_whole:
                messages.seek(max(0, messages.seek(0, os.SEEK_END) - 2000))
                last = messages.read().decode(errors="replace")
                raise RuntimeError(f"{' '.join(command)}: exit status {status} for {len(paths)} documents\n{last}")
        finally:
            # Reached early when Spark gives up the task: then nobody reads on, and the process must not stay.
            process.kill()
            process.wait()
            process.stdout.close()


def document_row(path: str | None, line: bytes | None) -> dict[str, Any]:
    """The row of one document, from its line of `-t jsonl`, which has to be about that document."""
    name, record = None, {}
    if line is not None:
        record = json.loads(line)
        name = record["document"]
    if name != path:
        raise RuntimeError(f"a line about {name} where one about {path} was expected")
    if error := record.get("error"):
        return {"document": path, "error_code": error["code"], "error_message": error["message"]}
    organization = record.get("organization", {})
    severities = Counter(finding["severity"] for finding in record["findings"])
    return {
        "document": path,
        "format": record["format"],
        "sha256": record["sha256"],
        "organization_code": organization.get("code"),
        "organization_name": organization.get("name"),
        "fiscal_year": record.get("fiscalYear"),
        "tables": len(record["tables"]),
        "infos": severities["info"],
        "warnings": severities["warning"],
        "inconsistencies": severities["inconsistency"],
        "errors": severities["error"],
    }


def document_batches(paths: list[str], binary: str) -> Iterator[pyarrow.RecordBatch]:
    """The rows of all paths, in their order: as many as there are paths, or an error."""
    schema = arrow_schema(DOCUMENTS)
    lines = output_lines(binary, ["-t", "jsonl"], paths)
    for batch in batched(zip_longest(paths, lines), DOCUMENTS_A_BATCH):
        yield pyarrow.RecordBatch.from_pylist([document_row(path, line) for path, line in batch], schema)


def fact_batches(paths: list[str], binary: str) -> Iterator[pyarrow.RecordBatch]:
    """The facts of documents that can be converted; one that no longer can is an error, by the exit status.

    Both checks are left out that the first pass has made: they would find the same, and take a third of the time.
    """
    known = set(paths)
    lines = output_lines(binary, ["-t", "facts-jsonl", "--no-audit", "--no-validate"], paths)
    for batch in batched(lines, FACTS_A_BATCH):
        table = facts_table(batch)
        if strangers := set(table["document"].unique().to_pylist()) - known:
            raise RuntimeError(f"facts of documents that were not asked for: {sorted(strangers)[:3]}")
        yield from table.to_batches()


def facts_table(lines: list[bytes]) -> pyarrow.Table:
    """The facts of some lines of `-t facts-jsonl`: all their members, in the declared types."""
    schema = arrow_schema(FACTS)
    text = b"".join(lines)
    try:
        table = pyarrow.json.read_json(
            BytesIO(text),
            read_options=pyarrow.json.ReadOptions(use_threads=False, block_size=len(text) + 1),
            parse_options=pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error"),
        )
        table = table.select(schema.names)
        table.validate(full=True)
    except pyarrow.ArrowInvalid:
        # An amount that the column cannot hold, or a line that is none of facts, which is an error here too.
        table = pyarrow.Table.from_pylist([exact_fact(line) for line in lines], schema)
    if table.num_rows != len(lines):
        raise RuntimeError(f"{table.num_rows} facts in {len(lines)} lines")
    inherited = schema.get_field_index("inherited")
    return table.set_column(inherited, schema.field(inherited), table["inherited"].fill_null(False))


def exact_fact(line: bytes) -> dict[str, Any]:
    """One fact, read slowly: an amount with more digits than the column has stands as text beside it."""
    fact = json.loads(line, parse_float=Decimal)
    if strangers := fact.keys() - FACTS.keys():
        raise RuntimeError(f"a fact with members that are not known: {sorted(strangers)}")
    if "amount_yuan" in fact:
        amount = Decimal(fact["amount_yuan"])
        places = max(0, -amount.as_tuple().exponent)
        if places > AMOUNT_SCALE or amount.adjusted() >= AMOUNT_PRECISION - AMOUNT_SCALE:
            del fact["amount_yuan"]
            fact[AMOUNT_TEXT] = format(amount, "f")
        else:
            fact["amount_yuan"] = amount
    return fact


def on_executors(paths: DataFrame, binary: str, make: Any, columns: dict[str, str]) -> DataFrame:
    """A table made from the paths of each partition by one process."""

    def work(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        share = [path for batch in batches for path in batch.column(0).to_pylist()]
        if share:
            yield from make(share, find_binary(binary))

    return paths.mapInArrow(work, spark_schema(columns))


# On the driver


def list_documents(source: str) -> list[str]:
    """The absolute paths of a folder's documents, or of those that a file lists, one a line or ended by NUL."""
    if os.path.isdir(source):
        paths = [
            os.path.join(folder, name)
            for folder, _, names in os.walk(source)
            for name in names
            if name.lower().endswith(SUFFIXES)
        ]
        paths.sort()
    else:
        with open(source, "rb") as file:
            content = file.read()
        paths = [os.fsdecode(name) for name in content.split(b"\0" if b"\0" in content else b"\n") if name]
    for path in paths:
        if not path.isprintable() and any("\ud800" <= character <= "\udfff" for character in path):
            raise SystemExit(f"{os.fsencode(path)!r}: the name is not UTF-8, so it cannot be told to fiscalgrid; rename it")
    return [os.path.abspath(path) for path in paths]


def run(spark: SparkSession, paths: list[str], output: str, binary: str, documents_a_task: int) -> str:
    """Writes the three tables and says how much is in them."""
    tasks = max(1, -(-len(paths) // documents_a_task))
    listed = spark.sparkContext.parallelize([(path,) for path in paths], tasks).toDF(spark_schema(PATHS))
    on_executors(listed, binary, document_batches, DOCUMENTS).write.parquet(f"{output}/documents")

    # Read back, not computed again: what follows is about the same conversion.
    documents = spark.read.schema(spark_schema(DOCUMENTS)).parquet(f"{output}/documents")
    count = documents.count()
    if count != len(paths):
        raise RuntimeError(f"{count} documents came out, {len(paths)} went in")
    failed = documents.where("error_code is not null")
    failed.select("document", "error_code", "error_message").write.parquet(f"{output}/failures")

    converted = documents.where("error_code is null").select("document").repartition(tasks)
    on_executors(converted, binary, fact_batches, FACTS).write.parquet(f"{output}/facts")
    facts = spark.read.schema(spark_schema(FACTS)).parquet(f"{output}/facts").count()
    return f"{count} documents, {failed.count()} failures, {facts} facts"


def main() -> None:
    """Reads the command line and runs the job."""
    parser = argparse.ArgumentParser(description="Converts disclosures on Spark into Parquet.")
    parser.add_argument("input", help="a folder, or a file of paths, one a line or ended by NUL")
    parser.add_argument("output", help="a folder that is not there yet, for documents, failures and facts")
    parser.add_argument("--binary", default="fiscalgrid", help="the command: the name of a shipped file, or a path")
    parser.add_argument("--documents-per-task", type=int, default=200, help="documents for one process (default: 200)")
    arguments = parser.parse_args()
    if arguments.documents_per_task < 1:
        parser.error("--documents-per-task must be 1 or more")
    paths = list_documents(arguments.input)
    if not paths:
        raise SystemExit(f"{arguments.input}: no documents")
    spark = SparkSession.builder.appName("fiscalgrid").getOrCreate()
    try:
        print(run(spark, paths, arguments.output, arguments.binary, arguments.documents_per_task))
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
