"""An office's desk with three notices on it, and the window over it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMessageBox,  # noqa: TID251  looked for, not made
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.look import Theme, apply_look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice


class PromptBot(QtBot):
    """Looks again as soon as something has happened; Qt's own naps 10 ms before each look."""

    def wait(self, ms: int) -> None:
        over = QTimer(singleShot=True)
        over.start(ms)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        # Outside a loop of its own Qt keeps what is to be deleted.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    assert qapp is not None
    return PromptBot(request)


#: Where the window waits until hands rest, in milliseconds; those of a test rest at once.
RESTS = (
    "draft_keeper._A_MOMENT",
    "review_keeper._A_MOMENT",
    "original_search._PAUSE",
    "tracker_match_page._WAIT",
    "day_flow._AFTER_PAINT",
)


@pytest.fixture(scope="session", autouse=True)
def _hands_rest_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for rest in RESTS:
            patch.setattr(f"desktop_app.ui.{rest}", 10)
        yield


@pytest.fixture(scope="session", autouse=True)
def _clipboard_emptied(qapp: QApplication) -> Iterator[None]:
    """What was copied would be let go of after Python's end: the process would fall."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """A box that a test left open would be taken for one of the next test's."""
    yield
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, QMessageBox):
            widget.close()
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_key_held_down(qapp: QApplication) -> None:
    """Qt takes Shift for held until a key comes without it: rows would be picked so."""
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        nowhere = QWidget()
        QTest.keyRelease(nowhere, Qt.Key.Key_Shift)
        nowhere.deleteLater()


@pytest.fixture(params=(1.0, 1.5), ids=lambda size: f"{size:.0%}")
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """How large the system's text is, against its usual size."""
    before = qapp.font()
    apply_look(qapp, Theme.LIGHT)
    larger = qapp.font()
    larger.setPointSizeF(larger.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)
    qapp.setStyleSheet("")


@pytest.fixture(params=list(Language), ids=lambda language: language.value)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """The window's language, each in turn."""
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def empty_desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    """Six directives of every open standing in two notices, and two undecided points."""
    first = a_notice(
        a_directive("Rà soát quỹ đất công", due=date(2026, 11, 10)),
        a_directive("Báo cáo giải ngân vốn đầu tư", due=TODAY, leads=("Sở Xây dựng",)),
        a_directive("Trình đề án chuyển đổi số", due=date(2026, 11, 25)),
        subject="Kết luận tại cuộc họp giao ban tháng 11",
        undecided=2,
    )
    second = a_notice(
        a_directive("Hoàn thiện hồ sơ mời thầu", due=date(2027, 3, 31)),
        a_directive("Tăng cường công tác tuyên truyền", due=None),
        a_directive("Bàn giao mặt bằng khu tái định cư", due=date(2026, 12, 31)),
        number="90/TB-VPUBND",
        issued_on=date(2026, 11, 12),
    )
    for notice, original in (first, second):
        empty_desk.intake.accept(notice, original, today=TODAY)
    return empty_desk


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[QApplication]:
    install_language(qapp, Language.VIETNAMESE)
    yield qapp
    install_language(qapp, Language.ENGLISH)


def shown_window(desk: Desk, settings: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Session(desk, today=TODAY), settings)
    window._session.setParent(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: not window._figures.is_active() and not window._details.isActive())
    return window


@pytest.fixture
def window(
    vietnamese: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    apply_look(vietnamese, Theme.LIGHT)
    yield shown_window(desk, tmp_path / "window.ini", qtbot)
    vietnamese.setStyleSheet("")


@pytest.fixture
def empty_window(
    vietnamese: QApplication, empty_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    assert vietnamese is not None
    return shown_window(empty_desk, tmp_path / "window.ini", qtbot)


@pytest.fixture
def over(vietnamese: QApplication, qtbot: QtBot) -> QWidget:
    """What some windows stand over."""
    assert vietnamese is not None
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def opened(name: str, desk: Desk, folder: Path, over: QWidget, qtbot: QtBot) -> QWidget:
    """The window `name` of `every_window`, shown and with the keyboard."""
    from tests.ui.every_window import MAKERS, OVER_A_DESK  # noqa: PLC0415  see below

    made = MAKERS[name]() if name in MAKERS else OVER_A_DESK[name](desk, folder, over)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    for _ in range(_TURNS):
        QApplication.processEvents()
    return made


#: Figures and details follow the first paint, each on a turn of its own.
_TURNS = 10


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Name every window where a test wants `each_window`.

    Their imports take a second: the process that shares tests out among others has no use for
    them.
    """
    if "each_window" in metafunc.fixturenames:
        from tests.ui.every_window import EVERY  # noqa: PLC0415  see above

        metafunc.parametrize("each_window", EVERY, indirect=True)


@pytest.fixture
def each_window(
    request: pytest.FixtureRequest, over: QWidget, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> QWidget:
    """Every window of the program in turn."""
    return opened(request.param, desk, tmp_path, over, qtbot)
