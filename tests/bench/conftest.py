"""Benchmarks as ratios to a floor measured in the same run, in one table at the end."""

import os
import shutil
import timeit
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.invented_years import fill

ROUNDS = 7
#: Directives in the registers that are measured; the largest takes some minutes and 5 GB.
SIZES = (10_000, 100_000, *((1_000_000,) if os.environ.get("DONDOC_BENCH_MILLION") else ()))


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing beside its floor."""

    what: str
    measured: float  # seconds, or megabytes
    floor: str
    floor_measured: float
    goal: float  # the ratio to reach, or so many of the unit
    unit: str = "ms"
    is_absolute: bool = False  # the goal is set for what was measured itself

    @property
    def ratio(self) -> float:
        return self.measured / self.floor_measured

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table says of it."""
        scale = 1000 if self.unit == "ms" else 1
        measured = self.measured * scale
        goal = f"{self.goal:g} {self.unit}" if self.is_absolute else f"{self.goal:g} ×"
        reached = (measured if self.is_absolute else self.ratio) <= self.goal
        return (
            self.what,
            f"{measured:,.1f} {self.unit}",
            self.floor,
            f"{self.floor_measured * scale:,.1f} {self.unit}",
            f"{self.ratio:.2f} ×",
            goal,
            "reached" if reached else "NOT reached",
        )


_HEADS = ("figure", "measured", "floor or peer", "measured", "ratio", "goal", "")


class AgainstFloor(Protocol):
    def __call__(
        self,
        what: str,
        work: Callable[..., object],
        *,
        floor: str,
        floor_work: Callable[[], object],
        goal: float,
        goal_in_ms: bool = False,
        each_with: Iterable[object] | None = None,
        share: float | None = None,
    ) -> None:
        """Measure `work`, also as often as there are things to do it `each_with`.

        The least of all rounds counts; with `share` what that part of them stays below, such
        as .99. A floor counts by its least.
        """


_FIGURES: list[Figure] = []


def note(figure: Figure) -> None:
    """Put a figure into the table that was measured otherwise."""
    _FIGURES.append(figure)


@pytest.fixture
def against_floor(benchmark: BenchmarkFixture) -> AgainstFloor:
    def measure(
        what: str,
        work: Callable[..., object],
        *,
        floor: str,
        floor_work: Callable[[], object],
        goal: float,
        goal_in_ms: bool = False,
        each_with: Iterable[object] | None = None,
        share: float | None = None,
    ) -> None:
        floor_work()
        least = min(timeit.repeat(floor_work, number=1, repeat=ROUNDS))
        if each_with is None:
            benchmark.pedantic(work, rounds=ROUNDS, warmup_rounds=1)
        else:
            things = list(each_with)
            given = iter(things)
            benchmark.pedantic(work, setup=lambda: ((next(given),), {}), rounds=len(things))
        taken = benchmark.stats.stats.sorted_data
        seconds = taken[0] if share is None else taken[int(share * (len(taken) - 1))]
        figure = Figure(what, seconds, floor, least, goal, is_absolute=goal_in_ms)
        benchmark.extra_info["ratio"] = figure.ratio
        note(figure)

    return measure


@pytest.fixture(scope="session")
def years(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """A register of so many directives over ten years; each size is made once."""
    folder = tmp_path_factory.mktemp("years")

    @cache
    def filled(directives: int) -> Path:
        path = folder / f"{directives}.dondoc"
        fill(path, directives)
        return path

    return filled


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size:,}")
def path(
    years: Callable[[int], Path],
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A copy for each module: what it changes is not what another is measured on."""
    copy = tmp_path_factory.mktemp("copy") / f"{request.param}.dondoc"
    shutil.copyfile(years(request.param), copy)
    return copy


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _FIGURES:
        return
    rows = [_HEADS, *(figure.cells for figure in _FIGURES)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    terminalreporter.section("figures")
    for row in rows:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        terminalreporter.write_line("  ".join(padded).rstrip())
