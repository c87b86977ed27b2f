"""The list's columns: what each is called, says, and sorts by."""

from enum import IntEnum

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import DirectiveLine, SortColumn
from desktop_app.tracking.wording import standing_spoken, standing_words, word
from desktop_app.ui.chase_said import chased_words
from desktop_app.ui.language import current_language, tr


class Column(IntEnum):
    """The list's columns, in their first order."""

    POINT = 0
    TEXT = 1
    LEAD = 2
    DUE = 3
    STANDING = 4
    STATUS = 5
    OFFICER = 6
    COORDINATING = 7
    NOTICE = 8
    CHASED = 9


#: Shown only once they are chosen.
HIDDEN_AT_FIRST = (
    Column.STATUS,
    Column.OFFICER,
    Column.COORDINATING,
    Column.NOTICE,
    Column.CHASED,
)
#: A double click there edits the fact; elsewhere it opens the source.
EDITED_IN_PLACE = frozenset({Column.DUE, Column.STANDING, Column.STATUS, Column.OFFICER})
SORT_OF = {
    Column.POINT: SortColumn.PLACE,
    Column.TEXT: SortColumn.TEXT,
    Column.LEAD: SortColumn.LEAD,
    Column.DUE: SortColumn.DUE,
    Column.STANDING: SortColumn.STANDING,
    Column.STATUS: SortColumn.STATUS,
    Column.OFFICER: SortColumn.OFFICER,
}


def column_title(column: Column) -> str:
    """The head of a column."""
    return {
        Column.POINT: tr("Point"),
        Column.TEXT: tr("What is to be done"),
        Column.LEAD: tr("Lead"),
        Column.DUE: tr("Due"),
        Column.STANDING: tr("Standing"),
        Column.STATUS: tr("Status"),
        Column.OFFICER: tr("Officer"),
        Column.COORDINATING: tr("Coordinating"),
        Column.NOTICE: tr("Notice"),
        Column.CHASED: tr("Chased"),
    }[column]


def cell_words(line: DirectiveLine, column: Column) -> str:
    """What a column says of a directive."""
    if column is Column.POINT:
        return f"★ {line.point_label}" if line.starred else line.point_label
    if column is Column.DUE:
        return tr("look again") if line.wants_review else day_text(line.due)
    if column is Column.STANDING:
        return standing_words(line.standing, current_language())
    if column is Column.STATUS:
        return word(line.status, current_language())
    return {
        Column.TEXT: line.text,
        Column.LEAD: line.lead,
        Column.OFFICER: line.officer,
        Column.COORDINATING: line.coordinators,
        Column.NOTICE: line.notice_title,
        Column.CHASED: chased_words(line.chased),
    }[column]


def spoken_line(line: DirectiveLine) -> str:
    """What a screen reader says of a directive, in whichever column the keyboard is."""
    due = cell_words(line, Column.DUE)
    parts = (
        tr("Starred") if line.starred else "",
        standing_spoken(line.standing, current_language()),
        tr("Point {label}").format(label=line.point_label) if line.point_label else "",
        line.text,
        tr("led by {names}").format(names=line.lead) if line.lead else "",
        tr("due {day}").format(day=due) if due else "",
        cell_words(line, Column.STATUS),
    )
    return ". ".join(part for part in parts if part)
