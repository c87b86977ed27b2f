import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import WrongKind
from desktop_app.intake.kept_text import kept, table_row
from desktop_app.intake.plain_text import read_plain_text
from desktop_app.intake.tabbed_table import tabbed_rows

WORDS = "1. Giao Sở Y tế hoàn thành trước ngày 15/6/2023; đồng thời báo cáo UBND tỉnh."


def text(data: bytes) -> str:
    return read_plain_text(data, "a.txt")[0]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert text(WORDS.encode(encoding)) == WORDS


def test_windows_1258_is_read_and_its_marks_put_on_their_letters() -> None:
    old = "Sơ\u0309 Y tê\u0301 hoa\u0300n tha\u0300nh đê\u0300 a\u0301n, Uy\u0309 ban".encode(
        "cp1258"
    )
    assert text(old) == "Sở Y tế hoàn thành đề án, Uỷ ban"


def test_utf8_with_a_scratch_stays_utf8_and_warns() -> None:
    data = WORDS.encode() * 5
    scratched = data[:40] + b"\xff" + data[40:]
    read, warnings = read_plain_text(scratched, "a.txt")
    assert "hoàn thành trước ngày" in read
    assert "hỏng" in warnings[0]


def test_utf8_cut_in_the_middle_of_a_letter_stays_utf8() -> None:
    cut = (WORDS + "ở").encode()[:-1]
    assert text(cut).startswith(WORDS)


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 50, bytes(range(256)) * 4, b"a\x00\x00\x00b" * 20]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(WrongKind):
        text(data)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\v", "\f"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert kept(f"a{end}b") == "a\nb"


def test_what_cannot_be_seen_goes_and_blanks_become_plain() -> None:
    assert kept("\ufeffSở\u00a0Y\u200b\u00adtế\tlà\u202fmột") == "Sở Ytế là một"


def test_two_blank_lines_become_one_and_the_ends_go() -> None:
    assert kept("\n\na  \n\n\n\nb\n") == "a\n\nb"


def test_lines_drawn_with_signs_go() -> None:
    assert kept("VĂN PHÒNG\n   ------\nSố: 1") == "VĂN PHÒNG\n\nSố: 1"


def test_symbol_font_bullets_become_dashes() -> None:
    assert kept("\uf0b7 Sở Y tế") == "- Sở Y tế"


@pytest.mark.parametrize("bullet", ["\uf0e8", "\uf097", "➢", "■", "o", "v", "Ø", "§", "ü"])
def test_what_stands_for_a_bullet_becomes_a_dash(bullet: str) -> None:
    assert text(f"{bullet}  Giao Sở Y tế".encode()) == "-  Giao Sở Y tế"


@pytest.mark.parametrize("words", ["o bế", "§5 quy định", "v.v."])
def test_what_only_looks_like_a_bullet_stays(words: str) -> None:
    assert text(words.encode() + b" Giao" * 3).startswith(words)


def test_letters_set_as_one_sign_are_letters() -> None:
    assert text("Oﬃce, ﬁle".encode()) == "Office, file"


def test_signs_that_only_look_like_a_stroke_or_a_letter_are_these() -> None:
    assert text("quý I\u20442026, \u00d0ảng \u00f0oàn".encode()) == "quý I/2026, Đảng đoàn"


def test_a_bar_in_a_cell_does_not_end_the_cell() -> None:
    assert table_row(["a|b", "", "c"]) == "| a/b | | c |"


@given(st.text())
@settings(max_examples=50)
def test_kept_text_is_composed_and_stays_as_it_is(words: str) -> None:
    once = kept(words)
    assert unicodedata.is_normalized("NFC", once)
    assert kept(once) == once


