"""What changed between two days, in a window of its own: under each kind its directives."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QWidget

from desktop_app.tracking.work_change_words import kind_word, what_changed
from desktop_app.tracking.work_changes import DayChanges, WorkChange, WorkChangeKind
from desktop_app.ui.actions import tip
from desktop_app.ui.copied_rows import table_for_clipboard
from desktop_app.ui.date_field import DateField
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import TextRole
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.table_window import lay_out

_FIRST_SIZE = QSize(1240, 720)
_LEAST_SIZE = QSize(820, 420)
TEXT, CHANGED = 1, 3  # columns


class ChangesWindow(QWidget):
    """Asks for two days and shows what it is given; changes nothing."""

    #: Two days are to be compared; carries the first and the last.
    days_wanted = Signal(object, object)
    #: A directive is to be shown in the list; carries its number.
    work_wanted = Signal(int)
    #: What is shown is wanted on paper.
    print_wanted = Signal()

    def __init__(
        self, first: date, last: date, today: date, parent: QWidget | None = None
    ) -> None:
        """At these days, with nothing compared yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What changed between two days"))
        self.found: DayChanges | None = None
        self._today = today
        self._rows: list[WorkChange | None] = []  # None: a head
        self._figures = text_label("", TextRole.BODY, soft=True, wrap=True)
        self.first = DateField(today, tr("From the end of"))
        self.last = DateField(today, tr("To the end of"))
        self.first.set_day(first)
        self.last.set_day(last)
        self.compare = push_button(tr("&Compare"), None, tip(tr("Compare"), ("F5",)))
        self.printing = push_button(
            "", Icon.PRINT, tip(tr("Preview and print the list"), ("Ctrl+P",))
        )
        self.printing.setAccessibleName(tr("Preview and print the list"))
        self.table = PlainTable(
            heads(),
            tr("Changes"),
            stretched=CHANGED,
            letters={0: 22, TEXT: 34, 2: 16},
        )
        self._nothing = EmptyState(Icon.CHANGES)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def show_changes(self, found: DayChanges) -> None:
        """Show what changed between the two days, and which days these are."""
        self.found = found
        self.first.set_day(found.first)
        self.last.set_day(found.last)
        kinds = [(kind, found.of(kind)) for kind in WorkChangeKind if found.of(kind)]
        self._rows = [row for _, changes in kinds for row in (None, *changes)]
        self.table.show_groups(
            [(head_of(kind, changes), list(map(cells_of, changes))) for kind, changes in kinds]
        )
        self._figures.setText(figures_of(found))
        self.printing.setEnabled(bool(kinds))
        self._nothing.say(
            tr("Nothing changed"),
            tr("Every directive stood at the end of both days in the same way."),
        )
        self._pages.setCurrentWidget(self.table if kinds else self._nothing)
        if kinds:
            self.table.selectRow(1)
            self.table.setFocus()

    def say_stale(self) -> None:
        """Say that the register is another one since it was compared."""
        self._figures.setText(tr("The register was changed since: compare again (F5)."))

    def _compare(self) -> None:
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            wrong = tr("Give the day as dd/mm/yyyy.")
        elif last > self._today:
            wrong = tr("That day is still to come: give today or a day before.")
        elif last < first:
            wrong = tr("The last day is before the first.")
        else:
            self.days_wanted.emit(first, last)
            return
        self._figures.setText(wrong)

    def _open_current(self) -> None:
        row = self.table.currentRow()
        change = self._rows[row] if 0 <= row < len(self._rows) else None
        if change is not None and change.after is not None:
            self.work_wanted.emit(change.after.directive_id)

    def _copy(self) -> None:
        """Put the selected rows on the clipboard as a table; all of them where none is."""
        picked = self.table.picked_rows() or range(len(self._rows))
        chosen = [change for row in picked if (change := self._rows[row]) is not None]
        table = [heads(), *map(cells_of, chosen)]
        QApplication.clipboard().setMimeData(table_for_clipboard(table))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for words, field in ((tr("&From the end of"), self.first), (tr("&to"), self.last)):
            label = QLabel(words)
            label.setBuddy(field)
            tools.addWidget(label)
            tools.addWidget(field)
        tools.addWidget(self.compare)
        tools.addStretch(1)
        tools.addWidget(self.printing)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        lay_out(self, tr("Changes"), self._figures, tools, self._pages)

    def _connect(self) -> None:
        self.compare.clicked.connect(self._compare)
        self.printing.clicked.connect(self.print_wanted)
        self.table.activated.connect(self._open_current)
        QShortcut(QKeySequence.fromString("F5"), self, self._compare)
        QShortcut(QKeySequence.fromString("Ctrl+P"), self, self.printing.click)
        QShortcut(QKeySequence.fromString("Ctrl+C"), self.table, self._copy)
        QShortcut(QKeySequence.fromString("Esc"), self, self.close)


def heads() -> tuple[str, ...]:
    """Over the columns."""
    return (tr("Point"), tr("Work"), tr("Lead"), tr("What changed"))


def cells_of(change: WorkChange) -> tuple[str, ...]:
    """One row: where it stands, its words, who leads, and what changed."""
    state = change.state
    return (
        f"{state.point_label} · {state.notice_title}",
        state.text,
        "; ".join(state.leads),
        what_changed(change, current_language()),
    )


def head_of(kind: WorkChangeKind, changes: Sequence[WorkChange]) -> str:
    """`Mới quá hạn · 3`."""
    return f"{kind_word(kind, current_language())} · {len(changes)}"


def figures_of(found: DayChanges) -> str:
    """`14 nhiệm vụ thay đổi · hoàn thành đúng hạn 9 · mới quá hạn 5`."""
    kinds = [
        f"{kind_word(kind, current_language()).lower()} {len(found.of(kind))}"
        for kind in WorkChangeKind
        if found.of(kind)
    ]
    return " · ".join((tr("%n directive(s) changed", "", len(found.changes)), *kinds))
