"""What is said of the day's work: its heads, its lines, and the sentence on the desktop."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import DirectiveLine
from desktop_app.tracking.todays_work import TodaysWork, WorkOfToday
from desktop_app.tracking.wording import standing_words, word
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.side_choice import UNDECIDED, SideChoice, of_standing

_LABELS = 8


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One line, and what it opens: directives, or an entry of the side bar."""

    state: str
    text: str
    who: str
    day: str
    ids: tuple[int, ...] = ()
    choice: SideChoice | None = None
    standing: Standing | None = None  # of one directive

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands in its columns."""
        return self.state, self.text, self.who, self.day


@dataclass(frozen=True, slots=True)
class TodaySection:
    """One head with its lines; the head opens all that belongs to it."""

    title: str
    number: int
    color: str  # a name of Colors
    lines: tuple[TodayLine, ...]
    ids: tuple[int, ...] = ()
    choice: SideChoice | None = None
    is_cut: bool = False  # more belongs to it than the lines say

    @property
    def head(self) -> str:
        """`Quá hạn · 8 · 5 việc đầu`."""
        shown = tr("the first {few}").format(few=len(self.lines)) if self.is_cut else ""
        return " · ".join(filter(None, (self.title, str(self.number), shown)))


def sections_of(work: TodaysWork) -> list[TodaySection]:
    """All six, also those in which nothing stands: the page is the same each morning."""
    language = current_language()
    kinds = (
        (StandingKind.OVERDUE, "overdue", work.overdue),
        (StandingKind.DUE_TODAY, "due_today", work.due_today),
        (StandingKind.DUE_SOON, "due_soon", work.due_soon),
    )
    standing = [
        TodaySection(
            word(kind, language),
            len(found.ids),
            color,
            tuple(map(_directive, found.lines)),
            choice=of_standing(kind),
            is_cut=found.is_cut,
        )
        for kind, color, found in kinds
    ]
    return [*standing, _to_review(work.to_review), _undecided(work), _silent(work)]


def told(work: TodaysWork) -> str:
    """`Quá hạn 2 · Đến hạn hôm nay 1 · Sắp đến hạn 4`."""
    first = sections_of(work)[:3]
    return " · ".join(f"{each.title} {each.number}" for each in first if each.number)


def _directive(line: DirectiveLine) -> TodayLine:
    state = standing_words(line.standing, current_language())
    return TodayLine(
        state, line.text, line.lead, day_text(line.due), (line.id,), None, line.standing
    )


def _to_review(found: WorkOfToday) -> TodaySection:
    lines = tuple(
        TodayLine(tr("Look again"), line.text, line.lead, day_text(line.review_on), (line.id,))
        for line in found.lines
    )
    return TodaySection(
        tr("Undated, to look at again"),
        len(found.ids),
        "undated",
        lines,
        ids=found.ids,
        is_cut=found.is_cut,
    )


def _undecided(work: TodaysWork) -> TodaySection:
    number = sum(len(each.labels) for each in work.undecided)
    lines = tuple(
        TodayLine(
            tr("%n point(s)", "", len(each.labels)),
            f"{each.title}: {', '.join(_shortened(each.labels))}",
            "",
            "",
            choice=UNDECIDED,
        )
        for each in work.undecided
    )
    return TodaySection(tr("Undecided points"), number, "undated", lines, choice=UNDECIDED)


def _shortened(labels: tuple[str, ...]) -> Iterator[str]:
    yield from labels[:_LABELS]
    if len(labels) > _LABELS:
        yield "…"


def _silent(work: TodaysWork) -> TodaySection:
    lines = tuple(
        TodayLine(
            tr("Has not answered"),
            tr("%n directive(s) waited for", "", len(each.directive_ids))
            + " · "
            + tr("sheet of {day}").format(day=day_text(each.sent_on)),
            each.name,
            day_text(each.answer_by),
            each.directive_ids,
        )
        for each in work.silent
    )
    ids = tuple(dict.fromkeys(number for each in work.silent for number in each.directive_ids))
    return TodaySection(tr("Agencies that are silent"), len(lines), "due_soon", lines, ids=ids)
