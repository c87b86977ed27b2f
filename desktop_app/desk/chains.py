"""The chains of notices: what one says of earlier ones, and what a person settles of it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.desk.chain_offers import named_in, time_offer, work_offer
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.chain import ChainLink, Relation
from desktop_app.tracking.settlement import (
    ChainOffers,
    RelationOffer,
    Settlement,
    TimeOffer,
)
from desktop_app.tracking.time_answer import TimeAnswer

if TYPE_CHECKING:
    from desktop_app.desk.intake import Intake
    from desktop_app.register.register import Register


class Chains:
    """Nothing is related, withdrawn or extended before a person has agreed."""

    def __init__(self, register: "Register", intake: "Intake") -> None:
        self._register = register
        self._intake = intake

    def of_notice(self, notice_id: int) -> tuple[ChainLink, ...]:
        """All links of the chain in which a notice stands, the oldest first."""
        return self._register.chains.of_notice(notice_id)

    def unrelate(self, relation_id: int) -> None:
        """Take a relation out again. Raises NoSuchRecord."""
        self._register.chains.unrelate(relation_id)

    def settle(self, notice_id: int, settled: Settlement, *, today: date) -> None:
        """Write what a person agreed to, as one step. Raises NoSuchRecord, NotAllowed."""
        self._register.chains.settle(notice_id, settled, today=today)

    def read_again(self, notice_id: int, *, today: date) -> ChainOffers:
        """The offers of a notice of the register, from its kept text. Raises NoSuchRecord."""
        notice = self._register.notices.one(notice_id)
        draft = self._intake.reader().draft_of_kept(
            self._register.notices.text(notice_id), counted_from=notice.head.counted_from
        )
        return self.offers(notice_id, draft.relations, draft.answers, today=today)

    def offers(
        self,
        notice_id: int,
        relations: Iterable[Relation],
        answers: Sequence[TimeAnswer],
        *,
        today: date,
    ) -> ChainOffers:
        """What is offered for what was read in a notice, or said by a person.

        What stands in the register already is not offered again. Raises NoSuchRecord.
        """
        links = self._register.chains.of_notice(notice_id)
        known = {(link.kind, link.earlier.id) for link in links if link.notice.id == notice_id}
        offered = [self._relation_offer(notice_id, relation) for relation in relations]
        times = self._time_offers(notice_id, answers, today) if answers else ()
        return ChainOffers(
            notice=self._register.notices.one(notice_id),
            relations=tuple(
                each
                for each in offered
                if each.earlier is None or (each.relation.kind, each.earlier.id) not in known
            ),
            answers=tuple(each for each in times if each.candidates),
        )

    def _relation_offer(self, notice_id: int, relation: Relation) -> RelationOffer:
        earlier = self._register.chains.cited(relation.cited)
        if earlier is None or earlier == notice_id:
            return RelationOffer(relation=relation, earlier=None)
        works = self._register.chains.open_work(notices=[earlier], but=notice_id)
        points = self._register.points.of_notice(notice_id)
        return RelationOffer(
            relation=relation,
            earlier=self._register.notices.one(earlier),
            works=tuple(work_offer(work, points) for work in works),
        )

    def _time_offers(
        self, notice_id: int, answers: Sequence[TimeAnswer], today: date
    ) -> list[TimeOffer]:
        known = self._register.agencies
        directory, heirs = AgencyDirectory(known.all()), known.successors(today)
        return [self._time_offer(notice_id, answer, directory, heirs) for answer in answers]

    def _time_offer(
        self,
        notice_id: int,
        answer: TimeAnswer,
        directory: AgencyDirectory,
        heirs: Mapping[str, Agency],
    ) -> TimeOffer:
        chains = self._register.chains
        found = (chains.cited(cited) for cited in answer.cited)
        notices = [number for number in found if number is not None]
        agencies = set(answer.agencies or named_in(answer.text, directory))
        # Who answers today is given time also for what an ended body was given.
        agencies |= {ended for ended, heir in heirs.items() if heir.name in agencies}
        return time_offer(
            answer,
            chains.open_work(notices=notices, but=notice_id),
            chains.open_work(agencies=agencies, but=notice_id),
        )
