"""What is done with the selected work: progress, extension, correction, undo and redo."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.milestone import Milestone
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewProgress
from desktop_app.ui.change_words import change_words
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class FollowUp:
    """Asks what is to be written, then writes it as one change."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask over `parent`."""
        self._session = session
        self._parent = parent

    # The dialogs are loaded when they are first asked for: the first paint does not wait.

    def update(self, ids: Sequence[int]) -> None:
        """Ask for an answer to these directives."""
        from desktop_app.ui.progress_dialog import ProgressDialog  # noqa: PLC0415  see above

        directives = self._directives(ids)
        if directives:
            dialog = ProgressDialog(directives, self._session.today, self._parent)
            dialog.progress_given.connect(partial(self._record, dialog, tuple(ids)))
            dialog.open()

    def extend(self, ids: Sequence[int]) -> None:
        """Ask for an extension; one directive at a time."""
        from desktop_app.ui.extension_dialog import ExtensionDialog  # noqa: PLC0415  see above

        directives = self._directives(ids[:1])
        if directives:
            desk, number = self._session.desk, ids[0]
            limits = desk.office.extension_limits()
            dialog = ExtensionDialog(
                directives[0], self._session.today, self._parent, limits=limits
            )
            for given, what, put in (
                (dialog.extension_given, tr("extension granted"), desk.extensions.grant),
                (dialog.request_given, tr("request noted"), desk.extensions.ask),
                (dialog.refusal_given, tr("request refused"), desk.extensions.refuse),
            ):
                given.connect(partial(self._decide_more_time, dialog, what, put, number))
            dialog.open()

    def complete(self, ids: Sequence[int]) -> None:
        """Ask when these directives were completed."""
        from desktop_app.ui.completion_dialog import CompletionDialog  # noqa: PLC0415  see above

        directives = self._directives(ids)
        if directives:
            rules = self._session.desk.office.rules()
            dialog = CompletionDialog(
                directives, self._session.today, self._parent, rules=rules
            )
            dialog.completion_given.connect(partial(self._complete, dialog, tuple(ids)))
            dialog.open()

    def mend(self, ids: Sequence[int]) -> None:
        """Ask how a directive should read; one at a time."""
        from desktop_app.ui.mend_dialog import MendDialog  # noqa: PLC0415  see above

        directives = self._directives(ids[:1])
        if directives:
            directory = self._session.desk.agencies.directory()
            people = self._session.desk.directives.people()
            dialog = MendDialog(
                directives[0], directory, people, self._session.today, self._parent
            )
            dialog.changes_given.connect(partial(self._mend, dialog, ids[0]))
            dialog.open()

    def keep_milestones(self, ids: Sequence[int]) -> None:
        """Ask which milestones a directive has and which are met; one at a time."""
        from desktop_app.ui.milestones_dialog import MilestonesDialog  # noqa: PLC0415  see above

        directives = self._directives(ids[:1])
        if directives:
            dialog = MilestonesDialog(directives[0], self._session.today, self._parent)
            dialog.milestones_given.connect(partial(self._keep_milestones, dialog, ids[0]))
            dialog.open()

    def star(self, ids: Sequence[int]) -> None:
        """Mark these directives; where all of them are, take the marks off."""
        desk, today = self._session.desk, self._session.today
        lines = desk.directives.lines(ids, today=today)
        starred = not all(line.starred for line in lines)
        if lines:
            self._change(
                tr("starred") if starred else tr("star taken off"),
                lambda: desk.follow_up.star(ids, starred=starred),
            )

    def decide(self, point_id: int, disposition: Disposition) -> None:
        """Say what becomes of a point."""
        desk = self._session.desk
        what = {
            Disposition.TRACKED: tr("point tracked"),
            Disposition.NOTED: tr("point noted"),
            Disposition.NOT_OURS: tr("point not ours"),
            Disposition.UNDECIDED: tr("point undecided"),
        }[disposition]
        today = self._session.today
        self._change(what, lambda: desk.points.decide(point_id, disposition, today=today))

    def undo(self) -> None:
        """Take back the last change."""
        words, _ = self._session.desk.history.last_changes()
        if words:
            self._change(
                tr("undone: {what}").format(what=change_words(words)),
                self._session.desk.history.undo,
            )

    def redo(self) -> None:
        """Bring back what was taken back."""
        _, words = self._session.desk.history.last_changes()
        if words:
            self._change(
                tr("done again: {what}").format(what=change_words(words)),
                self._session.desk.history.redo,
            )

    def _directives(self, ids: Sequence[int]) -> list[Directive]:
        desk, today = self._session.desk, self._session.today
        return [desk.directives.one(number, today=today) for number in ids]

    def _record(self, asked: "GivingDialog", ids: Sequence[int], entry: NewProgress) -> None:
        desk = self._session.desk
        self._change(
            tr("progress recorded"),
            lambda: desk.follow_up.record_progress_of(ids, entry),
            asked,
        )

    def _decide_more_time(
        self,
        asked: "GivingDialog",
        what: str,
        put: Callable[[int, Any], None],
        directive_id: int,
        given: object,
    ) -> None:
        self._change(what, lambda: put(directive_id, given), asked)

    def _complete(self, asked: "GivingDialog", ids: Sequence[int], on: date, text: str) -> None:
        desk = self._session.desk
        self._change(
            tr("completed"), lambda: desk.follow_up.complete(ids, on=on, text=text), asked
        )

    def _mend(
        self, asked: "GivingDialog", directive_id: int, changes: DirectiveChanges
    ) -> None:
        desk = self._session.desk
        self._change(tr("corrected"), lambda: desk.follow_up.mend(directive_id, changes), asked)

    def _keep_milestones(
        self, asked: "GivingDialog", directive_id: int, milestones: Sequence[Milestone]
    ) -> None:
        desk = self._session.desk
        self._change(
            tr("milestones kept"),
            lambda: desk.follow_up.keep_milestones(directive_id, milestones),
            asked,
        )

    def _change(
        self, what: str, make: Callable[[], object], asked: "GivingDialog | None" = None
    ) -> None:
        """Write it; where that fails, what was typed in the dialog that asked stays there."""
        write(self._session, self._parent, what, make, asked)
