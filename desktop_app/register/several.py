"""Several directives changed in one go: one event for all that can, a reason for the rest."""

from collections.abc import Iterator, Sequence

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.extensions import Extensions
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History, of_several
from desktop_app.register.mending import Mending
from desktop_app.register.part import Part
from desktop_app.tracking.work_edit import Refused, WorkEdit


class Several(Part):
    """What the parts do to one directive, done to many as one step."""

    def __init__(
        self,
        connection: Connection,
        history: History,
        follow_up: FollowUp,
        extensions: Extensions,
        mending: Mending,
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._follow_up = follow_up
        self._extensions = extensions
        self._mending = mending

    def edit(self, directive_ids: Sequence[int], edit: WorkEdit) -> tuple[Refused, ...]:
        """Change each of them as one event; those that cannot take it all stay as they are.

        Raises NoSuchRecord.
        """
        numbers = list(dict.fromkeys(directive_ids))
        refused = tuple(self._refused(numbers, edit))
        kept = {each.directive_id for each in refused}
        able = [number for number in numbers if number not in kept]
        if able:
            with self._history.change(of_several("sửa nhanh", able)) as change:
                for number in able:
                    self._edit_one(change, number, edit)
        return refused

    def _refused(self, numbers: Sequence[int], edit: WorkEdit) -> Iterator[Refused]:
        """Whom the rules of extensions and corrections forbid it; nothing is written yet."""
        for number in numbers:
            if not self._connection.row(
                "SELECT 1 FROM directives WHERE id = :id", {"id": number}
            ):
                raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=number)
            try:
                if edit.extension is not None:
                    self._extensions.check(number, edit.extension)
                if edit.corrected_due is not None:
                    self._mending.check_due(number, edit.corrected_due)
            except NotAllowed as error:
                yield Refused(number, error)

    def _edit_one(self, change: Change, number: int, edit: WorkEdit) -> None:
        if edit.starred is not None:
            change.update("directives", number, starred=int(edit.starred))
        if edit.officer is not None:
            change.update("directives", number, officer=" ".join(edit.officer.split()))
        if edit.corrected_due is not None:
            self._mending.put_due(change, number, edit.corrected_due)
        if edit.extension is not None:
            self._extensions.put(change, number, edit.extension)
        if edit.progress is not None:
            self._follow_up.put(change, number, edit.progress)
