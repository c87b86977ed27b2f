"""The main window: side bar, list and panel over one session."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.errors import NoSuchRecord
from desktop_app.tracking.listing import AgencyCount, DirectiveLine, Grouping, SortColumn
from desktop_app.tracking.notice import Disposition, NoticeLine, Point
from desktop_app.ui.actions import Act, tip
from desktop_app.ui.day_text import hour_text
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.entrance import Entrance
from desktop_app.ui.follow_up import FollowUp
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.language import tr
from desktop_app.ui.list_wish import ListWish, title_of
from desktop_app.ui.session import Session
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind
from desktop_app.ui.source_flow import SourceFlow
from desktop_app.ui.window_memory import WindowMemory

_LEAST_SIZE = (1100, 680)
_FIRST_SIZE = (1360, 768)


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
        self._follow_up = FollowUp(session, self)
        self._sources = SourceFlow(session, self)
        self._entrance = Entrance(session, self, settings_path)
        self._details = QTimer(self, singleShot=True, interval=0)
        self._figures = QTimer(self, singleShot=True, interval=0)
        self._welcome = QTimer(self, singleShot=True, interval=0)
        self._furnish()
        self._connect()
        self._stand()

    def _stand(self) -> None:
        self.setWindowTitle(self._title())
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_SIZE)
        if not self._memory.bring_back_window(self):
            self.resize(*_FIRST_SIZE)

    def _title(self) -> str:
        name = self._session.desk.office().name
        return f"Đôn Đốc — {name}" if name else "Đôn Đốc"

    # Making and connecting

    def _furnish(self) -> None:
        """Make the widgets in the language and theme of the moment, and show the list."""
        self._parts = Furniture(self, self._model, self._slots())
        self._memory.bring_back_widths(self._parts.splitter)
        self._memory.bring_back_columns(self._parts.page.list.horizontalHeader())
        self._connect_parts()
        self._parts.search.setText(self._wish.words)
        self._show_list()
        self._parts.page.list.pick_first()

    def refurnish(self) -> None:
        """Make every widget anew: the language or the theme is another."""
        self._memory.keep(self, self._parts.splitter, self._parts.page.list.horizontalHeader())
        picked = self._parts.page.list.picked_ids()
        self._parts.clear_away(self)
        self._furnish()
        self._parts.page.list.pick(picked)
        self._show_figures()
        self.setWindowTitle(self._title())

    def _slots(self) -> dict[Act, Callable[[], object]]:
        picked = self._picked
        follow_up = self._follow_up
        return {
            Act.IMPORT: self._entrance.choose_notices,
            Act.REPORT: self._entrance.open_report,
            Act.FIND: self._find,
            Act.UNDO: follow_up.undo,
            Act.REDO: follow_up.redo,
            Act.SETTINGS: self._entrance.open_settings,
            Act.UPDATE: lambda: follow_up.update(picked()),
            Act.EXTEND: lambda: follow_up.extend(picked()),
            Act.COMPLETE: lambda: follow_up.complete(picked()),
            Act.SOURCE: self._open_source,
            Act.TRACK: partial(self._decide, Disposition.TRACKED),
            Act.NOTED: partial(self._decide, Disposition.NOTED),
            Act.NOT_OURS: partial(self._decide, Disposition.NOT_OURS),
            Act.REFRESH: self.refresh,
            Act.KEYS: self._show_keys,
        }

    def _connect(self) -> None:
        self._session.changed.connect(self.refresh)
        self._session.done.connect(self._say_saved)
        self._details.timeout.connect(self._show_details)
        self._figures.timeout.connect(self._show_figures)
        self._welcome.timeout.connect(self._entrance.welcome)
        self._entrance.look_changed.connect(self.refurnish)

    def _connect_parts(self) -> None:
        page, parts = self._parts.page, self._parts
        parts.search.searched.connect(self._search)
        parts.search.left.connect(page.list.setFocus)
        parts.side.chosen.connect(self.choose)
        parts.status.undo_asked.connect(self._follow_up.undo)
        page.head.grouping_chosen.connect(self.group_by)
        page.list.picked.connect(self._offer_acts)
        page.list.picked.connect(self._details.start)
        page.list.sort_asked.connect(self._sort_by)
        page.list.turned.connect(self._note_fold)
        page.list.opened.connect(self._open_source)
        page.list.menu_asked.connect(self._offer_actions)
        page.points.picked.connect(self._offer_acts)
        page.points.picked.connect(self._details.start)
        page.points.activated.connect(self._open_source)
        page.import_button.clicked.connect(self._entrance.choose_notices)
        page.sample_button.clicked.connect(self._entrance.take_sample)
        page.clear_button.clicked.connect(parts.search.clear)
        page.all_button.clicked.connect(partial(self.choose, EVERYTHING))

    def welcome_when_new(self) -> None:
        """Ask who the office is when nobody has said so yet, once the window is painted."""
        if not self._session.desk.office().is_known:
            self._welcome.start()

    # What is wanted

    def choose(self, choice: SideChoice) -> None:
        """Show what an entry of the side bar stands for."""
        self._parts.side.show_choice(choice)
        self._wish_for(replace(self._wish, choice=choice))
        self._parts.page.list.pick_first()

    def group_by(self, grouping: Grouping) -> None:
        """Show the list under other heads."""
        self._memory.grouping = grouping
        self._folded.clear()
        self._wish_for(replace(self._wish, grouping=grouping))

    def _search(self, words: str) -> None:
        choice = self._wish.choice
        if choice.kind is SideKind.UNDECIDED:
            choice = EVERYTHING
            self._parts.side.show_choice(choice)
        self._wish_for(replace(self._wish, words=words, choice=choice))

    def _sort_by(self, column: SortColumn, descending: bool) -> None:  # noqa: FBT001  the signal's
        self._wish_for(replace(self._wish, sort=column, descending=descending))

    def _wish_for(self, wish: ListWish) -> None:
        if wish != self._wish:
            self._wish = wish
            picked = self._parts.page.list.picked_ids()
            self._show_list()
            self._parts.page.list.pick(picked)

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
        self._offer_undo()
        self._figures.start()
        self._details.start()

    def _show_list(self) -> None:
        parts, wish = self._parts, self._wish
        is_points = wish.choice.kind is SideKind.UNDECIDED
        parts.panels.setCurrentWidget(parts.point_panel if is_points else parts.panel)
        if is_points:
            self._show_points()
        else:
            self._show_directives()
        self._offer_acts()
        self._details.start()

    def _show_directives(self) -> None:
        page, wish = self._parts.page, self._wish
        listing = self._session.desk.listing(wish.filter(), today=self._session.today)
        page.list.set_words(wish.words)
        page.list.show_sort(wish.sort, descending=wish.descending)
        self._model.show_listing(listing, self._folded)
        self._show_title(len(listing.ids))
        page.head.show_grouping(wish.grouping, is_offered=bool(listing.ids))
        if listing.ids:
            page.show_list()
        elif wish.words:
            page.show_no_hits(wish.words)
        elif wish.choice == EVERYTHING and not self._session.desk.notices():
            page.show_no_notices()
        else:
            page.show_nothing_here()

    def _show_points(self) -> None:
        page = self._parts.page
        self._notices = self._session.desk.notices()
        points = self._session.desk.undecided_points()
        page.head.show_grouping(self._wish.grouping, is_offered=False)
        page.points.show_points(points, {notice.id: notice.title for notice in self._notices})
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
        counts = desk.counts(today=today)
        self._notices = desk.notices()
        self._agencies = desk.agencies(today=today)
        parts.side.show_counts(counts)
        parts.side.show_notices(self._notices)
        parts.side.show_agencies(self._agencies)
        parts.status.show_counts(counts)
        parts.page.list.set_notes(
            {f"notice:{notice.id}": notice.head.subject or "" for notice in self._notices}
        )
        self._offer_undo()
        self.setWindowTitle(self._title())

    def _show_details(self) -> None:
        if self._wish.choice.kind is SideKind.UNDECIDED:
            point = self._point()
            self._parts.point_panel.setVisible(point is not None)
            if point:
                self._parts.point_panel.show_point(point)
            return
        ids, panel = self._picked(), self._parts.panel
        try:
            if len(ids) == 1:
                today = self._session.today
                panel.show_directive(self._session.desk.directive(ids[0], today=today))
            elif ids:
                panel.show_many(len(ids))
            else:
                panel.show_nothing()
        except NoSuchRecord:
            panel.show_nothing()

    # What can be done

    def _offer_acts(self) -> None:
        """Let keys and buttons do only what makes sense for what is selected."""
        actions = self._parts.actions
        point = self._point()
        number = 0 if point else len(self._picked())
        actions[Act.UPDATE].setEnabled(number > 0)
        actions[Act.COMPLETE].setEnabled(number > 0)
        actions[Act.EXTEND].setEnabled(number == 1)
        actions[Act.SOURCE].setEnabled(number == 1 or point is not None)
        for act in (Act.TRACK, Act.NOTED, Act.NOT_OURS):
            actions[act].setEnabled(point is not None)

    def _offer_undo(self) -> None:
        """Say in the tool bar what would be taken back."""
        undo, redo = self._session.desk.last_changes()
        for act, words, said in (
            (Act.UNDO, undo, tr("Undo: {what}")),
            (Act.REDO, redo, tr("Redo: {what}")),
        ):
            action = self._parts.actions[act]
            action.setEnabled(words is not None)
            spoken = said.format(what=words) if words else action.iconText()
            action.setText(spoken)
            action.setToolTip(tip(spoken, (action.shortcut().toString(),)))

    def _offer_actions(self, place: QPoint) -> None:
        menu = QMenu(self)
        for act in (Act.UPDATE, Act.EXTEND, Act.COMPLETE, Act.SOURCE):
            menu.addAction(self._parts.actions[act])
        menu.popup(place)

    def _picked(self) -> list[int]:
        if self._wish.choice.kind is SideKind.UNDECIDED:
            return []
        return self._parts.page.list.picked_ids()

    def _point(self) -> Point | None:
        if self._wish.choice.kind is not SideKind.UNDECIDED:
            return None
        return self._parts.page.points.current()

    def _decide(self, disposition: Disposition) -> None:
        point = self._point()
        if point:
            self._follow_up.decide(point.id, disposition)

    def _open_source(self) -> None:
        point, ids = self._point(), self._picked()
        if point:
            self._sources.open_point(point)
        elif len(ids) == 1:
            directive = self._session.desk.directive(ids[0], today=self._session.today)
            self._sources.open_directive(directive)

    def _find(self) -> None:
        self._parts.search.setFocus()
        self._parts.search.selectAll()

    def _show_keys(self) -> None:
        KeysSheet(self).open()

    def _note_fold(self, key: str, is_open: bool) -> None:  # noqa: FBT001  the signal's
        if is_open:
            self._folded.discard(key)
        else:
            self._folded.add(key)

    def _say_saved(self, what: str) -> None:
        _, redo = self._session.desk.last_changes()
        hour = hour_text(self._session.now())
        self._parts.status.show_saved(hour, what, can_undo=redo is None)

    def _fetch(self, ids: Sequence[int]) -> list[DirectiveLine]:
        return self._session.desk.lines(ids, today=self._session.today)

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in the figures once the window is painted."""
        super().showEvent(event)
        self._figures.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stands, and read nothing more: the register closes next."""
        for timer in (self._details, self._figures, self._welcome):
            timer.stop()
        self._memory.keep(self, self._parts.splitter, self._parts.page.list.horizontalHeader())
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
