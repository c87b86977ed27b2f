"""An undecided point shows what tracking it would open, before the key is pressed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.actions import Act
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.point_panel import PointPanel
from desktop_app.ui.side_choice import UNDECIDED
from desktop_app.ui.source_window import SourceWindow
from tests.desk.given import TWO_CLAUSES, drafted, left_undecided
from tests.register.given import TODAY
from tests.ui.conftest import shown_window


def undecided_window(desk: Desk, words: str, folder: Path, qtbot: QtBot) -> MainWindow:
    """The window on the undecided points of a notice with these words."""
    left_undecided(desk, drafted(desk, words))
    window = shown_window(desk, folder / "window.ini", qtbot)
    window.shown.choose(UNDECIDED)
    qtbot.waitUntil(lambda: not window._details.isActive())
    return window


def panel_of(window: MainWindow) -> PointPanel:
    assert window._parts.points is not None
    return window._parts.points.panel


def said_on(panel: PointPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


@pytest.mark.slow
def test_the_panel_says_who_and_until_when_before_the_click(
    vietnamese: QApplication, empty_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert vietnamese is not None
    panel = panel_of(undecided_window(empty_desk, TWO_CLAUSES, tmp_path, qtbot))
    qtbot.waitUntil(lambda: "Theo dõi sẽ mở 1 nhiệm vụ" in said_on(panel))
    said = said_on(panel)
    assert {"Sở Xây dựng", "15/12/2026", "“trước ngày 15/12/2026”"} <= set(said)
    assert ">trước ngày 15/12/2026</span>" in panel._words.text()


@pytest.mark.slow
def test_another_point_brings_its_own_proposal(
    vietnamese: QApplication, empty_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert vietnamese is not None
    window = undecided_window(empty_desk, TWO_CLAUSES, tmp_path, qtbot)
    assert window._parts.points is not None
    qtbot.keyClick(window._parts.points.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Sở Tài chính" in said_on(panel_of(window)))
    assert "Sở Xây dựng" not in said_on(panel_of(window))


def test_a_point_that_is_not_read_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.shown.choose(UNDECIDED)
    whole = "Theo dõi sẽ mở nhiệm vụ theo nguyên văn của điểm"
    qtbot.waitUntil(lambda: whole in said_on(panel_of(window)))


def test_tracking_by_key_opens_what_the_panel_showed(
    vietnamese: QApplication, empty_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert vietnamese is not None
    window = undecided_window(empty_desk, TWO_CLAUSES, tmp_path, qtbot)
    assert window._parts.points is not None
    qtbot.keyClick(window._parts.points.list, Qt.Key.Key_T)
    directive = empty_desk.directives.one(1, today=TODAY)
    assert directive.leads[0].agency == "Sở Xây dựng"
    assert directive.deadlines[0].phrase == "trước ngày 15/12/2026"


@pytest.mark.slow
def test_the_source_lights_what_was_read_in_the_point(
    vietnamese: QApplication, empty_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert vietnamese is not None
    window = undecided_window(empty_desk, TWO_CLAUSES, tmp_path, qtbot)
    assert window._parts.points is not None
    qtbot.keyClick(window._parts.points.list, Qt.Key.Key_S)
    source = window.findChild(SourceWindow)
    assert source is not None
    lit = [s.cursor.selectedText() for s in source._page.view.extraSelections()]
    assert {"Sở Xây dựng", "trước ngày 15/12/2026"} <= set(lit)
    source.close()


def test_nothing_is_told_of_a_point_once_the_last_is_decided(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.shown.choose(UNDECIDED)
    qtbot.waitUntil(lambda: not window._details.isActive())
    panel = panel_of(window)
    assert said_on(panel) != []
    assert window._parts.points is not None
    for _ in range(2):
        qtbot.keyClick(window._parts.points.list, Qt.Key.Key_N)
        qtbot.waitUntil(lambda: not window._details.isActive())
    assert said_on(panel) == []
    window._parts.actions[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: said_on(panel) != [])
