"""Newer shipped agencies reach a register made earlier; what the office changed stays.

Every shipped name is offered once: one that the office took out or gave to another body does
not come back. An agency that the office has edited is left alone altogether.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.register.agencies import Agencies
from desktop_app.register.agency_rows import add_agency, add_name, agency_values, names_of
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part
from desktop_app.tracking.agency import Agency, agency_key

_SETTING = "agencies_offered"


class ShippedAgencies(Part):
    """What the program knows, offered to the register."""

    def __init__(self, connection: Connection, history: History, agencies: Agencies) -> None:
        super().__init__(connection)
        self._history = history
        self._agencies = agencies

    def offer(self, shipped: Sequence[Agency]) -> None:
        """Add what has not been offered yet, as one change that can be undone."""
        if not shipped or self._were_offered(shipped):
            return
        with self._history.change("bổ sung danh bạ cơ quan đi kèm chương trình") as change:
            for agency in shipped:
                self._offer_one(change, agency)
            note_offered(self._connection, shipped)

    def _were_offered(self, shipped: Sequence[Agency]) -> bool:
        kept = self._connection.value(
            "SELECT value FROM settings WHERE name = :name", {"name": _SETTING}
        )
        return bool(kept == _digest(shipped))

    def _offer_one(self, change: Change, agency: Agency) -> None:
        number = self._agencies.find(agency.name)
        if number is not None:
            self._complete(change, number, agency)
        elif not self._was_offered(agency.name):
            add_agency(change, self._with_free_names(agency))

    def _complete(self, change: Change, number: int, agency: Agency) -> None:
        """Add what is new of a body that is in; not where it is only a name of another."""
        row = self._connection.row("SELECT * FROM agencies WHERE id = :id", {"id": number})
        assert row is not None, f"agency {number} is gone"  # noqa: S101  `find` has seen it
        if row["edited"] or agency_key(row["name"]) != agency_key(agency.name):
            return
        has = {
            name["name"]
            for name in self._connection.rows(
                "SELECT name FROM agency_names WHERE agency_id = :id", {"id": number}
            )
        }
        free = self._with_free_names(agency, number)
        short = row["short_name"] or free.short_name
        for kind, name in names_of(replace(free, name=row["name"], short_name=short)):
            if name not in has:
                add_name(change, number, kind, name)
        values = agency_values(replace(agency, name=row["name"], short_name=short))
        del values["email"]
        change.update("agencies", number, **values)

    def _with_free_names(self, agency: Agency, number: int | None = None) -> Agency:
        """`agency` with the names that no other body bears and that were not taken out."""

        def is_free(name: str) -> bool:
            bearer = self._agencies.find(name)
            return bearer == number if bearer is not None else not self._was_offered(name)

        return replace(
            agency,
            short_name=agency.short_name if is_free(agency.short_name) else "",
            aliases=tuple(alias for alias in agency.aliases if is_free(alias)),
        )

    def _was_offered(self, name: str) -> bool:
        return (
            self._connection.row(
                "SELECT 1 FROM offered_names WHERE name_key = :key", {"key": agency_key(name)}
            )
            is not None
        )


def note_offered(connection: Connection, shipped: Sequence[Agency]) -> None:
    """Keep in mind what has been offered; it is no change that could be taken back."""
    connection.run_many(
        "INSERT OR IGNORE INTO offered_names (name_key) VALUES (:key)",
        ({"key": key} for key in _keys(shipped)),
    )
    connection.run(
        """INSERT INTO settings (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        {"name": _SETTING, "value": _digest(shipped)},
    )


def _keys(shipped: Iterable[Agency]) -> Iterable[str]:
    return (agency_key(name) for agency in shipped for _, name in names_of(agency))


def _digest(shipped: Sequence[Agency]) -> str:
    return hashlib.sha256(repr(shipped).encode()).hexdigest()
