"""The words of the Monday page, in both languages."""

from datetime import date, datetime

from desktop_app.reports.paper_words import cutoff_words
from desktop_app.tracking.figures import day_text, whole
from desktop_app.tracking.monday import LastHeard
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.wording import in_language

_WEEKDAYS = {
    "vi": ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_WORDS = {
    "title": (
        "NHIỆM VỤ CẦN CHÚ Ý TẠI CUỘC HỌP GIAO BAN",
        "DIRECTIVES FOR THE MONDAY MEETING",
    ),
    "overdue": ("Quá hạn", "Overdue"),
    "due": ("Đến hạn", "Due"),
    "done": ("Đã báo cáo xong", "Reported done"),
    "undecided": ("Điểm chưa xử lý", "Points not decided"),
    "nothing": ("Không có.", "None."),
    "heard": ("Trả lời, đôn đốc gần nhất", "Last answer, last chase"),
    "due_day": ("Hạn", "Due"),
    "lead": ("Chủ trì", "Lead"),
    "state": ("Tình hình", "State"),
    "reported": ("Báo cáo", "Reported"),
    "result": ("Kết quả", "Result"),
    "no_lead": ("Chưa rõ cơ quan chủ trì", "No lead named"),
    "never_heard": ("chưa trả lời", "no answer yet"),
    "on_time": ("Đúng hạn", "In time"),
    "undated": ("Không hạn", "Undated"),
    "today": ("hôm nay", "today"),
    "page": ("Trang {number}/{count}", "Page {number}/{count}"),
}


def said(key: str, language: str) -> str:
    """One of the page's fixed words."""
    return in_language(_WORDS[key], language)


def cutoff(at: datetime, language: str) -> str:
    """`Số liệu chốt đến 07 giờ 30 ngày 23/11/2026`."""
    if language == "en":
        return f"Figures as of {at:%H:%M} on {day_text(at.date())}"
    return cutoff_words(at)


def week(period: ReportPeriod, language: str) -> str:
    """`Tuần từ ngày 23/11/2026 đến ngày 29/11/2026`."""
    first, last = day_text(period.first), day_text(period.last)
    if language == "en":
        return f"Week from {first} to {last}"
    return f"Tuần từ ngày {first} đến ngày {last}"


def weekday(day: date, language: str) -> str:
    """`Thứ Ba, ngày 24/11/2026`."""
    name = _WEEKDAYS[language][day.weekday()]
    return f"{name}, {day_text(day)}" if language == "en" else f"{name}, ngày {day_text(day)}"


def until(day: date, language: str) -> str:
    """`đến ngày 29/11/2026`."""
    return f"until {day_text(day)}" if language == "en" else f"đến ngày {day_text(day)}"


def since(day: date, language: str) -> str:
    """`từ ngày 16/11/2026`."""
    return f"since {day_text(day)}" if language == "en" else f"từ ngày {day_text(day)}"


def of_agencies(many: int, language: str) -> str:
    """`của 4 cơ quan`."""
    if language == "en":
        return f"of {many} {'body' if many == 1 else 'bodies'}"
    return f"của {many} cơ quan"


def of_notices(many: int, language: str) -> str:
    """`trong 2 thông báo`."""
    if language == "en":
        return f"in {many} {'notice' if many == 1 else 'notices'}"
    return f"trong {many} thông báo"


def days_late(days: int, language: str) -> str:
    """`12 ngày`, `1.008 ngày`."""
    if language == "en":
        return f"{whole(days, language)} day{'' if days == 1 else 's'}"
    return f"{whole(days)} ngày"


def done_late(days: int, language: str) -> str:
    """`Trễ 3 ngày`."""
    late = days_late(days, language)
    return f"{late} late" if language == "en" else f"Trễ {late}"


def points(many: int, language: str) -> str:
    """`3 điểm`."""
    if language == "en":
        return f"{many} point{'' if many == 1 else 's'}"
    return f"{many} điểm"


def heard(last: LastHeard, language: str) -> str:
    """`Trả lời 12/11; đôn đốc lần 2, 20/11`, or that nothing was heard."""
    is_english = language == "en"
    parts = []
    if last.answered_on:
        day = f"{day_text(last.answered_on)}"
        parts.append(f"answered {day}" if is_english else f"trả lời {day}")
    else:
        parts.append(said("never_heard", language))
    if last.chased_on:
        day = f"{day_text(last.chased_on)}"
        chased = "chase" if is_english else "đôn đốc lần"
        parts.append(f"{chased} {last.chases}, {day}")
    words = "; ".join(parts)
    return words[:1].upper() + words[1:]


def others(many: int, names: str, language: str) -> str:
    """`và 12 việc khác (Sở Y tế 7, Sở Xây dựng 5)`: what the page has no room for."""
    what = f"and {many} more" if language == "en" else f"và {many} việc khác"
    return f"{what} ({names})" if names else what


def other_notices(many: int, language: str) -> str:
    """`và 3 thông báo khác`."""
    if language == "en":
        return f"and {many} more {'notice' if many == 1 else 'notices'}"
    return f"và {many} thông báo khác"
