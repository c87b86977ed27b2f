"""Sheet 1, Tổng hợp: the official counts and rates by agency, with a chart."""

from collections.abc import Sequence
from math import ceil

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from desktop_app.reports import paper_words, wording
from desktop_app.reports.agency_chart import add_agency_chart, chart_height
from desktop_app.reports.cell_styles import RATE, WHOLE, CellStyles, Look
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.page_breaks import UNSURE, break_pages
from desktop_app.reports.palette import GROUP_FILL, HEAD_FILL
from desktop_app.reports.roman import roman
from desktop_app.reports.sheet_head import (
    add_office_head,
    add_signatures,
    add_title,
)
from desktop_app.reports.sheet_page import (
    DEFAULT_HEIGHT,
    PAGE_HEIGHT,
    freeze_rows,
    print_at_scale,
    repeat_rows,
    set_up_page,
)
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.sheet_table import Across, Column, SheetTable
from desktop_app.reports.text_height import cell_lines, lines_height
from desktop_app.reports.weekly_figures import WeeklyFigures
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import NO_BREAK
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.wording import capital

TITLE = ("Tổng hợp", "Summary")
_LARGEST, _SMALLEST = 85, 70  # per cent; at the largest the columns fill the page
_ROW = 18.0

_MIDDLE = Look(align="center", vertical="center")
_NAME = Look(vertical="center", indent=1)
_WHOLE = Look(align="center", vertical="center", number_format=WHOLE)
_RATE = Look(align="center", vertical="center", number_format=RATE)
_NOTE = Look(border=False, italic=True)
_NO_RATE = "–"
_STILL_TOLD = (
    "{words}, trừ nhiệm vụ mà báo cáo kỳ trước còn nêu là chưa xong.",
    "{words}, but with what the last report still told as open.",
)

COLUMNS = (
    Column(wording.ROW, 5, _MIDDLE),
    Column(wording.AGENCY, 38, _NAME),
    Column(("Tổng số", "In all"), 9, _WHOLE),
    Column(wording.DONE_IN_TIME, 10.5, _WHOLE),
    Column(wording.DONE_LATE, 10.5, _WHOLE),
    Column(wording.OPEN_IN_TIME, 10.5, _WHOLE),
    Column(wording.OPEN_OVERDUE, 10.5, _WHOLE),
    Column(wording.UNDATED, 9.5, _WHOLE),
    Column((f"Tỷ lệ HT đúng{NO_BREAK}hạn", f"Rate done on{NO_BREAK}time"), 11, _RATE),
    Column((f"Tỷ lệ HT trễ{NO_BREAK}hạn", f"Rate done{NO_BREAK}late"), 11, _RATE),
    Column((f"Tỷ lệ chưa HT quá{NO_BREAK}hạn", "Rate open, overdue"), 11, _RATE),
    Column(wording.REMARK, 27, _NAME),
)
_INDENT = 1.5  # what an indent takes of a column's width
_NAME_WIDTH, _NOTE_WIDTH = COLUMNS[1].width, COLUMNS[-1].width
_LEFT, _RIGHT = (1, 3), (7, 12)
_GAP = 3.0
_CHART_FIRST = len(COLUMNS) + 2  # right of the table, behind the gap
_CHART_COLUMNS, _CHART_COLUMN = 11, 14.5  # together hardly wider than the chart


def add_summary_sheet(
    workbook: Workbook,
    basis: ReportBasis,
    figures: WeeklyFigures,
    styles: CellStyles,
    language: str,
) -> SheetTable:
    """Fill the workbook's first sheet."""
    sheet = workbook.active
    sheet.title = said(TITLE, language)
    beside = [_GAP, *[_CHART_COLUMN] * _CHART_COLUMNS] if figures.agencies else []
    widths = [*(column.width for column in COLUMNS), *beside]
    set_up_page(sheet, widths, basis.cutoff, language)
    table = SheetTable(sheet, COLUMNS, styles, language)
    add_office_head(
        table,
        basis.office,
        basis.cutoff.date(),
        number=wording.NUMBER,
        left=_LEFT,
        right=_RIGHT,
    )
    add_title(table, basis)
    head = table.add_head()
    freeze_rows(sheet, head, 2)
    _add_agencies(table, figures)
    _add_totals(table, figures)
    end = table.rows.last
    _add_notes(table, basis)
    signed = table.rows.last + 1
    add_signatures(table, basis.office, _LEFT, _RIGHT)
    _print_whole(table, head=head, end=end, signed=signed)
    _add_chart(table, workbook, figures, head)
    return table


def _print_whole(table: SheetTable, *, head: int, end: int, signed: int) -> None:
    """Page breaks: on one page if that is legible, the signatures never parted."""
    percent = _percent(sum(table.heights))
    print_at_scale(table.sheet, percent)
    room = PAGE_HEIGHT * 100 / percent
    repeats = sum(table.heights[:end]) > room
    if repeats:
        repeat_rows(table.sheet, head, head)
    break_pages(
        table.sheet,
        table.heights,
        room=room,
        repeated=table.heights[head - 1] if repeats else 0.0,
        together={signed: table.rows.last},
    )


