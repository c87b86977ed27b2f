"""The session's day follows the computer's clock, or stays where it was put."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.session import Session
from tests.register.given import TODAY

YESTERDAY = date.today() - timedelta(days=1)  # noqa: DTZ011  the session follows the same clock


def come_back() -> None:
    """The person returns to the window, as after the PC has slept."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_who_comes_back_on_another_day_sees_that_day(empty_desk: Desk, qtbot: QtBot) -> None:
    session = Session(empty_desk)
    session._day = YESTERDAY
    with qtbot.waitSignal(session.changed):
        come_back()
    assert session.today > YESTERDAY
    session.deleteLater()


def test_who_comes_back_on_the_same_day_waits_for_nothing(
    empty_desk: Desk, qtbot: QtBot
) -> None:
    session = Session(empty_desk)
    with qtbot.assertNotEmitted(session.changed):
        come_back()
    session.deleteLater()


def test_a_day_that_is_looked_at_stays(empty_desk: Desk, qtbot: QtBot) -> None:
    session = Session(empty_desk, today=TODAY)
    with qtbot.assertNotEmitted(session.changed):
        come_back()
    assert session.today == TODAY


def test_at_midnight_the_views_read_again(empty_desk: Desk, qtbot: QtBot) -> None:
    session = Session(empty_desk)
    session._day = YESTERDAY
    session._timer.start(0)
    with qtbot.waitSignal(session.changed):
        pass
    assert session.today > YESTERDAY
    assert 0 < session._timer.remainingTime() < 601_000  # Qt may round it up
    session.deleteLater()
