"""Sheet 3, Thay đổi trong tuần: what differs from the last issued report, by kind."""

from openpyxl.workbook import Workbook

from desktop_app.reports import line_words, paper_words, wording
from desktop_app.reports.cell_styles import DAY_FORMAT, CellStyles, Look
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.period_words import whole_period
from desktop_app.reports.report_changes import Change, ChangeKind, ReportChanges
from desktop_app.reports.sheet_head import add_annex_title
from desktop_app.reports.sheet_page import freeze_rows, print_folding_rows, set_up_page
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.sheet_table import Across, Column, SheetTable
from desktop_app.reports.weekly_figures import WeeklyFigures
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import whole
from desktop_app.tracking.report import IssuedReport, ReportBasis
from desktop_app.tracking.report_period import PeriodKind
from desktop_app.tracking.wording import small

TITLE = ("Thay đổi trong tuần", "Changes this week")
OTHER_TITLE = ("Thay đổi trong kỳ", "Changes in the period")
_HEADING = ("THAY ĐỔI SO VỚI KỲ BÁO CÁO TRƯỚC", "CHANGES SINCE THE LAST REPORT")
_CENTRE = Look(align="center")
_TEXT = Look()
_DAY = Look(align="center", number_format=DAY_FORMAT)
_NOTE = Look(border=False)
_EMPTY = Look(border=False, italic=True, align="center", size=13)
_REPEATED = 3

COLUMNS = (
    Column(wording.ROW, 5, _CENTRE),
    Column(wording.NOTICE_NUMBER, 16, _CENTRE),
    Column(wording.POINT, 9, _CENTRE),
    Column(wording.CONTENT, 53, _TEXT),
    Column(wording.LEAD, 20, _TEXT),
    Column(("Hạn kỳ trước", "Due then"), 11, _DAY),
    Column(("Hạn kỳ này", "Due now"), 11, _DAY),
    Column(("Mức hạn kỳ trước", "Standing then"), 14, _CENTRE),
    Column(("Mức hạn kỳ này", "Standing now"), 14, _CENTRE),
    Column(wording.REMARK, 24, _TEXT),
)
_WIDTHS = tuple(column.width for column in COLUMNS)


def add_changes_sheet(
    workbook: Workbook,
    basis: ReportBasis,
    figures: WeeklyFigures,
    styles: CellStyles,
    language: str,
) -> SheetTable:
    """Add the sheet; without a report before, it says so in one line."""
    is_week = basis.period.kind is PeriodKind.WEEK
    sheet = workbook.create_sheet(said(TITLE if is_week else OTHER_TITLE, language))
    set_up_page(sheet, _WIDTHS, basis.cutoff, language)
    table = SheetTable(sheet, COLUMNS, styles, language)
    add_annex_title(table, _HEADING, basis)
    if basis.previous is None or figures.changes is None:
        nothing = said(wording.NOTHING_BEFORE, language)
        table.add_across(Across(1, len(COLUMNS), nothing, _EMPTY))
        return table
    _add_comparison(table, basis.previous, figures.changes)
    head = table.add_head()
    freeze_rows(sheet, head, 4)
    for kind in ChangeKind:
        _add_kind(table, kind, figures.changes.of(kind))
    print_folding_rows(table, head)
    return table


def _add_comparison(table: SheetTable, previous: IssuedReport, changes: ReportChanges) -> None:
    language = table.language
    words = said(
        ("Kỳ trước: {period}, {cutoff}. {proof}", "Last report: {period}, {cutoff}. {proof}"),
        language,
        period=whole_period(previous.period, language),
        cutoff=small(paper_words.cutoff_words(previous.cutoff, language)),
        proof=paper_words.proof_words(changes.proof, language),
    )
    table.add_across(Across(1, len(COLUMNS), words, _NOTE))
    table.add_space(4)


def _add_kind(table: SheetTable, kind: ChangeKind, changes: tuple[Change, ...]) -> None:
    language = table.language
    none = said(("không có", "none"), language)
    many = whole(len(changes), language) if changes else none
    table.add_band(f"{said(wording.CHANGES[kind], language)}: {many}")
    styles = [table.styles.number(column.look) for column in COLUMNS]
    for number, change in enumerate(changes, start=1):
        table.add_texts(_values(change, number, language), styles, repeated=_REPEATED)


def _values(change: Change, number: int, language: str) -> list[CellValue]:
    line, before = change.line, change.before
    return [
        number,
        one_line(line.notice_number),
        one_line(line.point_label),
        clean(line.text),
        one_line(line.lead),
        before.due if before else None,
        line.due,
        paper_words.standing_cell(before, language) if before else "",
        paper_words.standing_cell(line, language),
        line_words.change_words(change, language),
    ]
