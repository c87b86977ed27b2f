"""A bug in a slot, in a model, on a thread: it is shown once, and the window goes on."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.tracking.steps import OnStep
from desktop_app.ui.actions import Act
from desktop_app.ui.crash_box import CrashBox
from desktop_app.ui.crash_hook import CrashHook
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reading_dialog import ReadingDialog
from desktop_app.ui.reading_queue import ReadingQueue

OF_A_PAPER = "nội dung của thông báo"


@pytest.fixture
def boxes() -> Iterator[Callable[[], list[CrashBox]]]:
    """What is shown of bugs, by the hook that the program installs at its start."""
    give_back = CrashHook(logging.getLogger("dondoc.test")).install()

    def shown() -> list[CrashBox]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, CrashBox) and each.isVisible()]

    yield shown
    for box in shown():
        box.close()
    give_back()


def _fails(*_: object) -> None:
    raise ZeroDivisionError(OF_A_PAPER)


def _can_go_on(window: MainWindow) -> bool:
    """Whether the list can still be searched and an answer still be given."""
    window._parts.page.list.pick([1])
    window._parts.actions[Act.UPDATE].trigger()
    opened = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return len(opened) > 1


def test_a_bug_in_a_slot(
    window: MainWindow, boxes: Callable[[], list[CrashBox]], qtbot: QtBot
) -> None:
    window._parts.page.list.picked.connect(_fails)
    window._parts.page.list.pick([1])
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    (box,) = boxes()
    assert "_fails" in box._details
    assert OF_A_PAPER not in box._details
    window._parts.page.list.picked.disconnect(_fails)
    qtbot.mouseClick(box.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert boxes() == []
    assert _can_go_on(window)


def test_a_bug_in_a_model_while_it_is_painted(
    window: MainWindow,
    boxes: Callable[[], list[CrashBox]],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(DirectiveModel, "line", _fails)
        window._parts.page.list.viewport().update()
        qtbot.waitUntil(lambda: len(boxes()) == 1)
        window._parts.page.list.viewport().update()
        QApplication.processEvents()
    QApplication.processEvents()  # what the last painting told of
    assert len(boxes()) == 1
    boxes()[0].close()
    window._parts.page.list.viewport().update()
    QApplication.processEvents()
    assert boxes() == []
    assert _can_go_on(window)


def test_a_bug_while_files_are_read_on_another_thread(
    window: MainWindow, boxes: Callable[[], list[CrashBox]], tmp_path: Path, qtbot: QtBot
) -> None:
    def read(source: Path, _stop: Event, _tell: OnStep) -> str:
        return _fails() if source.name == "loi.docx" else source.name

    queue = ReadingQueue(window, "Đọc", lambda: read)
    queue.take([tmp_path / "loi.docx"])
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    assert not any(each.isVisible() for each in window.findChildren(ReadingDialog))
    boxes()[0].close()
    with qtbot.waitSignal(queue.ended) as ended:
        queue.take([tmp_path / "tot.docx"])
    assert ended.args == [["tot.docx"]]
    QThreadPool.globalInstance().waitForDone()
