"""Starting from Excel: the tracker she kept before, looked at first, then taken in whole."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.desk.acceptance import accepted_directive
from desktop_app.intake.tracker_draft import TrackerDraft, TrackerNotice
from desktop_app.tracking.chain import number_key
from desktop_app.tracking.evidence import NewEvidence
from desktop_app.tracking.notice import (
    AcceptedNotice,
    AcceptedPoint,
    Disposition,
    NoticeHead,
    PointKind,
)
from desktop_app.tracking.steps import ToldSteps
from desktop_app.tracking.tracker import RowAccount, RowFate, RowReason

if TYPE_CHECKING:
    from desktop_app.register.register import Register
    from desktop_app.register.trackers import TrackedNotice


@dataclass(frozen=True, slots=True)
class TrackerPlan:
    """What would be taken in of a tracker, and an account of each row in the book's order."""

    draft: TrackerDraft
    notices: tuple[TrackerNotice, ...]  # those that the register has not yet
    rows: tuple[RowAccount, ...]

    def count(self, fate: RowFate) -> int:
        """How many rows end so."""
        return sum(row.reason.fate is fate for row in self.rows)


class Trackers:
    """A reader reads away from the register; taking in is one step for a file."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def plan(self, draft: TrackerDraft) -> TrackerPlan:
        """What taking `draft` in would do; a notice that is in already is left as it is.

        So a book taken in twice adds only its new notices: what was followed since, in the
        register, is newer than what the book says.
        """
        known: dict[str, set[date | None]] = {}
        for number, day in self._register.notices.numbered():
            known.setdefault(number_key(number), set()).add(day)
        new, rows = [], list(draft.others)
        for notice in draft.notices:
            days = known.get(number_key(notice.number), set())
            is_in = bool(days & {None, notice.issued_on}) or bool(days and not notice.issued_on)
            if not is_in:
                new.append(notice)
            reason = RowReason.IN_REGISTER if is_in else RowReason.NONE
            rows += [replace(work.account, reason=reason) for work in notice.works]
        order = {sheet: n for n, sheet in enumerate(dict.fromkeys(r.sheet for r in rows))}
        rows.sort(key=lambda row: (order[row.sheet], row.row))
        return TrackerPlan(draft, tuple(new), tuple(rows))

    def take_in(self, draft: TrackerDraft, *, today: date) -> TrackerPlan:
        """Store what `plan` says as one step that can be undone; the workbook is kept.

        Raises EvidenceRefused for a workbook with macros, DiskFull.
        """
        plan = self.plan(draft)
        for _ in self.taking_in(plan, today=today):
            pass
        return plan

    def taking_in(self, plan: TrackerPlan, *, today: date) -> ToldSteps:
        """The same step by step: how many notices are in, and of how many.

        While it is under way nothing else can be written; closing it before its end leaves
        nothing. Raises as `take_in` does.
        """
        draft, of = plan.draft, len(plan.notices)
        tracked = []
        for notice in plan.notices:
            tracked.append(_tracked(notice, draft.source_name))
            yield 0, of
        workbook = NewEvidence(draft.name, draft.content)
        yield from self._register.trackers.taking_in(tracked, workbook, today=today)


def _tracked(notice: TrackerNotice, source_name: str) -> "TrackedNotice":
    # The register loads sqlite3: whoever only looks for the desk's words does without.
    from desktop_app.register.trackers import TrackedAnswer, TrackedNotice  # noqa: PLC0415

    original = notice.text.encode()
    accepted = AcceptedNotice(
        head=NoticeHead(number=notice.number, issued_on=notice.issued_on),
        source_name=source_name,
        source_kind="txt",
        sha256=hashlib.sha256(original).hexdigest(),
        text=notice.text,
        points=tuple(
            AcceptedPoint(
                label=work.point.label,
                text=work.point.text,
                span=work.point.span,
                kind=PointKind.DIRECTIVE,
                disposition=Disposition.TRACKED,
                directives=(accepted_directive(work.point),),
            )
            for work in notice.works
        ),
    )
    answers = (TrackedAnswer(work.status, work.said, work.done_on) for work in notice.works)
    return TrackedNotice(accepted, original, tuple(answers))
