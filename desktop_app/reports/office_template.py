"""The weekly workbook in the office's own form: a template, filled with the figures."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties

from desktop_app.errors import TemplateFaulty
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.period_words import document_title
from desktop_app.reports.roman import roman
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.template_drawings import save_with_drawings
from desktop_app.reports.template_fault import fault_of_file
from desktop_app.reports.template_formulas import Formulas
from desktop_app.reports.template_layout import Layout, Pattern, layout_of
from desktop_app.reports.template_names import write_out_names
from desktop_app.reports.template_package import load, parts_of
from desktop_app.reports.template_rows import Wanted
from desktop_app.reports.template_sheet import TemplateSheet
from desktop_app.reports.template_words import LANGUAGE, Filling, RowKind
from desktop_app.reports.weekly_figures import WeeklyFigures, weekly_figures
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.template import OfficeTemplate

GUIDE = "Hướng dẫn"  # how sheets are called that are left out
_NO_WORK = ReportBasis(
    office=OfficeFacts(),
    period=ReportPeriod.week_of(date(2026, 1, 5)),
    cutoff=datetime(2026, 1, 5),  # noqa: DTZ001  the office's own wall clock
    lines=(),
)


def look_over(template: OfficeTemplate) -> None:
    """Fill `template` with nothing, so that what is wrong is said before it is kept.

    Raises TemplateFaulty.
    """
    fill_template(_NO_WORK, template, BytesIO())


def write_by_template(basis: ReportBasis, template: OfficeTemplate, path: Path) -> None:
    """Write the week's workbook to `path` by `template`, whole or not at all.

    Raises TemplateFaulty, FileOpenElsewhere, FolderMissing or DiskFull.
    """
    write_whole(path, lambda file: fill_template(basis, template, file))


def fill_template(basis: ReportBasis, template: OfficeTemplate, file: BinaryIO) -> None:
    """Write the workbook into an open file. Raises TemplateFaulty."""
    filler = _Filler(template, basis)
    filler.fill()
    filler.save(file)


class _Filler:
    """One template on its way to one workbook."""

    def __init__(self, template: OfficeTemplate, basis: ReportBasis) -> None:
        self._template = template
        self._basis = basis
        self._figures = weekly_figures(basis, LANGUAGE)
        self._sheets: dict[str, TemplateSheet] = {}

    def fill(self) -> None:
        """Fill the workbook. Raises TemplateFaulty."""
        try:
            self._parts = parts_of(self._template)
            self._workbook = load(self._parts)
            self._fill()
        except TemplateFaulty as error:
            raise error.named(self._template.name) from error

    def save(self, file: BinaryIO) -> None:
        """Write the filled workbook with the template's own drawings."""
        rows = {title: sheet.rows for title, sheet in self._sheets.items()}
        try:
            save_with_drawings(self._workbook, self._parts, rows, self._basis.cutoff, file)
        except TemplateFaulty as error:
            raise error.named(self._template.name) from error

    def _fill(self) -> None:
        workbook, figures = self._workbook, self._figures
        write_out_names(workbook)
        _drop_guides(workbook)
        layouts = {sheet.title: layout_of(sheet) for sheet in workbook.worksheets}
        _refuse_empty(layouts.values())
        for sheet in workbook.worksheets:
            self._sheets[sheet.title] = TemplateSheet(
                sheet, layouts[sheet.title], lambda p: list(_wanted(p, self._basis, figures))
            )
        formulas = Formulas({title: sheet.rows for title, sheet in self._sheets.items()})
        single = Filling(basis=self._basis, counts=figures.total)
        for sheet in self._sheets.values():
            sheet.fill(single, formulas)
        _settle(workbook, self._basis, formulas)


def _wanted(pattern: Pattern, basis: ReportBasis, figures: WeeklyFigures) -> Iterator[Wanted]:
    """The rows that a pattern becomes."""
    if pattern.kind is RowKind.AGENCY:
        yield from _agencies(pattern, basis, figures)
    else:
        yield from _directives(pattern, basis, figures)


def _agencies(pattern: Pattern, basis: ReportBasis, figures: WeeklyFigures) -> Iterator[Wanted]:
    number = 0
    for at, group in enumerate(figures.groups, start=1):
        if pattern.head:
            yield Wanted(
                True,
                Filling(basis=basis, counts=group.counts, number=roman(at), group=group.name),
            )
        for agency in group.agencies:
            number += 1
            yield Wanted(
                False,
                Filling(
                    basis=basis,
                    counts=agency.counts,
                    number=number,
                    group=group.name,
                    agency=one_line(agency.name),
                ),
            )


def _directives(
    pattern: Pattern, basis: ReportBasis, figures: WeeklyFigures
) -> Iterator[Wanted]:
    number = 0
    for at, notice in enumerate(figures.notices, start=1):
        of_notice = Filling(
            basis=basis, counts=notice.counts, number=roman(at), line=notice.first
        )
        if pattern.head:
            yield Wanted(True, of_notice)
        for line in notice.lines:
            number += 1
            yield Wanted(
                False, Filling(basis=basis, counts=notice.counts, number=number, line=line)
            )


def _drop_guides(workbook: Workbook) -> None:
    """What explains a template to its makers is not for its readers."""
    guides = [each for each in workbook.worksheets if each.title.startswith(GUIDE)]
    for sheet in guides if len(guides) < len(workbook.worksheets) else ():
        workbook.remove(sheet)
    workbook.active = 0


def _refuse_empty(layouts: Iterable[Layout]) -> None:
    if not any(layout.texts for layout in layouts):
        raise fault_of_file(
            "chưa có mục nào để điền: hãy gõ các mục như {nội dung}, {tổng số} vào ô",
            "it holds no words to fill: type words such as {nội dung}, {tổng số} into cells",
        )


def _settle(workbook: Workbook, basis: ReportBasis, formulas: Formulas) -> None:
    """What belongs to the whole file: named ranges, sums made anew, whose it is."""
    for holder in (workbook, *workbook.worksheets):
        for definition in holder.defined_names.values():
            if definition.attr_text and "!" in definition.attr_text:
                definition.attr_text = formulas.ranges_moved(definition.attr_text)
    if workbook.calculation is None:  # a form may say nothing of it
        workbook.calculation = CalcProperties()
    workbook.calculation.fullCalcOnLoad = True
    properties = workbook.properties
    properties.title = properties.subject = document_title(basis, LANGUAGE)
    properties.creator = one_line(basis.office.name)
    properties.created = basis.cutoff.replace(tzinfo=None)
