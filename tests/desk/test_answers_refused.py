"""What was done to a sheet so that nobody can be sure of an answer: refused, with a reason."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.tracking.agency_sheet import CONTINUES, LockedField
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.merge_rows import AnswerMerge, MergeRow, Refusal, RowState
from desktop_app.tracking.merge_words import refusal_words
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.progress import NewProgress, Status
from tests.desk.sheets_given import AT, WORKS, Filled, merged, sent, take_in_notice
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


@pytest.fixture
def sheet(desk: Desk, tmp_path: Path) -> Filled:
    take_in_notice(desk)
    return Filled(sent(desk, tmp_path))


def first_row(desk: Desk, sheet: Filled) -> MergeRow:
    return merged(desk, sheet.saved()).rows[0]


def move_down(page: Worksheet, column: int, first: int, last: int) -> None:
    """Move the cells of one column a row down, the last to the top."""
    words = [page.cell(row, column).value for row in range(first, last + 1)]
    for row, word in zip(range(first, last + 1), [words[-1], *words[:-1]], strict=True):
        page.cell(row, column).value = word


def test_a_locked_cell_with_other_words_is_named(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Nội dung nhiệm vụ", "Việc khác")
    sheet.put(1, "Kết quả", "Đã làm")
    row = first_row(desk, sheet)
    assert (row.refusal, row.at) == (Refusal.OTHER_WORDS, LockedField.TEXT)
    assert refusal_words(row) == "Ô khóa “Nội dung nhiệm vụ” khác với phiếu đã gửi."


def test_another_day_in_a_locked_cell_is_no_extension(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Hạn", date(2027, 3, 1))
    sheet.put(1, "Kết quả", "Xin lùi hạn")
    row = first_row(desk, sheet)
    assert (row.refusal, row.at) == (Refusal.OTHER_WORDS, LockedField.DUE)


def test_blanks_and_line_ends_in_a_locked_cell_are_nothing(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Nội dung nhiệm vụ", f"  {WORKS[0].replace(' ', chr(10), 1)} ")
    sheet.put(1, "Kết quả", "Đã làm")
    assert first_row(desk, sheet).state is RowState.READY


@pytest.mark.slow
@pytest.mark.parametrize(
    ("heads", "refusals"),
    [
        (["Mã dòng"], {Refusal.BAD_CHECK}),
        (["Mã kiểm tra"], {Refusal.BAD_CHECK}),
        (["Mã dòng", "Mã kiểm tra"], {Refusal.OTHER_WORDS}),
    ],
)
def test_codes_that_slid_to_other_rows_answer_nothing(
    desk: Desk, sheet: Filled, heads: list[str], refusals: set[Refusal]
) -> None:
    first = sheet.head + 1
    for head in heads:
        move_down(sheet.page, sheet.column(head), first, first + 2)
    for row in (1, 2, 3):
        sheet.put(row, "Kết quả", "Đã làm")
    assert {row.refusal for row in merged(desk, sheet.saved()).rows} == refusals


def test_a_row_that_was_copied_and_changed_is_refused_both_times(
    desk: Desk, sheet: Filled
) -> None:
    page, first = sheet.page, sheet.head + 1
    sheet.put(1, "Kết quả", "Một")
    page.insert_rows(first + 1)
    for column in range(1, page.max_column + 1):
        page.cell(first + 1, column).value = page.cell(first, column).value
    sheet.put(2, "Kết quả", "Hai")
    rows = merged(desk, sheet.saved()).rows
    assert [row.refusal for row in rows[:2]] == [Refusal.TWICE] * 2
    sheet.put(2, "Kết quả", "Một")
    rows = merged(desk, sheet.saved()).rows
    assert [row.state for row in rows] == [RowState.READY, *[RowState.UNCHANGED] * 2]


def test_without_the_column_that_tells_the_work_nothing_is_taken(
    desk: Desk, sheet: Filled
) -> None:
    sheet.put(1, "Kết quả", "Đã làm")
    sheet.page.delete_cols(sheet.column("Nội dung nhiệm vụ"))
    assert first_row(desk, sheet).refusal is Refusal.NO_TEXT


def test_locked_cells_made_one_hide_nothing(desk: Desk, sheet: Filled) -> None:
    first, column = sheet.head + 1, sheet.column("Thông báo")
    sheet.page.merge_cells(
        start_row=first, end_row=first + 2, start_column=column, end_column=column
    )
    sheet.put(2, "Kết quả", "Đã làm")
    merge = merged(desk, sheet.saved())
    assert [row.state for row in merge.rows].count(RowState.READY) == 1


@pytest.mark.parametrize(
    ("language", "mark", "heads"),
    [
        ("vi", CONTINUES[0], ("Nội dung nhiệm vụ", "Kết quả")),
        ("en", CONTINUES[1], ("Directive", "Result")),
    ],
)
def test_work_too_long_for_a_row_is_answered_on_its_first_row(
    desk: Desk, tmp_path: Path, language: str, mark: str, heads: tuple[str, str]
) -> None:
    long = "Rà soát, tổng hợp và báo cáo kết quả thực hiện nhiệm vụ được giao. " * 90
    desk.intake.accept(*a_notice(a_directive(long)), today=TODAY)
    sheet = Filled(sent(desk, tmp_path, language=language))
    printed, result = heads
    text = sheet.page.cell(sheet.head + 1, sheet.column(printed)).value
    assert str(text).endswith(mark)
    sheet.put(1, result, "Đã làm")
    (row,) = merged(desk, sheet.saved()).rows
    assert row.state is RowState.READY


# Work that comes again


@pytest.fixture
def weekly(desk: Desk, tmp_path: Path) -> Filled:
    """Weekly work whose last two periods were missed: three rows."""
    desk.intake.accept(*a_notice(a_directive("Báo cáo tuần")), today=date(2026, 11, 3))
    due = TODAY - timedelta(days=10)
    desk.follow_up.mend(1, changes(due, Recurrence.WEEKLY))
    return Filled(sent(desk, tmp_path, at=AT + timedelta(days=7)))


def changes(due: date, recurrence: Recurrence | None) -> DirectiveChanges:
    return DirectiveChanges(
        text="Báo cáo tuần",
        leads=(PrintedAgency("STC"),),
        coordinators=(),
        due=due,
        recurrence=recurrence,
    )


def take_in(desk: Desk, merge: AnswerMerge) -> int:
    return desk.answers.take_in(merge, merge.ready, today=TODAY)


def test_each_period_is_answered_by_itself(desk: Desk, weekly: Filled) -> None:
    weekly.put(2, "Kết quả", "Đã gửi báo cáo tuần 47")
    assert take_in(desk, merged(desk, weekly.saved())) == 1
    (entry,) = desk.directives.one(1, today=TODAY).progress
    assert entry.occurrence == date(2026, 11, 16)


def test_a_period_that_was_completed_meanwhile_takes_no_answer(
    desk: Desk, weekly: Filled
) -> None:
    done = NewProgress(reported_on=TODAY, text="Xong", status=Status.COMPLETED)
    desk.follow_up.record_progress(1, done)
    weekly.put(1, "Kết quả", "Muộn")
    weekly.put(2, "Kết quả", "Đúng lúc")
    rows = merged(desk, weekly.saved()).rows
    assert [row.refusal for row in rows[:2]] == [Refusal.COMPLETED, None]
    assert rows[1].state is RowState.READY


def test_periods_that_do_not_come_any_more_take_no_answer(desk: Desk, weekly: Filled) -> None:
    desk.follow_up.mend(1, changes(date(2026, 12, 1), None))
    weekly.put(1, "Kết quả", "Đã gửi")
    assert first_row(desk, weekly).refusal is Refusal.NO_PERIOD
