"""A list to print, over the realistic office of the other papers."""

from typing import Any

from desktop_app.tracking.printed_list import (
    ColumnRole,
    PrintedColumn,
    PrintedGroup,
    PrintedList,
    PrintedRow,
)
from desktop_app.tracking.report import ReportLine
from desktop_app.tracking.wording import standing_words
from tests.reports.conftest import CUTOFF, OFFICE, make_realistic_basis

COLUMNS = (
    PrintedColumn("Điểm"),
    PrintedColumn("Nội dung", ColumnRole.WORDS),
    PrintedColumn("Chủ trì"),
    PrintedColumn("Hạn"),
    PrintedColumn("Mức hạn", ColumnRole.STANDING),
)


def printed_row(line: ReportLine) -> PrintedRow:
    due = f"{line.due:%d/%m/%Y}" if line.due else ""
    cells = (line.point_label, line.text, line.lead, due, standing_words(line.standing))
    return PrintedRow(cells, line.standing.kind)


def make_list(*groups: PrintedGroup, **facts: Any) -> PrintedList:
    """A list of these groups; `facts` overrule."""
    given: dict[str, Any] = {
        "office": OFFICE,
        "title": "Tất cả nhiệm vụ",
        "about": ("Lọc: Sở Tài chính · “đất đai”", "30 nhiệm vụ"),
        "as_of": CUTOFF,
        "columns": COLUMNS,
        "groups": groups,
    }
    return PrintedList(**given | facts)


def make_realistic_list() -> PrintedList:
    """Thirty directives under their notices."""
    lines = make_realistic_basis().lines
    numbers = dict.fromkeys(line.notice_number for line in lines)
    return make_list(
        *(
            PrintedGroup(
                f"TB {number}",
                tuple(printed_row(line) for line in lines if line.notice_number == number),
            )
            for number in numbers
        )
    )
