"""What a number of days means: from the notice, a printed day, or an event.

Bộ luật Dân sự 2015, Điều 147 and 148: the next day is the first; a day off moves on.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.intake.deadline_reading import Meaning, Occasion
from desktop_app.intake.draft import DoubtKind
from desktop_app.intake.printed_dates import (
    month_end,
    printed_day,
)
from desktop_app.tracking.deadline import Firmness

_HOURS = frozenset({"gio", "h"})


_DAY_OF_HOURS = 24
_DAYS_OF = {"ngay": 1, "tuan": 7}
# "trong 45 ngày, từ ngày 20/8" says how long a campaign lasts: no day off moves its end.
_IS_TERM = re.compile(r"\b(?:ke|tinh)\s+(?:sau\s+)?tu\b|\bsau\b|\bthoi han\b")


_IN_WORDS = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi hai": 12, "muoi lam": 15, "hai muoi": 20, "ba muoi": 30, "bon muoi lam": 45,
}  # fmt: skip


def _amount(printed: str) -> int:
    digits = re.sub(r"\D", "", printed)
    return int(digits) if digits else _IN_WORDS[" ".join(printed.split())]


def counted_days(found: re.Match[str], at: Occasion) -> Meaning | None:
    """N days from the notice, or from a printed day."""
    groups = found.groupdict()
    printed = next(
        (day for n in "ac" if f"{n}d1" in groups and (day := printed_day(found, n))), None
    )
    start = printed.on_or_after(at.base) if printed else at.base
    if start is None:
        return Meaning(due=None, confidence=0.5)
    if found["unit"] in _HOURS and _amount(found["n"]) < _DAY_OF_HOURS:
        return after_event(found, at)  # within hours of what happens, not of the notice
    due = _counted(
        start, _amount(found["n"]), found["unit"], at, working=bool(found["working"])
    )
    days = _DAYS_OF.get(found["unit"])
    if printed and days and not found["working"] and not _IS_TERM.search(found[0]):
        due = start + timedelta(days=days * _amount(found["n"]))
    return Meaning(due=due, confidence=0.95)


def bare_days(found: re.Match[str], at: Occasion) -> Meaning | None:
    """N days with no anchor printed: from the notice, less surely."""
    meaning = counted_days(found, at)
    return replace(meaning, confidence=0.85) if meaning and meaning.due else meaning


def _counted(start: date, amount: int, unit: str, at: Occasion, *, working: bool) -> date:
    if unit in _HOURS:
        return start + timedelta(days=-(-amount // _DAY_OF_HOURS))
    if working:
        return at.calendar.after(start, amount)
    if unit == "tuan":
        last = start + timedelta(weeks=amount)
    elif unit == "thang":
        end = month_end(start.year, start.month + amount)
        last = end.replace(day=min(start.day, end.day))
    else:
        last = start + timedelta(days=amount)
    return at.calendar.next_working(last)  # Điều 148 Bộ luật Dân sự 2015


def prolonged(found: re.Match[str], at: Occasion) -> Meaning | None:
    """A deadline moved on by N days from the printed old one."""
    printed = printed_day(found, "a") or printed_day(found, "b")
    start = printed.on_or_after(None) or printed.on_or_after(at.base) if printed else None
    if start is None:
        return None
    amount = _amount(found["n"])
    if found["unit"] == "thang":
        end = month_end(start.year, start.month + amount)
        return Meaning(due=end.replace(day=min(start.day, end.day)), confidence=0.9)
    if found["working"]:
        return Meaning(due=at.calendar.after(start, amount), confidence=0.9)
    days = amount * (7 if found["unit"] == "tuan" else 1)
    return Meaning(due=start + timedelta(days=days), confidence=0.9)


def after_event(_found: re.Match[str], _at: Occasion) -> Meaning:
    """No day: it hangs on something that has not happened yet."""
    return Meaning(
        due=None, firmness=Firmness.EVENT, confidence=0.9, doubt=DoubtKind.EVENT_DAY_UNKNOWN
    )
