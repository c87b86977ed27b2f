"""Notices: taken in with their points as one change, and shown with their coverage."""

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.chains import add_relations, link_waiting
from desktop_app.register.closed_notices import left_open
from desktop_app.register.connection import Connection
from desktop_app.register.files import Originals
from desktop_app.register.history import Change, History
from desktop_app.register.new_directive import add_directive, place_in_notice
from desktop_app.register.notice_lines import IN_ORDER, UNFINISHED, notice_lines
from desktop_app.register.part import Part, reading
from desktop_app.register.search import match_expression
from desktop_app.register.stored_values import (
    day_of,
    day_text,
    sure_day_of,
    words_text,
)
from desktop_app.tracking import figures
from desktop_app.tracking.chain import Relation
from desktop_app.tracking.likeness import Signature
from desktop_app.tracking.notice import AcceptedNotice, NoticeLine


class Notices(Part):
    """The papers in the register."""

    def __init__(
        self,
        connection: Connection,
        history: History,
        agencies: Agencies,
        originals: Originals,
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._agencies = agencies
        self._originals = originals

    def add(
        self,
        notice: AcceptedNotice,
        original: bytes,
        *,
        today: date,
        relations: Sequence[Relation] = (),
    ) -> int:
        """Store a notice with its points, directives and relations; its number.

        Raises NotAllowed when the same file is already in.
        """
        title = notice.head.number or notice.source_name
        with self._history.change(f"nhập thông báo {title}") as change:
            notice_id = self.put(change, notice, original, today=today)
            add_relations(self._connection, change, notice_id, relations)
        return notice_id

    def put(
        self, change: Change, notice: AcceptedNotice, original: bytes, *, today: date
    ) -> int:
        """Store a notice within `change`; its number. Raises as `add` does."""
        if hashlib.sha256(original).hexdigest() != notice.sha256:
            raise ValueError("the notice was read from another file")
        self._refuse_a_second(notice.sha256)
        self._originals.keep(notice.sha256, original)
        self._learn_names(change, notice)
        notice_id = change.insert("notices", **_notice_row(notice, today))
        for number, point in enumerate(notice.points):
            point_id = change.insert(
                "points",
                notice_id=notice_id,
                place=number,
                label=point.label,
                text=point.text,
                span_start=point.span.start,
                span_end=point.span.end,
                kind=point.kind.value,
                disposition=point.disposition.value,
            )
            for clause, directive in enumerate(point.directives):
                add_directive(
                    change,
                    self._agencies,
                    directive,
                    at=(notice_id, point_id, place_in_notice(number, clause)),
                    notice_day=notice.head.counted_from or today,
                    today=today,
                )
        link_waiting(self._connection, change, notice_id)
        return notice_id

    def close(self, notice_id: int, *, on: date) -> None:
        """Follow a notice no longer. Raises NoSuchRecord, and NotAllowed with what is open."""
        line = self.one(notice_id)
        if line.is_closed:
            return
        points, works = left_open(self._connection, notice_id)
        if points or works:
            raise NotAllowed(
                reason_vi=f"Chưa kết thúc theo dõi được {line.title}: "
                f"{_left('điểm chưa xử lý', points)}, {_left('nhiệm vụ chưa xong', works)}.",
                reason_en=f"{line.title} cannot be closed yet: "
                f"{_left('points undecided', points)}, {_left('directives open', works)}.",
            )
        called = line.head.number or line.source_name
        with self._history.change(f"kết thúc theo dõi thông báo {called}") as change:
            change.update("notices", notice_id, closed_on=day_text(on))

    def reopen(self, notice_id: int) -> None:
        """Follow a closed notice again. Raises NoSuchRecord."""
        line = self.one(notice_id)
        called = line.head.number or line.source_name
        with self._history.change(f"theo dõi lại thông báo {called}") as change:
            change.update("notices", notice_id, closed_on=None)

    def _learn_names(self, change: Change, notice: AcceptedNotice) -> None:
        """Names put right in one point hold in all of them, whichever comes first."""
        for point in notice.points:
            for directive in point.directives:
                for printed in (*directive.leads, *directive.coordinators):
                    if printed.stands_for:
                        self._agencies.resolve(printed, change)

    @reading
    def all(self) -> list[NoticeLine]:
        """Every notice, the newest first."""
        return notice_lines(self._connection, "SELECT id FROM notices")

    @reading
    def ids(self) -> list[int]:
        """The numbers of all notices in the same order: lines are asked for by the page."""
        return self._connection.ids(IN_ORDER)

    @reading
    def unfinished(self) -> list[int]:
        """The notices in which something is open or undecided, the oldest first."""
        return self._connection.ids(UNFINISHED)

    @reading
    def numbered(self) -> list[tuple[str, date | None]]:
        """The number of every notice that has one, with the day from which its times count."""
        rows = self._connection.tuples(
            "SELECT number, coalesce(issued_on, meeting_on) FROM notices WHERE number <> ''"
        )
        return [(number, day_of(day)) for number, day in rows]

    @reading
    def lines(self, ids: Sequence[int]) -> list[NoticeLine]:
        """These notices, the newest first; what is gone is left out."""
        wanted = "SELECT value FROM json_each(:ids)"
        return notice_lines(self._connection, wanted, {"ids": json.dumps(list(ids))})

    @reading
    def of_day(self, day: date) -> list[NoticeLine]:
        """The notices whose times count from `day`, the newest first."""
        wanted = "SELECT id FROM notices WHERE coalesce(issued_on, meeting_on) = :day"
        return notice_lines(self._connection, wanted, {"day": day_text(day)})

    @reading
    def one(self, notice_id: int) -> NoticeLine:
        """One notice. Raises NoSuchRecord."""
        lines = notice_lines(self._connection, ":id", {"id": notice_id})
        if not lines:
            raise _no_such_notice(notice_id)
        return lines[0]

    @reading
    def text(self, notice_id: int) -> str:
        """The kept text of a notice. Raises NoSuchRecord."""
        text: str = self._asked_for("SELECT text FROM notices WHERE id = :id", notice_id)[0]
        return text

    @reading
    def holding(self, words: str) -> list[int]:
        """The notices whose own texts hold each of `words`, the newest first."""
        match = match_expression(words)
        if match is None:
            return []
        rows = self._connection.tuples(
            """SELECT n.id FROM notice_search AS s JOIN notices AS n ON n.id = s.rowid
            WHERE s.words MATCH :match
            ORDER BY coalesce(n.issued_on, n.meeting_on, n.added_on) DESC, n.id DESC""",
            {"match": match},
        )
        return [number for (number,) in rows]

    @reading
    def signatures(self, ids: Sequence[int]) -> list[tuple[int, Signature]]:
        """What is kept of the texts of these notices to find others like them, by number."""
        rows = self._connection.tuples(
            """SELECT n.id, n.signature FROM json_each(:ids) AS wanted
            JOIN notices AS n ON n.id = wanted.value""",
            {"ids": json.dumps(list(ids))},
        )
        return [(number, Signature.from_hex(kept)) for number, kept in rows]

    @reading
    def of_file(self, sha256: str) -> int | None:
        """The notice that was read from that very file."""
        asked = {"sha256": sha256}
        found: int | None = self._connection.value(
            "SELECT id FROM notices WHERE sha256 = :sha256", asked
        )
        return found

    def original(self, notice_id: int) -> tuple[str, bytes]:
        """The file's name and bytes. Raises NoSuchRecord, FileMissing or FileDamaged."""
        row = self._asked_for(
            "SELECT source_name, sha256 FROM notices WHERE id = :id", notice_id
        )
        return row["source_name"], self._originals.bring(row["sha256"], row["source_name"])

    def _asked_for(self, sql: str, notice_id: int) -> sqlite3.Row:
        row = self._connection.row(sql, {"id": notice_id})
        if row is None:
            raise _no_such_notice(notice_id)
        return row

    def _refuse_a_second(self, sha256: str) -> None:
        row = self._connection.row(
            "SELECT number, source_name, added_on FROM notices WHERE sha256 = :sha256",
            {"sha256": sha256},
        )
        if row is None:
            return
        name, day = row["number"] or row["source_name"], sure_day_of(row["added_on"])
        raise NotAllowed(
            reason_vi=f"Tệp này đã có trong sổ: thông báo {name}, "
            f"nhập ngày {figures.day_text(day)}.",
            reason_en=f"This file is already in the register: notice {name}, "
            f"taken in on {figures.day_text(day)}.",
        )


def _left(what: str, labels: Sequence[str]) -> str:
    """`2 điểm chưa xử lý (3.1, 3.2)`."""
    if not labels:
        return f"0 {what}"
    named = ", ".join(labels[:_NAMED]) + (", …" if len(labels) > _NAMED else "")
    return f"{len(labels)} {what} ({named})"


_NAMED = 8  # labels in a sentence


def _notice_row(notice: AcceptedNotice, today: date) -> dict[str, object]:
    head = notice.head
    return {
        "number": head.number,
        "issued_on": day_text(head.issued_on),
        "issuer": head.issuer,
        "place": head.place,
        "subject": head.subject,
        "meeting_on": day_text(head.meeting_on),
        "chair": head.chair,
        "chair_title": head.chair_title,
        "signer": head.signer,
        "signer_title": head.signer_title,
        "recipients": words_text(head.recipients),
        "source_name": notice.source_name,
        "source_kind": notice.source_kind,
        "sha256": notice.sha256,
        "added_on": day_text(today),
        "text": notice.text,
        "signature": Signature.of(notice.text).hex(),
    }


def _no_such_notice(number: int) -> NoSuchRecord:
    return NoSuchRecord(what_vi="thông báo", what_en="notice", number=number)
