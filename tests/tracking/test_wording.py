from enum import Enum

import pytest

from desktop_app.tracking.agency import AgencyGroup
from desktop_app.tracking.chase import ChaseLevel, ChaseMeans
from desktop_app.tracking.deadline import Firmness, Recurrence, Standing, StandingKind
from desktop_app.tracking.notice import Disposition, PointKind
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import against_both_days, standing_words, word

STATES = [
    StandingKind,
    Status,
    Firmness,
    Recurrence,
    Disposition,
    PointKind,
    AgencyGroup,
    ChaseLevel,
    ChaseMeans,
]


@pytest.mark.parametrize("states", STATES)
def test_every_state_has_a_word_in_both_languages(states: type[Enum]) -> None:
    for state in states:
        assert word(state, "vi")
        assert word(state, "en")


def test_words_of_one_kind_are_told_apart() -> None:
    for states in STATES:
        assert len({word(state) for state in states}) == len(states)


def test_an_overdue_standing_says_its_days() -> None:
    assert standing_words(Standing(StandingKind.OVERDUE, 3)) == "Quá hạn 3 ngày"
    assert standing_words(Standing(StandingKind.DUE_SOON, 5), "en") == "5 days left"
    assert standing_words(Standing(StandingKind.DUE_SOON, 1), "en") == "1 day left"
    assert standing_words(Standing(StandingKind.OVERDUE, 1_208)) == "Quá hạn 1.208 ngày"
    assert standing_words(Standing(StandingKind.OVERDUE, 1_208), "en") == "Overdue 1,208 days"


def test_the_second_step_of_the_warning_has_its_own_word() -> None:
    urgent = Standing(StandingKind.DUE_SOON, 2, is_urgent=True)
    assert standing_words(urgent) == "Gấp, còn 2 ngày"
    assert standing_words(urgent, "en") == "Urgent, 2 days left"


@pytest.mark.parametrize(
    ("now", "first", "said"),
    [
        (
            Standing(StandingKind.COMPLETED_ON_TIME, 3),
            Standing(StandingKind.COMPLETED_LATE, 12),
            "Đúng hạn gia hạn, trễ 12 ngày so với hạn ban đầu",
        ),
        (
            Standing(StandingKind.COMPLETED_LATE, 2),
            Standing(StandingKind.COMPLETED_LATE, 12),
            "Trễ 2 ngày so với hạn gia hạn, trễ 12 ngày so với hạn ban đầu",
        ),
        (
            Standing(StandingKind.DUE_SOON, 4),
            Standing(StandingKind.OVERDUE, 5),
            "Trong hạn gia hạn, trễ 5 ngày so với hạn ban đầu",
        ),
        (Standing(StandingKind.ON_TRACK, 30), Standing(StandingKind.ON_TRACK, 20), ""),
        (Standing(StandingKind.DUE_SOON, 3), Standing(StandingKind.UNDATED), ""),
    ],
)
def test_extended_work_is_judged_by_both_days(
    now: Standing, first: Standing, said: str
) -> None:
    assert against_both_days(now, first) == said


def test_both_days_are_said_in_english_too() -> None:
    now, first = Standing(StandingKind.COMPLETED_LATE, 2), Standing(StandingKind.OVERDUE, 9)
    said = "2 days late by the extended day, 9 days late by the original day"
    assert against_both_days(now, first, "en") == said
