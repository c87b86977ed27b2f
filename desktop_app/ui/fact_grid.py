"""A directive's facts, a quiet name and its value a row."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import against_both_days, word
from desktop_app.ui.extension_words import request_words
from desktop_app.ui.fact_rows import FactRows, names_of
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.milestone_words import milestones_markup
from desktop_app.ui.occurrence_words import occurrences_markup, recurrence_words
from desktop_app.ui.standing_chip import StandingChip


class FactGrid(FactRows):
    """Who leads, who helps, the deadline as printed and as a day, how it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty rows until a directive is shown."""
        super().__init__(parent)
        self._leads = self.add_words(tr("Lead"))
        self._officer = self.add_words(tr("Officer"))
        self._coordinators = self.add_words(tr("Coordinating"))
        self._leader = self.add_words(tr("Assigned by"))
        self._phrase = self.add_words(tr("As printed"))
        self._phrase.setTextFormat(Qt.TextFormat.RichText)
        self._due = self.add_words(tr("Due"))
        self._due.setTextFormat(Qt.TextFormat.RichText)
        self._more_time = self.add_words(tr("More time"))
        self._review = self.add_words(tr("To look at again"))
        self._chip = StandingChip()
        self.add(tr("Standing"), self._chip, is_narrow=True)
        self._judged = self.add_words(tr("Judged"))
        self._status = self.add_words(tr("Status"))
        self._recurrence = self.add_words(tr("Recurs"))
        self._periods = self.add_words(tr("Periods"))
        self._periods.setTextFormat(Qt.TextFormat.RichText)

    def show_directive(self, directive: Directive) -> None:
        """Show the facts of `directive`; rows that say nothing are left out."""
        language = current_language()
        self.say(self._leads, names_of(directive.leads) or tr("nobody named"))
        self.say(self._officer, directive.officer)
        self.say(self._coordinators, names_of(directive.coordinators))
        self.say(self._leader, directive.leader)
        self.say(self._phrase, milestones_markup(directive))
        self.say(self._due, _due_markup(directive))
        self.say(self._more_time, _more_time_words(directive))
        self.say(self._review, _review_words(directive))
        self._chip.show_standing(directive.standing)
        self.say(self._judged, _judged_words(directive))
        reported = ""
        if directive.reported_on:
            reported = tr(", reported {day}").format(day=day_text(directive.reported_on))
        self.say(self._status, word(directive.status, language) + reported)
        self.say(self._recurrence, recurrence_words(directive))
        self.say(self._periods, occurrences_markup(directive))


def _more_time_words(directive: Directive) -> str:
    """How often it was extended, once that is more than once; the request that waits."""
    said, times = [], len(directive.extensions)
    if times > 1:
        said.append(tr("Extended {times} times.").format(times=times))
    waiting = directive.pending_request
    if waiting:
        said.append(request_words(waiting))
        said.append(tr("It waits for a decision (G)."))
    return "\n".join(said)


def _judged_words(directive: Directive) -> str:
    """Why it is not late though its day has passed, and how it stands by the original day."""
    said = []
    due, last_day = directive.due, directive.last_day
    if due and last_day and last_day != due:
        said.append(
            tr(
                "{due} is a day off: the period ends with {day} (Bộ luật Dân sự, Điều 148)."
            ).format(due=day_text(due), day=day_text(last_day))
        )
    if directive.extensions and directive.standing_by_original:
        both = against_both_days(
            directive.standing, directive.standing_by_original, current_language()
        )
        said += [f"{both}."] if both else []
    return "\n".join(said)


def _due_markup(directive: Directive) -> str:
    """The day in force, after the days it was before; they are struck out."""
    if directive.due is None:
        return escape(tr("none"))
    # What was extended for an earlier milestone or period is no day of this one.
    first = directive.original_due or directive.due
    old = [each.old_due for each in directive.extensions if each.old_due]
    struck = "".join(f"<s>{day_text(day)}</s> → " for day in old if day >= first)
    in_force = f"{struck}<b>{day_text(directive.due)}</b>"
    if directive.firmness is Firmness.ORDER:
        return in_force
    return f"{in_force} · {escape(word(directive.firmness, current_language()))}"


def _review_words(directive: Directive) -> str:
    """The day on which work without one is looked at again; said aloud once it has come."""
    if directive.review_on is None or directive.due is not None:
        return ""
    day = day_text(directive.review_on)
    return tr("{day}: the day has come").format(day=day) if directive.wants_review else day
