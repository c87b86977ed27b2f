"""Saved views come back as they were saved, in their order, each change one step."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween, DuePeriod
from desktop_app.tracking.listing import Grouping, ListingFilter, SortColumn, SortTerm
from tests.register.given import TODAY

EVERY_QUESTION = ListingFilter(
    standings=frozenset({StandingKind.OVERDUE, StandingKind.DUE_TODAY}),
    agency_id=2,
    notice_id=5,
    due=DueBetween(date(2026, 11, 1), date(2026, 11, 30)),
    officer="Trần Thị Hoa",
    starred=True,
    words="đất đai",
    grouping=Grouping.WEEK,
    sorts=(SortTerm(SortColumn.STANDING), SortTerm(SortColumn.DUE, descending=True)),
)


def names(register: Register) -> list[str]:
    return [view.name for view in register.views.all()]


def test_a_view_comes_back_as_it_was_saved(opened: Callable[[], Register]) -> None:
    opened().views.save("Mọi câu hỏi", EVERY_QUESTION)
    (view,) = opened().views.all()
    assert (view.name, view.wanted) == ("Mọi câu hỏi", EVERY_QUESTION)


@pytest.mark.parametrize("due", [None, *DuePeriod])
def test_a_named_span_is_saved_by_its_name(register: Register, due: DuePeriod | None) -> None:
    register.views.save("Hạn", ListingFilter(due=due))
    assert register.views.all()[0].wanted == ListingFilter(due=due)


def test_the_same_name_saves_over_what_bore_it(register: Register) -> None:
    first = register.views.save("Quá hạn", ListingFilter(starred=True))
    assert register.views.save("  quá   HẠN ", EVERY_QUESTION) == first
    (view,) = register.views.all()
    assert (view.name, view.wanted) == ("quá HẠN", EVERY_QUESTION)
    register.history.undo()
    assert register.views.all()[0].wanted == ListingFilter(starred=True)


def test_views_are_moved_up_and_down(register: Register) -> None:
    numbers = [register.views.save(name, ListingFilter()) for name in ("Một", "Hai", "Ba")]
    register.views.move(numbers[2], -1)
    assert names(register) == ["Một", "Ba", "Hai"]
    register.views.move(numbers[0], 5)
    assert names(register) == ["Ba", "Hai", "Một"]
    register.views.move(numbers[2], -1)  # it is the first already: nothing is done
    assert register.history.undo() == "chuyển bộ lọc Một"
    assert names(register) == ["Một", "Ba", "Hai"]


def test_a_view_is_renamed_and_removed_and_that_is_taken_back(register: Register) -> None:
    number = register.views.save("Một", ListingFilter())
    other = register.views.save("Hai", ListingFilter())
    register.views.rename(number, "Đất đai")
    with pytest.raises(NotAllowed, match="Đã có bộ lọc tên “HAI”"):
        register.views.rename(number, "HAI")
    register.views.remove(other)
    assert names(register) == ["Đất đai"]
    assert register.history.undo() == "xóa bộ lọc Hai"
    assert register.history.undo() == "đổi tên bộ lọc Một"
    assert names(register) == ["Một", "Hai"]


def test_a_view_wants_a_name_and_must_be_there(register: Register) -> None:
    with pytest.raises(NotAllowed, match="đặt tên"):
        register.views.save("  ", ListingFilter())
    for change in (
        lambda: register.views.rename(9, "Một"),
        lambda: register.views.move(9, 1),
        lambda: register.views.remove(9),
    ):
        with pytest.raises(NoSuchRecord):
            change()


def test_a_view_follows_its_agency_into_another(register: Register) -> None:
    register.views.save("Xây dựng", ListingFilter(agency_id=2))
    register.directory.merge(kept=1, other=2)
    assert register.views.all()[0].wanted.agency_id == 1
    assert register.directives.listing(register.views.all()[0].wanted, today=TODAY).ids == ()


def test_closed_notices_need_no_view(register: Register) -> None:
    with pytest.raises(NotAllowed, match="mục riêng"):
        register.views.save("Cũ", ListingFilter(closed=True))
    assert names(register) == []


def test_who_leads_is_not_kept_in_a_view(register: Register) -> None:
    with pytest.raises(NotAllowed, match="Chủ trì"):
        register.views.save("Chủ trì", ListingFilter(lead_id=1))
    assert names(register) == []
