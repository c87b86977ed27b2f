"""The heads of the list: notices, agencies, weeks."""

import json
from collections.abc import Callable, Collection
from datetime import timedelta
from typing import Any

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, sure_day_of
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import Grouping
from desktop_app.tracking.notice import notice_title

Head = tuple[Any, str, str]  # what the heads are ordered by, the title, the key


def _notice_heads(connection: Connection, groups: Collection[int]) -> Callable[[int], Head]:
    rows = connection.tuples(
        """SELECT n.id, n.number, n.issued_on, n.meeting_on, n.source_name
        FROM json_each(:groups) AS wanted JOIN notices AS n ON n.id = wanted.value
        ORDER BY coalesce(n.issued_on, n.meeting_on, n.added_on) DESC, n.id DESC""",
        {"groups": json.dumps(list(groups))},
    )
    heads = {
        number: (
            place,
            notice_title(symbol, day_of(issued), day_of(meeting), name),
            f"notice:{number}",
        )
        for place, (number, symbol, issued, meeting, name) in enumerate(rows)
    }
    return heads.__getitem__


def _agency_heads(connection: Connection, _: object) -> Callable[[int | None], Head]:
    rows = connection.tuples("SELECT id, name FROM agencies ORDER BY name_key, id")
    heads: dict[int | None, Head] = {
        number: (place, name, f"agency:{number}") for place, (number, name) in enumerate(rows)
    }
    heads[None] = (len(rows), "Chưa rõ đơn vị chủ trì", "none")
    return heads.__getitem__


def _week_heads(*_: object) -> Callable[[str | None], Head]:
    return _week_head


def _week_head(due: str | None) -> Head:
    if due is None:
        return ("9999", "Không hạn", "none")
    day = sure_day_of(due)
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    year, week, _ = day.isocalendar()
    first = f"{monday:%d/%m}" if monday.year == sunday.year else day_text(monday)
    return (
        monday.isoformat(),
        f"Tuần {week} ({first} – {day_text(sunday)})",
        f"week:{year}-W{week:02d}",
    )


def _no_heads(*_: object) -> Callable[[None], Head]:
    return lambda _: (0, "", "none")


#: For what brings rows under their heads, all such values given: the head of each.
HEADS: dict[Grouping, Callable[[Connection, Collection[Any]], Callable[[Any], Head]]] = {
    Grouping.NOTICE: _notice_heads,
    Grouping.AGENCY: _agency_heads,
    Grouping.WEEK: _week_heads,
    Grouping.NONE: _no_heads,
}
