"""The agencies' answers: a returned sheet beside the register, and what is taken of it."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.errors import NotAllowed
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.answer_merge import merged
from desktop_app.tracking.evidence import NewEvidence
from desktop_app.tracking.merge_rows import AnswerMerge
from desktop_app.tracking.read_answers import ReadAnswers

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Answers:
    """Reading happens away from the register; taking in is one step for a file."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def beside_register(
        self, answers: ReadAnswers, *, today: date, came_on: date | None = None
    ) -> AnswerMerge:
        """What each cell of `answers` would change; `came_on` is today where nobody says."""
        kept = self._register.sheet_answers
        codes = {row.code for row in answers.rows if row.code}
        known = kept.known(codes, sha256=answers.sha256, today=today)
        return merged(answers, known, register_id=kept.register_id(), came_on=came_on or today)

    def take_in(
        self,
        merge: AnswerMerge,
        picked: Mapping[str, Collection[SheetField]],
        *,
        today: date,
        came_on: date | None = None,
    ) -> int:
        """Write the picked cells, by row, and keep the file; how many directives changed.

        What is done is only reported: the office confirms it. Raises NotAllowed where the
        register is another than when `merge` was made.
        """
        again = self.beside_register(merge.answers, today=today, came_on=came_on)
        if again.rows != merge.rows:
            raise NotAllowed(
                reason_vi="Sổ theo dõi đã thay đổi trong lúc xem phiếu: hãy xem lại rồi nhận.",
                reason_en="The register has changed meanwhile: look again, then take in.",
            )
        taken = [row.taking(picked.get(row.key, ())) for row in again.rows]
        takings = [each for each in taken if each is not None]
        sheets = {row.known.sheet_id: row.known.agency for row in again.rows if row.known}
        file = NewEvidence(merge.answers.name, merge.answers.content)
        if sheets:
            self._register.sheet_answers.take_in(file, came_on or today, takings, sheets)
        return sum(bool(each.cells) for each in takings)
