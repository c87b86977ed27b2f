"""Reading away from the register: a value that any thread may use to read notices."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from desktop_app.desk.pasted_text import PastedText
from desktop_app.intake.deadline_reading import ReadingHabits
from desktop_app.intake.draft import DraftPoint, NoticeDraft, ReadNotice
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.intake.reading_process import read_away, read_tracker_away
from desktop_app.intake.tracker_draft import TrackerDraft
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.notice import NoticeHead
from desktop_app.tracking.steps import OnStep, unheard
from desktop_app.tracking.tracker import TrackerMatching
from desktop_app.tracking.working_days import CalendarDay, WorkingCalendar, official_days


@dataclass(frozen=True, slots=True)
class NoticeReader:
    """What the office knows that helps to read a notice."""

    agencies: tuple[Agency, ...]
    calendar: tuple[CalendarDay, ...]
    habits: ReadingHabits

    def read(
        self,
        source: Path | PastedText,
        *,
        stop: Event | None = None,
        on_page: OnStep = unheard,
    ) -> ReadNotice:
        """Read one notice in a process of its own, within its limits; nothing is stored.

        Raises UnreadableFile in one of its kinds. Setting `stop` ends the reading early
        with ReadingStopped. `on_page` hears on this thread of each scanned page: how many
        are done, and of how many.
        """
        if isinstance(source, PastedText):
            with source.as_file() as path:
                return self.read(path, stop=stop, on_page=on_page)
        return read_away(
            source, self.agencies, self.calendar, self.habits, stop=stop, on_page=on_page
        )

    def read_tracker(
        self,
        path: Path,
        *,
        today: date,
        matching: TrackerMatching | None = None,
        stop: Event | None = None,
    ) -> TrackerDraft:
        """Read the tracker in a workbook as `read` reads a notice. Raises as it does.

        A `matching` says what it means, else the words of its heads do.
        """
        return read_tracker_away(
            path,
            self.agencies,
            self.calendar,
            self.habits,
            on=today,
            matching=matching,
            stop=stop,
        )

    def read_kept(self, text: str, *, counted_from: date | None) -> tuple[DraftPoint, ...]:
        """The points of `draft_of_kept`."""
        return self.draft_of_kept(text, counted_from=counted_from).points

    def draft_of_kept(self, text: str, *, counted_from: date | None) -> NoticeDraft:
        """The draft of a kept text, here and now: a tenth of a second.

        `counted_from` is the notice's day as a person gave it. A text too long to wait for
        proposes nothing.
        """
        # Start-up: the grammar takes 0.1 s to load, and no window needs it to open.
        from desktop_app.intake.notice_parser import parse_notice  # noqa: PLC0415

        # Whatever file it came from, the kept text is plain by now.
        source = Source(name="", sha256="", kind=SourceKind.TXT)
        if len(text) > _LETTERS:
            return NoticeDraft(source=source, head=NoticeHead(), text=text, points=())
        return parse_notice(
            NoticeText(source, text),
            AgencyDirectory(self.agencies),
            WorkingCalendar(self.calendar),
            self.habits,
            counted_from=counted_from,
        )


def shipped_reader(today: date) -> NoticeReader:
    """A reader that knows only what ships with the program: no register is asked or made."""
    years = range(FIRST_KNOWN_YEAR, today.year + 2)
    return NoticeReader(known_agencies(), official_days(years), ReadingHabits())


FIRST_KNOWN_YEAR = 2015
# A long notice has 100,000 letters.
_LETTERS = 300_000
