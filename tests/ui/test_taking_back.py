"""A long change is taken back in steps behind a small window, or not at all."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui import taking_back
from desktop_app.ui.actions import Act
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.working_dialog import WorkingDialog
from tests.register.given import TODAY, a_directive, a_notice
from tests.ui.test_main_window import texts

MANY = 150


@pytest.fixture
def long_window(
    empty_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The last change brought much work; no machine is so fast that it goes in a moment."""
    monkeypatch.setattr(taking_back, "_A_MOMENT", 0.0)
    works = [a_directive(f"Việc {row}", due=date(2026, 12, 1)) for row in range(MANY)]
    notice, original = a_notice(*works)
    accept = empty_window._session.desk.intake.accept
    empty_window._session.change("", lambda: accept(notice, original, today=TODAY))
    qtbot.waitUntil(lambda: not empty_window._figures.is_active())
    assert len(texts(empty_window)) == MANY
    return empty_window


def working(window: MainWindow) -> WorkingDialog:
    (dialog,) = window.findChildren(WorkingDialog)
    assert dialog.isVisible()
    return dialog


def test_it_goes_and_comes_back_behind_a_window_that_says_what_it_is(
    long_window: MainWindow, qtbot: QtBot
) -> None:
    session = long_window._session
    for act, name, left in ((Act.UNDO, "Hoàn tác", 0), (Act.REDO, "Làm lại", MANY)):
        with qtbot.waitSignal(session.done) as told:
            long_window._parts.actions[act].trigger()
            assert working(long_window).windowTitle().startswith(f"{name}: nhập thông báo")
        assert told.args is not None
        assert "nhập thông báo 87/TB-VPUBND" in told.args[0]
        assert len(texts(long_window)) == left
        qtbot.waitUntil(lambda: long_window.findChildren(WorkingDialog) == [])


def test_stopping_takes_nothing_back(long_window: MainWindow, qtbot: QtBot) -> None:
    history = long_window._session.desk.history
    before = history.last_changes()
    long_window._parts.actions[Act.UNDO].trigger()
    working(long_window).reject()
    qtbot.waitUntil(lambda: long_window.findChildren(WorkingDialog) == [])
    assert history.last_changes() == before
    assert len(texts(long_window)) == MANY
    long_window._session.desk.office.save(long_window._session.desk.office.facts())


def test_closing_the_window_takes_nothing_back(long_window: MainWindow) -> None:
    history = long_window._session.desk.history
    before = history.last_changes()
    long_window._parts.actions[Act.UNDO].trigger()
    long_window.close()
    assert history.last_changes() == before
