"""Sheets for the agencies: what goes out, what has come back."""

import secrets
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.tracking.agency_sheet import AgencySheet
from desktop_app.tracking.sent_sheet import AgencyWork, SheetRound

if TYPE_CHECKING:
    from desktop_app.register.register import Register

_CODE_BYTES = 4


class Sheets:
    """Drafts go out as values, from which files are written; then they are noted."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def work(self, *, today: date) -> list[AgencyWork]:
        """The agencies that have something to answer, in Vietnamese order."""
        return self._register.sheets.work(today=today)

    def drafts(
        self,
        agency_ids: Collection[int] | None = None,
        *,
        at: datetime,
        answer_by: date | None = None,
        language: str = "vi",
    ) -> tuple[AgencySheet, ...]:
        """What the sheets of these agencies are written from; of all where none is named."""
        return self._register.sheets.drafts(
            agency_ids, at=at, answer_by=answer_by, language=language, new_code=_new_code
        )

    def note_sent(self, sheets: Sequence[AgencySheet]) -> None:
        """Note the sheets whose files stand, as one step: only they are taken back."""
        self._register.sheets.add(sheets)

    def rounds(self) -> tuple[SheetRound, ...]:
        """What was sent, with who has answered: the newest first."""
        return self._register.sheets.rounds()


def _new_code() -> str:
    """A sheet's code is known before the register knows the sheet: files come first."""
    return secrets.token_hex(_CODE_BYTES)
