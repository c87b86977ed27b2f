"""The rows that answer a wish: shown at once, the first before the others, or when read."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import KnownError
from desktop_app.tracking.listing import (
    AgencyCount,
    DirectiveLine,
    Listing,
    ListingFilter,
)
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.saved_view import SavedView
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.filter_chips import chips_of
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.list_wish import ListWish, head_note, title_of
from desktop_app.ui.relisting import Relisting
from desktop_app.ui.session import Session
from desktop_app.ui.side_choice import EVERYTHING, SideKind
from desktop_app.ui.window_memory import WindowMemory


class AnsweredList(QObject):
    """Shows what answers one wish; of a large list the first rows come before the others."""

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
        self._number = ""  # beside the title
        self.wish = ListWish(asked=ListingFilter(grouping=memory.grouping))
        self._in_sight = self.wish  # behind `wish` while a large list is read
        self.model = DirectiveModel(self._fetch, self)
        self.listing = Relisting(session, self._show, self)

    def _wish_for(self, wish: ListWish) -> None:
        """Show another list; where it cannot be read, the old one stays with all its marks."""
        before, self.wish = self.wish, wish
        if wish != before:
            try:
                self._answer()
            except KnownError:
                self._wish_back()
                raise
        self._mark_wish()

    def _wish_back(self) -> None:
        self.wish = self._in_sight
        # Qt goes on selecting what was clicked once this returns: only then.
        QTimer.singleShot(0, self, self._mark_wish)

    def _once_in_sight(self, what: Callable[[], object]) -> None:
        """Do `what` when the first rows of what is wished for are shown, or all of them."""
        if self._in_sight == self.wish:
            what()
        else:
            self.listing.then(what)

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
            self._show_points()
        elif self._in_sight == self.wish:
            self.listing.start(self.wish.filter(), self._parts.page.list)
        else:
            self._answer()

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

    def _answer(self, *, waits: bool = True) -> None:
        """Show what is wished for, or the first rows of it: soon where it `waits`, else now."""
        if self._shows_points():
            self._show_points()
            self.listing.end()
            return
        directives, today = self._session.desk.directives, self._session.today
        picked, wanted = self._parts.page.list.picked_ids(), self.wish.filter()
        found = directives.listing_soon(wanted, today=today)
        if found is None and waits:
            self.listing.wait_for(wanted, partial(self._show_picked, picked), self._wish_back)
            return
        found = found or directives.listing(wanted, today=today)
        self._show_picked(picked, found)
        if found.is_all:
            self.listing.end()
        else:
            self.listing.wait_for(wanted, partial(self._add_rest, picked))

    def _show_picked(self, picked: Sequence[int], listing: Listing) -> None:
        """Show it from its first row, or where what was `picked` stands now."""
        self._show(listing)
        self._parts.page.list.verticalScrollBar().setValue(0)
        self._parts.page.list.pick(picked)

    def _show(self, listing: Listing) -> None:
        page, wish, desk = self._parts.page, self.wish, self._session.desk
        # Everything is read before anything is shown: what cannot be read changes nothing.
        is_new = not listing.ids and wish.choice == EVERYTHING and not desk.notices.all()
        page.list.set_words(wish.asked.words)
        page.list.count_done(counted=not wish.filter().standings)
        page.list.columns.show_sorts(wish.asked.sorts)
        self.model.show_listing(listing, self._folded)
        self._show_number(listing)
        page.show_answer(wish, is_found=bool(listing.ids), is_new=is_new)
        self._tell_shown()

    def _add_rest(self, picked: Sequence[int], listing: Listing) -> None:
        """Show the others below; what was `picked` before is again, without a jump to it."""
        rows = self._parts.page.list
        if not self.model.add_rows(listing):  # something changed between: they begin otherwise
            self.listing.show_again(rows, listing)
        elif picked and not rows.picked_ids():
            rows.pick(picked, stays=True)
        self._show_number(listing)

    def _tell_shown(self) -> None:
        self._in_sight = self.wish
        self._parts.show_points(points=self._shows_points())
        self.changed.emit()

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
        self._show_title(str(len(points)))
        if points:
            parts.page.show_points()
        else:
            parts.page.show_all_decided()
        self._tell_shown()

    @property
    def title(self) -> str:
        """What stands above the list."""
        return title_of(self.wish, self.notices, self.agencies, self._views)

    def _show_number(self, listing: Listing) -> None:
        self._show_title(str(len(listing.ids)) if listing.is_all else "…")

    def _show_title(self, number: str) -> None:
        self._number = number
        self._parts.page.head.show_title(self.title, number)

    def _note_fold(self, key: str, is_open: bool) -> None:  # noqa: FBT001  the signal's
        if is_open:
            self._folded.discard(key)
        else:
            self._folded.add(key)

    def _fetch(self, ids: Sequence[int]) -> list[DirectiveLine]:
        return self._session.desk.directives.lines(ids, today=self._session.today)
