"""Writing the calendar file: a plain function over a frozen basis, fit for any thread."""

from pathlib import Path
from typing import BinaryIO

from desktop_app.desk.papers import look_at
from desktop_app.tracking.due_calendar import DueCalendar


def write_calendar(basis: DueCalendar, path: Path, *, language: str) -> None:
    """Write `basis` to `path` for other calendar programs, whole or not at all.

    Raises NotAllowed where the name does not end in .ics; FileOpenElsewhere, FolderMissing,
    FolderReadOnly or DiskFull.
    """
    look_at((path, ".ics"))
    # icalendar costs a tenth of a second: only the one who writes a calendar pays.
    from desktop_app.reports.calendar_ics import calendar_ics  # noqa: PLC0415
    from desktop_app.reports.safe_file import write_whole  # noqa: PLC0415

    data = calendar_ics(basis, language)

    def write(file: BinaryIO) -> None:
        file.write(data)

    write_whole(path, write)
