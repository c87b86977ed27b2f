"""Reading in a process of its own: a bad file can take down that process, not the window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.errors import FileDamaged, ReadingStopped, ReadingTooSlow
from desktop_app.intake import limits
from desktop_app.intake.draft import ReadNotice
from desktop_app.intake.notice_text import shown_name
from desktop_app.intake.tracker_draft import TrackerDraft
from desktop_app.intake.worker_process import (
    WorkerCrashed,
    WorkerStopped,
    WorkerTooSlow,
    call_away,
)
from desktop_app.intake.working_folder import working_folder
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.read_answers import ReadAnswers
from desktop_app.tracking.steps import OnStep, unheard
from desktop_app.tracking.tracker import TrackerMatching
from desktop_app.tracking.working_days import CalendarDay, WorkingCalendar

if TYPE_CHECKING:
    from desktop_app.intake.notice_parser import ReadingHabits
    from desktop_app.intake.tracker_look import BookLook

T = TypeVar("T")


def read_away(
    path: Path,
    agencies: tuple[Agency, ...],
    calendar: tuple[CalendarDay, ...],
    habits: "ReadingHabits",
    *,
    stop: Event | None = None,
    seconds: float = limits.SECONDS,
    on_page: OnStep = unheard,
) -> ReadNotice:
    """The draft of the notice at `path`, with the file's bytes.

    Pages that are pictures take seconds each: they add to `seconds`, and `on_page` hears on
    the caller's thread how many are done, and of how many.
    Raises UnreadableFile in one of its kinds: ReadingStopped once `stop` is set, ReadingTooSlow
    after `seconds` or past the memory limit, FileDamaged when the file takes the process down.
    """
    # Made here, not there: a process that is ended clears nothing up.
    with working_folder(shown_name(path)) as folder:
        return read_within_limits(
            path,
            _read,
            (path, agencies, calendar, habits, folder),
            seconds=seconds,
            stop=stop,
            on_page=on_page,
        )


def read_answers_away(path: Path, *, on: date, stop: Event | None = None) -> ReadAnswers:
    """What the returned sheet at `path` says; `on` is today.

    Raises UnreadableFile in one of its kinds, as `read_away` does.
    """
    with working_folder(shown_name(path)) as folder:
        return read_within_limits(path, _read_answers, (path, on, folder), stop=stop)


def read_tracker_away(
    path: Path,
    agencies: tuple[Agency, ...],
    calendar: tuple[CalendarDay, ...],
    habits: "ReadingHabits",
    *,
    on: date,
    matching: TrackerMatching | None = None,
    stop: Event | None = None,
) -> TrackerDraft:
    """The tracker kept in the workbook at `path`; `on` is today. Raises as `read_away` does.

    A `matching` says what it means, else the words of its heads do.
    """
    with working_folder(shown_name(path)) as folder:
        arguments = (path, agencies, calendar, habits, on, folder, matching)
        return read_within_limits(path, _read_tracker, arguments, stop=stop)


def look_into_tracker_away(path: Path, *, stop: Event | None = None) -> "BookLook":
    """How the workbook at `path` begins. Raises as `read_away` does."""
    with working_folder(shown_name(path)) as folder:
        return read_within_limits(path, _look_into_tracker, (path, folder), stop=stop)


def read_within_limits(
    path: Path,
    work: Callable[..., T],
    arguments: tuple[Any, ...],
    *,
    seconds: float = limits.SECONDS,
    stop: Event | None = None,
    on_page: OnStep | None = None,
) -> T:
    """`work(*arguments)` in a process of its own; what ends it early is said of the file."""
    name = shown_name(path)
    try:
        return call_away(
            work,
            arguments,
            seconds=seconds,
            stop=stop,
            on_step=on_page,
            seconds_a_step=limits.SECONDS_A_SCANNED_PAGE,
        )
    except WorkerStopped as error:
        raise ReadingStopped(name=name) from error
    except WorkerTooSlow as error:
        raise ReadingTooSlow(name=name) from error
    except WorkerCrashed as error:
        raise FileDamaged(name=name) from error


def _read(
    path: Path,
    agencies: tuple[Agency, ...],
    calendar: tuple[CalendarDay, ...],
    habits: "ReadingHabits",
    folder: Path,
    on_page: OnStep,
) -> ReadNotice:
    # Only the process that reads pays for pypdfium2 and the grammar.
    from desktop_app.intake.notice_file import read_notice_file  # noqa: PLC0415
    from desktop_app.intake.notice_parser import parse_notice  # noqa: PLC0415

    text, original = read_notice_file(path, folder=folder, on_page=on_page)
    draft = parse_notice(text, AgencyDirectory(agencies), WorkingCalendar(calendar), habits)
    return ReadNotice(draft, original)


def _read_answers(path: Path, on: date, folder: Path) -> ReadAnswers:
    from desktop_app.intake.answer_file import read_answer_file  # noqa: PLC0415  as above

    return read_answer_file(path, on=on, folder=folder)


def _read_tracker(
    path: Path,
    agencies: tuple[Agency, ...],
    calendar: tuple[CalendarDay, ...],
    habits: "ReadingHabits",
    on: date,
    folder: Path,
    matching: TrackerMatching | None,
) -> TrackerDraft:
    from desktop_app.intake.tracker_file import read_tracker_file  # noqa: PLC0415  as above
    from desktop_app.intake.tracker_notice import TrackerReader  # noqa: PLC0415

    reader = TrackerReader(AgencyDirectory(agencies), WorkingCalendar(calendar), habits)
    return read_tracker_file(path, reader, on=on, folder=folder, matching=matching)


def _look_into_tracker(path: Path, folder: Path) -> "BookLook":
    from desktop_app.intake.tracker_look import look_into_tracker  # noqa: PLC0415  as above

    return look_into_tracker(path, folder)
