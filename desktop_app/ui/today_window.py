"""The page of today: six figures, and under each of them what it is made of."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.todays_work import TodaysWork
from desktop_app.ui.colors import current_colors
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.figure_button import FigureButton
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import TextRole
from desktop_app.ui.plain_row import STANDING
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.table_window import lay_out
from desktop_app.ui.today_words import TodayLine, TodaySection, sections_of

_FIRST_SIZE = QSize(1000, 680)
_LEAST_SIZE = QSize(780, 420)
_STATE, _TEXT = 0, 1  # columns


class TodayWindow(QWidget):
    """Shows one morning's work and tells what the person wants to see; changes nothing."""

    #: These directives are to be shown in the list; carries their numbers.
    work_wanted = Signal(list)
    #: What an entry of the side bar stands for is to be shown; carries the SideChoice.
    choice_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without work yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Today"))
        self._rows: list[TodayLine | TodaySection] = []
        self._day = text_label("", TextRole.BODY, soft=True)
        self._figures = QHBoxLayout()
        self.table = PlainTable(
            (tr("State"), tr("Work"), tr("Who"), tr("Day")),
            tr("What wants attention"),
            stretched=_TEXT,
            letters={_STATE: 24, 2: 24, 3: 14},
        )
        self._nothing = EmptyState(Icon.COMPLETE)
        self._pages = QStackedWidget()
        self._lay_out()
        self.table.activated.connect(self._open_current)
        self.table.clicked.connect(self._open_current)
        QShortcut(QKeySequence.fromString("Esc"), self, self.close)
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def show_work(self, work: TodaysWork) -> None:
        """Show the work of a morning; the row that was current stays so."""
        row = self.table.currentRow()
        sections = sections_of(work)
        self._day.setText(day_text(work.day))
        self._show_figures(sections)
        self._show_rows([each for each in sections if each.lines])
        self._pages.setCurrentWidget(self._nothing if work.is_empty else self.table)
        if self._rows:
            self.table.selectRow(min(max(row, 1), len(self._rows) - 1))

    def _show_figures(self, sections: Sequence[TodaySection]) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for section in sections:
            figure = FigureButton(section.title, section.color)
            figure.show_number(section.number)
            figure.clicked.connect(partial(self._open, section))
            self._figures.addWidget(figure, 1)

    def _show_rows(self, sections: Sequence[TodaySection]) -> None:
        self._rows = []
        for each in sections:
            self._rows += [each, *each.lines]
        self.table.show_groups(
            [(each.head, [line.cells for line in each.lines]) for each in sections]
        )
        self._paint_states()

    def _paint_states(self) -> None:
        colors, section = current_colors(), ""
        for row, shown in enumerate(self._rows):
            if isinstance(shown, TodaySection):
                section = getattr(colors, shown.color)
            else:
                state = self.table.cell(row, _STATE)
                state.setForeground(QColor(section))
                state.setData(STANDING, shown.standing)

    def _open_current(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._rows):
            self._open(self._rows[row])

    def _open(self, shown: TodayLine | TodaySection) -> None:
        if shown.choice is not None:
            self.choice_wanted.emit(shown.choice)
        elif shown.ids:
            self.work_wanted.emit(list(shown.ids))

    def _lay_out(self) -> None:
        self._nothing.say(
            tr("Nothing is due today"),
            tr("Nothing is late or near its day, nothing is undecided, nobody is silent."),
        )
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        lay_out(self, tr("Today"), self._day, self._figures, self._pages)
