"""Writing agency sheets into a folder: a plain function over drafts, fit for any thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from desktop_app.desk.free_path import free_paths
from desktop_app.desk.several_files import write_each
from desktop_app.errors import KnownError
from desktop_app.tracking.agency_sheet import AgencySheet
from desktop_app.tracking.file_words import file_word
from desktop_app.tracking.steps import OnStep, unheard


@dataclass(frozen=True, slots=True)
class WrittenSheets:
    """The sheets whose files stand, with their paths, and why not all of them do."""

    written: tuple[tuple[AgencySheet, Path], ...]
    problem: KnownError | None = None

    @property
    def sheets(self) -> tuple[AgencySheet, ...]:
        """What may be noted as sent."""
        return tuple(sheet for sheet, _ in self.written)

    @property
    def paths(self) -> list[Path]:
        """Where they stand."""
        return [path for _, path in self.written]


def write_sheets(
    sheets: Sequence[AgencySheet],
    folder: Path,
    *,
    stop: Event | None = None,
    on_sheet: OnStep = unheard,
) -> WrittenSheets:
    """Write each sheet whole under a name of its own; what stands there is never replaced.

    It ends early, with what stands by then, once `stop` is set or a file cannot be written.
    """
    # openpyxl costs a quarter of a second: only the one who writes papers pays.
    from desktop_app.reports.agency_sheet import write_agency_sheet  # noqa: PLC0415

    def write(sheet: AgencySheet) -> tuple[AgencySheet, Path]:
        # `PhieuBaoCao_2026-11-23_SoTaiChinh.xlsx`
        stem = f"PhieuBaoCao_{sheet.sent_at:%Y-%m-%d}_{file_word(sheet.agency)}"
        (path,) = free_paths(folder, stem, ".xlsx")
        write_agency_sheet(sheet, path)
        return sheet, path

    return WrittenSheets(*write_each(sheets, folder, write, stop=stop, on_file=on_sheet))
