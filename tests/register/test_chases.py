"""The log of chases, and the work for which an agency may be pressed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.chase import (
    NOT_CHASED,
    ChasedSoFar,
    ChaseLevel,
    ChaseMeans,
    ChaseRules,
    NewChase,
)
from desktop_app.tracking.deadline import Recurrence, StandingKind
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from tests.register.given import TODAY, a_directive, a_notice, an_answer

STC, SXD = 1, 2


def a_chase(work: int = 1, agency: int | None = STC, on: date = TODAY) -> NewChase:
    return NewChase(
        directive_id=work,
        agency_id=agency,
        agency={STC: "Sở Tài chính", SXD: "Sở Xây dựng"}.get(agency or 0, "các đơn vị"),
        chased_on=on,
        level=ChaseLevel.REMINDER,
        means=ChaseMeans.LETTER,
        paper="thu.docx",
    )


def times_of(register: Register, work: int) -> list[tuple[str, int]]:
    chases = register.directives.one(work, today=TODAY).chases
    return [(chase.agency, chase.times) for chase in chases]


def listed(register: Register, **asked: bool) -> Sequence[int]:
    return register.directives.listing(ListingFilter(**asked), today=TODAY).ids


@pytest.fixture
def late_work(register: Register) -> Register:
    """One directive of two leads that is late, one due soon, one in time, one without a day."""
    register.notices.add(
        *a_notice(
            a_directive("Trễ", leads=("Sở Tài chính", "SXD"), due=date(2026, 11, 10)),
            a_directive("Sắp đến", due=date(2026, 11, 27)),
            a_directive("Còn lâu", due=date(2027, 3, 1)),
            a_directive("Không hạn", leads=("Sở Xây dựng",), due=None),
        ),
        today=TODAY,
    )
    return register


def test_a_chase_is_numbered_for_each_agency_and_directive(late_work: Register) -> None:
    late_work.chases.add([a_chase(1), a_chase(2)])
    late_work.chases.add([a_chase(1), a_chase(1, SXD)])
    late_work.chases.add([a_chase(1, None)])
    assert times_of(late_work, 1) == [
        ("Sở Tài chính", 1),
        ("Sở Tài chính", 2),
        ("Sở Xây dựng", 1),
        ("các đơn vị", 1),
    ]
    assert times_of(late_work, 2) == [("Sở Tài chính", 1)]


def test_several_chases_are_one_event_that_is_taken_back(late_work: Register) -> None:
    late_work.chases.add([a_chase(1), a_chase(2)])
    assert late_work.history.undo() == "đôn đốc 2 nhiệm vụ"
    assert times_of(late_work, 1) == []
    assert late_work.history.redo() == "đôn đốc 2 nhiệm vụ"
    assert times_of(late_work, 1) == [("Sở Tài chính", 1)]
    events = late_work.history.of_directive(2)
    assert [event.what for event in events][1:] == [
        "đôn đốc 2 nhiệm vụ",
        "hoàn tác: đôn đốc 2 nhiệm vụ",
        "làm lại: đôn đốc 2 nhiệm vụ",
    ]


def test_nothing_is_logged_where_one_directive_is_not_there(late_work: Register) -> None:
    with pytest.raises(NoSuchRecord):
        late_work.chases.add([a_chase(1), a_chase(99)])
    assert times_of(late_work, 1) == []


def test_the_list_says_how_often_and_finds_what_nobody_was_chased_for(
    late_work: Register,
) -> None:
    late_work.chases.add([a_chase(1, on=date(2026, 11, 16))])
    late_work.chases.add([a_chase(1, on=date(2026, 11, 20)), a_chase(1, SXD)])
    first, second = late_work.directives.lines([1, 2], today=TODAY)
    assert first.chased == ChasedSoFar(2, TODAY)
    assert second.chased == NOT_CHASED
    assert listed(late_work, unchased=True) == (2, 3, 4)
    assert late_work.chases.so_far() == {1: ChasedSoFar(2, TODAY)}


def test_a_view_keeps_that_it_asks_for_what_was_not_chased(late_work: Register) -> None:
    late_work.views.save("Chưa đôn đốc", ListingFilter(unchased=True))
    (view,) = late_work.views.all()
    assert view.wanted.unchased


def test_work_near_or_late_stands_under_each_of_its_leads(late_work: Register) -> None:
    stc, sxd = late_work.chases.work(today=TODAY)
    assert (stc.name, stc.agency_id) == ("Sở Tài chính", STC)
    assert [(w.directive_id, w.standing.kind) for w in stc.work] == [
        (1, StandingKind.OVERDUE),
        (2, StandingKind.DUE_SOON),
    ]
    assert stc.work[0].other_leads == ("Sở Xây dựng",)
    assert (sxd.name, [w.directive_id for w in sxd.work]) == ("Sở Xây dựng", [1])


def test_the_warning_days_of_the_office_decide_what_is_near(late_work: Register) -> None:
    late_work.office.save(OfficeFacts(name="VP", warning_days=2))
    assert [w.directive_id for w in late_work.chases.work(today=TODAY)[0].work] == [1]


def test_chosen_work_need_not_be_near(late_work: Register) -> None:
    stc, sxd = late_work.chases.work(today=TODAY, directive_ids=[3, 4])
    assert [w.directive_id for w in stc.not_near] == [3]
    assert [(w.directive_id, w.due) for w in sxd.work] == [(4, None)]


@pytest.mark.parametrize(
    "status", [Status.REPORTED, Status.COMPLETED, Status.SUSPENDED, Status.WITHDRAWN]
)
def test_nobody_is_pressed_for_what_is_answered_or_set_aside(
    late_work: Register, status: Status
) -> None:
    late_work.follow_up.add_progress([1, 2], an_answer(status=status))
    assert late_work.chases.work(today=TODAY) == ()
    assert late_work.chases.work(today=TODAY, directive_ids=[1]) == ()


def test_the_work_says_what_was_heard_and_what_was_asked(late_work: Register) -> None:
    late_work.follow_up.add_progress([1], an_answer(date(2026, 11, 12)))
    late_work.chases.add([a_chase(1, on=date(2026, 11, 16))])
    stc, sxd = late_work.chases.work(today=TODAY)
    assert stc.work[0].answered_on == date(2026, 11, 12)
    assert stc.work[0].chased == ChasedSoFar(1, date(2026, 11, 16))
    assert sxd.work[0].chased == NOT_CHASED


def test_an_heir_goes_on_counting(late_work: Register) -> None:
    late_work.chases.add([a_chase(1, SXD)])
    number = late_work.directory.add(Agency(name="Sở Hạ tầng", email="ht@tinh.vn"))
    ended = Agency(
        name="Sở Xây dựng", short_name="SXD", successor="Sở Hạ tầng", successor_from=TODAY
    )
    late_work.directory.change(SXD, ended)
    heir, _ = late_work.chases.work(today=TODAY)
    assert (heir.name, heir.agency_id, heir.email) == ("Sở Hạ tầng", number, "ht@tinh.vn")
    assert (heir.times, heir.last_on) == (2, TODAY)


def test_a_lead_that_only_the_paper_names_comes_under_its_words(register: Register) -> None:
    work = a_directive(leads=("các cơ quan, đơn vị liên quan",), due=date(2026, 11, 1))
    nobody = a_directive(leads=(), due=date(2026, 11, 1))
    register.notices.add(*a_notice(work, nobody), today=TODAY)
    named, unnamed = register.chases.work(today=TODAY)
    assert (named.agency_id, named.name) == (None, "các cơ quan, đơn vị liên quan")
    assert (unnamed.agency_id, unnamed.name) == (None, "")


def test_a_merged_body_keeps_its_chases_and_a_removed_one_its_name(late_work: Register) -> None:
    late_work.chases.add([a_chase(1, SXD)])
    late_work.directory.merge(kept=STC, other=SXD)
    assert late_work.directives.one(1, today=TODAY).chases[0].agency_id == STC
    number = late_work.directory.add(Agency(name="Ban Điều phối"))
    late_work.chases.add([replace(a_chase(2), agency_id=number, agency="Ban Điều phối")])
    late_work.directory.remove(number)
    (chase,) = late_work.directives.one(2, today=TODAY).chases
    assert (chase.agency_id, chase.agency) == (None, "Ban Điều phối")


def test_the_next_period_of_recurring_work_is_chased_anew(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(due=date(2026, 10, 31))), today=TODAY)
    changes = register.directives.one(1, today=TODAY).as_it_reads()
    register.mending.mend(1, replace(changes, recurrence=Recurrence.MONTHLY))
    register.chases.add([a_chase(1)])
    assert register.chases.so_far() == {1: ChasedSoFar(1, TODAY)}
    assert listed(register, unchased=True) == ()
    register.follow_up.add_progress([1], an_answer(status=Status.COMPLETED))
    assert register.chases.so_far() == {}
    assert listed(register, unchased=True) == (1,)
    (agency,) = register.chases.work(today=TODAY, directive_ids=[1])
    assert agency.work[0].period == ("kỳ tháng 11/2026", "for November 2026")
    assert agency.times == 1
    register.chases.add([a_chase(1)])
    assert times_of(register, 1) == [("Sở Tài chính", 1), ("Sở Tài chính", 1)]


def test_the_number_of_a_letter_is_noted_on_all_its_rows(late_work: Register) -> None:
    late_work.chases.add([a_chase(1), a_chase(2), a_chase(1, SXD)])
    chase = late_work.directives.one(2, today=TODAY).chases[0]
    late_work.chases.mend(chase.id, document=" 150/VPUBND ", note="Văn thư gửi")
    rows = [*late_work.directives.one(1, today=TODAY).chases, chase]
    assert [(row.agency, row.document) for row in rows[:2]] == [
        ("Sở Tài chính", "150/VPUBND"),
        ("Sở Xây dựng", ""),
    ]
    assert late_work.directives.one(2, today=TODAY).chases[0].note == "Văn thư gửi"
    assert late_work.history.undo() == "sửa lần đôn đốc"


def test_a_chase_noted_by_mistake_is_taken_out(late_work: Register) -> None:
    late_work.chases.add([a_chase(1)])
    late_work.chases.remove(late_work.directives.one(1, today=TODAY).chases[0].id)
    assert times_of(late_work, 1) == []
    with pytest.raises(NoSuchRecord):
        late_work.chases.remove(99)


def test_deleted_work_takes_its_chases_to_the_bin_and_back(late_work: Register) -> None:
    late_work.chases.add([a_chase(1), a_chase(1, SXD)])
    late_work.recycle_bin.delete([1], today=TODAY)
    assert late_work.chases.so_far() == {}
    late_work.recycle_bin.restore([late_work.recycle_bin.contents()[0].id])
    assert times_of(late_work, 1) == [("Sở Tài chính", 1), ("Sở Xây dựng", 1)]


def test_the_steps_of_the_office_are_kept_also_when_they_are_taken_off(
    register: Register,
) -> None:
    assert register.office.chase_rules().criticise_days == ChaseRules().criticise_days
    facts = OfficeFacts(name="VP", chase_urge_from=None, chase_criticise_days=45)
    register.office.save(facts)
    assert register.office.facts() == facts
    rules = register.office.chase_rules()
    assert (rules.urge_from, rules.criticise_days, rules.reply_days) == (None, 45, 3)


@pytest.mark.parametrize(
    "facts",
    [
        OfficeFacts(chase_urge_from=0),
        OfficeFacts(chase_criticise_days=400),
        OfficeFacts(chase_reply_days=0),
        OfficeFacts(chase_urge_from=4, chase_criticise_from=3),
    ],
)
def test_odd_steps_are_refused(register: Register, facts: OfficeFacts) -> None:
    with pytest.raises(NotAllowed):
        register.office.save(facts)


def test_work_mended_to_another_lead_is_chased_there(late_work: Register) -> None:
    changes = replace(
        late_work.directives.one(2, today=TODAY).as_it_reads(),
        leads=(PrintedAgency("Sở Xây dựng"),),
    )
    late_work.mending.mend(2, changes)
    _, sxd = late_work.chases.work(today=TODAY)
    assert [w.directive_id for w in sxd.work] == [1, 2]
