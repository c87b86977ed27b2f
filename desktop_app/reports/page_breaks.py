"""Where a printed page ends: what belongs together is not parted over two pages."""

from collections.abc import Iterator, Mapping, Sequence

from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

UNSURE = 0.015  # of a page: a printer's own measure of a row may differ by so much
_MOST = 1_000  # Excel takes 1,026 breaks in a sheet


def break_pages(
    sheet: Worksheet,
    heights: Sequence[float],
    *,
    room: float,
    repeated: float = 0.0,
    together: Mapping[int, int],
) -> None:
    """Ask for a page break wherever the program that prints would break elsewhere.

    Heights are in points, by row; `room` is a page's, at the sheet's scale; `repeated` rows
    stand on each page but the first. `together` names rows by the last row that must be on
    the same page. Pages that end well by themselves get no break, so that a filtered sheet
    prints without gaps.
    """
    for row in list(_breaks(heights, room, repeated, together))[:_MOST]:
        sheet.row_breaks.append(Break(id=row))


def _breaks(
    heights: Sequence[float], room: float, repeated: float, together: Mapping[int, int]
) -> Iterator[int]:
    used = 0.0
    for row, height in enumerate(heights, start=1):
        wanted = sum(heights[row - 1 : together.get(row, row)])
        if used and used + wanted > room * (1 - UNSURE):
            if used + height <= room * (1 + UNSURE):
                yield row - 1
            used = repeated
        used += height
