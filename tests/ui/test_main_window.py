"""The main window, by mouse and keys, over a real register."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,  # noqa: TID251  looked for, not made
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import Grouping, SortColumn, SortTerm
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.ui.actions import Act
from desktop_app.ui.completion_dialog import CompletionDialog
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.side_choice import (
    EVERYTHING,
    UNDECIDED,
    SideChoice,
    of_agency,
    of_notice,
    of_standing,
)
from desktop_app.ui.source_window import SourceWindow
from tests.register.given import TODAY
from tests.ui.conftest import shown_window

CTRL = Qt.KeyboardModifier.ControlModifier


def texts(window: MainWindow) -> list[str]:
    """The directives in the list, from top to bottom."""
    model = window.shown.model
    lines = map(model.line, range(model.rowCount()))
    return [line.text for line in lines if line]


def words_on(widget: QWidget) -> str:
    """Everything that the labels in `widget` say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def pick(window: MainWindow, text: str, qtbot: QtBot) -> int:
    """Select the directive with these words; its number."""
    row = texts(window).index(text)
    lines = [r for r in range(window.shown.model.rowCount()) if window.shown.model.line(r)]
    number = window.shown.model.id_at(lines[row])
    assert number is not None
    window._parts.page.list.pick([number])
    qtbot.waitUntil(lambda: not window._details.isActive())
    return number


def test_the_newest_notice_comes_first_under_its_head(window: MainWindow) -> None:
    head = window.shown.model.head(0)
    assert head is not None
    assert "90/TB-VPUBND" in head.title
    assert texts(window)[0] == "Hoàn thiện hồ sơ mời thầu"


def test_a_standing_in_the_side_bar_filters_the_list(window: MainWindow) -> None:
    window.shown.choose(of_standing(StandingKind.OVERDUE))
    assert texts(window) == ["Rà soát quỹ đất công"]


def test_a_notice_in_the_side_bar_filters_the_list(window: MainWindow, desk: Desk) -> None:
    older = next(n for n in desk.notices.all() if n.head.number == "87/TB-VPUBND")
    window.shown.choose(of_notice(older.id))
    assert len(texts(window)) == 3


def test_an_agency_in_the_side_bar_filters_the_list(window: MainWindow, desk: Desk) -> None:
    builders = next(a for a in desk.agencies.counts(today=TODAY) if a.name == "Sở Xây dựng")
    window.shown.choose(of_agency(builders.id))
    assert texts(window) == ["Báo cáo giải ngân vốn đầu tư"]


def test_the_side_bar_is_walked_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    standings = window._parts.side._standings
    standings.setFocus()
    qtbot.keyClick(standings, Qt.Key.Key_Down)
    assert texts(window) == ["Rà soát quỹ đất công"]


def test_typing_without_accents_searches(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window._parts.search, "giai ngan")
    qtbot.waitUntil(lambda: texts(window) == ["Báo cáo giải ngân vốn đầu tư"])
    qtbot.keyClick(window._parts.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(texts(window)) == 6)
    assert window.focusWidget() is window._parts.page.list


def test_esc_after_a_search_without_hits_leads_to_the_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    search = window._parts.search
    search.setFocus()
    qtbot.keyClicks(search, "zzz")
    qtbot.waitUntil(window._parts.page._no_hits.isVisible)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert window.focusWidget() is window._parts.page.list
    assert len(texts(window)) == 6


def test_tab_leads_from_the_search_to_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window._parts.search.setFocus()
    qtbot.keyClick(window._parts.search, Qt.Key.Key_Tab)
    assert window.focusWidget() is window._parts.page.list


def test_another_language_keeps_the_chosen_entry(window: MainWindow) -> None:
    window.shown.choose(UNDECIDED)
    window.refurnish()
    side = window._parts.side
    assert side.choice == UNDECIDED
    assert window._parts.shows_points()
    window._figures.show_at_once()
    chosen = side._standings.currentIndex()
    assert side._standings.model().entry(chosen.row()).choice == UNDECIDED
    side._standings.setCurrentIndex(side._standings.model().index(0, 0))
    assert len(texts(window)) == 6
    assert not window._parts.shows_points()


def test_a_search_without_hits_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window._parts.search.setText("không có đâu")
    page = window._parts.page
    qtbot.waitUntil(page._no_hits.isVisible)
    assert "không có đâu" in words_on(page._no_hits)
    qtbot.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.list.isVisible)


def test_a_standing_without_work_says_so(window: MainWindow) -> None:
    window.shown.choose(of_standing(StandingKind.SUSPENDED))
    assert window._parts.page._nothing_here.isVisible()


