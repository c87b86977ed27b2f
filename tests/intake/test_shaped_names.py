"""Where names end whose shapes the state uses: 685 names, each in fifteen sentences.

None of them is shipped. A third of the names and a quarter of the deeds are held out: what went
wrong with them was never looked at, so that their share tells what the next name will meet. The
shares are those measured when they were written down, less a little.
"""

import pytest

from desktop_app.intake.known_agencies import known_agencies
from desktop_app.tracking.agency import AgencyDirectory
from tests.intake.carriers import CARRIERS, DEEDS, Reading, deeds, readings, shaped_names


def _all(*, held_out: bool) -> list[Reading]:
    directory = AgencyDirectory(known_agencies())
    names, does = shaped_names(held_out=held_out), deeds(held_out=held_out)
    return [r for carrier in CARRIERS for r in readings(carrier, directory, names, does)]


def test_there_are_names_of_all_kinds_and_none_of_them_is_listed_twice() -> None:
    learnt, held_out = shaped_names(held_out=False), shaped_names(held_out=True)
    assert len(learnt) > 450
    assert len(held_out) > 220
    assert {kind for kind, _ in learnt} == {kind for kind, _ in held_out}
    assert len({name for _, name in learnt + held_out}) == len(learnt) + len(held_out)
    assert len(DEEDS) > 70


@pytest.mark.slow
@pytest.mark.parametrize(
    ("held_out", "share", "sure"),
    [(False, 0.935, 0.985), (True, 0.912, 0.965)],
    ids=["learnt", "new"],
)
def test_a_name_is_read_exactly_and_is_seldom_wrong_where_it_is_sure(
    held_out: bool,  # noqa: FBT001  a parameter of the table
    share: float,
    sure: float,
) -> None:
    found = _all(held_out=held_out)
    right = sum(reading.is_right for reading in found) / len(found)
    certain = [reading for reading in found if reading.is_sure]
    certainly_right = sum(reading.is_right for reading in certain) / len(certain)
    assert right >= share
    assert certainly_right >= sure
