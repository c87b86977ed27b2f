"""Which words stand under which number."""

import textwrap

import pytest

from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.lines import foreign_lines, lines_of
from desktop_app.intake.markers import Level, marker_at
from desktop_app.intake.outline import outline
from desktop_app.tracking.notice import Span

HEADS = ("Sở Y tế", "Công an tỉnh")


def _leaves(text: str) -> dict[str, str]:
    flow = flowing_text(text)
    flow = flowing_text(text, foreign_lines(lines_of(text, flow.shown)))

    def is_head(span: Span) -> bool:
        return flow.collapsed(span).strip(" :*") in HEADS

    root = outline(flow, lines_of(text, flow.shown), is_head)
    return {
        node.label: " ".join(flow.collapsed(span) for span in node.paragraphs)
        for node in root.walk()
        if not node.children and node.level is not None
    }


@pytest.mark.parametrize(
    ("line", "level", "printed"),
    [
        ("I. NHIỆM VỤ", Level.ROMAN, "I"),
        ("II- NHIỆM VỤ", Level.ROMAN, "II"),
        ("I/ NHIỆM VỤ", Level.ROMAN, "I"),
        ("A. NHIỆM VỤ", Level.PART, "A"),
        ("1. Sở", Level.ARABIC, "1"),
        ("1- Sở", Level.ARABIC, "1"),
        ("1) Sở", Level.ARABIC, "1)"),
        ("l. Sở", Level.ARABIC, "1"),
        ("3 . Sở", Level.ARABIC, "3"),
        ("2, Sở", Level.ARABIC, "2"),
        ("c ) Sở", Level.LETTER, "c)"),
        ("1.1. Sở", Level.DECIMAL_2, "1.1"),
        ("1.1 Sở", Level.DECIMAL_2, "1.1"),
        ("2.1.3. Sở", Level.DECIMAL_3, "2.1.3"),
        ("(1) Sở", Level.BRACKET, "(1)"),
        ("(l) Sở", Level.BRACKET, "(1)"),
        ("a) Sở", Level.LETTER, "a)"),
        ("đ) Sở", Level.LETTER, "đ)"),
        ("b. Sở", Level.LETTER, "b."),
        ("(ii) rà soát", Level.SMALL_ROMAN, "(ii)"),
        ("- Sở", Level.DASH, "-"),
        ("– Sở", Level.DASH, "-"),
        ("• Sở", Level.DASH, "-"),
        ("+ Sở", Level.PLUS, "+"),
    ],
)
def test_a_sign_opens_a_point(line: str, level: Level, printed: str) -> None:
    marker = marker_at(line)
    assert marker is not None
    assert (marker.level, marker.printed) == (level, printed)


@pytest.mark.parametrize(
    "line",
    [
        "30/9/2025.",
        "1.284 hồ sơ",
        "2025. Sở",
        "15/6 hoàn thành",
        "21,4% kế hoạch",
        "IV/2025.",
        "12-NQ/TU",
        "Sở Y tế",
        "-",
    ],
)
def test_other_beginnings_open_none(line: str) -> None:
    assert marker_at(line) is None


def test_letters_stand_under_numbers_under_romans() -> None:
    text = "I. CHUNG\n\n1. Về vốn\n\na) Sở A.\n\nb) Sở B.\n\nII. RIÊNG\n\n1. Sở C."
    assert list(_leaves(text)) == ["I.1.a)", "I.1.b)", "II.1"]


def test_decimal_numbers_carry_their_parents_number() -> None:
    assert list(_leaves("1. Về vốn\n1.1. Sở A.\n1.2 Sở B.\n2. Về đất\n2.1. Sở C.")) == [
        "1.1",
        "1.2",
        "2.1",
    ]


def test_decimal_numbers_keep_the_roman_above() -> None:
    assert list(_leaves("II. Việc\n1. Về vốn\n1.1. Sở A.\n1.2. Sở B.")) == ["II.1.1", "II.1.2"]


