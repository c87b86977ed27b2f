"""The saved views: named filters in the order the office gave them."""

import sqlite3
from datetime import date
from typing import Any

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.history import History
from desktop_app.register.part import Part, reading
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween, DuePeriod
from desktop_app.tracking.listing import (
    Grouping,
    ListingFilter,
    SortColumn,
    SortTerm,
    search_key,
)
from desktop_app.tracking.saved_view import SavedView


class Views(Part):
    """Each change is one event."""

    def __init__(self, connection: Connection, history: History) -> None:
        super().__init__(connection)
        self._history = history

    @reading
    def all(self) -> tuple[SavedView, ...]:
        """The views in their order."""
        return tuple(map(_view, self._connection.rows(_IN_ORDER)))

    def save(self, name: str, wanted: ListingFilter) -> int:
        """Keep `wanted` under `name`, in place of what bears the name so far; its number.

        Raises NotAllowed for a view without a name, of closed notices, or of who leads.
        """
        name = _named(name)
        if wanted.closed:
            raise NotAllowed(
                reason_vi="Thông báo đã kết thúc theo dõi có mục riêng ở thanh bên: "
                "không cần lưu thành bộ lọc.",
                reason_en="Closed notices have an entry of their own in the side bar: "
                "they need no view.",
            )
        if wanted.lead_id is not None:
            raise NotAllowed(
                reason_vi="Bộ lọc lưu sẵn chưa giữ được thẻ “Chủ trì”: hãy bỏ thẻ đó, hoặc "
                "chọn cơ quan ở thanh bên rồi lưu.",
                reason_en="A saved view cannot keep the chip “Led by”: take it off, or choose "
                "the agency in the side bar, and save then.",
            )
        was = self._by_name(name)
        with self._history.change(f"lưu bộ lọc {name}") as change:
            if was is not None:
                change.update("saved_views", was, name=name, **_values(wanted))
                return was
            last = self._connection.value("SELECT coalesce(max(place), 0) FROM saved_views")
            return change.insert("saved_views", place=last + 1, name=name, **_values(wanted))

    def rename(self, number: int, name: str) -> None:
        """Give it another name. Raises NoSuchRecord, and NotAllowed when it is taken."""
        was, name = self._one(number), _named(name)
        if self._by_name(name) not in {None, number}:
            raise NotAllowed(
                reason_vi=f"Đã có bộ lọc tên “{name}”.",
                reason_en=f"There is a view called “{name}” already.",
            )
        with self._history.change(f"đổi tên bộ lọc {was['name']}") as change:
            change.update("saved_views", number, name=name)

    def move(self, number: int, by: int) -> None:
        """Move it `by` places, down when positive, as far as there are any."""
        name = self._one(number)["name"]
        rows = self._connection.rows(_IN_ORDER)
        numbers = [row["id"] for row in rows]
        numbers.remove(number)
        before = next(place for place, row in enumerate(rows) if row["id"] == number)
        numbers.insert(max(before + by, 0), number)
        with self._history.change(f"chuyển bộ lọc {name}") as change:
            for place, each in enumerate(numbers, 1):
                change.update("saved_views", each, place=place)

    def remove(self, number: int) -> None:
        """Take it out. Raises NoSuchRecord."""
        name = self._one(number)["name"]
        with self._history.change(f"xóa bộ lọc {name}") as change:
            change.delete("saved_views", number)

    def _one(self, number: int) -> sqlite3.Row:
        row = self._connection.row("SELECT * FROM saved_views WHERE id = :id", {"id": number})
        if row is None:
            raise NoSuchRecord(what_vi="bộ lọc", what_en="view", number=number)
        return row

    def _by_name(self, name: str) -> int | None:
        """The view that bears `name` in any spelling."""
        wanted = search_key(name)
        views = self._connection.rows("SELECT id, name FROM saved_views")
        return next((row["id"] for row in views if search_key(row["name"]) == wanted), None)


def _named(name: str) -> str:
    bare = " ".join(name.split())
    if not bare:
        raise NotAllowed(reason_vi="Hãy đặt tên cho bộ lọc.", reason_en="Give the view a name.")
    return bare


def _values(wanted: ListingFilter) -> dict[str, Any]:
    """The columns of a filter; lists are words with blanks between them."""
    sorts = (f"{'-' if term.descending else ''}{term.column.value}" for term in wanted.sorts)
    return {
        "standings": " ".join(sorted(wanted.standings)),
        "agency_id": wanted.agency_id,
        "notice_id": wanted.notice_id,
        "due": _due_text(wanted.due),
        "officer": wanted.officer,
        "source": wanted.source,
        "starred": int(wanted.starred),
        "unchased": int(wanted.unchased),
        "words": wanted.words,
        "grouping": wanted.grouping.value,
        "sorts": " ".join(sorts),
    }


def _view(row: sqlite3.Row) -> SavedView:
    wanted = ListingFilter(
        standings=frozenset(map(StandingKind, row["standings"].split())),
        agency_id=row["agency_id"],
        notice_id=row["notice_id"],
        due=_due_of(row["due"]),
        officer=row["officer"],
        source=row["source"],
        starred=bool(row["starred"]),
        unchased=bool(row["unchased"]),
        words=row["words"],
        grouping=Grouping(row["grouping"]),
        sorts=tuple(
            SortTerm(SortColumn(term.removeprefix("-")), term.startswith("-"))
            for term in row["sorts"].split()
        ),
    )
    return SavedView(id=row["id"], name=row["name"], wanted=wanted)


def _due_text(due: DuePeriod | DueBetween | None) -> str:
    if isinstance(due, DueBetween):
        return f"{due.first.isoformat()} {due.last.isoformat()}"
    return due.value if due else ""


def _due_of(text: str) -> DuePeriod | DueBetween | None:
    first, _, last = text.partition(" ")
    if last:
        return DueBetween(date.fromisoformat(first), date.fromisoformat(last))
    return DuePeriod(first) if first else None


_IN_ORDER = "SELECT * FROM saved_views ORDER BY place, id"
