"""The rows of an agency: what every change to the directory writes."""

from collections.abc import Iterable

from desktop_app.register.connection import Connection
from desktop_app.register.history import Change
from desktop_app.register.stored_values import day_text
from desktop_app.tracking.agency import Agency, agency_key
from desktop_app.tracking.vietnamese_order import vietnamese_key


def add_agency(change: Change, agency: Agency, *, edited: bool = False) -> int:
    """Put an agency with all its names into the directory; its number.

    One that is `edited` is the office's own: what is shipped never touches it.
    """
    number = change.insert("agencies", **agency_values(agency), edited=int(edited))
    for kind, name in names_of(agency):
        add_name(change, number, kind, name)
    return number


def agency_values(agency: Agency) -> dict[str, object]:
    """The columns of its row."""
    return {
        "name": agency.name,
        "name_key": vietnamese_key(agency.name),
        "short_name": agency.short_name,
        "agency_group": agency.group.value,
        "email": agency.email,
        "successor": agency.successor,
        "successor_from": day_text(agency.successor_from),
    }


def names_of(agency: Agency) -> Iterable[tuple[str, str]]:
    """Each of its names with its kind: "name", "short" or "alias"."""
    yield "name", agency.name
    if agency.short_name:
        yield "short", agency.short_name
    for alias in agency.aliases:
        yield "alias", alias


def add_name(change: Change, number: int, kind: str, name: str) -> None:
    """Let the agency be found by one more name."""
    change.insert(
        "agency_names", agency_id=number, kind=kind, name=name, name_key=agency_key(name)
    )


def join_agencies(connection: Connection, change: Change, *, kept: int, other: int) -> None:
    """Let all work and all names of `other` be `kept`'s; printed names stay as printed."""
    both = {"kept": kept, "other": other}
    for row in connection.rows("SELECT id FROM assignments WHERE agency_id = :other", both):
        change.update("assignments", row["id"], agency_id=kept)
    for row in connection.rows("SELECT id FROM directives WHERE lead_id = :other", both):
        change.update("directives", row["id"], lead_id=kept)
    for row in connection.rows("SELECT id FROM saved_views WHERE agency_id = :other", both):
        change.update("saved_views", row["id"], agency_id=kept)
    for row in connection.rows("SELECT id FROM sheets WHERE agency_id = :other", both):
        change.update("sheets", row["id"], agency_id=kept)
    for row in connection.rows("SELECT id FROM chases WHERE agency_id = :other", both):
        change.update("chases", row["id"], agency_id=kept)
    has = {
        row["name"]
        for row in connection.rows(
            "SELECT name FROM agency_names WHERE agency_id = :kept", both
        )
    }
    for row in connection.rows(
        "SELECT id, name FROM agency_names WHERE agency_id = :other ORDER BY id", both
    ):
        change.delete("agency_names", row["id"])
        if row["name"] not in has:
            has.add(row["name"])
            add_name(change, kept, "alias", row["name"])
    change.delete("agencies", other)
