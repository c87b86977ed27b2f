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
from desktop_app.tracking.work_changes import DayChanges, WorkChange, WorkChangeKind
from desktop_app.ui.changes_window import CHANGED, TEXT, cells_of, figures_of, head_of, heads
from desktop_app.ui.language import current_language, tr


def changes_title(found: DayChanges) -> str:
    """`Thay đổi từ 16/11/2026 đến 20/11/2026`."""
    said = tr("Changes from {first} to {last}")
    return said.format(first=day_text(found.first), last=day_text(found.last))


def changes_list(found: DayChanges, office: OfficeFacts, now: datetime) -> PrintedList:
    """All of them, as the window shows them."""
    kinds = [(kind, found.of(kind)) for kind in WorkChangeKind if found.of(kind)]
    return PrintedList(
        office=office,
        title=changes_title(found),
        about=(figures_of(found),),
        as_of=now,
        columns=tuple(
            PrintedColumn(head, ColumnRole.WORDS if at in {TEXT, CHANGED} else ColumnRole.PLAIN)
            for at, head in enumerate(heads())
        ),
        groups=tuple(
            PrintedGroup(
                head_of(kind, changes), tuple(PrintedRow(cells_of(c)) for c in changes)
            )
            for kind, changes in kinds
        ),
        language=current_language(),
    )


def _row(change: WorkChange) -> PrintedRow:
    return PrintedRow(cells_of(change))
