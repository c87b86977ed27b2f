"""What is said of the copies: on the status line, and more of it in the tip."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.errors import KnownError
from desktop_app.tracking.backup_copies import KeptCopy, SinceCopy
from desktop_app.tracking.figures import day_text, hour_text, moment_text
from desktop_app.ui.copy_keeper import CopyNews
from desktop_app.ui.language import current_language, tr

_KINDS = 6  # of changes are named


def is_wrong(news: CopyNews) -> bool:
    """Whether something of it wants the person's eye."""
    return any(_problems(news))


def short_words(news: CopyNews, today: date) -> str:
    """`Sao lưu 08:00 ✓`; empty where there is nothing to say yet."""
    if news.problem is not None:
        return tr("Not backed up")
    if news.made is None:
        return ""
    moment = news.made.moment
    when = hour_text(moment) if moment.date() == today else moment_text(moment)
    if news.made.shortfall is not None:
        return tr("Backed up {when}, incomplete").format(when=when)
    if news.rehearsal_problem is not None:
        return tr("Backed up {when}, trial failed").format(when=when)
    return tr("Backed up {when} ✓").format(when=when)


def long_words(news: CopyNews) -> str:
    """Where the copy lies, how the last trial went, and what a person can mend."""
    language = current_language()
    said = [problem.sentence(language) for problem in _problems(news) if problem]
    if news.made is not None:
        said.append(tr("The newest copy: {path}").format(path=news.made.path))
    if news.rehearsed is not None:
        said.append(
            tr("Trial restore on {day}: everything came back whole.").format(
                day=day_text(news.rehearsed)
            )
        )
    return "\n".join(said)


def looking_words(copy: KeptCopy) -> str:
    """Stands in the title of a window over a copy."""
    when = moment_text(copy.moment)
    return tr("copy of {when}, only to look at").format(when=when)


def found_words(copies: Sequence[KeptCopy]) -> str:
    """How many copies there are, and what the newest that can be read holds."""
    if not copies:
        return tr("There is no backup copy beside it.")
    for copy in copies:
        if copy.counts is not None:
            return tr(
                "The newest of %n backup copies: {when}, with {notices} notices and "
                "{directives} directives.",
                "",
                len(copies),
            ).format(
                when=moment_text(copy.moment),
                notices=copy.counts.notices,
                directives=copy.counts.directives,
            )
    return tr("%n backup copies, but none can be read.", "", len(copies))


def since_words(since: SinceCopy | None) -> str:
    """What the person would lose with a copy, in plain words."""
    if since is None:
        return tr(
            "The present register cannot be read, so what would be lost cannot be told; its "
            "file is kept."
        )
    if since.first is None or since.last is None:
        return tr("Nothing would be lost: nothing has changed since this copy.")
    said = tr("Since this copy %n change(s) would be lost", "", since.changes)
    first, last = moment_text(since.first), moment_text(since.last)
    when = tr("from {first} to {last}").format(first=first, last=last)
    kinds = [f"{what} ({count})" if count > 1 else what for what, count in since.kinds]
    shown = kinds[:_KINDS] + (["…"] if len(kinds) > _KINDS else [])
    return f"{said}, {when}: {', '.join(shown)}."


def restored_words(kept: Path) -> str:
    """Said once the copy stands in the register's place."""
    return tr("Restored. The file that stood there is kept: {path}").format(path=kept)


def _problems(news: CopyNews) -> tuple[KnownError | None, ...]:
    second = news.made.shortfall if news.made else None
    return news.problem, second, news.rehearsal_problem
