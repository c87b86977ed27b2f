"""No word is cut: every window in both languages, with the system's text at 100 and 150 %."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.elided_label import ElidedLabel
from desktop_app.ui.language import Language
from tests.ui.conftest import opened
from tests.ui.every_window import EVERY
from tests.ui.popups import cut_choices, cut_lists, cut_offers, wide_tips

pytestmark = pytest.mark.slow  # every window, four times

#: A screen of 1366 x 768 without the bar below it and the window's own edge.
SMALL = QSize(1350, 690)


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    """What some windows stand over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture(params=EVERY)
def shown(
    request: pytest.FixtureRequest,
    text_size: float,
    language: Language,
    below: QWidget,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
) -> QWidget:
    assert text_size
    assert language
    window = opened(request.param, desk, tmp_path, below, qtbot)
    window.showNormal()  # the screenless platform is smaller than any screen of today
    window.resize(SMALL.expandedTo(window.minimumSize()))
    for _ in range(5):
        QApplication.processEvents()
    if not window.inherits("QMainWindow"):
        window.resize(window.minimumSize().width(), window.height())
    for _ in range(5):
        QApplication.processEvents()
    return window


def words_on(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def is_cut(widget: QWidget) -> bool:
    """Whether its words need more room than it has."""
    if not words_on(widget).strip() or isinstance(widget, ElidedLabel):
        return False  # the first says nothing; the second ends in … and says all in its tip
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == ICON_ONLY:
        return False
    wanted = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()


ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def cut_words(window: QWidget) -> list[str]:
    return [
        f"{words_on(each)[:40]!r} {each.size().toTuple()} < {each.sizeHint().toTuple()}"
        for each in window.findChildren(QWidget)
        if each.isVisible() and is_cut(each)
    ]


def hidden_tabs(window: QWidget) -> list[str]:
    """Tab bars whose tabs stand behind arrows or past their edge."""
    return [
        f"tabs of {bar.accessibleName()}"
        for bar in window.findChildren(QTabBar)
        if bar.isVisible()
        and sum(bar.tabRect(tab).width() for tab in range(bar.count())) > bar.width()
    ]


def test_no_word_is_cut_and_the_window_fits_a_small_screen(shown: QWidget) -> None:
    wrong = [*cut_words(shown), *hidden_tabs(shown)]
    wrong += [*cut_choices(shown), *cut_lists(shown), *cut_offers(shown), *wide_tips(shown)]
    least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
    if SMALL.expandedTo(least) != SMALL:
        wrong.append(f"{least.toTuple()} is larger than {SMALL.toTuple()}")
    assert not wrong, "\n".join(wrong)
