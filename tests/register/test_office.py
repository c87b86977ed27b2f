"""What the office says of itself is kept, and decides how the work is shown."""

from datetime import date

import pytest

from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.office import OfficeFacts
from tests.register.given import TODAY, a_directive, a_notice


def test_the_offices_facts_come_back_and_a_new_register_has_none(register: Register) -> None:
    assert register.office.facts() == OfficeFacts()
    facts = OfficeFacts(
        name="Văn phòng UBND tỉnh",
        superior="UBND tỉnh",
        place="Hậu Giang",
        prepared_by="Lan",
        signer_title="PHÓ CHÁNH VĂN PHÒNG",
        signer="Nam",
        warning_days=5,
        urgent_days=2,
        counts_working_days=True,
        waits_for_working_day=False,
        before_counts_day=False,
        soon_days=15,
    )
    register.office.save(facts)
    assert register.office.facts() == facts
    assert register.history.undo() == "sửa thông tin cơ quan"
    assert register.office.facts() == OfficeFacts()


def test_the_warning_days_decide_what_is_due_soon(register: Register, work: int) -> None:
    assert (
        register.directives.lines([work], today=TODAY)[0].standing.kind is StandingKind.DUE_SOON
    )
    register.office.save(OfficeFacts(warning_days=3))
    assert (
        register.directives.lines([work], today=TODAY)[0].standing.kind is StandingKind.ON_TRACK
    )
    with pytest.raises(NotAllowed, match="0 đến 60"):
        register.office.save(OfficeFacts(warning_days=61))


def test_the_urgent_days_are_bounded_as_well(register: Register) -> None:
    with pytest.raises(NotAllowed, match="0 đến 60"):
        register.office.save(OfficeFacts(urgent_days=-1))


def test_the_rules_follow_the_settings_and_the_calendar(register: Register) -> None:
    culture = date(2026, 11, 24)  # a holiday of the official calendar
    assert register.office.rules().last_day(culture) == date(2026, 11, 25)
    assert register.office.rules() is register.office.rules()
    register.office.save(OfficeFacts(waits_for_working_day=False, warning_days=4))
    assert register.office.rules().last_day(culture) == culture
    assert register.office.rules().warning_days == 4
    register.history.undo()
    assert register.office.rules().warning_days == 7


def test_work_due_on_a_day_off_is_nowhere_counted_late(register: Register) -> None:
    saturday = date(2026, 11, 21)
    register.notices.add(*a_notice(a_directive(due=saturday)), today=TODAY)
    (number,) = register.directives.listing(
        ListingFilter(standings=frozenset({StandingKind.DUE_TODAY})), today=TODAY
    ).ids
    directive = register.directives.one(number, today=TODAY)
    (line,) = register.directives.lines([number], today=TODAY)
    (paper,) = register.reports.lines(today=TODAY)
    for shown in (directive, line, paper):
        assert (shown.due, shown.standing.kind) == (saturday, StandingKind.DUE_TODAY)
    assert directive.last_day == line.last_day == TODAY
    counts = register.directives.counts(today=TODAY).by_standing
    assert (counts[StandingKind.DUE_TODAY], counts[StandingKind.OVERDUE]) == (1, 0)
    assert [a.overdue for a in register.agencies.counts(today=TODAY)] == [0]
