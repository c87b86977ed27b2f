"""The recycle bin: deleted directives, and the way back."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.tracking.directive import DeletedDirective

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class RecycleBin:
    """Nothing that was answered is lost before somebody empties the bin."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def delete(self, directive_ids: Sequence[int], *, today: date) -> None:
        """Put directives into the bin with all that they have, as one step.

        A point that loses its last directive is undecided again. Raises NoSuchRecord.
        """
        self._register.recycle_bin.delete(directive_ids, today=today)

    def contents(self) -> list[DeletedDirective]:
        """What lies in the bin, deleted last first."""
        return self._register.recycle_bin.contents()

    def restore(self, bin_ids: Sequence[int]) -> None:
        """Bring directives back under their old numbers, as one step. Raises NoSuchRecord."""
        self._register.recycle_bin.restore(bin_ids)

    def empty(self) -> None:
        """Let go of all that lies in the bin; only where a person has agreed to it."""
        self._register.recycle_bin.empty()
