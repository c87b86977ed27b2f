"""Nothing holds the window: the longest gap in its event loop while the real work is done."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desk.sheet_files import write_sheets
from desktop_app.resources import resource
from desktop_app.ui.actions import Act
from desktop_app.ui.changes_window import ChangesWindow
from desktop_app.ui.copy_keeper import CopyKeeper
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.merge_window import MergeWindow
from desktop_app.ui.past_window import PastWindow
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.tracker_window import TrackerWindow
from desktop_app.ui.warm_up import BELOW, WINDOWS, load
from tests.bench.conftest import Figure, note
from tests.bench.invented_years import TODAY
from tests.bench.longest_gap import longest_gap
from tests.bench.shown_window import settle, shown_window
from tests.cli.tracker_books import book
from tests.desk.sheets_given import Filled

CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 60_000
GOAL = 50  # milliseconds
TRACKER_ROWS = 3000
NOTICE = resource("samples", "01_quangtri_2023.txt")
OPENED = {
    Act.TODAY: "the day's page",
    Act.MONTH: "the month",
    Act.PALETTE: "the palette",
    Act.SOURCE: "a source",
    Act.MEND: "the correction of a directive",
    Act.QUICK_EDIT: "the quick edit",
    Act.REPORT: "the week's papers",
    Act.CHASE: "the letters to agencies",
    Act.SHEETS: "the sheets",
    Act.ISSUED: "the issued reports",
    Act.AGENCIES: "the directory",
    Act.COPIES: "the copies",
    Act.SETTINGS: "the settings",
}


@pytest.fixture
def window(
    path: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    list(load((*BELOW, *WINDOWS)))  # as the program does once its window has stood for a while
    with shown_window(path, tmp_path / "window.ini", qapp, qtbot) as window:
        yield window
        QThreadPool.globalInstance().waitForDone()


class Gap:
    """Measures one piece of work, and puts it into the table."""

    def __init__(self, path: Path, benchmark: Callable[..., object]) -> None:
        self._path = path
        self._benchmark = benchmark

    def during(self, what: str, work: Callable[[], object]) -> None:
        def measured() -> None:
            with longest_gap() as gap:
                work()
            bare = 1 / 60  # a picture of the screen
            note(
                Figure(
                    f"longest gap: {what}, {self._path.stem}",
                    gap.seconds,
                    "a picture of the screen",
                    bare,
                    GOAL,
                    is_absolute=True,
                )
            )

        self._benchmark.pedantic(measured, rounds=1)


@pytest.fixture
def gap(path: Path, benchmark: Callable[..., object]) -> Gap:
    return Gap(path, benchmark)


Shown = TypeVar("Shown", bound=QWidget)


def shown(kind: type[Shown], window: MainWindow, qtbot: QtBot) -> Shown:
    def found() -> list[Shown]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE)
    return found()[0]


@pytest.mark.parametrize("act", OPENED, ids=lambda act: act.name.lower())
def test_opening_a_window(act: Act, window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    listed = window._parts.page.list
    listed.pick([listed.model().id_at(1)])
    settle(window, qtbot)

    def open_it() -> None:
        window._parts.actions[act].trigger()
        qtbot.wait(500)

    gap.during(f"{OPENED[act]} opened", open_it)


def test_typing_a_search(window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    def search() -> None:
        for letter in "boi thuong":
            QTest.keyClick(window._parts.search, letter)
            qtbot.wait(30)
        settle(window, qtbot)

    gap.during("a search is typed", search)


def test_taking_in_a_notice(window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    def take_in() -> None:
        window._entrance.take([NOTICE])
        review = shown(ReviewWindow, window, qtbot)
        qtbot.wait(200)
        QTest.keyClick(review, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not review.isVisible(), timeout=PATIENCE)
        settle(window, qtbot)

    gap.during("a notice is read, looked through and kept", take_in)


def test_giving_an_answer(window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    def answer() -> None:
        listed = window._parts.page.list
        listed.pick([listed.model().id_at(row) for row in (1, 2, 3)])
        window._parts.actions[Act.UPDATE].trigger()
        dialog = shown(ProgressDialog, window, qtbot)
        QTest.keyClicks(dialog.findChild(QPlainTextEdit), "Da trinh")
        dialog.giving.click()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
        settle(window, qtbot)

    gap.during("three directives are answered at once", answer)


def test_merging_a_sheet(window: MainWindow, qtbot: QtBot, gap: Gap, tmp_path: Path) -> None:
    desk = window._session.desk
    drafts = desk.sheets.drafts(at=datetime.combine(TODAY, time(9)))
    made = write_sheets(drafts[:1], tmp_path)
    desk.sheets.note_sent(made.sheets)
    sheet = Filled(made.paths[0])
    for row in range(1, 20):
        sheet.put(row, "Kết quả", f"Đã trình lần {row}")
    filled = sheet.saved()

    def merge() -> None:
        window._entrance.take([filled])
        merging = shown(MergeWindow, window, qtbot)
        QTest.keyClick(merging, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: not merging.isVisible(), timeout=PATIENCE)
        settle(window, qtbot)

    gap.during("a sheet is read, compared and taken in", merge)


def invented_tracker(folder: Path, kind: str) -> Path:
    """Ten rows for each of its notices, whose numbers end in `kind`."""
    heads = ["Số thông báo", "Ngày thông báo", "Nội dung nhiệm vụ", "Chủ trì", "Thời hạn"]
    numbers = [f"{row // 10 + 1}/TB-{kind}" for row in range(TRACKER_ROWS)]
    work = ["09/01/2023", "Báo cáo tiến độ giải ngân", "Sở Tài chính", "20/3/2023"]
    return book(folder / "so.xlsx", [heads, *([number, *work] for number in numbers)])


def test_taking_in_a_tracker(
    window: MainWindow, qtbot: QtBot, gap: Gap, tmp_path: Path
) -> None:
    tracker = invented_tracker(tmp_path, "SO")
    window._entrance.take([tracker])

    def take_in() -> None:
        asked = shown(TrackerWindow, window, qtbot)
        QTest.keyClick(asked, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(asked.plan.isVisible, timeout=PATIENCE)
        QTest.keyClick(asked, Qt.Key.Key_Return, CTRL)
        with qtbot.waitSignal(asked.finished, timeout=PATIENCE):
            pass
        settle(window, qtbot)

    gap.during(f"a tracker of {TRACKER_ROWS} rows is read and taken in", take_in)


def test_taking_a_tracker_back(
    window: MainWindow, qtbot: QtBot, gap: Gap, tmp_path: Path
) -> None:
    desk = window._session.desk
    read = desk.intake.reader().read_tracker(invented_tracker(tmp_path, "BO"), today=TODAY)
    window._session.change("", lambda: desk.trackers.take_in(read, today=TODAY))
    settle(window, qtbot)

    def turn() -> None:
        for act in (Act.UNDO, Act.REDO):
            with qtbot.waitSignal(window._session.done, timeout=PATIENCE):
                window._parts.actions[act].trigger()
            settle(window, qtbot)

    gap.during(f"a tracker of {TRACKER_ROWS} rows is taken back and done again", turn)


def test_the_weeks_papers(window: MainWindow, qtbot: QtBot, gap: Gap, tmp_path: Path) -> None:
    window._memory.paper_folder = tmp_path

    def report() -> None:
        window._parts.actions[Act.REPORT].trigger()
        dialog = shown(ReportDialog, window, qtbot)
        written = window._entrance._report.papers_written
        with qtbot.waitSignal(written, timeout=PATIENCE):
            dialog.giving.click()
        dialog.reject()

    gap.during("the week's papers are gathered and written", report)


def test_making_a_copy(
    window: MainWindow, path: Path, qtbot: QtBot, gap: Gap, tmp_path: Path
) -> None:
    keeper = CopyKeeper(path, tmp_path / "copies.ini", window)

    def copy() -> None:
        keeper.copy_now()
        qtbot.waitUntil(lambda: not keeper.is_busy(), timeout=5 * PATIENCE)

    gap.during("a copy is made, checked and restored elsewhere", copy)
    assert keeper.news.made is not None


def test_looking_at_a_past_day(window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    def look() -> None:
        window._past.open_day(TODAY)
        past = shown(PastWindow, window, qtbot)
        qtbot.waitUntil(lambda: not past._beginning.is_active(), timeout=PATIENCE)
        settle(past, qtbot)

    gap.during("the register of a past day is opened", look)


def test_comparing_two_days(window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    def compare() -> None:
        window._past.compare_since(TODAY - timedelta(days=7))
        changes = shown(ChangesWindow, window, qtbot)
        qtbot.waitUntil(lambda: changes.shown is not None, timeout=PATIENCE)
        qtbot.wait(50)

    gap.during("two days are compared", compare)


def test_opening_the_overview(window: MainWindow, qtbot: QtBot, gap: Gap) -> None:
    def look() -> None:
        window._parts.actions[Act.OVERVIEW].trigger()
        overview = window._days._overview
        assert overview is not None
        qtbot.waitUntil(lambda: not overview.is_reading(), timeout=PATIENCE)
        qtbot.wait(50)

    gap.during("the overview is opened", look)
