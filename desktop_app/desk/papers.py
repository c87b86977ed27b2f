"""Writing the week's papers: plain functions over a frozen basis, fit for any thread."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import FolderMissing, NotAllowed
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.tracking.template import OfficeTemplate
from desktop_app.tracking.wording import in_language


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


def settled_stem(period: ReportPeriod) -> str:
    """What the papers of a period are called, without their endings: `BaoCaoTuan_2026-W47`."""
    if period.kind is PeriodKind.HALF_YEAR and period.first.month > 1:
        return f"BaoCao6ThangCuoiNam_{period.first.year}"
    return _STEMS[period.kind].format(name=period.name, year=period.first.year)


def settled_names(period: ReportPeriod, folder: Path, language: str = "vi") -> PaperPaths:
    """The one settled name of each paper: `BaoCaoTuan_2026-W47.xlsx` and `.pdf`.

    An English paper never takes the place of the Vietnamese one: `BaoCaoTuan_2026-W47_en.pdf`.
    """
    stem = settled_stem(period) + in_language(("", "_en"), language)
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
) -> list[Path]:
    """Write the papers asked for, each whole or not at all; the paths written.

    The workbook follows `template` where one is given, and is Vietnamese then. Raises
    NotAllowed where a name has another ending than its paper, so that a slip never takes the
    place of another file; TemplateFaulty; FileOpenElsewhere, FolderMissing, FolderReadOnly or
    DiskFull where it cannot be written. A folder that is missing is said before any is.
    """
    look_at((paths.excel, ".xlsx"), (paths.pdf, ".pdf"))
    written = []
    if paths.excel is not None:
        _write_workbook(basis, paths.excel, template, language)
        written.append(paths.excel)
    if paths.pdf is not None:
        # openpyxl and reportlab cost half a second: only the one who writes papers pays.
        from desktop_app.reports.summary_pdf import write_summary_pdf  # noqa: PLC0415

        write_summary_pdf(basis, paths.pdf, language)
        written.append(paths.pdf)
    return written


def _write_workbook(
    basis: ReportBasis, path: Path, template: OfficeTemplate | None, language: str
) -> None:
    if template is None:
        from desktop_app.reports.weekly_excel import write_weekly_excel  # noqa: PLC0415  above

        write_weekly_excel(basis, path, language)
    else:
        from desktop_app.reports.office_template import write_by_template  # noqa: PLC0415 above

        write_by_template(basis, template, path)
