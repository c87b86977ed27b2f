"""Directives to be looked at, as they stand on a day."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.tracking.directive import Directive, KnownPeople
from desktop_app.tracking.listing import (
    Counts,
    DirectiveLine,
    Figures,
    Listing,
    ListingFilter,
)
from desktop_app.tracking.steps import Steps

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Directives:
    """What is followed: ids first, lines by the page, one with all its facts."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def listing(self, wanted: ListingFilter, *, today: date) -> Listing:
        """The ids that answer `wanted`, in order, under their heads."""
        return self._register.directives.listing(wanted, today=today)

    def listing_soon(self, wanted: ListingFilter, *, today: date) -> Listing | None:
        """The same, or its first rows, or None: whatever is found within a key's picture."""
        return self._register.directives.listing_soon(wanted, today=today)

    def listing_in_steps(self, wanted: ListingFilter, *, today: date) -> Steps[Listing]:
        """What `listing` gives, found in short steps."""
        return self._register.directives.listing_in_steps(wanted, today=today)

    def lines(self, ids: Sequence[int], *, today: date) -> list[DirectiveLine]:
        """The finished rows for `ids`, in that order; ids that are gone are left out."""
        return self._register.directives.lines(ids, today=today)

    def one(self, directive_id: int, *, today: date) -> Directive:
        """One directive with its answers and extensions. Raises NoSuchRecord."""
        return self._register.directives.one(directive_id, today=today)

    def people(self) -> KnownPeople:
        """The officers and leaders named so far, to be offered while one types."""
        return self._register.directives.people()

    def figures(self, *, today: date) -> Steps[Figures]:
        """The figures beside the list, in short steps."""
        return self._register.directives.figures(today=today)

    def counts(self, *, today: date) -> Counts:
        """How many stand how."""
        return self._register.directives.counts(today=today)
