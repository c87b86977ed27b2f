from openpyxl.workbook import Workbook

from desktop_app.reports.page_breaks import UNSURE, break_pages


def breaks(
    heights: list[float],
    together: dict[int, int],
    *,
    repeated: float = 0.0,
    room: float = 100.0,
) -> list[int]:
    sheet = Workbook().active
    break_pages(sheet, heights, room=room, repeated=repeated, together=together)
    return [mark.id for mark in sheet.row_breaks.brk]


def test_pages_that_end_well_by_themselves_get_no_break() -> None:
    assert breaks([40, 40, 40, 40], {}) == []


def test_a_groups_head_goes_over_with_its_first_row() -> None:
    assert breaks([40, 40, 15, 40], {3: 4}) == [2]


def test_a_head_with_room_for_its_first_row_stays() -> None:
    assert breaks([40, 15, 40, 40], {2: 3}) == []


def test_heads_of_two_lines_go_over_together() -> None:
    assert breaks([60, 15, 15, 40], {2: 4, 3: 4}) == [1]


def test_repeated_head_rows_take_their_room_on_later_pages() -> None:
    heights = [30.0] * 3 + [25.0] * 2 + [15.0, 20.0]
    assert breaks(heights, {6: 7}) == []
    assert breaks(heights, {6: 7}, repeated=20) == [5]


def test_a_row_that_hardly_fits_is_broken_where_it_is_counted() -> None:
    nearly = 100 * (1 - UNSURE / 2)
    assert breaks([nearly - 50, 50, 40], {}) == [1]


def test_excel_gets_no_more_breaks_than_it_takes() -> None:
    heights = [60.0, 15.0, 40.0] * 2000
    together = {row: row + 1 for row in range(2, len(heights), 3)}
    assert len(breaks(heights, together)) == 1000
