"""Sheet 3, Thay đổi trong tuần: what differs from the last issued report, by kind."""

from openpyxl.workbook import Workbook

from desktop_app.reports import paper_words
from desktop_app.reports.cell_styles import DAY_FORMAT, CellStyles, Look
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.report_changes import Change, ChangeKind, ReportChanges
from desktop_app.reports.sheet_head import add_annex_title
from desktop_app.reports.sheet_page import freeze_rows, print_folding_rows, set_up_page
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.sheet_table import Across, Column, SheetTable
from desktop_app.reports.weekly_figures import WeeklyFigures
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.report import IssuedReport, ReportBasis
from desktop_app.tracking.report_period import PeriodKind

TITLE, OTHER_TITLE = "Thay đổi trong tuần", "Thay đổi trong kỳ"
_HEADING = "THAY ĐỔI SO VỚI KỲ BÁO CÁO TRƯỚC"
_CENTRE = Look(align="center")
_TEXT = Look()
_DAY = Look(align="center", number_format=DAY_FORMAT)
_NOTE = Look(border=False)
_EMPTY = Look(border=False, italic=True, align="center", size=13)
_REPEATED = 3

COLUMNS = (
    Column("TT", 5, _CENTRE),
    Column("Số thông báo", 13, _CENTRE),
    Column("Điểm", 9, _CENTRE),
    Column("Nội dung", 56, _TEXT),
    Column("Chủ trì", 20, _TEXT),
    Column("Hạn kỳ trước", 11, _DAY),
    Column("Hạn kỳ này", 11, _DAY),
    Column("Mức hạn kỳ trước", 14, _CENTRE),
    Column("Mức hạn kỳ này", 14, _CENTRE),
    Column("Ghi chú", 24, _TEXT),
)
_WIDTHS = tuple(column.width for column in COLUMNS)


def add_changes_sheet(
    workbook: Workbook, basis: ReportBasis, figures: WeeklyFigures, styles: CellStyles
) -> SheetTable:
    """Add the sheet; without a report before, it says so in one line."""
    is_week = basis.period.kind is PeriodKind.WEEK
    sheet = workbook.create_sheet(TITLE if is_week else OTHER_TITLE)
    set_up_page(sheet, _WIDTHS, basis.cutoff)
    table = SheetTable(sheet, COLUMNS, styles)
    add_annex_title(table, _HEADING, basis)
    if basis.previous is None or figures.changes is None:
        table.add_across(Across(1, len(COLUMNS), paper_words.NOTHING_BEFORE, _EMPTY))
        return table
    _add_comparison(table, basis.previous, figures.changes)
    head = table.add_head()
    freeze_rows(sheet, head, 4)
    for kind in ChangeKind:
        _add_kind(table, kind, figures.changes.of(kind))
    print_folding_rows(table, head)
    return table


def _add_comparison(table: SheetTable, previous: IssuedReport, changes: ReportChanges) -> None:
    cutoff = paper_words.cutoff_words(previous.cutoff)
    words = (
        f"Kỳ trước: {paper_words.period_words(previous.period)[1:-1]}, "
        f"{cutoff[:1].lower()}{cutoff[1:]}. {paper_words.proof_words(changes.proof)}"
    )
    table.add_across(Across(1, len(COLUMNS), words, _NOTE))
    table.add_space(4)


def _add_kind(table: SheetTable, kind: ChangeKind, changes: tuple[Change, ...]) -> None:
    words = f"{paper_words.CHANGE_WORDS[kind]}: {len(changes) or 'không có'}"
    table.add_band(words)
    styles = [table.styles.number(column.look) for column in COLUMNS]
    for number, change in enumerate(changes, start=1):
        table.add_texts(_values(change, number), styles, repeated=_REPEATED)


def _values(change: Change, number: int) -> list[CellValue]:
    line, before = change.line, change.before
    return [
        number,
        one_line(line.notice_number),
        one_line(line.point_label),
        clean(line.text),
        one_line(line.lead),
        before.due if before else None,
        line.due,
        paper_words.standing_cell(before) if before else "",
        paper_words.standing_cell(line),
        _note(change),
    ]


def _note(change: Change) -> str:
    line = change.line
    if change.kind is ChangeKind.STILL_OVERDUE:
        return paper_words.overdue_words(change.times).capitalize()
    if change.kind is ChangeKind.EXTENDED:
        return f"Gia hạn {paper_words.extension_words(line)}"
    if change.kind is ChangeKind.DROPPED and change.line is change.before:
        return "Không còn trong sổ theo dõi"
    if line.reported_on and line.standing.kind.is_completed:
        return f"Báo cáo hoàn thành ngày {day_text(line.reported_on)}"
    return ""
