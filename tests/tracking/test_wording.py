from enum import Enum

import pytest

from desktop_app.tracking.agency import AgencyGroup
from desktop_app.tracking.deadline import Firmness, Recurrence, Standing, StandingKind
from desktop_app.tracking.notice import Disposition, PointKind
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import standing_words, word

STATES = [StandingKind, Status, Firmness, Recurrence, Disposition, PointKind, AgencyGroup]


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
