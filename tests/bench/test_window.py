"""What the first paint, a key of a search, a sort, a page and a repaint cost."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QItemSelectionModel, QSortFilterProxyModel
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.tracking.listing import (
    Grouping,
    ListingFilter,
    SortColumn,
    SortTerm,
    search_key,
)
from desktop_app.ui.main_window import MainWindow
from tests.bench.conftest import SIZES, AgainstFloor, Figure, note
from tests.bench.invented_years import TODAY
from tests.bench.shown_window import shown_window

ROOT = Path(__file__).parent.parent.parent
SEARCHED = ("dat dai", "so hoa", "boi thuong", "hoa an", "quy hoach", "von dau tu", "tim kiem")

EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
window.grab()
print(next(line.split()[1] for line in open("/proc/self/status") if "VmHWM" in line))
"""
OUR_WINDOW = """
import sys
from datetime import date
from pathlib import Path
from desktop_app.app import Start
from desktop_app.ui.look import apply_look
from PySide6.QtWidgets import QApplication
app = QApplication([])
apply_look(app)
start = Start(date(2026, 11, 23))
start.open(Path(sys.argv[1]))
start.window.grab()
print(next(line.split()[1] for line in open("/proc/self/status") if "VmHWM" in line))
start.window.close()
start.close()
"""


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size:,}")
def path(years: Callable[[int], Path], request: pytest.FixtureRequest) -> Path:
    return years(request.param)


