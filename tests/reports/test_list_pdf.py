"""The printed list, read back with pypdfium2."""

import pypdfium2
import pytest

from desktop_app.errors import WritingStopped
from desktop_app.reports.list_columns import placed_columns
from desktop_app.reports.list_pdf import list_pdf
from desktop_app.reports.pdf_pen import LANDSCAPE
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.printed_list import (
    ColumnRole,
    PrintedColumn,
    PrintedGroup,
    PrintedList,
    PrintedRow,
)
from tests.reports.list_given import COLUMNS, make_list, make_realistic_list

ROW = PrintedRow(("II.1", "Rà soát quỹ đất công", "Sở Tài chính", "30/11/2026", "Còn 10 ngày"))


def pages_of(printed: PrintedList) -> list[str]:
    """The text of each page with single blanks."""
    document = pypdfium2.PdfDocument(list_pdf(printed))
    try:
        texts = [page.get_textpage().get_text_bounded() for page in document]
        return [" ".join(text.split()) for text in texts]
    finally:
        document.close()


def test_every_word_of_every_row_is_there() -> None:
    printed = make_realistic_list()
    shown = "".join("".join(pages_of(printed)).split())
    for group in printed.groups:
        assert "".join(group.title.split()) in shown
        for row in group.rows:
            for cell in row.cells:
                for word in cell.split():
                    assert word in shown


def test_the_head_says_what_was_asked_for_and_as_of_when() -> None:
    first = pages_of(make_realistic_list())[0]
    assert first.startswith("Tất cả nhiệm vụ Lọc: Sở Tài chính · “đất đai” 30 nhiệm vụ")
    assert "Văn phòng UBND tỉnh Quảng Trị" in first
    assert "Số liệu đến 16 giờ 30 ngày 20/11/2026" in first


def test_each_page_repeats_the_heads_and_says_which_group_goes_on() -> None:
    pages = pages_of(make_list(PrintedGroup("TB 87/TB-VPUBND", (ROW,) * 90)))
    assert len(pages) > 2
    for number, page in enumerate(pages[1:], start=2):
        assert page.startswith(
            "TT Điểm Nội dung Chủ trì Hạn Mức hạn TB 87/TB-VPUBND (tiếp theo)"
        )
        assert f"Trang {number}/{len(pages)}" in page


def test_an_empty_list_says_so() -> None:
    assert "Không có nhiệm vụ nào." in pages_of(make_list())[0]


def test_english_is_said_where_it_is_asked_for() -> None:
    (page,) = pages_of(make_list(PrintedGroup("", (ROW,)), language="en"))
    assert "As of 16:30 on 20/11/2026" in page
    assert "Page 1/1" in page


def test_the_same_list_gives_the_same_bytes() -> None:
    assert list_pdf(make_realistic_list()) == list_pdf(make_realistic_list())


@pytest.mark.parametrize("count", [1, 5, 9])
def test_the_columns_fill_the_page_and_no_more(count: int) -> None:
    plain = tuple(PrintedColumn(f"Cột {n}") for n in range(count - 1))
    columns = (PrintedColumn("Nội dung", ColumnRole.WORDS), *plain)
    cells = ("Rà soát " * 40, *("Sở Nông nghiệp và Môi trường" for _ in plain))
    row = PrintedRow(cells, StandingKind.OVERDUE)
    placed = placed_columns(make_list(PrintedGroup("", (row,)), columns=columns), 9.5)
    last = placed[-1]
    assert last.x + last.width == pytest.approx(LANDSCAPE.right)
    words = next(column for column in placed if column.role is ColumnRole.WORDS)
    assert words.width > 150


def test_one_longest_cell_leaves_the_words_their_room() -> None:
    row = PrintedRow(("II.1", "Rà soát", "x" * 5_000, "", ""))
    placed = placed_columns(make_list(PrintedGroup("", (row,))), 9.5)
    assert placed[3].width < 110
    assert placed[2].width > 190


def test_how_far_it_is_is_told_and_grows_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    list_pdf(
        make_list(PrintedGroup("", (ROW,) * 400)), lambda done, of: told.append((done, of))
    )
    assert told == sorted(told)
    assert {of for _, of in told} == {800}
    assert told[0][0] == 0
    assert 700 < told[-1][0] < 800


def test_what_the_listener_raises_ends_the_work() -> None:
    told: list[int] = []

    def stop(done: int, of: int) -> None:
        told.append(done)
        if done > of // 4:
            raise WritingStopped

    with pytest.raises(WritingStopped):
        list_pdf(make_list(PrintedGroup("", (ROW,) * 400)), stop)
    assert told[-1] < 300


def test_the_rows_are_numbered_before_their_columns() -> None:
    assert [column.head for column in placed_columns(make_list(), 9.5)] == [
        "TT",
        *(column.head for column in COLUMNS),
    ]
