"""Following up: the agencies' answers, corrections."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.milestone import Milestone
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.work_edit import Refused, WorkEdit

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class FollowUp:
    """Each call is one step that can be taken back."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def record_progress(self, directive_id: int, entry: NewProgress) -> None:
        """Add an answer; the directive takes its status."""
        self._register.follow_up.add_progress([directive_id], entry)

    def record_progress_of(self, directive_ids: Sequence[int], entry: NewProgress) -> None:
        """Add the same answer to several directives, as one step."""
        self._register.follow_up.add_progress(directive_ids, entry)

    def complete(
        self,
        directive_ids: Sequence[int],
        *,
        on: date,
        text: str = "",
        period: date | None = None,
    ) -> None:
        """Mark as completed, reported on that day, as one step.

        `period` is the one of recurring work that is meant, by its first day; without it the
        one waited for. Raises NotAllowed where the work has no such period.
        """
        entry = NewProgress(
            reported_on=on, text=text, status=Status.COMPLETED, occurrence=period
        )
        self._register.follow_up.add_progress(directive_ids, entry)

    def confirm(self, directive_ids: Sequence[int], *, on: date) -> None:
        """Complete what was reported, as one step; lateness goes by the day of the report.

        Raises NotAllowed where one does not wait to be confirmed.
        """
        self._register.follow_up.confirm(directive_ids, on=on)

    def send_back(self, directive_ids: Sequence[int], *, on: date, reason: str) -> None:
        """Let reported work go on, as one step. Raises as `confirm` does."""
        self._register.follow_up.send_back(directive_ids, on=on, reason=reason)

    def mend_progress(
        self, progress_id: int, entry: NewProgress, *, without: Sequence[int] = ()
    ) -> None:
        """Let an answer read as `entry`, without these files of its evidence."""
        self._register.follow_up.mend_progress(progress_id, entry, without=without)

    def remove_progress(self, progress_id: int) -> None:
        """Take an answer out that was typed by mistake."""
        self._register.follow_up.remove_progress(progress_id)

    def evidence(self, evidence_id: int) -> tuple[str, bytes]:
        """A file's name and bytes as they came in.

        Raises NoSuchRecord, FileMissing, FileDamaged.
        """
        return self._register.evidence.bring(evidence_id)

    def mend(self, directive_id: int, changes: DirectiveChanges) -> None:
        """Correct what was read or typed wrongly: words, agencies, the day, the recurrence.

        Raises NotAllowed for another day once the work has been extended.
        """
        self._register.mending.mend(directive_id, changes)

    def edit(self, directive_ids: Sequence[int], edit: WorkEdit) -> tuple[Refused, ...]:
        """Change several directives as one step; which could not take it, and why."""
        return self._register.several.edit(directive_ids, edit)

    def star(self, directive_ids: Sequence[int], *, starred: bool) -> None:
        """Mark directives with ★, or take it off, as one step."""
        self._register.mending.star(directive_ids, starred=starred)

    def keep_milestones(self, directive_id: int, milestones: Sequence[Milestone]) -> None:
        """Let a directive have exactly these milestones; the earliest unmet one drives it.

        Raises NotAllowed where one that was extended would lose its day.
        """
        self._register.milestones.keep(directive_id, milestones)
