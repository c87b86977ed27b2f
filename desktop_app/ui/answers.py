"""The agencies' answers: confirmed, sent back, mended, taken out, and their evidence opened."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.tracking.progress import NewProgress, ProgressEntry
from desktop_app.ui.kept_files import KeptFiles
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class Answers:
    """Works on what was answered already; a new answer is written in `FollowUp`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask over `parent`."""
        self._session = session
        self._parent = parent
        self._files = KeptFiles(parent)

    def confirm(self, ids: Sequence[int]) -> None:
        """Complete what was reported, at once: it can be taken back."""
        desk, today = self._session.desk, self._session.today
        if ids:
            self._change(tr("confirmed"), lambda: desk.follow_up.confirm(ids, on=today))

    def send_back(self, ids: Sequence[int]) -> None:
        """Ask why the reports are sent back."""
        # Loaded when it is first asked for: the first paint does not wait.
        from desktop_app.ui.send_back_dialog import SendBackDialog  # noqa: PLC0415

        desk, today = self._session.desk, self._session.today
        directives = [desk.directives.one(number, today=today) for number in ids]
        if directives:
            dialog = SendBackDialog(directives, self._parent)
            dialog.reason_given.connect(partial(self._send_back, dialog, tuple(ids)))
            dialog.open()

    def mend(self, directive_id: int, progress_id: int) -> None:
        """Ask how an answer should read."""
        from desktop_app.ui.progress_dialog import ProgressDialog  # noqa: PLC0415  see above

        today = self._session.today
        directive = self._session.desk.directives.one(directive_id, today=today)
        entry = next((each for each in directive.progress if each.id == progress_id), None)
        if entry is not None:
            dialog = ProgressDialog([directive], today, self._parent, entry=entry)
            dialog.mending_given.connect(partial(self._mend, dialog, entry))
            dialog.removal_asked.connect(partial(self._remove, dialog, entry))
            dialog.open()

    def open_evidence(self, evidence_id: int) -> None:
        """Let the system open a copy of the file."""
        desk = self._session.desk
        self._files.open(str(evidence_id), lambda: desk.follow_up.evidence(evidence_id))

    def _send_back(self, asked: "GivingDialog", ids: Sequence[int], reason: str) -> None:
        desk, today = self._session.desk, self._session.today
        self._change(
            tr("sent back"),
            lambda: desk.follow_up.send_back(ids, on=today, reason=reason),
            asked,
        )

    def _mend(
        self,
        asked: "GivingDialog",
        entry: ProgressEntry,
        given: NewProgress,
        without: Sequence[int],
    ) -> None:
        desk = self._session.desk
        self._change(
            tr("entry corrected"),
            lambda: desk.follow_up.mend_progress(entry.id, given, without=without),
            asked,
        )

    def _remove(self, asked: "GivingDialog", entry: ProgressEntry) -> None:
        desk = self._session.desk
        self._change(
            tr("entry taken out"), lambda: desk.follow_up.remove_progress(entry.id), asked
        )

    def _change(
        self, what: str, make: Callable[[], object], asked: "GivingDialog | None" = None
    ) -> None:
        write(self._session, self._parent, what, make, asked)
