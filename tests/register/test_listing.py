"""The list stands under its heads, in the order asked for."""

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.due_period import DueBetween, DuePeriod
from desktop_app.tracking.listing import (
    DirectiveLine,
    Grouping,
    ListGroup,
    ListingFilter,
    SortColumn,
    SortTerm,
)
from desktop_app.tracking.progress import NewProgress, Status
from tests.register.given import TODAY, a_directive, a_notice


@pytest.fixture
def full(register: Register) -> Register:
    """Two notices: an old one with works 1 to 3, a new one with works 4 and 5."""
    register.notices.add(
        *a_notice(
            a_directive("Đất công", leads=("Sở Xây dựng",), due=date(2026, 11, 16)),
            a_directive("An toàn", leads=("Sở Tài chính", "UBND xã Hòa An"), due=None),
            a_directive("Ăn uống", leads=("các sở, ngành",), due=date(2026, 11, 22)),
            issued_on=date(2026, 10, 1),
        ),
        today=TODAY,
    )
    register.notices.add(
        *a_notice(
            a_directive("Dân số", leads=("Sở Tài chính",), due=date(2026, 11, 23)),
            a_directive("Cầu 10", leads=(), helpers=("Sở Xây dựng",), due=date(2027, 1, 1)),
            number="90/TB",
            issued_on=date(2026, 11, 10),
            undecided=2,
        ),
        today=TODAY,
    )
    register.follow_up.add_progress(
        [3], NewProgress(reported_on=date(2026, 11, 20), text="", status=Status.COMPLETED)
    )
    return register


def ids(register: Register, **wanted: object) -> tuple[int, ...]:
    return tuple(register.directives.listing(ListingFilter(**wanted), today=TODAY).ids)  # type: ignore[arg-type]


def groups(register: Register, grouping: Grouping) -> tuple[ListGroup, ...]:
    return register.directives.listing(ListingFilter(grouping=grouping), today=TODAY).groups


def test_by_notice_the_newest_first_and_points_in_text_order(full: Register) -> None:
    assert ids(full) == (4, 5, 1, 2, 3)
    assert groups(full, Grouping.NOTICE) == (
        ListGroup("TB 90/TB · 10/11/2026", "notice:2", 0, 2, 0),
        ListGroup("TB 87/TB-VPUBND · 01/10/2026", "notice:1", 2, 3, 1),
    )


def test_by_agency_in_vietnamese_order_and_those_without_a_lead_last(full: Register) -> None:
    assert ids(full, grouping=Grouping.AGENCY) == (4, 2, 1, 5, 3)
    assert groups(full, Grouping.AGENCY) == (
        ListGroup("Sở Tài chính", "agency:1", 0, 2, 0),
        ListGroup("Sở Xây dựng", "agency:2", 2, 1, 0),
        ListGroup("Chưa rõ đơn vị chủ trì", "none", 3, 2, 1),
    )


def test_by_week_the_undated_last(full: Register) -> None:
    assert ids(full, grouping=Grouping.WEEK) == (1, 3, 4, 5, 2)
    assert groups(full, Grouping.WEEK) == (
        ListGroup("Tuần 47 (16/11 – 22/11/2026)", "week:2026-W47", 0, 2, 1),
        ListGroup("Tuần 48 (23/11 – 29/11/2026)", "week:2026-W48", 2, 1, 0),
        ListGroup("Tuần 53 (28/12/2026 – 03/01/2027)", "week:2026-W53", 3, 1, 0),
        ListGroup("Không hạn", "none", 4, 1, 0),
    )


def test_ungrouped_under_one_head_without_a_title(full: Register) -> None:
    assert groups(full, Grouping.NONE) == (ListGroup("", "none", 0, 5, 1),)


def test_an_empty_register_has_no_heads(register: Register) -> None:
    for grouping in Grouping:
        assert (
            register.directives.listing(ListingFilter(grouping=grouping), today=TODAY).groups
            == ()
        )


