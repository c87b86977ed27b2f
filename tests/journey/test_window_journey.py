"""From a notice file to the week's papers, through the real window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QMessageBox,  # noqa: TID251  the test reads what the box says
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.resources import resource
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.ui.completion_dialog import CompletionDialog
from desktop_app.ui.directive_list import DirectiveList
from desktop_app.ui.extension_dialog import ExtensionDialog
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.session import Session

TODAY = date(2023, 6, 12)
NOTICE = resource("samples", "01_quangtri_2023.docx")
Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)  # whatever was spoken before


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "so.dondoc", today=TODAY, who="Lan") as opened:
        opened.office.save(OfficeFacts(name="Văn phòng UBND tỉnh Quảng Trị"))
        yield opened


@pytest.fixture
def window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    made = MainWindow(Session(desk, today=TODAY), tmp_path / "window.ini")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(qtbot: QtBot, kind: type[Kind]) -> Kind:
    """The open window of `kind`, once it is there."""

    def found() -> list[Kind]:
        return [
            w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    there = found()[0]
    there.activateWindow()
    qtbot.waitUntil(there.isActiveWindow)
    return there


def drop(window: MainWindow, *paths: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            files,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def take_in(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    drop(window, NOTICE)
    review = shown(qtbot, ReviewWindow)
    assert desk.notices.all() == []
    qtbot.keyClick(review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    store = next(b for b in review.findChildren(QPushButton) if b.isDefault() and b.isVisible())
    qtbot.mouseClick(store, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.notices.all()) == 1)


def list_of(window: MainWindow) -> DirectiveList:
    return window.findChild(DirectiveList)


def search_for(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Search as a person types, until one directive is left, and pick it."""
    field = window.findChild(SearchField)
    field.clear()
    qtbot.keyClicks(field, words)
    rows = list_of(window)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 2)  # its head and itself
    rows.pick_first()


def press(
    window: MainWindow,
    qtbot: QtBot,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key in the list, as a person does once the last dialog is gone."""
    rows = list_of(window)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    QApplication.processEvents()  # what can be done now is offered a turn after a change
    qtbot.keyClick(rows, key, modifier)


def test_a_notice_goes_in_is_followed_and_comes_out_as_papers(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    take_in(window, qtbot, desk)
    assert desk.directives.counts(today=TODAY).directives >= 10

    search_for(window, qtbot, "dieu chuyen ke hoach von")
    (number,) = list_of(window).picked_ids()
    press(window, qtbot, Qt.Key.Key_U)
    progress = shown(qtbot, ProgressDialog)
    qtbot.keyClicks(progress.findChild(QPlainTextEdit), "Da co to trinh")
    qtbot.keyClick(progress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(desk.directives.one(number, today=TODAY).progress) == 1)
    assert desk.directives.one(number, today=TODAY).progress[0].text == "Da co to trinh"

    press(window, qtbot, Qt.Key.Key_G)
    extension = shown(qtbot, ExtensionDialog)
    day, reason = extension.findChildren(QLineEdit)[:2]
    day.clear()
    qtbot.keyClicks(day, "30/6/2023")
    qtbot.keyClicks(reason, "Cho y kien")
    qtbot.keyClick(extension, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.directives.one(number, today=TODAY).due == date(2023, 6, 30))
    assert desk.directives.one(number, today=TODAY).original_due == date(2023, 6, 15)

    press(window, qtbot, Qt.Key.Key_D)
    completion = shown(qtbot, CompletionDialog)
    qtbot.keyClick(completion, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.directives.one(number, today=TODAY).status is Status.COMPLETED)

    press(window, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: desk.directives.one(number, today=TODAY).status is Status.IN_PROGRESS
    )
    press(window, qtbot, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.directives.one(number, today=TODAY).status is Status.COMPLETED)

    write_papers(window, qtbot, tmp_path / "giấy tờ")
    read_papers(tmp_path / "giấy tờ")


def write_papers(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    press(window, qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    report = shown(qtbot, ReportDialog)
    place = next(f for f in report.findChildren(QLineEdit) if f.accessibleName() == "Folder")
    place.setText(str(folder))
    for box in report.findChildren(QCheckBox):
        box.setChecked(True)
    qtbot.keyClick(report, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: len(list(folder.glob("BaoCaoTuan_2023-W24.*"))) == 2, timeout=30_000
    )
    qtbot.waitUntil(lambda: not report.findChildren(QPushButton)[0].isHidden())
    report.reject()


def read_papers(folder: Path) -> None:
    workbook = openpyxl.load_workbook(folder / "BaoCaoTuan_2023-W24.xlsx")
    assert workbook.sheetnames[:2] == ["Tổng hợp", "Nhiệm vụ"]
    cells = {
        str(cell.value)
        for row in workbook["Nhiệm vụ"].iter_rows()
        for cell in row
        if cell.value
    }
    assert any("Da co to trinh" in cell or "Đã hoàn thành" in cell for cell in cells)
    pdf = pypdfium2.PdfDocument(folder / "BaoCaoTuan_2023-W24.pdf")
    assert "VĂN PHÒNG UBND" in pdf[0].get_textpage().get_text_bounded()
    pdf.close()


def test_a_bad_file_says_its_sentence_and_leaves_the_window_unharmed(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "hong.pdf"
    bad.write_bytes(b"%PDF-1.7 nothing more")
    drop(window, bad)
    box = shown(qtbot, QMessageBox)
    assert "“hong.pdf”" in box.text()
    box.close()
    assert desk.notices.all() == []
    take_in(window, qtbot, desk)


def test_what_is_stored_is_there_after_a_restart(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    take_in(window, qtbot, desk)
    window.close()
    with open_desk(tmp_path / "so.dondoc", today=TODAY) as again:
        assert again.notices.all()[0].head.number == "87/TB-VPUBND"
        overdue = frozenset({StandingKind.OVERDUE})
        late = again.directives.listing(ListingFilter(standings=overdue), today=TODAY)
        assert (
            len(late.ids)
            == again.directives.counts(today=TODAY).by_standing[StandingKind.OVERDUE]
        )
        assert again.history.undo() is not None
        assert again.notices.all() == []
        assert again.history.redo() is not None
        assert len(again.notices.all()) == 1
