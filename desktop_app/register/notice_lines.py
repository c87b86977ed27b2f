"""The notices as the side bar and the panel show them: their heads and how far they are."""

import sqlite3
from collections.abc import Mapping

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, sure_day_of, words_of
from desktop_app.tracking.notice import NoticeHead, NoticeLine

# All columns but the text, which is long.
HEAD_COLUMNS = """n.number, n.issued_on, n.issuer, n.place, n.subject, n.meeting_on, n.chair,
    n.chair_title, n.signer, n.signer_title, n.recipients, n.source_name"""


def notice_lines(
    connection: Connection, wanted: str, asked: Mapping[str, object] | None = None
) -> list[NoticeLine]:
    """The notices whose numbers the SQL `wanted` gives, the newest first."""
    rows = connection.rows(_LINES.format(wanted=wanted), asked or {})
    return [_line(row) for row in rows]


def head_of(row: sqlite3.Row) -> NoticeHead:
    """The head that stands in a row with the columns of `notices`."""
    return NoticeHead(
        number=row["number"],
        issued_on=day_of(row["issued_on"]),
        issuer=row["issuer"],
        place=row["place"],
        subject=row["subject"],
        meeting_on=day_of(row["meeting_on"]),
        chair=row["chair"],
        chair_title=row["chair_title"],
        signer=row["signer"],
        signer_title=row["signer_title"],
        recipients=words_of(row["recipients"]),
    )


def _line(row: sqlite3.Row) -> NoticeLine:
    return NoticeLine(
        id=row["id"],
        head=head_of(row),
        source_name=row["source_name"],
        added_on=sure_day_of(row["added_on"]),
        points=row["points"] or 0,
        decided=(row["points"] or 0) - (row["undecided"] or 0),
        directives=row["directives"] or 0,
        completed=row["completed"] or 0,
        open=row["open"] or 0,
        closed_on=day_of(row["closed_on"]),
    )


_NEWEST_FIRST = "coalesce(n.issued_on, n.meeting_on, n.added_on) DESC, n.id DESC"
IN_ORDER = f"SELECT n.id FROM notices AS n ORDER BY {_NEWEST_FIRST}"

UNFINISHED = """
    SELECT n.id FROM notices AS n WHERE n.id IN (
        SELECT notice_id FROM points WHERE disposition = 'undecided'
        UNION
        SELECT notice_id FROM directives
        WHERE status IN ('not_started', 'in_progress', 'reported', 'suspended'))
    ORDER BY coalesce(n.issued_on, n.meeting_on, n.added_on), n.id"""

# Counted only in the notices that are wanted: a count over all takes long in an old register.
_LINES = f"""
    SELECT n.id, {HEAD_COLUMNS}, n.added_on, n.closed_on, p.points, p.undecided, d.directives,
        d.completed, d.open
    FROM notices AS n
    LEFT JOIN (SELECT notice_id, count(*) AS points, sum(disposition = 'undecided') AS undecided
        FROM points WHERE notice_id IN ({{wanted}}) GROUP BY notice_id
    ) AS p ON p.notice_id = n.id
    LEFT JOIN (SELECT notice_id, count(*) AS directives, sum(status = 'completed') AS completed,
            sum(status NOT IN ('completed', 'withdrawn')) AS open
        FROM directives WHERE notice_id IN ({{wanted}}) GROUP BY notice_id
    ) AS d ON d.notice_id = n.id
    WHERE n.id IN ({{wanted}})
    ORDER BY {_NEWEST_FIRST}"""
