"""What a notice answers to those who asked for more time for work of an earlier notice."""

from dataclasses import dataclass
from datetime import date

from desktop_app.tracking.chain import CitedNotice
from desktop_app.tracking.notice import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeAnswer:
    """An answer with its words; nothing is changed by it before a person agrees."""

    label: str  # of the point
    is_granted: bool
    day: date | None  # granted, or asked for and refused; None where none is printed
    phrase: str  # the words of the answer
    span: Span  # of the point in the kept text
    text: str  # the whole point
    agencies: tuple[str, ...] = ()  # who is given the time, as far as the reading knows
    cited: tuple[CitedNotice, ...] = ()
