"""Writing the week's papers: plain functions over a frozen basis, fit for any thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import FolderMissing, NotAllowed
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.tracking.steps import OnStep, part_of, unheard
from desktop_app.tracking.template import OfficeTemplate
from desktop_app.tracking.wording import in_language


def _nothing_more() -> None:
    """Nothing is done between making the papers and putting them into their places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPaths:
    """Where the papers go; None leaves one out."""

    excel: Path | None = None
    pdf: Path | None = None


_STEMS = {
    PeriodKind.WEEK: "BaoCaoTuan_{name}",
    PeriodKind.MONTH: "BaoCaoThang_{name}",
    PeriodKind.QUARTER: "BaoCaoQuy_{name}",
    PeriodKind.HALF_YEAR: "BaoCao6Thang_{year}",
    PeriodKind.NINE_MONTHS: "BaoCao9Thang_{year}",
    PeriodKind.YEAR: "BaoCaoNam_{year}",
    PeriodKind.OTHER: "BaoCao_{name}",
}


def settled_stem(period: ReportPeriod, language: str = "vi") -> str:
    """What the papers of a period are called, without their endings: `BaoCaoTuan_2026-W47`.

    An English paper never takes the place of the Vietnamese one: `BaoCaoTuan_2026-W47_en`.
    """
    stem = _STEMS[period.kind]
    if period.kind is PeriodKind.HALF_YEAR and period.first.month > 1:
        stem = "BaoCao6ThangCuoiNam_{year}"
    named = stem.format(name=period.name, year=period.first.year)
    return named + in_language(("", "_en"), language)


def settled_names(period: ReportPeriod, folder: Path, language: str = "vi") -> PaperPaths:
    """The one settled name of each paper: `BaoCaoTuan_2026-W47.xlsx` and `.pdf`."""
    stem = settled_stem(period, language)
    return PaperPaths(excel=folder / f"{stem}.xlsx", pdf=folder / f"{stem}.pdf")


def look_at(*named: tuple[Path | None, str]) -> None:
    """Refuse a path whose ending is not its paper's, or whose folder is missing."""
    for path, ending in named:
        if path is None:
            continue
        if path.suffix.lower() != ending:
            raise NotAllowed(
                reason_vi=f"“{path.name}” không phải tên tệp {ending}: hãy đặt tên khác.",
                reason_en=f"“{path.name}” is not the name of a {ending} file: choose another.",
            )
        if not path.absolute().parent.is_dir():
            raise FolderMissing(name=str(path.parent))


def save_made(data: bytes, path: Path, ending: str) -> None:
    """Write a paper that was made to `path`, whole or not at all.

    Raises NotAllowed where the name does not end in `ending`; FileOpenElsewhere, FolderMissing,
    FolderReadOnly or DiskFull.
    """
    look_at((path, ending))
    # What papers are made with is not loaded by those who only name them.
    from desktop_app.reports.safe_file import write_whole  # noqa: PLC0415

    def write(file: BinaryIO) -> None:
        file.write(data)

    write_whole(path, write)


def write_papers(
    basis: ReportBasis,
    paths: PaperPaths,
    *,
    language: str = "vi",
    template: OfficeTemplate | None = None,
    on_step: OnStep = unheard,
    when_made: Callable[[], object] = _nothing_more,
) -> list[Path]:
    """Write the papers asked for, all of them or none; the paths written.

    The workbook follows `template` where one is given, and is Vietnamese then. `on_step` hears
    how far it is, and `when_made` that all of them are whole and about to take their places;
    what they raise ends the work. Raises NotAllowed where a name has another
    ending than its paper, so that a slip never takes the place of another file; TemplateFaulty;
    FileOpenElsewhere, FolderMissing, FolderReadOnly or DiskFull where it cannot be written.
    """
    look_at((paths.excel, ".xlsx"), (paths.pdf, ".pdf"))
    asked = (
        (paths.excel, partial(_fill_workbook, basis, template, language)),
        (paths.pdf, partial(_fill_summary, basis, language)),
    )
    papers = [(path, fill) for path, fill in asked if path is not None]
    _write_together(
        [
            (path, partial(fill, on_step=part_of(on_step, at, len(papers))))
            for at, (path, fill) in enumerate(papers)
        ],
        when_made,
    )
    return [path for path, _ in papers]


def _write_together(
    papers: Sequence[tuple[Path, Callable[[BinaryIO], None]]], when_made: Callable[[], object]
) -> None:
    """Make every paper beside its place before the first of them takes it."""
    from desktop_app.reports.safe_file import write_whole  # noqa: PLC0415  see below

    if not papers:
        when_made()
        return
    (path, fill), *others = papers

    def fill_before_others(file: BinaryIO) -> None:
        fill(file)
        _write_together(others, when_made)

    write_whole(path, fill_before_others)


# openpyxl and reportlab cost half a second: only the one who writes papers pays.


def _fill_workbook(
    basis: ReportBasis,
    template: OfficeTemplate | None,
    language: str,
    file: BinaryIO,
    on_step: OnStep,
) -> None:
    if template is None:
        from desktop_app.reports.weekly_excel import fill_weekly_excel  # noqa: PLC0415  above

        fill_weekly_excel(basis, file, language, on_step)
    else:
        from desktop_app.reports.office_template import fill_template  # noqa: PLC0415  above

        on_step(0, 1)
        fill_template(basis, template, file)


def _fill_summary(basis: ReportBasis, language: str, file: BinaryIO, on_step: OnStep) -> None:
    from desktop_app.reports.summary_pdf import fill_summary_pdf  # noqa: PLC0415  above

    fill_summary_pdf(basis, file, language, on_step)
