"""Sheet 2, Nhiệm vụ: every directive under its notice, as it stood at the cut-off."""

from collections.abc import Mapping, Sequence

from openpyxl.workbook import Workbook

from desktop_app.reports import paper_words
from desktop_app.reports.cell_styles import DAY_FORMAT, WHOLE_FORMAT, CellStyles, Look
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.palette import hue, tint
from desktop_app.reports.paper_fonts import BOLD
from desktop_app.reports.sheet_head import add_annex_title
from desktop_app.reports.sheet_page import freeze_rows, repeat_rows, set_up_page
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.sheet_table import Column, SheetTable
from desktop_app.reports.text_height import (
    row_points,
)
from desktop_app.reports.text_wrapping import balanced
from desktop_app.reports.weekly_figures import NoticeLines, WeeklyFigures
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.report import NoticeCoverage, ReportBasis, ReportLine
from desktop_app.tracking.wording import word

TITLE = "Nhiệm vụ"
_HEADING = "CHI TIẾT THỰC HIỆN NHIỆM VỤ THEO TỪNG THÔNG BÁO"
_CENTRE = Look(align="center")
_TEXT = Look()
_DAY = Look(align="center", number_format=DAY_FORMAT)
_WHOLE = Look(align="center", number_format=WHOLE_FORMAT)

COLUMNS = (
    Column("STT", 4.5, _CENTRE),
    Column("Số thông báo", 10.5, _CENTRE),
    Column("Ngày", 10.5, _DAY),
    Column("Điểm", 7, _CENTRE),
    Column("Nội dung", 37, _TEXT),
    Column("Chủ trì", 14, _TEXT),
    Column("Phối hợp", 18, _TEXT),
    Column("Thời hạn theo văn bản", 12, _TEXT),
    Column("Hạn", 10.5, _DAY),
    Column("Gia hạn (lần, mốc cũ)", 10.5, _TEXT),
    Column("Kết quả đến nay", 25, _TEXT),
    Column("Trạng thái", 9, _CENTRE),
    Column("Mức hạn", 10, _CENTRE),
    Column("Số ngày quá hạn", 6, _WHOLE),
    Column("Khó khăn, đề xuất", 15, _TEXT),
    Column("Ghi chú", 10, _TEXT),
)
_STANDING = 12  # its place among the columns
_FROZEN = 5
_REPEATED = 4  # of a continued directive: number, notice, day, point
_SIZE = _TEXT.size
_WIDTHS = tuple(column.width for column in COLUMNS)


def add_directives_sheet(
    workbook: Workbook, basis: ReportBasis, figures: WeeklyFigures, styles: CellStyles
) -> SheetTable:
    """Add the sheet after the others."""
    sheet = workbook.create_sheet(TITLE)
    set_up_page(sheet, _WIDTHS, basis.cutoff)
    table = SheetTable(sheet, COLUMNS, styles)
    add_annex_title(table, _HEADING, basis)
    head = table.add_head()
    freeze_rows(sheet, head, _FROZEN)
    repeat_rows(sheet, head, head)
    rows = _DirectiveRows(table, {each.notice_id: each for each in basis.coverage})
    for notice in figures.notices:
        rows.add_notice(notice)
    sheet.auto_filter.ref = f"A{head}:P{table.rows.last}"
    return table


class _DirectiveRows:
    """Adds the notices one after the other, counting directives through."""

    def __init__(self, table: SheetTable, coverage: Mapping[int, NoticeCoverage]) -> None:
        self._table = table
        self._coverage = coverage
        self._number = 0
        plain = [table.styles.number(column.look) for column in COLUMNS]
        self._styles = {
            kind: [
                *plain[:_STANDING],
                table.styles.number(
                    Look(align="center", bold=True, fill=tint(kind), ink=hue(kind))
                ),
                *plain[_STANDING + 1 :],
            ]
            for kind in StandingKind
        }

    def add_notice(self, notice: NoticeLines) -> None:
        """The notice's head in rows that are not merged, so that filters go on working."""
        counts = notice.counts
        words = (
            f"{paper_words.notice_head(notice.first)} ({len(notice.lines)} nhiệm vụ: "
            f"{counts.done} hoàn thành, {counts.open_overdue} quá hạn"
            f"{self._covered(notice.first.notice_id)})"
        )
        for part in balanced(words, BOLD, _SIZE, row_points(sum(_WIDTHS))):
            self._table.add_band(part)
        for line in notice.lines:
            self._add_directive(line)

    def _covered(self, notice_id: int) -> str:
        """`; 13/14 điểm đã xử lý`."""
        covered = self._coverage.get(notice_id)
        if covered is None:
            return ""
        return f"; {covered.decided}/{covered.points} điểm đã xử lý"

    def _add_directive(self, line: ReportLine) -> None:
        self._number += 1
        self._table.add_texts(
            _values(line, self._number),
            self._styles[line.standing.kind],
            repeated=_REPEATED,
            bold_at=_STANDING,
        )


def _values(line: ReportLine, number: int) -> list[CellValue]:
    kind = line.standing.kind
    late = kind in {StandingKind.OVERDUE, StandingKind.COMPLETED_LATE}
    return [
        number,
        one_line(line.notice_number),
        line.notice_day,
        one_line(line.point_label),
        clean(line.text),
        _lead(line),
        _listed(line.coordinators),
        one_line(line.deadline_phrase),
        line.due,
        paper_words.extension_words(line),
        _result(line),
        word(line.status),
        paper_words.standing_cell(line),
        line.standing.days if late else None,
        _difficulties(line),
        _note(line),
    ]


def _lead(line: ReportLine) -> str:
    """Under whom the work is counted, and whom the notice named."""
    former = f" (trước đây: {one_line(line.former_lead)})" if line.former_lead else ""
    return one_line(line.lead) + former


def _listed(names: Sequence[str]) -> str:
    return "; ".join(one_line(name) for name in names)


def _result(line: ReportLine) -> str:
    """The last answer with its paper's number and the day work was reported done."""
    parts = [clean(line.result)]
    if line.document:
        parts.append(f"(Văn bản: {one_line(line.document)})")
    if line.reported_on:
        parts.append(f"Báo cáo hoàn thành ngày {paper_words.short_day(line.reported_on)}.")
    return "\n".join(part for part in parts if part)


def _difficulties(line: ReportLine) -> str:
    parts = [clean(line.difficulties)]
    if line.proposal:
        parts.append(f"Đề xuất: {clean(line.proposal)}")
    return "\n".join(part for part in parts if part)


def _note(line: ReportLine) -> str:
    return f"Cùng chủ trì: {_listed(line.other_leads)}" if line.other_leads else ""
