"""A stored notice read once more: what an undecided point proposed is found again, not kept."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from desktop_app.desk.acceptance import accepted_directive
from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.draft import DraftPoint
from desktop_app.tracking.notice import AcceptedDirective, Point


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
        return cls(notice_id, reader, reader.read_kept(text, counted_from=counted_from))

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