def test_dashes_and_plus_signs_are_counted() -> None:
    text = "1. Sở Nội vụ:\n- Việc một.\n- Việc hai:\n+ Phần một;\n+ Phần hai.\n- Việc ba."
    assert list(_leaves(text)) == ["1.-1", "1.-2.+1", "1.-2.+2", "1.-3"]


def test_letters_left_out_or_out_of_order_keep_their_print() -> None:
    assert list(_leaves("1. Việc:\na) A.\nb) B.\nc) C.\nđ) D.")) == [
        "1.a)",
        "1.b)",
        "1.c)",
        "1.đ)",
    ]


def test_a_name_without_a_number_is_a_head() -> None:
    text = "**Sở Y tế**\n- Việc một.\n- Việc hai.\n\n**Công an tỉnh**\n- Việc ba."
    assert list(_leaves(text)) == ["Sở Y tế.-1", "Sở Y tế.-2", "Công an tỉnh.-1"]


def test_small_romans_in_one_paragraph_are_points() -> None:
    leaves = _leaves("1. Giao Sở Y tế: (i) rà soát hồ sơ; (ii) trình đề án.")
    assert leaves == {"1.(i)": "rà soát hồ sơ;", "1.(ii)": "trình đề án."}


def test_one_sign_alone_in_a_sentence_is_no_row() -> None:
    assert list(_leaves("1. Giao Sở Y tế thực hiện mục (i) của kế hoạch.")) == ["1"]


def test_a_sentence_cut_by_a_blank_line_is_one() -> None:
    leaves = _leaves("1. Ban hành Quyết định về đấu giá\n\nđể giao đất.\n\n2. Việc khác.")
    assert leaves["1"] == "Ban hành Quyết định về đấu giá để giao đất."


def test_a_page_number_inside_a_point_is_left_out() -> None:
    leaves = _leaves("1. Rà soát các hồ sơ còn tồn đọng của\n\n2\n\nnăm trước.\n2. Việc khác.")
    assert leaves["1"] == "Rà soát các hồ sơ còn tồn đọng của năm trước."


def test_a_number_that_the_sentence_waits_for_is_kept() -> None:
    leaves = _leaves("1. Hoàn thành trong ngày\n20\ntháng 9 năm 2025.\n2. Việc khác.")
    assert leaves["1"] == "Hoàn thành trong ngày 20 tháng 9 năm 2025."


def test_a_wrapped_name_with_a_dash_is_no_list() -> None:
    text = (
        "1. Sở Xây dựng chủ trì, cùng Sở Tài chính, Ban Quản lý Khu kinh tế cửa khẩu Đồng\n"
        "- Lạng Sơn thống nhất phương án giá dịch vụ bến bãi, trình Ủy ban nhân dân tỉnh xem\n"
        "xét, quyết định.\n2. Việc khác thì do các cơ quan, đơn vị, địa phương thực hiện vậy."
    )
    assert list(_leaves(text)) == ["1", "2"]


def test_numbers_in_a_wrapped_sentence_open_no_point() -> None:
    text = (
        "1. Các đơn vị rà soát, thống kê toàn bộ hồ sơ còn tồn đọng; số lượng hồ sơ cần xử lý\n"
        "12. 000 hồ sơ trong năm và báo cáo kết quả.\n2. Việc khác."
    )
    assert list(_leaves(text)) == ["1", "2"]


def test_numbers_run_on_under_the_next_roman_head() -> None:
    text = "I. KINH TẾ\n1. Một.\n2. Hai.\nII. VĂN HÓA\n3. Ba.\n4. Bốn.\nIII. KHÁC\n5. Năm.\n"
    assert list(_leaves(text)) == ["I.1", "I.2", "II.3", "II.4", "III.5"]


