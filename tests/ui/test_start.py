"""The start of the window: what loads before it is painted, trouble, and bugs."""

import logging
import platform
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.app import Start
from desktop_app.desk.opening import open_desk
from desktop_app.ui.crash_box import CrashBox
from desktop_app.ui.crash_hook import CrashHook
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.trouble_window import TroubleWindow
from tests.register.given import TODAY

pytestmark = pytest.mark.slow  # processes

ROOT = Path(__file__).parent.parent.parent
HEAVY = {
    "sqlite_utils", "openpyxl", "reportlab", "holidays", "pypdfium2", "lxml", "defusedxml",
    "icalendar",
}  # fmt: skip

PAINT_ONCE = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(["dondoc"])
from desktop_app.app import Start
start = Start(date(2026, 11, 23))
start.open(Path(sys.argv[1]))
start.window.grab()
print(sorted({name.partition(".")[0] for name in sys.modules}))
start.window.close()
start.close()
"""


def run(code: str, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_nothing_heavy_is_loaded_before_the_window_is_painted(tmp_path: Path) -> None:
    register = tmp_path / "so.dondoc"
    run(PAINT_ONCE, register)  # the first start makes the register, which may take its time
    loaded = run(PAINT_ONCE, register)
    assert "PySide6" in loaded
    assert not {name for name in HEAVY if f"'{name}'" in loaded}


@pytest.fixture
def start(qapp: QApplication) -> Start:
    assert qapp is not None
    return Start(TODAY)


def shut(start: Start) -> None:
    if start.window is not None:
        start.window.close()
    start.close()


def test_a_register_that_is_foreign_gets_a_sentence_and_stays_as_it_is(
    start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "so.dondoc"
    path.write_bytes(b"not a register at all, but long enough to be looked at" * 20)
    before = path.read_bytes()
    start.open(path)
    assert isinstance(start.window, TroubleWindow)
    said = "\n".join(label.text() for label in start.window.findChildren(QLabel))
    assert path.name in said
    assert path.read_bytes() == before
    shut(start)


def test_another_register_can_be_chosen(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "so.dondoc"
    path.write_bytes(b"not a register at all, but long enough to be looked at" * 20)
    start.open(path)
    assert isinstance(start.window, TroubleWindow)
    start.window.register_chosen.emit(tmp_path / "khac.dondoc")
    assert isinstance(start.window, MainWindow)
    shut(start)


def test_the_same_register_can_be_tried_again(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "so.dondoc"
    path.write_bytes(b"not a register at all, but long enough to be looked at" * 20)
    start.open(path)
    path.unlink()
    assert isinstance(start.window, TroubleWindow)
    qtbot.mouseClick(start.window._retry, Qt.MouseButton.LeftButton)
    assert isinstance(start.window, MainWindow)
    shut(start)


def test_damage_that_shows_when_the_list_is_read_gets_its_sentence(
    start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "so.dondoc"
    start.open(path)
    shut(start)
    spoil_first_page_of(path, "notices")
    with open_desk(path, today=TODAY):
        """Opening finds nothing wrong with it."""
    start.open(path)
    assert isinstance(start.window, TroubleWindow)
    assert start.window.isVisible()
    QApplication.processEvents()
    assert crash_boxes() == []
    shut(start)


def test_a_second_window_on_the_same_register_says_so(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "so.dondoc"
    start.open(path)  # it does not listen yet
    second = Start(TODAY)
    second.open(path)
    assert isinstance(second.window, TroubleWindow)
    said = "\n".join(label.text() for label in second.window.findChildren(QLabel))
    assert str(path) in said
    assert platform.node() in said  # who holds it
    shut(start)
    second.window.retried.emit()
    assert isinstance(second.window, MainWindow)
    shut(second)


@pytest.mark.parametrize("computer", [platform.node(), "a-computer-that-is-gone"])
def test_what_a_power_cut_leaves_never_blocks(
    start: Start, tmp_path: Path, computer: str
) -> None:
    path = tmp_path / "so.dondoc"
    left = path.with_name("so.dondoc.open")
    left.write_text(f"{2**22 + 1}\npython\n{computer}\n\n\n", "utf-8")
    start.open(path)
    assert isinstance(start.window, MainWindow)
    shut(start)
    assert not left.exists()


def spoil_first_page_of(path: Path, table: str) -> None:
    """Write nonsense over the first page of a table: no header tells of it."""
    with closing(sqlite3.connect(path)) as raw:
        size = raw.execute("PRAGMA page_size").fetchone()[0]
        wanted = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page = raw.execute(wanted, (table,)).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def crash_boxes() -> list[CrashBox]:
    return [
        w for w in QApplication.topLevelWidgets() if isinstance(w, CrashBox) and w.isVisible()
    ]


def test_a_bug_on_another_thread_shows_itself_and_the_window_stays(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    log = logging.getLogger("dondoc.test")
    hook = CrashHook(log)
    give_back = hook.install()
    words_of_a_paper = "nội dung văn bản"

    def fail() -> None:
        try:
            {}[words_of_a_paper]
        except KeyError as error:
            raise ZeroDivisionError(words_of_a_paper) from error

    try:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(crash_boxes()) == 1)
    finally:
        give_back()
    box = crash_boxes()[0]
    box.copy_details()
    for told in (QApplication.clipboard().text(), caplog.text):
        assert told.index("KeyError") < told.index("ZeroDivisionError")
        assert "in fail" in told
        assert words_of_a_paper not in told
    assert "Qt 6." in QApplication.clipboard().text()
    box.close()


def test_the_same_bug_again_does_not_pile_up_boxes(qtbot: QtBot) -> None:
    hook = CrashHook(logging.getLogger("dondoc.test"))
    for number in range(3):
        hook.crashed.emit(f"trace {number}")
    qtbot.waitUntil(lambda: len(crash_boxes()) == 1)
    QApplication.processEvents()
    assert len(crash_boxes()) == 1
    crash_boxes()[0].close()
