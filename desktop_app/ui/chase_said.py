"""How a chase is told in the window: its title, and what is known of it."""

from desktop_app.tracking.chase import Chase, ChasedSoFar
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import word
from desktop_app.ui.language import current_language, tr

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"  # a file's name is one long word: the panel is narrow


def chase_title(chase: Chase) -> str:
    """`Đôn đốc lần 2 · Công văn · Sở Tài chính`."""
    language = current_language()
    level = tr("{level} {times}").format(level=word(chase.level, language), times=chase.times)
    return " · ".join(filter(None, (level, word(chase.means, language), chase.agency)))


def chase_details(chase: Chase) -> list[str]:
    """What is known of it, a line each."""
    return [
        said.format(what=what)
        for said, what in (
            (tr("Document: {what}"), chase.document),
            (tr("Answer by {what}"), day_text(chase.reply_by)),
            (tr("File: {what}"), chase.paper.replace("_", f"_{_MAY_BREAK}")),
        )
        if what
    ] + ([chase.note] if chase.note else [])


def chased_words(chased: ChasedSoFar) -> str:
    """`2 lần, 20/11/2026`; nothing where nobody was chased."""
    if not chased.times:
        return ""
    return tr("{times}×, {day}").format(times=chased.times, day=day_text(chased.last_on))
