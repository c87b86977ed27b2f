"""What the copies of a year's register cost: `python -m tests.soak.copy_times [NOTICES]`.

Prints the seconds of each step, and for how long the window did not answer meanwhile.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app.desk.backups import make, readable_folder, rehearse, restore
from desktop_app.desk.opening import open_desk
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.register.readable import write_readable
from desktop_app.ui.background import Task
from tests.bench.invented_years import EACH, TODAY, invented_directive, invented_notice
from tests.bench.longest_gap import longest_gap

NOTICES = 150
NOW = datetime.combine(TODAY, datetime.min.time())


def fill(path: Path, notices: int) -> None:
    """A register of so many notices of twenty directives, with their originals."""
    chance = random.Random(1)  # noqa: S311  nothing secret
    agencies = [agency.name for agency in known_agencies()[:24]]
    with open_desk(path, today=TODAY) as desk:
        for number in range(1, notices + 1):
            work = [invented_directive(chance, TODAY, agencies) for _ in range(EACH)]
            notice = invented_notice(number, TODAY, work)
            desk.intake.accept(notice, notice.text.encode(), today=TODAY)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` took."""
    began = time.monotonic()
    work()
    return time.monotonic() - began


def gap_during(work: Callable[[], object]) -> float:
    """For how long the window's thread stood still while `work` ran on another."""
    loop, task = QEventLoop(), Task(work)
    for ended in (task.succeeded, task.failed):
        ended.connect(loop.quit)
    with longest_gap() as gap:
        task.start()
        loop.exec()
    return gap.seconds


def main(notices: int = NOTICES) -> None:
    """Measure on an invented register of so many notices."""
    app = QApplication(sys.argv[:1])
    hour = timedelta(hours=1)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "so.dondoc"
        fill(path, notices)
        _say("the register", f"{path.stat().st_size / 1e6:.1f} MB")
        _say("a copy with its readable files", _seconds(lambda: make(path, NOW)))
        place = readable_folder(path)
        _say("of it the readable files", _seconds(lambda: write_readable(path, place)))
        _say("finding that nothing changed", _seconds(lambda: make(path, NOW + hour)))
        _say("the monthly trial", _seconds(lambda: rehearse(path)))
        again = make(path, NOW + 2 * hour, even_if_same=True)
        _say("a restore", _seconds(lambda: restore(again.path, path)))
        during = gap_during(lambda: make(path, NOW + 3 * hour, even_if_same=True))
        _say("the longest that the window did not answer meanwhile", f"{during:.3f} s")
        idle = gap_during(lambda: time.sleep(1))
        _say("the same while nothing was done", f"{idle:.3f} s")
    app.quit()


def _seconds(work: Callable[[], object]) -> str:
    return f"{seconds(work):.3f} s"


def _say(what: str, figure: str) -> None:
    sys.stdout.write(f"{what}: {figure}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