@pytest.fixture
def window(
    path: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    with shown_window(path, tmp_path / "window.ini", qapp, qtbot) as window:
        yield window


def run(code: str, *arguments: Path) -> int:
    """Run it as a program of its own; what it prints."""
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return int(ran.stdout)


def a_plain_view(window: MainWindow) -> QTableView:
    """Qt's own view and delegate on the same rows."""
    ours, plain = window._parts.page.list, QTableView()
    plain.setModel(window.shown.model)
    plain.verticalHeader().setDefaultSectionSize(ours.rowHeight(0))
    plain.resize(ours.size())
    plain.show()
    QApplication.processEvents()
    return plain


def rows_again(window: MainWindow) -> Callable[[], None]:
    """The floor of all that shows other rows: the same ones reset and painted."""

    def reset() -> None:
        window.shown.model.beginResetModel()
        window.shown.model.endResetModel()
        window._parts.page.list.viewport().repaint()

    return reset


def the_peer(window: MainWindow) -> tuple[QSortFilterProxyModel, QTableView]:
    """Qt's own filter over the words of the same rows, accents left out, in Qt's own view."""
    directives = window._session.desk.directives
    ids = directives.listing(ListingFilter(grouping=Grouping.NONE), today=TODAY).ids
    proxy, view = QSortFilterProxyModel(), QTableView()
    rows = QStandardItemModel(proxy)
    for line in directives.lines(ids, today=TODAY):
        words = f"{line.text} {line.lead} {line.notice_title}"
        rows.appendRow(QStandardItem(search_key(words)))
    proxy.setSourceModel(rows)
    view.setModel(proxy)
    view.verticalHeader().setDefaultSectionSize(window._parts.page.list.rowHeight(0))
    view.resize(window._parts.page.list.size())
    view.show()
    return proxy, view


def wait_for_rows(window: MainWindow) -> None:
    """Read what is wished for to its end, where none of its rows are in sight yet."""
    if window.shown._in_sight != window.shown.wish:
        window.shown.listing.finish()


FLOOR = "the same rows reset and painted"
KEY_GOALS = {"10000": 16, "100000": 25, "1000000": 40}


def test_the_first_paint(path: Path, against_floor: AgainstFloor) -> None:
    against_floor(
        f"start to first paint, {path.stem}",
        lambda: run(OUR_WINDOW, path),
        floor="start to an empty window",
        floor_work=lambda: run(EMPTY_WINDOW),
        goal=2.0,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Linux says how much was held at most")
def test_what_the_window_holds(path: Path, benchmark: Callable[..., object]) -> None:
    peak = benchmark.pedantic(lambda: run(OUR_WINDOW, path), rounds=1)
    bare = run(EMPTY_WINDOW)
    note(
        Figure(
            f"memory at the first paint, {path.stem}",
            peak / 1024,
            "an empty window",
            bare / 1024,
            120,
            "MB",
            is_absolute=True,
        )
    )


def test_a_key_of_a_search(window: MainWindow, path: Path, against_floor: AgainstFloor) -> None:
    viewport = window._parts.page.list.viewport()

    def search(words: str) -> None:
        window.shown.search(words)
        wait_for_rows(window)
        viewport.repaint()

    keys = [words[:end] for words in SEARCHED for end in range(1, len(words) + 1)]
    against_floor(
        f"99 % of keys to painted rows, {path.stem}",
        search,
        floor=FLOOR,
        floor_work=rows_again(window),
        goal=KEY_GOALS[path.stem],
        goal_in_ms=True,
        each_with=keys,
        share=0.99,
    )


def test_a_search_beside_qts_filter(
    window: MainWindow, path: Path, qtbot: QtBot, against_floor: AgainstFloor
) -> None:
    viewport = window._parts.page.list.viewport()
    proxy, plain = the_peer(window)
    qtbot.addWidget(plain)

    def search_ours() -> None:
        for words in SEARCHED:
            window.shown.search(words)
            wait_for_rows(window)
            viewport.repaint()

    def search_peer() -> None:
        for words in SEARCHED:
            proxy.setFilterFixedString(words)
            plain.viewport().repaint()

    against_floor(
        f"{len(SEARCHED)} searches to painted rows, {path.stem}",
        search_ours,
        floor="QSortFilterProxyModel over the same words",
        floor_work=search_peer,
        goal=1.0,
    )


@pytest.mark.parametrize("column", SortColumn)
def test_a_sort(
    window: MainWindow,
    path: Path,
    against_floor: AgainstFloor,
    column: SortColumn,
) -> None:
    viewport = window._parts.page.list.viewport()
    window.shown.group_by(Grouping.NONE)
    window.shown.listing.finish()

    def sort(descending: bool) -> None:  # noqa: FBT001  each round gives one
        window.shown._sort_by((SortTerm(column, descending),))
        wait_for_rows(window)
        viewport.repaint()

    against_floor(
        f"sorted by {column.value}, {path.stem}",
        sort,
        floor=FLOOR,
        floor_work=rows_again(window),
        goal=100,
        goal_in_ms=True,
        each_with=[False, True] * 3,
    )


def test_a_page_jump(window: MainWindow, path: Path, against_floor: AgainstFloor) -> None:
    shown = window._parts.page.list
    chance = Random(1)  # noqa: S311  nothing secret
    bar = shown.verticalScrollBar()
    window.shown.listing.finish()

    def jump(place: int) -> None:
        bar.setValue(place)
        shown.viewport().repaint()

    against_floor(
        f"99 % of page jumps, {path.stem}",
        jump,
        floor=FLOOR,
        floor_work=rows_again(window),
        goal=33,
        goal_in_ms=True,
        each_with=[chance.randrange(bar.maximum()) for _ in range(100)],
        share=0.99,
    )


def test_a_repaint(
    window: MainWindow, path: Path, qtbot: QtBot, against_floor: AgainstFloor
) -> None:
    ours = window._parts.page.list
    plain = a_plain_view(window)
    qtbot.addWidget(plain)
    clear = QItemSelectionModel.SelectionFlag.Clear
    ours.selectionModel().select(ours.model().index(0, 0), clear)
    against_floor(
        f"the list painted whole, {path.stem}",
        lambda: ours.viewport().repaint(),
        floor="Qt's own delegate",
        floor_work=lambda: plain.viewport().repaint(),
        goal=0.5,
    )
