"""Chasing: whom to press for what, the letters that do it, and the log."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.desk.chase_papers import WrittenLetters
from desktop_app.errors import NotAllowed
from desktop_app.tracking.chase import ChaseLevel, ChaseNote, ChaseRules, NewChase
from desktop_app.tracking.chase_letter import AgencyToChase, ChaseLetter
from desktop_app.tracking.steps import Steps, all_at_once

if TYPE_CHECKING:
    from desktop_app.register.register import Register

_AS_PROPOSED: Mapping[str, ChaseLevel] = MappingProxyType({})


class Chases:
    """Letters go out as values, from which `chase_papers` writes; then they are logged."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def work(
        self,
        *,
        today: date,
        directive_ids: Collection[int] | None = None,
        agency_ids: Collection[int] | None = None,
    ) -> tuple[AgencyToChase, ...]:
        """Each lead with its work that is overdue or due soon, in Vietnamese order.

        Of `directive_ids`, where they are given, all that is still to be done; of `agency_ids`
        no others. Who is named by nothing comes last, without a name: nobody can be addressed.
        """
        return all_at_once(
            self.looking_up(today=today, directive_ids=directive_ids, agency_ids=agency_ids)
        )

    def looking_up(
        self,
        *,
        today: date,
        directive_ids: Collection[int] | None = None,
        agency_ids: Collection[int] | None = None,
    ) -> Steps[tuple[AgencyToChase, ...]]:
        """The same in short steps; little work is one."""
        chases = self._register.chases
        found = yield from chases.looking_up(today=today, directive_ids=directive_ids)
        if agency_ids is None:
            return found
        return tuple(each for each in found if each.agency_id in agency_ids)

    def rules(self) -> ChaseRules:
        """The office's own steps from one level to the next."""
        return self._register.office.chase_rules()

    def letters(
        self,
        agencies: Sequence[AgencyToChase],
        *,
        at: datetime,
        levels: Mapping[str, ChaseLevel] = _AS_PROPOSED,
        language: str = "vi",
    ) -> tuple[ChaseLetter, ...]:
        """A letter to each of them; `levels` by name take the place of what is proposed."""
        office, rules = self._register.office.facts(), self.rules()
        return tuple(
            ChaseLetter(
                office=office,
                agency=agency,
                level=levels.get(agency.name, agency.level(rules)),
                cutoff=at,
                reply_by=rules.reply_by(at.date()),
                language=language,
            )
            for agency in agencies
            if agency.name and agency.work
        )

    def log(self, written: WrittenLetters) -> None:
        """Log the letters whose files stand, on each directive, as one step."""
        self._register.chases.add([new for each in written.written for new in each.chases])

    def note(self, directive_ids: Sequence[int], note: ChaseNote) -> None:
        """Log that the leads of these directives were reached otherwise, as one step.

        Raises NotAllowed where none of it is still to be done.
        """
        found = self.work(today=note.chased_on, directive_ids=directive_ids)
        if not found:
            raise NotAllowed(
                reason_vi="Việc đã chọn đã có báo cáo hoặc đã xong: không cần đôn đốc.",
                reason_en="What is selected is reported or done: there is nobody to chase.",
            )
        self._register.chases.add(
            [
                NewChase(
                    directive_id=work.directive_id,
                    agency_id=agency.agency_id,
                    agency=agency.name,
                    chased_on=note.chased_on,
                    level=note.level,
                    means=note.means,
                    document=note.document,
                    note=note.note,
                )
                for agency in found
                for work in agency.work
            ]
        )

    def mend(self, chase_id: int, *, document: str, note: str) -> None:
        """Give a chase the number of its paper and a note. Raises NoSuchRecord."""
        self._register.chases.mend(chase_id, document=document, note=note)

    def remove(self, chase_id: int) -> None:
        """Take out a chase that was logged by mistake. Raises NoSuchRecord."""
        self._register.chases.remove(chase_id)
