"""The words of the Monday page, in both languages."""

from datetime import date

from desktop_app.reports import wording
from desktop_app.reports.period_words import days_words
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.figures import NO_BREAK, day_text, whole
from desktop_app.tracking.monday import LastHeard
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.wording import capital

_WEEKDAYS = (
    ("Thứ Hai", "Monday"),
    ("Thứ Ba", "Tuesday"),
    ("Thứ Tư", "Wednesday"),
    ("Thứ Năm", "Thursday"),
    ("Thứ Sáu", "Friday"),
    ("Thứ Bảy", "Saturday"),
    ("Chủ nhật", "Sunday"),
)
_WORDS = {
    "title": (
        "NHIỆM VỤ CẦN CHÚ Ý TẠI CUỘC HỌP GIAO BAN",
        "DIRECTIVES FOR THE MONDAY MEETING",
    ),
    "overdue": ("Quá hạn", "Overdue"),
    "due": ("Đến hạn", "Due"),
    "done": ("Đã báo cáo xong", "Reported done"),
    "undecided": ("Điểm chưa xử lý", "Points not decided"),
    "heard": ("Trả lời, đôn đốc gần nhất", "Last answer, last chase"),
    "state": ("Tình hình", "State"),
    "never_heard": ("chưa trả lời", "no answer yet"),
    "on_time": ("Đúng hạn", "In time"),
    "today": ("hôm nay", "today"),
}


def fixed(key: str, language: str) -> str:
    """One of the page's fixed words."""
    return said(_WORDS[key], language)


def week(period: ReportPeriod, language: str) -> str:
    """`Tuần từ ngày 23/11/2026 đến ngày 29/11/2026`."""
    return said(("Tuần {days}", "Week {days}"), language, days=days_words(period, language))


def weekday(day: date, language: str) -> str:
    """`Thứ Ba, ngày 24/11/2026`."""
    name = said(_WEEKDAYS[day.weekday()], language)
    return said(("{name}, ngày {day}", "{name}, {day}"), language, name=name, day=day_text(day))


def until(day: date, language: str) -> str:
    """`đến ngày 29/11/2026`."""
    return said(("đến ngày {day}", "until {day}"), language, day=day_text(day))


def since(day: date, language: str) -> str:
    """`từ ngày 16/11/2026`."""
    return said(("từ ngày {day}", "since {day}"), language, day=day_text(day))


def of_agencies(many: int, language: str) -> str:
    """`của 4 cơ quan`."""
    agencies = counted(many, wording.AGENCIES, language)
    return said(("của {agencies}", "of {agencies}"), language, agencies=agencies)


def of_notices(many: int, language: str) -> str:
    """`trong 2 thông báo`."""
    notices = counted(many, wording.NOTICES, language)
    return said(("trong {notices}", "in {notices}"), language, notices=notices)


def days_late(days: int, language: str) -> str:
    """`12 ngày`, `1.008 ngày`."""
    return counted(days, wording.DAYS, language)


def done_late(days: int, language: str) -> str:
    """`Trễ 3 ngày`."""
    return said(("Trễ {days}", "{days} late"), language, days=days_late(days, language))


def points(many: int, language: str) -> str:
    """`3 điểm`."""
    return counted(many, wording.POINTS, language)


def heard(last: LastHeard, language: str) -> str:
    """`Trả lời 12/11/2026; đôn đốc lần 2, 20/11/2026`, or that nothing was heard."""
    parts = [fixed("never_heard", language)]
    if last.answered_on:
        answered = ("trả lời {day}", "answered {day}")
        parts = [said(answered, language, day=day_text(last.answered_on))]
    if last.chased_on:
        chased = (
            f"đôn đốc lần{NO_BREAK}{{times}}, {{day}}",
            f"chase{NO_BREAK}{{times}}, {{day}}",
        )
        day = day_text(last.chased_on)
        parts.append(said(chased, language, times=last.chases, day=day))
    return capital("; ".join(parts))


def others(many: int, names: str, language: str) -> str:
    """`và 12 việc khác (Sở Y tế 7, Sở Xây dựng 5)`: what the page has no room for."""
    what = said(
        ("và {many} việc khác", "and {many} more"), language, many=whole(many, language)
    )
    return f"{what} ({names})" if names else what


def other_notices(many: int, language: str) -> str:
    """`và 3 thông báo khác`."""
    notices = counted(many, ("thông báo khác", "more notice", "more notices"), language)
    return said(("và {notices}", "and {notices}"), language, notices=notices)
