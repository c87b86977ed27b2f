"""Where names end: 1500 names of bodies, each in sixteen sentences.

Two thirds of the names are shipped as known; from the others nothing was learnt. The shares are
those measured when the score was made, less a little: a change that loses names fails.
"""

from collections.abc import Callable

import pytest

from desktop_app.intake.known_agencies import known_agencies
from desktop_app.tracking.agency import AgencyDirectory
from tests.intake.body_frames import (
    FRAMES,
    PREDICATES,
    Frame,
    held_out_names,
    learnt_names,
    misses,
)


@pytest.fixture(scope="module")
def directory() -> AgencyDirectory:
    return AgencyDirectory(known_agencies())


def test_there_are_names_and_predicates_enough() -> None:
    learnt, held_out = set(learnt_names()), set(held_out_names())
    assert len(learnt) > 900
    assert len(held_out) > 400
    assert {kind for kind, _ in learnt} == {kind for kind, _ in held_out}
    assert not {name for _, name in learnt} & {name for _, name in held_out}
    assert len(PREDICATES) == 60


@pytest.mark.slow
@pytest.mark.parametrize("frame", FRAMES, ids=[frame.words for frame in FRAMES])
@pytest.mark.parametrize(
    ("names", "share"), [(learnt_names, 0.985), (held_out_names, 0.93)], ids=["known", "new"]
)
def test_a_name_is_read_exactly_in_its_role(
    names: Callable[[], list[tuple[str, str]]],
    share: float,
    frame: Frame,
    directory: AgencyDirectory,
) -> None:
    listed = names()
    missed = list(misses(listed, frame, directory))
    assert len(missed) <= (1 - share) * len(listed), "\n".join(
        f"{miss.name}: {miss.read} in {miss.words}" for miss in missed
    )
