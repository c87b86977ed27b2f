"""The issued reports in their window, over a real register."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QThreadPool
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,  # noqa: TID251  it looks for it
    QLineEdit,
    QMainWindow,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.desk.template_file import read_template, write_sample
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.ui.issued_flow import IssuedFlow
from desktop_app.ui.issued_window import IssuedWindow
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.papers_done import PaperRow
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.withdraw_dialog import WithdrawDialog
from tests.register.given import TODAY
from tests.ui.papers_given import words_of

WEEK = ReportPeriod.week_of(TODAY)
BEFORE = ReportPeriod.week_of(TODAY - timedelta(days=7))
PATIENCE = 20_000
STATE, BASE = 2, 7


def issue(desk: Desk, period: ReportPeriod, on: date, folder: Path, name: str) -> list[bytes]:
    """Issue a report; the bytes of its papers, the workbook in the office's own form."""
    basis = desk.reports.basis(period, cutoff=datetime.combine(on, time(16)))
    write_sample(folder / "mau.xlsx")
    form = read_template(folder / "mau.xlsx")
    paths = PaperPaths(excel=folder / f"{name}.xlsx", pdf=folder / f"{name}.pdf")
    written = write_papers(basis, paths, template=form)
    desk.reports.issue(basis, form)
    return [path.read_bytes() for path in written]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "giấy tờ"
    made.mkdir()
    return made


