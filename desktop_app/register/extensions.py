"""More time: asked for, granted or refused. The original due day never changes."""

import sqlite3
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part
from desktop_app.register.stored_values import day_of, day_text, sure_day_of
from desktop_app.tracking import figures
from desktop_app.tracking.extension import ExtensionRequest, NewRequest, Outcome, Refusal
from desktop_app.tracking.progress import Extension, NewExtension
from desktop_app.tracking.settlement import RefusedTime


class Extensions(Part):
    """The ledger of extensions; each call is one event."""

    def __init__(self, connection: Connection, history: History) -> None:
        super().__init__(connection)
        self._history = history

    def ask(self, directive_id: int, request: NewRequest) -> None:
        """Note down a request that waits for its decision.

        Raises NoSuchRecord, and NotAllowed when one waits already or the day is no later.
        """
        due = self._due(directive_id)
        waiting = self._pending(directive_id)
        if waiting is not None:
            day = sure_day_of(waiting["asked_due"])
            raise NotAllowed(
                reason_vi=f"Đã có đề nghị gia hạn đến {figures.day_text(day)} đang chờ: "
                "hãy quyết định đề nghị đó trước.",
                reason_en=f"A request until {figures.day_text(day)} is waiting: "
                "decide that one first.",
            )
        _refuse_no_later(request.asked_due, due)
        with self._history.change("đề nghị gia hạn") as change:
            row = _request_row(directive_id, request)
            change.insert("extension_requests", **row, outcome=Outcome.PENDING.value)

    def grant(self, directive_id: int, extension: NewExtension) -> None:
        """Move the due day; a request that waits is granted by it.

        Raises NoSuchRecord, and NotAllowed when the day is not after the one in force or
        when less time is given than was asked for without another reason.
        """
        self.check(directive_id, extension)
        with self._history.change("gia hạn") as change:
            self.put(change, directive_id, extension)

    def check(self, directive_id: int, extension: NewExtension) -> None:
        """Raise what `grant` would raise; nothing is written."""
        _refuse_no_later(extension.new_due, self._due(directive_id))
        request = self._pending(directive_id)
        if request is not None:
            _refuse_silence_about_less(extension, request)

    def put(self, change: Change, directive_id: int, extension: NewExtension) -> None:
        """Grant within `change` what `check` has let pass."""
        due, request = self._due(directive_id), self._pending(directive_id)
        times = self._connection.value(
            "SELECT count(*) FROM extensions WHERE directive_id = :id", {"id": directive_id}
        )
        number = change.insert(
            "extensions",
            directive_id=directive_id,
            times=times + 1,
            old_due=day_text(due),
            new_due=day_text(extension.new_due),
            reason=extension.reason,
            document=extension.document,
            decided_on=day_text(extension.decided_on),
            decided_by=extension.decided_by,
        )
        change.update("directives", directive_id, due=day_text(extension.new_due))
        if request is not None:
            _decide(change, request, outcome=Outcome.GRANTED.value, extension_id=number)

    def refuse(self, directive_id: int, refusal: Refusal) -> None:
        """Leave the due day as it is. Raises NoSuchRecord, and NotAllowed when none waits."""
        self._due(directive_id)
        request = self._pending(directive_id)
        if request is None:
            raise NotAllowed(
                reason_vi="Không có đề nghị gia hạn nào đang chờ quyết định.",
                reason_en="No request for more time is waiting to be decided.",
            )
        with self._history.change("không đồng ý gia hạn") as change:
            _decide(change, request, **_refusal_row(refusal))

    def put_refused(self, change: Change, refused: RefusedTime) -> None:
        """Refuse within `change`: the request that waits, else one that nobody had noted.

        Raises NoSuchRecord, and NotAllowed when it is not known what was asked for.
        """
        due, request = self._due(refused.directive_id), refused.request
        waiting = self._pending(refused.directive_id)
        if waiting is not None:
            _decide(change, waiting, **_refusal_row(refused.refusal))
        elif request is None:
            raise NotAllowed(
                reason_vi="Chưa rõ đề nghị gia hạn đến ngày nào: hãy ghi đề nghị trước.",
                reason_en="It is not known which day was asked for: note the request first.",
            )
        elif not self._is_refused(refused.directive_id, request):
            _refuse_no_later(request.asked_due, due)
            change.insert(
                "extension_requests",
                **_request_row(refused.directive_id, request),
                **_refusal_row(refused.refusal),
            )

    def _is_refused(self, directive_id: int, request: NewRequest) -> bool:
        """Whether that very request is noted as refused already."""
        return any(
            each.outcome is Outcome.REFUSED
            and (each.asked_due, each.document) == (request.asked_due, request.document)
            for each in requests_of(self._connection, directive_id)
        )

    def _due(self, directive_id: int) -> date | None:
        row = self._connection.row(
            "SELECT due FROM directives WHERE id = :id", {"id": directive_id}
        )
        if row is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        return day_of(row["due"])

    def _pending(self, directive_id: int) -> sqlite3.Row | None:
        return self._connection.row(
            """SELECT * FROM extension_requests
            WHERE directive_id = :id AND outcome = 'pending'""",
            {"id": directive_id},
        )


