"""Blocks set on pages."""

import pytest

from desktop_app.reports.pdf_flow import Block, placed_on_pages
from desktop_app.reports.pdf_pen import PORTRAIT

PAGE_ROOM = PORTRAIT.room


class Lines(Block):
    """A block that can be divided at every ten points."""

    def split(self, room: float) -> tuple[Block, Block] | None:
        fitting = room // 10 * 10
        return (Lines(fitting), Lines(self.height - fitting)) if fitting > 0 else None


def heights(blocks: list[Block]) -> list[list[float]]:
    return [[block.height for _, block in page] for page in placed_on_pages(blocks)]


def test_without_blocks_there_is_one_empty_page() -> None:
    assert placed_on_pages([]) == [[]]


def test_a_block_without_room_begins_the_next_page() -> None:
    assert heights([Block(PAGE_ROOM - 10), Block(20)]) == [[PAGE_ROOM - 10], [20]]


def test_a_head_moves_on_with_what_follows() -> None:
    head = Block(15, holds_next=True)
    assert heights([Block(PAGE_ROOM - 20), head, Block(20)]) == [[PAGE_ROOM - 20], [15, 20]]


def test_the_head_stands_again_above_what_goes_on() -> None:
    again, row = Block(15), Block(20)
    row.head = again
    assert heights([Block(PAGE_ROOM - 10), row]) == [[PAGE_ROOM - 10], [15, 20]]


@pytest.mark.parametrize("before", [0, 100, PAGE_ROOM - 5])
def test_a_block_higher_than_a_page_is_divided_and_stays_within(before: float) -> None:
    pages = placed_on_pages([Block(before), Lines(2000)])
    placed = [(top, block) for page in pages for top, block in page]
    assert all(
        top >= PORTRAIT.top and top + block.height <= PORTRAIT.bottom for top, block in placed
    )
    assert sum(block.height for _, block in placed) == before + 2000


def test_what_cannot_be_divided_stands_alone() -> None:
    assert heights([Block(5), Block(2000), Block(5)]) == [[5], [2000], [5]]
