"""A tracker that was kept in Excel: its notices and how far their work is, as one event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History
from desktop_app.register.notices import Notices
from desktop_app.register.part import Part
from desktop_app.tracking.evidence import NewEvidence
from desktop_app.tracking.notice import AcceptedNotice
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.steps import ToldSteps


@dataclass(frozen=True, slots=True)
class TrackedNotice:
    """A notice of the tracker; `answers` are of its directives, in their order."""

    notice: AcceptedNotice
    original: bytes
    answers: tuple["TrackedAnswer", ...]


@dataclass(frozen=True, slots=True)
class TrackedAnswer:
    """How far a row says the work is; `on` is None where the day done is not known."""

    status: Status
    text: str
    on: date | None


class Trackers(Part):
    """Takes whole trackers in."""

    def __init__(
        self, connection: Connection, history: History, notices: Notices, follow_up: FollowUp
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._notices = notices
        self._follow_up = follow_up

    def taking_in(
        self, notices: Sequence[TrackedNotice], workbook: NewEvidence, *, today: date
    ) -> ToldSteps:
        """Store the notices; the workbook is kept with the first work of each.

        Yields how many are in, and of how many. All of them are one transaction: closing the
        iterator before its end leaves nothing.
        Raises NotAllowed where one is in already, and what keeping a file raises.
        """
        with self._history.change(f"nhập sổ Excel {workbook.name}") as change:
            for done, each in enumerate(notices, 1):
                number = self._notices.put(change, each.notice, each.original, today=today)
                works = self._connection.tuples(
                    "SELECT id FROM directives WHERE notice_id = :notice ORDER BY place",
                    {"notice": number},
                )
                evidence: tuple[NewEvidence, ...] = (workbook,)
                for (work,), answer in zip(works, each.answers, strict=True):
                    self._answer(change, work, answer, evidence, today)
                    evidence = ()
                self._history.keep_many_words(change)
                yield done, len(notices)

    def _answer(
        self,
        change: Change,
        work: int,
        answer: TrackedAnswer,
        evidence: tuple[NewEvidence, ...],
        today: date,
    ) -> None:
        says_nothing = answer.status is Status.NOT_STARTED and not answer.text
        if says_nothing and not evidence:
            return
        # Judged by no day rather than by the day on which the book was taken in.
        entry = NewProgress(
            reported_on=answer.on or today,
            text=answer.text,
            status=answer.status,
            is_undated=answer.on is None and answer.status in _DONE,
            evidence=evidence,
        )
        self._follow_up.put(change, work, entry)


_DONE = frozenset({Status.REPORTED, Status.COMPLETED})
