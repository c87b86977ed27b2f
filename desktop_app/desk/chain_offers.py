"""From what a notice says of earlier ones to what is offered: which notice, which work."""

from collections.abc import Sequence

from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.likeness import share_within
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.notice import Disposition, Point
from desktop_app.tracking.settlement import OpenWork, TimeOffer, WorkChoice, WorkOffer
from desktop_app.tracking.time_answer import TimeAnswer

_SAME_WORK = 0.6  # of the words of both
_LIKELY = 0.35  # of a directive's words stand in the answer, where agency or number agree
_MOST = 5  # candidates that are offered


def work_offer(work: OpenWork, points: Sequence[Point]) -> WorkOffer:
    """What seems right for open work of a notice that another one with `points` replaces.

    What is given again is withdrawn, what the notice only speaks of goes on there, and what
    it is silent about is kept until a person says more.
    """
    nearest = max(points, key=lambda point: _alike(work.text, point.text), default=None)
    if nearest is None or _alike(work.text, nearest.text) < _SAME_WORK:
        return WorkOffer(work=work, suggested=WorkChoice.KEEP)
    if nearest.disposition is Disposition.TRACKED:
        return WorkOffer(work=work, suggested=WorkChoice.WITHDRAW, twin=nearest)
    return WorkOffer(work=work, suggested=WorkChoice.MOVE, target=nearest)


def _alike(one: str, other: str) -> float:
    return min(share_within(one, other), share_within(other, one))


def time_offer(
    answer: TimeAnswer, cited: Sequence[OpenWork], led: Sequence[OpenWork]
) -> TimeOffer:
    """The work that `answer` may mean: of the notices it cites, and of who is given time.

    A day that is no later than the one in force is no extension of that work.
    """
    named = {work.id for work in cited}
    leads = {work.id for work in led}
    scored = sorted(
        (
            (_score(work, answer, named, leads), work)
            for work in {work.id: work for work in (*cited, *led)}.values()
            if answer.day is None or work.due is None or answer.day > work.due
        ),
        key=lambda found: -found[0],
    )
    likely = [(score, work) for score, work in scored if score > 0][:_MOST]
    candidates = tuple(work for _, work in likely)
    is_sure = bool(likely) and _is_sure(likely, answer, named, leads)
    return TimeOffer(answer=answer, candidates=candidates, is_sure=is_sure)


def _score(work: OpenWork, answer: TimeAnswer, named: set[int], leads: set[int]) -> float:
    share = share_within(work.text, answer.text)
    return share + 0.3 * (work.id in named) + 0.3 * (work.id in leads)


def _is_sure(
    likely: Sequence[tuple[float, OpenWork]],
    answer: TimeAnswer,
    named: set[int],
    leads: set[int],
) -> bool:
    first = likely[0][1]
    agrees = first.id in named or first.id in leads
    stands_out = len(likely) == 1 or likely[0][0] - likely[1][0] > _STANDS_OUT
    return agrees and stands_out and share_within(first.text, answer.text) >= _LIKELY


def named_in(text: str, directory: AgencyDirectory) -> tuple[str, ...]:
    """The agencies of the directory whose name stands in `text`."""
    words = f" {search_key(text)} "
    return tuple(
        agency.name for agency in directory.agencies if f" {search_key(agency.name)}" in words
    )


_STANDS_OUT = 0.1
