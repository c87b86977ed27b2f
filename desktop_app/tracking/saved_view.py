"""A view the office saved: a filter with its heads and its order, under a name."""

from dataclasses import dataclass

from desktop_app.tracking.listing import ListingFilter


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """Named spans of days in it are those of the day on which it is looked at."""

    id: int
    name: str
    wanted: ListingFilter
