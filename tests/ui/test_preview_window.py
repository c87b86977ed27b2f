"""The preview: its keys, its verbs, what is printed and what is saved."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget  # noqa: TID251
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.errors import PrinterRefuses
from desktop_app.ui.page_pictures import PagePictures
from desktop_app.ui.papers_done import PaperRow
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.print_dialog import PrintDialog, PrintWish
from desktop_app.ui.print_job import PrintJob, lay_out_page, printer_for
from desktop_app.ui.window_memory import WindowMemory
from tests.ui.papers_given import A4_LYING, a_paper, a_pdf


@pytest.fixture
def over(vietnamese: QApplication, qtbot: QtBot) -> QWidget:
    assert vietnamese is not None
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def flow(over: QWidget, tmp_path: Path) -> PreviewFlow:
    return PreviewFlow(WindowMemory(tmp_path / "window.ini"), over)


@pytest.fixture
def preview(flow: PreviewFlow, qtbot: QtBot) -> Iterator[PreviewWindow]:
    window = flow.show(a_paper(4))
    qtbot.waitExposed(window)
    yield window
    window.close()


def buttons(window: QWidget) -> dict[str, QPushButton]:
    return {button.text().strip(): button for button in window.findChildren(QPushButton)}


def test_the_number_and_the_pages_go_together(preview: PreviewWindow, qtbot: QtBot) -> None:
    preview._number.setValue(3)
    assert preview.page == 2
    qtbot.keyClick(preview._view, Qt.Key.Key_End)
    assert preview._number.value() == 4


@pytest.fixture
def alone(over: QWidget, qtbot: QtBot) -> Iterator[PreviewWindow]:
    """A preview that nobody listens to."""
    window = PreviewWindow(a_paper(), over)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if isValid(window):
        window.close()


def test_keys_ask_for_printing_and_saving(alone: PreviewWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(alone.print_asked):
        qtbot.keyClick(alone._view, Qt.Key.Key_P, control)
    with qtbot.waitSignal(alone.save_asked):
        qtbot.keyClick(alone._view, Qt.Key.Key_S, control)


def test_keys_enlarge(alone: PreviewWindow, qtbot: QtBot) -> None:
    before = alone._view.zoom
    qtbot.keyClick(alone._view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert alone._view.zoom < before
    assert alone._zoom.text() == f"{round(alone._view.zoom * 100)} %"
    qtbot.keyClick(alone._view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert alone._view.zoom == pytest.approx(before)


def test_escape_closes_it(alone: PreviewWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(alone._view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(alone))


def test_saving_offers_the_settled_name_and_then_the_file(
    preview: PreviewWindow, flow: PreviewFlow, tmp_path: Path
) -> None:
    preview.save_asked.emit()
    dialog = preview.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "DanhSach_2026-11-23.pdf"
    path = tmp_path / "cho lãnh đạo.pdf"
    dialog.fileSelected.emit(str(path))
    assert path.read_bytes() == preview.paper.data
    assert flow._memory.paper_folder == tmp_path
    row = preview.findChild(PaperRow)
    assert {"Mở", "Mở thư mục"} == set(buttons(row))
    dialog.close()


def test_a_folder_that_is_gone_is_one_sentence_and_the_preview_stays(
    preview: PreviewWindow, flow: PreviewFlow, tmp_path: Path
) -> None:
    flow._save(preview, tmp_path / "gone" / "a.pdf")
    assert "gone" in preview.findChild(QMessageBox).text()
    assert preview.findChild(PaperRow) is None
    assert preview.isVisible()


def test_without_a_printer_one_sentence_says_what_to_do(
    preview: PreviewWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    preview.print_asked.emit()
    assert "chưa cài máy in nào" in preview.findChild(QMessageBox).text()
    assert preview.findChild(PrintDialog) is None


def test_the_print_dialog_gives_the_pages_asked_for(over: QWidget, qtbot: QtBot) -> None:
    dialog = PrintDialog(["Phòng Tổng hợp", "Tầng 2"], 9, 4, over)
    qtbot.addWidget(dialog)
    wishes: list[PrintWish] = []
    dialog.print_wanted.connect(wishes.append)
    dialog.give()
    dialog._which.setCurrentIndex(1)
    dialog.give()
    dialog._which.setCurrentIndex(2)
    dialog._which.activated.emit(2)
    dialog._first.setValue(6)
    dialog._copies.setValue(2)
    dialog.give()
    assert [(w.printer, w.copies, w.first, w.last) for w in wishes] == [
        ("Phòng Tổng hợp", 1, 1, 9),
        ("Phòng Tổng hợp", 1, 4, 4),
        ("Phòng Tổng hợp", 2, 6, 9),
    ]
    dialog._last.setValue(5)
    assert not dialog.give()
    assert dialog._span_field._note.text() == "Trang cuối không được đứng trước trang đầu."


def to_file(path: Path) -> QPrinter:
    """A printer that leaves what it prints in a .pdf."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


