"""The log of chases: who was pressed for what, as the how manieth time; each step one event."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History, of_several
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading, reading_in_steps
from desktop_app.register.stored_values import day_text, sure_day_of
from desktop_app.register.work_to_chase import Known, work_to_chase
from desktop_app.tracking.chase import ChasedSoFar, NewChase
from desktop_app.tracking.chase_letter import AgencyToChase
from desktop_app.tracking.steps import Steps, all_at_once


class Chases(Part):
    """Each call is one event; a chase is numbered as it is written."""

    def __init__(
        self,
        connection: Connection,
        history: History,
        office: Office,
        agencies: Agencies,
        follow_up: FollowUp,
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._office = office
        self._agencies = agencies
        self._follow_up = follow_up

    def work(
        self, *, today: date, directive_ids: Collection[int] | None = None
    ) -> tuple[AgencyToChase, ...]:
        """Whom to press for what: for what is near or late, or for these directives."""
        return all_at_once(self.looking_up(today=today, directive_ids=directive_ids))

    @reading_in_steps
    def looking_up(
        self, *, today: date, directive_ids: Collection[int] | None = None
    ) -> Steps[tuple[AgencyToChase, ...]]:
        """The same in short steps; little work is one."""
        known = Known(
            agencies=self._agencies.by_number(),
            heirs=self._agencies.heirs(today),
            answered=self._follow_up.last_answers_of,
        )
        rules = self._office.rules()
        return (
            yield from work_to_chase(
                self._connection, known, today=today, rules=rules, directive_ids=directive_ids
            )
        )

    def add(self, chases: Sequence[NewChase]) -> None:
        """Log chases as one step. Raises NoSuchRecord."""
        directives = list(dict.fromkeys(each.directive_id for each in chases))
        with self._history.change(of_several("đôn đốc", directives)) as change:
            for each in chases:
                self._put(change, each)

    def mend(self, chase_id: int, *, document: str, note: str) -> None:
        """Give a chase the number of its paper and a note; all rows of one letter share them.

        Raises NoSuchRecord.
        """
        row = self._one(chase_id)
        with self._history.change("sửa lần đôn đốc") as change:
            for number in self._of_one_letter(row):
                change.update("chases", number, document=document.strip(), note=note.strip())

    def remove(self, chase_id: int) -> None:
        """Take out a chase that was logged by mistake, of this directive alone.

        Raises NoSuchRecord.
        """
        self._one(chase_id)
        with self._history.change("xóa lần đôn đốc") as change:
            change.delete("chases", chase_id)

    @reading
    def so_far(self) -> dict[int, ChasedSoFar]:
        """How often each directive was chased, for recurring work in the period waited for."""
        return {
            row["directive_id"]: ChasedSoFar(row["times"], sure_day_of(row["last_on"]))
            for row in self._connection.rows(_SO_FAR)
        }

    def _put(self, change: Change, new: NewChase) -> None:
        directive = self._connection.row(
            "SELECT occurrence FROM directives WHERE id = :id", {"id": new.directive_id}
        )
        if directive is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=new.directive_id)
        key = {
            "directive": new.directive_id,
            "agency_id": new.agency_id,
            "agency": new.agency,
            "occurrence": directive["occurrence"],
        }
        change.insert(
            "chases",
            directive_id=new.directive_id,
            agency_id=new.agency_id,
            agency=new.agency,
            occurrence=directive["occurrence"],
            chased_on=day_text(new.chased_on),
            level=new.level.value,
            means=new.means.value,
            times=self._connection.value(_NEXT_TIME, key),
            reply_by=day_text(new.reply_by),
            paper=new.paper,
            document=new.document.strip(),
            note=new.note.strip(),
        )

    def _one(self, chase_id: int) -> sqlite3.Row:
        row = self._connection.row("SELECT * FROM chases WHERE id = :id", {"id": chase_id})
        if row is None:
            raise NoSuchRecord(what_vi="lần đôn đốc", what_en="chase", number=chase_id)
        return row

    def _of_one_letter(self, row: sqlite3.Row) -> list[int]:
        """The rows that went out with the same letter; a chase without one stands alone."""
        if not row["paper"]:
            return [row["id"]]
        same = self._connection.rows(
            """SELECT id FROM chases
            WHERE paper = :paper AND chased_on = :chased_on AND agency = :agency""",
            {name: row[name] for name in ("paper", "chased_on", "agency")},
        )
        return [each["id"] for each in same]


_NEXT_TIME = """
    SELECT coalesce(max(times), 0) + 1 FROM chases
    WHERE directive_id = :directive AND occurrence IS :occurrence
        AND agency_id IS :agency_id AND (agency_id IS NOT NULL OR agency = :agency)"""

_SO_FAR = """
    SELECT c.directive_id, max(c.times) AS times, max(c.chased_on) AS last_on
    FROM chases AS c JOIN directives AS d ON d.id = c.directive_id
    WHERE c.occurrence IS d.occurrence GROUP BY c.directive_id"""
