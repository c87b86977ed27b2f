"""A directive whose words do not fit the highest row goes on in rows of its own below."""

from collections.abc import Iterator, Sequence

from desktop_app.reports.paper_fonts import REGULAR
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.text_height import column_points, most_lines
from desktop_app.reports.text_wrapping import wrap
from desktop_app.tracking.agency_sheet import CONTINUES, GOES_ON
from desktop_app.tracking.wording import in_language

_SPARE = 2  # lines kept free for the mark that the text goes on


def continued(
    values: Sequence[CellValue],
    widths: Sequence[float],
    size: float,
    *,
    repeated: int,
    language: str,
) -> Iterator[list[CellValue]]:
    """The row and those it goes on in; the first `repeated` cells stand in each of them."""
    most = most_lines(size) - _SPARE
    parts = [
        pieces(value, column_points(width), size, most, language=language)
        if isinstance(value, str)
        else [value]
        for value, width in zip(values, widths, strict=True)
    ]
    for at in range(max(len(part) for part in parts)):
        row: list[CellValue] = [part[at] if at < len(part) else None for part in parts]
        if at:
            row[:repeated] = [in_language(GOES_ON, language), *values[1:repeated]]
        yield row


def pieces(
    text: str, room: float, size: float, most: int, font: str = REGULAR, *, language: str
) -> list[CellValue]:
    """`text` in pieces of at most `most` lines of `room` points, all but the last marked."""
    found: list[CellValue] = []
    mark = in_language(CONTINUES, language)
    start = at = 0
    for number, line in enumerate(wrap(text, font, size, room), start=1):
        if number > 1 and (number - 1) % most == 0:
            found.append(f"{text[start:at].rstrip()} {mark}")
            start = at
        at = text.index(line, at) + len(line)
    return [*found, text[start:].lstrip() if found else text]
