"""What changed between two days as a list for paper: its kinds are the heads."""

from datetime import datetime

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.printed_list import (
    ColumnRole,
    PrintedColumn,
    PrintedGroup,
    PrintedList,
    PrintedRow,
)
from desktop_app.tracking.work_changes import DayChanges
from desktop_app.ui.change_rows import ShownChanges
from desktop_app.ui.changes_window import CHANGED, TEXT, figures_of, heads
from desktop_app.ui.language import current_language, tr


def changes_title(found: DayChanges) -> str:
    """`Thay đổi từ 16/11/2026 đến 20/11/2026`."""
    said = tr("Changes from {first} to {last}")
    return said.format(first=day_text(found.first), last=day_text(found.last))


def changes_list(shown: ShownChanges, office: OfficeFacts, now: datetime) -> PrintedList:
    """All of them, as the window shows them."""
    return PrintedList(
        office=office,
        title=changes_title(shown.found),
        about=(figures_of(shown),),
        as_of=now,
        columns=tuple(
            PrintedColumn(head, ColumnRole.WORDS if at in {TEXT, CHANGED} else ColumnRole.PLAIN)
            for at, head in enumerate(heads())
        ),
        groups=tuple(
            PrintedGroup(group.head, tuple(PrintedRow(row.cells) for row in group.rows))
            for group in shown.groups
        ),
        language=current_language(),
    )
