"""Tables in a .pdf whose columns nobody ruled."""

from desktop_app.intake.pdf_text import read_pdf
from tests.intake.pdf_maker import LEADING, LEFT, Page, pdf, width

_COLUMNS = (85, 125, 330, 440)
_HEAD = (("TT",), ("Nội dung", "nhiệm vụ"), ("Cơ quan",), ("Thời hạn",))
_FIRST = (("1",), ("Rà soát quỹ đất công ích", "tại các xã"), ("Sở Y tế",), ("30/6/2024",))
_SECOND = (("2",), ("Lập đề án",), ("Sở Nội vụ, Sở", "Công Thương"), ("Quý III", "năm 2024"))
_ROWS = [
    "| TT | Nội dung nhiệm vụ | Cơ quan | Thời hạn |",
    "| 1 | Rà soát quỹ đất công ích tại các xã | Sở Y tế | 30/6/2024 |",
    "| 2 | Lập đề án | Sở Nội vụ, Sở Công Thương | Quý III năm 2024 |",
]

Row = tuple[tuple[str, ...], ...]


def put(page: Page, y: float, *rows: Row, centred: bool = False) -> float:
    """Set rows of cells without rules; the base line of the next row."""
    for row in rows:
        lines = max(len(cell) for cell in row)
        for x, cell in zip(_COLUMNS, row, strict=True):
            down = (lines - len(cell)) / 2 if centred else 0
            for number, words in enumerate(cell):
                page.write(x, y + (number + down) * LEADING, words)
        y += lines * LEADING
    return y


def rows_of(*pages: Page) -> list[str]:
    text, _ = read_pdf(pdf(*pages), "x.pdf")
    return [line for line in text.split("\n") if line.startswith("|")]


def test_cells_set_below_one_another_are_rows_with_bars() -> None:
    page = Page()
    put(page, 100, _HEAD, _FIRST, _SECOND)
    assert rows_of(page) == _ROWS


def test_a_number_half_way_down_its_row_belongs_to_the_lines_around_it() -> None:
    page = Page()
    put(page, 100, _HEAD, _FIRST, _SECOND, centred=True)
    assert rows_of(page) == _ROWS


def test_a_page_goes_on_with_the_row_it_cut_and_repeats_the_head() -> None:
    one, two = Page(), Page()
    put(one, 780, _HEAD, (*(cell[:1] for cell in _FIRST),))
    y = put(two, 80, _HEAD, ((), ("tại các xã",), (), ()))
    put(two, y, _SECOND)
    assert rows_of(one, two) == _ROWS


def test_the_name_of_a_group_may_cross_the_columns() -> None:
    page = Page()
    y = put(page, 100, _HEAD)
    page.write(_COLUMNS[1], y, "NHÓM VIỆC VỀ ĐẤT ĐAI, XÂY DỰNG")
    put(page, y + LEADING, _FIRST, _SECOND)
    assert rows_of(page) == [_ROWS[0], "| NHÓM VIỆC VỀ ĐẤT ĐAI, XÂY DỰNG | | | |", *_ROWS[1:]]


def test_cells_on_one_line_are_told_apart_by_the_gap_between_them() -> None:
    page = Page()
    x = LEFT
    for words in ("1", "Lập đề án", "Sở Y tế", "30/6/2024"):
        page.write(x, 100, words)
        page.write(x, 100 + LEADING, words.replace("1", "2"))
        x += width("2" * len(words)) + 12
    assert len(rows_of(page)) == 2


def test_the_words_around_a_table_stay_out_of_it() -> None:
    page = Page()
    below = put(
        page, page.paragraph(100, "Giao việc cho các cơ quan như sau: " * 4), *[_HEAD, _FIRST]
    )
    page.paragraph(
        below, "Các cơ quan báo cáo kết quả về Văn phòng trước ngày 20 hằng tháng. " * 2
    )
    text, _ = read_pdf(pdf(page), "x.pdf")
    assert text.split("\n")[0].endswith("như sau:")
    assert rows_of(page) == _ROWS[:2]
    assert text.split("\n")[-1].startswith("Các cơ quan báo cáo")


def test_blanks_stretched_to_fill_the_line_make_no_columns() -> None:
    page = Page()
    words = (
        "Giao",
        "Sở",
        "Y",
        "tế",
        "chủ",
        "trì,",
        "lập",
        "đề",
        "án,",
        "trình",
        "UBND",
        "tỉnh",
    )
    for line in range(3):
        x: float = LEFT
        for word in words[line:]:
            page.write(x, 100 + line * LEADING, word)
            x += width(word) + 14
    assert rows_of(page) == []


def test_a_group_named_in_capitals_is_no_part_of_the_row_above() -> None:
    page = Page()
    y = put(page, 100, _HEAD, _FIRST)
    page.write(_COLUMNS[1], y, "VỀ Y TẾ")
    put(page, y + LEADING, _SECOND)
    assert rows_of(page) == [*_ROWS[:2], "| | VỀ Y TẾ | | |", _ROWS[2]]


def test_the_name_of_a_group_may_come_close_to_the_next_column() -> None:
    page = Page()
    name = "VỀ ĐẤT ĐAI, RỪNG VÀ BIỂN"
    y = put(page, 100, _HEAD)
    page.write(_COLUMNS[0], y, "I")
    page.write(_COLUMNS[2] - 2 - width(name), y, name)
    put(page, y + LEADING, _FIRST, _SECOND)
    assert rows_of(page) == [_ROWS[0], f"| I | {name} | | |", *_ROWS[1:]]


def test_capitals_may_be_the_rest_of_a_cell() -> None:
    page = Page()
    put(page, 100, _HEAD, (("1",), ("Quyết toán quý", "III/2025"), ("Sở Y tế",), ()), _SECOND)
    assert rows_of(page)[1] == "| 1 | Quyết toán quý III/2025 | Sở Y tế | |"


def test_the_name_of_a_group_may_fill_two_lines() -> None:
    page = Page()
    y = put(
        page, 100, _HEAD, _FIRST, (("II",), ("VỀ TỔ CHỨC", "BỘ MÁY CÁC SỞ"), (), ()), _SECOND
    )
    assert y > 100
    assert rows_of(page) == [*_ROWS[:2], "| II | VỀ TỔ CHỨC BỘ MÁY CÁC SỞ | | |", _ROWS[2]]


def test_the_last_cell_may_go_on_alone() -> None:
    page = Page()
    put(
        page,
        100,
        _HEAD,
        _SECOND,
        (("3",), ("Rà soát quỹ", "đất công ích", "tại xã"), ("Sở A",), ()),
    )
    assert rows_of(page)[-1] == "| 3 | Rà soát quỹ đất công ích tại xã | Sở A | |"
