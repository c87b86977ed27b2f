"""The rows of one notice as a text of their own, and the points that are read in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.annex_table import Column, TaskRow
from desktop_app.intake.answer_cells import day_of_words
from desktop_app.intake.deadline_reading import Occasion, ReadingHabits
from desktop_app.intake.draft import DraftDeadline, DraftPoint
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.row_reading import RowReader
from desktop_app.intake.tracker_rows import RawRow
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.notice import Span
from desktop_app.tracking.tracker import TrackerColumn
from desktop_app.tracking.working_days import WorkingCalendar

_COLUMNS = {
    Column.TASK: TrackerColumn.WORDS,
    Column.LEAD: TrackerColumn.LEAD,
    Column.COORDINATING: TrackerColumn.COORDINATING,
    Column.DEADLINE: TrackerColumn.DEADLINE,
}


@dataclass(frozen=True, slots=True)
class NoticeRows:
    """The rows under one number and day."""

    number: str
    issued_on: date | None
    rows: tuple[RawRow, ...]


@dataclass(frozen=True, slots=True)
class TrackerReader:
    """What the office knows that helps to read the cells."""

    agencies: AgencyDirectory
    calendar: WorkingCalendar
    habits: ReadingHabits

    def read(self, rows: NoticeRows, name: str, on: date) -> tuple[str, list[DraftPoint]]:
        """The text that stands for the notice, with one point a row."""
        day = f" ngày {day_text(rows.issued_on)}" if rows.issued_on else ""
        text = f"Thông báo số {rows.number}{day}, chuyển từ sổ Excel {name}"
        tasks: list[TaskRow] = []
        for row in rows.rows:
            text, task = _written(text, row)
            tasks.append(task)
        flow = flowing_text(text)
        agencies = AgencyReader(flow, self.agencies)
        occasion = Occasion(base=rows.issued_on, calendar=self.calendar, habits=self.habits)
        reader = RowReader(flow, agencies, RoleReader(flow, agencies), occasion)
        return text, [
            _dated(replace(reader.point(task), label=task.label), task, text, row, on)
            for task, row in zip(tasks, rows.rows, strict=True)
        ]


def _written(text: str, row: RawRow) -> tuple[str, TaskRow]:
    """`text` with the row's words on lines of their own, and where its cells stand in it."""
    group = None
    if row.group:
        text += "\n\n"
        group = Span(len(text), len(text) + len(row.group))
        text += row.group
    text += "\n\n"
    start = len(text)
    label = row.words(TrackerColumn.POINT) or row.words(TrackerColumn.NUMBER)
    cells: dict[Column, Span] = {}
    for column, words in _cells(row):
        text += "" if len(text) == start else "\n"
        cells[column] = Span(len(text), len(text) + len(words))
        text += words
    return text, TaskRow(label or str(row.account.row), Span(start, len(text)), cells, group)


def _cells(row: RawRow) -> Iterator[tuple[Column, str]]:
    for column, kind in _COLUMNS.items():
        if words := row.words(kind):
            yield column, words


def _dated(point: DraftPoint, task: TaskRow, text: str, row: RawRow, on: date) -> DraftPoint:
    """The point with the day of its cell: a whole day is that day, in whatever form.

    Words in which no day is found stay as the printed deadline, without one.
    """
    span = task.cells.get(Column.DEADLINE)
    if span is None:
        return point
    day, is_assumed = day_of_words(row.cells[TrackerColumn.DEADLINE], on)
    if day is None or is_assumed:
        day = None
        if point.deadlines:
            return point
    deadline = DraftDeadline(
        phrase=span.of(text), span=span, due=day, firmness=Firmness.ORDER, rule="tracker_cell"
    )
    return replace(point, deadlines=(deadline,), due=day)