@pytest.mark.slow
def test_the_pages_asked_for_come_out_of_the_printer(
    flow: PreviewFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = flow.show(a_paper(4))
    printer = to_file(tmp_path / "printed.pdf")
    lay_out_page(printer, window.pages.sizes[0])
    job = PrintJob(window.pages, [1, 3], printer, window)
    steps: list[tuple[int, int]] = []
    job.stepped.connect(lambda done, of: steps.append((done, of)))
    with qtbot.waitSignal(job.ended):
        job.start()
    assert steps == [(0, 2), (1, 2)]
    window.close()  # PDFium serves one caller at a time
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert [page.get_size() for page in printed] == [pytest.approx((595, 842), abs=1)] * 2
    second = printed[1].render(scale=1).to_pil()
    black, white = second.getpixel((150, 300)), second.getpixel((150, 160))
    assert max(black[:3]) < 40  # the fourth page's square stands lowest
    assert min(white[:3]) > 240
    printed.close()


def test_a_lying_page_is_printed_lying(over: QWidget) -> None:
    assert over is not None  # a window system stands
    wish = PrintWish(printer="", copies=3, first=1, last=1, two_sided=True)
    pages = PagePictures(a_pdf(1, A4_LYING))
    printer = printer_for(wish, pages.sizes[0])
    assert printer.pageLayout().orientation().name == "Landscape"
    assert printer.copyCount() == 3
    pages.close()


@pytest.mark.qt_log_ignore("QPdf|QPainter|not open", extend=True)  # Qt says so in the log
def test_a_printer_that_refuses_is_one_sentence(
    flow: PreviewFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = flow.show(a_paper(1))
    job = PrintJob(window.pages, [0], to_file(tmp_path / "no" / "where.pdf"), window)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert isinstance(failed.args[0], PrinterRefuses)
    window.close()


def test_printing_can_be_stopped(flow: PreviewFlow, qtbot: QtBot, tmp_path: Path) -> None:
    window = flow.show(a_paper(4))
    job = PrintJob(window.pages, range(4), to_file(tmp_path / "printed.pdf"), window)
    ended: list[bool] = []
    job.ended.connect(lambda: ended.append(True))
    job.start()
    job.stop()
    job._pool.waitForDone()
    QGuiApplication.processEvents()
    assert ended == []
    assert job._sent == 0
    window.close()
    qtbot.waitUntil(lambda: not job._painter.isActive())


def test_closing_the_preview_ends_its_printing(flow: PreviewFlow, tmp_path: Path) -> None:
    window = flow.show(a_paper(4))
    job = PrintJob(window.pages, range(4), to_file(tmp_path / "printed.pdf"), window)
    told: list[object] = []
    job.ended.connect(lambda: told.append("ended"))
    job.failed.connect(told.append)
    job.start()
    window.close()
    QGuiApplication.processEvents()
    assert told == []
