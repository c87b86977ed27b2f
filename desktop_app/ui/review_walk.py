"""The way through a review, from one thing to look at to the next: the head comes first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.intake.draft import Doubt
from desktop_app.ui.review_model import DraftReview


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a person is, or should look next."""

    row: int | None  # None stands for the head of the notice
    doubt: Doubt | None = None  # None where a point wants an answer though nothing is doubtful


def stops(review: DraftReview) -> list[Stop]:
    """Everything there is to look at, in order."""
    return [Stop(None, gap) for gap in review.head_gaps()] + list(_in_points(review))


def next_stop(review: DraftReview, here: Stop, step: int = 1) -> Stop | None:
    """The stop after `here` (before it when `step` is -1), round the end."""
    ahead = stops(review)
    if not ahead:
        return None
    if here in ahead:
        return ahead[(ahead.index(here) + step) % len(ahead)]
    before = sum(_order(stop) < _order(here) for stop in ahead)
    return ahead[before % len(ahead)] if step > 0 else ahead[before - 1]


def next_open_row(
    review: DraftReview, row: int, shown: Callable[[int], bool] = lambda _: True
) -> int | None:
    """The next point that nobody has settled among those `shown`, round the end."""
    count = len(review.points)
    ahead = ((row + far) % count for far in range(1, count))
    return next((a for a in ahead if shown(a) and not review.points[a].settled), None)


def _in_points(review: DraftReview) -> Iterator[Stop]:
    for row, reviewed in enumerate(review.points):
        if reviewed.is_doubtful:
            for doubt in reviewed.open_doubts or (None,):
                yield Stop(row, doubt)


def _order(stop: Stop) -> int:
    return -1 if stop.row is None else stop.row
