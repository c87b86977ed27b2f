"""A deleted directive lies whole in the bin, and comes back with all its answers."""

from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from tests.register.given import TODAY, a_notice

FURTHER = DirectiveChanges(
    text=" Việc  thêm ",
    leads=(PrintedAgency("SXD"),),
    coordinators=(),
    due=date(2026, 12, 4),
    recurrence=None,
    officer="Trần Thị Hoa",
)


@pytest.fixture
def answered(register: Register, work: int) -> int:
    """A directive with an answer and an extension."""
    register.follow_up.add_progress(
        [work], NewProgress(reported_on=TODAY, text="Đã trình", status=Status.IN_PROGRESS)
    )
    register.extensions.grant(work, NewExtension(new_due=date(2026, 12, 30), reason="Chờ"))
    return work


def listed(register: Register, words: str = "") -> list[int]:
    return list(register.directives.listing(ListingFilter(words=words), today=TODAY).ids)


def read(register: Register, number: int) -> Directive:
    return register.directives.one(number, today=TODAY)


def disposition(register: Register) -> Disposition:
    (point,) = register.points.of_notice(1)
    return point.disposition


def test_it_leaves_every_list_and_lies_in_the_bin(register: Register, answered: int) -> None:
    register.recycle_bin.delete([answered], today=TODAY)
    assert listed(register) == listed(register, "da trinh") == []
    assert register.directives.counts(today=TODAY).directives == 0
    assert register.reports.lines(today=TODAY) == ()
    (binned,) = register.recycle_bin.contents()
    assert (binned.directive_id, binned.answers, binned.deleted_on) == (answered, 2, TODAY)
    assert (binned.point_label, binned.text) == ("2.(1)", "Rà soát quỹ đất công")
    assert binned.notice_title == "TB 87/TB-VPUBND · 02/11/2026"
    assert register.keeping.check() == []


def test_it_comes_back_with_all_that_it_had(register: Register, answered: int) -> None:
    before = read(register, answered)
    register.recycle_bin.delete([answered], today=TODAY)
    register.recycle_bin.restore([register.recycle_bin.contents()[0].id])
    assert read(register, answered) == before
    assert listed(register, "da trinh") == [answered]
    assert register.recycle_bin.contents() == []
    assert register.history.of_directive(answered)[-1].what == "khôi phục nhiệm vụ"


def test_the_point_of_the_last_one_is_undecided_until_it_comes_back(
    register: Register, work: int
) -> None:
    further = register.points.add_work(1, FURTHER, today=TODAY)
    register.recycle_bin.delete([work], today=TODAY)
    assert disposition(register) is Disposition.TRACKED
    register.recycle_bin.delete([further], today=TODAY)
    assert disposition(register) is Disposition.UNDECIDED
    register.points.decide(1, Disposition.NOTED)
    register.recycle_bin.restore([register.recycle_bin.contents()[0].id])
    assert disposition(register) is Disposition.TRACKED
    assert listed(register) == [further]


def test_several_are_one_step(register: Register, answered: int) -> None:
    before = [read(register, answered)]
    register.points.add_work(1, FURTHER, today=TODAY)
    register.recycle_bin.delete([answered, 2], today=TODAY)
    assert disposition(register) is Disposition.UNDECIDED
    assert register.history.undo() == "xóa 2 nhiệm vụ"
    assert [read(register, answered)] == before
    assert register.recycle_bin.contents() == []
    assert register.history.redo() == "xóa 2 nhiệm vụ"
    assert len(register.recycle_bin.contents()) == 2


def test_a_body_merged_away_meanwhile_is_the_one_that_bears_its_name(
    register: Register, work: int
) -> None:
    register.recycle_bin.delete([work], today=TODAY)
    finance, builders = register.agencies.find("STC"), register.agencies.find("SXD")
    assert finance
    assert builders
    register.directory.merge(kept=builders, other=finance)
    register.recycle_bin.restore([register.recycle_bin.contents()[0].id])
    assert read(register, work).leads[0].agency == "Sở Xây dựng"
    (counted,) = register.agencies.counts(today=TODAY)
    assert (counted.name, counted.open) == ("Sở Xây dựng", 1)


def test_the_bin_is_emptied_as_one_step(register: Register, answered: int) -> None:
    register.recycle_bin.delete([answered], today=TODAY)
    (binned,) = register.recycle_bin.contents()
    register.recycle_bin.empty()
    assert register.recycle_bin.contents() == []
    with pytest.raises(NoSuchRecord):
        register.recycle_bin.restore([binned.id])
    register.history.undo()
    assert register.recycle_bin.contents() == [binned]


def test_what_is_dropped_by_another_decision_lies_in_the_bin_too(
    register: Register, work: int
) -> None:
    register.points.decide(1, Disposition.NOTED, today=TODAY)
    assert [each.directive_id for each in register.recycle_bin.contents()] == [work]


def test_a_directive_that_is_gone_cannot_be_deleted(register: Register, work: int) -> None:
    with pytest.raises(NoSuchRecord):
        register.recycle_bin.delete([work, 99], today=TODAY)
    assert listed(register) == [work]


def test_a_point_is_given_one_more_directive(register: Register, work: int) -> None:
    number = register.points.add_work(1, FURTHER, today=TODAY)
    directive = read(register, number)
    assert (directive.text, directive.officer) == ("Việc thêm", "Trần Thị Hoa")
    assert (directive.due, directive.original_due) == (date(2026, 12, 4), date(2026, 12, 4))
    assert directive.leads[0].agency == "Sở Xây dựng"
    assert directive.point_id == read(register, work).point_id
    assert listed(register) == [work, number]
    assert register.history.undo() == "thêm nhiệm vụ cho điểm 2.(1)"
    assert listed(register) == [work]


def test_more_work_lets_an_undecided_point_be_tracked(register: Register) -> None:
    register.notices.add(*a_notice(undecided=1), today=TODAY)
    number = register.points.add_work(1, FURTHER, today=TODAY)
    assert disposition(register) is Disposition.TRACKED
    assert listed(register) == [number]


@pytest.mark.usefixtures("work")
def test_more_work_wants_words(register: Register) -> None:
    with pytest.raises(NotAllowed):
        register.points.add_work(
            1,
            DirectiveChanges(text=" ", leads=(), coordinators=(), due=None, recurrence=None),
            today=TODAY,
        )
    with pytest.raises(NoSuchRecord):
        register.points.add_work(99, FURTHER, today=TODAY)
