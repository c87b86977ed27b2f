"""Reading what an agency sent back: a plain function, fit for any thread; nothing is stored."""

from datetime import date
from pathlib import Path
from threading import Event

from desktop_app.tracking.read_answers import ReadAnswers


def read_answers(path: Path, *, today: date, stop: Event | None = None) -> ReadAnswers:
    """Read one returned sheet in a process of its own, within its limits.

    Raises UnreadableFile in one of its kinds. Setting `stop` ends it early with
    ReadingStopped.
    """
    # The reading process costs 50 ms to import: only the one who reads pays.
    from desktop_app.intake.reading_process import read_answers_away  # noqa: PLC0415

    return read_answers_away(path, on=today, stop=stop)
