"""Letters of a page gathered into runs: what was set in one go on one base line."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.intake.kept_text import bullets_as_dashes, one_line
from desktop_app.intake.pdf_page import Letter, is_mark

_SAME_LINE = (
    0.35  # of the type's height that base lines may differ: raised figures, other fonts
)
_WIDE_GAP = 1.5  # of the type's height: two things beside one another
_STEP_BACK = 0.5
_CLEARLY_WIDER = 2.0  # than the usual blank of its line


@dataclass(frozen=True, slots=True)
class Run:
    """Some words on one base line."""

    letters: tuple[Letter, ...]
    text: str
    x0: float
    x1: float
    y: float
    size: float

    @property
    def bold(self) -> bool:
        """Whether its first letter is bold."""
        return next(letter.bold for letter in self.letters if not letter.sign.isspace())

    @property
    def first_word_width(self) -> float:
        """How much room its first word takes."""
        inked = False
        end = self.x0
        for letter in self.letters:
            if letter.sign.isspace():
                if inked:
                    break
                continue
            inked, end = True, max(end, letter.x1)
        return end - self.x0

    @property
    def middle(self) -> float:
        """Half-way between its ends."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """The runs that stand beside one another, from left to right."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words of all its runs."""
        return bullets_as_dashes(one_line(" ".join(run.text for run in self.runs)))

    @property
    def x0(self) -> float:
        """Where it starts."""
        return self.runs[0].x0

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(run.x1 for run in self.runs)

    @property
    def y(self) -> float:
        """Its base line."""
        return max(self.runs, key=lambda run: run.x1 - run.x0).y

    @property
    def size(self) -> float:
        """The height of its type."""
        return max(run.size for run in self.runs)


def run_of(letters: list[Letter]) -> Run | None:
    """The run of `letters`; None where there are only blanks."""
    inked = [letter for letter in letters if not letter.sign.isspace()]
    if not inked:
        return None
    return Run(
        tuple(letters),
        one_line("".join(letter.sign for letter in letters)),
        min(letter.x0 for letter in inked),
        max(letter.x1 for letter in inked),
        inked[0].y,
        median(letter.size for letter in inked),
    )


def runs_of(letters: tuple[Letter, ...]) -> list[Run]:
    """`letters`, in the file's order, cut where the base line changes or a wide gap stands."""
    runs: list[Run | None] = []
    current: list[Letter] = []
    last: Letter | None = None
    for letter in letters:
        if last is not None and not letter.sign.isspace() and _is_apart(last, letter):
            runs.append(run_of(current))
            current = []
        current.append(letter)
        if not letter.sign.isspace() and not is_mark(letter.sign):
            last = letter
    runs.append(run_of(current))
    return [run for run in runs if run is not None]


def _is_apart(last: Letter, letter: Letter) -> bool:
    if is_mark(letter.sign):
        return False
    size = max(last.size, letter.size, 1.0)
    return (
        abs(letter.y - last.y) > _SAME_LINE * size
        or letter.x0 - last.x1 > _WIDE_GAP * size
        or letter.x0 < last.x0 - _STEP_BACK * size
    )


def lines_of(runs: list[Run]) -> list[Line]:
    """`runs` from top to bottom, those on one base line together."""
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (run.y, run.x0)):
        if lines and run.y - lines[-1][0].y <= _SAME_LINE * min(run.size, lines[-1][0].size):
            lines[-1].append(run)
        else:
            lines.append([run])
    return [Line(tuple(sorted(line, key=lambda run: run.x0))) for line in lines]


def cut_between(run: Run, low: float, high: float) -> tuple[Run, Run] | None:
    """`run` as two, cut at its widest blank that stands between `low` and `high`."""
    best, width = 0, 0.0
    usual: list[float] = []
    inked = [n for n, letter in enumerate(run.letters) if not letter.sign.isspace()]
    for before, after in pairwise(inked):
        start, end = run.letters[before].x1, run.letters[after].x0
        if after - before == 1:
            continue
        usual.append(end - start)
        if low <= (start + end) / 2 <= high and end - start > width:
            best, width = after, end - start
    if not best or width < _CLEARLY_WIDER * median(usual):
        return None
    left, right = run_of(list(run.letters[:best])), run_of(list(run.letters[best:]))
    return (left, right) if left and right else None
