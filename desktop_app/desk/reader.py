"""Reading away from the register: a value that any thread may use to read notices."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from desktop_app.intake.deadline_reading import ReadingHabits
from desktop_app.intake.draft import ReadNotice
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.reading_process import OnPage, read_away
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.working_days import CalendarDay, official_days


@dataclass(frozen=True, slots=True)
class NoticeReader:
    """What the office knows that helps to read a notice."""

    agencies: tuple[Agency, ...]
    calendar: tuple[CalendarDay, ...]
    habits: ReadingHabits

    def read(
        self, path: Path, *, stop: Event | None = None, on_page: OnPage | None = None
    ) -> ReadNotice:
        """Read one file in a process of its own, within its limits; nothing is stored.

        Raises UnreadableFile in one of its kinds. Setting `stop` ends the reading early
        with ReadingStopped. `on_page` hears on this thread of each scanned page: how many
        are done, and of how many.
        """
        return read_away(
            path, self.agencies, self.calendar, self.habits, stop=stop, on_page=on_page
        )


def shipped_reader(today: date) -> NoticeReader:
    """A reader that knows only what ships with the program: no register is asked or made."""
    years = range(FIRST_KNOWN_YEAR, today.year + 2)
    return NoticeReader(known_agencies(), official_days(years), ReadingHabits())


FIRST_KNOWN_YEAR = 2015
