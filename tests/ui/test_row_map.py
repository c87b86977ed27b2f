"""Heads and lines of the list: which row is which place of the listing."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.tracking.listing import ListGroup
from desktop_app.ui.row_map import RowMap


def groups_of(*sizes: int, title: str = "TB") -> list[ListGroup]:
    firsts = [sum(sizes[:number]) for number in range(len(sizes))]
    return [
        ListGroup(title and f"{title} {number}", f"notice:{number}", first, size, 0)
        for number, (first, size) in enumerate(zip(firsts, sizes, strict=True))
    ]


def test_a_head_stands_above_its_lines() -> None:
    rows = RowMap(groups_of(2, 1))
    assert [rows.place(row) for row in range(len(rows))] == [None, 0, 1, None, 2]


def test_without_titles_there_are_no_heads() -> None:
    rows = RowMap(groups_of(3, title=""))
    assert [rows.place(row) for row in range(len(rows))] == [0, 1, 2]


def test_a_folded_group_is_its_head_alone() -> None:
    rows = RowMap(groups_of(2, 1), folded={"notice:0"})
    assert [rows.place(row) for row in range(len(rows))] == [None, None, 2]
    assert rows.row_of(1) is None


def test_nothing_listed_has_no_rows() -> None:
    assert len(RowMap(())) == 0
    assert RowMap(()).row_of(0) is None


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.sets(st.integers(0, 7)))
def test_every_place_that_is_shown_is_found_again(sizes: list[int], turned: set[int]) -> None:
    groups = groups_of(*sizes)
    rows = RowMap(groups)
    for number in turned:
        if number < len(groups):
            head = next(r for r in range(len(rows)) if rows.head(r) is groups[number])
            rows.turn(head)
    shown = [place for place in map(rows.place, range(len(rows))) if place is not None]
    assert [rows.place(rows.row_of(place) or 0) for place in shown] == shown
    hidden = set(range(sum(sizes))) - set(shown)
    assert all(rows.row_of(place) is None for place in hidden)
