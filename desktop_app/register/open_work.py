"""Work of earlier notices that is still open: a new notice may speak of it, or take it over."""

import json
import sqlite3
from collections.abc import Collection

from desktop_app.errors import NoSuchRecord
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change
from desktop_app.register.new_directive import place_in_notice
from desktop_app.register.stored_values import day_of, title_of_notice
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.settlement import MovedWork, OpenWork


def open_work(
    connection: Connection,
    *,
    notices: Collection[int] = (),
    agencies: Collection[str] = (),
    but: int | None = None,
) -> list[OpenWork]:
    """The open work of these notices or led by these agencies, the newest notices first.

    That of the notice `but` is left out; of more than 500 the newest are given.
    """
    rows = connection.rows(
        _OPEN,
        {
            "notices": json.dumps(list(notices)),
            "agencies": json.dumps(list(agencies)),
            "but": but,
        },
    )
    return [_work(row) for row in rows]


def move_work(connection: Connection, change: Change, moved: MovedWork) -> None:
    """Let work go on under a point of another notice; its answers and days go along."""
    point = connection.row(_POINT, {"id": moved.point_id})
    work = connection.row("SELECT * FROM directives WHERE id = :id", {"id": moved.directive_id})
    if point is None or work is None:
        raise NoSuchRecord(
            what_vi="nhiệm vụ hoặc điểm",
            what_en="directive or point",
            number=moved.directive_id,
        )
    change.update(
        "directives",
        work["id"],
        notice_id=point["notice_id"],
        point_id=point["id"],
        place=place_in_notice(point["place"], point["directives"]),
        notice_day=point["notice_day"],
        span_start=point["span_start"],
        span_end=point["span_end"],
    )
    for table in ("deadlines", "assignments"):  # their words stand nowhere in the new notice
        for row in connection.rows(
            f"SELECT id FROM {table} WHERE directive_id = :id", {"id": work["id"]}
        ):
            change.update(table, row["id"], span_start=None, span_end=None)
    change.update("points", point["id"], disposition=Disposition.TRACKED.value)
    left = connection.value(
        "SELECT count(*) FROM directives WHERE point_id = :id", {"id": work["point_id"]}
    )
    if not left:  # what it asked for is followed elsewhere: the point is done with
        change.update("points", work["point_id"], disposition=Disposition.NOTED.value)


def note_undecided(connection: Connection, change: Change, notice_id: int) -> None:
    """Let the points of a notice that nobody has decided need no work."""
    for row in connection.rows(
        "SELECT id FROM points WHERE notice_id = :id AND disposition = 'undecided'",
        {"id": notice_id},
    ):
        change.update("points", row["id"], disposition=Disposition.NOTED.value)


def _work(row: sqlite3.Row) -> OpenWork:
    return OpenWork(
        id=row["id"],
        notice_title=title_of_notice(row),
        label=row["label"],
        text=row["text"],
        lead=row["lead"] or "",
        due=day_of(row["due"]),
    )


_OPEN = """
    SELECT d.id, d.text, d.due, p.label, g.name AS lead, n.number, n.issued_on, n.meeting_on,
        n.source_name
    FROM directives AS d
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id
    LEFT JOIN agencies AS g ON g.id = d.lead_id
    WHERE d.status NOT IN ('completed', 'withdrawn') AND d.notice_id IS NOT :but
        AND d.id IN (
            SELECT id FROM directives
            WHERE notice_id IN (SELECT value FROM json_each(:notices))
            UNION ALL
            SELECT id FROM directives
            WHERE status NOT IN ('completed', 'withdrawn') AND lead_id IN (
                SELECT a.id FROM agencies AS a
                JOIN json_each(:agencies) AS wanted ON wanted.value = a.name))
    ORDER BY d.notice_day DESC, d.notice_id DESC, d.place LIMIT 500"""

_POINT = """
    SELECT p.*, coalesce(n.issued_on, n.meeting_on, n.added_on) AS notice_day,
        (SELECT count(*) FROM directives AS d WHERE d.point_id = p.id) AS directives
    FROM points AS p JOIN notices AS n ON n.id = p.notice_id
    WHERE p.id = :id"""
