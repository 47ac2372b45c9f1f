"""Reads the stacked CSV files of a folder as an analyst does: with pandas, and the types that datapackage.json names.

    stack.py FOLDER

Prints a line for each file: its name, its lines, its columns by dtype. Exits with 1 if a column has not the dtype of its type.
"""

import json
import sys
from pathlib import Path

import pandas

DTYPES = {"string": "string", "integer": "Int64", "number": "Float64", "year": "Int64"}


def main():
    folder = Path(sys.argv[1])
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        frame = pandas.read_csv(
            folder / resource["path"], dtype={f["name"]: DTYPES[f["type"]] for f in fields}, keep_default_na=True
        )
        assert list(frame.columns) == [f["name"] for f in fields], resource["path"]
        for field in fields:
            assert str(frame[field["name"]].dtype) == DTYPES[field["type"]], (resource["path"], field["name"])
        numbers = sum(field["type"] == "number" for field in fields)
        print(resource["path"], len(frame), f"{numbers} numbers")
        if "code" in frame:
            # Codes are text: they keep their zeros and never become 201.0.
            assert frame["code"].dropna().str.fullmatch("[0-9]+").all(), resource["path"]
        if "total" in frame and "kind" in frame:
            frame[frame["kind"] == "detail"].groupby("document")["total"].sum()


main()
