"""What is done with the selected work: progress, extension, completion, decisions."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewProgress
from desktop_app.ui.asking import Asking
from desktop_app.ui.language import tr

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class FollowUp(Asking):
    """Asks what is to be written, then writes it as one change."""

    # The dialogs are loaded when they are first asked for: the first paint does not wait.

    def update(self, ids: Sequence[int], evidence: Sequence[Path] = ()) -> None:
        """Ask for an answer to these directives; `evidence` was dropped for it."""
        from desktop_app.ui.progress_dialog import ProgressDialog  # noqa: PLC0415  see above

        directives = self._directives(ids)
        if directives:
            dialog = ProgressDialog(directives, self._session.today, self._parent)
            dialog.progress_given.connect(partial(self._record, dialog, tuple(ids)))
            dialog.open()
            dialog.evidence.add(evidence)

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

    def _complete(
        self,
        asked: "GivingDialog",
        ids: Sequence[int],
        on: date,
        text: str,
        period: date | None,
    ) -> None:
        put = partial(self._session.desk.follow_up.complete, ids, on=on, text=text)
        self._change(tr("completed"), lambda: put(period=period), asked)
