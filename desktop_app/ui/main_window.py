"""The main window: side bar, list and panel over one session."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from desktop_app.errors import KnownError, NoSuchRecord
from desktop_app.tracking.listing import AgencyCount, DirectiveLine, Grouping, SortColumn
from desktop_app.tracking.notice import NoticeLine
from desktop_app.ui.actions import Act
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.entrance import Entrance
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.list_wish import ListWish, title_of
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.session import Session
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind, of_notice
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.work_at_hand import WorkAtHand

if TYPE_CHECKING:
    from desktop_app.ui.point_parts import PointParts

_LEAST_SIZE = (1100, 680)
_FIRST_SIZE = QSize(1440, 860)


class MainWindow(QMainWindow):
    """Shows what the register holds on the session's day, and lets the secretary work on it."""

    def __init__(self, session: Session, settings_path: Path) -> None:
        """Read the list at once; figures and details follow when the window is painted."""
        super().__init__()
        self._session = session
        self._memory = WindowMemory(settings_path)
        self._wish = ListWish(grouping=self._memory.grouping)
        self._folded: set[str] = set()
        self._notices: list[NoticeLine] = []
        self._agencies: list[AgencyCount] = []
        self._model = DirectiveModel(self._fetch, self)
        self._work = WorkAtHand(session, self)
        self._entrance = Entrance(session, self, settings_path)
        self._details = QTimer(self, singleShot=True, interval=0)
        self._figures = QTimer(self, singleShot=True, interval=0)
        self._welcome = QTimer(self, singleShot=True, interval=0)
        try:
            self._furnish()
            self._connect()
            self._stand()
        except KnownError:
            # Nothing may read on from a register that is about to be let go.
            self._stop_reading()
            self.deleteLater()
            raise

    def _stand(self) -> None:
        self.setWindowTitle(self._title())
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_SIZE)
        if not self._memory.bring_back_window(self):
            resize_within_screen(self, _FIRST_SIZE)

    def _title(self) -> str:
        name = self._session.desk.office.facts().name
        return f"Đôn Đốc — {name}" if name else "Đôn Đốc"

    # Making and connecting

    def _furnish(self) -> None:
        """Make the widgets in the language and theme of the moment, and show the list."""
        self._parts = Furniture(self, self._model, self._slots())
        self._work.serve(self._parts)
        self._memory.bring_back_widths(self._parts.splitter)
        self._memory.bring_back_columns(self._parts.page.list.columns)
        self._connect_parts()
        self._parts.side.show_choice(self._wish.choice)
        self._parts.search.setText(self._wish.words)
        self._show_list()
        self._parts.page.list.pick_first()

    def refurnish(self) -> None:
        """Make every widget anew: the language or the theme is another."""
        self._memory.keep(self, self._parts.splitter, self._parts.page.list.columns)
        picked = self._parts.page.list.picked_ids()
        self._parts.clear_away(self)
        self._furnish()
        self._parts.page.list.pick(picked)
        self._show_figures()
        self.setWindowTitle(self._title())

    def _slots(self) -> dict[Act, Callable[[], object]]:
        return {
            **self._work.slots(),
            Act.IMPORT: self._entrance.choose_notices,
            Act.REPORT: self._entrance.open_report,
            Act.SETTINGS: self._entrance.open_settings,
            Act.FIND: self._find,
            Act.REFRESH: self.refresh,
            Act.KEYS: self._show_keys,
        }

    def _connect(self) -> None:
        self._session.changed.connect(self.refresh)
        self._session.done.connect(self._work.say_saved)
        self._details.timeout.connect(self._show_details)
        self._figures.timeout.connect(self._show_figures)
        self._welcome.timeout.connect(self._entrance.welcome)
        self._entrance.look_changed.connect(self.refurnish)
        self._entrance.notice_stored.connect(self.go_to_notice)

    def _connect_parts(self) -> None:
        page, parts = self._parts.page, self._parts
        parts.search.searched.connect(self._search)
        parts.search.left.connect(page.go_to)
        parts.side.chosen.connect(self.choose)
        parts.status.undo_asked.connect(self._work.undo)
        page.head.grouping_chosen.connect(self.group_by)
        page.list.picked.connect(self._work.offer_acts)
        page.list.picked.connect(self._details.start)
        page.list.columns.sort_asked.connect(self._sort_by)
        page.list.turned.connect(self._note_fold)
        page.list.opened.connect(self._work.open_source)
        page.list.menu_asked.connect(self._work.offer_menu)
        page.import_button.clicked.connect(self._entrance.choose_notices)
        page.sample_button.clicked.connect(self._entrance.take_sample)
        page.clear_button.clicked.connect(parts.search.clear)
        page.all_button.clicked.connect(partial(self.choose, EVERYTHING))

    def welcome_when_new(self) -> None:
        """Ask who the office is when nobody has said so yet, once the window is painted."""
        if not self._session.desk.office.facts().is_known:
            self._welcome.start()

    # What is wanted

    def choose(self, choice: SideChoice) -> None:
        """Show what an entry of the side bar stands for."""
        self._wish_for(replace(self._wish, choice=choice))
        self._parts.page.list.pick_first()

    def go_to_notice(self, notice_id: int) -> None:
        """Select the notice's first directive, among all when the list leaves it out."""
        found = replace(self._wish, choice=of_notice(notice_id), words="").filter()
        ids = self._session.desk.directives.listing(found, today=self._session.today).ids
        if not ids:
            return  # nothing in it is tracked: what is selected stays
        if self._parts.shows_points() or not self._model.lists(ids[0]):
            self._parts.search.setText("")
            self._wish_for(replace(self._wish, choice=EVERYTHING, words=""))
        self._parts.page.list.pick(ids[:1])
        self._parts.page.go_to()

    def group_by(self, grouping: Grouping) -> None:
        """Show the list under other heads."""
        folded, self._folded = self._folded, set()
        try:
            self._wish_for(replace(self._wish, grouping=grouping))
        except KnownError:
            self._folded = folded
            raise
        self._memory.grouping = grouping

    def _search(self, words: str) -> None:
        choice = self._wish.choice
        if choice.kind is SideKind.UNDECIDED:
            choice = EVERYTHING
        self._wish_for(replace(self._wish, words=words, choice=choice))

    def _sort_by(self, column: SortColumn, descending: bool) -> None:  # noqa: FBT001  the signal's
        self._wish_for(replace(self._wish, sort=column, descending=descending))

    def _wish_for(self, wish: ListWish) -> None:
        """Show another list; where it cannot be read, the old one stays with all its marks."""
        before, self._wish = self._wish, wish
        if wish != before:
            picked = self._parts.page.list.picked_ids()
            try:
                self._show_list()
            except KnownError:
                self._wish = before
                # Qt goes on selecting what was clicked once this returns: only then.
                QTimer.singleShot(0, self, self._mark_wish)
                raise
            self._parts.page.list.pick(picked)
        self._mark_wish()

    def _mark_wish(self) -> None:
        """Let side bar, heads and columns say what the list shows."""
        parts, wish = self._parts, self._wish
        parts.side.show_choice(wish.choice)
        parts.page.head.mark_grouping(wish.grouping)
        parts.page.list.columns.show_sort(wish.sort, descending=wish.descending)

    # Showing

    def refresh(self) -> None:
        """Read again everything that is shown; selection and place in the list stay."""
        shown = self._parts.page.list
        picked, row = shown.picked_ids(), shown.currentIndex().row()
        place = shown.verticalScrollBar().value()
        self._show_list()
        shown.verticalScrollBar().setValue(place)
        shown.pick(picked)
        if picked and not shown.picked_ids():
            shown.pick_near(row)
        self._work.offer_undo()
        self._figures.start()
        self._details.start()

    def _show_list(self) -> None:
        parts, wish = self._parts, self._wish
        is_points = wish.choice.kind is SideKind.UNDECIDED
        if is_points:
            self._show_points()
        else:
            self._show_directives()
        parts.show_points(points=is_points)
        self._work.offer_acts()
        self._details.start()

    def _show_directives(self) -> None:
        page, wish = self._parts.page, self._wish
        # Everything is read before anything is shown: what cannot be read changes nothing.
        desk = self._session.desk
        listing = desk.directives.listing(wish.filter(), today=self._session.today)
        is_new = not listing.ids and wish.choice == EVERYTHING and not desk.notices.all()
        page.list.set_words(wish.words)
        page.list.columns.show_sort(wish.sort, descending=wish.descending)
        self._model.show_listing(listing, self._folded)
        self._show_title(len(listing.ids))
        page.head.show_grouping(wish.grouping, is_offered=bool(listing.ids))
        if listing.ids:
            page.show_list()
        elif wish.words:
            page.show_no_hits(wish.words)
        elif is_new:
            page.show_no_notices()
        else:
            page.show_nothing_here()

    def _point_parts(self) -> "PointParts":
        """The undecided points' widgets, connected when they are made."""
        points = self._parts.points
        if points is None:
            points = self._parts.make_points()
            points.list.picked.connect(self._work.offer_acts)
            points.list.picked.connect(self._details.start)
            points.list.activated.connect(self._work.open_source)
        return points

    def _show_points(self) -> None:
        page, shown = self._parts.page, self._point_parts()
        self._notices = self._session.desk.notices.all()
        points = self._session.desk.points.undecided()
        page.head.show_grouping(self._wish.grouping, is_offered=False)
        shown.list.show_points(points, {notice.id: notice.title for notice in self._notices})
        self._show_title(len(points))
        if points:
            page.show_points()
        else:
            page.show_all_decided()

    def _show_title(self, number: int) -> None:
        title = title_of(self._wish.choice, self._notices, self._agencies)
        self._parts.page.head.show_title(title, str(number))

    def _show_figures(self) -> None:
        """Fill in what the first paint does not wait for."""
        desk, today, parts = self._session.desk, self._session.today, self._parts
        counts = desk.directives.counts(today=today)
        self._notices = desk.notices.all()
        self._agencies = desk.agencies.counts(today=today)
        parts.side.show_counts(counts)
        parts.side.show_notices(self._notices)
        parts.side.show_agencies(self._agencies)
        parts.status.show_counts(counts)
        parts.page.list.set_notes(
            {f"notice:{notice.id}": notice.head.subject or "" for notice in self._notices}
        )
        self._work.offer_undo()
        self.setWindowTitle(self._title())

    def _show_details(self) -> None:
        if self._parts.shows_points():
            point = self._work.point()
            if point:
                work = self._session.desk.points.proposal(point.id)
                self._point_parts().panel.show_point(point, work)
            return
        ids, panel = self._work.picked(), self._parts.panel
        try:
            if len(ids) == 1:
                today = self._session.today
                panel.show_directive(self._session.desk.directives.one(ids[0], today=today))
            elif ids:
                panel.show_many(len(ids))
            else:
                panel.show_nothing()
        except NoSuchRecord:
            panel.show_nothing()

    def _find(self) -> None:
        self._parts.search.setFocus()
        self._parts.search.selectAll()

    def _show_keys(self) -> None:
        # Loaded when it is first asked for: the first paint does not wait for it.
        from desktop_app.ui.keys_sheet import KeysSheet  # noqa: PLC0415

        KeysSheet(self).open()

    def _note_fold(self, key: str, is_open: bool) -> None:  # noqa: FBT001  the signal's
        if is_open:
            self._folded.discard(key)
        else:
            self._folded.add(key)

    def _stop_reading(self) -> None:
        for timer in (self._details, self._figures, self._welcome):
            timer.stop()

    def _fetch(self, ids: Sequence[int]) -> list[DirectiveLine]:
        return self._session.desk.directives.lines(ids, today=self._session.today)

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in the figures once the window is painted."""
        super().showEvent(event)
        self._figures.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stands, and read nothing more: the register closes next."""
        self._stop_reading()
        self._memory.keep(self, self._parts.splitter, self._parts.page.list.columns)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files in."""
        paths = [
            Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
        ]
        event.acceptProposedAction()
        self._entrance.take(paths)
