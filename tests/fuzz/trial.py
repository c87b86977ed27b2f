"""Broken files tried one after the other in a process that may fall, and what came of each."""

import resource
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from desktop_app.desk.reader import shipped_reader
from desktop_app.desk.template_file import read_template
from desktop_app.errors import KnownError
from desktop_app.intake.answer_file import read_answer_file
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import parse_notice
from desktop_app.intake.tracker_file import read_tracker_file
from desktop_app.intake.tracker_notice import TrackerReader
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar
from tests.fuzz.good_files import DAY, good_files
from tests.fuzz.mutations import mutated

Read = Callable[[Path], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file."""

    seed: int
    name: str
    seconds: float
    megabytes: float  # the most that the process ever held, up to then
    refused: str = ""  # the sentence with which it was refused
    crash: str = ""  # the trace of what nobody foresaw


def outcomes(seeds: range) -> list[Outcome]:
    """The files of these seeds, each read by all that would be given such a file."""
    files = good_files()
    with TemporaryDirectory() as folder:
        readers = _readers(Path(folder))
        return [_outcome(seed, files, readers, Path(folder)) for seed in seeds]


def broken_file(seed: int, files: dict[str, bytes]) -> tuple[str, bytes]:
    """The name and content that belong to a seed, to look at a file that did harm."""
    chance = Random(seed)  # noqa: S311  nothing secret
    name = sorted(files)[seed % len(files)]
    return name, mutated(chance, files[name])


def _outcome(
    seed: int, files: dict[str, bytes], readers: dict[str, list[Read]], folder: Path
) -> Outcome:
    name, content = broken_file(seed, files)
    path = folder / f"{seed}-{name}"
    path.write_bytes(content)
    refused = crash = ""
    began = time.monotonic()
    for read in readers[path.suffix]:
        try:
            read(path)
        except KnownError as error:
            refused = error.sentence()
        except Exception:  # noqa: BLE001  that is what is looked for
            crash = traceback.format_exc()
    seconds = time.monotonic() - began
    path.unlink()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Outcome(seed, name, seconds, held, refused, crash)


def _readers(folder: Path) -> dict[str, list[Read]]:
    shipped = shipped_reader(DAY)
    agencies, calendar = AgencyDirectory(shipped.agencies), WorkingCalendar(shipped.calendar)
    tracker = TrackerReader(agencies, calendar, shipped.habits)

    def notice(path: Path) -> object:
        text, _ = read_notice_file(path, folder=folder)
        return parse_notice(text, agencies, calendar, shipped.habits)

    def answers(path: Path) -> object:
        return read_answer_file(path, on=DAY, folder=folder)

    def old_list(path: Path) -> object:
        return read_tracker_file(path, tracker, on=DAY, folder=folder)

    return {
        ".txt": [notice],
        ".docx": [notice],
        ".pdf": [notice],
        ".xlsx": [answers, old_list, read_template],
    }


def in_slices(seeds: range, size: int) -> Iterator[range]:
    """The seeds in slices of at most `size`."""
    for start in range(seeds.start, seeds.stop, size):
        yield range(start, min(start + size, seeds.stop))
