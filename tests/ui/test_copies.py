"""Copies by themselves from the window, and the way back to one of them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton  # noqa: TID251  looked at
from pytestqt.qtbot import QtBot

from desktop_app.app import Start, settings_path
from desktop_app.desk import backups
from desktop_app.desk.opening import open_desk
from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.copies_window import CopiesWindow
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.window_memory import WindowMemory
from tests.register.given import TODAY, a_directive, a_notice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "van phong" / "so.dondoc"
    with open_desk(path, today=TODAY) as desk:
        desk.office.save(OfficeFacts(name="Văn phòng"))
    add_notice(path, "1/TB-VP")
    return path


def add_notice(path: Path, number: str) -> None:
    with open_desk(path, today=TODAY) as desk:
        notice, original = a_notice(a_directive(), number=number)
        desk.intake.accept(notice, original, today=TODAY)


@pytest.fixture
def start(vietnamese: QApplication, path: Path) -> Iterator[Start]:
    assert vietnamese is not None
    start = Start(TODAY)
    start.open(path)
    yield start
    if start.window is not None:
        start.window.close()
    start.close()


def window_of(start: Start) -> MainWindow:
    assert isinstance(start.window, MainWindow)
    return start.window


def copies(path: Path) -> list[Path]:
    return sorted(backups.folder_of_copies(path).glob("*.dondoc"))


def status(start: Start) -> str:
    return window_of(start)._parts.status._copies.text()


def copy_now(start: Start, qtbot: QtBot) -> None:
    window_of(start).copies.copy_wanted.emit()
    qtbot.waitUntil(lambda: start.keeper is not None and not start.keeper.is_busy())


def shown_copies(start: Start, qtbot: QtBot) -> CopiesWindow:
    window_of(start).copies.open()
    (shown,) = window_of(start).findChildren(CopiesWindow)
    qtbot.waitUntil(lambda: shown.table.rowCount() > 0)
    qtbot.waitUntil(lambda: bool(shown._since.text()), timeout=20000)
    return shown


def answer(words: str, qtbot: QtBot) -> None:
    """What tests before left open over windows that are gone has no such button."""
    box = max(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)),
        key=lambda each: each.isVisible() and words in {b.text() for b in each.buttons()},
    )
    (button,) = [one for one in box.findChildren(QPushButton) if one.text().strip() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_status_line_says_when_it_was_copied(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    assert status(start) == ""
    copy_now(start, qtbot)
    assert len(copies(path)) == 1
    assert status(start).startswith("Sao lưu")
    assert "✓" in status(start)


def test_the_first_copy_of_a_month_is_restored_elsewhere_as_a_trial(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    copy_now(start, qtbot)
    today = date.today()  # noqa: DTZ011  copies go by the PC's own day
    assert WindowMemory(settings_path(path)).rehearsed == today
    assert "Khôi phục thử" in window_of(start)._parts.status._copies.toolTip()


def test_what_was_changed_is_copied_when_the_window_closes(start: Start, path: Path) -> None:
    window_of(start).close()
    start.close()
    assert len(copies(path)) == 1
    start.open(path)
    window_of(start).close()
    start.close()
    assert len(copies(path)) == 1  # nothing changed since


def test_a_copy_that_is_refused_is_said_with_the_way_out(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    backups.folder_of_copies(path).write_text("a file stands where the folder would be")
    copy_now(start, qtbot)
    assert status(start) == "Chưa sao lưu được"
    assert window_of(start)._parts.status._copies.toolTip().strip()
    assert not window_of(start)._parts.status._copies.icon().isNull()


def test_what_is_said_of_the_copies_outlives_another_language(
    start: Start, vietnamese: QApplication, qtbot: QtBot
) -> None:
    copy_now(start, qtbot)
    install_language(vietnamese, Language.ENGLISH)
    window_of(start).refurnish()
    assert status(start).startswith("Backed up")


def test_a_copy_is_restored_and_what_stood_there_is_kept(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    copy_now(start, qtbot)
    desk = window_of(start)._session.desk
    notice, original = a_notice(a_directive(), number="2/TB-VP")
    desk.intake.accept(notice, original, today=TODAY)
    shown = shown_copies(start, qtbot)
    assert "1 thay đổi" in shown._since.text()
    assert [shown.table.cell(0, column).text() for column in (1, 2, 3)] == ["1", "1", "0"]
    qtbot.mouseClick(shown.restore, Qt.MouseButton.LeftButton)
    assert len(desk.notices.all()) == 2  # nothing before the question is answered
    answer("Khôi phục", qtbot)
    assert len(window_of(start)._session.desk.notices.all()) == 1
    kept = path.with_name("so.dondoc.before-restore")
    with closing(sqlite3.connect(kept)) as raw:
        assert raw.execute("SELECT count(*) FROM notices").fetchone() == (2,)
    assert len(copies(path)) == 2  # what was about to go was copied as well


def test_a_copy_that_is_not_whole_changes_nothing_and_is_said(
    start: Start, path: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "hong.dondoc"
    bad.write_bytes(b"\xff" * 5000)
    before = path.read_bytes()
    window_of(start).copies.restore_wanted.emit(bad)
    assert path.read_bytes() == before
    assert len(window_of(start)._session.desk.notices.all()) == 1
    said = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    assert any("hong.dondoc" in box.text() for box in said)
    for box in said:
        box.close()


def test_an_unreadable_copy_is_shown_and_cannot_be_restored(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    copy_now(start, qtbot)
    copies(path)[0].write_bytes(b"\xff" * 5000)
    window_of(start).copies.open()
    (shown,) = window_of(start).findChildren(CopiesWindow)
    qtbot.waitUntil(lambda: shown.table.rowCount() > 0)
    assert shown.table.cell(0, 1).text() == "không đọc được"
    assert not shown.restore.isEnabled()
