"""The directory as the office keeps it: bodies added, changed, merged and taken out."""

import sqlite3
from dataclasses import replace

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.agency_rows import (
    add_agency,
    add_name,
    agency_values,
    join_agencies,
    names_of,
)
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part, reading_in_steps
from desktop_app.tracking.agency import Agency, AgencyDirectory, DirectoryEntry, agency_key
from desktop_app.tracking.directory_rules import refuse_a_circle, refuse_faults, tidied
from desktop_app.tracking.steps import Steps, all_at_once


class Directory(Part):
    """Changes to the directory, each one event. All raise NotAllowed and NoSuchRecord."""

    def __init__(self, connection: Connection, history: History, agencies: Agencies) -> None:
        super().__init__(connection)
        self._history = history
        self._agencies = agencies

    def entries(self) -> list[DirectoryEntry]:
        """Every agency with the work it is named in, in Vietnamese order."""
        return all_at_once(self.counting())

    @reading_in_steps
    def counting(self) -> Steps[list[DirectoryEntry]]:
        """The same in short steps: in an old register all work is counted three times."""
        known, entries, counted = self._agencies.by_number(), [], 0
        for number in self._connection.ids(_IN_ORDER):
            ((work, still_open),) = self._connection.tuples(_WORK_OF, {"id": number})
            entries.append(
                DirectoryEntry(id=number, agency=known[number], work=work, open=still_open or 0)
            )
            counted += work
            if counted >= _COUNTED_A_STEP:
                counted = 0
                yield
        return entries

    def add(self, agency: Agency) -> int:
        """Put a new body in; its number."""
        agency = self._checked(tidied(agency), None)
        with self._history.change(f"thêm cơ quan {agency.name}") as change:
            return add_agency(change, agency, edited=True)

    def change(self, number: int, agency: Agency) -> None:
        """Let an entry read as `agency` says; its name until now stays one of its names."""
        was = self._one(number)
        agency = tidied(agency)
        names = {agency_key(name) for _, name in names_of(agency)}
        if agency_key(was.name) not in names:
            agency = replace(agency, aliases=(*agency.aliases, was.name))
        agency = self._checked(agency, number)
        if agency == was:
            return
        with self._history.change(f"sửa cơ quan {agency.name}") as change:
            change.update("agencies", number, **agency_values(agency), edited=1)
            self._rename(change, number, agency)
            self._lead_successors(change, was.name, agency.name)

    def merge(self, *, kept: int, other: int) -> None:
        """Make two bodies one: work and names of `other` pass to `kept`, as one step."""
        stays, goes = self._one(kept), self._one(other)
        if kept == other:
            raise NotAllowed(
                reason_vi="Hãy chọn hai cơ quan khác nhau để gộp.",
                reason_en="Choose two different agencies to merge.",
            )
        merged = replace(stays, email=stays.email or goes.email)
        if AgencyDirectory([goes]).find(stays.successor) is not None:
            # Whose heir was the other one has not ended: they are the same body.
            merged = replace(merged, successor="", successor_from=None)
        with self._history.change(f"gộp {goes.name} vào {stays.name}") as change:
            join_agencies(self._connection, change, kept=kept, other=other)
            change.update("agencies", kept, **agency_values(merged), edited=1)
            self._lead_successors(change, goes.name, stays.name)
            refuse_a_circle(AgencyDirectory(self._agencies.all()))

    def remove(self, number: int) -> None:
        """Take a body out that no work and no other body refers to."""
        agency = self._one(number)
        work = self._connection.value(
            "SELECT count(DISTINCT directive_id) FROM assignments WHERE agency_id = :id",
            {"id": number},
        )
        if work:
            raise NotAllowed(
                reason_vi=f"Còn {work} nhiệm vụ ghi {agency.name}: hãy gộp vào cơ quan khác.",
                reason_en=f"{agency.name} is named in {work} directive(s): "
                "merge it with another agency instead.",
            )
        for each in self._agencies.all():
            if each.name != agency.name and AgencyDirectory([agency]).find(each.successor):
                raise NotAllowed(
                    reason_vi=f"{agency.name} là cơ quan kế thừa của {each.name}.",
                    reason_en=f"{agency.name} is the successor of {each.name}.",
                )
        with self._history.change(f"xóa cơ quan {agency.name}") as change:
            for row in self._names(number):
                change.delete("agency_names", row["id"])
            for row in self._connection.rows(_CHASES_OF, {"id": number}):
                change.update("chases", row["id"], agency_id=None)  # its name stays there
            change.delete("agencies", number)

    def _one(self, number: int) -> Agency:
        agency = self._agencies.by_number().get(number)
        if agency is None:
            raise NoSuchRecord(what_vi="cơ quan", what_en="agency", number=number)
        return agency

    def _checked(self, agency: Agency, number: int | None) -> Agency:
        """`agency` where it may stand beside all others, its successor in its own spelling."""
        known = self._agencies.by_number()
        others = AgencyDirectory(each for key, each in known.items() if key != number)
        refuse_faults(agency, others)
        heir = others.find(agency.successor) if agency.successor else None
        return replace(agency, successor=heir.name) if heir else agency

    def _rename(self, change: Change, number: int, agency: Agency) -> None:
        """Bring its names to what they are now; one that stays keeps its row."""
        wanted = list(names_of(agency))
        for row in self._names(number):
            pair = (row["kind"], row["name"])
            if pair in wanted:
                wanted.remove(pair)
            else:
                change.delete("agency_names", row["id"])
        for kind, name in wanted:
            add_name(change, number, kind, name)

    def _names(self, number: int) -> list[sqlite3.Row]:
        return self._connection.rows(
            "SELECT id, kind, name FROM agency_names WHERE agency_id = :id ORDER BY id",
            {"id": number},
        )

    def _lead_successors(self, change: Change, was: str, now: str) -> None:
        """Bodies whose work passed to `was` name the same body by its name of today."""
        for row in self._connection.rows(
            "SELECT id FROM agencies WHERE successor = :was", {"was": was}
        ):
            change.update("agencies", row["id"], successor=now)


_CHASES_OF = "SELECT id FROM chases WHERE agency_id = :id"

_IN_ORDER = "SELECT id FROM agencies ORDER BY name_key, id"
_COUNTED_A_STEP = 3_000

_WORK_OF = """
    SELECT count(*), sum(status NOT IN ('completed', 'suspended', 'withdrawn'))
    FROM directives
    WHERE id IN (SELECT directive_id FROM assignments WHERE agency_id = :id)"""
