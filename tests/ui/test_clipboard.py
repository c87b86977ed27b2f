"""Rows go out as a table, a notice comes in as copied text or files."""

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import Act
from desktop_app.ui.copied_rows import table_for_clipboard
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.review_window import ReviewWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SAMPLE = Path(__file__).parent.parent.parent / "resources" / "samples" / "01_quangtri_2023.docx"
TRICKY = [["Nội dung", "Hạn"], ["=1+1", "01/02/2026"], ["- Giao <Sở>\tvà\nhuyện", "+5"]]


def copied_rows(window: MainWindow, qtbot: QtBot) -> list[list[str]]:
    qtbot.keyClick(window._parts.page.list, Qt.Key.Key_C, CTRL)
    return [line.split("\t") for line in QApplication.clipboard().text().split("\n")]


def test_the_selected_rows_are_copied_with_headings(window: MainWindow, qtbot: QtBot) -> None:
    window._parts.page.list.selectAll()
    headings, *rows = copied_rows(window, qtbot)
    assert headings == ["Thông báo", "Điểm", "Nội dung nhiệm vụ", "Chủ trì", "Hạn", "Mức hạn"]
    assert len(rows) == 6
    assert rows[0][:4] == [
        "TB 90/TB-VPUBND · 12/11/2026",
        "2.(1)",
        "Hoàn thiện hồ sơ mời thầu",
        "STC",
    ]
    assert "6 dòng" in window._parts.status._saved.text()


def test_the_columns_are_copied_as_they_stand(window: MainWindow, qtbot: QtBot) -> None:
    columns = window._parts.page.list.columns
    columns.setSectionHidden(Column.LEAD, True)
    columns.setSectionHidden(Column.NOTICE, False)
    columns.moveSection(columns.visualIndex(Column.DUE), 0)
    headings, row = copied_rows(window, qtbot)
    assert headings == ["Hạn", "Điểm", "Nội dung nhiệm vụ", "Mức hạn", "Thông báo"]
    assert row[0] == "31/03/2027"


def test_no_cell_begins_a_formula_breaks_a_row_or_speaks_markup(qapp: QApplication) -> None:
    del qapp
    copied = table_for_clipboard(TRICKY)
    assert copied.text().split("\n") == [
        "Nội dung\tHạn",
        "'=1+1\t01/02/2026",
        "'- Giao <Sở> và huyện\t'+5",
    ]
    assert "&lt;Sở&gt;" in copied.html()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_takes_every_cell_as_text(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    (tmp_path / "copied.html").write_text(table_for_clipboard(TRICKY).html(), "utf-8")
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    subprocess.run(
        [
            *("soffice", home, "--headless", "--infilter=HTML (StarCalc)"),
            *("--convert-to", "xlsx:Calc MS Excel 2007 XML", "copied.html"),
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=120,
    )
    sheet = openpyxl.load_workbook(tmp_path / "copied.xlsx").active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells == [
        ["Nội dung", "Hạn"],
        ["=1+1", "01/02/2026"],
        ["- Giao <Sở> và huyện", "+5"],
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


def test_copied_text_is_reviewed_like_a_file(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(
        "THÔNG BÁO\nKết luận của Chủ tịch\n1. Giao Sở Tài chính rà soát quỹ đất công, "
        "báo cáo trước ngày 30/12/2026.\n"
    )
    qtbot.keyClick(window._parts.page.list, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: window.findChild(ReviewWindow) is not None, timeout=30_000)
    review = window.findChild(ReviewWindow)
    qtbot.waitUntil(review.isVisible)
    review.close()


def test_copied_files_are_taken_in(window: MainWindow, qtbot: QtBot) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    QApplication.clipboard().setMimeData(files)
    window._parts.actions[Act.PASTE].trigger()
    qtbot.waitUntil(lambda: window.findChild(ReviewWindow) is not None, timeout=30_000)
    review = window.findChild(ReviewWindow)
    qtbot.waitUntil(review.isVisible)
    review.close()


def test_without_words_the_paste_says_so(window: MainWindow) -> None:
    QApplication.clipboard().setText("  \n ")
    window._parts.actions[Act.PASTE].trigger()
    box = window.findChild(QMessageBox)
    assert "Không có chữ nào để dán" in box.text()
    box.close()
