"""A sheet goes out, comes back filled in, and is taken in after a look at each cell."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.merge_rows import CellState, Refusal, RowState
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.read_answers import CellDoubt
from tests.desk.sheets_given import AT, WORKS, Filled, merged, sent, take_in_notice
from tests.register.given import AGENCIES, TODAY, a_clock


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    desk = Desk(register)
    take_in_notice(desk)
    yield desk
    register.close()


@pytest.fixture
def sheet(desk: Desk, tmp_path: Path) -> Filled:
    return Filled(sent(desk, tmp_path))


def take_in(desk: Desk, path: Path, *, today: date = TODAY) -> int:
    merge = merged(desk, path, today=today)
    return desk.answers.take_in(merge, merge.ready, today=today)


def work(desk: Desk, number: int) -> Directive:
    return desk.directives.one(number, today=TODAY)


def done(text: str = "Đã báo cáo") -> NewProgress:
    return NewProgress(reported_on=TODAY, text=text, status=Status.COMPLETED)


def test_a_sheet_sent_back_as_it_was_says_nothing_new(desk: Desk, sheet: Filled) -> None:
    merge = merged(desk, sheet.saved())
    assert [row.state for row in merge.rows] == [RowState.UNCHANGED] * len(WORKS)
    assert take_in(desk, sheet.saved()) == 0


def test_what_is_said_to_be_done_is_reported_and_waits_for_the_office(
    desk: Desk, sheet: Filled
) -> None:
    sheet.put(1, "Trạng thái", "Đã hoàn thành")
    sheet.put(1, "Ngày hoàn thành", date(2026, 11, 20))
    sheet.put(1, "Kết quả", "Đã trình UBND tỉnh")
    sheet.put(1, "Số văn bản", "45/BC-STC")
    assert take_in(desk, sheet.saved()) == 1
    (entry,) = work(desk, 1).progress
    assert (entry.status, entry.reported_on) == (Status.REPORTED, date(2026, 11, 20))
    assert (entry.text, entry.document) == ("Đã trình UBND tỉnh", "45/BC-STC")
    assert work(desk, 2).progress == ()


def test_a_sheet_in_english_is_taken_in_as_one_in_vietnamese(
    desk: Desk, tmp_path: Path
) -> None:
    sheet = Filled(sent(desk, tmp_path, language="en"))
    sheet.put(1, "Status", "Completed")
    sheet.put(1, "Completed on", date(2026, 11, 20))
    sheet.put(1, "Result", "Đã trình UBND tỉnh")
    sheet.put(1, "Document no.", "45/BC-STC")
    sheet.put(2, "Status", "In progress")
    sheet.put(3, "Difficulties", "Thiếu vốn")
    merge = merged(desk, sheet.saved())
    assert not [row.refusal for row in merge.rows if row.refusal]
    assert take_in(desk, sheet.saved()) == len(WORKS)
    (entry,) = work(desk, 1).progress
    assert (entry.status, entry.reported_on) == (Status.REPORTED, date(2026, 11, 20))
    assert (entry.text, entry.document) == ("Đã trình UBND tỉnh", "45/BC-STC")
    assert work(desk, 2).progress[0].status is Status.IN_PROGRESS
    assert work(desk, 3).progress[0].difficulties == "Thiếu vốn"


def test_the_file_is_kept_as_evidence_and_all_of_it_is_taken_back_at_once(
    desk: Desk, sheet: Filled
) -> None:
    sheet.put(1, "Kết quả", "Đang làm")
    sheet.put(3, "Khó khăn", "Thiếu vốn")
    path = sheet.saved()
    assert take_in(desk, path) == 2
    (file,) = work(desk, 3).progress[0].files
    assert desk.follow_up.evidence(file.id) == (path.name, path.read_bytes())
    assert desk.keeping.check() == []
    assert desk.history.undo() == "nhận phiếu của Sở Tài chính: 2 nhiệm vụ"
    assert work(desk, 1).progress == work(desk, 3).progress == ()
    assert desk.sheets.rounds()[0].sheets[0].answered == 0


def test_the_same_file_twice_adds_nothing(desk: Desk, sheet: Filled) -> None:
    sheet.put(2, "Kết quả", "Đang làm")
    path = sheet.saved()
    take_in(desk, path)
    before = desk.history.last_changes()
    assert [row.state for row in merged(desk, path).rows] == [RowState.UNCHANGED] * len(WORKS)
    assert take_in(desk, path) == 0
    assert desk.history.last_changes() == before
    assert len(work(desk, 2).progress) == 1


def test_only_the_cells_that_were_picked_change(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Kết quả", "Đang làm")
    sheet.put(1, "Đề xuất", "Bổ sung vốn")
    merge = merged(desk, sheet.saved())
    picked = {merge.rows[0].key: {SheetField.PROPOSAL}}
    assert desk.answers.take_in(merge, picked, today=TODAY) == 1
    (entry,) = work(desk, 1).progress
    assert (entry.text, entry.proposal) == ("", "Bổ sung vốn")
    left = merged(desk, sheet.saved()).rows[0]
    assert [cell.field for cell in left.cells if cell.state is CellState.READY] == [
        SheetField.RESULT
    ]


def test_a_second_version_of_the_sheet_goes_on_from_the_first(
    desk: Desk, sheet: Filled
) -> None:
    sheet.put(1, "Kết quả", "Đang lấy ý kiến")
    first = sheet.saved("một.xlsx")
    take_in(desk, first)
    sheet.put(1, "Kết quả", "Đã có dự thảo")
    assert take_in(desk, sheet.saved("hai.xlsx")) == 1
    assert [entry.text for entry in work(desk, 1).progress] == [
        "Đang lấy ý kiến",
        "Đã có dự thảo",
    ]
    (row, *_) = merged(desk, first).rows
    assert (row.state, row.refusal) == (RowState.REFUSED, Refusal.OLDER_FILE)


def test_what_the_office_changed_meanwhile_is_a_conflict_and_is_not_taken_unasked(
    desk: Desk, sheet: Filled
) -> None:
    said = NewProgress(reported_on=TODAY, text="Báo qua điện thoại", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(1, said)
    sheet.put(1, "Kết quả", "Đã có dự thảo")
    merge = merged(desk, sheet.saved())
    row = merge.rows[0]
    (cell,) = [each for each in row.cells if each.state is CellState.CONFLICT]
    assert (cell.sent, cell.old, cell.new) == (None, "Báo qua điện thoại", "Đã có dự thảo")
    assert desk.answers.take_in(merge, merge.ready, today=TODAY) == 0
    merge = merged(desk, sheet.saved())
    assert desk.answers.take_in(merge, {row.key: {SheetField.RESULT}}, today=TODAY) == 1
    assert work(desk, 1).progress[-1].text == "Đã có dự thảo"


def test_what_the_office_has_noted_already_is_only_ticked_off(
    desk: Desk, sheet: Filled
) -> None:
    said = NewProgress(reported_on=TODAY, text="Đã có dự thảo", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(1, said)
    sheet.put(1, "Kết quả", "Đã có  dự thảo ")
    sheet.put(1, "Trạng thái", "đang TH")
    assert merged(desk, sheet.saved()).rows[0].state is RowState.UNCHANGED
    assert take_in(desk, sheet.saved()) == 0
    assert len(work(desk, 1).progress) == 1
    assert desk.sheets.rounds()[0].sheets[0].answered == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("become", "refusal"),
    [
        (lambda desk: desk.follow_up.record_progress(1, done()), Refusal.COMPLETED),
        (lambda desk: desk.recycle_bin.delete([1], today=TODAY), Refusal.DELETED),
        (
            lambda desk: desk.follow_up.record_progress(
                1, NewProgress(reported_on=TODAY, text="", status=Status.WITHDRAWN)
            ),
            Refusal.WITHDRAWN,
        ),
        (
            lambda desk: desk.follow_up.record_progress(
                1, NewProgress(reported_on=TODAY, text="", status=Status.SUSPENDED)
            ),
            Refusal.SUSPENDED,
        ),
        (
            lambda desk: desk.follow_up.mend(
                1,
                DirectiveChanges(
                    text=WORKS[0],
                    leads=(PrintedAgency("SXD"),),
                    coordinators=(),
                    due=date(2026, 12, 31),
                    recurrence=None,
                ),
            ),
            Refusal.NOT_LEAD,
        ),
    ],
)
def test_an_answer_to_work_that_has_gone_another_way_is_refused_and_can_be_read(
    desk: Desk, sheet: Filled, become: object, refusal: Refusal
) -> None:
    become(desk)  # type: ignore[operator]
    sheet.put(1, "Kết quả", "Đang làm")
    row = merged(desk, sheet.saved()).rows[0]
    assert (row.state, row.refusal) == (RowState.REFUSED, refusal)
    assert "Đang làm" in row.read.words
    assert take_in(desk, sheet.saved()) == 0


def test_last_weeks_sheet_is_refused_once_this_weeks_was_answered(
    desk: Desk, sheet: Filled, tmp_path: Path
) -> None:
    later = Filled(sent(desk, tmp_path, at=AT + timedelta(days=6)))
    later.put(1, "Kết quả", "Mới")
    take_in(desk, later.saved("mới.xlsx"))
    sheet.put(1, "Kết quả", "Cũ")
    row = merged(desk, sheet.saved()).rows[0]
    assert (row.refusal, row.known and row.known.newer_answer) == (
        Refusal.NEWER_ANSWER,
        date(2026, 11, 22),
    )


def test_the_sheet_of_another_office_changes_nothing(
    desk: Desk, sheet: Filled, tmp_path: Path
) -> None:
    with_same_work = Register.in_memory(today=TODAY, seed=AGENCIES, now=a_clock())
    other = Desk(with_same_work)
    take_in_notice(other)
    foreign = Filled(sent(other, tmp_path))
    foreign.put(1, "Kết quả", "Việc của nơi khác")
    rows = merged(desk, foreign.saved()).rows
    assert {row.refusal for row in rows} == {Refusal.OTHER_OFFICE}
    del foreign.book["dondoc"]
    rows = merged(desk, foreign.saved()).rows
    assert {row.refusal for row in rows} == {Refusal.UNKNOWN}
    assert sheet.head
    with_same_work.close()


def test_a_sheet_that_was_taken_back_is_not_known(desk: Desk, sheet: Filled) -> None:
    desk.history.undo()
    sheet.put(1, "Kết quả", "Đang làm")
    assert merged(desk, sheet.saved()).rows[0].refusal is Refusal.UNKNOWN


def test_the_register_must_not_change_between_the_look_and_the_taking(
    desk: Desk, sheet: Filled
) -> None:
    sheet.put(1, "Kết quả", "Đang làm")
    merge = merged(desk, sheet.saved())
    desk.follow_up.record_progress(1, done())
    with pytest.raises(NotAllowed):
        desk.answers.take_in(merge, merge.ready, today=TODAY)


def test_done_in_time_on_a_sheet_that_came_late_wants_a_look(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Trạng thái", "hoàn thành")
    sheet.put(1, "Ngày hoàn thành", "30/12/2026")
    late = date(2027, 1, 15)
    row = merged(desk, sheet.saved(), today=late).rows[0]
    assert row.state is RowState.LOOK
    day = next(cell for cell in row.cells if cell.field is SheetField.COMPLETED_ON)
    assert day.doubts == (CellDoubt.CAME_LATE,)
    assert take_in(desk, sheet.saved(), today=late) == 0
    merge = merged(desk, sheet.saved(), today=late)
    desk.answers.take_in(merge, {row.key: {SheetField.STATUS}}, today=late)
    assert work(desk, 1).reported_on == late


def test_a_day_alone_makes_nothing_done(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Ngày hoàn thành", date(2026, 11, 20))
    merge = merged(desk, sheet.saved())
    picked = {merge.rows[0].key: set(SheetField)}
    assert desk.answers.take_in(merge, picked, today=TODAY) == 0
    assert work(desk, 1).status is Status.NOT_STARTED


def test_who_has_answered_is_told_by_the_rounds(desk: Desk, sheet: Filled) -> None:
    sheet.put(1, "Kết quả", "Đang làm")
    take_in(desk, sheet.saved())
    ((sent_sheet,),) = [each.sheets for each in desk.sheets.rounds()]
    assert (sent_sheet.answered, sent_sheet.rows) == (1, 3)
    assert sent_sheet.came_on == TODAY
    assert sent_sheet.unanswered == (2, 3)
    assert sent_sheet.sent_at == datetime(2026, 11, 16, 9, 0)  # noqa: DTZ001  as sent
