from itertools import pairwise

import pytest

from desktop_app.errors import FileDamaged, FileEmpty, FileEncrypted, FileTooLarge, ScannedFile
from desktop_app.intake import limits
from desktop_app.intake.pdf_text import read_pdf
from tests.intake.pdf_maker import INDENTED, LEADING, LEFT, RIGHT, Page, pdf

LONG = (
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân các huyện rà soát, "
    "tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch; hoàn thành trước ngày 15 tháng 6 năm "
    "2022. Sau thời hạn trên, báo cáo Chủ tịch"
)


def lines(*pages: Page) -> list[str]:
    return [line for line in read_pdf(pdf(*pages), "a.pdf")[0].split("\n") if line]


def warnings(*pages: Page) -> tuple[str, ...]:
    return read_pdf(pdf(*pages), "a.pdf")[1]


def page_of(*paragraphs: str, y: float = 120) -> Page:
    page = Page()
    for text in paragraphs:
        y = page.paragraph(y, text)
    return page


# Paragraphs


def test_printed_lines_become_paragraphs() -> None:
    given = [f"1. {LONG}.", f"2. {LONG} tỉnh.", f"a) {LONG} và các đơn vị."]
    assert lines(page_of(*given)) == given


def test_a_month_at_the_beginning_of_a_line_is_no_point() -> None:
    words = LONG.replace("ngày 15 tháng 6 năm 2022.", "tháng 12.")
    text = next(
        text
        for text in (f"1. {'ở ' * n}{words}." for n in range(80))
        if any(line.startswith("12. ") for _, _, line, _, _ in page_of(text).words)
    )
    assert lines(page_of(text, "2. Ngắn.", f"3. {LONG}.")) == [text, "2. Ngắn.", f"3. {LONG}."]


def test_hanging_points_without_space_between_them_stay_apart() -> None:
    page = Page()
    y = 120.0
    given = [f"a) {LONG}.", f"b) {LONG} tỉnh.", f"c) {LONG} và cả tỉnh."]
    for text in given:
        y = page.paragraph(y, text, first=LEFT, left=LEFT + 18)
    assert lines(page) == given


def test_a_bullet_of_another_font_begins_a_point() -> None:
    page = page_of(f"o {LONG};", f"\u25a0 {LONG}.")
    assert lines(page) == [f"- {LONG};", f"- {LONG}."]


def test_the_foot_begins_a_line_however_full_the_one_above_is() -> None:
    page = page_of(f"1. {LONG}. {LONG}.")
    page.write(
        LEFT, 400, "Văn phòng thông báo để các cơ quan, đơn vị biết, tổ chức thực hiện./."
    )
    page.write(LEFT, 400 + LEADING, "Nơi nhận:")
    assert lines(page)[-1] == "Nơi nhận:"


def test_a_number_may_touch_its_words() -> None:
    page = page_of("Kết luận:")
    words = "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các sở rà soát, báo"
    for label, y in (("12.", 160), ("(3)", 160 + 2 * LEADING)):
        page.write(LEFT, y, f"{label}{words}")
        page.write(LEFT + 20, y + LEADING, "cáo kết quả.")
    assert lines(page)[1:] == [f"{label}{words} cáo kết quả." for label in ("12.", "(3)")]


def test_points_set_without_any_indent_stay_apart() -> None:
    page = Page()
    y = 120.0
    given = [f"1. {LONG}.", f"2. {LONG} tỉnh.", f"- {LONG} và cả tỉnh."]
    for text in given:
        y = page.paragraph(y, text, first=LEFT, left=LEFT)
    assert lines(page) == given


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = page_of(f"1. {LONG}.", y=740)
    words = "2. " + LONG
    first.paragraph(780, words)
    cut = [text for _, y, text, _, _ in first.words if y <= 800]
    over = [text for _, y, text, _, _ in first.words if y > 800]
    first.words = [word for word in first.words if word[1] <= 800]
    second = Page()
    for n, text in enumerate(over):
        second.write(LEFT, 100 + n * LEADING, text)
    assert len(cut) > 2
    assert lines(first, second) == [f"1. {LONG}.", words]


