"""What the middle of the window shows: the directives or points that the person wishes for."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop_app.errors import KnownError
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import (
    Grouping,
    SortTerm,
)
from desktop_app.ui.answered_list import AnsweredList
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.list_wish import ListWish
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind, of_notice, of_view


class ShownList(AnsweredList):
    """Turns side bar, search and heads into one wish."""

    def serve(self, parts: Furniture) -> None:
        """Show it in `parts` from now on."""
        self._parts = parts
        self._connect()
        parts.side.show_choice(self.wish.choice)
        parts.search.setText(self.wish.asked.words)
        self._answer(waits=False)
        parts.page.list.pick_first()

    def _connect(self) -> None:
        parts, page = self._parts, self._parts.page
        parts.search.searched.connect(self.search)
        parts.search.left.connect(self._go_to_found)
        parts.side.chosen.connect(self.choose)
        page.head.grouping_chosen.connect(self.group_by)
        page.list.columns.sort_asked.connect(self._sort_by)
        page.list.turned.connect(self._note_fold)
        page.list.all_wanted.connect(self.listing.finish)
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
        rows = self._parts.page.list
        if choice.kind is SideKind.NOTICE:
            self._once_in_sight(partial(rows.pick, []))  # the panel shows the notice itself
        else:
            self._once_in_sight(rows.pick_first)

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
        self._once_in_sight(self._pick_one)

    def _pick_one(self) -> None:
        if not self._parts.page.list.picked_ids():
            self._parts.page.list.pick_first()

    def search(self, words: str) -> None:
        """Show the directives that hold `words`."""
        self._wish_for(self.wish.narrowed(words=words))

    def _go_to_found(self) -> None:
        self._once_in_sight(self._parts.page.go_to)

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
        self.listing.then(partial(self._pick_and_go, ids))

    def _pick_and_go(self, ids: Sequence[int]) -> None:
        self._parts.page.list.pick(ids)
        self._parts.page.go_to()

    def go_to_choice(self, choice: SideChoice) -> None:
        """Show all that an entry of the side bar stands for, whatever narrowed the list."""
        self.listing.then(partial(self._go_to, self._everything().chosen(choice)))

    def go_to_all(self, **asked: Any) -> None:
        """Show all that answers these fields of the filter, whatever narrowed the list."""
        self.listing.then(partial(self._go_to, self._everything().narrowed(**asked)))

    def go_to_source(self, name: str) -> None:
        """Show all that came from the file of that name, whatever narrowed the list."""
        self.go_to_all(source=name)

    def _go_to(self, wish: ListWish) -> None:
        self._parts.search.setText("")
        self._wish_for(wish)
        self._once_in_sight(self._parts.page.list.pick_first)
        self._once_in_sight(self._parts.page.go_to)

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
