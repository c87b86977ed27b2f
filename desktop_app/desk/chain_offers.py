"""From what a notice says of earlier ones to what is offered: which notice, which work."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.likeness import share_within, word_set
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.notice import Disposition, Point
from desktop_app.tracking.settlement import OpenWork, TimeOffer, WorkChoice, WorkOffer
from desktop_app.tracking.time_answer import TimeAnswer

_SAME_WORK = 0.6  # of the words of both
_LIKELY = 0.35  # of a directive's words stand in the answer, where agency or number agree
_SIGN = 0.3  # what a number or an agency that agrees counts beside the words
_STANDS_OUT = 0.1  # by so much the first is ahead of the second
_MOST = 5  # candidates that are offered


def work_offer(work: OpenWork, points: Sequence[Point]) -> WorkOffer:
    """What seems right for open work of a notice that another one with `points` replaces.

    What is given again is withdrawn, what the notice only speaks of goes on there, and what
    it is silent about is kept until a person says more.
    """
    words = word_set(work.text)
    likely = ((_alike(words, word_set(point.text)), point) for point in points)
    alike, nearest = max(likely, key=lambda found: found[0], default=(0.0, None))
    if nearest is None or alike < _SAME_WORK:
        return WorkOffer(work=work, suggested=WorkChoice.KEEP)
    if nearest.disposition is Disposition.TRACKED:
        return WorkOffer(work=work, suggested=WorkChoice.WITHDRAW, twin=nearest)
    return WorkOffer(work=work, suggested=WorkChoice.MOVE, target=nearest)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return min(share_within(one, other), share_within(other, one))


def time_offer(
    answer: TimeAnswer, cited: Sequence[OpenWork], led: Sequence[OpenWork]
) -> TimeOffer:
    """The work that `answer` may mean: of the notices it cites, and of who is given time.

    A day that is no later than the one in force is no extension of that work.
    """
    named, leads = {work.id for work in cited}, {work.id for work in led}
    words = word_set(answer.text)
    likely = [
        _Likely(
            work,
            share_within(word_set(work.text), words),
            (work.id in named) + (work.id in leads),
        )
        for work in {work.id: work for work in (*cited, *led)}.values()
        if answer.day is None or work.due is None or answer.day > work.due
    ]
    likely.sort(key=lambda each: -each.score)
    return TimeOffer(
        answer=answer,
        candidates=tuple(each.work for each in likely[:_MOST]),
        is_sure=_is_sure(likely),
    )


class _Likely(NamedTuple):
    """Work with what speaks for it."""

    work: OpenWork
    share: float  # of its words stand in the answer
    signs: int  # number, agency: how many of them agree

    @property
    def score(self) -> float:
        return self.share + _SIGN * self.signs


def _is_sure(likely: Sequence[_Likely]) -> bool:
    """Whether the first is meant: its words are there, and no other comes near it."""
    if not likely or likely[0].share < _LIKELY:
        return False
    return len(likely) == 1 or likely[0].score - likely[1].score > _STANDS_OUT


def named_in(text: str, directory: AgencyDirectory) -> tuple[str, ...]:
    """The agencies of the directory whose name stands in `text`."""
    words = f" {search_key(text)} "
    return tuple(
        agency.name for agency in directory.agencies if f" {search_key(agency.name)}" in words
    )
