"""The kept papers that a paper made now is compared with, one for each language.

To renew them after a change that is meant: `DONDOC_RENEW=1 pytest tests/reports`, then read the
difference.
"""

import os
from pathlib import Path

from openpyxl.workbook import Workbook

EXPECTED = Path(__file__).parent / "expected"
LANGUAGES = ("vi", "en")


def kept(name: str, language: str, made: str) -> str:
    """The kept words of the paper `name`; those just `made` where they are to be renewed."""
    path = EXPECTED / f"{name}_{language}.txt"
    if os.environ.get("DONDOC_RENEW"):
        path.write_text(made, encoding="utf-8", newline="\n")
    return path.read_text(encoding="utf-8")


def dump_of(workbook: Workbook) -> str:
    """Every cell that holds something, with its row's height, kind, style and value."""
    lines = []
    for sheet in workbook.worksheets:
        lines.append(f"== {sheet.title} {sheet.dimensions} {sheet.sheet_state}")
        lines += sorted(f"merged {cells}" for cells in sheet.merged_cells.ranges)
        for row in sheet.iter_rows():
            lines.append(f"row {row[0].row} {sheet.row_dimensions[row[0].row].height}")
            for cell in row:
                if cell.value is not None:
                    style = f"{'B' if cell.font.b else '-'} {cell.fill.fgColor.rgb[2:]}"
                    lines.append(f"{cell.coordinate} {cell.data_type} {style} {cell.value!r}")
    return "\n".join(lines) + "\n"
