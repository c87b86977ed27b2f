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
