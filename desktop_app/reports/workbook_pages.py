"""The pages of a workbook that the program has made, as a .pdf: its rows as they print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.styles.colors import Color
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.errors import NotAllowed
from desktop_app.reports.chart_page import chart_pages
from desktop_app.reports.palette import INK, PAPER, RULE
from desktop_app.reports.paper_fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR, text_width
from desktop_app.reports.pdf_flow import Block, Placed
from desktop_app.reports.pdf_paper import PaperFacts, write_pdf
from desktop_app.reports.pdf_pen import LANDSCAPE_SHEET, Pen
from desktop_app.reports.sheet_page import DEFAULT_HEIGHT
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.text_height import line_points, printed_points
from desktop_app.reports.text_wrapping import wrap
from desktop_app.tracking.figures import day_text, percent, whole
from desktop_app.tracking.steps import OnStep, unheard

_INDENT = 6.75  # points, as Excel sets a step of it
_PADDING = 1.5  # beside the words of a cell
_HAIR = 0.4  # of a line that the ground of the row below leaves free
_BASELINE = 0.8  # of a line's height
_FACES = {
    (False, False): REGULAR,
    (True, False): BOLD,
    (False, True): ITALIC,
    (True, True): BOLD_ITALIC,
}


# How a workbook shows that another program has written it anew, or is none.
_NOT_OURS = (BadZipFile, KeyError, IndexError, ValueError, TypeError, AttributeError)


def workbook_pdf(data: bytes, language: str, on_step: OnStep = unheard) -> bytes:
    """The printed pages of the program's own workbook with these bytes.

    `on_step` hears how far it is; what it raises ends the work. Raises NotAllowed for what
    another program has changed past being known.
    """
    try:
        return _pages_of(data, language, on_step)
    except _NOT_OURS as error:
        raise NotAllowed(
            reason_vi="Tệp đã được chương trình khác ghi lại: hãy bấm Mở để xem.",
            reason_en="Another program has written the file anew: press Open to look at it.",
        ) from error


def _pages_of(data: bytes, language: str, on_step: OnStep) -> bytes:
    book = load_workbook(_Heard(data, on_step))
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    rows = sum(sheet.max_row for sheet in shown)
    pages: list[list[Placed]] = []
    done = 0
    for sheet in shown:
        for row, page in _SheetPages(sheet, language).pages():
            on_step(done + row, 2 * rows)
            pages.append(page)
        pages += chart_pages(book, sheet, language)
        done += sheet.max_row
    facts = PaperFacts(
        title=book.properties.title or "",
        subject=book.properties.subject or "",
        author=book.properties.creator or "",
        foot=shown[0].oddFooter.left.text or "",
        language=language,
    )
    made = BytesIO()

    def on_page(page: int, of: int) -> None:
        on_step(rows + rows * page // of, 2 * rows)

    write_pdf(made, facts, pages, LANDSCAPE_SHEET, on_page)
    return made.getvalue()


class _Heard(BytesIO):
    """The file while it is read: so a long one can be stopped, however far it is."""

    def __init__(self, data: bytes, on_step: OnStep) -> None:
        super().__init__(data)
        self._on_step = on_step

    def read(self, size: int | None = -1) -> bytes:
        """So many bytes more."""
        self._on_step(0, 1)
        return super().read(size)


@dataclass(frozen=True, slots=True)
class _Look:
    """A cell's look, as it is drawn."""

    font: str
    size: float
    ink: str
    fill: str
    edge: str
    align: str
    vertical: str
    wraps: bool
    indent: float
    number_format: str


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A cell in its place on the page, in points at the sheet's own scale."""

    x: float
    width: float
    look: _Look
    lines: Sequence[str]


class _Row(Block):
    """One row of a sheet, smaller by the scale at which the sheet prints."""

    def __init__(
        self, cells: Sequence[_Drawn], height: float, left: float, scale: float
    ) -> None:
        self._cells = cells
        self._high = height
        self._left, self._scale = left, scale
        super().__init__(height * scale)

    def draw(self, pen: Pen, top: float) -> None:
        """Grounds first, then the words."""
        scale = self._scale
        for cell in self._cells:
            look = cell.look
            if look.fill or look.edge:
                x, wide = self._left + cell.x * scale, cell.width * scale
                free = 0 if look.edge else _HAIR
                high = self.height - free
                pen.box(x, top + free, wide, high, look.fill or PAPER, look.edge)
        for cell in self._cells:
            for y, line in self._baselines(cell):
                x = self._left + _start(cell, line) * scale
                size = cell.look.size * scale
                pen.words(x, top + y * scale, line, cell.look.font, size, cell.look.ink)

    def _baselines(self, cell: _Drawn) -> Iterator[tuple[float, str]]:
        high = line_points(cell.look.size)
        spare = self._high - len(cell.lines) * high
        above = {"top": 0.0, "center": spare / 2}.get(cell.look.vertical, spare)
        for at, line in enumerate(cell.lines):
            yield above + (at + _BASELINE) * high, line


