"""Copies of the register: what they are called, and which of them have had their time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

SUFFIX = ".dondoc"
_MINUTE, _SECOND = "%Y-%m-%d_%H%M", "%Y-%m-%d_%H%M%S"
_ALL = timedelta(hours=24)
_DAILY = timedelta(days=30)
_MONTHLY = timedelta(days=366)
_LAST_DAYS = 10  # that have a copy: a clock set years ahead, or a long absence, takes none
_LEAST_SHARE = 0.8  # a newest copy with fewer rows than this of another's does not stand for it


@dataclass(frozen=True, slots=True)
class CopyCounts:
    """What a copy holds."""

    notices: int
    directives: int
    answers: int

    @property
    def rows(self) -> int:
        """All of them together: what tells a fall from the usual growth."""
        return self.notices + self.directives + self.answers


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy that stands in the folder; without counts it could not be read."""

    folder: Path
    name: str
    moment: datetime
    counts: CopyCounts | None = None

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.folder / self.name


@dataclass(frozen=True, slots=True)
class SinceCopy:
    """What the register holds that a copy does not: it goes when the copy comes back."""

    changes: int
    first: datetime | None
    last: datetime | None
    kinds: tuple[tuple[str, int], ...]  # what was done and how often, the most frequent first


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could still be read of a damaged register, and where it lies."""

    folder: Path
    notices: int
    directives: int
    broken: tuple[str, ...]  # tables of which a part is gone


def copy_name(register: str, moment: datetime, taken: Sequence[str] = ()) -> str:
    """`so-theo-doi_2026-11-25_0930.dondoc`; with seconds where that name is taken."""
    name = f"{register}_{moment.strftime(_MINUTE)}{SUFFIX}"
    return f"{register}_{moment.strftime(_SECOND)}{SUFFIX}" if name in taken else name


def moment_of(name: str, register: str) -> datetime | None:
    """When the copy called `name` was made; None where it is no copy of `register`."""
    if not (name.startswith(f"{register}_") and name.endswith(SUFFIX)):
        return None
    written = name[len(register) + 1 : -len(SUFFIX)]
    for form in (_MINUTE, _SECOND):
        try:
            moment = datetime.strptime(written, form)  # noqa: DTZ007  the PC's own hour
        except ValueError:
            continue
        if moment.strftime(form) == written:
            return moment
    return None


def outlived(copies: Sequence[KeptCopy], now: datetime) -> list[KeptCopy]:
    """The copies that may go: 24 hours are kept whole, 30 days daily, 12 months monthly.

    Only copies that can be read are judged. However old, the newest of each of the last ten
    days that have one stays. A copy stays as long as the newest has lost more than a fifth of
    its rows: what is gone may be wanted.
    """
    read = [(copy, copy.counts) for copy in copies if copy.counts is not None]
    read.sort(key=lambda pair: pair[0].moment, reverse=True)
    if not read:
        return []
    newest = read[0][1].rows
    days = list(dict.fromkeys(copy.moment.date() for copy, _ in read))[:_LAST_DAYS]
    kept = {next(copy.name for copy, _ in read if copy.moment.date() == day) for day in days}
    for limit, period in _PERIODS:
        met: set[object] = set()
        for copy, _ in read:
            if now - copy.moment <= limit and period(copy.moment) not in met:
                met.add(period(copy.moment))
                kept.add(copy.name)
    return [
        copy
        for copy, counts in read
        if copy.name not in kept and newest >= counts.rows * _LEAST_SHARE
    ]


_PERIODS: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
    (_ALL, lambda moment: moment),
    (_DAILY, lambda moment: moment.date()),
    (_MONTHLY, lambda moment: (moment.year, moment.month)),
)
