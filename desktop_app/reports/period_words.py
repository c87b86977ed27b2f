"""How the papers name a day and a period: in head and title, in the file's properties."""

from datetime import date

from desktop_app.reports import wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.paper_words import cutoff_words
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.tracking.wording import Pair, capital, small

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_day(day: date, place: str, language: str) -> str:
    """`Quảng Trị, ngày 05 tháng 01 năm 2026`, `Quảng Trị, 5 January 2026`."""
    pair = ("ngày {day:02} tháng {month} năm {year}", "{day} {name} {year}")
    name, month = _MONTHS[day.month - 1], _month(day.month)
    words = said(pair, language, day=day.day, month=month, name=name, year=day.year)
    place = one_line(place)
    return f"{place}, {words}" if place else capital(words)


def _month(month: int) -> str:
    """A zero before the months 1 and 2: so Nghị định 30 wants it."""
    return f"{month:02}" if month <= 2 else str(month)  # noqa: PLR2004  as said above


def days_words(period: ReportPeriod, language: str) -> str:
    """`từ ngày 16/11/2026 đến ngày 22/11/2026`."""
    pair = ("từ ngày {first} đến ngày {last}", "from {first} to {last}")
    return said(pair, language, first=day_text(period.first), last=day_text(period.last))


def whole_period(period: ReportPeriod, language: str) -> str:
    """`quý IV năm 2026, từ ngày 01/10/2026 đến ngày 31/12/2026`; a week by its days alone."""
    named = _named_period(period, language)
    days = days_words(period, language)
    return f"{named}, {days}" if named else days


def period_words(period: ReportPeriod, language: str) -> str:
    """The same in brackets, as it stands under a title."""
    return f"({whole_period(period, language)})"


def _named_period(period: ReportPeriod, language: str) -> str:
    """`tháng 11 năm 2026`, or nothing where the days say it all."""
    pair = _NAMES.get(period.kind)
    if pair is None:
        return ""
    month = period.first.month
    is_first = month == 1
    return said(
        pair,
        language,
        month=_month(month),
        name=_MONTHS[month - 1],
        quarter=("I", "II", "III", "IV")[(month - 1) // 3],
        half=said(("đầu", "first") if is_first else ("cuối", "last"), language),
        year=period.first.year,
    )


_NAMES: dict[PeriodKind, Pair] = {
    PeriodKind.MONTH: ("tháng {month} năm {year}", "{name} {year}"),
    PeriodKind.QUARTER: ("quý {quarter} năm {year}", "quarter {quarter} of {year}"),
    PeriodKind.HALF_YEAR: ("6 tháng {half} năm {year}", "{half} 6 months of {year}"),
    PeriodKind.NINE_MONTHS: ("9 tháng đầu năm {year}", "first 9 months of {year}"),
    PeriodKind.YEAR: ("cả năm {year}", "the year {year}"),
}


def document_title(basis: ReportBasis, language: str) -> str:
    """What the file's properties call the paper."""
    pair = ("Báo cáo {subject} {period}", "Report: {subject} {period}")
    subject, period = _subject(language), period_words(basis.period, language)
    return said(pair, language, subject=subject, period=period)


def annex_words(basis: ReportBasis, language: str) -> str:
    """`(Kèm theo Báo cáo kết quả … từ ngày … đến ngày …; số liệu chốt đến …)`."""
    return said(
        (
            "(Kèm theo Báo cáo {subject} {period}; {cutoff})",
            "(Annex to the report on the {subject}, {period}; {cutoff})",
        ),
        language,
        subject=_subject(language),
        period=whole_period(basis.period, language),
        cutoff=small(cutoff_words(basis.cutoff, language)),
    )


def _subject(language: str) -> str:
    return small(said(wording.SUBJECT, language))
