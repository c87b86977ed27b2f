"""What a workbook means, sheet by sheet: its heads, columns and statuses, its first rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QSplitter, QVBoxLayout, QWidget

from desktop_app.desk.tracker_book import TrackerBook
from desktop_app.tracking.progress import Status
from desktop_app.tracking.steps import Steps
from desktop_app.tracking.tracker import (
    KeptMatching,
    TrackerColumn,
    TrackerHeads,
    TrackerLine,
    TrackerMatching,
)
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.form_layout import Field, choice_box, spin_box_in_line, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.tracker_memory import statuses_in
from desktop_app.ui.tracker_preview import TrackerPreview
from desktop_app.ui.tracker_tables import ColumnTable, StatusTable
from desktop_app.ui.tracker_top import SheetTop

_DEEPEST_HEAD = 4  # rows
_WAIT = 120  # milliseconds: several choices in a row are read once
_SHEET_WIDTH = 280
_SIDE = 600  # of halves: what is asked for is shared out


class TrackerMatchPage(QWidget):
    """Holds what the person says; a sheet without the words of the work cannot be taken in."""

    #: The first rows are to be read; carries the sheet's title, its heads and the statuses.
    preview_wanted = Signal(str, object, object)
    #: Something was said; whether it can be read is in `matching`.
    changed = Signal()

    def __init__(self, book: TrackerBook, kept: Sequence[KeptMatching]) -> None:
        """Begin with what was matched before, else with what the words of the heads propose.

        No sheet is shown before `show_best`.
        """
        super().__init__()
        self._book = book
        self._heads = {title: book.proposed(title, kept) for title in book.sheets}
        self._left_aside = {title for title, heads in self._heads.items() if heads is None}
        self._statuses = statuses_in(kept)
        self.sheet = choice_box({}, tr("Sheet"))
        for title, rows in book.sheets.items():
            self.sheet.addItem(
                tr("{title} · {rows} rows").format(title=title, rows=rows), title
            )
        self.takes = QCheckBox(tr("&Take in this sheet"))
        self.first, self.last = QSpinBox(), QSpinBox()
        self._doubt = DoubtStrip()
        self.columns, self.statuses = ColumnTable(), StatusTable()
        self.top, self.preview = SheetTop(), TrackerPreview()
        self._reading = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()

    def show_best(self) -> None:
        """Show the first sheet in which heads were found, else the first."""
        sheets = list(self._book.sheets)
        best = next((title for title in sheets if self._heads[title]), sheets[0])
        self.sheet.setCurrentIndex(sheets.index(best))
        self._show_sheet()

    def take_focus(self) -> None:
        """Begin at the first column that says nothing yet, else at the first."""
        boxes = list(self.columns.boxes.values())
        unsaid = (box for box in boxes if box.currentData() is None)
        next(unsaid, boxes[0] if boxes else self.sheet).setFocus()

    def matching(self) -> TrackerMatching:
        """What was said of the sheets that are to be taken in."""
        sheets = {
            title: heads
            for title, heads in self._heads.items()
            if heads is not None and title not in self._left_aside
        }
        return TrackerMatching(sheets, dict(self._statuses))

    def kept(self) -> list[KeptMatching]:
        """The same, for the next workbook with these heads."""
        return [
            self._book.kept(title, heads, self._statuses)
            for title, heads in self.matching().sheets.items()
        ]

    def wrong(self) -> str:
        """Why it cannot be read so; empty where it can."""
        sheets = self.matching().sheets
        if not sheets:
            return tr("No sheet is taken in yet: mark its heads, then its columns.")
        for title, heads in sheets.items():
            if TrackerColumn.WORDS not in heads.columns:
                said = tr("Sheet “{title}”: say which column holds the words of the work.")
                return said.format(title=title)
        return ""

    def show_preview(self, title: str, lines: Sequence[TrackerLine]) -> None:
        """Show the first rows as they were read, unless another sheet is shown by now."""
        if title == self._title():
            self.preview.show_lines(lines)

    def _title(self) -> str:
        return str(self.sheet.currentData())

    def _show_sheet(self) -> None:
        title = self._title()
        rows = self._book.top(title)
        self.top.show_rows(rows)
        lowest = max(rows, default=1)
        self._set(self.first, 1, lowest)
        self._set(self.last, 1, lowest)
        self.takes.setChecked(title not in self._left_aside)
        self._show_heads()

    def _show_heads(self) -> None:
        """Show what the sheet's heads say now, and read its first rows anew."""
        title = self._title()
        heads = self._heads[title] or TrackerHeads(0, 0, {})
        for box, row in ((self.first, heads.first), (self.last, heads.last)):
            was = box.blockSignals(True)
            box.setValue(max(row, 1))
            box.blockSignals(was)
        self.top.mark(heads.first, heads.last)
        self.columns.show_columns(self._book.columns(title, heads))
        self.statuses.show_statuses(self._book.statuses(title, heads), self._statuses)
        self._tell()

    def _tell(self) -> None:
        self._doubt.say(self.wrong())
        self._reading.start()
        self.changed.emit()

    def _ask_for_preview(self) -> None:
        heads = self._heads[self._title()]
        if heads is None or TrackerColumn.WORDS not in heads.columns:
            self.preview.show_lines(())
        else:
            self.preview_wanted.emit(self._title(), heads, dict(self._statuses))

    def _take(self, *, taken: bool) -> None:
        if taken:
            self._left_aside.discard(self._title())
        else:
            self._left_aside.add(self._title())
        if taken and self._heads[self._title()] is None:
            self._move_heads(self.first.value())
        self._tell()

    def _move_heads(self, row: int) -> None:
        self._say_heads(row, row)

    def _say_first(self, row: int) -> None:
        self._say_heads(row, min(max(row, self.last.value()), row + _DEEPEST_HEAD - 1))

    def _say_last(self, row: int) -> None:
        self._say_heads(max(min(row, self.first.value()), row - _DEEPEST_HEAD + 1), row)

    def _say_heads(self, first: int, last: int) -> None:
        """Other rows hold the heads: their words propose what the columns mean."""
        title = self._title()
        self._heads[title] = self._book.heads_at(title, first, last)
        self._left_aside.discard(title)
        self.takes.setChecked(True)
        self._show_heads()

    def _say_meaning(self, place: int, meaning: TrackerColumn | None) -> None:
        title = self._title()
        heads = self._heads[title] or TrackerHeads(self.first.value(), self.last.value(), {})
        self._heads[title] = heads.with_meaning(place, meaning)
        self._show_heads()

    def _say_status(self, words: str, status: Status | None) -> None:
        self._statuses.pop(words, None)
        if status is not None:
            self._statuses[words] = status
        self._tell()

    def _connect(self) -> None:
        self.sheet.activated.connect(self._show_sheet)
        self.takes.clicked.connect(lambda taken: self._take(taken=taken))
        self.first.valueChanged.connect(self._say_first)
        self.last.valueChanged.connect(self._say_last)
        self.top.heads_moved.connect(self._move_heads)
        self.columns.meaning_chosen.connect(self._say_meaning)
        self.statuses.status_chosen.connect(self._say_status)
        self._reading.timeout.connect(self._ask_for_preview)

    def _set(self, box: QSpinBox, least: int, most: int) -> None:
        was = box.blockSignals(True)
        box.setRange(least, most)
        box.blockSignals(was)

    def _lay_out(self) -> None:
        for box in (self.first, self.last):
            spin_box_in_line(box)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        sheet = Field(tr("&Sheet"), self.sheet)
        sheet.setMinimumWidth(_SHEET_WIDTH)
        head.addWidget(sheet)
        head.addWidget(self.takes, 0, Qt.AlignmentFlag.AlignBottom)
        head.addSpacing(Space.LARGE)
        head.addWidget(Field(tr("&Heads from row"), self.first))
        head.addWidget(Field(tr("t&o row"), self.last))
        head.addStretch(1)
        beside = _splitter(Qt.Orientation.Vertical)
        beside.addWidget(_titled(tr("How the sheet begins"), self.top))
        beside.addWidget(_titled(tr("Statuses in the sheet"), self.statuses))
        above = _splitter(Qt.Orientation.Horizontal)
        above.addWidget(_titled(tr("Columns of the sheet"), self.columns))
        above.addWidget(beside)
        above.setSizes([_SIDE, _SIDE])
        whole = _splitter(Qt.Orientation.Vertical)
        whole.addWidget(above)
        whole.addWidget(_titled(tr("As it would be read"), self.preview))
        whole.setSizes([_SIDE, _SIDE // 2])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._doubt)
        column.addWidget(whole, 1)


def making_match(book: TrackerBook, kept: Sequence[KeptMatching]) -> Steps[TrackerMatchPage]:
    """The page with its best sheet, made before it is seen: one turn would hold all else."""
    match = TrackerMatchPage(book, kept)
    yield
    match.show_best()
    return match


def _splitter(way: Qt.Orientation) -> QSplitter:
    made = QSplitter(way)
    made.setChildrenCollapsible(False)
    return made


def _titled(name: str, content: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
    column.setSpacing(Space.TIGHT)
    column.addWidget(text_label(name, TextRole.SMALL, soft=True))
    column.addWidget(content, 1)
    return box