def test_words_broken_at_their_own_hyphen_are_glued() -> None:
    page = page_of(f"1. {LONG}.")
    page.write(INDENTED, 300, "2. Thực hiện giai đoạn của Chương trình mục tiêu quốc gia, KH-")
    page.write(LEFT, 300 + LEADING, "ĐTTTXHMTQGGDNN của tỉnh.")
    assert "KH-ĐTTTXHMTQGGDNN" in lines(page)[-1]


# Page furniture


@pytest.mark.parametrize("number", ["2", "- 2 -", "Trang 2", "2/2"])
def test_page_numbers_are_left_out(number: str) -> None:
    second = page_of("Hai.", y=200)
    second.centre(297, 50, number)
    assert lines(page_of("Một."), second) == ["Một.", "Hai."]


def test_a_date_that_ends_a_page_is_no_page_number() -> None:
    page = page_of("1. Báo cáo tại cuộc họp tháng", y=760)
    page.write(LEFT, 760 + LEADING, "6/2023.")
    assert "6/2023." in lines(page)[-1]


def test_running_heads_are_left_out() -> None:
    pages = []
    for number in ("Một.", "Hai.", "Ba."):
        page = page_of(number, y=200)
        page.write(LEFT, 40, f"Lưu hành nội bộ, bản {len(pages)}")
        pages.append(page)
    assert lines(*pages) == ["Một.", "Hai.", "Ba."]


def test_signature_stamps_are_left_out() -> None:
    page = page_of("1. Giao Sở Y tế.")
    for n, text in enumerate(
        ("Người ký: Văn phòng UBND", "Email: vp@tinh.example", "Thời gian ký: 14.07.2023")
    ):
        page.write(400, 700 + n * 12, text, size=8)
    assert lines(page) == ["1. Giao Sở Y tế."]


def test_a_stamp_may_break_its_lines() -> None:
    page = page_of(f"1. {LONG}.", "2. Giao Sở Y tế.", "3. Giao Sở Nội vụ.")
    for n, words in enumerate(
        ("Người ký: ỦY BAN NHÂN DÂN", "TỈNH CÀ MAU", "Thời gian ký: 14.07.2023", "15:42:10")
    ):
        page.write(400, 700 + n * 10, words, size=8)
    assert lines(page)[1:] == ["2. Giao Sở Y tế.", "3. Giao Sở Nội vụ."]


def test_words_that_a_stamp_has_too_may_end_a_sentence() -> None:
    page = page_of("1. Giao Sở Y tế báo cáo trong 03 ngày kể từ")
    page.write(LEFT, 120 + LEADING, "ngày ký.")
    assert lines(page)[-1].endswith("ngày ký.")


def test_left_and_right_pages_may_have_heads_of_their_own() -> None:
    pages = []
    for number in range(1, 6):
        page = page_of(f"{number}. Giao Sở Y tế.", y=200)
        page.write(LEFT, 40, "Thông báo 12/TB-UBND" if number % 2 else "UBND tỉnh Hà Nam")
        pages.append(page)
    assert lines(*pages) == [f"{number}. Giao Sở Y tế." for number in range(1, 6)]


def test_a_leaning_watermark_is_left_out() -> None:
    page = page_of("1. Giao Sở Y tế.")
    page.write(200, 500, "BẢN NHÁP", size=60, lean=45)
    assert lines(page) == ["1. Giao Sở Y tế."]


def test_footnotes_and_their_marks_are_left_out_with_a_warning() -> None:
    page = page_of(f"1. {LONG}.", f"2. {LONG}.")
    page.write(INDENTED, 300, "3. Thực hiện Đề án")
    page.write(INDENTED + 120, 295, "1", size=8)
    page.write(LEFT, 760, "1 Quyết định số 12/QĐ-UBND ngày 03/02/2022.", size=9)
    assert lines(page)[-1] == "3. Thực hiện Đề án"
    assert "Chú thích" in warnings(page)[0]


def test_a_page_turned_on_its_side_is_read_upright() -> None:
    page = Page(width=842, height=595, rotation=90)
    page.write(LEFT, 100, "PHỤ LỤC")
    page.write(LEFT, 130, "1. Giao Sở Y tế.")
    assert lines(page) == ["PHỤ LỤC", "1. Giao Sở Y tế."]


