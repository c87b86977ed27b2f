"""Gathering and writing a report holds nobody, and can be stopped."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QSettings, Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.desk.gathering import gather_monday, gather_report
from desktop_app.desk.opening import open_desk
from desktop_app.desk.papers import settled_names
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.ui import background
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.paper_making import Gathering, PaperMaking, ready
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.report_flow import ReportFlow
from desktop_app.ui.session import Session
from tests.bench.invented_years import TODAY, fill
from tests.bench.longest_gap import longest_gap

pytestmark = pytest.mark.slow  # papers made away from the window

CTRL = Qt.KeyboardModifier.ControlModifier
WEEK = ReportPeriod.week_of(TODAY)
PATIENCE = 60_000
DIRECTIVES = 6_000


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("years") / "so.dondoc"
    fill(path, DIRECTIVES)
    return path


@pytest.fixture
def session(years: Path, qapp: QApplication) -> Iterator[Session]:
    install_language(qapp, Language.ENGLISH)
    with open_desk(years, today=TODAY) as desk:
        yield Session(desk, today=TODAY)


@pytest.fixture
def main(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(
    session: Session, main: QMainWindow, tmp_path: Path
) -> Iterator[tuple[ReportFlow, ReportDialog]]:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("report/folder", str(tmp_path))
    flow = ReportFlow(session, main, kept)
    dialog = flow.open()
    QApplication.processEvents()
    yield flow, dialog
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


@pytest.fixture
def nothing_else() -> Iterator[None]:
    """What the tests before left behind is not looked through meanwhile."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def least(work: Callable[[], object]) -> float:
    """How long `work` takes where nothing else is in its way."""
    taken = []
    for _ in range(3):
        began = perf_counter()
        work()
        taken.append(perf_counter() - began)
    return min(taken)


@pytest.mark.usefixtures("nothing_else")
def test_the_windows_events_go_on_while_a_meetings_page_is_gathered(
    session: Session, main: QMainWindow, qtbot: QtBot
) -> None:
    now, reports = session.now(), session.desk.reports
    held = least(lambda: reports.monday(WEEK, cutoff=now))
    copy = session.desk.past_days.present(TODAY)
    making, found = PaperMaking(main), []

    def gather() -> None:
        apart = ready(lambda on_step: gather_monday(copy, WEEK, now, on_step))
        making.make("Meeting", apart, found.append)
        count = len(found)
        qtbot.waitUntil(lambda: len(found) > count, timeout=PATIENCE)

    gather()  # the small window that tells of it is made for the first time
    gaps = []
    for _ in range(3):
        with longest_gap() as gap:
            gather()
        gaps.append(gap.seconds)
    assert found[-1] == reports.monday(WEEK, cutoff=now)
    assert min(gaps) < held / 2


def test_what_is_gathered_apart_is_what_the_desk_gathers(session: Session) -> None:
    copy, now = session.desk.past_days.present(TODAY), session.now()
    assert gather_report(copy, WEEK, now) == session.desk.reports.basis(WEEK, cutoff=now)


def test_esc_while_papers_are_made_stops_them_and_brings_the_form_back(
    dialog: tuple[ReportFlow, ReportDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    flow, asked = dialog
    before = sorted(tmp_path.iterdir())
    qtbot.keyClick(asked, Qt.Key.Key_Return, CTRL)
    assert asked.working.isVisible()
    with qtbot.assertNotEmitted(flow.papers_written):
        qtbot.keyClick(asked, Qt.Key.Key_Escape)
        qtbot.waitUntil(asked.giving.isVisible, timeout=PATIENCE)
    assert asked.isVisible()
    assert sorted(tmp_path.iterdir()) == before


def test_the_papers_are_written_after_a_stop(
    dialog: tuple[ReportFlow, ReportDialog],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(background, "_SEEN", 0.0)  # every step is told
    flow, asked = dialog
    qtbot.keyClick(asked, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(asked.giving.isVisible, timeout=PATIENCE)
    steps: list[tuple[int, int]] = []
    flow.stepped.connect(lambda done, of: steps.append((done, of)))
    with qtbot.waitSignal(flow.papers_written, timeout=PATIENCE) as written:
        qtbot.keyClick(asked, Qt.Key.Key_Return, CTRL)
    names = settled_names(WEEK, tmp_path)
    assert written.args[0] == [names.excel, names.pdf]
    shares = [done / of for done, of in steps]
    assert shares == sorted(shares)
    assert len(shares) > 10
    assert 0 <= shares[0] < shares[-1] < 1


def test_a_bug_while_facts_are_gathered_is_not_taken_for_the_end(
    main: QMainWindow, qtbot: QtBot
) -> None:
    made: list[object] = []

    def failing() -> Gathering[object]:
        yield 0, 2
        raise ZeroDivisionError

    making = PaperMaking(main)
    with qtbot.captureExceptions() as raised:
        making.make("Paper", failing(), made.append)
        qtbot.waitUntil(lambda: bool(raised))
        QApplication.processEvents()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert made == []
    making.make("Paper", ready(lambda _on_step: 1), made.append)  # the next one can be made
    qtbot.waitUntil(lambda: made == [1])
