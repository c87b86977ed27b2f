"""`dondoc import-workbook`: each row accounted for, each day as the book says."""

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.desk.opening import open_desk
from desktop_app.desk.reader import shipped_reader
from desktop_app.intake.answer_file import pages_of
from desktop_app.intake.libre_office import found_libre_office
from desktop_app.intake.tracker_file import read_tracker_file
from desktop_app.intake.tracker_notice import TrackerReader
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar
from tests.cli.said import Command
from tests.cli.tracker_books import (
    book,
    grouped_book,
    hostile_book,
    plain_book,
    two_heads_book,
)

pytestmark = pytest.mark.slow  # each reading is a process

TODAY = date(2023, 6, 18)


def works(dondoc: Command) -> dict[str, Any]:
    return {each["text"]: each for each in dondoc("list", "--json").json}


def test_days_in_every_form_and_statuses_in_free_words_come_in(
    dondoc: Command, tmp_path: Path
) -> None:
    said = dondoc("import-workbook", plain_book(tmp_path / "so.xlsx"), "--json")
    assert said.status == 0, said.error
    assert (said.json["all"], said.json["imported"], said.json["notices"]) == (12, 6, 3)
    reasons = {row["row"]: row["reason"] for row in said.json["rows"] if row["reason"]}
    assert reasons == {
        1: "outside_table",
        3: "head",
        10: "no_notice",
        11: "no_words",
        12: "empty",
        13: "total",
    }
    found = works(dondoc)
    assert {words: work["due"] for words, work in found.items()} == {
        "Báo cáo A": "2023-03-20",
        "Báo cáo B": "2023-11-20",
        "Báo cáo C": "2023-11-20",
        "Báo cáo D": "2023-06-30",
        "Báo cáo Đ": "2023-06-30",
        "Báo cáo E": "2023-08-01",
    }
    assert found["Báo cáo A"]["status"] == "in_progress"
    assert found["Báo cáo B"]["standing"] == "completed_on_time"
    assert found["Báo cáo C"]["status"] == "in_progress"  # unclear words decide nothing
    assert found["Báo cáo E"]["standing"] == "completed_undated"


def test_a_done_row_without_a_day_stays_done_when_more_is_noted(
    dondoc: Command, tmp_path: Path
) -> None:
    dondoc("import-workbook", plain_book(tmp_path / "so.xlsx"))
    number = works(dondoc)["Báo cáo E"]["id"]
    said = dondoc("progress", str(number), "--text", "Gửi bản giấy", "--status", "completed")
    assert said.status == 0, said.error
    assert works(dondoc)["Báo cáo E"]["standing"] == "completed_undated"


def test_recurring_work_without_a_day_done_waits_and_opens_again(
    dondoc: Command, tmp_path: Path
) -> None:
    heads = ["STT", "Số thông báo", "Nội dung", "Chủ trì", "Thời hạn", "Trạng thái"]
    row = [1, "71/TB-VPUBND ngày 02/05/2023", "Báo cáo giá", "Sở Y tế"]
    row += ["Hằng tháng, trước ngày 20", "Hoàn thành"]
    said = dondoc("import-workbook", book(tmp_path / "so.xlsx", [heads, row]))
    assert said.status == 0, said.error
    assert works(dondoc)["Báo cáo giá"]["status"] == "in_progress"


def test_columns_with_other_heads_are_matched_by_an_option(
    dondoc: Command, tmp_path: Path
) -> None:
    rows = [
        ["Mã", "Giấy tờ", "Phải làm gì", "Ai lo", "Mốc", "Tới đâu rồi"],
        ["a", "81/TB-VPUBND ngày 02/05/2023", "Sửa cầu", "Sở Xây dựng", "1/6/2023", "Xong"],
        ["Mã", "Giấy tờ", "Phải làm gì", "Ai lo", "Mốc", "Tới đâu rồi"],
    ]
    path = book(tmp_path / "so.xlsx", rows)
    assert dondoc("import-workbook", path).status == 1
    meanings = {
        "Phải làm gì": "words",
        "GIẤY TỜ": "notice",
        "Ai lo": "lead",
        "Mốc": "deadline",
        "Tới đâu rồi": "status",
    }
    options = [part for each in meanings.items() for part in ("--match", "=".join(each))]
    said = dondoc("import-workbook", path, *options, "--json")
    assert said.status == 0, said.error
    assert [row["reason"] for row in said.json["rows"]] == ["head", None, "head"]
    (work,) = works(dondoc).values()
    assert (work["due"], work["lead"]) == ("2023-06-01", "SXD")
    assert work["standing"] == "completed_undated"


def test_a_column_that_is_not_to_be_used_is_left_aside(dondoc: Command, tmp_path: Path) -> None:
    path = plain_book(tmp_path / "so.xlsx")
    said = dondoc("import-workbook", path, "--match", "Thời hạn=none", "--json")
    assert "deadline" not in said.json["columns"]
    assert all(work["due"] is None for work in works(dondoc).values())


def test_a_meaning_that_there_is_not_is_wrong_usage(dondoc: Command, tmp_path: Path) -> None:
    path = plain_book(tmp_path / "so.xlsx")
    assert dondoc("import-workbook", path, "--match", "Thời hạn=day").status == 2


def test_a_dry_run_says_the_same_and_stores_nothing(dondoc: Command, tmp_path: Path) -> None:
    path = plain_book(tmp_path / "so.xlsx")
    dry = dondoc("import-workbook", path, "--dry-run", "--json").json
    assert dondoc("list", "--json").json == []
    wet = dondoc("import-workbook", path, "--json").json
    assert dry["rows"] == wet["rows"]


