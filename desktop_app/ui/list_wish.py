"""What the person wants to see in the list, put together from side bar, search and headers."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.tracking.deadline import COMPLETED
from desktop_app.tracking.listing import AgencyCount, Grouping, ListingFilter, SortColumn
from desktop_app.tracking.notice import Disposition, NoticeLine
from desktop_app.tracking.wording import word
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWish:
    """One value for everything that decides what the list shows."""

    choice: SideChoice = EVERYTHING
    words: str = ""
    grouping: Grouping = Grouping.NOTICE
    sort: SortColumn = SortColumn.PLACE
    descending: bool = False

    def filter(self) -> ListingFilter:
        """The wish as the desk takes it."""
        kind, number = self.choice.kind, self.choice.number
        return ListingFilter(
            standings=self.choice.standings,
            agency_id=number if kind is SideKind.AGENCY else None,
            notice_id=number if kind is SideKind.NOTICE else None,
            words=self.words,
            grouping=self.grouping,
            sort=self.sort,
            descending=self.descending,
        )


def title_of(
    choice: SideChoice, notices: Iterable[NoticeLine], agencies: Iterable[AgencyCount]
) -> str:
    """What stands above the list for `choice`."""
    if choice.kind is SideKind.UNDECIDED:
        return word(Disposition.UNDECIDED, current_language())
    if choice.standings == COMPLETED:
        return tr("Completed")
    if choice.kind is SideKind.STANDING:
        return word(next(iter(choice.standings)), current_language())
    if choice.kind is SideKind.NOTICE:
        titles = (notice.title for notice in notices if notice.id == choice.number)
        return next(titles, tr("Notice"))
    if choice.kind is SideKind.AGENCY:
        names = (agency.name for agency in agencies if agency.id == choice.number)
        return next(names, tr("Agency"))
    return tr("All directives")
