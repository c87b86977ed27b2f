"""Benchmarks as ratios to a floor measured in the same run, in one table at the end."""

import timeit
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing beside its floor; seconds are the least of all rounds."""

    what: str
    seconds: float
    floor: str
    floor_seconds: float
    goal: float  # the ratio to reach

    @property
    def ratio(self) -> float:
        return self.seconds / self.floor_seconds


class AgainstFloor(Protocol):
    def __call__(
        self,
        what: str,
        work: Callable[[], object],
        *,
        floor: str,
        floor_work: Callable[[], object],
        goal: float,
    ) -> None: ...


_FIGURES: list[Figure] = []


@pytest.fixture
def against_floor(benchmark: BenchmarkFixture) -> AgainstFloor:
    def measure(
        what: str,
        work: Callable[[], object],
        *,
        floor: str,
        floor_work: Callable[[], object],
        goal: float,
    ) -> None:
        floor_work()
        least = min(timeit.repeat(floor_work, number=1, repeat=ROUNDS))
        benchmark.pedantic(work, rounds=ROUNDS, warmup_rounds=1)
        figure = Figure(what, benchmark.stats.stats.min, floor, least, goal)
        benchmark.extra_info["ratio"] = figure.ratio
        _FIGURES.append(figure)

    return measure


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _FIGURES:
        return
    terminalreporter.section("figures")
    for f in _FIGURES:
        reached = "reached" if f.ratio <= f.goal else "NOT reached"
        terminalreporter.write_line(
            f"{f.what}: {f.seconds * 1000:.1f} ms; {f.floor}: {f.floor_seconds * 1000:.1f} ms; "
            f"ratio {f.ratio:.2f}, goal {f.goal:.2f}: {reached}"
        )
