"""How periods and the days of recurring work are called, in both languages."""

import re
from datetime import date

from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.recurring import DayRule, RecurrenceRule
from desktop_app.tracking.wording import Pair, small


def period_words(every: Recurrence, period: date, language: str = "vi") -> str:
    """`Tháng 11/2026`, `Quý IV/2026`, `Tuần 47/2026`, `6 tháng cuối năm 2026`, `Năm 2026`."""
    year, month = period.year, period.month
    if every is Recurrence.WEEKLY:
        iso_year, week, _ = period.isocalendar()
        return f"Week {week}/{iso_year}" if language == "en" else f"Tuần {week}/{iso_year}"
    quarter = _QUARTERS[(month - 1) // 3]
    half = ("đầu", "first") if month == 1 else ("cuối", "second")
    vietnamese, english = {
        Recurrence.MONTHLY: (f"Tháng {month}/{year}", f"{period:%B} {year}"),
        Recurrence.QUARTERLY: (f"Quý {quarter}/{year}", f"Quarter {quarter}/{year}"),
        Recurrence.HALF_YEARLY: (f"6 tháng {half[0]} năm {year}", f"{half[1]} half of {year}"),
        Recurrence.YEARLY: (f"Năm {year}", f"Year {year}"),
    }[every]
    return english if language == "en" else vietnamese


def in_other_words(called: str, language: str) -> str:
    """What `period_words` calls so in Vietnamese, in `language`; any other words stay."""
    found = _period_called(called) if language != "vi" else None
    return period_words(*found, language) if found else called


def _period_called(called: str) -> tuple[Recurrence, date] | None:
    for every, pattern in _CALLED.items():
        if match := pattern.fullmatch(called):
            part, year = match[1], int(match[2])
            if every is Recurrence.WEEKLY:
                return every, date.fromisocalendar(year, int(part), 1)
            return every, date(year, _first_month(every, part), 1)
    return None


def _first_month(every: Recurrence, part: str) -> int:
    if every is Recurrence.QUARTERLY:
        return 3 * _QUARTERS.index(part) + 1
    if every is Recurrence.HALF_YEARLY:
        return 1 if part == "đầu" else 7
    return int(part) if every is Recurrence.MONTHLY else 1


def for_period(every: Recurrence, period: date) -> Pair:
    """`kỳ tháng 11/2026`, `for November 2026`: behind other words, in both languages."""
    vietnamese = period_words(every, period)
    return (
        f"kỳ {small(vietnamese)}",
        f"for {period_words(every, period, 'en')}",
    )


def rule_words(rule: RecurrenceRule, language: str = "vi") -> str:
    """The day of the rule: `ngày 20 tháng cuối quý`, `ngày làm việc cuối tháng`, `thứ Sáu`."""
    vietnamese, english = _day_words(rule)
    if language == "en":
        return english
    return f"{vietnamese}{_month_words(rule)}"


def _day_words(rule: RecurrenceRule) -> tuple[str, str]:
    is_week = rule.every is Recurrence.WEEKLY
    if rule.day is DayRule.DAY:
        if is_week:
            return _WEEKDAYS[rule.number - 1]
        return f"ngày {rule.number}", f"day {rule.number}{_english_month(rule)}"
    if rule.day is DayRule.WORKING_DAY:
        english = f"working day {rule.number}{_english_month(rule)}"
        return f"ngày làm việc thứ {rule.number}", english
    if rule.day is DayRule.LAST_WORKING_DAY:
        return "ngày làm việc cuối", f"last working day{_english_month(rule)}"
    return "ngày cuối", f"last day{_english_month(rule)}"


def _english_month(rule: RecurrenceRule) -> str:
    if rule.every in {Recurrence.WEEKLY, Recurrence.MONTHLY}:
        return ""
    return f" of month {rule.month + 1}"


def _month_words(rule: RecurrenceRule) -> str:
    if rule.every is Recurrence.WEEKLY:
        return "" if rule.day is DayRule.DAY else " tuần"
    if rule.every is Recurrence.MONTHLY:
        return "" if rule.day is DayRule.DAY else " tháng"
    if rule.every is Recurrence.QUARTERLY:
        return f" tháng {('đầu', 'giữa', 'cuối')[rule.month]} quý"
    if rule.every is Recurrence.HALF_YEARLY:
        return f" tháng thứ {rule.month + 1} của 6 tháng"
    return f" tháng {rule.month + 1}"


_QUARTERS = ("I", "II", "III", "IV")

# What `period_words` says in Vietnamese: which part of which year.
_CALLED = {
    Recurrence.WEEKLY: re.compile(r"Tuần (\d{1,2})/(\d{4})"),
    Recurrence.MONTHLY: re.compile(r"Tháng (1[0-2]|[1-9])/(\d{4})"),
    Recurrence.QUARTERLY: re.compile(r"Quý (I|II|III|IV)/(\d{4})"),
    Recurrence.HALF_YEARLY: re.compile(r"6 tháng (đầu|cuối) năm (\d{4})"),
    Recurrence.YEARLY: re.compile(r"(Năm) (\d{4})"),
}

_WEEKDAYS = (
    ("thứ Hai", "Monday"),
    ("thứ Ba", "Tuesday"),
    ("thứ Tư", "Wednesday"),
    ("thứ Năm", "Thursday"),
    ("thứ Sáu", "Friday"),
    ("thứ Bảy", "Saturday"),
    ("Chủ nhật", "Sunday"),
)
