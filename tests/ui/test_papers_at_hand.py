"""The papers made of what the main window shows."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import Grouping, SortColumn, SortTerm
from desktop_app.ui.actions import Act
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.side_choice import UNDECIDED, of_notice
from desktop_app.ui.working_dialog import WorkingDialog
from tests.ui.papers_given import words_of


@pytest.fixture
def made(window: MainWindow, qtbot: QtBot) -> Iterator["Made"]:
    made = Made(window, qtbot)
    yield made
    for preview in made.previews():
        preview.close()


class Made:
    """Triggers an action and waits for the preview that follows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def previews(self) -> list[PreviewWindow]:
        return self.window.findChildren(PreviewWindow)

    def __call__(self, act: Act) -> PreviewWindow:
        before = len(self.previews())
        self.window._parts.actions[act].trigger()
        self._qtbot.waitUntil(lambda: len(self.previews()) > before)
        return self.previews()[-1]


def test_the_list_is_printed_under_its_heads(made: Made) -> None:
    paper = made(Act.PRINT_LIST)
    assert paper.paper.name == "DanhSach_2026-11-23_TatCaNhiemVu.pdf"
    words = words_of(paper.paper)
    assert words.startswith("Tất cả nhiệm vụ 6 nhiệm vụ · nhóm theo thông báo")
    assert "TB 90/TB-VPUBND · 12/11/2026 · 0/3 xong · 3/3 điểm đã xử lý" in words
    assert "Quá hạn 13 ngày" in words
    assert "Filter" not in words


def test_only_what_the_filter_leaves_is_printed_and_the_filter_is_said(made: Made) -> None:
    made.window.shown.narrow(standings=frozenset({StandingKind.OVERDUE}))
    words = words_of(made(Act.PRINT_LIST).paper)
    assert "Lọc: Quá hạn" in words
    assert "1 nhiệm vụ" in words
    assert "Rà soát quỹ đất công" in words
    assert "Hoàn thiện hồ sơ mời thầu" not in words


def test_searched_words_are_said(made: Made) -> None:
    made.window.shown.search("mặt bằng")
    words = words_of(made(Act.PRINT_LIST).paper)
    assert "Lọc: “mặt bằng”" in words
    assert "Bàn giao mặt bằng khu tái định cư" in words


def test_order_and_chosen_columns_are_those_of_the_window(made: Made) -> None:
    window = made.window
    window.shown.group_by(Grouping.NONE)
    window.shown._sort_by((SortTerm(SortColumn.DUE, descending=True),))
    window._parts.page.list.columns.turn_column(Column.STATUS)
    window._parts.page.list.columns.turn_column(Column.LEAD)
    words = words_of(made(Act.PRINT_LIST).paper)
    assert "sắp xếp theo Hạn ↓" in words
    assert "nhóm theo" not in words
    assert "TT Điểm Nội dung nhiệm vụ Hạn Mức hạn Trạng thái" in words
    assert words.index("31/03/2027") < words.index("31/12/2026") < words.index("10/11/2026")


def test_undecided_points_are_printed_under_their_notice(made: Made) -> None:
    made.window.shown.choose(UNDECIDED)
    paper = made(Act.PRINT_LIST)
    words = words_of(paper.paper)
    assert words.startswith("Chưa xử lý 2 điểm")
    assert "TB 87/TB-VPUBND · 02/11/2026" in words
    assert "Điểm còn lại 2" in words


def test_a_notice_is_printed_with_its_work_alone(made: Made, qtbot: QtBot) -> None:
    made.window.shown.choose(of_notice(2))
    action = made.window._parts.actions[Act.PRINT_NOTICE]
    qtbot.waitUntil(action.isEnabled)
    paper = made(Act.PRINT_NOTICE)
    assert paper.paper.name == "DanhSach_2026-11-23_90TbVpubnd.pdf"
    words = words_of(paper.paper)
    assert words.startswith("TB 90/TB-VPUBND · 12/11/2026 3/3 điểm đã xử lý 3 nhiệm vụ")
    assert "Rà soát quỹ đất công" not in words


@pytest.mark.parametrize(
    ("act", "name", "week"),
    [
        (Act.MONDAY, "GiaoBan_2026-11-23.pdf", "từ ngày 23/11/2026 đến ngày 29/11/2026"),
        (Act.MONDAY_NEXT, "GiaoBan_2026-11-30.pdf", "từ ngày 30/11/2026 đến ngày 06/12/2026"),
    ],
)
def test_the_meetings_page_is_for_this_week_or_the_next(
    made: Made, act: Act, name: str, week: str
) -> None:
    paper = made(act)
    assert paper.paper.name == name
    assert week in words_of(paper.paper)


def test_short_work_opens_no_small_window(made: Made) -> None:
    made(Act.PRINT_LIST)
    assert not any(dialog.isVisible() for dialog in made.window.findChildren(WorkingDialog))


def test_long_work_can_be_stopped_and_leaves_nothing(
    made: Made, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.ui.paper_making._PATIENCE", 0)
    monkeypatch.setattr("desktop_app.ui.list_printing._AT_A_TIME", 1)
    made.window._parts.actions[Act.PRINT_LIST].trigger()
    making = made.window._papers()._making
    assert making._dialog is not None
    making._show()
    dialog = made.window.findChild(WorkingDialog)
    assert dialog.isVisible()
    dialog.reject()
    making._pool.waitForDone()
    qapp.processEvents()
    assert made.previews() == []
    assert making._dialog is None
    qtbot.waitUntil(lambda: made.window.findChildren(WorkingDialog) == [])
    assert made(Act.PRINT_LIST).isVisible()  # and the next one is made


def test_what_the_making_raises_ends_in_no_paper(
    made: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stop is heard within the work on the other thread."""
    making = made.window._papers()._making
    told = []

    def slow(printed: object, on_step: object) -> bytes:
        making._task.stop()
        told.append(printed)
        on_step(1, 2)  # type: ignore[operator]
        raise AssertionError

    monkeypatch.setattr("desktop_app.ui.papers_at_hand.list_pdf", slow)
    made.window._parts.actions[Act.PRINT_LIST].trigger()
    qtbot.waitUntil(lambda: making._dialog is None)
    assert len(told) == 1
    assert made.previews() == []


def test_closing_the_window_ends_what_is_made(window: MainWindow, desk: Desk) -> None:
    assert desk.notices.all()
    window._parts.actions[Act.PRINT_LIST].trigger()
    window.close()
    assert window._papers()._making._gathering is None
    assert window.findChildren(PreviewWindow) == []