@pytest.mark.parametrize(
    ("column", "upwards", "downwards"),
    [
        (SortColumn.PLACE, (4, 5, 1, 2, 3), (3, 2, 1, 5, 4)),
        (SortColumn.TEXT, (2, 3, 5, 4, 1), (1, 4, 5, 3, 2)),
        (SortColumn.LEAD, (4, 2, 1, 5, 3), (1, 2, 4, 3, 5)),
        (SortColumn.DUE, (1, 3, 4, 5, 2), (5, 4, 3, 1, 2)),
        (SortColumn.STANDING, (1, 4, 5, 2, 3), (3, 2, 5, 4, 1)),
    ],
)
def test_sorted_both_ways_and_what_is_missing_stays_last(
    full: Register, column: SortColumn, upwards: tuple[int, ...], downwards: tuple[int, ...]
) -> None:
    for descending, expected in ((False, upwards), (True, downwards)):
        sorts = (SortTerm(column, descending),)
        found = ids(full, grouping=Grouping.NONE, sorts=sorts)
        assert found == expected


def give_officer(register: Register, name: str, *numbers: int) -> None:
    for number in numbers:
        work = register.directives.one(number, today=TODAY)
        changes = DirectiveChanges(
            text=work.text,
            leads=work.leads,
            coordinators=work.coordinators,
            due=work.due,
            recurrence=None,
            officer=name,
        )
        register.mending.mend(number, changes)


def sorted_by(register: Register, *sorts: SortTerm) -> tuple[int, ...]:
    return ids(register, grouping=Grouping.NONE, sorts=sorts)


VALUES: dict[SortColumn, Callable[[DirectiveLine], object]] = {
    SortColumn.LEAD: lambda line: line.lead.removesuffix(" +1") if "S" in line.lead else "",
    SortColumn.DUE: lambda line: line.due,
    SortColumn.STANDING: lambda line: line.standing.kind,
    SortColumn.STATUS: lambda line: line.status,
    SortColumn.OFFICER: lambda line: line.officer,
}


@pytest.mark.parametrize("descending", [False, True])
def test_a_further_column_orders_what_the_first_calls_equal(
    full: Register, *, descending: bool
) -> None:
    give_officer(full, "Trần Thị Hoa", 1, 3)
    answer = NewProgress(reported_on=TODAY, text="", status=Status.IN_PROGRESS)
    full.follow_up.add_progress([1, 5], answer)
    lines = {line.id: line for line in full.directives.lines(ids(full), today=TODAY)}
    for first, second in product(VALUES, SortColumn):
        says, leading = VALUES[first], SortTerm(first, descending)
        alone = [says(lines[number]) for number in sorted_by(full, leading)]
        by_second = sorted_by(full, SortTerm(second))
        both = sorted_by(full, leading, SortTerm(second))
        assert [says(lines[number]) for number in both] == alone
        for value in alone:
            equals = [number for number in both if says(lines[number]) == value]
            assert equals == [number for number in by_second if number in equals]


def test_nothing_after_the_place_counts(full: Register) -> None:
    place = SortTerm(SortColumn.PLACE)
    assert sorted_by(full, place, SortTerm(SortColumn.DUE)) == sorted_by(full, place)


def test_officers_stand_in_vietnamese_order_and_those_without_one_last(full: Register) -> None:
    give_officer(full, "Đỗ Hà", 1)
    give_officer(full, "Ân Văn Bảo", 2)
    give_officer(full, "Dương An", 3)
    for descending, expected in ((False, (2, 3, 1)), (True, (1, 3, 2))):
        found = sorted_by(full, SortTerm(SortColumn.OFFICER, descending))
        assert found[:3] == expected


def test_within_a_group_the_rows_are_sorted_and_the_heads_stay(full: Register) -> None:
    assert ids(full, sorts=(SortTerm(SortColumn.TEXT),)) == (5, 4, 2, 3, 1)
    assert ids(full, sorts=(SortTerm(SortColumn.TEXT, descending=True),)) == (4, 5, 1, 3, 2)


def test_the_days_of_one_week_are_sorted_together(full: Register) -> None:
    found = ids(full, grouping=Grouping.WEEK, sorts=(SortTerm(SortColumn.TEXT),))
    assert found == (3, 1, 4, 5, 2)  # "Ăn uống" due on Sunday before "Đất công" due on Monday


def test_the_list_follows_every_change_at_once(full: Register) -> None:
    ids(full)
    full.history.undo()
    overdue = frozenset({StandingKind.OVERDUE})
    assert ids(full, standings=overdue) == (1,)  # what was due on Sunday is due today
    full.notices.add(*a_notice(a_directive("Mới"), number="99"), today=TODAY)
    assert len(ids(full)) == 6
    assert ids(full, words="moi") == (6,)