def test_a_framed_stamp_beside_a_point_stands_last() -> None:
    page = page_of(f"1. {LONG}.", "2. Ngắn.", f"3. {LONG}.")
    y = next(y for _, y, words, _, _ in page.words if words == "2. Ngắn.")
    page.write(420, y, "ĐẾN NGÀY 05/3/2022")
    page.grid([410.0, 560.0], [y - 20, y + 8])
    assert lines(page) == [f"1. {LONG}.", "2. Ngắn.", f"3. {LONG}.", "ĐẾN NGÀY 05/3/2022"]
    assert "khung" in warnings(page)[0]


def test_a_stamp_without_a_frame_is_told_from_the_words_it_stands_beside() -> None:
    given = [f"1. {LONG}.", f"2. {LONG} tỉnh, Bí thư Tỉnh ủy."]
    page = page_of(*given)
    page.write(430, max(y for _, y, _, _, _ in page.words), "ĐẾN 05/3/2022")
    assert lines(page) == [*given, "ĐẾN 05/3/2022"]


# Columns


def headed(page: Page, gap_line: str = "Số: 87/TB-VPUBND") -> Page:
    page.centre(172, 70, "UBND TỈNH QUẢNG TRỊ")
    page.write(271, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=13)
    page.centre(172, 87, "VĂN PHÒNG")
    page.centre(406, 87, "Độc lập - Tự do - Hạnh phúc")
    page.centre(172, 123, gap_line)
    page.centre(406, 123, "Quảng Trị, ngày 16 tháng 5 năm 2023")
    return page


def test_a_letterhead_is_read_column_by_column() -> None:
    page = headed(page_of(f"Ngày 12/5/2023, {LONG}.", y=240))
    page.centre(319, 180, "THÔNG BÁO")
    assert lines(page)[:8] == [
        "UBND TỈNH QUẢNG TRỊ",
        "VĂN PHÒNG",
        "Số: 87/TB-VPUBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Quảng Trị, ngày 16 tháng 5 năm 2023",
        "THÔNG BÁO",
        f"Ngày 12/5/2023, {LONG}.",
    ]


def test_columns_that_nearly_touch_are_told_apart() -> None:
    number = "Số: 87/TB-VPUBND-KTNS1"
    page = headed(page_of(f"Ngày 12/5/2023, {LONG}.", y=240), number)
    assert lines(page)[2] == number


def foot(page: Page, y: float) -> None:
    page.write(LEFT, y, "Nơi nhận:", size=12)
    page.centre(440, y, "CHÁNH VĂN PHÒNG")
    page.write(LEFT, y + 16, "- UBND các huyện: Hải Lăng, Triệu Phong,", size=11)
    page.write(LEFT, y + 32, "Gio Linh;", size=11)
    page.write(LEFT, y + 48, "- Lưu: VT.", size=11)


def test_the_foot_is_read_column_by_column_and_recipients_are_rejoined() -> None:
    page = page_of(f"1. {LONG}.")
    foot(page, 300)
    page.centre(440, 380, "Trần Quốc Thuận")
    assert lines(page)[1:] == [
        "Nơi nhận:",
        "- UBND các huyện: Hải Lăng, Triệu Phong, Gio Linh;",
        "- Lưu: VT.",
        "CHÁNH VĂN PHÒNG",
        "Trần Quốc Thuận",
    ]


def test_a_recipient_goes_on_after_a_semicolon() -> None:
    page = page_of(f"1. {LONG}.")
    page.write(LEFT, 300, "Nơi nhận:", size=12)
    page.centre(440, 300, "CHÁNH VĂN PHÒNG")
    for n, words in enumerate(
        ("- Thanh tra tỉnh; Sở Xây dựng;", "Công an tỉnh;", "- Lưu: VT.")
    ):
        page.write(LEFT, 316 + n * 16, words, size=11)
    page.centre(440, 380, "Trần Quốc Thuận")
    assert lines(page)[2:4] == ["- Thanh tra tỉnh; Sở Xây dựng; Công an tỉnh;", "- Lưu: VT."]


def test_the_foot_goes_on_over_the_page() -> None:
    page = page_of(f"1. {LONG}.")
    foot(page, 740)
    after = Page()
    after.centre(440, 100, "Trần Quốc Thuận")
    assert lines(page, after)[-2:] == ["CHÁNH VĂN PHÒNG", "Trần Quốc Thuận"]


