"""A past day of the register in its own window: all of it is read, nothing is changed."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.desk.desk import Desk
from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.actions import Act
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.past_day_dialog import PastDayDialog
from desktop_app.ui.past_window import PastWindow
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.side_choice import UNDECIDED
from desktop_app.ui.source_window import SourceWindow
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice
from tests.ui.conftest import shown_window

FRIDAY = TODAY - timedelta(days=3)


@pytest.fixture
def worked_on() -> Iterator[Desk]:
    """On Friday two directives came; on Monday one was answered and another notice came."""
    day = [FRIDAY]

    def now() -> datetime:
        return datetime.combine(day[0], time(5), UTC)

    register = Register.in_memory(today=FRIDAY, seed=AGENCIES, who="Lan", now=now)
    desk = Desk(register)
    first = a_notice(
        a_directive("Rà soát quỹ đất công", due=date(2026, 11, 22)),
        a_directive("Báo cáo giải ngân vốn đầu tư", due=TODAY),
        undecided=1,
    )
    desk.intake.accept(*first, today=FRIDAY)
    answer = NewProgress(reported_on=FRIDAY, text="Đang làm", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(1, answer)
    day[0] = TODAY
    done = NewProgress(reported_on=TODAY, text="Đã xong", status=Status.COMPLETED)
    desk.follow_up.record_progress(1, done)
    later = a_notice(a_directive("Việc mới", due=date(2026, 12, 1)), number="90/TB-VPUBND")
    desk.intake.accept(*later, today=TODAY)
    yield desk
    register.close()


@pytest.fixture
def window(
    vietnamese: QApplication, worked_on: Desk, tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    assert vietnamese is not None
    return shown_window(worked_on, tmp_path / "window.ini", qtbot)


def opened(window: MainWindow, day: date, qtbot: QtBot) -> PastWindow:
    before = window._past._past
    window._past.open_day(day)
    qtbot.waitUntil(lambda: window._past._past not in {before, None})
    past = window._past._past
    qtbot.waitUntil(past.isVisible)
    assert past is not None
    qtbot.waitExposed(past)
    qtbot.waitUntil(lambda: is_settled(past))
    return past


def is_settled(past: PastWindow) -> bool:
    readings = (past._beginning, past.shown.listing, past._figures)
    return not (past._details.isActive() or any(each.is_active() for each in readings))


@pytest.fixture
def past(window: MainWindow, qtbot: QtBot) -> Iterator[PastWindow]:
    shown = opened(window, FRIDAY, qtbot)
    yield shown
    if isValid(shown):
        shown.close()


def words_of(past: PastWindow) -> str:
    shown = [*past.findChildren(QLabel), *past.findChildren(QAbstractButton)]
    return "\n".join(each.text() for each in shown if each.isVisible())


def test_the_list_is_that_of_the_day(past: PastWindow, window: MainWindow) -> None:
    assert len(past.shown.model._listing.ids) == 2
    assert len(window.shown.model._listing.ids) == 3
    line = past.session.desk.directives.lines([1], today=FRIDAY)[0]
    assert (line.status, line.standing.days) == (Status.IN_PROGRESS, 2)


def test_the_panel_is_that_of_the_day(past: PastWindow) -> None:
    assert "Đang làm" in words_of(past)
    assert "Đã xong" not in words_of(past)


def test_it_says_which_day_it_is_and_that_nothing_is_changed(past: PastWindow) -> None:
    assert past.windowTitle() == "Sổ theo dõi tại ngày 20/11/2026 — chỉ xem"
    assert past.windowTitle() in words_of(past)
    assert "HÔM NAY" not in words_of(past)


def test_what_would_change_is_off_and_says_why(past: PastWindow, qtbot: QtBot) -> None:
    for act in (Act.UPDATE, Act.EXTEND, Act.COMPLETE, Act.DELETE, Act.STAR, Act.IMPORT):
        action = past._parts.actions[act]
        assert not action.isEnabled()
        assert "chỉ để xem" in action.toolTip()
    for button in past._parts.panel.findChildren(QAbstractButton):
        does = button.text().strip()
        assert button.isEnabled() == (does == "Xem nguồn"), does
    assert "chỉ để xem" not in words_of(past)
    qtbot.keyClick(past._parts.page.list, Qt.Key.Key_U)
    assert "Sổ tại ngày 20/11/2026 chỉ để xem" in words_of(past)


@pytest.mark.parametrize(
    "ask",
    [
        lambda past: past._parts.page.list.star_clicked.emit(1),
        lambda past: past._parts.panel.mending_asked.emit(1),
        lambda past: past._parts.panel.chase_asked.emit(1),
    ],
    ids=["star", "answer", "chase"],
)
def test_a_click_on_what_would_change_says_why_too(
    past: PastWindow, ask: Callable[[PastWindow], None]
) -> None:
    ask(past)
    assert "chỉ để xem" in words_of(past)


def test_even_a_call_from_within_changes_nothing(past: PastWindow) -> None:
    with pytest.raises(NotAllowed):
        past.session.desk.follow_up.complete([1], on=FRIDAY)


def test_files_are_not_taken(past: PastWindow) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/nowhere/a.pdf")])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event = QDropEvent(QPointF(5, 5), copy, files, left, none)
    event.ignore()
    QApplication.sendEvent(past, event)
    assert not event.isAccepted()
    assert not past._parts.panel.acceptDrops()


def test_search_filter_and_heads_work(past: PastWindow) -> None:
    past._parts.search.setText("quy dat")
    past.shown.search("quy dat")
    assert list(past.shown.model._listing.ids) == [1]
    past.shown.search("")
    past._parts.actions[Act.ONLY_DUE_SOON].trigger()
    assert len(past.shown.model._listing.ids) == 2


def test_undecided_points_are_looked_at_only(past: PastWindow, qtbot: QtBot) -> None:
    past.shown.choose(UNDECIDED)
    qtbot.waitUntil(lambda: not past._details.isActive())
    assert past._parts.shows_points()
    assert not past._parts.actions[Act.TRACK].isEnabled()


def test_the_words_of_the_notice_are_shown(past: PastWindow) -> None:
    past._parts.actions[Act.SOURCE].trigger()
    assert past.findChild(SourceWindow) is not None


def test_the_rows_are_copied(past: PastWindow) -> None:
    past._parts.actions[Act.COPY].trigger()
    assert "Rà soát quỹ đất công" in QApplication.clipboard().text()


def test_the_list_is_printed_as_of_the_end_of_the_day(past: PastWindow, qtbot: QtBot) -> None:
    past._parts.actions[Act.PRINT_LIST].trigger()
    qtbot.waitUntil(lambda: past.findChild(PreviewWindow) is not None)
    preview = past.findChild(PreviewWindow)
    assert preview.paper.name.startswith("DanhSach_2026-11-20")
    assert past.session.now() == datetime(2026, 11, 20, 23, 59)  # noqa: DTZ001
    preview.close()


@pytest.mark.parametrize("way", ["key", "button"])
def test_one_key_or_click_goes_back(
    window: MainWindow, past: PastWindow, qtbot: QtBot, way: str
) -> None:
    if way == "key":
        qtbot.keyClick(past._parts.page.list, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(past._bar.back, Qt.MouseButton.LeftButton)
    assert window._past._past is None
    qtbot.waitUntil(lambda: not isValid(past))


def test_esc_in_the_search_clears_it_and_stays(past: PastWindow, qtbot: QtBot) -> None:
    past._parts.search.setText("quy dat")
    qtbot.keyClick(past._parts.search, Qt.Key.Key_Escape)
    assert past._parts.search.text() == ""
    assert past.isVisible()


def test_another_day_takes_its_place(
    window: MainWindow, past: PastWindow, qtbot: QtBot
) -> None:
    other = opened(window, TODAY, qtbot)
    qtbot.waitUntil(lambda: not isValid(past))
    assert len(other.shown.model._listing.ids) == 3


def test_before_the_first_notice_the_register_is_empty(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = opened(window, FRIDAY - timedelta(days=1), qtbot)
    assert "Sổ theo dõi lúc đó chưa có gì" in words_of(before)
    before.close()


@pytest.fixture
def asked(window: MainWindow) -> PastDayDialog:
    window._parts.actions[Act.PAST].trigger()
    return window.findChild(PastDayDialog)


def test_yesterday_is_one_enter_away(
    asked: PastDayDialog, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._past._past is not None)
    past = window._past._past
    qtbot.waitUntil(past.isVisible)
    assert past is not None
    assert past.session.today == date(2026, 11, 22)
    past.close()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (FRIDAY - timedelta(days=1), "Sổ bắt đầu từ ngày 20/11/2026: trước đó chưa có gì."),
        (TODAY + timedelta(days=1), "Ngày đó chưa đến"),
        (None, "Hãy ghi ngày dạng"),
    ],
)
def test_a_day_without_a_register_is_refused_with_its_reason(
    asked: PastDayDialog, day: date | None, said: str
) -> None:
    asked._day.set_day(day)
    assert not asked.give()
    assert said in asked._field.complaint


def test_the_days_that_are_asked_for_most(asked: PastDayDialog, qtbot: QtBot) -> None:
    given: list[date] = []
    asked.day_given.disconnect()
    asked.day_given.connect(given.append)
    asked._first = None
    asked._give(date(2026, 10, 31))
    assert given == [date(2026, 10, 31)]
    assert qtbot is not None


def test_another_language_closes_it(window: MainWindow, past: PastWindow, qtbot: QtBot) -> None:
    window._entrance.look_changed.emit()
    qtbot.waitUntil(lambda: not isValid(past))
