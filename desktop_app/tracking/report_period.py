"""The periods an office reports on: weeks, months, quarters, half-years, nine months, years."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class PeriodKind(StrEnum):
    """What a report's days make; OTHER is any two days."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half"
    NINE_MONTHS = "nine-months"
    YEAR = "year"
    OTHER = "other"


# How each kind is written, and how many months it lasts; the last number counts the period.
_FORMS = {
    PeriodKind.MONTH: (re.compile(r"(\d{4})-(\d\d)"), 1),
    PeriodKind.QUARTER: (re.compile(r"(\d{4})-Q([1-4])"), 3),
    PeriodKind.HALF_YEAR: (re.compile(r"(\d{4})-H([12])"), 6),
    PeriodKind.NINE_MONTHS: (re.compile(r"(\d{4})()"), 9),
    PeriodKind.YEAR: (re.compile(r"(\d{4})()"), 12),
}
_KINDS = {months: kind for kind, (_, months) in _FORMS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPeriod:
    """The days a report speaks of, both included."""

    first: date
    last: date

    @classmethod
    def week_of(cls, day: date) -> "ReportPeriod":
        """The week, Monday to Sunday, that `day` lies in."""
        monday = day - timedelta(days=day.weekday())
        return cls(first=monday, last=monday + timedelta(days=6))

    @classmethod
    def months(cls, year: int, first: int, count: int) -> "ReportPeriod":
        """`count` months of a year from its month `first`. Raises ValueError beyond it."""
        last = first + count - 1
        after = date(year + last // 12, last % 12 + 1, 1)
        return cls(first=date(year, first, 1), last=after - timedelta(days=1))

    @classmethod
    def named_week(cls, name: str) -> "ReportPeriod":
        """The week called `2026-W47`. Raises ValueError for any other form."""
        return cls.week_of(datetime.strptime(f"{name}-1", "%G-W%V-%u").date())  # noqa: DTZ007  a date has no zone

    @classmethod
    def named(cls, kind: PeriodKind, name: str) -> "ReportPeriod":
        """The period of a kind called `2026-W47`, `2026-11`, `2026-Q4`, `2026-H1` or `2026`.

        Raises ValueError for any other form, and for a kind without names.
        """
        if kind is PeriodKind.WEEK:
            return cls.named_week(name)
        if kind not in _FORMS:
            raise ValueError(name)
        form, months = _FORMS[kind]
        found = form.fullmatch(name)
        if found is None:
            raise ValueError(name)
        return cls.months(int(found[1]), (int(found[2] or 1) - 1) * months + 1, months)

    @property
    def kind(self) -> PeriodKind:
        """What the days make; a month from its first day to its last, and so on."""
        if self.first.weekday() == 0 and self.last - self.first == timedelta(days=6):
            return PeriodKind.WEEK
        months = self.last.month - self.first.month + 1
        kind = _KINDS.get(months)
        is_begun = kind is not None and (self.first.month - 1) % months == 0
        if not is_begun or self.first.year != self.last.year:
            return PeriodKind.OTHER
        whole = ReportPeriod.months(self.first.year, self.first.month, months)
        return kind if kind and whole == self else PeriodKind.OTHER

    @property
    def name(self) -> str:
        """`2026-W47`, `2026-11`, `2026-Q4`, `2026-H1`, `2026-9M`, `2026`; else both days."""
        year, month = self.first.year, self.first.month
        names = {
            PeriodKind.MONTH: f"{year}-{month:02d}",
            PeriodKind.QUARTER: f"{year}-Q{(month + 2) // 3}",
            PeriodKind.HALF_YEAR: f"{year}-H{1 if month == 1 else 2}",
            PeriodKind.NINE_MONTHS: f"{year}-9M",
            PeriodKind.YEAR: f"{year}",
            PeriodKind.OTHER: f"{self.first.isoformat()}_{self.last.isoformat()}",
        }
        week_year, week, _ = self.first.isocalendar()
        return names.get(self.kind, f"{week_year}-W{week:02d}")
