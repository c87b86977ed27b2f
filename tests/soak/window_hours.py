"""Hours of work in one window: `python -m tests.soak.window_hours [HOURS]`.

Each simulated hour is a hundred acts of a secretary, by the window's own actions: searching,
picking, grouping, answering and taking back, opening what can be opened. After each hour the
memory that the process holds is read. The exit status is 1 when the last hour's lies more than
5 % above the first's.
"""

import gc
import random
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.desk.opening import open_desk
from desktop_app.resources import resource
from desktop_app.tracking.listing import Grouping
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.actions import Act
from desktop_app.ui.look import apply_look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pick_list import PickList
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.session import Session
from tests.bench.invented_years import TODAY, fill

HOURS = 8
ACTS = 100  # in an hour
FLAT = 1.05
_OPENED = (
    Act.UPDATE,
    Act.EXTEND,
    Act.COMPLETE,
    Act.QUICK_EDIT,
    Act.MEND,
    Act.NOTE_CHASE,
    Act.PALETTE,
    Act.KEYS,
    Act.HELP,
    Act.AGENCIES,
    Act.BIN,
    Act.TODAY,
    Act.MONTH,
    Act.OVERVIEW,
    Act.REPORT,
    Act.SHEETS,
    Act.SOURCE,
)
_WORDS = ("dat dai", "so hoa", "boi thuong", "quy hoach", "")


class Day:
    """A secretary at the window, whom chance leads."""

    def __init__(self, window: MainWindow, seed: int = 1) -> None:
        self._window = window
        self._chance = random.Random(seed)  # noqa: S311  nothing secret
        self._acts: dict[Callable[[], None], int] = {
            self._search: 4,
            self._pick: 8,
            self._group: 4,
            self._answer: 4,
            self._open: 8,
            self._read_a_notice: 1,
        }

    def hour(self) -> float:
        """Megabytes that the process holds after an hour of work."""
        for act in self._chance.choices(list(self._acts), list(self._acts.values()), k=ACTS):
            act()
            self._settle()
        gc.collect()
        return held()

    def _search(self) -> None:
        search = self._window._parts.search
        search.clear()
        QTest.keyClicks(search, self._chance.choice(_WORDS))

    def _pick(self) -> None:
        listed = self._window._parts.page.list
        rows = listed.model().rowCount()
        shown = [
            listed.model().id_at(self._chance.randrange(rows)) for _ in range(3 if rows else 0)
        ]
        listed.pick([number for number in shown if number])

    def _group(self) -> None:
        self._window.shown.group_by(self._chance.choice(list(Grouping)))

    def _answer(self) -> None:
        picked = self._window._parts.page.list.picked_ids()
        if picked:
            session = self._window._session
            entry = NewProgress(reported_on=TODAY, text="Đang làm", status=Status.IN_PROGRESS)
            session.change(
                "x", lambda: session.desk.follow_up.record_progress(picked[0], entry)
            )
            self._settle()
            self._window._parts.actions[Act.UNDO].trigger()

    def _open(self) -> None:
        before = set(windows())
        action = self._window._parts.actions[self._chance.choice(_OPENED)]
        if action.isEnabled():
            action.trigger()
            self._settle()
        self._close(set(windows()) - before)

    def _read_a_notice(self) -> None:
        before = set(windows())
        self._window._entrance.take([resource("samples", "01_quangtri_2023.txt")])
        deadline = time.monotonic() + 60
        while not self._window.findChildren(ReviewWindow) and time.monotonic() < deadline:
            self._settle()
            time.sleep(0.01)
        self._close(set(windows()) - before)

    def _close(self, opened: set[QWidget]) -> None:
        for each in opened:
            each.reject() if isinstance(each, QDialog) else each.close()
        for pick in self._window.findChildren(PickList):
            QTest.keyClick(pick.field, Qt.Key.Key_Escape)

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window = self._window
        while window._figures.is_active() or window._details.isActive():
            QApplication.processEvents()


def windows() -> list[QWidget]:
    """Whatever stands on the screen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def held() -> float:
    """Megabytes of the process, as Linux says."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def main(hours: int = HOURS) -> int:
    """Work so many hours; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    apply_look(app)
    with TemporaryDirectory() as folder, ExitStack() as stack:
        path = Path(folder) / "so.dondoc"
        fill(path, 3_000)
        desk = stack.enter_context(open_desk(path, today=TODAY))
        window = MainWindow(Session(desk, today=TODAY), Path(folder) / "window.ini")
        window._session.setParent(window)
        window.show()
        day, readings = Day(window), []
        for hour in range(1, hours + 1):
            readings.append(day.hour())
            sys.stdout.write(f"after hour {hour}: {readings[-1]:.1f} MB\n")
            sys.stdout.flush()
        window.close()
    growth = readings[-1] / readings[0]
    sys.stdout.write(f"{growth:.3f} times the first hour\n")
    return 1 if growth > FLAT else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