def _percent(height: float) -> int:
    """The scale at which everything to the signatures is on one page, if that is legible."""
    wanted = int(PAGE_HEIGHT * (1 - UNSURE) * 100 / height)
    return min(wanted, _LARGEST) if wanted >= _SMALLEST else _LARGEST


def _add_agencies(table: SheetTable, figures: WeeklyFigures) -> None:
    number = 0
    for at, group in enumerate(figures.groups):
        _add_counts(table, roman(at + 1), group.name, group.counts, GROUP_FILL)
        for agency in group.agencies:
            number += 1
            _add_counts(table, number, agency.name, agency.counts, "")


def _add_totals(table: SheetTable, figures: WeeklyFigures) -> None:
    total = said(wording.TOTAL, table.language)
    _add_counts(table, None, total, figures.total, HEAD_FILL)
    before = figures.previous_total
    if before is not None:
        then = said(("Kỳ trước", "Last report"), table.language)
        _add_counts(table, None, then, before, "")


def _add_counts(
    table: SheetTable, number: CellValue, name: str, counts: OfficialCounts, fill: str
) -> None:
    """One row of figures; a row with a fill is a group or a total and stands in bold."""
    name = one_line(name)
    note = "" if fill == GROUP_FILL else paper_words.counts_note(counts, table.language)
    styles = [table.styles.number(_filled(column.look, fill)) for column in COLUMNS]
    values: list[CellValue] = [
        number,
        name,
        counts.total,
        counts.on_time,
        counts.late,
        counts.open_in_time,
        counts.open_overdue,
        counts.undated,
        *(_rate(counts, n) for n in (counts.on_time, counts.late, counts.open_overdue)),
        note,
    ]
    bold = bool(fill)
    lines = max(
        cell_lines(name, _NAME_WIDTH - _INDENT, _NAME.size, bold=bold),
        cell_lines(note, _NOTE_WIDTH - _INDENT, _NAME.size, bold=bold),
    )
    table.add(values, styles, max(lines_height(lines, _NAME.size), _ROW))


def _rate(counts: OfficialCounts, part: int) -> CellValue:
    """A rate, or a dash where nothing can be judged yet."""
    rate = counts.rate(part)
    return _NO_RATE if rate is None else rate


def _filled(look: Look, fill: str) -> Look:
    if not fill:
        return look
    return Look(
        align=look.align,
        vertical=look.vertical,
        number_format=look.number_format,
        bold=True,
        fill=fill,
        indent=look.indent,
    )


def _add_notes(table: SheetTable, basis: ReportBasis) -> None:
    notes = [said(wording.COUNTS_NOTE, table.language)]
    left_out = capital(paper_words.left_out_words(basis, table.language))
    if left_out:
        notes.append(said(_STILL_TOLD, table.language, words=left_out))
    if not basis.lines:
        notes.insert(0, said(wording.NO_DIRECTIVES, table.language))
    undecided = paper_words.undecided_words(basis, table.language)
    if undecided:
        notes.append(f"{capital(undecided)}.")
    table.add_space(4)
    for note in notes:
        table.add_across(Across(1, len(COLUMNS), note, _NOTE))
    table.add_space(8)


def _add_chart(
    table: SheetTable, workbook: Workbook, figures: WeeklyFigures, head: int
) -> None:
    """The chart right of the table, on a page of its own when printed.

    There the table's head row, which a long table repeats, has nothing to show.
    """
    if not figures.agencies:
        return
    sheet = table.sheet
    above, last_row = _chart_rows(table, head, chart_height(figures))
    letters = [get_column_letter(_CHART_FIRST + at) for at in (0, _CHART_COLUMNS - 1)]
    add_agency_chart(workbook, sheet, f"{letters[0]}{above + 1}", figures, table.language)
    own = f"A1:{get_column_letter(len(COLUMNS))}{table.rows.last}"
    sheet.print_area = f"{own},{letters[0]}{above + 1}:{letters[1]}{last_row}"


def _chart_rows(table: SheetTable, head: int, height: float) -> tuple[int, int]:
    """The row above the chart and its last one, with no page's end between them."""
    last_row = _row_below(table.heights, head, height)
    ends = [mark.id for mark in table.sheet.row_breaks.brk if head < mark.id < last_row]
    if not ends:
        return head, last_row
    return ends[-1], _row_below(table.heights, ends[-1], height)


def _row_below(heights: Sequence[float], above: int, height: float) -> int:
    """The row at whose end what begins under row `above` and is that high has ended."""
    rest = height
    for row, each in enumerate(heights[above:], start=above + 1):
        rest -= each
        if rest <= 0:
            return row
    return len(heights) + ceil(rest / DEFAULT_HEIGHT)
