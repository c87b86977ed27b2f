"""All open work on one page: who leads it, the next four weeks, the notices not finished."""

from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.deadline import OPEN, StandingKind
from desktop_app.tracking.due_period import WEEKS_AHEAD, DueBetween
from desktop_app.tracking.figures import day_text, whole
from desktop_app.tracking.overview import Overview
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import current_colors, standing_look
from desktop_app.ui.day_grid import DayGrid
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.figure_button import FigureButton
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.led_work_model import KINDS
from desktop_app.ui.led_work_table import LedWorkTable
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.side_choice import of_notice, of_standing
from desktop_app.ui.standing_bar import legend
from desktop_app.ui.table_window import lay_out
from desktop_app.ui.unfinished_table import UnfinishedTable

_FIRST_SIZE = QSize(1320, 800)
_LEAST_SIZE = QSize(820, 440)
_SIDE_BY_SIDE = 140  # letters: from there on the notices stand beside the weeks


class OverviewWindow(QWidget):
    """Shows one day's page and tells what the person wants to see; changes nothing."""

    #: Work is to be shown in the list; carries the fields of a ListingFilter.
    work_wanted = Signal(dict)
    #: What an entry of the side bar stands for is to be shown; carries the SideChoice.
    choice_wanted = Signal(object)
    #: There is no notice yet, and some are to be taken in.
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Still reading, until `show_overview`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Overview"))
        self._day = text_label("", soft=True)
        self.all = FigureButton(tr("Open work"), "text")
        self.standings = {kind: _standing_figure(kind) for kind in KINDS}
        self.led = LedWorkTable()
        self.late = push_button("")
        self.weeks = DayGrid(WEEKS_AHEAD)
        self.notices = UnfinishedTable()
        self._weeks_head = text_label("", TextRole.HEADING)
        self._notices_head = text_label("", TextRole.HEADING)
        self._nothing_open = EmptyState(Icon.COMPLETE)
        self._all_finished = text_label(
            tr("No work is open and no point undecided."), soft=True, wrap=True
        )
        self._all_finished.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_notices = EmptyState(Icon.EMPTY)
        self.take_in = push_button(tr("&Import notices"), Icon.IMPORT)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._led_pages = _pages(self.led, self._nothing_open)
        self._notice_pages = _pages(self.notices, self._all_finished)
        self._page = scrolled(
            self._laid_out(), tr("Overview of the open work"), QPalette.ColorRole.Window
        )
        self._reading = text_label(tr("Reading the register…"), soft=True)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._contents = _pages(self._reading, self._page, self._no_notices)
        self._say_what_is_empty()
        lay_out(self, tr("Overview"), self._day, self._figures(), self._contents)
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def show_overview(self, shown: Overview) -> None:
        """Show another day's page, or what changed in this one; what was current stays so."""
        self._day.setText(day_text(shown.day))
        self.all.show_number(shown.open)
        for kind, figure in self.standings.items():
            figure.show_number(shown.by_standing.get(kind, 0))
        self.led.show_led(shown.leads)
        self._led_pages.setCurrentWidget(self.led if shown.leads else self._nothing_open)
        self._show_weeks(shown)
        self.notices.show_notices(shown.notices)
        finished = self._all_finished
        self._notice_pages.setCurrentWidget(self.notices if shown.notices else finished)
        number = _figure(len(shown.notices))
        self._notices_head.setText(tr("Notices not finished · {number}").format(number=number))
        is_first = self._contents.currentWidget() is self._reading
        self._contents.setCurrentWidget(self._page if shown.has_notices else self._no_notices)
        if is_first:
            (self.led if shown.has_notices else self.take_in).setFocus()

    def _show_weeks(self, shown: Overview) -> None:
        first, last = day_text(shown.weeks.first), day_text(shown.weeks.last)
        self._weeks_head.setText(
            tr("Four weeks · {first} – {last}").format(first=first, last=last)
        )
        ahead = DueBetween(shown.day, shown.weeks.last)
        self.weeks.show_days(
            shown.weeks.first, shown.due, today=shown.day, inside=ahead, calendar=shown.calendar
        )
        late = tr("{number} late before today").format(number=_figure(shown.overdue))
        self.late.setText(f"\N{THIN SPACE}{late}")
        self.late.setEnabled(bool(shown.overdue))

    # What is wanted

    def _connect(self) -> None:
        self.all.clicked.connect(partial(self.work_wanted.emit, {"standings": OPEN}))
        for kind, figure in self.standings.items():
            figure.clicked.connect(partial(self._ask_for_standing, kind))
        self.late.clicked.connect(partial(self._ask_for_standing, StandingKind.OVERDUE))
        self.led.wanted.connect(self._ask_for_led)
        self.weeks.day_wanted.connect(self._ask_for_day)
        self.notices.wanted.connect(self._ask_for_notice)
        self.take_in.clicked.connect(self.import_wanted)
        for shown in self.weeks.days:
            shown.reached.connect(self._page.ensureWidgetVisible)
        QShortcut(QKeySequence.fromString("Esc"), self, self.close)

    def _ask_for_standing(self, kind: StandingKind) -> None:
        self.choice_wanted.emit(of_standing(kind))

    def _ask_for_led(self, lead_id: int, kinds: frozenset[StandingKind]) -> None:
        self.work_wanted.emit({"lead_id": lead_id, "standings": kinds})

    def _ask_for_day(self, day: date) -> None:
        self.work_wanted.emit({"due": DueBetween(day, day), "standings": OPEN})

    def _ask_for_notice(self, number: int) -> None:
        self.choice_wanted.emit(of_notice(number))

    # Laying out

    def _figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for figure in (self.all, *self.standings.values()):
            row.addWidget(figure, 1)
        return row

    def _laid_out(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(_Card(self._led_pages), 3)
        self._lower.setSpacing(Space.WIDE)
        weeks_head = QHBoxLayout()
        weeks_head.addWidget(self._weeks_head, 1)
        weeks_head.addWidget(self.late)
        self._lower.addLayout(_section(weeks_head, self.weeks), 7)
        self._notices_head.setMinimumHeight(self.late.sizeHint().height())
        notices_head = QHBoxLayout()
        notices_head.addWidget(self._notices_head, 1)
        self._lower.addLayout(_section(notices_head, _Card(self._notice_pages)), 5)
        column.addLayout(self._lower, 4)
        return content

    def _say_what_is_empty(self) -> None:
        late = standing_look(StandingKind.OVERDUE, current_colors())
        self.late.setIcon(icon(Icon.WARNING, late.color))
        self._nothing_open.say(
            tr("No work is open"), tr("Everything that was tracked is completed or withdrawn.")
        )
        self._no_notices.say(
            tr("No notices yet"),
            tr("Once notices are taken in, their open work stands here by agency and by day."),
            [self.take_in],
        )

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the weeks, the notices stand below them."""
        super().resizeEvent(event)
        needed = _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._lower.setDirection(
            direction.LeftToRight if self.width() >= needed else direction.TopToBottom
        )


def _standing_figure(kind: StandingKind) -> FigureButton:
    # The colours of open standings bear their names.
    return FigureButton(word(kind, current_language()), kind.value, legend(kind))


def _figure(number: int) -> str:
    return whole(number, current_language())


def _pages(*widgets: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for widget in widgets:
        stack.addWidget(widget)
    return stack


class _Card(QFrame):
    """On a ground with an edge, as the figures above it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("card", "paper")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        inside.addWidget(content)

    # Qt's own names

    def hasHeightForWidth(self) -> bool:
        """Wrapped words in it would let the page be as high as it likes best."""
        return False


def _section(head: QHBoxLayout, body: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.SMALL)
    column.addLayout(head)
    column.addWidget(body, 1)
    return column
