"""Who is given what an answer to a proposal or a case decides."""

import pytest

from tests.intake.read_points import draft_of, seen


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Tổ dân phố 7 đề nghị lắp đèn: đồng ý, Phòng Kinh tế lắp xong.", "Phòng Kinh tế"),
        ("Thôn Đông đề nghị nạo vét mương: giao Phòng Kinh tế kiểm tra.", "Phòng Kinh tế"),
        (
            "Đối với đề nghị của UBND xã Hữu Lộc: không nhất trí, UBND xã Hữu Lộc nộp ngay.",
            "UBND xã Hữu Lộc",
        ),
        (
            "Việc sửa chợ: đồng ý đề nghị của UBND phường Phú Xuân cho kéo dài thời gian.",
            "UBND phường Phú Xuân",
        ),
    ],
)
def test_an_answer_gives_work_to_whom_it_names(words: str, leads: str) -> None:
    (point,) = seen(words)
    assert (point.trackable, point.leads) == (True, (leads,))


def test_an_order_in_an_answer_is_for_the_head_it_stands_under() -> None:
    draft = draft_of(
        "1. Chi cục Kiểm lâm:\n\na) Đối với đề nghị của Chi cục xin lùi thời hạn trình đề án"
        " sang tháng 12: không đồng ý; yêu cầu trình trước ngày 30/9/2025."
    )
    (point,) = draft.points
    assert [agency.name for agency in point.leads] == ["Chi cục Kiểm lâm"]
    assert point.trackable


def test_answers_without_numbers_stand_apart() -> None:
    draft = draft_of(
        "1. Về các kiến nghị của xã\n\nVề sửa trụ sở: Giao Sở Tài chính rà soát.\n\nVề nâng phụ"
        " cấp: Ghi nhận.\n\nVề xóa nhà tạm: Không đồng ý; UBND xã Gio Mỹ phải hoàn thành."
    )
    assert [[a.name for a in p.leads] for p in draft.points] == [
        ["Sở Tài chính"],
        [],
        ["UBND xã Gio Mỹ"],
    ]


def test_a_head_of_a_matter_may_say_who_works_below() -> None:
    draft = draft_of(
        "1. Về cống ngăn triều, Sở Xây dựng chủ trì, cùng UBND phường Phú Xuân: (i) hoàn thành"
        " 02 cống; (ii) vận hành thử."
    )
    for point in draft.points:
        assert [agency.name for agency in point.leads] == ["Sở Xây dựng"]
        assert [agency.name for agency in point.coordinators] == ["UBND phường Phú Xuân"]


def test_a_case_is_told_before_it_is_given_out() -> None:
    draft = draft_of(
        "1. Vụ việc của ông Trần Văn Bình: xin tạm hoãn bàn giao mặt bằng. Chủ tịch UBND tỉnh"
        " không chấp thuận.\n\nGiao UBND xã Gio Mỹ đối thoại với hộ dân trước ngày"
        " 15/9/2025.\n\nSở Tư pháp hướng dẫn UBND xã Gio Mỹ áp dụng giá đất."
    )
    assert [(p.label, [a.name for a in p.leads], p.trackable) for p in draft.points] == [
        ("1", [], False),
        ("1", ["UBND xã Gio Mỹ"], True),
        ("1", ["Sở Tư pháp"], True),
    ]
