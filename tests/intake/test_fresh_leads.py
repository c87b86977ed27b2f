"""Work as other hands give it out: who leads and who helps, sentence by sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.intake.read_points import draft_of

HERE = Path(__file__).parent
NOBODY = "-"


def _rows() -> Iterator[tuple[str, ...]]:
    for line in (HERE / "fresh_leads.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split(" | ", 2))


@pytest.mark.parametrize(("leads", "helpers", "words"), list(_rows()), ids=lambda cell: cell)
def test_whoever_is_given_work_leads_it(leads: str, helpers: str, words: str) -> None:
    (point,) = draft_of(f"1. {words}").points
    named = ["; ".join(a.name for a in row) for row in (point.leads, point.coordinators)]
    assert point.trackable
    assert [(names or NOBODY).casefold() for names in named] == [
        leads.casefold(),
        helpers.casefold(),
    ]