def test_a_book_taken_in_twice_adds_nothing(dondoc: Command, tmp_path: Path) -> None:
    path = plain_book(tmp_path / "so.xlsx")
    dondoc("import-workbook", path)
    again = dondoc("import-workbook", path, "--json").json
    assert again["imported"] == 0
    assert sum(row["reason"] == "in_register" for row in again["rows"]) == 6
    assert len(works(dondoc)) == 6


def test_notices_in_group_rows_and_merged_cells_hold_for_the_rows_below(
    dondoc: Command, tmp_path: Path
) -> None:
    said = dondoc("import-workbook", grouped_book(tmp_path / "so.xlsx"), "--json").json
    assert (said["imported"], said["skipped"], said["notices"]) == (3, 3, 2)
    found = works(dondoc)
    assert found["Cân đối vốn"]["lead"] == "SXD"
    assert found["Cân đối vốn"]["due"] is None
    assert found["Kiểm tra kho"]["due"] == "2023-11-20"
    assert "32/TB-VPUBND" in str(found["Kiểm tra kho"])


def test_two_rows_of_heads_are_read_as_one(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("import-workbook", two_heads_book(tmp_path / "so.xlsx"), "--json").json
    assert set(said["columns"]) >= {"notice", "notice_day", "words", "lead", "coordinating"}
    (work,) = works(dondoc).values()
    assert work["due"] == "2023-06-01"


def test_number_and_day_in_one_column_and_words_that_look_like_totals(
    dondoc: Command, tmp_path: Path
) -> None:
    heads = ["TT", "Số, ngày văn bản", "Nội dung", "Đơn vị", "Số ngày quá hạn", "Hạn"]
    rows = [
        heads,
        [1, "61/TB-VPUBND ngày 01/02/2023", "Công bố quy hoạch", "Sở Y tế", 7, "1/3/2023"],
        [2, "61/TB-VPUBND ngày 01/02/2023", "Tổng hợp số liệu", "Sở Y tế", 0, "2/3/2023"],
        ["Tổng số", None, None, None, 7],
    ]
    said = dondoc("import-workbook", book(tmp_path / "so.xlsx", rows), "--json").json
    assert (said["imported"], said["skipped"]) == (2, 2)
    found = works(dondoc)
    assert found["Công bố quy hoạch"]["due"] == "2023-03-01"
    assert found["Tổng hợp số liệu"]["notice_title"] == "TB 61/TB-VPUBND · 01/02/2023"


def test_hostile_cells_are_words(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("import-workbook", hostile_book(tmp_path / "so.xlsx"), "--json")
    assert said.status == 0, said.error
    found = works(dondoc)
    assert "'; DROP TABLE notices; --" in found
    assert all(work["due"] is None for work in found.values())


def test_a_file_without_such_a_table_is_named(dondoc: Command, tmp_path: Path) -> None:
    for path in (book(tmp_path / "la.xlsx", [["a", "b"]]), tmp_path / "la.bin"):
        if path.suffix == ".bin":
            path.write_bytes(b"\x00\x01")
        said = dondoc("import-workbook", path)
        assert said.status == 1
        assert path.name in said.error


def test_the_whole_book_is_one_step_back(tmp_path: Path) -> None:
    path = plain_book(tmp_path / "so.xlsx")
    with open_desk(tmp_path / "so.dondoc", today=TODAY, may_make=True) as desk:
        draft = desk.intake.reader().read_tracker(path, today=TODAY)
        desk.trackers.take_in(draft, today=TODAY)
        assert len(desk.notices.all()) == 3
        desk.history.undo()
        assert desk.notices.all() == []
        desk.history.redo()
        assert len(desk.notices.all()) == 3


def test_a_book_saved_by_another_program_says_the_same(dondoc: Command, tmp_path: Path) -> None:
    program = found_libre_office()
    if program is None:
        pytest.skip("LibreOffice is not installed")
    path = plain_book(tmp_path / "so.xlsx")
    saved = program.xlsx(path.read_bytes(), ".xlsx", tmp_path)
    assert saved is not None
    other = tmp_path / "khac.xlsx"
    other.write_bytes(saved)
    one, two = (dondoc("import-workbook", p, "--dry-run", "--json").json for p in (path, other))
    assert [(r["row"], r["reason"]) for r in one["rows"]] == [
        (r["row"], r["reason"]) for r in two["rows"]
    ]


CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        ["12/TB-UBND", "I", "Tổng cộng", "STT", "Sở Y tế", "30/2/2023", "Quý II/2022"]
    ),
    st.integers(-5, 60_000),
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),  # noqa: DTZ001  a cell has no zone
    st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"]), max_size=12),
)


@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.lists(CELLS, min_size=6, max_size=6), max_size=8))
def test_every_row_that_holds_anything_is_accounted_for_once(rows: list[list[Any]]) -> None:
    heads = ["STT", "Số thông báo", "Nội dung", "Chủ trì", "Thời hạn", "Trạng thái"]
    shipped = shipped_reader(TODAY)
    reader = TrackerReader(
        AgencyDirectory(shipped.agencies[:5]), WorkingCalendar(shipped.calendar), shipped.habits
    )
    with TemporaryDirectory() as folder:
        path = book(Path(folder) / "so.xlsx", [heads, *rows])
        draft = read_tracker_file(path, reader, on=TODAY, folder=Path(folder))
        (page,) = pages_of(path.read_bytes(), ".xlsx", "so.xlsx", Path(folder))
    held = [n for n, row in page.rows.items() if any(c.words.strip() for c in row.values())]
    imported = [work.account.row for notice in draft.notices for work in notice.works]
    assert sorted([*imported, *(row.row for row in draft.others)]) == held
    for notice in draft.notices:
        for work in notice.works:
            for deadline in work.point.deadlines:
                assert deadline.span.of(notice.text) == deadline.phrase
