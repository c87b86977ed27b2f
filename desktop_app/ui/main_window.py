"""The main window: side bar, list and panel over one session."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.errors import KnownError
from desktop_app.ui.actions import Act
from desktop_app.ui.copies_at_hand import CopiesAtHand
from desktop_app.ui.day_flow import DayFlow
from desktop_app.ui.details import show_directives, show_point
from desktop_app.ui.dropping import dropped_paths
from desktop_app.ui.entrance import Entrance
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.help_flow import HelpFlow
from desktop_app.ui.notice_at_hand import NoticeAtHand
from desktop_app.ui.original_search import OriginalSearch
from desktop_app.ui.past_flow import PastFlow
from desktop_app.ui.picking import Picking
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_figures import SideFigures
from desktop_app.ui.view_flow import ViewFlow
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.work_at_hand import WorkAtHand

if TYPE_CHECKING:
    from desktop_app.ui.list_columns import Column
    from desktop_app.ui.papers_at_hand import PapersAtHand
    from desktop_app.ui.point_parts import PointParts

_LEAST_SIZE = (640, 420)
_FIRST_SIZE = QSize(1440, 860)


class MainWindow(QMainWindow):
    """Shows what the register holds on the session's day, and lets the secretary work on it."""

    def __init__(self, session: Session, settings_path: Path) -> None:
        """Read the list at once; figures and details follow when the window is painted."""
        super().__init__()
        self._session = session
        self._memory = WindowMemory(settings_path)
        self.shown = ShownList(session, self._memory, self)
        self._work = WorkAtHand(session, self)
        self._views = ViewFlow(session, self.shown, self)
        self._originals = OriginalSearch(session, self.shown, self)
        self._picking = Picking(session, self.shown, self._memory, self)
        self._notice = NoticeAtHand(session, self.shown, self._work, self)
        self._entrance = Entrance(session, self, settings_path)
        self._days = DayFlow(session, self.shown, settings_path, self)
        self.copies = CopiesAtHand(session, self)
        self._past = PastFlow(session, self.shown, settings_path, self)
        self._papers_at_hand: PapersAtHand | None = None
        self._help = HelpFlow(self._memory, self)
        self._details = QTimer(self, singleShot=True, interval=0)
        self._figures = SideFigures(session, self.shown, self)
        self._welcome = QTimer(self, singleShot=True, interval=0)
        try:
            self._connect()
            self._furnish()
            self._stand()
        except KnownError:
            # Nothing may read on from a register that is about to be let go.
            self.stop_reading()
            self.deleteLater()
            raise

    def _stand(self) -> None:
        self.setWindowTitle(self._title())
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_SIZE)
        make_room_for_words(self)
        if not self._memory.bring_back_window(self):
            resize_within_screen(self, _FIRST_SIZE)

    def _title(self) -> str:
        name = self._session.desk.office.facts().name
        return " — ".join(filter(None, ("Đôn Đốc", name, self._session.looks_at)))

    # Making and connecting

    def _furnish(self) -> None:
        """Make the widgets in the language and theme of the moment, and show the list."""
        self._parts = Furniture(self, self.shown.model, self._slots())
        for served in (self._work, self._notice, self._picking, self._originals, self._views):
            served.serve(self._parts)
        self._figures.serve(self._parts)
        self.copies.serve(self._parts)
        self._memory.bring_back_parts(self._parts.splitter)
        self._memory.bring_back_columns(self._parts.page.list.columns)
        actions = self._parts.actions
        others = (actions[act] for act in (Act.OVERVIEW, Act.MONTH, Act.PAST, Act.CHANGES))
        self._parts.side.offer(actions[Act.TODAY], list(others))
        self._connect_parts()
        self.shown.serve(self._parts)

    def refurnish(self) -> None:
        """Make every widget anew: the language or the theme is another."""
        self._help.close()
        self._memory.keep(self, self._parts.splitter, self._parts.page.list.columns)
        picked = self._parts.page.list.picked_ids()
        self._parts.clear_away(self)
        self._furnish()
        self._parts.page.list.pick(picked)
        self._figures.show_at_once()

    def _slots(self) -> dict[Act, Callable[[], object]]:
        return {
            **self._work.slots(),
            **self._picking.slots(),
            Act.FIND_IN_NOTICES: self._originals.open,
            **self._notice.slots(),
            Act.SOURCE: self._open_source,
            Act.IMPORT: self._entrance.choose_notices,
            Act.IMPORT_TRACKER: self._entrance.choose_tracker,
            Act.REPORT: self._entrance.open_report,
            Act.ISSUED: self._entrance.open_issued,
            Act.SHEETS: self._entrance.open_sheets,
            Act.CHASE: self._entrance.open_chase,
            Act.CHASE_PICKED: self._chase_picked,
            Act.PASTE: self._entrance.take_pasted,
            Act.AGENCIES: self._entrance.open_agencies,
            Act.BIN: self._entrance.open_bin,
            Act.COPIES: self.copies.open,
            Act.SETTINGS: self._entrance.open_settings,
            Act.SAVE_VIEW: self._views.save,
            Act.PRINT_LIST: lambda: self._papers().print_list(self._columns()),
            Act.MONDAY: lambda: self._papers().make_monday(),
            Act.MONDAY_NEXT: lambda: self._papers().make_monday(next_week=True),
            **self._days.slots(),
            **self._past.slots(),
            Act.FIND: self._find,
            Act.REFRESH: self.refresh,
            **self._help.slots(),
            Act.LOG: self._entrance.open_log,
        }

    def _connect(self) -> None:
        self._session.changed.connect(self.refresh)
        self._session.done.connect(self._work.say_saved)
        self._details.timeout.connect(self._show_details)
        self._figures.shown.connect(self._after_figures)
        self._welcome.timeout.connect(self._entrance.welcome)
        self._entrance.look_changed.connect(self._days.close)
        self._days.import_wanted.connect(self._entrance.choose_notices)
        self._entrance.look_changed.connect(self._past.close)
        self._entrance.look_changed.connect(self.refurnish)
        self._entrance.notice_stored.connect(self.shown.go_to_notice)
        self._entrance.tip_made.connect(self._show_tip)
        self._entrance.source_wanted.connect(self.shown.go_to_source)
        self._entrance.notice_wanted.connect(self._notice.show_notice)
        self._notice.paper_wanted.connect(self._print_notice)
        self._entrance.work_wanted.connect(self._show_work)
        self.shown.changed.connect(self._work.offer_acts)
        self.shown.changed.connect(self._details.start)
        self.shown.points_made.connect(self._connect_points)

    def _connect_parts(self) -> None:
        page, parts = self._parts.page, self._parts
        parts.status.undo_asked.connect(self._work.undo)
        page.list.picked.connect(self._work.offer_acts)
        page.list.picked.connect(self._details.start)
        page.list.opened.connect(self._open_source)
        page.list.doubleClicked.connect(self._work.edit_at)
        page.list.menu_asked.connect(self._work.offer_menu)
        page.list.star_clicked.connect(self._work.star)
        page.import_button.clicked.connect(self._entrance.choose_notices)
        page.sample_button.clicked.connect(self._entrance.take_sample)

    def _connect_points(self, points: "PointParts") -> None:
        points.list.picked.connect(self._work.offer_acts)
        points.list.picked.connect(self._details.start)
        points.list.activated.connect(self._work.open_source)

    def welcome_when_new(self) -> None:
        """Ask who the office is when nobody has said so yet, once the window is painted."""
        if not self._session.desk.office.facts().is_known:
            self._welcome.start()
        else:
            self._help.tell_when_painted()

    def tell_of_today(self) -> None:
        """Show what is late or due once the window is painted, the first time on that day."""
        if self._session.desk.office.facts().is_known:
            self._days.tell_when_painted()

    def offer_unended_reviews(self) -> None:
        """Ask whether the reviews that a crash broke off are to go on."""
        self._entrance.offer_unended_reviews()

    # Showing

    def refresh(self) -> None:
        """Read again everything that is shown; selection and place in the list stay."""
        self.shown.read_again()
        self._work.offer_undo()
        self.shown.listing.then(self._figures.start)
        self._details.start()

    def _after_figures(self) -> None:
        self._work.offer_undo()
        self.setWindowTitle(self._title())

    def _show_details(self) -> None:
        desk, parts = self._session.desk, self._parts
        if parts.shows_points():
            show_point(parts, desk, self._work.point())
            return
        ids = self._work.picked()
        if not ids and self._notice.show_panel():
            return
        self._notice.leave()
        parts.show_points(points=False)
        today, words = self._session.today, self.shown.wish.asked.words
        show_directives(parts.panel, desk, ids, today=today, words=words)

    def _open_source(self) -> None:
        if not self._notice.open_source():
            self._work.open_source()

    def _papers(self) -> "PapersAtHand":
        # Loaded when a paper is first wanted: the first paint does not wait for it.
        from desktop_app.ui.papers_at_hand import PapersAtHand  # noqa: PLC0415

        if self._papers_at_hand is None:
            self._papers_at_hand = PapersAtHand(self._session, self.shown, self._memory, self)
        return self._papers_at_hand

    def _print_notice(self, number: int) -> None:
        self._papers().print_notice(number, self._columns())

    def _columns(self) -> "list[Column]":
        return self._parts.page.list.columns.chosen()

    def _show_work(self, ids: list[int]) -> None:
        """Bring the list to the front with these directives selected."""
        self.shown.go_to_work(ids)
        self.activateWindow()

    def _chase_picked(self) -> None:
        self._entrance.chase(self._work.picked())

    def _show_tip(self, tip: QWidget) -> None:
        self._parts.page.add_tip(tip)

    def _find(self) -> None:
        self._parts.search.setFocus()
        self._parts.search.selectAll()

    def stop_reading(self) -> None:
        """Read nothing more: the register is let go of next."""
        for reading in (
            self._details,
            self.shown.listing,
            self._figures,
            self._welcome,
            self._help,
        ):
            reading.stop()
        self._originals.stop()
        self._work.stop()
        self._days.stop()
        self._entrance.stop()
        self.copies.stop()
        self._past.stop()
        if self._papers_at_hand is not None:
            self._papers_at_hand.let_go()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in the figures once the window is painted."""
        super().showEvent(event)
        self.shown.listing.then(self._figures.start)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stands, and read nothing more: the register closes next."""
        self.stop_reading()
        self._memory.keep(self, self._parts.splitter, self._parts.page.list.columns)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files in."""
        event.acceptProposedAction()
        self._entrance.take(dropped_paths(event.mimeData()))
