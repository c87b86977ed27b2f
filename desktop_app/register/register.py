"""The register: one SQLite file in which every change can be taken back."""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.register.agencies import Agencies
from desktop_app.register.agency_rows import add_agency
from desktop_app.register.chains import Chains
from desktop_app.register.connection import Connection
from desktop_app.register.directives import Directives
from desktop_app.register.directory import Directory
from desktop_app.register.evidence import EvidenceFiles
from desktop_app.register.extensions import Extensions
from desktop_app.register.files import FolderOriginals, MemoryOriginals, Originals
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History
from desktop_app.register.issued_reports import IssuedReports
from desktop_app.register.keeping import Keeping
from desktop_app.register.mending import Mending
from desktop_app.register.milestones import Milestones
from desktop_app.register.notices import Notices
from desktop_app.register.office import Office, add_calendar_years, missing_calendar_years
from desktop_app.register.opening import new_in_memory, open_file
from desktop_app.register.points import Points
from desktop_app.register.recycle_bin import RecycleBin
from desktop_app.register.search import SearchWords
from desktop_app.register.several import Several
from desktop_app.register.shipped_agencies import ShippedAgencies, note_offered
from desktop_app.register.views import Views
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.steps import OnStep, unheard

if TYPE_CHECKING:
    from desktop_app.register.chases import Chases
    from desktop_app.register.going_back import GoingBack
    from desktop_app.register.office_template import KeptTemplate
    from desktop_app.register.past import HandedOver, RegisterSource
    from desktop_app.register.place import RegisterPlace
    from desktop_app.register.sheet_answers import SheetAnswers
    from desktop_app.register.sheets import Sheets
    from desktop_app.register.trackers import Trackers
    from desktop_app.register.work_states import WorkStates

Seed = tuple[Agency, ...] | Callable[[], tuple[Agency, ...]]


def _clock() -> datetime:
    """When an event of the history happens: the one place that asks the clock."""
    return datetime.now().astimezone()