def _start(cell: _Drawn, line: str) -> float:
    if cell.look.align == "left":
        return cell.x + _PADDING + cell.look.indent
    spare = cell.width - text_width(line, cell.look.font, cell.look.size)
    return cell.x + (spare / 2 if cell.look.align == "center" else spare - _PADDING)


class _SheetPages:
    """The rows of one sheet on pages: its breaks, its repeated head, its scale."""

    def __init__(self, sheet: Worksheet, language: str) -> None:
        self._sheet = sheet
        self._language = language
        self._looks: dict[int, _Look] = {}
        letters = [get_column_letter(at) for at in range(1, sheet.max_column + 1)]
        dimensions = [sheet.column_dimensions[letter] for letter in letters]
        self._widths = [0.0 if each.hidden else each.width for each in dimensions]
        self._merged = {
            (merged.min_row, merged.min_col): merged.max_col
            for merged in sheet.merged_cells.ranges
        }
        wide = printed_points(sum(self._widths))
        room = LANDSCAPE_SHEET.right - LANDSCAPE_SHEET.left
        most = 1.0 if sheet.sheet_properties.pageSetUpPr.fitToPage else _scale_of(sheet)
        self._scale = min(room / wide, most)
        self._left = LANDSCAPE_SHEET.left + (room - wide * self._scale) / 2

    def pages(self) -> Iterator[tuple[int, list[Placed]]]:
        """Each page, with the last row on it."""
        breaks = {each.id for each in self._sheet.row_breaks.brk}
        heads = self._heads()
        page: list[Placed] = []
        y = LANDSCAPE_SHEET.top
        for number, block in self._rows():
            if page and (number - 1 in breaks or y + block.height > LANDSCAPE_SHEET.bottom):
                yield number - 1, page
                page, y = [], LANDSCAPE_SHEET.top
                for head in heads:
                    page.append((y, head))
                    y += head.height
            page.append((y, block))
            y += block.height
        yield self._sheet.max_row, page

    def _heads(self) -> list[Block]:
        """The rows that stand on each page but the first."""
        repeated = self._sheet.print_title_rows
        if not repeated:
            return []
        first, last = (int(part.strip("$")) for part in repeated.split(":"))
        rows = self._sheet.iter_rows(first, last)
        return [self._row(number, cells) for number, cells in enumerate(rows, start=first)]

    def _rows(self) -> Iterator[tuple[int, Block]]:
        for number, cells in enumerate(self._sheet.iter_rows(), start=1):
            yield number, self._row(number, cells)

    def _row(self, number: int, cells: Sequence[Cell]) -> Block:
        drawn, x, at = [], 0.0, 0
        while at < len(cells):
            last = self._merged.get((number, at + 1), at + 1)
            width = sum(self._widths[at:last])
            if width:
                drawn.append(self._drawn(cells[at], x, width))
            x += printed_points(width)
            at = last
        height = self._sheet.row_dimensions[number].height or DEFAULT_HEIGHT
        return _Row(drawn, height, self._left, self._scale)

    def _drawn(self, cell: Cell, x: float, width: float) -> _Drawn:
        look = self._look(cell)
        words = _words(cell.value, look.number_format, self._language)
        lines: Sequence[str] = ()
        if words and look.wraps:
            room = printed_points(width) - 2 * _PADDING - look.indent
            lines = wrap(words, look.font, look.size, room)
        elif words:
            lines = (words,)
        return _Drawn(x, printed_points(width), look, lines)

    def _look(self, cell: Cell) -> _Look:
        known = self._looks.get(cell.style_id)
        if known is None:
            known = self._looks[cell.style_id] = _look_of(cell)
        return known


def _scale_of(sheet: Worksheet) -> float:
    return float(sheet.page_setup.scale or 100) / 100


def _look_of(cell: Cell) -> _Look:
    font, placed, edge = cell.font, cell.alignment, cell.border.left
    return _Look(
        font=_FACES[bool(font.b), bool(font.i)],
        size=font.sz,
        ink=_ink(font.color) or INK,
        fill=_ink(cell.fill.fgColor) if cell.fill.fill_type else "",
        edge=(_ink(edge.color) or RULE) if edge.style else "",
        align=placed.horizontal or "left",
        vertical=placed.vertical or "bottom",
        wraps=bool(placed.wrap_text),
        indent=(placed.indent or 0) * _INDENT,
        number_format=cell.number_format,
    )


def _ink(color: Color | None) -> str:
    """Its digits; nothing where it is none of the paper's own."""
    return color.rgb[-6:] if color is not None and color.type == "rgb" else ""


def _words(value: CellValue, number_format: str, language: str) -> str:
    """What the cell shows of its value."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, date):
        return day_text(value)
    if "%" in number_format:
        return percent(100 * value, language, places=1)
    return whole(round(value), language) if "#" in number_format else str(value)
