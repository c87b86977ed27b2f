"""Answers in the window: evidence is handed in and opened, reports confirmed or sent back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,  # noqa: TID251  the question is looked at
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.desk.desk import Desk
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.actions import Act
from desktop_app.ui.evidence_field import EvidenceField
from desktop_app.ui.form_layout import Field
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.send_back_dialog import SendBackDialog
from tests.register.given import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


class Opener(QObject):
    """Stands in for the system's own program: remembers what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener() -> Iterator[Opener]:
    taking = Opener()
    QDesktopServices.setUrlHandler("file", taking, "take")
    yield taking
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Biên bản.pdf"
    path.write_bytes(b"%PDF words")
    return path


def drop(target: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)


def picked(window: MainWindow, qtbot: QtBot, number: int = 1) -> None:
    window._parts.page.list.pick([number])
    qtbot.waitUntil(lambda: not window._details.isActive())


def read(dialog: ProgressDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.evidence._task is None)


def asked(window: MainWindow) -> ProgressDialog:
    return next(each for each in window.findChildren(ProgressDialog) if each.isVisible())


def one(desk: Desk, number: int = 1) -> Directive:
    return desk.directives.one(number, today=TODAY)


def report(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    entry = NewProgress(reported_on=TODAY, text="Đã trình", status=Status.REPORTED)
    desk.follow_up.record_progress(1, entry)
    window.refresh()
    picked(window, qtbot)


def links(window: MainWindow) -> dict[str, QLabel]:
    labels = window._parts.panel._timeline.findChildren(QLabel)
    return {each.accessibleName(): each for each in labels if "<a href" in each.text()}


def test_a_file_dropped_on_the_panel_becomes_evidence(
    window: MainWindow, desk: Desk, paper: Path, opener: Opener, qtbot: QtBot
) -> None:
    picked(window, qtbot)
    drop(window._parts.panel, paper)
    dialog = asked(window)
    read(dialog, qtbot)
    dialog.findChild(QPlainTextEdit).setPlainText("Đã họp")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (file,) = one(desk).progress[-1].files
    assert (file.name, file.size) == ("Biên bản.pdf", 10)
    picked(window, qtbot)
    assert opener.opened == []
    link = links(window)["Biên bản.pdf"]
    link.linkActivated.emit(f"file:{file.id}")
    (opened,) = opener.opened
    assert (opened.suffix, opened.read_bytes()) == (".pdf", b"%PDF words")
    assert opened != paper


def test_a_file_dropped_on_the_form_joins_it(
    window: MainWindow, desk: Desk, paper: Path, qtbot: QtBot
) -> None:
    picked(window, qtbot)
    window._parts.actions[Act.UPDATE].trigger()
    dialog = asked(window)
    drop(dialog, paper, paper)
    read(dialog, qtbot)
    qtbot.waitUntil(lambda: not dialog.evidence._waiting)
    read(dialog, qtbot)
    dialog.findChild(QPlainTextEdit).setPlainText("Đã họp")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert [file.name for file in one(desk).progress[-1].files] == ["Biên bản.pdf"]


def test_a_program_is_refused_in_words_and_the_form_stays(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    program = tmp_path / "bao-cao.exe"
    program.write_bytes(b"MZ")
    picked(window, qtbot)
    drop(window._parts.panel, program)
    dialog = asked(window)
    read(dialog, qtbot)
    said = " ".join(field.complaint for field in dialog.findChildren(Field))
    assert "Không nhận tệp “bao-cao.exe” làm minh chứng" in said
    assert dialog.evidence.files() == ()
    dialog.reject()


def test_the_word_to_wait_goes_when_the_file_is_there(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    picked(window, qtbot)
    window._parts.actions[Act.UPDATE].trigger()
    dialog = asked(window)
    path = tmp_path / "bao cao.txt"
    path.write_text("x")
    dialog.evidence.add([path])
    assert dialog.evidence.is_reading()
    note = dialog.evidence._field._note
    assert note.text() == "Đang đọc tệp: hãy chờ một chút."
    read(dialog, qtbot)
    assert note.text() == "Hoặc thả tệp vào đây. Tệp được giữ nguyên cùng sổ theo dõi."
    dialog._throw_away()


def test_evidence_that_came_in_is_not_thrown_away_unasked(
    window: MainWindow, paper: Path, qtbot: QtBot
) -> None:
    picked(window, qtbot)
    drop(window._parts.panel, paper)
    dialog = asked(window)
    read(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    question = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    agree = next(b for b in question.buttons() if b.text() == "Bỏ nội dung đã nhập")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_form_that_closes_while_a_file_is_read_lets_it_end(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "quay phim.mp4"
    large.write_bytes(bytes(20_000_000))
    picked(window, qtbot)
    drop(window._parts.panel, large, large)
    dialog = asked(window)
    dialog.done(0)
    qtbot.waitUntil(lambda: not isValid(dialog))
    QApplication.processEvents()
    assert window.isVisible()


def test_one_key_confirms_what_was_reported(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    buttons = window._parts.panel._buttons._decision
    picked(window, qtbot)
    assert not any(button.isVisible() for button in buttons)
    report(desk, window, qtbot)
    assert all(button.isVisible() for button in buttons)
    window._parts.actions[Act.CONFIRM].trigger()
    assert one(desk).status is Status.COMPLETED
    qtbot.waitUntil(lambda: not any(button.isVisible() for button in buttons))
    window._parts.actions[Act.UNDO].trigger()
    assert one(desk).status is Status.REPORTED


def test_work_that_was_not_reported_is_not_confirmed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    picked(window, qtbot)
    window._parts.actions[Act.CONFIRM].trigger()
    box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    assert "Chờ xác nhận" in box.text()
    assert one(desk).progress == ()
    box.reject()


def test_a_report_is_sent_back_with_a_reason(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    report(desk, window, qtbot)
    window._parts.actions[Act.SEND_BACK].trigger()
    dialog = window.findChild(SendBackDialog)
    dialog.giving.click()
    assert "Hãy ghi còn thiếu gì." in " ".join(
        field.complaint for field in dialog.findChildren(Field)
    )
    dialog.findChild(QLineEdit).setText("thiếu biên bản")
    dialog.giving.click()
    assert (one(desk).status, one(desk).progress[-1].text) == (
        Status.IN_PROGRESS,
        "Trả lại: thiếu biên bản",
    )


def test_an_entry_is_mended_from_the_timeline(
    window: MainWindow, desk: Desk, paper: Path, qtbot: QtBot
) -> None:
    report(desk, window, qtbot)
    (entry,) = one(desk).progress
    links(window)["Sửa"].linkActivated.emit(f"entry:{entry.id}")
    dialog = asked(window)
    words = dialog.findChild(QPlainTextEdit)
    assert words.toPlainText() == "Đã trình"
    words.setPlainText("Đã trình UBND tỉnh")
    drop(dialog, paper)
    read(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (mended,) = one(desk).progress
    assert (mended.text, mended.status) == ("Đã trình UBND tỉnh", Status.REPORTED)
    picked(window, qtbot)
    links(window)["Sửa"].linkActivated.emit(f"entry:{entry.id}")
    again = asked(window)
    out = next(
        b for b in again.findChild(EvidenceField).findChildren(QPushButton) if not b.text()
    )
    out.click()
    again.giving.click()
    assert one(desk).progress[-1].files == ()


def test_an_entry_is_taken_out_and_brought_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    report(desk, window, qtbot)
    (entry,) = one(desk).progress
    links(window)["Sửa"].linkActivated.emit(f"entry:{entry.id}")
    dialog = asked(window)
    remove = next(
        b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Xóa cập nhật này"
    )
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    question = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    agree = next(b for b in question.buttons() if b.text() == "Xóa")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert (one(desk).progress, one(desk).status) == ((), Status.NOT_STARTED)
    window._parts.actions[Act.UNDO].trigger()
    assert one(desk).progress == (entry,)
