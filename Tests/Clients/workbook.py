"""Prints the cells of a workbook that LibreOffice made of a CSV file, as JSON: what a user of a spreadsheet sees.

    workbook.py FILE.xlsx
"""

import json
import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([[cell.value for cell in row] for row in sheet.iter_rows()], ensure_ascii=False))
