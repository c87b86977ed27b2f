"""Which period of recurring work an answer is for, where more than one waits for one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.recurring import Occurrence
from desktop_app.tracking.recurring_words import period_words
from desktop_app.ui.form_layout import choice_box
from desktop_app.ui.language import current_language, tr


def period_box(directives: Sequence[Directive]) -> QComboBox | None:
    """A box of the periods without an answer, the earliest chosen; None for one or none."""
    every = directives[0].recurrence
    waiting = [each for each in directives[0].occurrences if each.reported_on is None]
    if len(directives) > 1 or every is None or len(waiting) < 2:  # noqa: PLR2004  a choice
        return None
    words = tr("{period}, due {day}")
    return choice_box(
        {
            words.format(
                period=period_words(every, each.period, current_language()),
                day=day_text(each.due),
            ): each
            for each in waiting
        }
    )


def chosen_period(box: QComboBox | None) -> Occurrence | None:
    """The period chosen in `box`; None where nothing was to be chosen."""
    chosen = box.currentData() if box else None
    return chosen if isinstance(chosen, Occurrence) else None
