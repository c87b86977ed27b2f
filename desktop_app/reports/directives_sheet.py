"""Sheet 2, Nhiệm vụ: every directive under its notice, as it stood at the cut-off."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

from openpyxl.workbook import Workbook

from desktop_app.reports import line_words, paper_words, wording
from desktop_app.reports.cell_styles import DAY_FORMAT, WHOLE, CellStyles, Look
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.column_widths import shared
from desktop_app.reports.palette import hue, tint
from desktop_app.reports.paper_fonts import BOLD, text_width
from desktop_app.reports.sheet_head import add_annex_title
from desktop_app.reports.sheet_page import freeze_rows, print_folding_rows, set_up_page
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.sheet_table import BAND, Column, SheetTable
from desktop_app.reports.text_height import row_points
from desktop_app.reports.text_wrapping import wrap
from desktop_app.reports.weekly_figures import NoticeLines, WeeklyFigures
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import whole
from desktop_app.tracking.report import NoticeCoverage, ReportBasis, ReportLine
from desktop_app.tracking.steps import OnStep
from desktop_app.tracking.wording import word

TITLE = ("Nhiệm vụ", "Directives")
_HEADING = (
    "CHI TIẾT THỰC HIỆN NHIỆM VỤ THEO TỪNG THÔNG BÁO",
    "DIRECTIVES IN DETAIL, NOTICE BY NOTICE",
)
_SIZE = 10.0
_CENTRE = Look(size=_SIZE, align="center")
_TEXT = Look(size=_SIZE)
_DAY = Look(size=_SIZE, align="center", number_format=DAY_FORMAT)
_WHOLE = Look(size=_SIZE, align="center", number_format=WHOLE)

# Each at its least width; those of texts share what the page leaves.
COLUMNS = (
    Column(("STT", "No."), 4.5, _CENTRE),
    Column(wording.NOTICE_NUMBER, 10, _CENTRE),
    Column(("Ngày", "Date"), 9.5, _DAY),
    Column(wording.POINT, 6.5, _CENTRE),
    Column(wording.CONTENT, 30, _TEXT),
    Column(wording.LEAD, 12, _TEXT),
    Column(wording.COORDINATING, 9, _TEXT),
    Column(("Thời hạn theo văn bản", "Deadline as printed"), 10, _TEXT),
    Column(wording.DUE, 9.5, _DAY),
    Column(("Gia hạn (lần, mốc cũ)", "Extended (times, was due)"), 9.5, _TEXT),
    Column(("Kết quả đến nay", "Result so far"), 16, _TEXT),
    Column(("Trạng thái", "Status"), 8.5, _CENTRE),
    Column(wording.STANDING, 9.5, _CENTRE),
    Column(wording.DAYS_OVERDUE, 5.5, _WHOLE),
    Column(("Khó khăn, đề xuất", "Difficulties, proposals"), 10, _TEXT),
    Column(wording.REMARK, 8, _TEXT),
)
_WIDTH = 178.0  # of all: printed at 78 per cent, ten points are nearly eight
_STANDING = 12  # its place among the columns
_FROZEN = 5
_REPEATED = 4  # of a continued directive: number, notice, day, point


def add_directives_sheet(
    workbook: Workbook,
    basis: ReportBasis,
    figures: WeeklyFigures,
    styles: CellStyles,
    language: str,
    on_step: OnStep,
) -> SheetTable:
    """Add the sheet after the others; `on_step` hears how many directives are set."""
    sheet = workbook.create_sheet(said(TITLE, language))
    number = count(1)
    rows = [
        [_values(line, next(number), language) for line in each.lines]
        for each in figures.notices
    ]
    columns = _fitting([row for of_notice in rows for row in of_notice], language)
    set_up_page(sheet, [column.width for column in columns], basis.cutoff, language)
    table = SheetTable(sheet, columns, styles, language)
    add_annex_title(table, _HEADING, basis)
    head = table.add_head()
    freeze_rows(sheet, head, _FROZEN)
    directives = _DirectiveRows(table, {each.notice_id: each for each in basis.coverage})
    done = 0
    for notice, of_notice in zip(figures.notices, rows, strict=True):
        on_step(done, len(basis.lines))
        directives.add_notice(notice, of_notice)
        done += len(of_notice)
    sheet.auto_filter.ref = f"A{head}:P{table.rows.last}"
    print_folding_rows(table, head)
    return table


def _fitting(rows: Sequence[Sequence[CellValue]], language: str) -> list[Column]:
    """The columns as wide as the texts in `rows` ask for, within the page."""
    letters: list[list[int]] = [[] for _ in COLUMNS]
    for at, column in enumerate(COLUMNS):
        if column.look is _TEXT:
            letters[at] = [len(str(row[at])) for row in rows if row[at]]
    widths = shared(_WIDTH, [column.least(language) for column in COLUMNS], letters)
    return [replace(column, width=width) for column, width in zip(COLUMNS, widths, strict=True)]


class _DirectiveRows:
    """Adds the notices one after the other, each under its head."""

    def __init__(self, table: SheetTable, coverage: Mapping[int, NoticeCoverage]) -> None:
        self._table = table
        self._coverage = coverage
        plain = [table.styles.number(column.look) for column in COLUMNS]
        self._styles = {
            kind: [
                *plain[:_STANDING],
                table.styles.number(
                    replace(_CENTRE, bold=True, fill=tint(kind), ink=hue(kind))
                ),
                *plain[_STANDING + 1 :],
            ]
            for kind in StandingKind
        }

    def add_notice(self, notice: NoticeLines, rows: Sequence[Sequence[CellValue]]) -> None:
        """The notice's head in rows that are not merged, so that filters go on working."""
        counts = notice.counts
        room = row_points(sum(column.width for column in self._table.columns))
        language = self._table.language
        head = paper_words.notice_head(notice.first, language)
        told = said(
            (
                "({work}: {done} hoàn thành, {late} quá hạn{covered})",
                "({work}: {done} completed, {late} overdue{covered})",
            ),
            language,
            work=counted(len(notice.lines), wording.DIRECTIVES, language),
            done=whole(counts.done, language),
            late=whole(counts.open_overdue, language),
            covered=self._covered(notice.first.notice_id),
        )
        lines = wrap(f"{head} {told}", BOLD, BAND.size, room)
        if len(lines) > 1 and text_width(head, BOLD, BAND.size) <= room:
            lines = [head, told]
        for words in lines:
            self._table.add_band(words)
        for line, row in zip(notice.lines, rows, strict=True):
            self._table.add_texts(
                row,
                self._styles[line.standing.kind],
                repeated=_REPEATED,
                bold_at=_STANDING,
            )

    def _covered(self, notice_id: int) -> str:
        """`; 13/14 điểm đã xử lý`."""
        covered = self._coverage.get(notice_id)
        if covered is None:
            return ""
        points = f"{covered.decided}/{covered.points}"
        pair = ("; {points} điểm đã xử lý", "; {points} points decided")
        return said(pair, self._table.language, points=points)


def _values(line: ReportLine, number: int, language: str) -> list[CellValue]:
    kind = line.standing.kind
    late = kind in {StandingKind.OVERDUE, StandingKind.COMPLETED_LATE}
    return [
        number,
        one_line(line.notice_number),
        line.notice_day,
        one_line(line.point_label),
        clean(line.text),
        line_words.lead_words(line, language),
        line_words.listed(line.coordinators),
        line_words.deadline_words(line, language),
        line.due,
        line_words.extension_words(line, language),
        line_words.result_words(line, language),
        word(line.status, language),
        paper_words.standing_cell(line, language),
        line.standing.days if late else None,
        line_words.difficulty_words(line, language),
        line_words.note_words(line, language),
    ]
