"""The page for the Monday meeting, read back with pypdfium2 and compared with the kept text.

To renew the kept text after a change that is meant: `DONDOC_RENEW=1 pytest tests/reports`.
"""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.reports.monday_page import monday_page
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.monday import LastHeard, MondayBasis, UndecidedNotice
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import IssuedReport, ReportLine
from desktop_app.tracking.report_period import ReportPeriod
from tests.reports.conftest import make_line
from tests.reports.golden import LANGUAGES, kept
from tests.reports.monday_given import CUTOFF, make_monday, make_realistic_monday

MakeLine = Callable[..., ReportLine]
EXPECTED = Path(__file__).parent / "expected"
LATE = {"due": date(2026, 11, 10)}


def page_of(basis: MondayBasis, language: str = "vi") -> str:
    """The text of the one page, line ends as line feeds."""
    document = pypdfium2.PdfDocument(monday_page(basis, language))
    try:
        (page,) = document
        return page.get_textpage().get_text_bounded().replace("\r\n", "\n")
    finally:
        document.close()


def flowing(page: str) -> str:
    return " ".join(page.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_as_it_was_kept(language: str) -> None:
    made = page_of(make_realistic_monday(), language)
    assert made == kept("monday", language, made)


def test_the_same_basis_gives_the_same_bytes() -> None:
    assert monday_page(make_realistic_monday()) == monday_page(make_realistic_monday())


def test_the_agency_with_the_most_overdue_stands_first(line: MakeLine) -> None:
    lines = (
        line(1, lead="Sở Y tế", **LATE),
        line(2, lead="Sở Xây dựng", **LATE),
        line(3, lead="Sở Xây dựng", due=date(2026, 11, 19)),
    )
    said = flowing(page_of(make_monday(lines)))
    assert said.index("Sở Xây dựng (2)") < said.index("Sở Y tế (1)")
    assert said.index("10 ngày") < said.index("1 ngày")


def test_the_last_answer_and_the_last_chase_stand_beside_what_is_overdue(
    line: MakeLine,
) -> None:
    heard = {
        1: LastHeard(answered_on=date(2026, 11, 3), chased_on=date(2026, 11, 17), chases=2)
    }
    said = flowing(page_of(make_monday((line(1, **LATE), line(2, **LATE)), heard=heard)))
    assert "Trả lời 03/11/2026; đôn đốc lần 2, 17/11/2026" in said
    assert "Chưa trả lời" in said


def test_what_is_due_stands_under_its_weekday(line: MakeLine) -> None:
    lines = (
        line(1, due=date(2026, 11, 22)),
        line(2, due=date(2026, 11, 20)),
        line(3, due=date(2026, 11, 23)),  # after the week
    )
    said = flowing(page_of(make_monday(lines)))
    assert "2. Đến hạn đến ngày 22/11/2026 (2)" in said
    today, sunday = "Thứ Sáu, ngày 20/11/2026, hôm nay (1)", "Chủ nhật, ngày 22/11/2026 (1)"
    assert said.index(today) < said.index(sunday)


def test_what_a_day_off_puts_off_is_due_today(line: MakeLine) -> None:
    standing = Standing(StandingKind.DUE_TODAY, 0)
    basis = make_monday((line(1, due=date(2026, 11, 19), standing=standing),))
    said = flowing(page_of(basis))
    assert "1. Quá hạn (0)" in said
    assert "Thứ Sáu, ngày 20/11/2026, hôm nay (1)" in said


def test_a_thousand_days_are_written_as_figures_are(line: MakeLine) -> None:
    assert "1.116 ngày" in flowing(page_of(make_monday((line(1, due=date(2023, 10, 31)),))))


def test_the_page_for_next_week_also_tells_what_is_due_before_it(line: MakeLine) -> None:
    lines = (line(1, due=date(2026, 11, 21)), line(2, due=date(2026, 11, 25)))
    week = ReportPeriod.week_of(date(2026, 11, 23))
    assert "Đến hạn đến ngày 29/11/2026 (2)" in flowing(page_of(make_monday(lines, week=week)))


@pytest.mark.parametrize(
    ("status", "reported_on", "is_told"),
    [
        (Status.COMPLETED, date(2026, 11, 9), True),  # the Monday before
        (Status.COMPLETED, date(2026, 11, 8), False),
        (Status.REPORTED, date(2026, 10, 2), True),  # until somebody confirms it
        (Status.IN_PROGRESS, None, False),
    ],
)
def test_what_was_reported_since_the_monday_before_is_told(
    line: MakeLine, status: Status, reported_on: date | None, *, is_told: bool
) -> None:
    basis = make_monday((line(1, status=status, reported_on=reported_on),))
    told = int(is_told)
    assert f"3. Đã báo cáo xong từ ngày 09/11/2026 ({told})" in flowing(page_of(basis))


def test_an_answer_that_the_last_report_did_not_know_is_told_however_old(
    line: MakeLine,
) -> None:
    facts = {"status": Status.COMPLETED, "reported_on": date(2026, 11, 5)}
    before = IssuedReport(
        id=1,
        period=ReportPeriod.week_of(date(2026, 11, 13)),
        cutoff=CUTOFF.replace(day=13),
        lines=(line(1), line(2, **facts)),
    )
    basis = make_monday((line(1, **facts), line(2, **facts)), previous=before)
    assert "Đã báo cáo xong từ ngày 09/11/2026 (1)" in flowing(page_of(basis))


def test_what_was_reported_late_waits_among_the_overdue(line: MakeLine) -> None:
    basis = make_monday(
        (line(1, status=Status.REPORTED, reported_on=date(2026, 11, 16), **LATE),)
    )
    said = flowing(page_of(basis))
    assert "1. Quá hạn (1)" in said
    assert "Chờ xác nhận" in said
    assert "Đã báo cáo xong từ ngày 09/11/2026 (0)" in said


def test_undecided_points_stand_under_their_notice() -> None:
    undecided = (UndecidedNotice(title="TB 12/TB-VPUBND", labels=("2.(1)", "3.a)")),)
    said = flowing(page_of(make_monday(undecided=undecided)))
    assert "TB 12/TB-VPUBND: 2.(1), 3.a)" in said
    assert "2 điểm" in said


def test_an_empty_register_says_none_four_times() -> None:
    assert page_of(make_monday()).count("Không có.") == 4


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(
    late=st.integers(0, 300),
    due=st.integers(0, 120),
    done=st.integers(0, 120),
    undecided=st.integers(0, 60),
    words=st.sampled_from([8, 40, 400]),
)
def test_it_is_always_one_page_and_counts_what_it_leaves_out(
    late: int, due: int, done: int, undecided: int, words: int
) -> None:
    text = "rà soát " * words
    facts = {"text": text}
    lines = (
        *(make_line(n, lead=f"Sở số {n % 23}", **LATE, **facts) for n in range(late)),
        *(make_line(1000 + n, due=date(2026, 11, 20 + n % 3), **facts) for n in range(due)),
        *(
            make_line(
                2000 + n, status=Status.COMPLETED, reported_on=date(2026, 11, 12), **facts
            )
            for n in range(done)
        ),
    )
    notices = tuple(
        UndecidedNotice(title=f"TB {n}/TB-UBND", labels=("1", "2")) for n in range(undecided)
    )
    said = page_of(make_monday(lines, undecided=notices))  # which unpacks one page
    shown = len(re.findall(r"(?m)^\d+ \d+/TB-VPUBND, ", said))
    left_out = [int(many) for many in re.findall(r"và (\d+) (?:việc|thông báo) khác", said)]
    undecided_shown = len(re.findall(r"(?m)^\d+ TB \d+/TB-UBND", said))
    assert shown + undecided_shown + sum(left_out) == late + due + done + undecided
    assert f"1. Quá hạn ({late})" in said


def test_every_agency_is_counted_whose_work_finds_no_room() -> None:
    lines = (make_line(n, lead=f"Sở số {n % 23}", **LATE) for n in range(472))
    said = " ".join(page_of(make_monday(tuple(lines))).split())
    (left_out, told), *_ = re.findall(r"và (\d+) việc khác \((.*?)\)", said)
    counts = re.findall(r"Sở số \d+\s(\d+)", told)
    assert len(counts) >= 22
    assert sum(map(int, counts)) == int(left_out)
