"""What is changed of one or several directives in one go, and what could not be."""

from dataclasses import dataclass
from datetime import date

from desktop_app.errors import NotAllowed
from desktop_app.tracking.progress import NewExtension, NewProgress


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkEdit:
    """Each fact that is given changes; None leaves it as each directive has it."""

    starred: bool | None = None
    officer: str | None = None
    progress: NewProgress | None = None  # brings its status
    extension: NewExtension | None = None  # more time was granted
    corrected_due: date | None = None  # the day was misread: no extension

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return self == WorkEdit()


@dataclass(frozen=True, slots=True)
class Refused:
    """A directive that stayed wholly as it was, and why."""

    directive_id: int
    error: NotAllowed
