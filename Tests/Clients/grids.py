"""Makes Word documents of random tables with merged cells of every shape, and the truth about each table's grid.

    grids.py OUT_DIR SEED COUNT

Writes OUT_DIR/grids1.docx, grids2.docx… with 100 tables each, a paragraph before each table, and beside each a gridsN.json: a list
of tables, each {"width": w, "rows": [[cell…]…]}. A row lists the cells that start in it, from left to right, each {"column",
"columnSpan", "rowSpan", "text"} with the column counted from 0 and the text's paragraphs joined by line feeds. A row that cells
from above cover completely is an empty list. The same seed makes the same tables.
"""

import itertools
import json
import random
import sys
from pathlib import Path

import docx

TABLES_A_FILE = 100
WORDS = ["合计", "一般公共预算", "基本支出", "项目支出", "工资福利支出", "公务接待费", "资本金 & <注>", "Total"]


def spans(rng, height, width):
    """Covers a grid with rectangles that do not overlap: {(row, column): (rows, columns)} in reading order."""
    free = {(row, column) for row in range(height) for column in range(width)}
    found = {}

    def take(row, column, rows, columns):
        cells = {(row + r, column + c) for r in range(rows) for c in range(columns)}
        if cells <= free:
            free.difference_update(cells)
            found[row, column] = (rows, columns)

    def room(steps):
        return sum(1 for _ in itertools.takewhile(free.issuperset, steps))

    density = rng.choice([0, 0.05, 0.15, 0.3, 0.6, 1])
    if rng.random() < density * 0.05:
        take(0, 0, height, width)
    if density and rng.random() < 0.2:
        rows = rng.randint(1, min(3, height))
        take(rng.randint(0, height - rows), 0, rows, width)
    if density and rng.random() < 0.2:
        columns = rng.randint(1, min(3, width))
        take(0, rng.randint(0, width - columns), height, columns)
    for row, column in rng.sample(sorted(free), len(free)):
        if (row, column) in free and rng.random() < density:
            # As wide as its row has room for at most, then as high as that width has room for.
            columns = rng.randint(1, room([{(row, c)} for c in range(column, width)]))
            rows = rng.randint(1, room([{(r, column + c) for c in range(columns)} for r in range(row, height)]))
            take(row, column, rows, columns)
    found.update((place, (1, 1)) for place in free)
    return dict(sorted(found.items()))


def paragraphs(rng, place):
    """What the cell at a place says."""
    word = f"{rng.choice(WORDS)}{place}"
    figure = f"{rng.randint(-99_999, 9_999_999) / 100:,.2f}"
    return rng.choices([[word], [figure], [""], [word, figure], [word, f"{word}b"]], [35, 35, 15, 7, 8])[0]


def add_table(rng, document):
    """Adds a random table to a document; returns the truth about it."""
    height, width = rng.randint(1, 9), rng.randint(1, 8)
    grid = spans(rng, height, width)
    cells = document.add_table(height, width)._cells  # Asked once: table.cell() makes the list anew for each cell.
    # Merging moves text, so all cells are merged while they are empty.
    for (row, column), (down, across) in grid.items():
        if down * across > 1:
            cells[row * width + column].merge(cells[(row + down - 1) * width + column + across - 1])
    rows, said = [[] for _ in range(height)], set()
    for (row, column), (down, across) in grid.items():
        while (texts := paragraphs(rng, f"{row}_{column}"))[0] in said:
            pass  # A figure came twice.
        said.add(texts[0] or None)  # Blanks may come again.
        cell = cells[row * width + column]
        cell.text = texts[0]
        for text in texts[1:]:
            cell.add_paragraph(text)
        rows[row].append({"column": column, "columnSpan": across, "rowSpan": down, "text": "\n".join(texts)})
    return {"width": width, "rows": rows}


def main():
    folder, rng, count = Path(sys.argv[1]), random.Random(int(sys.argv[2])), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, count, TABLES_A_FILE):
        document, tables = docx.Document(), []
        for number in range(start, min(start + TABLES_A_FILE, count)):
            document.add_paragraph(f"表 {number + 1}")
            tables.append(add_table(rng, document))
        name = folder / f"grids{start // TABLES_A_FILE + 1}"
        document.save(f"{name}.docx")
        name.with_suffix(".json").write_text(json.dumps(tables, ensure_ascii=False), encoding="utf-8")


main()
