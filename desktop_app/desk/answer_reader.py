"""Reading what an agency sent back: a plain function, fit for any thread; nothing is stored."""

from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from desktop_app.errors import NotASheet, NotATracker
from desktop_app.tracking.read_answers import ReadAnswers

if TYPE_CHECKING:
    from desktop_app.desk.tracker_book import TrackerBook


def read_answers(path: Path, *, today: date, stop: Event | None = None) -> ReadAnswers:
    """Read one returned sheet in a process of its own, within its limits.

    Raises UnreadableFile in one of its kinds. Setting `stop` ends it early with
    ReadingStopped.
    """
    # The reading process costs 50 ms to import: only the one who reads pays.
    from desktop_app.intake.reading_process import read_answers_away  # noqa: PLC0415

    return read_answers_away(path, on=today, stop=stop)


def read_table(
    path: Path, *, today: date, stop: Event | None = None
) -> "ReadAnswers | TrackerBook":
    """Read a table that somebody brought: a returned sheet, or a tracker to be looked into.

    Raises as `read_answers` does.
    """
    from desktop_app.desk.tracker_book import look_into  # noqa: PLC0415  as above

    try:
        answers = read_answers(path, today=today, stop=stop)
    except NotASheet as error:
        try:
            book = look_into(path, stop=stop)
        except NotATracker:
            raise error from None
        if not book.holds_a_table:
            raise
        return book
    return look_into(path, stop=stop) if _is_of_another_make(answers) else answers


def _is_of_another_make(answers: ReadAnswers) -> bool:
    """Whether nothing hidden of ours is left in it, nor all that an agency answers in."""
    is_ours = answers.register_id is not None or any(row.code for row in answers.rows)
    return not is_ours and bool(answers.missing)
