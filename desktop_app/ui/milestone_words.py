"""The milestones of a directive in the panel: a line each, the driving one strong."""

from html import escape

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.milestone import Milestone, driving
from desktop_app.ui.language import tr


def milestones_markup(directive: Directive) -> str:
    """The phrases as printed; with their days once there is more than one to keep apart."""
    milestones = directive.deadlines
    if not any(each.phrase for each in milestones):
        return ""
    if len(milestones) == 1 and milestones[0].met_on is None:
        return escape(f"“{milestones[0].phrase}”")
    leading = driving(milestones)
    return "<br>".join(_line(each, is_leading=each is leading) for each in milestones)


def _line(milestone: Milestone, *, is_leading: bool) -> str:
    day = day_text(milestone.in_force)
    phrase = f"“{milestone.phrase}”" if milestone.span else milestone.phrase
    words = escape(" · ".join(filter(None, (day, phrase))))
    if milestone.met_on is not None:
        return f"✓ {words}: {escape(_met_words(milestone))}"
    return f"▸ <b>{words}</b>" if is_leading else f"○ {words}"


def _met_words(milestone: Milestone) -> str:
    met = tr("met {day}").format(day=day_text(milestone.met_on))
    if not milestone.days_late:
        return met
    late = tr("%n day(s) late", "", milestone.days_late)
    return f"{met}, {late}"
