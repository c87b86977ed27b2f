"""What the reading is unsure of, said in a sentence that names the way out."""

from desktop_app.intake.draft import Doubt
from desktop_app.ui.language import tr


def doubt_sentence(doubt: Doubt) -> str:
    """The sentence for `doubt` in the window's language."""
    return {
        Doubt.NO_NUMBER: tr("The notice's number is missing."),
        Doubt.NO_ISSUE_DATE: tr("The day of issue is missing."),
        Doubt.NO_LEAD: tr("Nobody is named to lead: fill it in, or leave it empty."),
        Doubt.UNKNOWN_LEAD: tr("The lead is not in the directory: check its name."),
        Doubt.TWO_DEADLINES: tr("There are two deadlines: choose the one to follow."),
        Doubt.NO_YEAR: tr("The printed day has no year: check the date."),
        Doubt.NO_MONTH: tr("The printed day has no month: check the date."),
        Doubt.NO_SUCH_DAY: tr("The printed day does not exist: check the date."),
        Doubt.WEEKDAY_DISAGREES: tr("The weekday and the date disagree: check the date."),
        Doubt.EVENT_DAY_UNKNOWN: tr(
            "The deadline counts from an event whose day is not known."
        ),
        Doubt.TARGET_ONLY: tr("The date is a target, not an order."),
        Doubt.PERHAPS_NOT_WORK: tr("This may not be work to follow."),
        Doubt.SEVERAL_TASKS: tr("There may be several tasks in it: split it where needed."),
    }[doubt]
