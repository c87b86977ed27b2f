"""More time that an answer grants, refuses, or shortens; and who gets it."""

import pytest

from tests.intake.read_points import Seen, seen

LATER = "Về đề nghị của Sở Y tế được lùi thời hạn trình đề án đến ngày 31/10/2025"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (f"{LATER}: nhất trí.", "2025-10-31"),
        (f"{LATER}: Đồng ý lùi đến ngày 30/9/2025.", "2025-09-30"),
        (f"{LATER}: chỉ thống nhất lùi đến ngày 30/9/2025.", "2025-09-30"),
        ("Sở Y tế xin gia hạn nộp đề án đến hết tháng 10/2025: đồng ý.", "2025-10-31"),
        (
            "Sở Y tế xin gia hạn nộp đề án đến hết tháng 10/2025: chỉ đồng ý đến ngày 30/9.",
            "2025-09-30",
        ),
        (
            "Kiến nghị của Sở Y tế lùi thời hạn (cũ là 15/8/2025): Cho lùi đến ngày 30/9/2025.",
            "2025-09-30",
        ),
    ],
)
def test_the_asker_is_given_the_later_day(words: str, day: str) -> None:
    assert seen(words) == [Seen("reply_to_proposal", True, ("Sở Y tế",), day)]


@pytest.mark.parametrize(
    "words",
    [
        f"{LATER}: không nhất trí.",
        f"{LATER}: UBND tỉnh không thống nhất.",
        "Đề nghị của Sở Y tế sửa trụ sở trong tháng 12/2025: chưa xem xét vì chưa có nguồn.",
    ],
)
def test_a_refused_day_is_nobodys(words: str) -> None:
    assert seen(words) == [Seen("reply_to_proposal", False, (), None)]


@pytest.mark.parametrize(
    "words",
    [
        f"{LATER}: không nhất trí, Sở Y tế trình đề án trước ngày 20/9.",
        f"{LATER}: không chấp thuận; yêu cầu Sở Y tế trình trước ngày 20/9/2025.",
    ],
)
def test_after_a_refusal_the_order_counts(words: str) -> None:
    assert seen(words) == [Seen("reply_to_proposal", True, ("Sở Y tế",), "2025-09-20")]


def test_where_others_are_given_work_the_asked_day_is_not_theirs() -> None:
    words = (
        "Về đề nghị của UBND xã Phú Vinh xin hỗ trợ 2 tỷ đồng trong năm 2025: thống nhất về"
        " chủ trương, giao Sở Tài chính tham mưu."
    )
    assert seen(words) == [Seen("reply_to_proposal", True, ("Sở Tài chính",), None)]


@pytest.mark.parametrize(
    "words",
    [
        "Đồng ý gia hạn cho Sở Y tế hoàn thành đề án đến ngày 30/9/2025.",
        "Thống nhất cho Sở Y tế lùi thời hạn trình đề án đến ngày 30/9/2025.",
        "Cho phép Sở Y tế kéo dài thời gian khảo sát đến hết ngày 30/9/2025.",
    ],
)
def test_more_time_given_without_a_proposal_is_an_order(words: str) -> None:
    assert seen(words) == [Seen("directive", True, ("Sở Y tế",), "2025-09-30")]


@pytest.mark.parametrize(
    "words",
    [
        "Các sở, ngành đã tích cực triển khai nhiệm vụ được giao, hoàn thành 95% kế hoạch.",
        "Thời gian qua, các sở, ngành đã hoàn thành việc sắp xếp trước ngày 30/8/2025.",
        "Các sở sau sắp xếp đã cơ bản ổn định tổ chức.",
    ],
)
def test_what_was_done_is_told_not_ordered(words: str) -> None:
    (point,) = seen(words)
    assert (point.kind, point.trackable) == ("note", False)


@pytest.mark.parametrize(
    "words",
    [
        "Sở Y tế căn cứ các nhiệm vụ đã được giao, trình đề án trước ngày 30/9/2025.",
        "Sở Y tế hoàn thiện dự thảo đã được góp ý, trình UBND tỉnh trước ngày 30/9/2025.",
        "Sở Y tế đã chậm tiến độ; yêu cầu Sở Y tế trình đề án trước ngày 30/9/2025.",
    ],
)
def test_words_about_what_was_done_do_not_hide_an_order(words: str) -> None:
    assert seen(words) == [Seen("directive", True, ("Sở Y tế",), "2025-09-30")]


def test_an_asker_without_a_name_is_the_head_above() -> None:
    words = (
        "Sở Y tế:\n\na) Đối với đề nghị của Sở xin lùi thời hạn trình đề án sang quý I/2026:"
        " không đồng ý; yêu cầu trình Chủ tịch UBND tỉnh trước ngày 30/11/2025."
    )
    assert seen(words) == [Seen("reply_to_proposal", True, ("Sở Y tế",), "2025-11-30")]


def test_each_proposal_that_is_answered_in_its_own_paragraph_stands_alone() -> None:
    words = (
        "Về kiến nghị của các xã\n\nVề nâng mức phụ cấp: Ghi nhận, phản ánh với cấp trên.\n\n"
        f"{LATER}: Không đồng ý; Sở Y tế phải trình đề án trước ngày 20/9/2025."
    )
    assert [(point.trackable, point.due) for point in seen(words)] == [
        (False, None),
        (True, "2025-09-20"),
    ]
