"""Several directives change as one step; what cannot change stays whole and says why."""

from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.progress import NewExtension, Status
from desktop_app.tracking.work_edit import WorkEdit
from tests.register.given import TODAY, a_directive, a_notice, an_answer

LATER = NewExtension(new_due=date(2026, 12, 10), reason="Chờ ý kiến Bộ")


@pytest.fixture
def full(register: Register) -> Register:
    """Works 1 to 3: due before, due after the new day, and without a day."""
    register.notices.add(
        *a_notice(
            a_directive("Một", due=date(2026, 11, 30)),
            a_directive("Hai", due=date(2026, 12, 31)),
            a_directive("Ba", due=None),
        ),
        today=TODAY,
    )
    return register


def all_of(register: Register) -> list[Directive]:
    return [register.directives.one(number, today=TODAY) for number in (1, 2, 3)]


def test_every_fact_changes_in_one_step_that_is_taken_back(full: Register) -> None:
    before = all_of(full)
    edit = WorkEdit(starred=True, officer="  Trần  Thị Hoa", progress=an_answer())
    assert full.several.edit([1, 2, 3, 2], edit) == ()
    for work in all_of(full):
        assert (work.starred, work.officer) == (True, "Trần Thị Hoa")
        assert (work.status, len(work.progress)) == (Status.IN_PROGRESS, 1)
    assert full.history.undo() == "sửa nhanh 3 nhiệm vụ"
    assert all_of(full) == before


def test_what_is_not_given_stays(full: Register) -> None:
    full.several.edit([1], WorkEdit(officer="Trần Thị Hoa", starred=True))
    full.several.edit([1, 2], WorkEdit(starred=False))
    assert [work.officer for work in all_of(full)] == ["Trần Thị Hoa", "", ""]


def test_those_that_may_not_be_extended_stay_whole_and_say_why(full: Register) -> None:
    edit = WorkEdit(extension=LATER, officer="Lê Văn Đức")
    (refused,) = full.several.edit([1, 2, 3], edit)
    assert refused.directive_id == 2
    assert "31/12/2026" in refused.error.sentence("vi")
    one, two, three = all_of(full)
    assert (one.due, three.due) == (LATER.new_due, LATER.new_due)
    assert (len(one.extensions), one.original_due) == (1, date(2026, 11, 30))
    assert (two.due, two.officer) == (date(2026, 12, 31), "")
    assert full.history.undo() == "sửa nhanh 2 nhiệm vụ"
    assert all_of(full)[0].extensions == ()


def test_a_corrected_day_is_no_extension_and_extended_work_refuses_it(full: Register) -> None:
    full.extensions.grant(1, LATER)
    (refused,) = full.several.edit([1, 2], WorkEdit(corrected_due=date(2026, 12, 5)))
    assert refused.directive_id == 1
    two = all_of(full)[1]
    assert (two.due, two.original_due) == (date(2026, 12, 5), date(2026, 12, 5))
    assert two.extensions == ()


def test_the_day_of_recurring_work_is_corrected_with_its_rule(full: Register) -> None:
    one = all_of(full)[0]
    monthly = DirectiveChanges(
        text=one.text,
        leads=one.leads,
        coordinators=(),
        due=one.due,
        recurrence=Recurrence.MONTHLY,
    )
    full.mending.mend(1, monthly)
    (refused,) = full.several.edit([1, 2], WorkEdit(corrected_due=date(2026, 12, 5)))
    assert refused.directive_id == 1
    assert "định kỳ" in refused.error.sentence("vi")


def test_where_nothing_can_change_there_is_no_event(full: Register) -> None:
    assert len(full.several.edit([2], WorkEdit(extension=LATER))) == 1
    assert full.several.edit([1], WorkEdit()) == ()
    assert str(full.history.undo()).startswith("nhập thông báo")


def test_work_that_is_gone_stops_all_of_it(full: Register) -> None:
    with pytest.raises(NoSuchRecord):
        full.several.edit([1, 99], WorkEdit(starred=True))
    assert not all_of(full)[0].starred
