"""The chains of notices: what one is to earlier ones."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.tracking.chain import ChainLink, Relation

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Chains:
    """Nothing is related before a person has agreed."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def of_notice(self, notice_id: int) -> tuple[ChainLink, ...]:
        """All links of the chain in which a notice stands, the oldest first."""
        return self._register.chains.of_notice(notice_id)

    def relate(self, notice_id: int, relations: Sequence[Relation]) -> None:
        """Note what a notice is to earlier ones, in one step.

        Raises NoSuchRecord, NotAllowed.
        """
        self._register.chains.relate(notice_id, relations)

    def unrelate(self, relation_id: int) -> None:
        """Take a relation out again. Raises NoSuchRecord."""
        self._register.chains.unrelate(relation_id)
