"""What is said of extensions: how it stands, what is asked for, which limit is passed."""

from datetime import date

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.extension import ExtensionLimits, ExtensionRequest
from desktop_app.tracking.figures import day_text
from desktop_app.ui.language import tr


def history_words(directive: Directive) -> str:
    """The day in force, how often it moved, and the request that waits."""
    due = day_text(directive.due) or tr("none")
    times = len(directive.extensions)
    said = tr("Day in force: {due}. Not extended before.").format(due=due)
    if times:
        first = day_text(directive.original_due) or tr("none")
        said = tr("Day in force: {due}, first it was {first}. Extended {times} times.").format(
            due=due, first=first, times=times
        )
    waiting = directive.pending_request
    return f"{said}\n{request_words(waiting)}" if waiting else said


def request_words(request: ExtensionRequest) -> str:
    """Who asked on which day for how much time, and why."""
    who = tr(" by {who}").format(who=request.asked_by) if request.asked_by else ""
    return tr("Asked on {day}{who} for time until {due}: {reason}").format(
        day=day_text(request.requested_on),
        who=who,
        due=day_text(request.asked_due),
        reason=request.reason,
    )


def limit_words(directive: Directive, limits: ExtensionLimits, asked_on: date | None) -> str:
    """Which of the office's limits one more extension, asked for on that day, would pass."""
    said = []
    times, most = len(directive.extensions), limits.most_times
    if most is not None and limits.is_spent(times):
        said.append(
            tr("Extended {times} times already; the office gives {most} at most.").format(
                times=times, most=most
            )
        )
    last = limits.last_day_to_ask(directive.due)
    if last is not None and asked_on is not None and asked_on > last:
        said.append(
            tr("Asked too late: it had to be by {last}, {days} working day(s) before.").format(
                last=day_text(last), days=limits.days_before
            )
        )
    return "\n".join(said)
