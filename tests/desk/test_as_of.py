"""The desk as it was at the end of a past day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.progress import NewExtension
from tests.register.given import AGENCIES, a_directive, a_notice

MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)


@pytest.fixture
def today() -> list[date]:
    """The day of the clock: the tests put another one in its place."""
    return [MONDAY]


@pytest.fixture
def desk(today: list[date]) -> Iterator[Desk]:
    def now() -> datetime:
        return datetime.combine(today[0], datetime.min.time(), UTC) + timedelta(hours=5)

    register = Register.in_memory(today=MONDAY, seed=AGENCIES, now=now)
    yield Desk(register)
    register.close()


def test_what_came_later_is_not_there_yet(desk: Desk, today: list[date]) -> None:
    desk.intake.accept(*a_notice(a_directive(due=date(2026, 11, 18))), today=MONDAY)
    today[0] = FRIDAY
    desk.extensions.grant(1, NewExtension(new_due=date(2026, 12, 1), reason="Chờ"))
    desk.follow_up.complete([1], on=FRIDAY)
    with desk.as_of(MONDAY) as then:
        work = then.directives.one(1, today=date(2026, 11, 19))
        assert (work.due, work.standing.kind) == (date(2026, 11, 18), StandingKind.OVERDUE)
        assert (work.extensions, work.progress) == ((), ())
    with desk.as_of(FRIDAY) as then:
        assert then.directives.one(1, today=FRIDAY) == desk.directives.one(1, today=FRIDAY)
    with desk.as_of(MONDAY - timedelta(days=1)) as then:
        assert then.notices.all() == []


def test_nothing_can_be_changed_on_it(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive()), today=MONDAY)
    with desk.as_of(MONDAY) as then, pytest.raises(NotAllowed):
        then.follow_up.complete([1], on=MONDAY)
    assert desk.directives.one(1, today=MONDAY).progress == ()


def test_its_history_ends_with_the_day(desk: Desk, today: list[date]) -> None:
    desk.intake.accept(*a_notice(a_directive()), today=MONDAY)
    today[0] = FRIDAY
    desk.follow_up.complete([1], on=FRIDAY)
    with desk.as_of(MONDAY) as then:
        assert len(then.history.of_directive(1)) == 1
