"""What the person wants to see in the list, put together from side bar, chips and search."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.listing import AgencyCount, ListingFilter
from desktop_app.tracking.notice import Disposition, NoticeLine
from desktop_app.tracking.saved_view import SavedView
from desktop_app.tracking.wording import word
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind

# What each kind of entry asks, so that no chip asks the same beside it.
_ASKS: dict[SideKind, dict[str, Any]] = {
    SideKind.STANDING: {"standings": frozenset()},
    SideKind.NOTICE: {"notice_id": None},
    SideKind.AGENCY: {"agency_id": None},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWish:
    """One value for everything that decides what the list shows.

    Side bar and chips never ask the same question: who is asked last takes it over.
    """

    choice: SideChoice = EVERYTHING
    asked: ListingFilter = field(default_factory=ListingFilter)  # chips, words, heads, order

    def filter(self) -> ListingFilter:
        """The wish as the desk takes it."""
        kind, number = self.choice.kind, self.choice.number
        if kind is SideKind.STANDING:
            return replace(self.asked, standings=self.choice.standings)
        if kind is SideKind.NOTICE:
            return replace(self.asked, notice_id=number)
        if kind is SideKind.AGENCY:
            return replace(self.asked, agency_id=number)
        if kind is SideKind.CLOSED:
            return replace(self.asked, closed=True)
        return self.asked

    def chosen(self, choice: SideChoice) -> "ListWish":
        """The wish with another entry of the side bar; a saved view takes its chips along."""
        left = self.without_chips() if self.choice.kind is SideKind.VIEW else self
        asked = replace(left.asked, **_ASKS.get(choice.kind, {}))
        return ListWish(choice=choice, asked=asked)

    def narrowed(self, **asked: Any) -> "ListWish":
        """The wish with other chips; fields as those of a ListingFilter."""
        mine = _ASKS.get(self.choice.kind, {})
        is_taken_over = self.choice.kind is SideKind.UNDECIDED or mine.keys() & asked.keys()
        return ListWish(
            choice=EVERYTHING if is_taken_over else self.choice,
            asked=replace(self.asked, **asked),
        )

    def with_turned(self, kinds: frozenset[StandingKind]) -> "ListWish":
        """The wish with these standings among those asked for, or without them again."""
        standings = self.filter().standings
        turned = standings - kinds if kinds <= standings else standings | kinds
        return self.narrowed(standings=turned)

    def is_narrowed(self) -> bool:
        """Whether a chip stands above the list."""
        return self != self.without_chips()

    def without_chips(self) -> "ListWish":
        """The wish with no chip left; words, heads and order stay."""
        asked = self.asked
        bare = ListingFilter(words=asked.words, grouping=asked.grouping, sorts=asked.sorts)
        return replace(self, asked=bare)


def title_of(
    wish: ListWish,
    notices: Iterable[NoticeLine],
    agencies: Iterable[AgencyCount],
    views: Iterable[SavedView],
) -> str:
    """What stands above the list."""
    choice = wish.choice
    if choice.kind is SideKind.UNDECIDED:
        return word(Disposition.UNDECIDED, current_language())
    if choice.kind is SideKind.CLOSED:
        return tr("Closed notices")
    if choice.standings == COMPLETED:
        return tr("Completed")
    if choice.kind is SideKind.STANDING:
        return word(next(iter(choice.standings)), current_language())
    if choice.kind is SideKind.NOTICE:
        return notice_name(choice.number, notices)
    if choice.kind is SideKind.AGENCY:
        return agency_name(choice.number, agencies)
    if choice.kind is SideKind.VIEW:
        return _view_title(wish, views)
    return tr("All directives")


def _view_title(wish: ListWish, views: Iterable[SavedView]) -> str:
    """The view's name, and whether the list has gone on from what was saved."""
    view = next((view for view in views if view.id == wish.choice.number), None)
    if view is None:
        return tr("Saved view")
    return (
        view.name
        if view.wanted == wish.asked
        else tr("{name} (changed)").format(name=view.name)
    )


def notice_name(number: int | None, notices: Iterable[NoticeLine]) -> str:
    """What a notice is called; only its kind before the notices have been read."""
    titles = (notice.title for notice in notices if notice.id == number)
    return next(titles, tr("Notice"))


def agency_name(number: int | None, agencies: Iterable[AgencyCount]) -> str:
    """What an agency is called; only its kind before the agencies have been read."""
    names = (agency.name for agency in agencies if agency.id == number)
    return next(names, tr("Agency"))


def head_note(notice: NoticeLine) -> str:
    """`14/14 điểm đã xử lý · Kết luận tại cuộc họp …`."""
    covered = tr("{decided}/{all} points decided").format(
        decided=notice.decided, all=notice.points
    )
    return " · ".join(filter(None, (covered, notice.head.subject)))
