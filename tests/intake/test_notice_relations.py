"""What a notice says it is to earlier ones, with the words that say so."""

from datetime import date

import pytest

from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.notice_relations import notice_relations
from desktop_app.tracking.chain import Relation, RelationKind

HEAD = "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n{head}\n"
ORDER = "1. Sở Y tế báo cáo trước ngày 20/12/2026.\n"


def found(
    words: str, head: str = "", number: str | None = "95/TB-VPUBND"
) -> tuple[Relation, ...]:
    top = HEAD.format(head=head)
    return notice_relations(flowing_text(top + ORDER + words), body=len(top), own_number=number)


@pytest.mark.parametrize(
    ("words", "kind", "number", "day"),
    [
        (
            "Thông báo này thay thế Thông báo số 87/TB-VPUBND ngày 02/11/2026 của Văn phòng.",
            RelationKind.REPLACES,
            "87/TB-VPUBND",
            date(2026, 11, 2),
        ),
        (
            "2. Bãi bỏ Thông báo kết luận số 05/TB-UBND ngày 3 tháng 2 năm 2026.",
            RelationKind.REPLACES,
            "05/TB-UBND",
            date(2026, 2, 3),
        ),
        (
            "Thông báo số 87/TB-VPUBND ngày 02/11/2026 hết hiệu lực kể từ ngày ký.",
            RelationKind.REPLACES,
            "87/TB-VPUBND",
            date(2026, 11, 2),
        ),
        (
            "2. Sửa đổi, bổ sung một số nội dung tại Thông báo số 87/TB-VPUBND như sau:",
            RelationKind.AMENDS,
            "87/TB-VPUBND",
            None,
        ),
        (
            "b) Điều chỉnh thời hạn hoàn thành tại điểm 2 Thông báo số 87/TB-VPUBND.",
            RelationKind.AMENDS,
            "87/TB-VPUBND",
            None,
        ),
        (
            "Văn bản này đính chính Thông báo số 62 -KL/ĐU ngày 01/10/2026.",
            RelationKind.AMENDS,
            "62-KL/ĐU",
            date(2026, 10, 1),
        ),
        (
            "Tiếp theo Thông báo số 87/TB-VPUBND, Chủ tịch UBND tỉnh yêu cầu:",
            RelationKind.CONTINUES,
            "87/TB-VPUBND",
            None,
        ),
        (
            "Thông báo này thay thế Thông báo số 87/TB-VPUBND - văn bản đã thu hồi.",
            RelationKind.REPLACES,
            "87/TB-VPUBND",
            None,
        ),
        (
            "Thông báo này\nthay thế Thông báo\nsố 87/TB-VPUBND ngày\n02/11/2026.",
            RelationKind.REPLACES,
            "87/TB-VPUBND",
            date(2026, 11, 2),
        ),
    ],
)
def test_what_it_is_to_the_earlier_one(
    words: str, kind: RelationKind, number: str, day: date | None
) -> None:
    (relation,) = found(words)
    assert (relation.kind, relation.cited.number, relation.cited.issued_on) == (
        kind,
        number,
        day,
    )


def test_the_words_that_say_so_stand_in_the_text() -> None:
    words = "Thông báo này  thay thế\nThông báo số 87/TB-VPUBND."
    (relation,) = found(words)
    text = HEAD.format(head="") + ORDER + words
    assert relation.span is not None
    assert relation.span.of(text) == words.removesuffix(".")
    assert relation.phrase == "Thông báo này thay thế Thông báo số 87/TB-VPUBND"


def test_the_subject_says_what_meeting_it_goes_on_from() -> None:
    head = "về kiểm điểm tiến độ thực hiện Thông báo số 87/TB-VPUBND ngày 02/11/2026"
    (relation,) = found("", head)
    assert relation.kind is RelationKind.CONTINUES
    assert found(f"2. {head.capitalize()}.") == ()


@pytest.mark.parametrize(
    "words",
    [
        "2. Giao Sở Tài chính tham mưu thay thế Thông báo số 87/TB-VPUBND.",
        "2. Yêu cầu các sở tiếp tục thực hiện Thông báo số 87/TB-VPUBND.",
        "2. Sở Nội vụ trình dự thảo sửa đổi, bổ sung Thông báo số 87/TB-VPUBND.",
        "2. Không điều chỉnh Thông báo số 87/TB-VPUBND.",
        "2. Sửa đổi Quyết định số 15/QĐ-UBND ngày 05/01/2026.",
        "2. Sửa đổi Quyết định số 15/QĐ-UBND theo Thông báo số 87/TB-VPUBND.",
        "2. Thay thế Quyết định số 15/QĐ-UBND; thực hiện Thông báo số 87/TB-VPUBND.",
        "2. Sở Xây dựng đã thay thế Thông báo số 87/TB-VPUBND bằng kế hoạch riêng.",
        "Thông báo này thay thế Thông báo số 95/TB-VPUBND.",
    ],
)
def test_what_others_do_and_its_own_number_are_no_relation(words: str) -> None:
    assert found(words) == ()


def test_each_earlier_notice_is_named_once() -> None:
    words = (
        "2. Sửa đổi Thông báo số 87/TB-VPUBND như sau:\n"
        "3. Thông báo này thay thế Thông báo số 61/TB-VPUBND; sửa đổi Thông báo số "
        "087/TB-VPUBND."
    )
    assert [(r.kind, r.cited.number) for r in found(words)] == [
        (RelationKind.AMENDS, "87/TB-VPUBND"),
        (RelationKind.REPLACES, "61/TB-VPUBND"),
    ]
