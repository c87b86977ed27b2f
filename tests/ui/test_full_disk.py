"""The window on a disk that is full: the sentence, the words that stay, and the way on."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,  # noqa: TID251  looked for, not made
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.app import Start
from desktop_app.desk.opening import open_desk
from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.actions import Act
from desktop_app.ui.kept_files import KeptFiles
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.trouble_window import TroubleWindow
from tests.register.given import TODAY, a_directive, a_notice
from tests.small_disk import leave, make_room, small_disk

KEPT = Path(__file__).parents[1] / "register" / "kept"
SAID = "Đã trình UBND tỉnh"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "đĩa nhỏ") as folder:
        yield folder


@pytest.fixture
def start(vietnamese: QApplication, disk: Path) -> Iterator[Start]:
    """Ends before its disk does."""
    assert vietnamese is not None
    assert disk.is_dir()
    start = Start(TODAY)
    yield start
    if start.window is not None:
        start.window.close()
    start.close()
    QThreadPool.globalInstance().waitForDone()


def box_over(owner: QWidget) -> QMessageBox:
    (box,) = (each for each in owner.findChildren(QMessageBox) if each.isVisible())
    return box


def test_an_answer_for_which_there_is_no_room_stays_as_typed_and_is_given_later(
    start: Start, disk: Path, qtbot: QtBot
) -> None:
    path = disk / "so.dondoc"
    with open_desk(path, today=TODAY) as desk:
        desk.office.save(OfficeFacts(name="Văn phòng"))
        desk.intake.accept(*a_notice(a_directive()), today=TODAY)
    start.open(path)
    window = start.window
    assert isinstance(window, MainWindow)
    window._parts.page.list.pick([1])
    QApplication.processEvents()
    window._parts.actions[Act.UPDATE].trigger()
    dialog = window.findChild(ProgressDialog)
    dialog.findChild(QPlainTextEdit).setPlainText(SAID)
    leave(disk, 0)
    dialog.giving.click()
    box = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMessageBox) and each.isVisible()
    )
    assert box.text().startswith("Ổ đĩa không còn chỗ để ghi “so.dondoc”")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.findChild(QPlainTextEdit).toPlainText() == SAID
    assert window._session.desk.directives.one(1, today=TODAY).progress == ()
    make_room(disk)
    dialog.giving.click()
    (entry,) = window._session.desk.directives.one(1, today=TODAY).progress
    assert entry.text == SAID


def test_an_upgrade_without_room_is_said_and_can_be_tried_again(
    start: Start, disk: Path, qtbot: QtBot
) -> None:
    path = disk / "so.dondoc"
    shutil.copyfile(KEPT / "version_8.dondoc", path)
    before = path.read_bytes()
    leave(disk, 0)
    start.open(path)
    trouble = start.window
    assert isinstance(trouble, TroubleWindow)
    said = "\n".join(label.text() for label in trouble.findChildren(QLabel))
    assert "Ổ đĩa không còn chỗ để ghi “so.dondoc”" in said
    assert not trouble._copies.isVisible()
    assert path.read_bytes() == before
    make_room(disk)
    qtbot.mouseClick(trouble._retry, Qt.MouseButton.LeftButton)
    assert isinstance(start.window, MainWindow)
    start.window._welcome.stop()


def test_an_original_that_cannot_be_copied_to_be_opened_is_said(
    vietnamese: QApplication, disk: Path, monkeypatch: pytest.MonkeyPatch, over: QWidget
) -> None:
    assert vietnamese is not None
    monkeypatch.setattr(tempfile, "tempdir", str(disk))
    leave(disk, 0)
    KeptFiles(over).open("1", lambda: ("TB 87.docx", b"x" * 50_000))
    assert box_over(over).text().startswith("Ổ đĩa không còn chỗ để ghi “TB 87.docx”")