class Register:
    """The office's register; it belongs to the thread that opened it.

    Each part owns the calls of its noun: a new call goes to its part, a new noun gets one.
    """

    def __init__(
        self,
        raw: sqlite3.Connection,
        path: Path | None,
        originals: Originals,
        *,
        who: str,
        now: Callable[[], datetime],
    ) -> None:
        self.path = path
        self._who, self._now = who, now
        self._originals = originals
        connection = self._connection = Connection(raw, path)
        self.history = History(connection, SearchWords(connection), who=who, now=now)
        self.office = Office(connection, self.history)
        self.agencies = Agencies(connection, self.office)
        self.directory = Directory(connection, self.history, self.agencies)
        self.shipped = ShippedAgencies(connection, self.history, self.agencies)
        self.notices = Notices(connection, self.history, self.agencies, originals)
        self.points = Points(connection, self.history, self.agencies)
        self.directives = Directives(connection, self.office, self.agencies)
        self.views = Views(connection, self.history)
        self.follow_up = FollowUp(connection, self.history, originals)
        self.evidence = EvidenceFiles(connection, originals)
        self.milestones = Milestones(connection, self.history)
        self.extensions = Extensions(connection, self.history)
        self.chains = Chains(connection, self.history, self.follow_up, self.extensions)
        self.mending = Mending(connection, self.history, self.agencies)
        self.several = Several(
            connection, self.history, self.follow_up, self.extensions, self.mending
        )
        self.recycle_bin = RecycleBin(connection, self.history, self.agencies)
        self.reports = IssuedReports(
            connection, self.history, self.office, self.agencies, originals
        )
        self.keeping = Keeping(connection, originals)

    # What neither the list nor the panel asks is made, and loaded, when it is first asked for.

    @cached_property
    def template(self) -> "KeptTemplate":
        """The office's own form of the weekly workbook."""
        from desktop_app.register.office_template import KeptTemplate  # noqa: PLC0415  above

        return KeptTemplate(self._connection, self.history, self._originals)

    @cached_property
    def trackers(self) -> "Trackers":
        """The workbooks that were kept before the register."""
        from desktop_app.register.trackers import Trackers  # noqa: PLC0415  see above

        return Trackers(self._connection, self.history, self.notices, self.follow_up)

    @cached_property
    def chases(self) -> "Chases":
        """Who was pressed for what."""
        from desktop_app.register.chases import Chases  # noqa: PLC0415  see above

        return Chases(
            self._connection, self.history, self.office, self.agencies, self.follow_up
        )

    @cached_property
    def sheets(self) -> "Sheets":
        """The sheets that were sent to agencies."""
        from desktop_app.register.sheets import Sheets  # noqa: PLC0415  see above

        return Sheets(self._connection, self.history, self.office, self.agencies)

    @cached_property
    def sheet_answers(self) -> "SheetAnswers":
        """What came back on the sheets."""
        from desktop_app.register.sheet_answers import SheetAnswers  # noqa: PLC0415  see above

        return SheetAnswers(
            self._connection,
            self.history,
            self.office,
            self.agencies,
            self.follow_up,
            self._originals,
        )

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        today: date,
        seed: Seed = (),
        who: str = "",
        now: Callable[[], datetime] = _clock,
    ) -> Self:
        """Open the register at `path`, or make one with `seed` when nothing stands there.

        What is new in `seed` is added to an earlier register; what the office changed stays.
        Raises RegisterProblem in one of its kinds; what stands there is never mended.
        """
        shipped = seed() if callable(seed) else seed
        raw = open_file(path, lambda new: _fill(new, shipped, today))
        register = cls(raw, path, FolderOriginals(path), who=who, now=now)
        try:
            _top_up_calendar(register._connection, today)
            register.follow_up.open_next_periods()
            register.shipped.offer(shipped)
        except BaseException:
            register.close()
            raise
        return register

    @classmethod
    def in_memory(
        cls,
        *,
        today: date,
        seed: Seed = (),
        who: str = "",
        now: Callable[[], datetime] = _clock,
    ) -> Self:
        """A register that is gone when it is closed."""
        shipped = seed() if callable(seed) else seed
        raw = new_in_memory(lambda new: _fill(new, shipped, today))
        return cls(raw, None, MemoryOriginals(), who=who, now=now)

    def source(self) -> "RegisterSource":
        """From which any thread takes a copy, to look at a past day."""
        from desktop_app.register.past import RegisterSource  # noqa: PLC0415  see above

        if self.path is not None:
            return RegisterSource(self.path)
        return RegisterSource(None, self._connection.raw.serialize())

    def place(self) -> "RegisterPlace":
        """From which any thread opens this register once more."""
        from desktop_app.register.place import RegisterPlace  # noqa: PLC0415  see above

        return RegisterPlace(self.path, self._who, self._now)

    @classmethod
    def beside(cls, place: "RegisterPlace") -> Self:
        """The same register over a connection of its own; whoever asks closes it.

        Raises RegisterProblem in one of its kinds, or NotAllowed for one in memory.
        """
        raw, path = place.connection(), place.path()
        return cls(raw, path, FolderOriginals(path), who=place.who, now=place.now)

    @classmethod
    def past(
        cls, source: "RegisterSource | HandedOver", now: datetime, on_step: OnStep = unheard
    ) -> Self:
        """A copy in memory, without the original files, that only `going_back` changes.

        Whoever asks closes it.
        """
        copy = cls(source.copied(on_step), None, MemoryOriginals(), who="", now=lambda: now)
        copy.history.freeze()
        return copy

    @cached_property
    def going_back(self) -> "GoingBack":
        """What takes a copy back to a past moment."""
        from desktop_app.register.going_back import GoingBack  # noqa: PLC0415  see above

        return GoingBack(self._connection, self.history)

    @cached_property
    def work_states(self) -> "WorkStates":
        """All work as it stands, to be compared with another day."""
        from desktop_app.register.work_states import WorkStates  # noqa: PLC0415  see above

        return WorkStates(self._connection, self.office)

    def hand_over(self) -> "HandedOver":
        """The copy in memory, for whoever looks at it next; this register asks it no more."""
        from desktop_app.register.past import HandedOver  # noqa: PLC0415  see above

        return HandedOver(self._connection.raw)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()


def _fill(raw: sqlite3.Connection, shipped: tuple[Agency, ...], today: date) -> None:
    """What a new register begins with: the agencies known and the official calendar."""
    connection = Connection(raw, None)
    with connection.transaction():
        change = Change(connection)
        for agency in shipped:
            add_agency(change, agency)
        note_offered(connection, shipped)
        add_calendar_years(connection, missing_calendar_years(connection, today))


def _top_up_calendar(connection: Connection, today: date) -> None:
    years = missing_calendar_years(connection, today)
    if years:
        with connection.transaction():
            add_calendar_years(connection, years)
