"""Chases of the selected work that are noted, numbered later, or taken out."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.tracking.chase import ChaseNote
from desktop_app.ui.asking import Asking
from desktop_app.ui.language import tr

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class Chasing(Asking):
    """The letters themselves are written in `ChaseFlow`."""

    # The dialogs are loaded when they are first asked for: the first paint does not wait.

    def note(self, ids: Sequence[int]) -> None:
        """Ask how the leads of these directives were reached."""
        from desktop_app.ui.chase_note_dialog import ChaseNoteDialog  # noqa: PLC0415  see above

        directives = self._directives(ids)
        if directives:
            dialog = ChaseNoteDialog(directives, self._session.today, self._parent)
            dialog.note_given.connect(partial(self._note, dialog, tuple(ids)))
            dialog.open()

    def mend(self, directive_id: int, chase_id: int) -> None:
        """Ask for the number of a chase's paper."""
        from desktop_app.ui.chase_entry_dialog import ChaseEntryDialog  # noqa: PLC0415  see above

        (directive,) = self._directives([directive_id])
        chase = next((each for each in directive.chases if each.id == chase_id), None)
        if chase is not None:
            dialog = ChaseEntryDialog(directive, chase, self._parent)
            dialog.mending_given.connect(partial(self._mend, dialog, chase_id))
            dialog.removal_asked.connect(partial(self._remove, dialog, chase_id))
            dialog.open()

    def _note(self, asked: "GivingDialog", ids: Sequence[int], note: ChaseNote) -> None:
        desk = self._session.desk
        self._change(tr("chase noted"), lambda: desk.chases.note(ids, note), asked)

    def _mend(self, asked: "GivingDialog", chase_id: int, document: str, note: str) -> None:
        desk = self._session.desk
        self._change(
            tr("chase corrected"),
            lambda: desk.chases.mend(chase_id, document=document, note=note),
            asked,
        )

    def _remove(self, asked: "GivingDialog", chase_id: int) -> None:
        desk = self._session.desk
        self._change(tr("chase taken out"), lambda: desk.chases.remove(chase_id), asked)
