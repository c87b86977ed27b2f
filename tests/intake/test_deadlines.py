"""Deadlines: each way of printing one, and everything that only looks like one."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from desktop_app.intake.date_phrases import FoundDeadline, find_deadlines, find_in_cell
from desktop_app.intake.deadline_reading import Occasion, ReadingHabits
from desktop_app.intake.draft import DoubtKind
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.notice import Span
from desktop_app.tracking.working_days import WorkingCalendar, official_days
from tests.intake.deadline_table import CELLS, COUNTED, PRINTED_DAYS
from tests.intake.period_table import PERIODS
from tests.intake.recurring_table import RECURRING
from tests.intake.trap_table import TRAPS

Read = Callable[..., Sequence[FoundDeadline]]


@pytest.fixture(scope="module")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(official_days(range(2021, 2027)))


@pytest.fixture
def read(calendar: WorkingCalendar) -> Read:
    def _read(
        words: str, base: str | None, *, cell: bool = False, **habits: object
    ) -> Sequence[FoundDeadline]:
        occasion = Occasion(
            base=date.fromisoformat(base) if base else None,
            calendar=calendar,
            habits=ReadingHabits(**habits),  # type: ignore[arg-type]
        )
        find = find_in_cell if cell else find_deadlines
        return find(flowing_text(words), Span(0, len(words)), occasion)

    return _read


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _assert_one(found: Sequence[FoundDeadline], words: str, due: str | None, rule: str) -> None:
    assert [hit.deadline.rule for hit in found] == [rule]
    deadline = found[0].deadline
    assert deadline.due == _day(due)
    assert words[deadline.span.start : deadline.span.end] == deadline.phrase


@pytest.mark.parametrize(("words", "base", "due", "rule"), PRINTED_DAYS)
def test_a_printed_day_is_that_day(
    read: Read, words: str, base: str, due: str | None, rule: str
) -> None:
    _assert_one(read(words, base), words, due, rule)


@pytest.mark.parametrize(("words", "base", "due", "rule"), PERIODS)
def test_a_period_is_due_on_its_last_day(
    read: Read, words: str, base: str, due: str | None, rule: str
) -> None:
    _assert_one(read(words, base), words, due, rule)


@pytest.mark.parametrize(("words", "base", "due", "rule"), COUNTED)
def test_days_are_counted_from_the_day_after(
    read: Read, words: str, base: str, due: str | None, rule: str
) -> None:
    _assert_one(read(words, base), words, due, rule)


@pytest.mark.parametrize(("words", "base", "due", "rule", "often"), RECURRING)
def test_work_that_comes_again_has_a_first_day(
    read: Read, words: str, base: str, due: str | None, rule: str, often: str | None
) -> None:
    found = read(words, base)
    _assert_one(found, words, due, rule)
    assert found[0].deadline.recurrence == often


@pytest.mark.parametrize(("words", "base"), TRAPS)
def test_what_only_looks_like_a_deadline_is_left_alone(
    read: Read, words: str, base: str
) -> None:
    assert [hit.deadline.phrase for hit in read(words, base)] == []


@pytest.mark.parametrize(("words", "base", "due", "rule"), CELLS)
def test_a_bare_period_is_a_deadline_in_its_column(
    read: Read, words: str, base: str, due: str | None, rule: str
) -> None:
    _assert_one(read(words, base, cell=True), words, due, rule)


def test_before_a_day_is_the_day_before_where_the_office_reads_it_so(read: Read) -> None:
    found = read("trước ngày 15/3/2022", "2021-12-10", before_counts_day=False)
    assert found[0].deadline.due == date(2022, 3, 14)


def test_the_latest_day_stays_whatever_before_means(read: Read) -> None:
    found = read("chậm nhất ngày 15/3/2022", "2021-12-10", before_counts_day=False)
    assert found[0].deadline.due == date(2022, 3, 15)


def test_before_a_monthly_day_follows_the_office_too(read: Read) -> None:
    found = read("báo cáo trước ngày 25 hằng tháng", "2023-05-16", before_counts_day=False)
    assert found[0].deadline.due == date(2023, 5, 24)


def test_soon_gets_a_day_only_where_the_office_offers_one(read: Read) -> None:
    assert not read("khẩn trương hoàn thiện hồ sơ", "2022-03-01")
    found = read("khẩn trương hoàn thiện hồ sơ", "2022-03-01", soon_days=15)
    assert found[0].deadline.due == date(2022, 3, 16)
    assert found[0].deadline.firmness is Firmness.TARGET


def test_soon_yields_to_a_printed_day(read: Read) -> None:
    found = read("khẩn trương hoàn thành trước ngày 05/3/2022", "2022-03-01", soon_days=15)
    assert [hit.deadline.due for hit in found] == [date(2022, 3, 5)]


def test_two_milestones_are_both_read(read: Read) -> None:
    words = "phê duyệt trong tháng 6/2023; bàn giao trước ngày 31/7/2023"
    found = read(words, "2023-05-16")
    assert [hit.deadline.due for hit in found] == [date(2023, 6, 30), date(2023, 7, 31)]


def test_an_aim_is_marked_as_one(read: Read) -> None:
    found = read("phấn đấu khởi công trong quý III/2024", "2024-04-25")
    assert found[0].deadline.firmness is Firmness.TARGET


def test_a_weekday_that_disagrees_is_doubted(read: Read) -> None:
    found = read("báo cáo trước thứ Sáu, ngày 23/02/2023", "2023-02-21")
    assert found[0].doubt.kind is DoubtKind.WEEKDAY_DISAGREES
    assert found[0].deadline.due == date(2023, 2, 23)


def test_a_day_that_does_not_exist_is_doubted_not_moved(read: Read) -> None:
    found = read("trước ngày 31/9/2025", "2025-09-08")
    assert found[0].deadline.due is None
    assert found[0].doubt.kind is DoubtKind.NO_SUCH_DAY


def test_without_any_day_of_the_notice_a_missing_year_stays_missing(read: Read) -> None:
    found = read("trước ngày 15/3", None)
    assert [hit.deadline.due for hit in found] == [None]


def test_with_a_year_no_day_of_the_notice_is_needed(read: Read) -> None:
    found = read("trước ngày 15/3/2022", None)
    assert found[0].deadline.due == date(2022, 3, 15)


def test_words_between_marks_and_line_breaks_are_one_phrase(read: Read) -> None:
    words = "hoàn thành **trước\nngày 15/3/2022**"
    found = read(words, "2021-12-10")
    assert found[0].deadline.phrase == "hoàn thành **trước\nngày 15/3/2022"
