"""What the reading is unsure of, said in a sentence that names the way out."""

from desktop_app.intake.draft import Doubt, DoubtKind
from desktop_app.ui.language import tr

_LETTERS = 60
# These are about what is missing: the words at their place say nothing of it.
_OF_NO_WORDS = frozenset({DoubtKind.NO_NUMBER, DoubtKind.NO_ISSUE_DATE, DoubtKind.NO_LEAD})


def doubt_sentence(doubt: Doubt, text: str = "") -> str:
    """The sentence for `doubt`, with the words of the kept `text` that it is about."""
    sentence = _sentence(doubt.kind)
    if doubt.span is None or doubt.kind in _OF_NO_WORDS:
        return sentence
    words = " ".join(doubt.span.of(text).split())
    if len(words) > _LETTERS:
        words = f"{words[: _LETTERS - 1]}…"
    return f"“{words}”: {sentence}" if words else sentence


def _sentence(kind: DoubtKind) -> str:
    return {
        DoubtKind.NO_NUMBER: tr("The notice's number is missing."),
        DoubtKind.NO_ISSUE_DATE: tr("The day of issue is missing."),
        DoubtKind.NO_LEAD: tr("Nobody is named to lead: fill it in, or leave it empty."),
        DoubtKind.UNKNOWN_LEAD: tr("The lead is not in the directory: check its name."),
        DoubtKind.UNKNOWN_HELPER: tr(
            "A coordinating agency's name may end elsewhere: check it."
        ),
        DoubtKind.TWO_DEADLINES: tr("There are two deadlines: choose the one to follow."),
        DoubtKind.NO_YEAR: tr("The printed day has no year: check the date."),
        DoubtKind.NO_MONTH: tr("The printed day has no month: check the date."),
        DoubtKind.NO_SUCH_DAY: tr("The printed day does not exist: check the date."),
        DoubtKind.WEEKDAY_DISAGREES: tr("The weekday and the date disagree: check the date."),
        DoubtKind.EVENT_DAY_UNKNOWN: tr(
            "The deadline counts from an event whose day is not known."
        ),
        DoubtKind.TARGET_ONLY: tr("The date is a target, not an order."),
        DoubtKind.PERHAPS_NOT_WORK: tr("This may not be work to follow."),
        DoubtKind.UNREAD_TIME: tr("A time is printed that gave no deadline: check it."),
        DoubtKind.UNREAD_AGENCY: tr("An agency is named that was given no part: check it."),
        DoubtKind.SEVERAL_TASKS: tr("A second task may begin here: Ctrl+T splits it off."),
    }[kind]
