"""The agencies known, the work they lead, and how the office keeps their directory."""

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.tracking.agency import Agency, AgencyDirectory, DirectoryEntry
from desktop_app.tracking.listing import AgencyCount
from desktop_app.tracking.steps import Steps

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Agencies:
    """The directory that notices are read with."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def directory(self) -> AgencyDirectory:
        """Every agency known, to be found by any of its names."""
        return AgencyDirectory(self._register.agencies.all())

    def counts(self, *, today: date) -> list[AgencyCount]:
        """The agencies that lead work, in Vietnamese order, with their open work."""
        return self._register.agencies.counts(today=today)

    def entries(self) -> list[DirectoryEntry]:
        """Every agency with the work that names it, in Vietnamese order."""
        return self._register.directory.entries()

    def counting(self) -> Steps[list[DirectoryEntry]]:
        """The same in short steps."""
        return self._register.directory.counting()

    def add(self, agency: Agency) -> int:
        """Put a new agency into the directory; its number.

        Raises NotAllowed for a name that is taken, an e-mail that is none, a successor that is
        unknown or comes back in a circle.
        """
        return self._register.directory.add(agency)

    def change(self, number: int, agency: Agency) -> None:
        """Let an agency read as given; its name until now stays one of its names.

        Raises NoSuchRecord, and NotAllowed as `add` does.
        """
        self._register.directory.change(number, agency)

    def merge(self, *, kept: int, other: int) -> None:
        """Make two agencies one: the work and names of `other` pass to `kept`.

        Raises NoSuchRecord, NotAllowed.
        """
        self._register.directory.merge(kept=kept, other=other)

    def remove(self, number: int) -> None:
        """Take an agency out. Raises NoSuchRecord, and NotAllowed while it is referred to."""
        self._register.directory.remove(number)
