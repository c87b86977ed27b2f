"""What changed between two days, in a window of its own: under each kind its directives."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTableView,
    QWidget,
)

from desktop_app.ui.actions import tip
from desktop_app.ui.change_rows import ShownChanges
from desktop_app.ui.changes_model import ChangesModel
from desktop_app.ui.copied_rows import table_for_clipboard
from desktop_app.ui.date_field import DateField
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import TextRole
from desktop_app.ui.plain_table import plain_columns, plain_rows
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
        self.shown: ShownChanges | None = None
        self._today = today
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
        self.table = QTableView()
        self._model = ChangesModel(heads(), self)
        self._set_up_table()
        self._nothing = EmptyState(Icon.CHANGES)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def _set_up_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Changes"))
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        plain_rows(self.table)
        plain_columns(self.table, stretched=CHANGED, letters={0: 22, TEXT: 34, 2: 16})

    def show_changes(self, shown: ShownChanges) -> None:
        """Show what changed between the two days, and which days these are."""
        self.shown = shown
        self.first.set_day(shown.found.first)
        self.last.set_day(shown.found.last)
        self.table.clearSpans()
        self._model.show_groups(shown.groups)
        for row in self._model.heads:
            self.table.setSpan(row, 0, 1, self._model.columnCount())
        self._figures.setText(figures_of(shown))
        self.printing.setEnabled(bool(shown.groups))
        self._nothing.say(
            tr("Nothing changed"),
            tr("Every directive stood at the end of both days in the same way."),
        )
        self._pages.setCurrentWidget(self.table if shown.groups else self._nothing)
        if shown.groups:
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
        row = self._model.row(self.table.currentIndex().row())
        if row is not None and row.change.after is not None:
            self.work_wanted.emit(row.change.after.directive_id)

    def _copy(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        picked = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        rows = [row for number in picked if (row := self._model.row(number)) is not None]
        table = [heads(), *(row.cells for row in rows)]
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


def figures_of(shown: ShownChanges) -> str:
    """`14 nhiệm vụ thay đổi · hoàn thành đúng hạn 9 · mới quá hạn 5`."""
    all_of_them = tr("%n directive(s) changed", "", len(shown.found.changes))
    return " · ".join(filter(None, (all_of_them, shown.figures)))
