"""A register that another program holds for a while: sentences, and a window that agrees."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: TID251  the boxes are looked at
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.errors import RegisterInUse
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import Grouping, SortColumn, SortTerm
from desktop_app.ui.crash_hook import CrashHook
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.side_choice import EVERYTHING, of_standing
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice
from tests.ui.conftest import shown_window

Locked = Callable[[], object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "so.dondoc"


@pytest.fixture
def filed_window(
    vietnamese: QApplication, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window over a register in a file, which others can lock for longer than it waits."""
    assert vietnamese is not None
    monkeypatch.setattr("desktop_app.register.connection._SECONDS_TO_WAIT_FOR_A_LOCK", 0.05)
    register = Register.open(path, today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    desk = Desk(register)
    desk.intake.accept(*a_notice(a_directive(), undecided=1), today=TODAY)
    window = shown_window(desk, path.with_suffix(".ini"), qtbot)
    yield window
    window.close()
    register.close()


@contextmanager
def held_elsewhere(path: Path) -> Iterator[None]:
    """Another program writes and writes."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.close()


def boxes() -> list[QMessageBox]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMessageBox) and each.isVisible()
    ]


@pytest.fixture
def hook() -> Iterator[CrashHook]:
    """Nobody's errors are said as in the program."""
    hook = CrashHook(logging.getLogger("dondoc.test"))
    give_back = hook.install()
    yield hook
    give_back()


@pytest.fixture
def said(hook: CrashHook, qtbot: QtBot) -> Callable[[], str]:
    """The one sentence that is said; its box is closed again."""
    assert hook is not None

    def read() -> str:
        qtbot.waitUntil(lambda: len(boxes()) == 1)
        QApplication.processEvents()
        (box,) = boxes()
        sentence = box.text()
        qtbot.keyClick(box, Qt.Key.Key_Return)
        return sentence

    return read


def sentence_of(path: Path) -> str:
    return RegisterInUse(path=path).sentence("vi")


def click(window: MainWindow, choice_row: int, qtbot: QtBot) -> None:
    """Click an entry of the standings."""
    entries = window._parts.side._standings
    at = entries.visualRect(entries.model().index(choice_row, 0)).center()
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.slow
def test_a_click_in_the_side_bar_says_it_and_changes_nothing(
    filed_window: MainWindow, path: Path, said: Callable[[], str], qtbot: QtBot
) -> None:
    side = filed_window._parts.side
    before = side._standings.currentIndex().row()
    with held_elsewhere(path):
        click(filed_window, before + 1, qtbot)
        assert said() == sentence_of(path)
    assert filed_window.shown.wish.choice == side.choice == EVERYTHING
    assert [i.row() for i in side._standings.selectedIndexes()] == [before]
    click(filed_window, before + 1, qtbot)
    assert filed_window.shown.wish.choice == side.choice == of_standing(StandingKind.OVERDUE)


@pytest.mark.slow
def test_sorting_says_it_and_the_heads_stay(
    filed_window: MainWindow, path: Path, said: Callable[[], str], qtbot: QtBot
) -> None:
    columns = filed_window._parts.page.list.columns
    at = QPoint(columns.sectionViewportPosition(Column.DUE) + 20, columns.height() // 2)
    with held_elsewhere(path):
        qtbot.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert said() == sentence_of(path)
    assert filed_window.shown.wish.asked.sorts == columns._sorts == ()
    qtbot.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert filed_window.shown.wish.asked.sorts == (SortTerm(SortColumn.DUE),)


@pytest.mark.slow
def test_searching_says_it_and_enter_searches_again(
    filed_window: MainWindow, path: Path, said: Callable[[], str], qtbot: QtBot
) -> None:
    search = filed_window._parts.search
    with held_elsewhere(path):
        qtbot.keyClicks(search, "zzz")
        assert said() == sentence_of(path)
    assert filed_window.shown.wish.asked.words == ""
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert filed_window.shown.wish.asked.words == "zzz"


@pytest.mark.slow
def test_grouping_says_it_and_the_choice_stays(
    filed_window: MainWindow, path: Path, said: Callable[[], str]
) -> None:
    head = filed_window._parts.page.head
    with held_elsewhere(path):
        head.grouping_chosen.emit(Grouping.AGENCY)
        assert said() == sentence_of(path)
    grouping = filed_window.shown.wish.asked.grouping
    assert grouping is filed_window._memory.grouping is Grouping.NOTICE


def test_figures_and_details_say_it_once(
    filed_window: MainWindow, path: Path, said: Callable[[], str]
) -> None:
    with held_elsewhere(path):
        filed_window._figures.start()
        filed_window._details.start()
        assert said() == sentence_of(path)
    assert boxes() == []
