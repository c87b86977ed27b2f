"""How long work tells how far it is, on whatever thread it runs, and how it makes room."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

_Answer = TypeVar("_Answer")

Steps = Generator[None, None, _Answer]
"""Work in short steps: whoever drives it may do something else after each; gives the answer."""


def all_at_once(steps: Generator[Any, None, _Answer]) -> _Answer:
    """The answer, for whom nobody waits."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: _Answer = end.value
            return answer


OnStep = Callable[[int, int], None]
"""Hears how many steps are done, and of how many; what it raises ends the work."""

ToldAnswer = Generator[tuple[int, int], None, _Answer]
"""Work that does a step each time it is asked: how many are done, and of how many."""

ToldSteps = ToldAnswer[None]


def part_of(on_step: OnStep, at: int, parts: int) -> OnStep:
    """For one of so many parts, counted from 0: its steps are told as steps of the whole."""

    def tell(done: int, of: int) -> None:
        on_step(at * of + done, parts * of)

    return tell


def unheard(_done: int, _of: int) -> None:
    """Nobody waits for the work."""
