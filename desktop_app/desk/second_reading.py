"""A stored notice read once more: what an undecided point proposed is found again, not kept."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from desktop_app.desk.acceptance import accepted_directive
from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import AcceptedDirective, Point
from desktop_app.tracking.working_days import WorkingCalendar

# The window waits for this reading: 0.1 s. A long notice has 100,000 letters.
_LETTERS = 300_000


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What the present grammar finds in the kept text of one notice."""

    notice_id: int
    reader: NoticeReader
    clauses: tuple[DraftPoint, ...]

    @classmethod
    def of(
        cls, notice_id: int, text: str, reader: NoticeReader, *, counted_from: date | None
    ) -> Self:
        """Read `text`, the kept text of the notice, as `reader` would read a new one.

        `counted_from` is the notice's day as a person accepted it.
        """
        if len(text) > _LETTERS:
            return cls(notice_id, reader, ())
        # Start-up: the grammar takes 0.1 s to load, and no window needs it to open.
        from desktop_app.intake.notice_parser import parse_notice  # noqa: PLC0415

        # Whatever file it came from, the kept text is plain by now.
        source = Source(name="", sha256="", kind=SourceKind.TXT)
        draft = parse_notice(
            NoticeText(source, text),
            AgencyDirectory(reader.agencies),
            WorkingCalendar(reader.calendar),
            reader.habits,
            counted_from=counted_from,
        )
        return cls(notice_id, reader, draft.points)

    def is_of(self, notice_id: int, reader: NoticeReader) -> bool:
        """Whether reading that notice with `reader` would find the same."""
        return (self.notice_id, self.reader) == (notice_id, reader)

    def work_of(self, point: Point) -> tuple[AcceptedDirective, ...]:
        """The work read where `point` stands; nothing where its bounds or label are others.

        A single clause takes the stored words: a person may have mended them.
        """
        start, end = point.span
        within = [c for c in self.clauses if start <= c.span.start and c.span.end <= end]
        if any(clause.label != point.label for clause in within):
            return ()  # a person joined points: no reading knows what belongs to which
        if len(within) == 1:
            # Also where it did not look like work: who tracks it says that it is.
            return (replace(accepted_directive(within[0]), text=point.text),)
        if any(clause.text not in point.text for clause in within):
            return ()  # a person mended the words: they stand as they are
        return tuple(accepted_directive(clause) for clause in within if clause.trackable)
