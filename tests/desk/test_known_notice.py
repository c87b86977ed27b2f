"""A paper that comes a second time is known by its file, its number or its words."""

from collections.abc import Iterator

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.known_notice import Difference, Sameness, differences
from desktop_app.register.register import Register
from tests.desk.given import drafted, left_undecided
from tests.register.given import AGENCIES, TODAY, a_clock

POINTS = "\n".join(
    f"{n}. Giao đơn vị thứ {n} rà soát phần việc số {n}, báo cáo trước ngày {n}/12/2026."
    for n in range(1, 25)
)
HEAD = """VĂN PHÒNG UBND TỈNH HÒA AN
Số: 05/TB-VPUBND
Hòa An, ngày 02 tháng 11 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 30/10/2026
"""
PAPER = HEAD + POINTS


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    desk = Desk(register)
    left_undecided(desk, drafted(desk, PAPER))
    yield desk
    register.close()


def test_the_very_file(desk: Desk) -> None:
    known = desk.notices.known(drafted(desk, PAPER))
    assert known is not None
    assert (known.sameness, known.notice.id) == (Sameness.FILE, 1)


def test_the_same_paper_in_other_lines_differs_in_no_word(desk: Desk) -> None:
    known = desk.notices.known(drafted(desk, PAPER.replace(", báo cáo", ",\nbáo cáo")))
    assert known is not None
    assert (known.sameness, known.likeness) == (Sameness.NUMBER, 1)
    assert known.differences == ()


def test_a_reprint_under_its_number_says_where_it_differs(desk: Desk) -> None:
    known = desk.notices.known(drafted(desk, PAPER.replace("ngày 7/12", "ngày 17/12")))
    assert known is not None
    assert known.sameness is Sameness.NUMBER
    assert known.differences == (
        Difference("báo cáo trước ngày", kept="7/12/2026.", new="17/12/2026."),
    )


def test_the_number_of_another_issuer_is_another_notice(desk: Desk) -> None:
    other = HEAD.replace("VĂN PHÒNG UBND TỈNH HÒA AN", "VĂN PHÒNG UBND TỈNH LONG SƠN")
    words = other + "1. Sở Y tế báo cáo tình hình dịch bệnh trước ngày 20/12/2026."
    assert desk.notices.known(drafted(desk, words)) is None


def test_nearly_the_same_words_under_another_number(desk: Desk) -> None:
    reprint = PAPER.replace("05/TB", "09/TB").replace("phần việc số 3,", "phần việc số ba,")
    known = desk.notices.known(drafted(desk, reprint))
    assert known is not None
    assert known.sameness is Sameness.WORDS
    assert 0.9 < known.likeness < 1


def test_another_notice_of_the_office_is_new(desk: Desk) -> None:
    words = HEAD.replace("05/TB", "06/TB") + "1. Sở Y tế báo cáo trước ngày 20/12/2026."
    assert desk.notices.known(drafted(desk, words)) is None


def test_what_is_put_in_and_what_is_left_out_are_told() -> None:
    kept = "Giao Sở Y tế chủ trì. Giao Sở Nội vụ báo cáo."
    new = "Giao Sở Y tế chủ trì, phối hợp Sở Tài chính. Giao Sở Nội vụ báo cáo."
    assert differences(kept, new) == (
        Difference("Y tế chủ trì.", kept="", new="phối hợp Sở Tài chính."),
    )
