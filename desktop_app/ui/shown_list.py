"""What the middle of the window shows: the directives or points that the person wishes for."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import KnownError
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.listing import (
    AgencyCount,
    DirectiveLine,
    Grouping,
    ListingFilter,
    SortTerm,
)
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.saved_view import SavedView
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.filter_chips import chips_of
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.list_wish import ListWish, head_note, title_of
from desktop_app.ui.relisting import Relisting
from desktop_app.ui.session import Session
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind, of_notice, of_view
from desktop_app.ui.window_memory import WindowMemory


class ShownList(QObject):
    """Turns side bar, search and heads into one wish, and shows what answers it."""

    #: Other rows are shown: what is selected may be something else.
    changed = Signal()
    #: The undecided points are looked at for the first time; carries their PointParts.
    points_made = Signal(object)

    def __init__(self, session: Session, memory: WindowMemory, parent: QObject) -> None:
        """Wish for everything, under the heads of the last run; show nothing before `serve`."""
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._parts: Furniture  # from `serve` on
        self._folded: set[str] = set()
        self.notices: Sequence[NoticeLine] = ()
        self.agencies: Sequence[AgencyCount] = ()
        self._views: Sequence[SavedView] = ()
        self._number = 0  # beside the title
        self.wish = ListWish(asked=ListingFilter(grouping=memory.grouping))
        self.model = DirectiveModel(self._fetch, self)
        self.listing = Relisting(session, self._show, self)

    def serve(self, parts: Furniture) -> None:
        """Show it in `parts` from now on."""
        self._parts = parts
        self._connect()
        parts.side.show_choice(self.wish.choice)
        parts.search.setText(self.wish.asked.words)
        self._show()
        parts.page.list.pick_first()

    def _connect(self) -> None:
        parts, page = self._parts, self._parts.page
        parts.search.searched.connect(self.search)
        parts.side.chosen.connect(self.choose)
        page.head.grouping_chosen.connect(self.group_by)
        page.list.columns.sort_asked.connect(self._sort_by)
        page.list.turned.connect(self._note_fold)
        page.chips.taken_off.connect(lambda asked: self.narrow(**asked))
        page.clear_button.clicked.connect(parts.search.clear)
        for button in (page.all_button, page.work_button):
            button.clicked.connect(partial(self.choose, EVERYTHING))
        page.unfilter_button.clicked.connect(self.take_chips_off)

    # What is wanted

    def choose(self, choice: SideChoice) -> None:
        """Show what an entry of the side bar stands for."""
        if choice.kind is SideKind.VIEW:
            self._choose_view(choice)
        else:
            self._wish_for(self.wish.chosen(choice))
        if choice.kind is SideKind.NOTICE:
            self._parts.page.list.pick([])  # the panel shows the notice itself
        else:
            self._parts.page.list.pick_first()

    def _choose_view(self, choice: SideChoice) -> None:
        """Ask for all that a saved view asks for, its words in the search field too."""
        views = self._views = self._session.desk.views.all()
        view = next((view for view in views if of_view(view.id) == choice), None)
        if view is not None:
            self._wish_for(ListWish(choice=choice, asked=view.wanted))
            self._parts.search.setText(view.wanted.words)

    def narrow(self, **asked: Any) -> None:
        """Show what answers these fields of the filter too."""
        self._narrow_to(self.wish.narrowed(**asked))

    def turn_standings(self, kinds: frozenset[StandingKind]) -> None:
        """Show these standings among those asked for, or without them again."""
        self._narrow_to(self.wish.with_turned(kinds))

    def take_chips_off(self) -> None:
        """Show all that the side bar and the search ask for."""
        self._narrow_to(self.wish.without_chips())

    def _narrow_to(self, wish: ListWish) -> None:
        """Show it; where nothing that was selected is left, the first is."""
        self._wish_for(wish)
        if not self._parts.page.list.picked_ids():
            self._parts.page.list.pick_first()

    def search(self, words: str) -> None:
        """Show the directives that hold `words`."""
        self._wish_for(self.wish.narrowed(words=words))

    def go_to_notice(self, notice_id: int) -> None:
        """Select the notice's first directive, among all when the list leaves it out."""
        self.listing.then(partial(self._select_notice, notice_id))

    def _select_notice(self, notice_id: int) -> None:
        found = self._everything().chosen(of_notice(notice_id)).filter()
        ids = self._session.desk.directives.listing(found, today=self._session.today).ids
        if ids:  # else nothing in it is tracked: what is selected stays
            self._select(ids[:1])

    def go_to_work(self, ids: Sequence[int]) -> None:
        """Select these directives, among all when the list leaves one of them out."""
        self.listing.then(partial(self._select, ids))

    def _select(self, ids: Sequence[int]) -> None:
        if self._parts.shows_points() or not all(map(self.model.lists, ids)):
            self._parts.search.setText("")
            self._wish_for(self._everything())
        self._parts.page.list.pick(ids)
        self._parts.page.go_to()

    def go_to_choice(self, choice: SideChoice) -> None:
        """Show all that an entry of the side bar stands for, whatever narrowed the list."""
        self.listing.then(partial(self._go_to, self._everything().chosen(choice)))

    def go_to_day(self, day: date) -> None:
        """Show all that is due on that day, whatever narrowed the list."""
        self.listing.then(
            partial(self._go_to, self._everything().narrowed(due=DueBetween(day, day)))
        )

    def go_to_source(self, name: str) -> None:
        """Show all that came from the file of that name, whatever narrowed the list."""
        self.listing.then(partial(self._go_to, self._everything().narrowed(source=name)))

    def _go_to(self, wish: ListWish) -> None:
        self._parts.search.setText("")
        self._wish_for(wish)
        self._parts.page.list.pick_first()
        self._parts.page.go_to()

    def _everything(self) -> ListWish:
        return self.wish.without_chips().narrowed(words="").chosen(EVERYTHING)

    def group_by(self, grouping: Grouping) -> None:
        """Show the list under other heads."""
        folded, self._folded = self._folded, set()
        try:
            self._wish_for(self.wish.narrowed(grouping=grouping))
        except KnownError:
            self._folded = folded
            raise
        self._memory.grouping = grouping

    def _sort_by(self, sorts: tuple[SortTerm, ...]) -> None:
        self._wish_for(self.wish.narrowed(sorts=sorts))

    def _wish_for(self, wish: ListWish) -> None:
        """Show another list; where it cannot be read, the old one stays with all its marks."""
        before, self.wish = self.wish, wish
        if wish != before:
            picked = self._parts.page.list.picked_ids()
            try:
                self._show()
            except KnownError:
                self.wish = before
                # Qt goes on selecting what was clicked once this returns: only then.
                QTimer.singleShot(0, self, self._mark_wish)
                raise
            self._parts.page.list.pick(picked)
            self.listing.end()
        self._mark_wish()

    def _mark_wish(self) -> None:
        """Let side bar, heads and columns say what the list shows."""
        parts, wish = self._parts, self.wish
        parts.side.show_choice(wish.choice)
        parts.page.head.mark_grouping(wish.asked.grouping)
        parts.page.list.columns.show_sorts(wish.asked.sorts)
        self._show_chips()

    def _show_chips(self) -> None:
        """Say above the list what narrows it; undecided points are not narrowed."""
        chips = chips_of(self.wish.asked, self.notices, self.agencies)
        self._parts.page.chips.show_chips([] if self._shows_points() else chips)

    def _shows_points(self) -> bool:
        return self.wish.choice.kind is SideKind.UNDECIDED

    # Showing

    def read_again(self) -> None:
        """Show what the register holds now; selection and place in the list stay."""
        if self._shows_points():
            self.listing.show_now(self._parts.page.list)
        else:
            self.listing.start(self.wish.filter(), self._parts.page.list)

    def name_by(
        self,
        notices: Sequence[NoticeLine],
        agencies: Sequence[AgencyCount],
        views: Sequence[SavedView],
    ) -> None:
        """Take titles and notes from what may have changed in the register."""
        self.notices, self.agencies, self._views = notices, agencies, views
        self._show_title(self._number)
        self._show_chips()
        self._parts.page.list.set_notes(
            {f"notice:{notice.id}": head_note(notice) for notice in notices}
        )

    def _show(self) -> None:
        if self._shows_points():
            self._show_points()
        else:
            self._show_directives()
        self._parts.show_points(points=self._shows_points())
        self.changed.emit()

    def _show_directives(self) -> None:
        page, wish = self._parts.page, self.wish
        # Everything is read before anything is shown: what cannot be read changes nothing.
        desk = self._session.desk
        listing = desk.directives.listing(wish.filter(), today=self._session.today)
        is_new = not listing.ids and wish.choice == EVERYTHING and not desk.notices.all()
        page.list.set_words(wish.asked.words)
        page.list.count_done(counted=not wish.filter().standings)
        page.list.columns.show_sorts(wish.asked.sorts)
        self.model.show_listing(listing, self._folded)
        self._show_title(len(listing.ids))
        page.head.show_grouping(wish.asked.grouping, is_offered=bool(listing.ids))
        page.head.offer_filter(is_offered=not is_new)
        if listing.ids:
            page.show_list()
        elif wish.is_narrowed():
            page.show_no_match(wish.asked.words)
        elif wish.asked.words:
            page.show_no_hits(wish.asked.words)
        elif is_new:
            page.show_no_notices()
        else:
            page.show_nothing_here()

    def _show_points(self) -> None:
        parts, desk = self._parts, self._session.desk
        shown = parts.points
        if shown is None:
            shown = parts.make_points()
            self.points_made.emit(shown)
        self.notices = desk.notices.all()
        points = desk.points.undecided()
        parts.page.head.show_grouping(self.wish.asked.grouping, is_offered=False)
        parts.page.head.offer_filter(is_offered=False)
        shown.list.show_points(points, {notice.id: notice.title for notice in self.notices})
        self._show_title(len(points))
        if points:
            parts.page.show_points()
        else:
            parts.page.show_all_decided()

    @property
    def title(self) -> str:
        """What stands above the list."""
        return title_of(self.wish, self.notices, self.agencies, self._views)

    def _show_title(self, number: int) -> None:
        self._number = number
        self._parts.page.head.show_title(self.title, str(number))

    def _note_fold(self, key: str, is_open: bool) -> None:  # noqa: FBT001  the signal's
        if is_open:
            self._folded.discard(key)
        else:
            self._folded.add(key)

    def _fetch(self, ids: Sequence[int]) -> list[DirectiveLine]:
        return self._session.desk.directives.lines(ids, today=self._session.today)
