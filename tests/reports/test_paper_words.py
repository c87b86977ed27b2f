"""What the papers say in sentences of figures and days."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from desktop_app.reports import line_words, paper_words, period_words
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import NoticeCoverage, ReportBasis, ReportLine
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod

MakeLine = Callable[..., ReportLine]
MakeBasis = Callable[..., ReportBasis]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 5), "Huế, ngày 05 tháng 01 năm 2026"),
        (date(2026, 2, 28), "Huế, ngày 28 tháng 02 năm 2026"),
        (date(2026, 3, 9), "Huế, ngày 09 tháng 3 năm 2026"),
        (date(2026, 11, 20), "Huế, ngày 20 tháng 11 năm 2026"),
    ],
)
def test_the_day_of_a_paper_has_noughts_where_the_decree_wants_them(
    day: date, words: str
) -> None:
    assert period_words.long_day(day, "Huế", "vi") == words


def test_the_day_of_a_paper_without_a_place() -> None:
    assert period_words.long_day(date(2026, 3, 9), "", "vi") == "Ngày 09 tháng 3 năm 2026"


def test_the_cut_off_is_told_to_the_minute() -> None:
    cutoff = datetime(2026, 11, 20, 8, 5)  # noqa: DTZ001  the office's own wall clock
    assert (
        paper_words.cutoff_words(cutoff, "vi") == "Số liệu chốt đến 08 giờ 05 ngày 20/11/2026"
    )


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        (6, None, "chưa có kỳ trước để so"),
        (6, 6, "không đổi so với kỳ trước"),
        (6, 4, "+2 so với kỳ trước"),
        (3, 4, "−1 so với kỳ trước"),
    ],
)
def test_a_difference_in_words(now: int, before: int | None, words: str) -> None:
    assert paper_words.difference_words(now, before, "vi") == words


@pytest.mark.parametrize(
    ("first", "months", "words"),
    [
        (1, 3, "(quý I năm 2026, từ ngày 01/01/2026 đến ngày 31/03/2026)"),
        (10, 3, "(quý IV năm 2026, từ ngày 01/10/2026 đến ngày 31/12/2026)"),
        (12, 1, "(tháng 12 năm 2026, từ ngày 01/12/2026 đến ngày 31/12/2026)"),
    ],
)
def test_a_period_is_named_in_any_month(first: int, months: int, words: str) -> None:
    period = ReportPeriod.months(2026, first, months)
    assert period_words.period_words(period, "vi") == words


def test_a_period_in_english_is_named_in_any_month() -> None:
    quarter = ReportPeriod.months(2026, 10, 3)
    assert period_words.whole_period(quarter, "en").startswith("quarter IV of 2026, from 01/10")
    month = ReportPeriod.months(2026, 12, 1)
    assert period_words.whole_period(month, "en").startswith("December 2026, from 01/12/2026")


def test_a_week_of_december_is_told_by_its_days() -> None:
    week = ReportPeriod.week_of(date(2026, 12, 24))
    assert period_words.period_words(week, "vi") == "(từ ngày 21/12/2026 đến ngày 27/12/2026)"


def test_work_suspended_and_work_withdrawn_are_told_apart() -> None:
    both = OfficialCounts(suspended=1, withdrawn=2)
    assert paper_words.set_aside_words(both, "vi") == "1 tạm dừng, 2 thu hồi"
    assert paper_words.set_aside_words(OfficialCounts(withdrawn=1), "vi") == "1 thu hồi"
    assert paper_words.set_aside_words(OfficialCounts(on_time=3), "vi") == ""


def test_a_rate_has_one_decimal_and_a_comma() -> None:
    assert paper_words.rate_words(1 / 3, "vi") == "33,3\N{NO-BREAK SPACE}%"


def test_a_notice_without_a_number_is_still_named(line: MakeLine) -> None:
    nameless = line(1, notice_number="", notice_day=None, notice_subject="")
    assert paper_words.notice_head(nameless, "vi") == "Thông báo không\N{NO-BREAK SPACE}số"


def test_a_meetings_day_is_never_printed_as_the_papers_own(line: MakeLine) -> None:
    met = date(2022, 1, 4)
    undated = line(
        1, notice_number="", notice_day=None, notice_meeting=met, notice_subject="Chi ngân sách"
    )
    head = paper_words.notice_head(undated, "vi")
    assert head == "Thông báo không\N{NO-BREAK SPACE}số (họp ngày 04/01/2022): Chi ngân sách"
    issued = line(1, notice_meeting=met, notice_subject="")
    assert paper_words.notice_head(issued, "vi") == "TB 87/TB-VPUBND ngày 16/10/2026"


def test_an_extension_names_its_old_days(line: MakeLine) -> None:
    extended = line(1, extensions=2, old_dues=(date(2026, 9, 30), date(2026, 11, 15)))
    said = line_words.extension_words(extended, "vi")
    assert said == "2\N{NO-BREAK SPACE}lần; mốc\N{NO-BREAK SPACE}cũ: 30/09/2026, 15/11/2026"


def test_undecided_points_are_named_by_their_notices(basis: MakeBasis) -> None:
    covered = [(7, 7), (12, 14), (1, 2), (0, 3), (4, 5), (2, 4)]
    coverage = tuple(
        NoticeCoverage(notice_id=n, title=f"TB {n}/TB-VP", decided=decided, points=points)
        for n, (decided, points) in enumerate(covered)
    )
    said = paper_words.undecided_words(basis(undecided=9, coverage=coverage), "vi")
    assert said == (
        "còn 9 điểm của các thông báo chưa xử lý (TB 1/TB-VP: đã xử lý 12/14; TB 2/TB-VP: "
        "đã xử lý 1/2; TB 3/TB-VP: đã xử lý 0/3; TB 4/TB-VP: đã xử lý 4/5; và 1 thông báo khác)"
    )
    assert paper_words.undecided_words(basis(coverage=coverage[:1]), "vi") == ""


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        (PeriodKind.MONTH, "2026-02", "(tháng 02 năm 2026, từ ngày 01/02/2026 đến "),
        (PeriodKind.MONTH, "2026-11", "(tháng 11 năm 2026, từ ngày 01/11/2026 đến "),
        (PeriodKind.QUARTER, "2026-Q1", "(quý I năm 2026, từ ngày 01/01/2026 đến "),
        (PeriodKind.QUARTER, "2026-Q4", "(quý IV năm 2026, từ ngày 01/10/2026 đến "),
        (PeriodKind.HALF_YEAR, "2026-H1", "(6 tháng đầu năm 2026, từ ngày 01/01/2026 đến "),
        (PeriodKind.HALF_YEAR, "2026-H2", "(6 tháng cuối năm 2026, từ ngày 01/07/2026 đến "),
        (PeriodKind.NINE_MONTHS, "2026", "(9 tháng đầu năm 2026, từ ngày 01/01/2026 đến "),
        (PeriodKind.YEAR, "2026", "(cả năm 2026, từ ngày 01/01/2026 đến "),
        (PeriodKind.WEEK, "2026-W47", "(từ ngày 16/11/2026 đến "),
    ],
)
def test_a_paper_says_which_period_it_is_of(kind: PeriodKind, name: str, words: str) -> None:
    period = ReportPeriod.named(kind, name)
    said = period_words.period_words(period, "vi")
    assert said == f"{words}ngày {period.last:%d/%m/%Y})"


@pytest.mark.parametrize(
    ("phrase", "occurrence", "english"),
    [
        ("hằng tháng; kỳ tháng 11/2026", "Tháng 11/2026", "hằng tháng; for November 2026"),
        ("kỳ quý IV/2026", "Quý IV/2026", "for Quarter IV/2026"),
        ("trước ngày 20/11/2026", "", None),
        ("", "", None),
    ],
)
def test_the_period_of_recurring_work_is_told_in_the_papers_language(
    line: MakeLine, phrase: str, occurrence: str, english: str | None
) -> None:
    frozen = line(1, deadline_phrase=phrase, occurrence=occurrence)
    assert line_words.deadline_words(frozen, "vi") == phrase
    assert line_words.deadline_words(frozen, "en") == (english or phrase)
