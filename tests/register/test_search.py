"""Search finds what was meant, however it was typed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.register.register import Register
from desktop_app.register.search import match_expression
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice


def found(register: Register, words: str) -> tuple[int, ...]:
    wanted = ListingFilter(words=words, grouping=Grouping.NONE)
    return tuple(sorted(register.directives.listing(wanted, today=TODAY).ids))


@pytest.fixture
def full(register: Register) -> Register:
    register.notices.add(
        *a_notice(
            a_directive("Rà soát quỹ đất đai, tiến độ 12 dự án", leads=("STC",)),
            a_directive("Hoà giải ở cơ sở", leads=("UBND xã Hòa An",), helpers=("SXD",)),
            subject="Phiên họp tháng Mười",
        ),
        today=TODAY,
    )
    register.notices.add(
        *a_notice(a_directive("Đặt biển báo", leads=("các địa phương",)), number="12/KL-TU"),
        today=TODAY,
    )
    return register


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("đất đai", (1,)),
        ("ĐẤT ĐAI", (1,)),
        ("dat dai", (1,)),
        ("dai dat", (1,)),
        ("dat", (1, 3)),
        ("qu", (1,)),
        ("hòa giải", (2,)),
        ("hoà giải", (2,)),
        ("uy", (2,)),  # UBND is found in full; quỹ does not begin so
        ("ủy ban nhân dân xã hoà an", (2,)),
        ("ubnd xa", (2,)),
        ("sở tài chính", (1,)),
        ("stc", (1,)),
        ("kế hoạch và đầu tư", (1,)),
        ("sxd", (2,)),
        ("sở xây dựng", (2,)),
        ("địa phương", (3,)),
        ("87/TB", (1, 2)),
        ("87/tb-vp", (1, 2)),
        ("87", (1, 2)),
        ("12/KL", (3,)),
        ("12", (1, 3)),
        ("2.(2)", (2,)),
        ("phien hop", (1, 2)),
        ("đất OR giải", ()),
        ("khong co", ()),
        ("", (1, 2, 3)),
        ("  ", (1, 2, 3)),
        ('"', (1, 2, 3)),
        ('"đất', (1, 3)),
        ("đất*", (1, 3)),
        ("-(đất)", (1, 3)),
        ("words:đất", ()),
        ("đất'; DROP TABLE search; --", ()),
    ],
)
def test_what_is_found(full: Register, words: str, expected: tuple[int, ...]) -> None:
    assert found(full, words) == expected


def test_an_answers_words_are_found_until_it_is_taken_back(full: Register) -> None:
    entry = NewProgress(
        reported_on=TODAY,
        text="Đã trình dự thảo",
        status=Status.IN_PROGRESS,
        difficulties="Vướng mặt bằng",
        document="45/BC-SXD",
    )
    full.follow_up.add_progress([2], entry)
    for words in ("du thao", "vuong", "45/BC"):
        assert found(full, words) == (2,)
    full.history.undo()
    assert found(full, "du thao") == ()
    assert found(full, "hoa giai") == (2,)


def test_what_an_extension_says_is_found(full: Register) -> None:
    more = NewExtension(
        new_due=date(2027, 1, 15), reason="Chờ ý kiến Bộ Nội vụ", document="77/VPUBND"
    )
    full.extensions.grant(2, more)
    assert found(full, "noi vu") == found(full, "77/VP") == (2,)
    full.history.undo()
    assert found(full, "noi vu") == ()


def test_the_notices_own_texts_are_searched_apart(full: Register) -> None:
    notice, original = a_notice(a_directive("Việc khác"), number="95/TB")
    text = notice.text + "\nĐồng chí Chủ tịch đánh giá cao kết quả thu ngân sách"
    full.notices.add(replace(notice, text=text), original, today=TODAY)
    assert full.notices.holding("đất đai") == [3, 2, 1]
    assert full.notices.holding("NGAN SACH thu") == [3]
    assert found(full, "ngan sach") == ()
    for nothing in ("", '"', "ngan sach khong co"):
        assert full.notices.holding(nothing) == []
    full.history.undo()
    assert full.notices.holding("ngan sach") == []
    full.history.redo()
    assert full.notices.holding("ngan sach") == [3]


def test_what_is_gone_is_not_found(full: Register) -> None:
    full.history.undo()
    assert found(full, "bien bao") == ()
    full.history.redo()
    assert found(full, "bien bao") == (3,)


@pytest.fixture(scope="module")
def in_memory() -> Iterator[Register]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES)
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    yield register
    register.close()


@given(words=st.text(max_size=40))
def test_no_words_of_a_person_break_the_query(in_memory: Register, words: str) -> None:
    assert found(in_memory, words) in {(), (1,)}


@given(st.text())
def test_only_letters_and_digits_reach_the_query(words: str) -> None:
    asked = match_expression(words)
    assert asked is None or all(c.isalnum() or c in '" *' for c in asked)
