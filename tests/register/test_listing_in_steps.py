"""What is read in steps is what would be read at once, whatever changes between the steps."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.register import directives, first_rows, listing
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import (
    Figures,
    Grouping,
    Listing,
    ListingFilter,
    SortColumn,
    SortTerm,
)
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.steps import all_at_once
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

LEADS = (*(agency.name for agency in AGENCIES), "UBND xã Hòa An")
PLACES = st.integers(min_value=1, max_value=12)
DAYS = st.integers(min_value=-40, max_value=40).map(lambda days: TODAY + timedelta(days=days))
ANSWERS = st.builds(
    lambda place, day, status: ("answer", place, day, status),
    PLACES,
    DAYS,
    st.sampled_from([Status.IN_PROGRESS, Status.REPORTED, Status.COMPLETED]),
)
CHANGES = ANSWERS | st.tuples(
    st.sampled_from(["star", "delete", "extend", "notice"]), PLACES, DAYS, st.none()
)
WISHES = st.builds(
    ListingFilter,
    grouping=st.sampled_from(Grouping),
    sorts=st.lists(
        st.builds(SortTerm, st.sampled_from(SortColumn), st.booleans()), max_size=2
    ).map(tuple),
    words=st.sampled_from(["", "ho", "so"]),
)


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directives, "A_STEP", 5)


def a_register() -> Register:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    for number in range(3):
        take_in(register, number, TODAY - timedelta(days=30 * number))
    return register


def take_in(register: Register, number: int, day: date) -> None:
    work = (
        a_directive(
            f"Hồ sơ số {number}-{place}",
            leads=(LEADS[(number + place) % len(LEADS)], LEADS[place % len(LEADS)]),
            due=day + timedelta(days=11 * place) if place else None,
        )
        for place in range(4)
    )
    notice = a_notice(*work, number=f"{number}/TB-{day:%d%m%Y}", issued_on=day)
    register.notices.add(*notice, today=TODAY)


def change(register: Register, what: str, place: int, day: date, status: Status | None) -> None:
    ids = register.directives.listing(ListingFilter(closed=False), today=TODAY).ids
    if place > len(ids):
        return
    number = ids[place - 1]
    if status is not None:
        entry = NewProgress(reported_on=day, text="Hồ sơ đã trình", status=status)
        register.follow_up.add_progress([number], entry)
    elif what == "star":
        register.mending.star([number], starred=True)
    elif what == "delete":
        register.recycle_bin.delete([number], today=TODAY)
    elif what == "notice":
        take_in(register, 100 + max(register.notices.ids()), day)
    elif (due := register.directives.one(number, today=TODAY).due) is not None:
        more = NewExtension(new_due=due + timedelta(days=9), reason="Chờ ý kiến")
        register.extensions.grant(number, more)


def read_by_another(register: Register, wanted: ListingFilter) -> tuple[Listing, Figures]:
    """The same by a register that has kept nothing of what it read before."""
    other = Register.past(register.source(), a_clock()())
    try:
        listing = other.directives.listing(wanted, today=TODAY)
        return listing, all_at_once(other.directives.figures(today=TODAY))
    finally:
        other.close()


@settings(max_examples=25, deadline=None)
@given(wanted=WISHES, changes=st.lists(CHANGES, max_size=4), between=st.booleans())
def test_a_prepared_list_is_the_whole_one(
    wanted: ListingFilter,
    changes: list[tuple],
    between: bool,  # type: ignore[type-arg]  # noqa: FBT001  hypothesis names them
) -> None:
    register = a_register()
    register.directives.listing(wanted, today=TODAY)
    for each in changes:
        steps = register.directives.listing_in_steps(wanted, today=TODAY)
        if between:
            next(steps, None)
        change(register, *each)
        all_at_once(steps)
    listing, figures = read_by_another(register, wanted)
    assert register.directives.listing(wanted, today=TODAY) == listing
    assert all_at_once(register.directives.figures(today=TODAY)) == figures
    register.close()


def test_a_list_of_many_steps_is_prepared_a_step_at_a_time() -> None:
    register = a_register()
    steps = register.directives.listing_in_steps(ListingFilter(), today=TODAY)
    assert len(list(steps)) >= 12 // 5 + 1
    register.close()


NARROWED = st.builds(
    ListingFilter,
    grouping=st.sampled_from(Grouping),
    sorts=st.lists(
        st.builds(SortTerm, st.sampled_from(SortColumn), st.booleans()), max_size=2
    ).map(tuple),
    words=st.sampled_from(["", "h", "ho", "ho so", "so 1", "tai chinh", "khong co"]),
    standings=st.sampled_from([frozenset(), frozenset({StandingKind.OVERDUE})]),
    agency_id=st.sampled_from([None, 1, 2]),
    starred=st.booleans(),
    closed=st.just(value=False),
)


@pytest.fixture
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "AT_ONCE", -1)
    monkeypatch.setattr(listing, "A_SCREEN", 2)
    monkeypatch.setattr(first_rows, "MANY", 5)


@pytest.mark.usefixtures("_large")
@settings(max_examples=60, deadline=None)
@given(wanted=NARROWED, known=st.booleans(), changes=st.lists(CHANGES, max_size=3))
def test_what_is_found_soon_is_how_the_whole_answer_begins(
    wanted: ListingFilter,
    known: bool,  # noqa: FBT001  hypothesis names them
    changes: list[tuple],  # type: ignore[type-arg]
) -> None:
    register = a_register()
    for place, each in enumerate(changes):
        if each[0] != "notice" or place == 0:
            change(register, *each)
    if known:
        register.directives.listing(replace(wanted, words=""), today=TODAY)
    soon = register.directives.listing_soon(wanted, today=TODAY)
    answer = all_at_once(register.directives.listing_in_steps(wanted, today=TODAY))
    assert answer == read_by_another(register, wanted)[0]
    if soon is not None and soon.is_all:
        assert soon == answer
    elif soon is not None:
        assert soon.ids == answer.ids[: len(soon.ids)]
        assert soon.groups == answer.groups[: len(soon.groups)] or not soon.groups[0].title
    register.close()


@pytest.mark.usefixtures("_large")
@pytest.mark.parametrize("wanted", [ListingFilter(), ListingFilter(words="ho so")])
def test_the_first_rows_are_found_without_the_others(wanted: ListingFilter) -> None:
    register = a_register()
    soon = register.directives.listing_soon(wanted, today=TODAY)
    assert soon is not None
    assert not soon.is_all
    assert 2 <= len(soon.ids) < 12
    register.close()


@pytest.mark.usefixtures("_large")
def test_closed_work_is_not_among_the_first_rows() -> None:
    register = a_register()
    newest = register.notices.ids()[0]
    mine = register.directives.listing(ListingFilter(notice_id=newest), today=TODAY).ids
    done = NewProgress(reported_on=TODAY, text="Xong", status=Status.COMPLETED)
    register.follow_up.add_progress(list(mine), done)
    register.notices.close(newest, on=TODAY)
    soon = register.directives.listing_soon(ListingFilter(), today=TODAY)
    assert soon is not None
    assert soon.ids
    assert not set(soon.ids) & set(mine)
    register.close()


def test_the_figures_count_what_the_lines_say() -> None:
    register = a_register()
    answer = NewProgress(reported_on=TODAY, text="Đã trình", status=Status.COMPLETED)
    register.follow_up.add_progress([2, 7], answer)
    listing = register.directives.listing(ListingFilter(), today=TODAY)
    lines = register.directives.lines(listing.ids, today=TODAY)
    figures = all_at_once(register.directives.figures(today=TODAY))
    assert sum(figures.counts.by_standing.values()) == figures.counts.directives == len(lines)
    for kind, number in figures.counts.by_standing.items():
        assert number == sum(line.standing.kind is kind for line in lines)
    for agency in figures.agencies:
        of_it = ListingFilter(agency_id=agency.id)
        ids = register.directives.listing(of_it, today=TODAY).ids
        led = register.directives.lines(ids, today=TODAY)
        assert agency.open == sum(line.standing.kind.is_open for line in led)
    register.close()
