"""A workbook that is looked into: its columns, its statuses, its first rows, what was kept."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.desk.reader import NoticeReader, shipped_reader
from desktop_app.desk.tracker_book import TrackerBook, look_into
from desktop_app.errors import NotATracker
from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import RowReason, TrackerColumn, TrackerHeads
from tests.cli.tracker_books import book, plain_book, two_heads_book

TODAY = date(2023, 6, 18)
SHEET = "Sheet"

#: A book, and the heads that are proposed for its sheet.
Looked = tuple[TrackerBook, TrackerHeads]


@pytest.fixture(scope="module")
def reader() -> NoticeReader:
    return shipped_reader(TODAY)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Looked:
    """The plain book, looked into once: that is a process of its own."""
    return looked(plain_book(tmp_path_factory.mktemp("plain") / "so.xlsx"))


def looked(path: Path) -> Looked:
    found = look_into(path)
    heads = found.proposed(SHEET)
    assert heads is not None
    return found, heads


@pytest.mark.slow
def test_columns_show_their_heads_and_what_stands_below(
    plain: Looked,
) -> None:
    found, heads = plain
    assert (found.name, found.sheets) == ("so.xlsx", {SHEET: 12})
    columns = {column.letters: column for column in found.columns(SHEET, heads)}
    assert columns["G"].head == "Thời hạn"
    assert columns["G"].samples == ("20/3/2023", "20-11-23", "20.11.2023")
    assert columns["G"].meaning is TrackerColumn.DEADLINE
    assert found.top(SHEET)[1] == {1: "SỔ THEO DÕI NHIỆM VỤ"}


@pytest.mark.slow
def test_two_rows_of_heads_say_both(tmp_path: Path) -> None:
    found, heads = looked(two_heads_book(tmp_path / "so.xlsx"))
    assert (heads.first, heads.last) == (1, 2)
    assert [column.head for column in found.columns(SHEET, heads)][1:3] == [
        "Văn bản giao Số",
        "Văn bản giao Ngày",
    ]


def test_statuses_are_counted_with_what_they_are_taken_for(
    plain: Looked,
) -> None:
    found, heads = plain
    said = {each.words: each.proposed for each in found.statuses(SHEET, heads)}
    assert said == {
        "Đang làm": Status.IN_PROGRESS,
        "Xong": Status.COMPLETED,
        "Lạ lắm": None,
        "Hoàn thành": Status.COMPLETED,
    }


def test_a_preview_reads_days_agencies_and_statuses(
    plain: Looked, reader: NoticeReader
) -> None:
    found, heads = plain
    statuses = {"LẠ LẮM": Status.SUSPENDED}
    lines = {
        line.account.row: line for line in found.preview(SHEET, heads, statuses, reader, TODAY)
    }
    assert list(lines) == [*range(4, 14)]
    assert lines[4].due == date(2023, 3, 20)
    assert lines[4].leads == (("Sở Xây dựng", True),)
    assert lines[5].done_on == date(2023, 3, 1)
    assert lines[6].status is Status.SUSPENDED
    assert lines[7].phrase == "Quý II/2023"
    assert lines[10].account.reason is RowReason.NO_NOTICE


def test_a_column_given_a_meaning_takes_it_from_the_other(
    plain: Looked,
) -> None:
    _, heads = plain
    other = heads.with_meaning(10, TrackerColumn.DEADLINE)
    assert other.columns[TrackerColumn.DEADLINE] == 10
    assert other.meaning_of(7) is None
    assert TrackerColumn.RESULT not in other.columns
    assert heads.with_meaning(7, None).meaning_of(7) is None


@pytest.mark.slow
def test_the_next_workbook_with_the_same_heads_is_matched_as_the_last(
    plain: Looked, tmp_path: Path
) -> None:
    found, heads = plain
    kept = found.kept(SHEET, heads.with_meaning(10, TrackerColumn.NOTE), {})
    rows = [["Năm sau"], ["SỔ"], [], list(found.top(SHEET)[3].values()), ["1"]]
    other = look_into(book(tmp_path / "sau.xlsx", rows))
    again = other.proposed(SHEET, [kept])
    assert again is not None
    assert (again.first, again.last) == (4, 4)
    assert again.meaning_of(10) is TrackerColumn.NOTE
    rows[3][2] = "Ngày khác"
    unlike = look_into(book(tmp_path / "khac.xlsx", rows)).proposed(SHEET, [kept])
    assert unlike is not None
    assert unlike.meaning_of(10) is TrackerColumn.RESULT


@pytest.mark.slow
def test_heads_can_be_taken_from_other_rows(tmp_path: Path) -> None:
    rows = [["Sổ"], ["x", "y"], ["STT", "Nội dung", "Thời hạn"], [1, "Việc", "1/2/2023"]]
    found = look_into(book(tmp_path / "so.xlsx", rows))
    assert found.heads_at(SHEET, 2, 2).columns == {}
    assert found.heads_at(SHEET, 3, 3).columns == {
        TrackerColumn.NUMBER: 1,
        TrackerColumn.WORDS: 2,
        TrackerColumn.DEADLINE: 3,
    }


@pytest.mark.slow
def test_a_workbook_of_other_tables_is_looked_into_and_an_empty_one_is_not(
    tmp_path: Path,
) -> None:
    assert look_into(book(tmp_path / "la.xlsx", [["a", "b"]])).proposed(SHEET) is None
    with pytest.raises(NotATracker):
        look_into(book(tmp_path / "rong.xlsx", []))
