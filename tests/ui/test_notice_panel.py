"""The notice that is chosen: its coverage, its points, its chain, and its closing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox  # noqa: TID251  it looks for a sentence
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.chain import CitedNotice, Relation, RelationKind
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.settlement import Settlement
from desktop_app.ui.actions import Act
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notice_panel import NoticePanel
from desktop_app.ui.side_choice import CLOSED, EVERYTHING, UNDECIDED, of_notice
from desktop_app.ui.source_window import SourceWindow
from tests.register.given import TODAY


@pytest.fixture(autouse=True)
def _chained(desk: Desk) -> None:
    """The second notice amends the first."""
    amends = Relation(
        kind=RelationKind.AMENDS, cited=CitedNotice(number="87/TB-VPUBND"), phrase="sửa đổi"
    )
    desk.chains.settle(2, Settlement(relations=(amends,)), today=TODAY)


def panel_of(window: MainWindow, qtbot: QtBot) -> NoticePanel:
    """Waits until a notice is shown beside the list."""
    panels = window._parts.panels
    qtbot.waitUntil(lambda: isinstance(panels.currentWidget(), NoticePanel))
    panel = panels.currentWidget()
    assert isinstance(panel, NoticePanel)
    return panel


def words_on(panel: NoticePanel) -> str:
    labels = panel.findChildren(QLabel)
    said = "\n".join(each.text() for each in labels if each.isVisibleTo(panel))
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_a_chosen_notice_shows_its_coverage_its_points_and_its_chain(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.shown.choose(of_notice(1))
    said = words_on(panel_of(window, qtbot))
    assert "TB 87/TB-VPUBND · 02/11/2026" in said
    assert "3/5 điểm đã xử lý" in said
    assert "Theo dõi 3  ·  Chưa xử lý 2" in said
    assert "Chưa xử lý (2)" in said
    assert "TB 90/TB-VPUBND · 12/11/2026</a> sửa đổi, bổ sung" in said


def test_the_chain_leads_from_one_notice_to_the_other(window: MainWindow, qtbot: QtBot) -> None:
    window.shown.choose(of_notice(1))
    panel_of(window, qtbot).wanted.emit("notice:2")
    assert window.shown.wish.choice == of_notice(2)
    qtbot.waitUntil(lambda: "6/6" not in words_on(panel_of(window, qtbot)))
    assert "3/3 điểm đã xử lý" in words_on(panel_of(window, qtbot))


def test_its_points_lead_to_the_work_and_to_what_is_undecided(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.shown.choose(of_notice(1))
    panel = panel_of(window, qtbot)
    panel.wanted.emit("directive:2")
    assert window._parts.page.list.picked_ids() == [2]
    qtbot.waitUntil(lambda: window._parts.panels.currentWidget() is window._parts.panel)
    last = desk.points.undecided()[-1]
    panel.wanted.emit(f"point:{last.id}")
    assert window.shown.wish.choice == UNDECIDED
    assert window._work.point() == last


def test_i_shows_the_notice_of_the_directive_and_s_its_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    shown.pick([4])
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_I)
    assert window.shown.wish.choice == of_notice(2)
    panel_of(window, qtbot)
    qtbot.keyClick(shown, Qt.Key.Key_S)
    assert window.findChild(SourceWindow).windowTitle() == "TB 90/TB-VPUBND · 12/11/2026"


def test_the_head_of_a_group_shows_its_notice(window: MainWindow, qtbot: QtBot) -> None:
    shown = window._parts.page.list
    shown.pick([])
    shown.setCurrentIndex(window.shown.model.index(0, 0))
    assert "TB 90/TB-VPUBND" in words_on(panel_of(window, qtbot))


def test_a_notice_with_open_work_says_why_it_is_not_closed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.shown.choose(of_notice(1))
    panel_of(window, qtbot)
    window._parts.actions[Act.CLOSE_NOTICE].trigger()
    assert desk.notices.one(1).closed_on is None
    box = window.findChild(QMessageBox)
    assert (
        "2 điểm chưa xử lý (3.1, 3.2), 3 nhiệm vụ chưa xong (2.(1), 2.(2), 2.(3))" in box.text()
    )
    box.close()


def finished(desk: Desk) -> None:
    """Completes all work of the second notice."""
    for number in (4, 5, 6):
        done = NewProgress(reported_on=TODAY, text="Xong", status=Status.COMPLETED)
        desk.follow_up.record_progress(number, done)


def test_a_closed_notice_leaves_the_list_and_stays_searchable(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    finished(desk)
    window.refresh()
    window.shown.choose(of_notice(2))
    panel_of(window, qtbot)
    qtbot.keyClick(window._parts.page.list, Qt.Key.Key_L)
    qtbot.waitUntil(
        lambda: "Theo dõi lại" in window._parts.actions[Act.CLOSE_NOTICE].iconText()
    )
    window.shown.choose(EVERYTHING)
    assert set(window.shown.model._listing.ids) == {1, 2, 3}
    assert desk.directives.counts(today=TODAY).directives == 3
    window.shown.search("hồ sơ mời thầu")
    assert window.shown.model._listing.ids == (4,)
    window.shown.search("")
    window.shown.choose(CLOSED)
    assert set(window.shown.model._listing.ids) == {4, 5, 6}
    desk.history.undo()
    window.refresh()
    assert window.shown.model._listing.ids == ()


def test_work_that_comes_open_again_brings_its_notice_back(desk: Desk) -> None:
    finished(desk)
    desk.notices.close(2, on=TODAY)
    assert desk.notices.one(2).is_closed
    again = NewProgress(reported_on=TODAY, text="Làm lại", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(4, again)
    assert not desk.notices.one(2).is_closed
    assert desk.directives.counts(today=TODAY).directives == 6


def test_a_noted_point_is_shown_in_its_place(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    point = desk.points.undecided()[0]
    desk.points.decide(point.id, Disposition.NOTED)
    window.shown.choose(of_notice(1))
    panel_of(window, qtbot).wanted.emit(f"place:{point.id}")
    assert window.findChild(SourceWindow) is not None


def test_the_panel_is_made_anew_with_the_language(window: MainWindow, qtbot: QtBot) -> None:
    window.shown.choose(of_notice(1))
    first = panel_of(window, qtbot)
    window.refurnish()
    qtbot.waitUntil(lambda: window._parts.panels.currentWidget() is not first)
    assert "TB 87" in words_on(panel_of(window, qtbot))


def test_work_of_an_amended_notice_says_so(window: MainWindow, qtbot: QtBot) -> None:
    later = window._parts.panel._later
    window._parts.page.list.pick([1])
    qtbot.waitUntil(later.isVisible)
    assert "TB 90/TB-VPUBND · 12/11/2026 sửa đổi, bổ sung" in later.text()
    window._parts.page.list.pick([4])
    qtbot.waitUntil(lambda: not later.isVisible())
