"""Writes Fixtures/docx-*/source.docx. Running it again gives the same bytes.

    docx.py
"""

from pathlib import Path

import docxtables
import docxtext  # noqa: F401 (adds its cases)
from docxparts import write

fixtures = Path(__file__).resolve().parents[2] / "Fixtures"
for name, make in docxtables.CASES.items():
    (fixtures / name).mkdir(exist_ok=True)
    write(fixtures / name / "source.docx", make())