def test_a_title_set_in_the_middle_ends_where_the_words_are_not() -> None:
    page = Page()
    page.centre((LEFT + RIGHT) / 2, 100, "Kết luận của Chủ tịch tại cuộc họp")
    page.paragraph(100 + LEADING, "Ngày 5/5 " + "và " * 120)
    text = read_pdf(pdf(page), "a.pdf")[0]
    assert text.startswith("Kết luận của Chủ tịch tại cuộc họp\n\nNgày 5/5")


# Tables

COLUMNS = [80.0, 120.0, 330.0, 450.0]


def row(page: Page, y: float, *cells: str) -> None:
    for x, cell in zip(COLUMNS, cells, strict=False):
        for n, words in enumerate(cell.split("\n")):
            page.write(x + 4, y + n * 14, words, size=12)


def test_a_ruled_table_is_rows_with_bars() -> None:
    page = page_of("PHỤ LỤC", y=90)
    page.grid(COLUMNS, [100, 120, 155])
    row(page, 114, "TT", "Nhiệm vụ", "Chủ trì")
    row(page, 134, "1", "Trình đề án\nphát triển", "Sở Y tế")
    assert lines(page) == [
        "PHỤ LỤC",
        "| TT | Nhiệm vụ | Chủ trì |",
        "| 1 | Trình đề án phát triển | Sở Y tế |",
    ]


def test_boxes_drawn_cell_by_cell_make_a_table_too() -> None:
    page = Page()
    for y in (100.0, 120.0):
        for left, right in pairwise(COLUMNS):
            page.grid([left, right], [y, y + 20])
    row(page, 114, "1", "a", "b")
    row(page, 134, "2", "c", "d")
    assert lines(page) == ["| 1 | a | b |", "| 2 | c | d |"]


def test_merged_cells_leave_empty_ones_beside_and_repeat_below() -> None:
    page = Page()
    page.grid([80.0, 450.0], [100.0, 160.0])
    page.rules += [(x, 120, x, 160) for x in COLUMNS[1:3]]
    page.rules += [(80, 120, 450, 120), (80, 140, 330, 140)]
    row(page, 114, "VỀ THỦY SẢN")
    row(page, 134, "1", "a", "Sở Y tế")
    row(page, 154, "2", "b")
    assert lines(page) == ["| VỀ THỦY SẢN | | |", "| 1 | a | Sở Y tế |", "| 2 | b | Sở Y tế |"]


def test_a_table_cut_by_the_page_is_one_table() -> None:
    first, second = Page(), Page()
    first.grid(COLUMNS, [700, 720, 740])
    row(first, 714, "TT", "Nhiệm vụ", "Chủ trì")
    row(first, 734, "1", "Trình đề án", "Sở Y tế")
    second.grid(COLUMNS, [60, 80, 100, 120])
    row(second, 74, "TT", "Nhiệm vụ", "Chủ trì")
    row(second, 94, "", "phát triển", "")
    row(second, 114, "2", "Báo cáo", "nt")
    assert lines(first, second) == [
        "| TT | Nhiệm vụ | Chủ trì |",
        "| 1 | Trình đề án phát triển | Sở Y tế |",
        "| 2 | Báo cáo | nt |",
    ]


# What cannot be read


def refuses(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_pdf(data, "a.pdf")


def test_a_password_is_named() -> None:
    refuses(pdf(page_of("Giao"), password="bí mật"), FileEncrypted)  # noqa: S106 - a made one


def test_a_broken_file_is_damaged() -> None:
    refuses(b"%PDF-1.7 and nothing more", FileDamaged)


@pytest.mark.slow
def test_pages_that_are_pictures_are_a_scan() -> None:
    refuses(pdf(Page(picture=True)), ScannedFile)


@pytest.mark.slow
def test_a_stamp_over_a_picture_is_still_a_scan() -> None:
    page = Page(picture=True)
    page.write(300, 300, "Số đến: 12")
    refuses(pdf(page), ScannedFile)


def test_an_empty_page_has_no_words() -> None:
    refuses(pdf(Page()), FileEmpty)


@pytest.mark.slow
def test_a_scanned_page_among_others_is_named() -> None:
    assert "Trang 2" in warnings(page_of("Giao Sở Y tế."), Page(picture=True))[0]


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGES", 1)
    refuses(pdf(page_of("Một."), page_of("Hai.")), FileTooLarge)
