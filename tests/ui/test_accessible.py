"""What a screen reader and a keyboard meet in every window."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.wording import word
from desktop_app.ui import main_window
from desktop_app.ui.main_window import MainWindow
from tests.register.given import TODAY
from tests.ui import every_window

#: Tab may go by the parts of one field or the links of one page before it goes on.
PARTS = 8
#: A class that Qt shows as a window of its own.
WINDOW_CLASS = re.compile(
    r"^class (\w+)\((?:QMainWindow|\w*Dialog|ReviewFrame)\)|^class (\w+Window)\(", re.MULTILINE
)
#: Nobody opens these as they stand: other windows are made of them.
FRAMES = {"GivingDialog", "FilesDialog", "ReviewFrame", "ReviewTour"}
MANY = 25


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says of `widget`."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def takes_tab(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
    )


def is_inside_qt(widget: QWidget) -> bool:
    """Made by Qt inside a calendar, a box or a scroll area, whose own name is said."""
    parent = widget.parentWidget()
    is_offered_list = parent is not None and parent.inherits("QComboBoxPrivateContainer")
    return is_offered_list or widget.objectName().startswith("qt_")


def described(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} in {type(parent).__name__}"


def walked(key: Qt.Key, modifier: Qt.KeyboardModifier) -> list[QWidget]:
    """Every stop of Tab until it comes round, or stays where it is."""
    seen: list[QWidget] = []
    stayed = 0
    while (at := QApplication.focusWidget()) is not None and stayed < PARTS:
        stayed = stayed + 1 if seen and at is seen[-1] else 0
        if at in seen[:-1]:
            break
        if not stayed:
            seen.append(at)
        QTest.keyClick(at, key, modifier)
    return seen


def test_every_control_that_takes_the_keyboard_says_its_name(each_window: QWidget) -> None:
    nameless = [
        described(each)
        for each in each_window.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        and not is_inside_qt(each)
        and not spoken_name(each)
    ]
    assert nameless == []


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
    ],
    ids=["forwards", "backwards"],
)
def test_tab_comes_by_every_control_and_never_stays(
    each_window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    stops = walked(key, modifier)
    missed = [
        described(each)
        for each in each_window.findChildren(QWidget)
        if takes_tab(each) and each.window() is each_window and each not in stops
    ]
    assert missed == []


def spoken_rows(view: QWidget) -> list[str]:
    """What a screen reader finds in a list, from its top."""
    spoken = QAccessible.queryAccessibleInterface(view)
    children = (spoken.child(place) for place in range(spoken.childCount()))
    return [child.text(QAccessible.Text.Name) for child in children if child is not None]


def test_each_line_says_its_standing_in_words(window: MainWindow, desk: Desk) -> None:
    rows = spoken_rows(window._parts.page.list)
    everything = desk.directives.listing(ListingFilter(), today=TODAY)
    lines = desk.directives.lines(everything.ids, today=TODAY)
    kinds = {line.standing.kind for line in lines}
    assert kinds == {kind for kind in StandingKind if kind.is_open}
    for line in lines:
        assert word(line.standing.kind) in next(row for row in rows if line.text in row)
    assert (
        "Sắp đến hạn: gấp, còn 2 ngày. Điểm 2.(3). Trình đề án chuyển đổi số. STC chủ trì. "
        "hạn 25/11/2026. Chưa thực hiện"
    ) in rows


def test_the_side_bar_says_how_many_of_each_standing(window: MainWindow) -> None:
    rows = spoken_rows(window._parts.side._standings)
    assert any("Quá hạn" in row and "1" in row for row in rows), rows


def test_every_window_of_the_program_is_tried_here() -> None:
    """A new window or dialog is added to `every_window`, or these tests say nothing of it."""
    tried = Path(every_window.__file__).read_text("utf-8")
    folder = Path(main_window.__file__).parent
    windows = {
        found.group(1) or found.group(2)
        for path in folder.glob("*.py")
        for found in WINDOW_CLASS.finditer(path.read_text("utf-8"))
    }
    assert len(windows) > MANY
    assert {name for name in windows - FRAMES if name not in tried} == set()
