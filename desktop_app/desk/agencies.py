"""The agencies known, and the work they lead."""

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.listing import AgencyCount

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
