"""What is used every day is loaded after the window stands, and not before."""

import sys
from importlib import import_module

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui import warm_up
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.warm_up import BELOW, WINDOWS, WarmUp


@pytest.mark.parametrize("name", [*BELOW, *WINDOWS])
def test_what_is_named_is_there(name: str) -> None:
    assert import_module(name)


def test_it_loads_when_the_window_has_stood_for_a_while(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_up, "_REST", 1)
    monkeypatch.setattr(warm_up, "BELOW", ("colorsys",))
    monkeypatch.setattr(warm_up, "WINDOWS", ("cmd",))
    for name in ("colorsys", "cmd"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    warming = WarmUp(window)
    assert "colorsys" not in sys.modules
    qtbot.waitUntil(lambda: "cmd" in sys.modules and not warming._turns.is_active())
    assert "colorsys" in sys.modules


def test_a_window_that_closes_loads_nothing(window: MainWindow) -> None:
    warming = WarmUp(window)
    warming.stop()
    assert not warming._resting.isActive()
    assert not warming._turns.is_active()
