"""The window for a register that cannot be opened: its copies, and what can still be read."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: TID251  looked at
from pytestqt.qtbot import QtBot

from desktop_app.app import Start
from desktop_app.desk import backups
from desktop_app.desk.opening import open_desk
from desktop_app.errors import RegisterInUse
from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.copies_window import CopiesWindow
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.trouble_window import TroubleWindow
from tests.register.given import TODAY, a_directive, a_notice
from tests.ui.test_start import spoil_first_page_of

NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001  the PC's own hour


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register of which one notice was copied, one came after; then a page was lost."""
    path = tmp_path / "van phong" / "so.dondoc"
    for number in ("1/TB", "2/TB"):
        with open_desk(path, today=TODAY) as desk:
            desk.office.save(OfficeFacts(name="Văn phòng"))
            notice, original = a_notice(a_directive(), number=number)
            desk.intake.accept(notice, original, today=TODAY)
        if number == "1/TB":
            backups.make(path, NOW)
    spoil_first_page_of(path, "notices")
    return path


@pytest.fixture
def trouble(
    vietnamese: QApplication, path: Path, qtbot: QtBot
) -> Iterator[tuple[Start, TroubleWindow]]:
    assert vietnamese is not None
    start = Start(TODAY)
    start.open(path)
    assert isinstance(start.window, TroubleWindow)
    shown = start.window
    qtbot.waitUntil(lambda: "1 thông báo" in shown._found.text(), timeout=20_000)
    yield start, shown
    if start.window is not None:
        start.window.close()
    start.close()


def copies_of(trouble: TroubleWindow, qtbot: QtBot) -> CopiesWindow:
    qtbot.mouseClick(trouble._copies, Qt.MouseButton.LeftButton)
    (shown,) = trouble.findChildren(CopiesWindow)
    qtbot.waitUntil(lambda: shown.table.rowCount() > 0, timeout=20_000)
    return shown


def test_it_says_which_copy_is_the_newest_and_what_it_holds(
    trouble: tuple[Start, TroubleWindow],
) -> None:
    said = trouble[1]._found.text()
    assert "23/11/2026 09:30" in said
    assert "1 nhiệm vụ" in said


@pytest.mark.slow
def test_a_copy_is_looked_into_and_nothing_is_touched(
    trouble: tuple[Start, TroubleWindow], path: Path, qtbot: QtBot
) -> None:
    start, window = trouble
    before = path.read_bytes()
    shown = copies_of(window, qtbot)
    qtbot.mouseClick(shown.look, Qt.MouseButton.LeftButton)
    looking = start.looking
    assert isinstance(looking, MainWindow)
    assert "chỉ để xem" in looking.windowTitle()
    assert len(looking._session.desk.notices.all()) == 1
    assert path.read_bytes() == before
    looking.close()


@pytest.mark.slow
def test_a_copy_brings_the_register_back_and_the_damaged_file_is_kept(
    trouble: tuple[Start, TroubleWindow], path: Path, qtbot: QtBot
) -> None:
    start, window = trouble
    bad = path.read_bytes()
    shown = copies_of(window, qtbot)
    qtbot.waitUntil(lambda: bool(shown._since.text()), timeout=20_000)
    shown.restore_asked.emit(shown._copies[0].path)
    box = next(each for each in shown.findChildren(QMessageBox) if each.isVisible())
    box.buttons()[0].click()
    assert isinstance(start.window, MainWindow)
    assert len(start.window._session.desk.notices.all()) == 1
    assert path.with_name("so.dondoc.before-restore").read_bytes() == bad


@pytest.mark.slow
def test_what_can_be_read_is_saved_where_the_person_says(
    trouble: tuple[Start, TroubleWindow], path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    _, window = trouble
    before = path.read_bytes()
    assert window._help is not None
    window._help._save(tmp_path)
    saved = tmp_path / "so-doc-duoc"
    qtbot.waitUntil(saved.exists, timeout=20_000)
    assert (saved / "directives.csv").read_text("utf-8-sig").count("\n") == 3
    assert path.read_bytes() == before
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=20_000)


def test_a_register_that_is_only_held_elsewhere_offers_no_copy(
    vietnamese: QApplication, path: Path, qtbot: QtBot
) -> None:
    assert vietnamese is not None
    window = TroubleWindow(RegisterInUse(path=path), path)
    qtbot.addWidget(window)
    window.show()
    assert not window._copies.isVisible()
    assert not window._save.isVisible()


def test_there_may_be_no_copy(vietnamese: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    assert vietnamese is not None
    path = tmp_path / "so.dondoc"
    path.write_bytes(b"\xff" * 9000)
    start = Start(TODAY)
    start.open(path)
    window = start.window
    assert isinstance(window, TroubleWindow)
    qtbot.waitUntil(lambda: "Không có bản" in window._found.text(), timeout=20_000)
    window.close()
    start.close()


@pytest.fixture
def gone(vietnamese: QApplication, path: Path, qtbot: QtBot) -> Iterator[Start]:
    """The register's file is no longer there; its copies are."""
    assert vietnamese is not None
    path.unlink()
    start = Start(TODAY)
    start.open(path)
    assert isinstance(start.window, TroubleWindow)
    shown = start.window
    qtbot.waitUntil(lambda: "1 thông báo" in shown._found.text(), timeout=20_000)
    yield start
    if start.window is not None:
        start.window.close()
    start.close()


@pytest.mark.slow
def test_where_the_register_is_gone_no_empty_one_is_made_in_silence(
    gone: Start, path: Path, qtbot: QtBot
) -> None:
    window = gone.window
    assert isinstance(window, TroubleWindow)
    assert "không còn ở chỗ cũ" in window._sentence.text()
    assert not path.exists()
    shown = copies_of(window, qtbot)
    shown.restore_asked.emit(shown._copies[0].path)
    box = next(each for each in shown.findChildren(QMessageBox) if each.isVisible())
    assert "before-restore" not in box.text()  # there is none to keep
    box.buttons()[0].click()
    assert isinstance(gone.window, MainWindow)
    assert len(gone.window._session.desk.notices.all()) == 1


@pytest.mark.slow
def test_in_the_place_of_a_register_that_is_gone_an_empty_one_is_made_by_a_click(
    gone: Start, path: Path, qtbot: QtBot
) -> None:
    window = gone.window
    assert isinstance(window, TroubleWindow)
    qtbot.mouseClick(window._anew, Qt.MouseButton.LeftButton)
    assert isinstance(gone.window, MainWindow)
    gone.window._welcome.stop()
    assert gone.window._session.desk.notices.all() == []
    assert len(backups.kept_copies(path)) == 1