def test_a_letterhead_in_two_columns_is_read_column_by_column() -> None:
    head = (
        "  UBND TỈNH A            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "    VĂN PHÒNG               Độc lập - Tự do - Hạnh phúc\n"
        "\n"
        "  Số: 1/TB-VP             A, ngày 01 tháng 02 năm 2022\n"
    )
    assert [line for line in text(head.encode()).split("\n") if line] == [
        "UBND TỈNH A",
        "VĂN PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 1/TB-VP",
        "A, ngày 01 tháng 02 năm 2022",
    ]


def test_columns_set_with_tabs_are_read_column_by_column() -> None:
    foot = "Nơi nhận:\t\tCHÁNH VĂN PHÒNG\n- Như trên;\n- Lưu: VT.\t\tTrần A"
    assert [line for line in text(foot.encode()).split("\n") if line] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "CHÁNH VĂN PHÒNG",
        "Trần A",
    ]


def test_a_single_tab_sets_columns_whatever_stands_before_it() -> None:
    head = (
        "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "VĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc\n"
        "THÔNG BÁO\n"
        "1.\tGiao Sở Y tế báo cáo"
    )
    assert [line for line in text(head.encode()).split("\n") if line] == [
        "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
        "VĂN PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "THÔNG BÁO",
        "1. Giao Sở Y tế báo cáo",
    ]


def test_words_above_a_foot_stay_where_they_are() -> None:
    foot = "3. Giao Sở Y tế.\nNơi nhận:\tCHÁNH VĂN PHÒNG\n- Lưu: VT.\tTrần A"
    assert text(foot.encode()).split("\n")[0] == "3. Giao Sở Y tế."


def test_wide_gaps_elsewhere_are_left_alone() -> None:
    words = "1. Giao Sở Y tế      báo cáo"
    assert text(words.encode()) == words


def test_lines_with_the_same_tabs_are_rows_of_a_table() -> None:
    words = "TT\tNhiệm vụ\tChủ trì\n1\tTrình đề án\tSở Y tế\n\tBáo cáo\tnt\n\n1. Giao\tSở"
    assert text(words.encode()).split("\n") == [
        "| TT | Nhiệm vụ | Chủ trì |",
        "| 1 | Trình đề án | Sở Y tế |",
        "| | Báo cáo | nt |",
        "",
        "1. Giao Sở",
    ]


def test_lines_that_only_begin_with_tabs_are_no_table() -> None:
    assert "|" not in text("\t\tGiao Sở Y tế\n\t\tGiao Sở Xây dựng".encode())


def test_a_group_row_and_lost_tabs_at_the_end_belong_to_their_table() -> None:
    words = (
        "TT\tNhiệm vụ\tThời hạn\tChủ trì\n"
        "I\tBẢO ĐẢM TẾT\n"
        "1\tTrực Tết\t10/02/2026\tSở Y tế\n"
        "\n"
        "II. ĐẦU TƯ CÔNG\n"
        "2\tPhân bổ vốn\n"
        "3\tQuyết toán\tnt\tSở Tài chính\n"
        "Hết bảng.\n"
    )
    assert tabbed_rows(words).splitlines() == [
        "| TT | Nhiệm vụ | Thời hạn | Chủ trì |",
        "| I | BẢO ĐẢM TẾT | | |",
        "| 1 | Trực Tết | 10/02/2026 | Sở Y tế |",
        "| II. ĐẦU TƯ CÔNG | | | |",
        "| 2 | Phân bổ vốn | | |",
        "| 3 | Quyết toán | nt | Sở Tài chính |",
        "Hết bảng.",
    ]


def test_bars_without_a_frame_make_a_table_too() -> None:
    words = "TT | Nhiệm vụ | Thời hạn\n1 | Trực Tết | 10/02/2026"
    assert tabbed_rows(words).splitlines() == [
        "| TT | Nhiệm vụ | Thời hạn |",
        "| 1 | Trực Tết | 10/02/2026 |",
    ]


def test_numbers_with_one_tab_behind_them_are_no_table() -> None:
    words = "1.\tSở Y tế rà soát.\n2.\tSở Tài chính báo cáo."
    assert tabbed_rows(words) == words
