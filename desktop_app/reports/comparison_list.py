"""Two issued reports beside each other, as a list that is looked at and printed."""

from desktop_app.reports import line_words, paper_words
from desktop_app.reports import wording as words
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.period_words import whole_period
from desktop_app.reports.report_changes import Change, ChangeKind, changes_between
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import day_text, whole
from desktop_app.tracking.printed_list import (
    ColumnRole,
    PrintedColumn,
    PrintedGroup,
    PrintedList,
    PrintedRow,
)
from desktop_app.tracking.report import IssuedReport, ReportBasis

_TITLE = ("So sánh hai báo cáo", "Two reports compared")
_COLUMNS = (
    (words.CONTENT, ColumnRole.WORDS),
    (words.LEAD, ColumnRole.PLAIN),
    (("Hạn trước", "Due then"), ColumnRole.PLAIN),
    (("Hạn sau", "Due now"), ColumnRole.PLAIN),
    (("Mức hạn trước", "Standing then"), ColumnRole.PLAIN),
    (("Mức hạn sau", "Standing now"), ColumnRole.STANDING),
    (words.REMARK, ColumnRole.PLAIN),
)


def comparison_list(earlier: IssuedReport, basis: ReportBasis, language: str) -> PrintedList:
    """What changed from `earlier` to the report of `basis`."""
    changes = changes_between(earlier, basis)
    proof = paper_words.proof_words(changes.proof, language)
    groups = ((kind, changes.of(kind)) for kind in ChangeKind)
    return PrintedList(
        office=basis.office,
        title=said(_TITLE, language),
        about=(
            _told(("Trước", "Earlier"), earlier, language),
            _told(("Sau", "Later"), basis, language),
            proof,
        ),
        as_of=basis.cutoff,
        columns=tuple(PrintedColumn(said(head, language), role) for head, role in _COLUMNS),
        groups=tuple(
            PrintedGroup(
                f"{said(words.CHANGES[kind], language)}: {whole(len(found), language)}",
                tuple(_row(change, language) for change in found),
            )
            for kind, found in groups
            if found
        ),
        language=language,
    )


def _told(which: tuple[str, str], report: IssuedReport | ReportBasis, language: str) -> str:
    period = whole_period(report.period, language)
    cutoff = paper_words.cutoff_words(report.cutoff, language)
    return f"{said(which, language)}: {period}. {cutoff}."


def _row(change: Change, language: str) -> PrintedRow:
    line, before = change.line, change.before
    cells = (
        f"{paper_words.point_place(line, language)}: {one_line(line.text)}",
        one_line(line.lead),
        day_text(before.due) if before else "",
        day_text(line.due),
        paper_words.standing_cell(before, language) if before else "",
        paper_words.standing_cell(line, language),
        line_words.change_words(change, language),
    )
    return PrintedRow(cells, line.standing.kind)
