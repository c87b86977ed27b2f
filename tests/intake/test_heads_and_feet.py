"""Heads and feet of other hands: issuers, signers and chairs of every kind, in any layout."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.intake.letterhead import read_letterhead
from desktop_app.intake.signature import opens_foot, read_signature

HERE = Path(__file__).parent
NONE = "–"


def _papers(name: str) -> Iterator[tuple[list[str], list[str]]]:
    """What is read of each paper, and its lines."""
    for paper in (HERE / name).read_text(encoding="utf-8").split("\n\n= ")[1:]:
        first, second, *lines = paper.splitlines()
        yield [*first.split(" | "), second.removeprefix("= ")], lines


@pytest.mark.parametrize(
    ("read", "lines"),
    list(_papers("heads_of_other_hands.txt")),
    ids=lambda cell: cell[0] if len(cell[0]) < 80 else "",
)
def test_a_head_says_who_issued_what_and_when(read: list[str], lines: list[str]) -> None:
    head = read_letterhead(lines)
    said = (
        head.issuer,
        head.number,
        f"{head.place}, {head.issued_on}",
        head.meeting_on,
        head.chair,
        head.chair_title,
        head.subject,
    )
    assert [str(fact or NONE) for fact in said] == read


@pytest.mark.parametrize(
    ("read", "lines"), list(_papers("feet_of_other_hands.txt")), ids=lambda cell: cell[0]
)
def test_a_foot_says_who_signed_and_who_receives(read: list[str], lines: list[str]) -> None:
    foot = read_signature(lines)
    recipients = "; ".join(each.rstrip(",") for each in foot.recipients)
    assert [foot.signer, foot.signer_title, recipients] == read
    assert opens_foot(next(line for line in lines if line.strip()))