def test_an_empty_register_offers_the_first_notice(empty_window: MainWindow) -> None:
    page = empty_window._parts.page
    assert page.import_button.isVisible()
    assert page.sample_button.isVisible()


def test_clicking_a_head_folds_its_group_and_a_refresh_keeps_it_so(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    at = QPoint(60, shown.rowViewportPosition(0) + 10)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(texts(window)) == 3
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert len(texts(window)) == 3
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(texts(window)) == 6


def test_left_goes_to_the_head_and_folds_it(window: MainWindow, qtbot: QtBot) -> None:
    shown = window._parts.page.list
    shown.pick_first()
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert shown.currentIndex().row() == 0
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert len(texts(window)) == 3
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert len(texts(window)) == 6


def test_a_click_on_a_column_sorts_by_it_then_back(window: MainWindow, qtbot: QtBot) -> None:
    window.shown.group_by(Grouping.NONE)
    header = window._parts.page.list.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.shown.wish.asked.sorts == (SortTerm(SortColumn.DUE),)
    assert texts(window)[0] == "Rà soát quỹ đất công"
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.shown.wish.asked.sorts == (SortTerm(SortColumn.DUE, descending=True),)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.shown.wish.asked.sorts == ()


def test_the_panel_shows_words_facts_and_history(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    number = pick(window, "Rà soát quỹ đất công", qtbot)
    entry = NewProgress(
        reported_on=date(2026, 11, 20), text="Đã rà soát xong", status=Status.IN_PROGRESS
    )
    desk.follow_up.record_progress(number, entry)
    desk.extensions.grant(number, NewExtension(new_due=date(2026, 12, 1), reason="Chờ số liệu"))
    window.refresh()
    qtbot.waitUntil(lambda: "Đã rà soát xong" in words_on(window._parts.panel))
    said = words_on(window._parts.panel)
    assert "Gia hạn lần 1: 10/11/2026 → 01/12/2026" in said
    assert "<s>10/11/2026</s> → <b>01/12/2026</b>" in said
    assert "“trước ngày 30/11/2026”" in said


def test_u_records_progress_for_all_that_is_selected(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.shown.choose(of_notice(1))
    shown = window._parts.page.list
    shown.setFocus()
    shown.selectAll()
    ids = shown.picked_ids()
    assert len(ids) == 3
    qtbot.keyClick(shown, Qt.Key.Key_U)
    dialog = window.findChild(ProgressDialog)
    assert dialog is not None
    entry = NewProgress(reported_on=TODAY, text="Đang làm", status=Status.IN_PROGRESS)
    dialog.progress_given.emit(entry)
    dialog.close()
    assert [desk.directives.one(i, today=TODAY).progress[0].text for i in ids] == [
        "Đang làm"
    ] * 3
    qtbot.keyClick(shown, Qt.Key.Key_Z, CTRL)
    assert all(not desk.directives.one(i, today=TODAY).progress for i in ids)


def test_a_correction_is_for_one_directive_only(window: MainWindow) -> None:
    shown = window._parts.page.list
    shown.selectAll()
    window._work.offer_acts()
    assert not window._parts.actions[Act.MEND].isEnabled()
    assert window._parts.actions[Act.COMPLETE].isEnabled()


def test_a_completed_directive_leaves_the_overdue_and_can_be_taken_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.shown.choose(of_standing(StandingKind.OVERDUE))
    shown = window._parts.page.list
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_D)
    dialog = window.findChild(CompletionDialog)
    assert dialog is not None
    dialog.completion_given.emit(TODAY, "Xong", None)
    dialog.close()
    assert texts(window) == []
    status = window._parts.status
    assert "hoàn thành" in status._saved.text()
    qtbot.waitUntil(lambda: "Hoàn tác: hoàn thành" in window._parts.actions[Act.UNDO].text())
    qtbot.mouseClick(status._undo, Qt.MouseButton.LeftButton)
    assert texts(window) == ["Rà soát quỹ đất công"]
    assert desk.directives.counts(today=TODAY).by_standing[StandingKind.OVERDUE] == 1
    assert not status._undo.isVisible()


def test_undecided_points_are_decided_by_keys(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.shown.choose(UNDECIDED)
    assert window._parts.points is not None
    points = window._parts.points.list
    points.setFocus()
    qtbot.keyClick(points, Qt.Key.Key_T)
    assert len(desk.points.undecided()) == 1
    assert desk.directives.counts(today=TODAY).directives == 7
    qtbot.keyClick(points, Qt.Key.Key_N)
    assert desk.points.undecided() == []
    assert window._parts.page._all_decided.isVisible()
    noted = [p for p in desk.points.of_notice(1) if p.disposition is Disposition.NOTED]
    assert len(noted) == 1


def test_letters_typed_into_the_search_do_nothing_else(
    window: MainWindow, qtbot: QtBot
) -> None:
    window._parts.search.setFocus()
    qtbot.keyClicks(window._parts.search, "ugd")
    assert window._parts.search.text() == "ugd"
    assert window.findChild(ProgressDialog) is None


def test_the_source_is_lit_in_a_window_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    shown = window._parts.page.list
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    source = window.findChild(SourceWindow)
    assert source is not None
    assert "Thông báo kết luận" in source._page.view.toPlainText()
    assert source._page.view.extraSelections()
    source.close()


def test_f1_lists_every_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    said = words_on(sheet)
    assert all(keys in said for keys in ("Ctrl+N", "Ctrl+Shift+Z", "F5", "U"))
    sheet.close()


def test_dropped_files_are_taken_in(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "khong_phai_thong_bao.xyz"
    path.write_text("x", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert drop.isAccepted()

    def said() -> str:
        """What is refused; the dialog of the reading under way names the file too."""
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        return "\n".join(words_on(box) for box in boxes if box.isVisible())

    qtbot.waitUntil(lambda: path.name in said(), timeout=30_000)
    for box in QApplication.topLevelWidgets():
        if box is not window:
            box.close()


@pytest.mark.parametrize("name", ["TB 87.txt", "phieu.csv"])
def test_a_window_that_closes_lets_a_reading_end_first(
    window: MainWindow, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text("x", "utf-8")
    window._entrance.take([path])
    assert QThreadPool.globalInstance().activeThreadCount() == 1
    window.close()
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def test_place_widths_and_heads_are_kept_between_runs(
    vietnamese: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    del vietnamese
    settings = tmp_path / "window.ini"
    first = shown_window(desk, settings, qtbot)
    first.resize(first.width(), 700)
    first._parts.page.list.horizontalHeader().resizeSection(2, 222)
    first._parts.page.list.setColumnHidden(3, True)
    first.shown.group_by(Grouping.AGENCY)
    first.close()
    second = shown_window(desk, settings, qtbot)
    assert second.height() == 700
    assert second._parts.page.list.columns._wanted[Column.LEAD] == 222
    assert second._parts.page.list.isColumnHidden(3)
    assert second.shown.wish.asked.grouping is Grouping.AGENCY


def test_a_narrow_window_leaves_room_for_the_words(window: MainWindow, qtbot: QtBot) -> None:
    shown = window._parts.page.list
    window.resize(900, 680)
    qtbot.waitUntil(lambda: shown.viewport().width() < 900)
    assert shown.columnWidth(Column.TEXT) >= 300
    window.resize(1700, 680)
    qtbot.waitUntil(lambda: shown.viewport().width() > 900)
    assert shown.columnWidth(Column.STANDING) == shown.columns._wanted[Column.STANDING]


def test_the_sample_goes_from_its_button_to_the_list(
    empty_window: MainWindow, qtbot: QtBot
) -> None:
    page = empty_window._parts.page
    qtbot.mouseClick(page.sample_button, Qt.MouseButton.LeftButton)

    def review() -> ReviewWindow | None:
        reviews = empty_window.findChildren(ReviewWindow)
        return next((each for each in reviews if each.isVisible()), None)

    qtbot.waitUntil(lambda: review() is not None, timeout=30_000)
    shown = review()
    assert shown is not None
    QApplication.processEvents()
    qtbot.keyClick(shown, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(page.list.isVisible, timeout=5_000)
    stored = empty_window._session.desk.directives.counts(today=TODAY).directives
    assert len(texts(empty_window)) == stored > 0
    head = empty_window.shown.model.head(0)
    assert head is not None
    assert "15/TB-VPUBND" in head.title
    assert page.list.picked_ids() == [empty_window.shown.model.id_at(1)]
    assert empty_window.focusWidget() is page.list


@pytest.mark.parametrize("choice", [of_standing(StandingKind.OVERDUE), UNDECIDED])
def test_a_stored_notice_is_gone_to_even_from_another_list(
    window: MainWindow, desk: Desk, choice: SideChoice
) -> None:
    window.shown.choose(choice)
    newest = next(n for n in desk.notices.all() if n.head.number == "90/TB-VPUBND")
    window.shown.go_to_notice(newest.id)
    (picked,) = window._parts.page.list.picked_ids()
    assert desk.directives.one(picked, today=TODAY).text == "Hoàn thiện hồ sơ mời thầu"
    assert window._parts.side.choice == EVERYTHING
    assert window.focusWidget() is window._parts.page.list
