"""Points that grant or refuse more time, told from those that only speak of it."""

from datetime import date

import pytest

from desktop_app.tracking.time_answer import TimeAnswer
from tests.intake.read_points import draft_of


def answers(words: str) -> tuple[TimeAnswer, ...]:
    return draft_of(f"1. {words}").answers


ASKED = "Về đề nghị của Sở Y tế được lùi thời hạn trình đề án đến ngày 31/10/2025"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (f"{ASKED}: Nhất trí.", date(2025, 10, 31)),
        (f"{ASKED}: chỉ thống nhất lùi đến ngày 30/9/2025.", date(2025, 9, 30)),
        (
            (
                "Đồng ý cho Sở Y tế lùi thời hạn trình đề án tại Thông báo số 87/TB-UBND đến "
                "ngày 31/10/2025."
            ),
            date(2025, 10, 31),
        ),
        (
            "Thống nhất gia hạn thời gian hoàn thành cho Sở Xây dựng đến hết ngày 15/12/2025.",
            date(2025, 12, 15),
        ),
    ],
)
def test_more_time_is_granted_with_its_day(words: str, day: date) -> None:
    (answer,) = answers(words)
    assert (answer.is_granted, answer.day, answer.label) == (True, day, "1")
    assert answer.agencies in {("Sở Y tế",), ("Sở Xây dựng",)}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (f"{ASKED}: Không nhất trí.", date(2025, 10, 31)),
        (
            (
                "Không thống nhất gia hạn nhiệm vụ giao Sở Y tế tại Thông báo số 87/TB-UBND "
                "ngày 02/5/2025; yêu cầu hoàn thành đúng hạn."
            ),
            None,
        ),
        (
            (
                "Chưa xem xét đề nghị của Sở Y tế về gia hạn trình đề án đến ngày 31/10/2025 "
                "do chưa rõ lý do."
            ),
            date(2025, 10, 31),
        ),
    ],
)
def test_a_refusal_keeps_the_day_that_was_asked_for(words: str, day: date | None) -> None:
    (answer,) = answers(words)
    assert (answer.is_granted, answer.day) == (False, day)


@pytest.mark.parametrize(
    "words",
    [
        "Các sở, ngành hạn chế thấp nhất việc gia hạn thời hạn thực hiện nhiệm vụ.",
        "Sở Y tế báo cáo lý do đề nghị gia hạn trước ngày 20/9/2025.",
        "Thống nhất chủ trương đầu tư dự án; giao Sở Tài chính báo cáo trước ngày 20/9/2025.",
        "Kéo dài tuyến đường đến xã Phú Vinh; giao Sở Xây dựng lập dự án.",
    ],
)
def test_what_only_speaks_of_more_time_is_no_answer(words: str) -> None:
    assert answers(words) == ()


def test_the_notice_cited_and_the_words_are_its_proof() -> None:
    words = "Đồng ý lùi thời hạn Sở Y tế trình đề án tại Thông báo số 87/TB-UBND ngày 02/5/2025"
    words += " đến ngày 31/10/2025."
    (answer,) = answers(words)
    assert [(c.number, c.issued_on) for c in answer.cited] == [("87/TB-UBND", date(2025, 5, 2))]
    assert answer.phrase == words.removesuffix(".")
    assert answer.day == date(2025, 10, 31)
