"""Mending a stored directive: what was read or typed wrongly is put right, as one event."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History, of_several
from desktop_app.register.new_directive import assign, own_facts, sorting_key, words_of_work
from desktop_app.register.occurrences import rule_of
from desktop_app.register.part import Part
from desktop_app.register.period_answers import follow_rule
from desktop_app.register.stored_values import day_text, span_of
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.notice import PrintedAgency


class Mending(Part):
    """Corrections; more time is granted by an extension, which is another thing."""

    def __init__(self, connection: Connection, history: History, agencies: Agencies) -> None:
        super().__init__(connection)
        self._history = history
        self._agencies = agencies

    def mend(self, directive_id: int, changes: DirectiveChanges) -> None:
        """Let a directive read as `changes` says. Raises NoSuchRecord, NotAllowed.

        Another due day counts as the original one: it was misread, and nobody gave more time.
        """
        directive = self._directive(directive_id)
        text = words_of_work(changes.text)
        due = day_text(changes.due)
        if due != directive["due"]:
            self._refuse_when_extended(directive_id)
        with self._history.change("sửa nhiệm vụ") as change:
            change.update(
                "directives",
                directive_id,
                text=text,
                text_key=sorting_key(text),
                recurrence=changes.recurrence.value if changes.recurrence else None,
                **own_facts(changes),
            )
            driving = directive["milestone_id"]
            if due != directive["due"]:
                driving = self._mend_due(change, directive, due)
            if driving is not None:
                change.update("deadlines", driving, firmness=changes.firmness.value)
            self._follow_rule(change, directive, changes)
            self._reassign(change, directive_id, "lead", changes.leads)
            self._reassign(change, directive_id, "coordinating", changes.coordinators)

    def star(self, directive_ids: Sequence[int], *, starred: bool) -> None:
        """Mark work that wants a leader's eye, or take the mark off. Raises NoSuchRecord."""
        numbers = list(dict.fromkeys(directive_ids))
        what = "gắn sao" if starred else "bỏ sao"
        with self._history.change(of_several(what, numbers)) as change:
            for number in numbers:
                if not self._connection.row(
                    "SELECT 1 FROM directives WHERE id = :id", {"id": number}
                ):
                    raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=number)
                change.update("directives", number, starred=int(starred))

    def check_due(self, directive_id: int, due: date) -> None:
        """Raise what `mend` would raise for another day; nothing is written.

        The day of recurring work belongs to its rule: that is corrected with it, one by one.
        """
        directive = self._directive(directive_id)
        if day_text(due) == directive["due"]:
            return
        self._refuse_when_extended(directive_id)
        if directive["recurrence"]:
            raise NotAllowed(
                reason_vi="Nhiệm vụ định kỳ: hãy sửa ngày cùng quy tắc của kỳ ở Sửa nhiệm vụ.",
                reason_en="The work is recurring: correct its day together with its rule.",
            )

    def put_due(self, change: Change, directive_id: int, due: date) -> None:
        """Correct the day within `change`, which `check_due` has let pass."""
        directive = self._directive(directive_id)
        if day_text(due) != directive["due"]:
            self._mend_due(change, directive, day_text(due))

    def _directive(self, directive_id: int) -> sqlite3.Row:
        directive = self._connection.row(
            "SELECT * FROM directives WHERE id = :id", {"id": directive_id}
        )
        if directive is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        return directive

    def _follow_rule(
        self, change: Change, directive: sqlite3.Row, changes: DirectiveChanges
    ) -> None:
        """Let recurring work wait for the period of its day, by the rule that was chosen."""
        every = changes.recurrence.value if changes.recurrence else None
        is_other = (every, day_text(changes.due)) != (directive["recurrence"], directive["due"])
        is_chosen = changes.rule is not None and changes.rule != rule_of(directive)
        if is_other or is_chosen:
            change.update("directives", directive["id"], recurrence_rule=None)
            follow_rule(change, directive["id"], changes.rule)

    def _refuse_when_extended(self, directive_id: int) -> None:
        if self._connection.row(
            "SELECT 1 FROM extensions WHERE directive_id = :id", {"id": directive_id}
        ):
            raise NotAllowed(
                reason_vi="Nhiệm vụ đã được gia hạn nên hạn gốc được giữ nguyên: "
                "hãy gia hạn lần nữa, hoặc hoàn tác việc gia hạn rồi sửa.",
                reason_en="The directive has been extended, so its first day stands: "
                "grant another extension, or undo the extension and correct it then.",
            )

    def _mend_due(self, change: Change, directive: sqlite3.Row, due: str | None) -> int | None:
        """Move the day, and with it the day beside the printed phrase that it came from.

        The deadline that gives the day from now on.
        """
        number: int = directive["id"]
        driving: int | None = directive["milestone_id"]
        meant = self._deadline_of_day(number, due)
        if meant is not None:  # another of the printed days: each stands beside its own phrase
            driving = meant
        else:
            if driving is None and directive["due"] is None:
                driving = self._deadline_of_day(number, None)
            if driving is not None:
                change.update("deadlines", driving, due=due)
        change.update("directives", number, due=due, original_due=due, milestone_id=driving)
        return driving

    def _deadline_of_day(self, directive_id: int, due: str | None) -> int | None:
        """The first deadline that is not met and means this day, or none."""
        row = self._connection.row(
            """SELECT id FROM deadlines
            WHERE directive_id = :id AND due IS :due AND met_on IS NULL ORDER BY id""",
            {"id": directive_id, "due": due},
        )
        return int(row["id"]) if row else None

    def _reassign(
        self, change: Change, directive_id: int, role: str, bodies: Sequence[PrintedAgency]
    ) -> None:
        stored = self._connection.rows(
            """SELECT id, printed, span_start, span_end FROM assignments
            WHERE directive_id = :id AND role = :role ORDER BY place""",
            {"id": directive_id, "role": role},
        )
        kept = [(row["printed"], span_of(row["span_start"], row["span_end"])) for row in stored]
        if kept == [(body.name, body.span) for body in bodies]:
            return
        for row in reversed(stored):
            change.delete("assignments", row["id"])
        # One by one: a body that has no work yet could still be taken for a name of the next.
        meant = ((body, self._agencies.resolve(body, change)) for body in bodies)
        first = assign(change, directive_id, role, meant)
        if role == "lead":
            change.update("directives", directive_id, lead_id=first)
