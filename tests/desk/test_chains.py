"""What a notice says of earlier ones: offered with its proof, and settled as one step."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.chain import RelationKind
from desktop_app.tracking.extension import NewRequest, Outcome, Refusal
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewExtension, Status
from desktop_app.tracking.settlement import MovedWork, RefusedTime, Settlement, WorkChoice
from tests.desk.given import drafted, left_undecided
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

LAND = "Rà soát quỹ đất công và trình phương án xử lý trụ sở dôi dư"
ROADS = "Sửa chữa các tuyến đường liên xã bị hư hỏng sau mưa lũ"
HEAD = """VĂN PHÒNG UBND TỈNH HÒA AN
Số: 95/TB-VPUBND
Hòa An, ngày 20 tháng 11 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 19/11/2026
"""


@pytest.fixture
def desk() -> Iterator[Desk]:
    """One notice of early November with open work of two agencies."""
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    desk = Desk(register)
    notice = a_notice(a_directive(LAND), a_directive(ROADS, leads=("Sở Xây dựng",)))
    desk.intake.accept(*notice, today=TODAY)
    yield desk
    register.close()


def taken_in(desk: Desk, words: str) -> int:
    """A notice of 20/11 with these words, its points tracked as read."""
    draft = drafted(desk, HEAD + words)
    points = left_undecided(desk, draft)
    for point in points:
        desk.points.decide(point.id, Disposition.TRACKED, today=TODAY)
    return points[0].notice_id


REPLACING = f"""1. Giao Sở Tài chính {LAND.lower()} trước ngày 15/12/2026.
2. Thông báo này thay thế Thông báo số 87/TB-VPUBND ngày 02/11/2026.
"""


def test_a_replacing_notice_offers_what_to_do_with_the_open_work(desk: Desk) -> None:
    offers = desk.chains.read_again(taken_in(desk, REPLACING), today=TODAY)
    (offer,) = offers.relations
    assert offer.relation.kind is RelationKind.REPLACES
    assert offer.earlier is not None
    assert offer.earlier.head.number == "87/TB-VPUBND"
    again, silent = offer.works
    assert (again.suggested, again.twin and again.twin.label) == (WorkChoice.WITHDRAW, "1")
    assert (silent.work.text, silent.suggested) == (ROADS, WorkChoice.KEEP)


def test_what_is_withdrawn_names_the_new_notice_and_one_undo_takes_all_back(
    desk: Desk,
) -> None:
    number = taken_in(desk, REPLACING)
    (offer,) = desk.chains.read_again(number, today=TODAY).relations
    settled = Settlement(relations=(offer.relation,), withdrawn=(1, 2))
    desk.chains.settle(number, settled, today=TODAY)
    gone = desk.directives.one(1, today=TODAY)
    assert gone.status is Status.WITHDRAWN
    assert gone.progress[-1].document == "95/TB-VPUBND"
    assert "95/TB-VPUBND" in gone.progress[-1].text
    assert desk.chains.read_again(number, today=TODAY).is_empty
    assert desk.history.undo() == "nối chuỗi thông báo 95/TB-VPUBND"
    assert desk.directives.one(1, today=TODAY).status is Status.NOT_STARTED
    assert desk.chains.of_notice(number) == ()


def test_work_goes_on_under_a_point_of_the_new_notice(desk: Desk) -> None:
    draft = drafted(desk, f"{HEAD}1. Tiếp tục {ROADS.lower()}.\n")
    (point,) = left_undecided(desk, draft)
    moved = MovedWork(directive_id=2, point_id=point.id)
    desk.chains.settle(point.notice_id, Settlement(moved=(moved,)), today=TODAY)
    work = desk.directives.one(2, today=TODAY)
    assert (work.notice_id, work.point_id) == (point.notice_id, point.id)
    assert work.span == point.span
    assert [lead.span for lead in work.leads] == [None]
    assert work.due == date(2026, 11, 30)
    assert desk.points.of_notice(1)[1].disposition is Disposition.NOTED
    assert desk.points.of_notice(point.notice_id)[0].disposition is Disposition.TRACKED
    desk.history.undo()
    assert desk.directives.one(2, today=TODAY).notice_id == 1
    assert desk.points.of_notice(1)[1].disposition is Disposition.TRACKED


GRANTING = f"""1. Đồng ý cho Sở Tài chính lùi thời hạn {LAND.lower()} đến ngày 31/12/2026.
2. Không thống nhất gia hạn đến ngày 31/01/2027 việc {ROADS.lower()} tại Thông báo số \
87/TB-VPUBND.
"""


def test_more_time_is_offered_to_the_work_it_means(desk: Desk) -> None:
    granted, refused = desk.chains.read_again(taken_in(desk, GRANTING), today=TODAY).answers
    assert (granted.answer.day, granted.candidates[0].id) == (date(2026, 12, 31), 1)
    assert granted.is_sure
    assert (refused.answer.is_granted, refused.candidates[0].id) == (False, 2)
    assert refused.is_sure


def test_reading_an_answer_changes_no_day(desk: Desk) -> None:
    desk.chains.read_again(taken_in(desk, GRANTING), today=TODAY)
    assert desk.directives.one(1, today=TODAY).extensions == ()


def test_a_day_that_is_no_later_is_no_extension_of_the_work(desk: Desk) -> None:
    words = GRANTING.replace("31/12/2026", "25/11/2026").replace("31/01/2027", "25/11/2026")
    assert desk.chains.read_again(taken_in(desk, words), today=TODAY).answers == ()


def test_agreeing_extends_and_refuses_with_the_notice_as_document(desk: Desk) -> None:
    number = taken_in(desk, GRANTING)
    document = "95/TB-VPUBND"
    more = NewExtension(new_due=date(2026, 12, 31), reason="Đồng ý lùi", document=document)
    refusal = Refusal(reason="Không thống nhất", document=document)
    asked = NewRequest(
        requested_on=TODAY, asked_due=date(2027, 1, 31), reason="Không thống nhất"
    )
    refused = RefusedTime(directive_id=2, refusal=refusal, request=asked)
    desk.chains.settle(
        number, Settlement(granted=((1, more),), refused=(refused,)), today=TODAY
    )
    extended = desk.directives.one(1, today=TODAY)
    assert (extended.due, extended.extensions[0].document) == (date(2026, 12, 31), document)
    (request,) = desk.directives.one(2, today=TODAY).requests
    assert (request.outcome, request.asked_due) == (Outcome.REFUSED, date(2027, 1, 31))
    assert desk.directives.one(2, today=TODAY).due == date(2026, 11, 30)


def test_a_pending_request_is_the_one_that_is_refused(desk: Desk) -> None:
    asked = NewRequest(requested_on=TODAY, asked_due=date(2027, 1, 31), reason="Thiếu vốn")
    desk.extensions.ask(2, asked)
    number = taken_in(desk, GRANTING)
    refused = RefusedTime(directive_id=2, refusal=Refusal(reason="Không thống nhất"))
    desk.chains.settle(number, Settlement(refused=(refused,)), today=TODAY)
    (request,) = desk.directives.one(2, today=TODAY).requests
    assert (request.outcome, request.reason) == (Outcome.REFUSED, "Thiếu vốn")


def test_where_one_thing_cannot_be_written_nothing_is(desk: Desk) -> None:
    number = taken_in(desk, REPLACING)
    (offer,) = desk.chains.read_again(number, today=TODAY).relations
    earlier = NewExtension(new_due=date(2026, 11, 1), reason="x")
    settled = Settlement(relations=(offer.relation,), withdrawn=(2,), granted=((1, earlier),))
    with pytest.raises(NotAllowed):
        desk.chains.settle(number, settled, today=TODAY)
    assert desk.chains.of_notice(number) == ()
    assert desk.directives.one(2, today=TODAY).status is Status.NOT_STARTED


def test_what_was_undecided_in_a_replaced_notice_needs_no_work(desk: Desk) -> None:
    notice = a_notice(a_directive(), number="61/TB-VPUBND", undecided=2)
    earlier = desk.intake.accept(*notice, today=TODAY)
    number = taken_in(desk, REPLACING)
    desk.chains.settle(number, Settlement(noted=(earlier,)), today=TODAY)
    assert desk.notices.one(earlier).undecided == 0
    desk.history.undo()
    assert desk.notices.one(earlier).undecided == 2


def test_the_same_refusal_is_noted_once(desk: Desk) -> None:
    number = taken_in(desk, GRANTING)
    asked = NewRequest(requested_on=TODAY, asked_due=date(2027, 1, 31), reason="Xin")
    refused = RefusedTime(directive_id=2, refusal=Refusal(reason="Không"), request=asked)
    for _ in range(2):
        desk.chains.settle(number, Settlement(refused=(refused,)), today=TODAY)
    assert len(desk.directives.one(2, today=TODAY).requests) == 1


def test_the_heir_is_given_time_for_the_work_of_a_body_that_ended(desk: Desk) -> None:
    old = Agency(name="Sở Giao thông", successor="Sở Xây dựng", successor_from=date(2025, 3, 1))
    desk.agencies.add(old)
    words = "Bảo trì cầu Hòa An và đường dẫn hai đầu cầu"
    notice = a_notice(a_directive(words, leads=("Sở Giao thông",)), number="61/TB-VPUBND")
    desk.intake.accept(*notice, today=TODAY)
    granting = f"1. Đồng ý cho Sở Xây dựng lùi thời hạn {words.lower()} đến ngày 31/12/2026.\n"
    (offer,) = desk.chains.read_again(taken_in(desk, granting), today=TODAY).answers
    assert (offer.candidates[0].text, offer.is_sure) == (words, True)
