"""How often the reading is right where it says it is sure; run it on any folder of pairs.

    python -m tests.intake.calibration FOLDER [FOLDER ...] [--ext txt|docx|pdf]

A pair is a notice and a `.json` of the same name with what a clerk reads in it. A point is
wholly right when nothing in it wants mending; each thing that is read in it is counted too.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import ReadingHabits, parse_notice
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar, official_days
from tests.intake.answers import Mistake, point_for, wrong_in_point

BANDS = ((0.9, "0.9 and more"), (0.7, "0.7 to 0.9"), (0.0, "below 0.7"))
THINGS = ("work", "path", "day", "how often", "leads", "coordinators")
_YEARS = range(2019, 2031)


@dataclass(frozen=True, slots=True)
class Judged:
    """A point that was read, and what a clerk would have to mend in it."""

    notice: str
    label: str
    confidence: float
    wrong: tuple[Mistake, ...]


def judged(pairs: Iterable[tuple[Path, Path]]) -> Iterator[Judged]:
    """Every point of the notices that is followed or should be, by the answers beside them."""
    directory, calendar = (
        AgencyDirectory(known_agencies()),
        WorkingCalendar(official_days(_YEARS)),
    )
    for notice, answer in pairs:
        text, _ = read_notice_file(notice)
        draft = parse_notice(text, directory, calendar, ReadingHabits())
        entries = json.loads(answer.read_text(encoding="utf-8"))["directives"]
        yield from _judged_points(notice.stem, entries, list(draft.points))


def _judged_points(
    notice: str, entries: Sequence[dict[str, object]], free: list[DraftPoint]
) -> Iterator[Judged]:
    for entry in entries:
        point = point_for(entry, free)
        if point is None:
            continue  # a point that nobody read has no confidence to judge
        free.remove(point)
        wrong = tuple(wrong_in_point(entry, point))
        if point.trackable or wrong:
            yield Judged(notice, point.label, point.confidence, wrong)
    for point in free:
        if point.trackable:
            nothing = Mistake("work", f"{point.label}: no work of the notice")
            yield Judged(notice, point.label, point.confidence, (nothing,))


def table(points: Iterable[Judged]) -> str:
    """The bands of confidence: points, wholly right ones, their share."""
    made, right = Counter[str](), Counter[str]()
    for point in points:
        band = next(name for least, name in BANDS if point.confidence >= least)
        made[band] += 1
        right[band] += not point.wrong
    rows = ["| confidence | points | wholly right | share |", "|---|---|---|---|"]
    for _, band in BANDS:
        share = f"{right[band] / made[band]:.3f}" if made[band] else "–"
        rows.append(f"| {band} | {made[band]} | {right[band]} | {share} |")
    return "\n".join(rows)


def things_table(points: Iterable[Judged]) -> str:
    """Of the points that are sure: how often each thing that is read in them is right."""
    sure = [point for point in points if point.confidence >= BANDS[0][0]]
    wrong = Counter(about for p in sure for about in {mistake.about for mistake in p.wrong})
    rows = ["| of the sure points | right | share |", "|---|---|---|"]
    for thing in THINGS:
        right = len(sure) - wrong[thing]
        share = f"{right / len(sure):.3f}" if sure else "–"
        rows.append(f"| {thing} | {right} | {share} |")
    return "\n".join(rows)


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="folders or answers (.json)")
    parser.add_argument("--ext", default="txt", choices=("txt", "docx", "pdf"))
    parser.add_argument("--wrong", action="store_true", help="name what is wrong though sure")
    wanted = parser.parse_args()
    answers = [
        path
        for place in wanted.folders
        for path in (sorted(place.glob("*.json")) if place.is_dir() else [place])
    ]
    points = list(judged((path.with_suffix(f".{wanted.ext}"), path) for path in answers))
    lines = [table(points), "", things_table(points)]
    if wanted.wrong:
        sure = (p for p in points if p.wrong and p.confidence >= BANDS[0][0])
        lines += ["\n  ".join((p.notice, *(m.words for m in p.wrong))) for p in sure]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    _main()