def test_the_first_letter_may_follow_a_head_that_fills_its_line() -> None:
    head = "1. Về dự án đường Vành đai 4 đoạn qua địa bàn tỉnh và các khu tái định cư ven sông"
    wrapped = (
        "a) Sở Y tế rà soát toàn bộ danh sách các hộ phải di dời khỏi hành lang\ncủa dự án.\n"
    )
    leaves = _leaves(f"{head}\n{wrapped}b) Công an tỉnh giữ trật tự.\n")
    assert list(leaves) == ["1.a)", "1.b)"]


def test_a_letter_that_a_wrapped_line_cites_opens_nothing() -> None:
    text = (
        "1. Sở Y tế thực hiện đúng trình tự mà pháp luật về đầu tư công đã quy định tại điểm\n"
        "a) Khoản 2 của Luật, hoàn thành trong năm và báo cáo kết quả cho các cơ quan biết.\n"
    )
    assert list(_leaves(text)) == ["1"]


def test_rows_in_one_line_are_split_in_the_last_point_too() -> None:
    text = (
        "1. Giao Sở Y tế: (1) rà soát; (2) báo cáo.\n\n"
        "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.\n"
    )
    assert list(_leaves(text)) == ["1.(1)", "1.(2)"]


def test_agencies_alone_after_a_finished_sentence_are_a_head_in_a_short_paper_too() -> None:
    text = (
        "**Sở Y tế**\n- Kiểm tra các cơ sở trên toàn địa bàn, xong trước ngày 31/7/2024.\n"
        "- Tham mưu phương án, trình trong tháng 7/2024.\n**Công an tỉnh**\nGiữ trật tự.\n"
    )
    leaves = _leaves(text)
    assert list(leaves) == ["Sở Y tế.-1", "Sở Y tế.-2", "Công an tỉnh"]
    assert leaves["Sở Y tế.-2"].endswith("tháng 7/2024.")


def test_rows_go_on_from_the_paragraph_into_a_line_of_their_own() -> None:
    text = (
        "3. Vụ Kế hoạch: (i) rà soát nhu cầu; (ii) phân bổ thuốc;\n(iii) lập danh mục đầu tư."
    )
    assert _leaves(text) == {
        "3.(i)": "rà soát nhu cầu;",
        "3.(ii)": "phân bổ thuốc;",
        "3.(iii)": "lập danh mục đầu tư.",
    }


def test_small_romans_need_no_colon_before_them() -> None:
    assert _leaves("1. Sở Tài chính (i) trình phương án; (ii) công khai kết quả.") == {
        "1.(i)": "trình phương án;",
        "1.(ii)": "công khai kết quả.",
    }


def test_l_is_the_letter_behind_k_and_a_one_elsewhere() -> None:
    rows = "\n\n".join(f"{letter}) Sở Y tế báo cáo." for letter in "abcdđeghiklm")
    assert list(_leaves(f"l. Về y tế\n\n{rows}"))[-3:] == ["1.k)", "1.l)", "1.m)"]


def test_a_page_number_before_the_awaited_day_is_left_out() -> None:
    leaves = _leaves("1. Sở Y tế trả lời trước\n4\nngày 19/8/2022.")
    assert leaves == {"1": "Sở Y tế trả lời trước ngày 19/8/2022."}


def test_a_cited_sign_begins_no_row() -> None:
    assert list(_leaves("1. Thực hiện điểm (1) và điểm (2) Thông báo số 5.")) == ["1"]


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    rows = [
        f"giao phòng số {n} rà soát tổng hợp và báo cáo kết quả từng thôn" for n in range(20)
    ]
    lines = textwrap.wrap("1. Vụ việc của ông Bình: " + ", ".join(rows), 80)
    end = "khẩn-trương-và-đúng-hạn " + "đúng " * 9 + "hạn."
    text = "\n".join([*lines[:-1], end, "Giao Phòng Nội vụ trả lời."])
    flow = flowing_text(text)
    root = outline(flow, lines_of(text, flow.shown), lambda _: False)
    assert [flow.collapsed(span)[-10:] for span in root.children[0].paragraphs] == [
        " đúng hạn.",
        "ụ trả lời.",
    ]