def test_the_list_follows_what_another_window_changes(
    full: Register,
) -> None:
    assert full.path is not None
    other = Register.open(full.path, today=TODAY)
    assert len(ids(other)) == 5
    full.notices.add(*a_notice(a_directive("Mới"), number="99"), today=TODAY)
    assert len(ids(other)) == 6
    other.close()


def test_filtered_by_standing_agency_notice_and_words(full: Register) -> None:
    assert ids(full, standings=frozenset({StandingKind.OVERDUE})) == (1,)
    both = frozenset({StandingKind.DUE_TODAY, StandingKind.COMPLETED_ON_TIME})
    assert ids(full, standings=both) == (4, 3)
    assert ids(full, agency_id=2) == (5, 1)  # leads or coordinates
    assert ids(full, notice_id=1) == (1, 2, 3)
    assert ids(full, notice_id=1, agency_id=1, words="an") == (2,)


def test_what_is_pressing_is_as_the_list_shows_it(full: Register) -> None:
    full.follow_up.add_progress(
        [5], NewProgress(reported_on=TODAY, text="", status=Status.REPORTED)
    )
    full.notices.add(
        *a_notice(a_directive("Trẻ", due=date(2026, 11, 16)), number="91/TB"), today=TODAY
    )
    found = full.directives.pressing(today=TODAY)
    assert {kind: tuple(numbers) for kind, numbers in found.items()} == {
        kind: ids(
            full,
            standings=frozenset({kind}),
            grouping=Grouping.NONE,
            sorts=(SortTerm(SortColumn.DUE),),
        )
        for kind in (StandingKind.OVERDUE, StandingKind.DUE_TODAY)
    }
    assert len(found[StandingKind.OVERDUE]) == 2


def test_filtered_by_days_officer_and_star(full: Register) -> None:
    assert ids(full, due=DuePeriod.THIS_WEEK) == (4,)
    assert ids(full, due=DueBetween(date(2026, 11, 16), date(2026, 11, 22))) == (1, 3)
    give_officer(full, "Trần Thị Hoa", 2, 4)
    full.mending.star([4, 5], starred=True)
    assert ids(full, officer="Trần Thị Hoa") == (4, 2)
    assert ids(full, starred=True) == (4, 5)
    assert ids(full, starred=True, officer="Trần Thị Hoa", words="dan so") == (4,)
    assert ids(full, officer="Không có ai") == ()


def test_lines_come_in_the_order_asked_for_without_those_that_are_gone(full: Register) -> None:
    lines = full.directives.lines([3, 99, 2], today=TODAY)
    assert [line.id for line in lines] == [3, 2]
    assert [line.lead for line in lines] == ["các sở, ngành", "STC +1"]
    assert full.directives.lines([], today=TODAY) == []


def test_a_line_says_all_that_the_list_shows(full: Register) -> None:
    (line,) = full.directives.lines([5], today=TODAY)
    assert line.notice_title == "TB 90/TB · 10/11/2026"
    assert (line.point_label, line.text) == ("2.(2)", "Cầu 10")
    assert (line.lead, line.coordinators) == ("", "SXD")
    assert line.deadline_phrase == "trước ngày 30/11/2026"
    assert (line.due, line.original_due) == (date(2027, 1, 1),) * 2
    assert (line.standing.kind, line.standing.days) == (StandingKind.ON_TRACK, 39)


def test_the_counts_name_every_standing(full: Register) -> None:
    counts = full.directives.counts(today=TODAY)
    assert (counts.directives, counts.undecided_points) == (5, 2)
    assert set(counts.by_standing) == set(StandingKind)
    assert {kind for kind, number in counts.by_standing.items() if number} == {
        StandingKind.OVERDUE,
        StandingKind.DUE_TODAY,
        StandingKind.ON_TRACK,
        StandingKind.UNDATED,
        StandingKind.COMPLETED_ON_TIME,
    }


def test_the_counts_and_the_list_agree(full: Register) -> None:
    counts = full.directives.counts(today=TODAY)
    for kind in StandingKind:
        assert len(ids(full, standings=frozenset({kind}))) == counts.by_standing[kind]


def test_the_agencies_count_their_open_work_also_as_second_lead(full: Register) -> None:
    found = [(a.name, a.open, a.overdue) for a in full.agencies.counts(today=TODAY)]
    assert found == [("Sở Tài chính", 2, 0), ("Sở Xây dựng", 1, 1), ("UBND xã Hòa An", 1, 0)]
