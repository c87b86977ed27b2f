"""The periods of recurring work in the panel: a row each with its day and when it came."""

from collections.abc import Iterable
from datetime import date
from html import escape

from desktop_app.tracking.deadline import Recurrence, StandingKind
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.recurring import Occurrence
from desktop_app.tracking.recurring_words import period_words, rule_words
from desktop_app.tracking.wording import word
from desktop_app.ui.language import current_language, tr

_ROWS = 8  # the newest; more would push the answers out of sight


def recurrence_words(directive: Directive) -> str:
    """`Hằng quý, ngày 20 tháng cuối quý`; nothing for work that comes once."""
    if directive.recurrence is None:
        return ""
    language = current_language()
    often = word(directive.recurrence, language)
    return f"{often}, {rule_words(directive.rule, language)}" if directive.rule else often


def occurrences_markup(directive: Directive) -> str:
    """A small table: the period, its day, the day of the report or what is missing."""
    every = directive.recurrence
    if every is None or not directive.occurrences:
        return ""
    shown = directive.occurrences[-_ROWS:]
    rows = "".join(f"<tr>{_cells(cells)}</tr>" for cells in _rows(directive, every, shown))
    return f"<table cellspacing='0' cellpadding='2'>{rows}</table>"


def _rows(
    directive: Directive, every: Recurrence, shown: Iterable[Occurrence]
) -> Iterable[tuple[str, str, str]]:
    waiting = (each for each in directive.occurrences if each.reported_on is None)
    waited = next(waiting, None)  # none where the day was taken away
    for each in shown:
        period = period_words(every, each.period, current_language())
        due = _short(each.due, each)
        if each.reported_on is not None:
            yield f"✓ {period}", due, _reported_words(each)
        elif each is waited and directive.standing.kind is not StandingKind.OVERDUE:
            yield f"▸ {period}", due, tr("waited for")
        else:
            yield f"✗ {period}", due, tr("missed")


def _reported_words(occurrence: Occurrence) -> str:
    reported = _short(occurrence.reported_on, occurrence)
    if not occurrence.days_late:
        return reported
    return f"{reported} (+{occurrence.days_late})"


def _short(day: date | None, occurrence: Occurrence) -> str:
    """The day without the year that stands in the period's name."""
    same = day is not None and day.year == occurrence.period.year
    return f"{day:%d/%m}" if day and same else day_text(day)


def _cells(words: tuple[str, str, str]) -> str:
    """The day stays whole; large letters in a narrow panel break what stands beside it."""
    period, due, came = map(escape, words)
    whole = "<td style='white-space: nowrap'>"
    return f"<td>{period}&nbsp;</td>{whole}{due}&nbsp;</td><td>{came}&nbsp;</td>"
