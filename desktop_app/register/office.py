"""The office's facts and its calendar as the register holds them."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date

from desktop_app.errors import NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part, reading
from desktop_app.tracking.chase import ChaseRules
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.extension import ExtensionLimits
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.working_days import (
    CalendarDay,
    DayKind,
    WorkingCalendar,
    official_days,
)

_FIRST_YEAR = 2015  # notices older than that are not followed any more
_YEARS_AHEAD = 2
_LONGEST_WARNING = 60
_MOST_CHASES = 20
_LONGEST_LATE = 365  # days
_LONGEST_REPLY = 30  # worked days


class Office(Part):
    """What the office says of itself."""

    def __init__(self, connection: Connection, history: History) -> None:
        super().__init__(connection)
        self._history = history
        self._rules: tuple[tuple[int, int, int], DayRules] | None = None

    @reading
    def facts(self) -> OfficeFacts:
        """The facts as last saved, empty ones in a new register."""
        kept = {row["name"]: row for row in self._connection.rows("SELECT * FROM settings")}
        values = {name: row["value"] for name, row in kept.items()}
        plain = OfficeFacts()

        def step(name: str) -> int | None:
            """A number that is there by itself: an empty one was taken off by the office."""
            return _number(values[name]) if name in values else getattr(plain, name)

        return OfficeFacts(
            name=values.get("name", plain.name),
            superior=values.get("superior", plain.superior),
            place=values.get("place", plain.place),
            prepared_by=values.get("prepared_by", plain.prepared_by),
            signer_title=values.get("signer_title", plain.signer_title),
            signer=values.get("signer", plain.signer),
            warning_days=int(values.get("warning_days", plain.warning_days)),
            urgent_days=int(values.get("urgent_days", plain.urgent_days)),
            counts_working_days=values.get("counts_working_days", "no") == "yes",
            waits_for_working_day=values.get("waits_for_working_day", "yes") == "yes",
            before_counts_day=values.get("before_counts_day", "yes") == "yes",
            most_extensions=_number(values.get("most_extensions")),
            extension_days_before=_number(values.get("extension_days_before")),
            soon_days=_number(values.get("soon_days")),
            chase_urge_from=step("chase_urge_from"),
            chase_urge_days=step("chase_urge_days"),
            chase_criticise_from=step("chase_criticise_from"),
            chase_criticise_days=step("chase_criticise_days"),
            chase_reply_days=int(values.get("chase_reply_days", plain.chase_reply_days)),
            second_copies=values.get("second_copies", plain.second_copies),
        )

    def save(self, facts: OfficeFacts) -> None:
        """Keep the facts as one change. Raises NotAllowed."""
        if not all(
            0 <= days <= _LONGEST_WARNING for days in (facts.warning_days, facts.urgent_days)
        ):
            raise NotAllowed(
                reason_vi="Số ngày cảnh báo phải từ 0 đến 60.",
                reason_en="The warning days must be from 0 to 60.",
            )
        _refuse_odd_steps(facts)
        with self._history.change("sửa thông tin cơ quan") as change:
            put_settings(
                change,
                {each.name: _setting(getattr(facts, each.name)) for each in fields(facts)},
            )

    @reading
    def calendar(self) -> tuple[CalendarDay, ...]:
        """The days that are not what their weekday says, in order."""
        return calendar_days(self._connection)

    @reading
    def rules(self) -> DayRules:
        """How days are counted; made anew only after a change, for every view asks for it."""
        state = self._connection.state()
        if self._rules is None or self._rules[0] != state:
            facts = self.facts()
            rules = DayRules(
                calendar=WorkingCalendar(self.calendar()),
                warning_days=facts.warning_days,
                urgent_days=facts.urgent_days,
                counts_working_days=facts.counts_working_days,
                waits_for_working_day=facts.waits_for_working_day,
            )
            self._rules = state, rules
        return self._rules[1]

    @reading
    def chase_rules(self) -> ChaseRules:
        """The office's own steps from one level of a chase to the next."""
        return ChaseRules.of(self.facts(), self.rules().calendar)

    @reading
    def extension_limits(self) -> ExtensionLimits:
        """The office's own rule about extensions."""
        facts = self.facts()
        return ExtensionLimits(
            most_times=facts.most_extensions,
            days_before=facts.extension_days_before,
            calendar=self.rules().calendar,
        )


def put_settings(change: Change, values: Mapping[str, str]) -> None:
    """Keep each value under its name, in place of the one before."""
    rows = change.connection.rows("SELECT id, name FROM settings")
    numbers = {row["name"]: row["id"] for row in rows}
    for name, value in values.items():
        if name in numbers:
            change.update("settings", numbers[name], value=value)
        else:
            change.insert("settings", name=name, value=value)


def calendar_days(connection: Connection) -> tuple[CalendarDay, ...]:
    """The days that are not what their weekday says, in order."""
    return tuple(
        CalendarDay(date.fromisoformat(row["day"]), DayKind(row["kind"]), row["name"])
        for row in connection.rows("SELECT * FROM calendar_days ORDER BY day")
    )


def _refuse_odd_steps(facts: OfficeFacts) -> None:
    """Refuse steps of chasing that no day or number reaches, or that go back."""
    urge, criticise = facts.chase_urge_from, facts.chase_criticise_from
    days = (facts.chase_urge_days, facts.chase_criticise_days)
    if not (
        all(step is None or 1 <= step <= _MOST_CHASES for step in (urge, criticise))
        and all(step is None or 1 <= step <= _LONGEST_LATE for step in days)
        and 1 <= facts.chase_reply_days <= _LONGEST_REPLY
    ):
        raise NotAllowed(
            reason_vi="Các bước đôn đốc: lần từ 1 đến 20, quá hạn từ 1 đến 365 ngày, "
            "trả lời trong 1 đến 30 ngày làm việc.",
            reason_en="The steps of chasing: times from 1 to 20, overdue from 1 to 365 days, "
            "an answer within 1 to 30 working days.",
        )
    if urge is not None and criticise is not None and criticise < urge:
        raise NotAllowed(
            reason_vi="Phê bình không thể đến trước đôn đốc: hãy xem lại số lần.",
            reason_en="Criticism cannot come before urging: look at the numbers again.",
        )


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _setting(value: str | int | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def missing_calendar_years(connection: Connection, today: date) -> list[int]:
    """The years up to two ahead whose official days have not been put in."""
    present = {row["year"] for row in connection.rows("SELECT year FROM calendar_years")}
    return [
        year
        for year in range(_FIRST_YEAR, today.year + _YEARS_AHEAD + 1)
        if year not in present
    ]


def add_calendar_years(connection: Connection, years: Iterable[int]) -> None:
    """Put in the official days of `years`; a day the office has set itself stays.

    It changes nothing a person has said, so it is no event that could be undone.
    """
    wanted = tuple(years)
    connection.run_many(
        """INSERT INTO calendar_days (day, kind, name) VALUES (:day, :kind, :name)
        ON CONFLICT (day) DO NOTHING""",
        (
            {"day": entry.day.isoformat(), "kind": entry.kind.value, "name": entry.name}
            for entry in official_days(wanted)
        ),
    )
    connection.run_many(
        "INSERT INTO calendar_years (year) VALUES (:year)", ({"year": year} for year in wanted)
    )