@pytest.fixture
def flow(
    desk: Desk, folder: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[IssuedFlow]:
    install_language(qapp, Language.ENGLISH)
    issue(desk, BEFORE, BEFORE.last, tmp_path, "before")
    desk.follow_up.complete([1], on=TODAY)
    main = QMainWindow()
    qtbot.addWidget(main)
    main.show()
    memory = WindowMemory(tmp_path / "window.ini")
    memory.paper_folder = folder
    yield IssuedFlow(Session(desk, today=TODAY, parent=main), main, memory)
    QThreadPool.globalInstance().waitForDone()


def opened(flow: IssuedFlow, qtbot: QtBot) -> IssuedWindow:
    """The window, with the keyboard."""
    window = flow.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def cells(window: IssuedWindow, row: int) -> list[str]:
    return [window.table.cell(row, column).text() for column in range(BASE + 2)]


def choose(window: IssuedWindow, *rows: int) -> None:
    window.table.clearSelection()
    mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        window.table.selectionModel().select(window.table.model().index(row, 0), mode)


def preview_over(window: IssuedWindow, qtbot: QtBot) -> PreviewWindow:
    qtbot.waitUntil(lambda: window.findChild(PreviewWindow) is not None, timeout=PATIENCE)
    found = window.findChild(PreviewWindow)
    assert isinstance(found, PreviewWindow)
    return found


@pytest.mark.slow
def test_each_report_is_listed_with_its_figures_and_their_difference(
    flow: IssuedFlow, desk: Desk, tmp_path: Path
) -> None:
    window = flow.open()
    assert len(window._heads) == 1
    issue(desk, WEEK, TODAY, tmp_path, "now")
    flow._session.changed.emit()
    newest, oldest = cells(window, 0), cells(window, 1)
    period = "2026-W48 · 23/11/2026 – 29/11/2026"
    assert newest[:4] == ["2", period, "In force", "23/11/2026 16:00"]
    assert newest[4:] == ["6", "1 (+1)", "0 (−1)", "No. 1", "23/11/2026 08:00 · Lan"]
    assert oldest[4:8] == ["6", "0", "1", "Nothing before"]


def test_nothing_issued_is_said(empty_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    main = QMainWindow()
    qtbot.addWidget(main)
    session = Session(empty_desk, today=TODAY, parent=main)
    window = IssuedFlow(session, main, WindowMemory(tmp_path / "window.ini")).open()
    assert not window.table.isVisible()
    assert not any(b.isEnabled() for b in (window.look, window.write, window.compare))


@pytest.mark.slow
def test_a_report_is_looked_at_as_it_was_issued(flow: IssuedFlow, qtbot: QtBot) -> None:
    window = opened(flow, qtbot)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    preview = preview_over(window, qtbot)
    assert preview.paper.name == "BaoCaoTuan_2026-W47.pdf"
    assert "Số liệu chốt đến 16 giờ 00 ngày 22/11/2026" in words_of(preview.paper)
    assert preview.paper.doubt == ""
    preview.close()


@pytest.mark.slow
def test_its_papers_are_written_again_the_same_beside_what_stands_there(
    flow: IssuedFlow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = flow.open()
    (folder / "BaoCaoTuan_2026-W47.xlsx").write_bytes(b"of somebody")
    window.write.click()
    chooser = window.findChild(QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()
    qtbot.waitUntil(lambda: len(window.findChildren(PaperRow)) == 2, timeout=PATIENCE)
    for ending in ("xlsx", "pdf"):
        again = folder / f"BaoCaoTuan_2026-W47_2.{ending}"
        assert again.read_bytes() == (tmp_path / f"before.{ending}").read_bytes()
    assert (folder / "BaoCaoTuan_2026-W47.xlsx").read_bytes() == b"of somebody"
    (shown,) = [b for b in window.findChildren(QPushButton) if b.text().strip() == "Preview"]
    assert shown.accessibleName().endswith(".pdf")  # the workbook is in the office's own form


@pytest.mark.slow
def test_a_workbook_that_was_written_again_is_looked_at_as_it_prints(
    flow: IssuedFlow, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    basis = desk.reports.basis(WEEK, cutoff=datetime.combine(TODAY, time(16)))
    desk.reports.issue(basis, language="en")
    window = flow.open()
    window.write.click()
    chooser = window.findChild(QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()
    qtbot.waitUntil(lambda: len(window.findChildren(PaperRow)) == 2, timeout=PATIENCE)
    shown = [b for b in window.findChildren(QPushButton) if b.text().strip() == "Preview"]
    assert len(shown) == 2
    shown[0].click()
    paper = preview_over(window, qtbot).paper
    assert paper.name == "BaoCaoTuan_2026-W48_en_Excel.pdf"
    assert "DIRECTIVES IN DETAIL" in words_of(paper)


@pytest.mark.slow
def test_two_reports_are_compared_the_earlier_one_first(
    flow: IssuedFlow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(desk, WEEK, TODAY, tmp_path, "now")
    window = opened(flow, qtbot)
    choose(window, 0)
    assert not window.compare.isEnabled()
    choose(window, 0, 1)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    preview = preview_over(window, qtbot)
    words = words_of(preview.paper)
    assert preview.paper.name == "SoSanh_2026-W47_2026-W48.pdf"
    assert "Completed late: 1" in words
    assert "Rà soát quỹ đất công" in words
    preview.close()


@pytest.mark.slow
def test_a_withdrawn_report_says_why_wherever_it_comes_out_again(
    flow: IssuedFlow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(desk, WEEK, TODAY, tmp_path, "now")
    window = flow.open()
    choose(window, 1)
    window.withdraw.click()
    dialog = window.findChild(WithdrawDialog)
    dialog.findChild(QLineEdit).setText(" Sai số liệu ")
    dialog.giving.click()
    assert cells(window, 1)[STATE] == "Withdrawn 23/11/2026: Sai số liệu"
    assert cells(window, 0)[BASE] == "No. 1, withdrawn"
    choose(window, 0)
    window.look.click()
    preview = preview_over(window, qtbot)
    assert "report 1 (2026-W47), which does not count any more" in preview.paper.doubt
    assert preview._doubt.isVisible()
    preview.close()
    choose(window, 1)
    assert not window.withdraw.isEnabled()
    assert desk.history.undo() == "rút báo cáo 2026-W47"


def test_without_a_reason_nothing_is_withdrawn(flow: IssuedFlow, desk: Desk) -> None:
    window = flow.open()
    window.withdraw.click()
    dialog = window.findChild(WithdrawDialog)
    dialog.giving.click()
    assert dialog.isVisible()
    assert desk.reports.issued()[0].withdrawal is None
    dialog.reject()


def test_closing_the_window_ends_what_is_made_for_it(
    flow: IssuedFlow, folder: Path, qtbot: QtBot
) -> None:
    window = flow.open()
    flow._write(1, folder)
    window.close()
    qtbot.waitUntil(lambda: flow._window.shown is None)
    assert list(folder.iterdir()) == []
    assert flow.open() is not window
