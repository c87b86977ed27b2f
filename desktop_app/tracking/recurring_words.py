"""How periods and the days of recurring work are called, in both languages."""

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
    quarter = ("I", "II", "III", "IV")[(month - 1) // 3]
    half = ("đầu", "first") if month == 1 else ("cuối", "second")
    vietnamese, english = {
        Recurrence.MONTHLY: (f"Tháng {month}/{year}", f"{period:%B} {year}"),
        Recurrence.QUARTERLY: (f"Quý {quarter}/{year}", f"Quarter {quarter}/{year}"),
        Recurrence.HALF_YEARLY: (f"6 tháng {half[0]} năm {year}", f"{half[1]} half of {year}"),
        Recurrence.YEARLY: (f"Năm {year}", f"Year {year}"),
    }[every]
    return english if language == "en" else vietnamese


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


_WEEKDAYS = (
    ("thứ Hai", "Monday"),
    ("thứ Ba", "Tuesday"),
    ("thứ Tư", "Wednesday"),
    ("thứ Năm", "Thursday"),
    ("thứ Sáu", "Friday"),
    ("thứ Bảy", "Saturday"),
    ("Chủ nhật", "Sunday"),
)
