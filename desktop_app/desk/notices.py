"""The notices that were taken in."""

from typing import TYPE_CHECKING

from desktop_app.tracking.notice import NoticeLine

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Notices:
    """The papers in the register, with their coverage."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def all(self) -> list[NoticeLine]:
        """All notices, the newest first."""
        return self._register.notices.all()

    def one(self, notice_id: int) -> NoticeLine:
        """One notice with its coverage. Raises NoSuchRecord."""
        return self._register.notices.one(notice_id)

    def text(self, notice_id: int) -> str:
        """The kept text of a notice. Raises NoSuchRecord."""
        return self._register.notices.text(notice_id)

    def original(self, notice_id: int) -> tuple[str, bytes]:
        """The file's name and its bytes as they came in.

        Raises NoSuchRecord, FileMissing, FileDamaged.
        """
        return self._register.notices.original(notice_id)
