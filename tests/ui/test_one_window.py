"""One window for each register; a register in a risky place is brought home on a click."""

import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: TID251  looked at
from pytestqt.qtbot import QtBot

from desktop_app.app import Start
from desktop_app.desk import place
from desktop_app.desk.opening import open_desk
from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui import place_flow
from desktop_app.ui.doorbell import Doorbell, ring
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.trouble_window import TroubleWindow
from desktop_app.ui.window_lock import window_lock
from tests.register.given import TODAY, a_directive, a_notice

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "OneDrive - Văn phòng" / "so.dondoc"
    with open_desk(path, today=TODAY) as desk:
        desk.office.save(OfficeFacts(name="Văn phòng"))
        notice, original = a_notice(a_directive())
        desk.intake.accept(notice, original, today=TODAY)
    return path


@pytest.fixture
def start(
    vietnamese: QApplication, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    assert vietnamese is not None
    home = tmp_path / "máy này" / "so-theo-doi.dondoc"
    monkeypatch.setattr(place_flow, "default_register", lambda: home)
    start = Start(TODAY)
    start.open(path)
    yield start
    if start.window is not None:
        start.window.close()
    start.close()


def question(start: Start, qtbot: QtBot) -> QMessageBox:
    window = start.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=20_000)
    return window.findChildren(QMessageBox)[0]


def test_a_second_start_brings_the_first_window_to_the_front(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    question(start, qtbot).close()  # from now on it listens
    assert start.window is not None
    start.window.setWindowState(Qt.WindowState.WindowMinimized)
    second = Start(TODAY)
    second.open(path)
    assert second.window is None
    first = start.window
    qtbot.waitUntil(lambda: not first.isMinimized(), timeout=20_000)


def test_the_second_program_ends_by_itself(start: Start, path: Path, qtbot: QtBot) -> None:
    question(start, qtbot).close()
    heard: list[bool] = []
    bells = start.window.findChildren(Doorbell) if start.window else []
    bells[0].rung.connect(lambda: heard.append(True))
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--register", str(path)], cwd=ROOT
    ) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)


def _listen_and_die(path: Path) -> None:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  in a process of its own

    app = QCoreApplication([])
    Doorbell(path, app)
    multiprocessing.current_process().kill()


@pytest.mark.slow
def test_a_bell_that_a_crash_left_is_taken_over(
    vietnamese: QApplication, path: Path, qtbot: QtBot
) -> None:
    dead = multiprocessing.get_context("spawn").Process(target=_listen_and_die, args=(path,))
    dead.start()
    dead.join()
    assert not ring(path)
    bell = Doorbell(path, vietnamese)
    with qtbot.waitSignal(bell.rung):
        assert ring(path)
    bell.close()
    assert not ring(path)


def test_a_synced_folder_is_warned_of_once(start: Start, path: Path, qtbot: QtBot) -> None:
    box = question(start, qtbot)
    assert str(path.parent) in box.text()
    box.close()
    start.open(path)
    window = start.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.findChildren(Doorbell)), timeout=20_000)
    assert window.findChildren(QMessageBox) == []


def test_the_register_is_moved_to_this_pc_and_the_old_file_kept(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    box = question(start, qtbot)
    before = path.read_bytes()
    box.buttons()[0].click()
    assert isinstance(start.window, MainWindow)
    home = tmp_path / "máy này" / "so.dondoc"
    assert start.window._session.desk.keeping.path == home
    assert len(start.window._session.desk.notices.all()) == 1
    assert start.window._session.desk.keeping.check() == []
    assert path.with_name("so.dondoc.moved").read_bytes() == before
    assert place.place_now(path) == home  # the old shortcut finds it


def test_a_register_that_cannot_be_moved_stays_where_it_is(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "máy này").write_text("a file where the folder would be")
    question(start, qtbot).buttons()[0].click()
    assert isinstance(start.window, MainWindow)
    assert start.window._session.desk.keeping.path == path
    assert not path.with_name("so.dondoc.moved").exists()


def test_a_register_held_without_an_answer_says_so(
    vietnamese: QApplication, path: Path
) -> None:
    assert vietnamese is not None
    with window_lock(path):
        second = Start(TODAY)
        second.open(path)
        assert isinstance(second.window, TroubleWindow)
        second.window.close()
        second.close()
