"""Taking notices in: from a file that is read to a notice that is stored."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.desk.acceptance import accept_as_it_stands
from desktop_app.intake.draft import ReadNotice
from desktop_app.tracking.chain import Relation
from desktop_app.tracking.notice import AcceptedNotice

if TYPE_CHECKING:
    from desktop_app.desk.reader import NoticeReader
    from desktop_app.register.register import Register


class Intake:
    """Reading happens away from the register; storing is one step."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def reader(self) -> "NoticeReader":
        """What any thread can read notices with, as the office stands now."""
        # The reading process costs 50 ms to import: the window is painted before.
        from desktop_app.desk.reader import NoticeReader  # noqa: PLC0415
        from desktop_app.intake.deadline_reading import ReadingHabits  # noqa: PLC0415

        register = self._register
        facts = register.office.facts()
        return NoticeReader(
            register.agencies.all(),
            register.office.calendar(),
            ReadingHabits(before_counts_day=facts.before_counts_day, soon_days=facts.soon_days),
        )

    def accept(
        self,
        notice: AcceptedNotice,
        original: bytes,
        *,
        today: date,
        relations: Sequence[Relation] = (),
    ) -> int:
        """Store a notice with its points and directives; its number in the register.

        `relations` are what a person said that it is to earlier notices.
        The original is kept by its sha256. Raises NotAllowed when the same file is already in.
        """
        return self._register.notices.add(notice, original, today=today, relations=relations)

    def accept_as_it_stands(self, read: ReadNotice, *, today: date) -> int:
        """Store a draft that nobody looked at: sure points tracked, the rest undecided."""
        return self.accept(accept_as_it_stands(read.draft), read.original, today=today)
