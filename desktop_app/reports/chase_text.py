"""A chase letter as plain words: its preview on the screen, and the text of its e-mail."""

from collections.abc import Iterator

from desktop_app.reports import chase_words
from desktop_app.reports import chase_work_words as work_words
from desktop_app.reports.clean_text import clean
from desktop_app.reports.wording import said
from desktop_app.tracking.chase_letter import ChaseLetter, WorkToChase
from desktop_app.tracking.wording import small

_LONGEST = 400  # letters of one piece of work; the whole stands in the letter


def letter_text(letter: ChaseLetter) -> str:
    """What the letter says, paragraph by paragraph, with the work as a list."""
    return clean("\n\n".join(_paragraphs(letter)))


def _paragraphs(letter: ChaseLetter) -> Iterator[str]:
    yield chase_words.to(letter)
    yield from chase_words.opening(letter)
    groups, number = chase_words.groups(letter), 0
    for title, work in groups:
        if len(groups) > 1:
            yield title.upper()
        for number, each in enumerate(work, number + 1):  # noqa: B020  it goes on counting
            yield f"{number}. {_one(each, letter.language)}"
    asked = enumerate(chase_words.requests(letter), 1)
    yield "\n".join(
        [chase_words.lead_in(letter), *(f"{place}. {words}" for place, words in asked)]
    )
    yield chase_words.closing(letter)


def _one(work: WorkToChase, language: str) -> str:
    words = work_words.words_of(work, language)
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rstrip()}…"
    due, *put_off = work_words.due_of(work, language)
    deadline = ("Thời hạn: {day}", "Due: {day}")
    day = said(deadline, language, day=due) if work.due else due
    state = "; ".join(
        (
            f"{day}{f' ({put_off[0]})' if put_off else ''}",
            small(work_words.state_of(work, language)),
            *work_words.heard_of(work, language),
        )
        if work.due
        else (due, *work_words.heard_of(work, language))
    )
    return f"{', '.join(work_words.place_of(work, language))}: {words}\n    {state}."
