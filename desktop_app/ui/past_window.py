"""The register of a past day in a window of its own: all of it is read, nothing changed."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.steps import Steps
from desktop_app.ui.action_table import action_table
from desktop_app.ui.actions import Act
from desktop_app.ui.details import show_directives, show_point
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.language import tr
from desktop_app.ui.past_bar import PastBar
from desktop_app.ui.past_session import PastSession
from desktop_app.ui.picking import Picking
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_figures import SideFigures
from desktop_app.ui.turns import Turns
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.work_at_hand import WorkAtHand

if TYPE_CHECKING:
    from desktop_app.ui.papers_at_hand import PapersAtHand
    from desktop_app.ui.point_parts import PointParts

_LEAST_SIZE = QSize(640, 420)
_FIRST_SIZE = QSize(1320, 800)


class PastWindow(QMainWindow):
    """Side bar, list and panel as the main window has them; what would change says why not."""

    #: Another past day is to be looked at.
    day_wanted = Signal()
    #: What changed since is to be shown.
    changes_wanted = Signal()
    #: The person goes back to the register of today.
    left = Signal()

    def __init__(
        self, session: PastSession, settings_path: Path, parent: QWidget | None = None
    ) -> None:
        """Over `session`, which goes with it; the list follows when the window is painted."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory = WindowMemory(settings_path)
        self.session = session
        session.setParent(self)
        self.shown = ShownList(self.session, self._memory, self)
        self._work = WorkAtHand(self.session, self)
        self._picking = Picking(self.session, self.shown, self._memory, self)
        self._papers: PapersAtHand | None = None
        self._figures = SideFigures(self.session, self.shown, self)
        self._details = QTimer(self, singleShot=True, interval=0)
        self._details.timeout.connect(self._show_details)
        self._beginning = Turns(self)
        self._bar: PastBar
        self._parts = Furniture(self, self.shown.model, self._slots(), self._make_bar)
        self._work.look_at(self._parts)
        self._picking.serve(self._parts)
        self._figures.serve(self._parts)
        self._memory.bring_back_columns(self._parts.page.list.columns)
        self._memory.bring_back_parts(self._parts.splitter)
        self._turn_off()
        self._connect()
        self._stand()

    def _make_bar(self, actions: Mapping[Act, QAction], search: SearchField) -> PastBar:
        self._bar = PastBar(self.session.today, actions, search)
        return self._bar

    def _stand(self) -> None:
        day = day_text(self.session.today)
        title = tr("The register at the end of {day} — only to look at").format(day=day)
        self.setWindowTitle(title)
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)
        self._parts.panel.setAcceptDrops(False)
        self._parts.page.only_look()
        self._parts.side.head.hide()  # it says "today"

    # What can be done, and what cannot

    def _slots(self) -> dict[Act, Callable[[], object]]:
        return {
            **dict.fromkeys(Act, self._say_why),
            **self._picking.slots(),
            Act.FIND: self._find,
            Act.SOURCE: self._work.open_source,
            Act.COPY: self._work.copy_rows,
            Act.PRINT_LIST: self._print,
            Act.PAST: self._want_day,
            Act.CHANGES: self._want_changes,
        }

    def _want_day(self) -> None:
        self.day_wanted.emit()

    def _want_changes(self) -> None:
        self.changes_wanted.emit()

    def _turn_off(self) -> None:
        """What would change something is grey, and its tip and its keys say why."""
        for row in action_table():
            if row.act in _LOOKING:
                continue
            action = self._parts.actions[row.act]
            action.setEnabled(False)
            action.setToolTip(self._why())
            action.setShortcuts([])
            for keys in row.keys:
                QShortcut(QKeySequence.fromString(keys), self, self._say_why)

    def _why(self) -> str:
        said = tr("Nothing can be changed in the register of {day}: go back first (Esc).")
        return said.format(day=day_text(self.session.today))

    def _say_why(self, *_what: object) -> None:
        self._bar.say(self._why())

    def _offer(self) -> None:
        number = len(self._work.picked())
        has_words = number == 1 or self._work.point() is not None
        self._parts.actions[Act.SOURCE].setEnabled(has_words)
        self._parts.actions[Act.COPY].setEnabled(number > 0)

    def _connect(self) -> None:
        parts, page = self._parts, self._parts.page
        self._bar.back.clicked.connect(self.close)
        page.list.picked.connect(self._details.start)
        page.list.opened.connect(self._work.open_source)
        self.shown.changed.connect(self._details.start)
        self.shown.points_made.connect(self._connect_points)
        for changing in (
            page.list.star_clicked,
            parts.panel.mending_asked,
            parts.panel.chase_asked,
            parts.panel.evidence_asked,
            parts.side.view_act_asked,
            parts.side.view_dragged,
        ):
            changing.connect(self._say_why)
        self.destroyed.connect(self.session.close)

    def _connect_points(self, points: "PointParts") -> None:
        points.list.picked.connect(self._details.start)
        points.list.activated.connect(self._work.open_source)

    # Showing

    def _begin(self) -> Steps[None]:
        """Show the list in turns of its own, for each step holds whoever types elsewhere."""
        directives, wanted = self.session.desk.directives, self.shown.wish.filter()
        yield from directives.listing_in_steps(wanted, today=self.session.today)
        yield
        self.shown.serve(self._parts)
        self._parts.page.go_to()
        self._figures.start()

    def _show_details(self) -> None:
        desk, parts = self.session.desk, self._parts
        self._offer()
        if parts.shows_points():
            show_point(parts, desk, self._work.point())
            return
        today, words = self.session.today, self.shown.wish.asked.words
        show_directives(parts.panel, desk, self._work.picked(), today=today, words=words)

    def _find(self) -> None:
        self._parts.search.setFocus()
        self._parts.search.selectAll()

    def _print(self) -> None:
        # Loaded when a paper is first wanted: the window opens without it.
        from desktop_app.ui.papers_at_hand import PapersAtHand  # noqa: PLC0415

        if self._papers is None:
            self._papers = PapersAtHand(self.session, self.shown, self._memory, self)
        self._papers.print_list(self._parts.page.list.columns.chosen())

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in the list, and then the figures, once the window is painted."""
        super().showEvent(event)
        self._beginning.start(self._begin())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, where nothing nearer takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Read nothing more: the copy goes with the window."""
        for reading in (self._beginning, self._details, self.shown.listing, self._figures):
            reading.stop()
        if self._papers is not None:
            self._papers.let_go()
        self.left.emit()
        super().closeEvent(event)


_LOOKING = frozenset(
    {
        Act.FIND,
        Act.PALETTE,
        Act.SIDE,
        Act.PANEL,
        Act.FILTER,
        Act.ONLY_OVERDUE,
        Act.ONLY_DUE_TODAY,
        Act.ONLY_DUE_SOON,
        Act.ONLY_ON_TRACK,
        Act.ONLY_UNDATED,
        Act.ONLY_DONE,
        Act.NO_FILTER,
        Act.COPY,
        Act.PRINT_LIST,
        Act.SOURCE,
        Act.PAST,
        Act.CHANGES,
    }
)
