"""More time for work that is followed."""

from typing import TYPE_CHECKING

from desktop_app.tracking.extension import NewRequest, Refusal
from desktop_app.tracking.progress import NewExtension

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Extensions:
    """Asked for, granted or refused; each call is one step that can be taken back."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def ask(self, directive_id: int, request: NewRequest) -> None:
        """Note down a request; it waits for its decision.

        Raises NotAllowed when one waits already, or when the day is not after the one in force.
        """
        self._register.extensions.ask(directive_id, request)

    def grant(self, directive_id: int, extension: NewExtension) -> None:
        """Grant more time; the original due stays, the times are counted.

        A request that waits is granted by it. Raises NotAllowed when the new day is not after
        the one in force, or when less is given than was asked for without another reason.
        """
        self._register.extensions.grant(directive_id, extension)

    def refuse(self, directive_id: int, refusal: Refusal) -> None:
        """Refuse the request that waits. Raises NotAllowed when none does."""
        self._register.extensions.refuse(directive_id, refusal)
