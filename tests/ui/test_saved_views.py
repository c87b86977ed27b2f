"""Views are saved from the list, chosen in the side bar, and kept in order there."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DuePeriod
from desktop_app.tracking.listing import Grouping, ListingFilter, SortColumn, SortTerm
from desktop_app.ui.actions import Act
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.side_choice import EVERYTHING, of_standing, of_view
from desktop_app.ui.side_views import ViewList
from desktop_app.ui.view_name_dialog import ViewNameDialog
from tests.ui.conftest import shown_window
from tests.ui.test_main_window import texts

ALT = Qt.KeyboardModifier.AltModifier
LATE = frozenset({StandingKind.OVERDUE})


def save(window: MainWindow, name: str, qtbot: QtBot) -> ViewNameDialog:
    """Save what the list shows under `name`, through its dialog."""
    window._parts.actions[Act.SAVE_VIEW].trigger()
    dialog = window.findChildren(ViewNameDialog)[-1]
    dialog._name.setText(name)
    dialog.giving.click()
    qtbot.waitUntil(lambda: not window._figures.is_active())
    return dialog


def names(desk: Desk) -> list[str]:
    return [view.name for view in desk.views.all()]


def title(window: MainWindow) -> str:
    return window._parts.page.head._title.text()


def test_what_the_list_asks_is_saved_and_asked_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.shown.choose(of_standing(StandingKind.OVERDUE))
    window.shown.narrow(due=DuePeriod.THIS_MONTH, sorts=(SortTerm(SortColumn.DUE),))
    window.shown.group_by(Grouping.NONE)
    save(window, "Quá hạn tháng này", qtbot)
    (view,) = desk.views.all()
    assert view.wanted == ListingFilter(
        standings=LATE,
        due=DuePeriod.THIS_MONTH,
        grouping=Grouping.NONE,
        sorts=(SortTerm(SortColumn.DUE),),
    )
    assert title(window) == "Quá hạn tháng này"
    window.shown.narrow(due=None)
    assert title(window) == "Quá hạn tháng này (đã đổi)"
    window.shown.choose(EVERYTHING)
    assert window.shown.wish.asked.due is None  # its chips go with the view
    window.shown.choose(of_view(view.id))
    assert texts(window) == ["Rà soát quỹ đất công"]


def test_a_view_brings_its_words_into_the_search(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    number = desk.views.save("Số hóa", ListingFilter(words="chuyen doi"))
    window.shown.choose(of_view(number))
    assert window._parts.search.text() == "chuyen doi"
    qtbot.waitUntil(lambda: texts(window) == ["Trình đề án chuyển đổi số"])
    assert window.shown.wish.choice == of_view(number)


def test_the_same_name_replaces_and_says_so_before(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    save(window, "Của tôi", qtbot)
    window.shown.narrow(starred=True)
    window._parts.actions[Act.SAVE_VIEW].trigger()
    dialog = window.findChildren(ViewNameDialog)[-1]
    assert dialog._name.text() == "Của tôi"
    assert "sẽ được thay" in dialog._field.complaint
    dialog.giving.click()
    assert [view.wanted.starred for view in desk.views.all()] == [True]


def test_views_are_renamed_moved_and_removed_by_keys(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for name in ("Một", "Hai"):
        save(window, name, qtbot)
    entries = window.findChild(ViewList)
    assert entries.isVisible()
    assert entries.currentIndex().row() == 1
    qtbot.keyClick(entries, Qt.Key.Key_Up, ALT)
    assert names(desk) == ["Hai", "Một"]
    qtbot.keyClick(entries, Qt.Key.Key_F2)
    dialog = window.findChildren(ViewNameDialog)[-1]
    dialog._name.setText("Ba")
    dialog.giving.click()
    assert names(desk) == ["Ba", "Một"]
    qtbot.waitUntil(lambda: not window._figures.is_active())
    assert title(window) == "Ba"
    qtbot.keyClick(entries, Qt.Key.Key_Delete)
    assert names(desk) == ["Một"]
    assert window.shown.wish.choice == EVERYTHING
    window._work.undo()
    assert names(desk) == ["Ba", "Một"]


def test_a_view_is_dragged_to_its_place_in_one_step(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for name in ("Một", "Hai", "Ba"):
        save(window, name, qtbot)
    entries = window.findChild(ViewList)

    def middle(row: int) -> QPoint:
        return entries.visualRect(entries.model().index(row, 0)).center()

    def drag(row: int, *places: QPoint) -> None:
        left, over = Qt.MouseButton.LeftButton, entries.viewport()
        QTest.mousePress(over, left, pos=middle(row))
        for place in places:
            QTest.mouseMove(over, place)
        QTest.mouseRelease(over, left, pos=places[-1])
        qtbot.waitUntil(lambda: not window._figures.is_active())

    drag(0, middle(1), middle(2))
    assert names(desk) == ["Hai", "Ba", "Một"]
    assert title(window) == "Một"  # those on the way were not chosen
    drag(2, middle(1), QPoint(5, -40))
    assert names(desk) == ["Một", "Hai", "Ba"]
    drag(1, middle(2), middle(1))
    assert names(desk) == ["Một", "Hai", "Ba"]
    window._work.undo()
    assert names(desk) == ["Hai", "Ba", "Một"]


def test_a_name_that_is_taken_is_said_and_stays_typed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for name in ("Một", "Hai"):
        save(window, name, qtbot)
    qtbot.keyClick(window.findChild(ViewList), Qt.Key.Key_F2)
    dialog = window.findChildren(ViewNameDialog)[-1]
    dialog._name.setText("MỘT")
    dialog.giving.click()
    box = dialog.findChild(QMessageBox)
    assert "Đã có bộ lọc tên “MỘT”" in box.text()
    box.close()
    assert dialog.isVisible()
    assert names(desk) == ["Một", "Hai"]


def test_without_a_view_the_side_bar_says_how_to_save_one(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    side = window._parts.side
    side._tabs.setCurrentIndex(2)
    assert side._views._hint.isVisible()
    assert "Ctrl+S" in side._views._hint.text()
    assert side._views.rect().contains(side._views._hint.geometry())
    desk.views.save("Một", ListingFilter())
    again = shown_window(desk, tmp_path / "other.ini", qtbot)._parts.side
    again._tabs.setCurrentIndex(2)
    assert not again._views._hint.isVisible()
    assert again._views.model().entry(0).note == "Tất cả nhiệm vụ"
