"""What the first paint, a key of a search and a repaint cost."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.ui.look import apply_look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from tests.bench.conftest import AgainstFloor
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice

ROOT = Path(__file__).parent.parent.parent
NOTICES, DIRECTIVES_EACH = 300, 20
SIZE = (1366, 768)

EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
window.grab()
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
start.window.close()
start.close()
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """6,000 directives in 300 notices."""
    path = tmp_path_factory.mktemp("bench") / "so.dondoc"
    filled = Register.open(path, today=TODAY, seed=AGENCIES)
    for place in range(NOTICES):
        directives = (
            a_directive(
                f"Rà soát, báo cáo việc thứ {place}-{n}: quỹ đất, vốn đầu tư, hồ sơ tồn đọng",
                due=TODAY + timedelta(days=(place + n) % 60 - 20),
            )
            for n in range(DIRECTIVES_EACH)
        )
        notice, original = a_notice(*directives, number=f"{place + 1}/TB-VPUBND")
        filled.notices.add(notice, original, today=TODAY)
    filled.close()
    return path


@pytest.fixture
def window(
    path: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    apply_look(qapp)
    register = Register.open(path, today=TODAY)
    window = MainWindow(Session(Desk(register), today=TODAY), tmp_path / "window.ini")
    window._session.setParent(window)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.show()
    qtbot.waitUntil(lambda: not window._figures.is_active() and not window._details.isActive())
    yield window
    window.close()
    register.close()
    qapp.setStyleSheet("")


def run(code: str, *arguments: Path) -> None:
    subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, check=True)


def test_the_first_paint(path: Path, against_floor: AgainstFloor) -> None:
    against_floor(
        "start to first paint, 6,000 directives",
        lambda: run(OUR_WINDOW, path),
        floor="start to an empty window",
        floor_work=lambda: run(EMPTY_WINDOW),
        goal=2.0,
    )


def a_plain_view(window: MainWindow) -> QTableView:
    """Qt's own view and delegate on the same rows."""
    ours, plain = window._parts.page.list, QTableView()
    plain.setModel(window.shown.model)
    plain.verticalHeader().setDefaultSectionSize(ours.rowHeight(0))
    plain.resize(ours.size())
    plain.show()
    QApplication.processEvents()
    return plain


def test_a_key_of_a_search(
    window: MainWindow, qtbot: QtBot, against_floor: AgainstFloor
) -> None:
    viewport = window._parts.page.list.viewport()
    words = iter(["ton dong", "ton don"] * 100)

    def search() -> None:
        window.shown.search(next(words))
        viewport.repaint()

    plain = a_plain_view(window)
    qtbot.addWidget(plain)

    def the_same_rows_again() -> None:
        window.shown.model.beginResetModel()
        window.shown.model.endResetModel()
        plain.viewport().repaint()

    against_floor(
        "from key to painted rows, 6,000 hits",
        search,
        floor="the same rows reset, and painted by Qt's own delegate",
        floor_work=the_same_rows_again,
        goal=2.0,
    )


def test_a_repaint(window: MainWindow, qtbot: QtBot, against_floor: AgainstFloor) -> None:
    ours = window._parts.page.list
    plain = a_plain_view(window)
    qtbot.addWidget(plain)
    against_floor(
        "a full repaint of the list",
        lambda: ours.viewport().repaint(),
        floor="Qt's own delegate on the same model",
        floor_work=lambda: plain.viewport().repaint(),
        goal=0.5,
    )
