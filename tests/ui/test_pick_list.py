"""The palette finds actions and places by a few letters, the last used first."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import SortColumn, SortTerm
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pick_list import PickList
from desktop_app.ui.pick_model import PickEntry, found_entries
from desktop_app.ui.side_choice import SideKind, of_agency
from desktop_app.ui.window_memory import WindowMemory
from tests.ui.test_main_window import texts

CTRL = Qt.KeyboardModifier.ControlModifier


def an_entry(title: str, words: str = "") -> PickEntry:
    return PickEntry(key=title, title=title, kind="Lệnh", run=list, words=words)


ENTRIES = [
    an_entry("Báo cáo tuần"),
    an_entry("Nhập thông báo"),
    an_entry("Sở Tài chính", "STC"),
]


def titles(typed: str, *recent: str) -> list[str]:
    return [entry.title for entry in found_entries(ENTRIES, typed, recent)]


def opened(window: MainWindow, qtbot: QtBot) -> PickList:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    (offered,) = [each for each in window.findChildren(PickList) if each.isVisible()]
    return offered


def test_every_word_typed_begins_a_word_of_the_entry() -> None:
    assert titles("bao") == ["Báo cáo tuần", "Nhập thông báo"]
    assert titles("nhap bao") == ["Nhập thông báo"]
    assert titles("stc") == ["Sở Tài chính"]
    assert titles("ao") == []
    assert len(titles("")) == 3


def test_what_was_used_last_stands_first() -> None:
    assert titles("bao", "Nhập thông báo") == ["Nhập thông báo", "Báo cáo tuần"]
    assert titles("", "Sở Tài chính", "Nhập thông báo")[:2] == [
        "Sở Tài chính",
        "Nhập thông báo",
    ]


def test_a_place_is_reached_by_a_few_letters(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    offered = opened(window, qtbot)
    qtbot.keyClicks(offered.field, "so xay")
    qtbot.keyClick(offered.field, Qt.Key.Key_Return)
    builders = next(a for a in desk.agencies.directory().agencies if a.name == "Sở Xây dựng")
    assert window.shown.wish.choice.kind is SideKind.AGENCY
    assert texts(window) == ["Báo cáo giải ngân vốn đầu tư"]
    assert builders.name in window._parts.page.head._title.text()
    assert window.shown.wish.choice == of_agency(window.shown.wish.choice.number or 0)


def test_a_command_runs_once_the_palette_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    offered = opened(window, qtbot)
    qtbot.keyClicks(offered.field, "phim tat")
    qtbot.keyClick(offered.field, Qt.Key.Key_Return)
    assert not offered.isVisible()
    assert window.findChild(KeysSheet).isVisible()


def test_only_what_can_be_done_now_is_offered(empty_window: MainWindow, qtbot: QtBot) -> None:
    offered = opened(empty_window, qtbot)
    qtbot.keyClicks(offered.field, "gia han")
    assert offered._model.rowCount() == 0
    assert offered._nothing.isVisible()
    qtbot.keyClick(offered.field, Qt.Key.Key_Return)  # nothing to take: it stays
    assert offered.isVisible()


def test_the_arrows_walk_and_a_click_takes(window: MainWindow, qtbot: QtBot) -> None:
    offered = opened(window, qtbot)
    qtbot.keyClicks(offered.field, "sap xep")
    qtbot.keyClick(offered.field, Qt.Key.Key_Down)
    assert offered.list.currentIndex().row() == 1
    second = offered.list.visualRect(offered._model.index(1)).center()
    qtbot.mouseClick(offered.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(second))
    assert len(window.shown.wish.asked.sorts) == 1


def test_columns_and_a_second_order_are_chosen_by_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    for typed in ("hien cot chuyen", "sap xep theo muc", "roi sap xep theo chu tri"):
        offered = opened(window, qtbot)
        qtbot.keyClicks(offered.field, typed)
        qtbot.keyClick(offered.field, Qt.Key.Key_Return)
    assert not window._parts.page.list.columns.isSectionHidden(Column.OFFICER)
    assert window.shown.wish.asked.sorts == (
        SortTerm(SortColumn.STANDING),
        SortTerm(SortColumn.LEAD),
    )
    offered = opened(window, qtbot)
    qtbot.keyClicks(offered.field, "an cot chuyen")
    qtbot.keyClick(offered.field, Qt.Key.Key_Return)
    assert window._parts.page.list.columns.isSectionHidden(Column.OFFICER)


def test_esc_and_a_click_elsewhere_leave_it(window: MainWindow, qtbot: QtBot) -> None:
    shown = window._parts.page.list
    shown.setFocus()
    offered = opened(window, qtbot)
    qtbot.keyClick(offered.field, Qt.Key.Key_Escape)
    assert not offered.isVisible()
    assert window.focusWidget() is shown
    offered = opened(window, qtbot)
    window._parts.search.setFocus()
    assert not offered.isVisible()


def test_the_last_picked_are_remembered(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    for key in ("act:IMPORT", "agency:2", "act:IMPORT"):
        memory.note_picked(key)
    assert memory.recent == ["act:IMPORT", "agency:2"]
    for number in range(30):
        memory.note_picked(f"notice:{number}")
    assert len(WindowMemory(tmp_path / "window.ini").recent) == 12
