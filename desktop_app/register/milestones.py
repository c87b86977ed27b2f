"""The milestones of a directive: which are met, and which one drives its day."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part
from desktop_app.register.stored_values import day_of, day_text, span_of
from desktop_app.tracking.deadline import Deadline, Firmness
from desktop_app.tracking.milestone import OWN_DAY, Milestone, driving


class Milestones(Part):
    """Every printed deadline is one; more can be added by hand."""

    def __init__(self, connection: Connection, history: History) -> None:
        super().__init__(connection)
        self._history = history

    def keep(self, directive_id: int, wanted: Sequence[Milestone]) -> None:
        """Let a directive have exactly these milestones; the earliest unmet one drives it.

        Those without a number are new. Raises NoSuchRecord, and NotAllowed where a milestone
        that was extended would lose its day.
        """
        directive = self._connection.row(
            "SELECT * FROM directives WHERE id = :id", {"id": directive_id}
        )
        if directive is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        before = {each.id: each for each in milestones_of(self._connection, directive)}
        with self._history.change("cập nhật mốc thời hạn") as change:
            for number in before.keys() - {each.id for each in wanted}:
                _refuse_when_extended(before[number])
                if number:
                    change.delete("deadlines", number)
            now = [
                _keep_one(change, directive_id, each, before.get(each.id)) for each in wanted
            ]
            _drive(change, directive, now)


def milestones_of(connection: Connection, directive: sqlite3.Row) -> tuple[Milestone, ...]:
    """The milestones of a row of directives, as printed first; a typed day stands last.

    The one that drives takes its day in force from the directive, which extensions move.
    """
    due, original = day_of(directive["due"]), day_of(directive["original_due"])
    extended_to = due if due != original and directive["occurrence"] is None else None
    rows = connection.rows(_MILESTONES, {"id": directive["id"]})
    found = [
        _milestone(row, extended_to if row["id"] == directive["milestone_id"] else None)
        for row in rows
    ]
    is_own = directive["milestone_id"] is None and directive["occurrence"] is None
    if is_own and due is not None:
        found.append(Milestone("", original, id=OWN_DAY, extended_to=extended_to))
    return tuple(found)


def add_deadline(change: Change, directive_id: int, deadline: Deadline) -> int:
    """Put in a deadline, printed or typed; its number."""
    start, end = deadline.span or (None, None)
    return change.insert(
        "deadlines",
        directive_id=directive_id,
        phrase=deadline.phrase,
        due=day_text(deadline.due),
        firmness=deadline.firmness.value,
        span_start=start,
        span_end=end,
    )


def _milestone(row: sqlite3.Row, extended_to: date | None) -> Milestone:
    return Milestone(
        row["phrase"],
        day_of(row["due"]),
        Firmness(row["firmness"]),
        span_of(row["span_start"], row["span_end"]),
        id=row["id"],
        met_on=day_of(row["met_on"]),
        extended_to=extended_to or day_of(row["extended_to"]),
    )


def _keep_one(
    change: Change, directive_id: int, wanted: Milestone, before: Milestone | None
) -> Milestone:
    """Store one milestone; it as it stands now."""
    phrase, extended_to = " ".join(wanted.phrase.split()), None
    if before is not None:
        extended_to = before.extended_to
        if before.span:
            phrase = before.phrase  # what the paper prints stands
        if wanted.due != before.due:
            _refuse_when_extended(before)
    kept = replace(wanted, phrase=phrase, extended_to=extended_to)
    number = wanted.id or add_deadline(change, directive_id, kept)
    change.update(
        "deadlines",
        number,
        phrase=phrase,
        due=day_text(kept.due),
        met_on=day_text(kept.met_on),
        extended_to=day_text(extended_to),
    )
    return replace(kept, id=number)


def _drive(change: Change, directive: sqlite3.Row, now: Sequence[Milestone]) -> None:
    """Let the earliest unmet milestone drive; once all are met, the last one goes on.

    What comes again is driven by its periods.
    """
    if directive["occurrence"] is not None:
        return
    dated = [each for each in now if each.in_force is not None]
    last = [each for each in dated if each.id == directive["milestone_id"]] or dated[-1:]
    leading = driving(dated) or next(iter(last), None)
    change.update(
        "directives",
        directive["id"],
        milestone_id=leading.id if leading else None,
        due=day_text(leading.in_force if leading else None),
        original_due=day_text(leading.due if leading else None),
        firmness=(leading.firmness if leading else Firmness.ORDER).value,
    )


def _refuse_when_extended(milestone: Milestone) -> None:
    if milestone.extended_to is not None:
        raise NotAllowed(
            reason_vi="Mốc đã được gia hạn nên ngày của mốc được giữ nguyên: "
            "hãy hoàn tác việc gia hạn rồi sửa.",
            reason_en="The milestone has been extended, so its day stands: "
            "undo the extension and change it then.",
        )


_MILESTONES = "SELECT * FROM deadlines WHERE directive_id = :id ORDER BY id"