def _request_row(directive_id: int, request: NewRequest) -> dict[str, object]:
    return {
        "directive_id": directive_id,
        "requested_on": day_text(request.requested_on),
        "asked_due": day_text(request.asked_due),
        "asked_by": request.asked_by,
        "reason": request.reason,
        "document": request.document,
    }


def _refusal_row(refusal: Refusal) -> dict[str, object]:
    return {
        "outcome": Outcome.REFUSED.value,
        "refused_on": day_text(refusal.decided_on),
        "refused_by": refusal.decided_by,
        "refusal": refusal.reason,
        "refusal_document": refusal.document,
    }


def _decide(change: Change, request: sqlite3.Row, **decision: object) -> None:
    change.update("extension_requests", request["id"], **decision)


def _refuse_no_later(new_due: date, due: date | None) -> None:
    if due is not None and new_due <= due:
        raise NotAllowed(
            reason_vi=f"Hạn mới phải sau hạn đang áp dụng ({figures.day_text(due)}).",
            reason_en=f"The new day must be after the one in force ({figures.day_text(due)}).",
        )


def _refuse_silence_about_less(extension: NewExtension, request: sqlite3.Row) -> None:
    asked = sure_day_of(request["asked_due"])
    if extension.new_due < asked and extension.reason in {"", request["reason"]}:
        raise NotAllowed(
            reason_vi=f"Đề nghị đến {figures.day_text(asked)}: "
            "cho ít ngày hơn thì hãy ghi lý do.",
            reason_en=f"{figures.day_text(asked)} was asked for: say why less time is given.",
        )


def extensions_of(connection: Connection, directive_id: int) -> tuple[Extension, ...]:
    """What was granted, oldest first."""
    rows = connection.rows(
        "SELECT * FROM extensions WHERE directive_id = :id ORDER BY times", {"id": directive_id}
    )
    return tuple(map(_extension, rows))


def requests_of(connection: Connection, directive_id: int) -> tuple[ExtensionRequest, ...]:
    """What was asked for, oldest first."""
    rows = connection.rows(
        """SELECT * FROM extension_requests WHERE directive_id = :id
        ORDER BY requested_on, id""",
        {"id": directive_id},
    )
    return tuple(map(_request, rows))


def _extension(row: sqlite3.Row) -> Extension:
    return Extension(
        id=row["id"],
        directive_id=row["directive_id"],
        times=row["times"],
        old_due=day_of(row["old_due"]),
        new_due=sure_day_of(row["new_due"]),
        reason=row["reason"],
        document=row["document"],
        decided_on=day_of(row["decided_on"]),
        decided_by=row["decided_by"],
    )


def _request(row: sqlite3.Row) -> ExtensionRequest:
    outcome = Outcome(row["outcome"])
    refusal = Refusal(
        reason=row["refusal"],
        decided_on=day_of(row["refused_on"]),
        decided_by=row["refused_by"],
        document=row["refusal_document"],
    )
    return ExtensionRequest(
        id=row["id"],
        directive_id=row["directive_id"],
        requested_on=sure_day_of(row["requested_on"]),
        asked_due=sure_day_of(row["asked_due"]),
        asked_by=row["asked_by"],
        reason=row["reason"],
        document=row["document"],
        outcome=outcome,
        refusal=refusal if outcome is Outcome.REFUSED else None,
    )
