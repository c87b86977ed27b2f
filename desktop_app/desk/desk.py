"""The secretary's desk: the parts at which her work is done, over one open register."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.desk.agencies import Agencies
from desktop_app.desk.chains import Chains
from desktop_app.desk.directives import Directives
from desktop_app.desk.extensions import Extensions
from desktop_app.desk.follow_up import FollowUp
from desktop_app.desk.history import History
from desktop_app.desk.intake import Intake
from desktop_app.desk.keeping import Keeping
from desktop_app.desk.notices import Notices
from desktop_app.desk.office import Office
from desktop_app.desk.points import Points
from desktop_app.desk.recycle_bin import RecycleBin
from desktop_app.desk.reports import Reports
from desktop_app.desk.views import Views
from desktop_app.tracking.steps import OnStep, unheard

if TYPE_CHECKING:
    from desktop_app.desk.answers import Answers
    from desktop_app.desk.chases import Chases
    from desktop_app.desk.due_calendars import DueCalendars
    from desktop_app.desk.overview import AtAGlance
    from desktop_app.desk.past_days import PastCopy, PastDays
    from desktop_app.desk.sheets import Sheets
    from desktop_app.desk.today import Today
    from desktop_app.desk.trackers import Trackers
    from desktop_app.register.register import Register


class Desk:
    """What the secretary does stands in its parts, a call each, one noun a part.

    Every change is one transaction that can be undone. The desk belongs to the thread that
    opened the register.
    """

    def __init__(self, register: "Register") -> None:
        self._register = register
        self.office = Office(register)
        self.agencies = Agencies(register)
        self.intake = Intake(register)
        self.notices = Notices(register)
        self.chains = Chains(register, self.intake)
        self.points = Points(register, self.intake)
        self.directives = Directives(register)
        self.views = Views(register)
        self.follow_up = FollowUp(register)
        self.extensions = Extensions(register)
        self.recycle_bin = RecycleBin(register)
        self.history = History(register)
        self.reports = Reports(register)
        self.keeping = Keeping(register)

    # Loaded when they are first asked for: the first paint does not wait for them.

    @cached_property
    def sheets(self) -> "Sheets":
        """What goes out to the agencies."""
        from desktop_app.desk.sheets import Sheets  # noqa: PLC0415  see above

        return Sheets(self._register)

    @cached_property
    def answers(self) -> "Answers":
        """What the agencies send back."""
        from desktop_app.desk.answers import Answers  # noqa: PLC0415  see above

        return Answers(self._register)

    @cached_property
    def chases(self) -> "Chases":
        """Whom to press for what."""
        from desktop_app.desk.chases import Chases  # noqa: PLC0415  see above

        return Chases(self._register)

    @cached_property
    def trackers(self) -> "Trackers":
        """Starting from the workbook that was kept before."""
        from desktop_app.desk.trackers import Trackers  # noqa: PLC0415  see above

        return Trackers(self._register)

    @cached_property
    def today(self) -> "Today":
        """What wants attention on a day."""
        from desktop_app.desk.today import Today  # noqa: PLC0415  see above

        return Today(self._register)

    @cached_property
    def at_a_glance(self) -> "AtAGlance":
        """All open work on one page."""
        from desktop_app.desk.overview import AtAGlance  # noqa: PLC0415  see above

        return AtAGlance(self._register)

    @cached_property
    def due_calendars(self) -> "DueCalendars":
        """On which days work falls due."""
        from desktop_app.desk.due_calendars import DueCalendars  # noqa: PLC0415  see above

        return DueCalendars(self._register)

    @cached_property
    def past_days(self) -> "PastDays":
        """What of the past can be looked at."""
        from desktop_app.desk.past_days import PastDays  # noqa: PLC0415  see above

        return PastDays(self._register)

    @contextmanager
    def as_of(self, day: date) -> Iterator["Desk"]:
        """The desk as it was at the end of `day`, without the original files.

        It is looked at: what would change it raises NotAllowed.
        """
        with past_desk(self.past_days.reader().copy(day)) as past:
            yield past


@contextmanager
def past_desk(copy: "PastCopy", on_step: OnStep = unheard) -> Iterator[Desk]:
    """The desk over the register of a past day; `on_step` hears how much of it is copied."""
    past = copy.opened(on_step)
    try:
        yield Desk(past)
    finally:
        past.close()
