"""Printing a paper page by page: each is drawn away from the window, then sent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, QThreadPool, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.errors import PrinterRefuses
from desktop_app.ui.background import Task
from desktop_app.ui.page_pictures import PagePictures
from desktop_app.ui.print_dialog import PrintWish

_POINTS_AN_INCH = 72
_SHARP = 300  # dots an inch: finer ones are not seen, and take memory


def printer_for(wish: PrintWish, page: QSizeF) -> QPrinter:
    """The printer of `wish`, set for pages of that size in points."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(wish.printer)
    printer.setCopyCount(wish.copies)
    lay_out_page(printer, page)
    if wish.two_sided:
        is_lying = page.width() > page.height()
        sides = QPrinter.DuplexMode
        printer.setDuplex(sides.DuplexShortSide if is_lying else sides.DuplexLongSide)
    return printer


def lay_out_page(printer: QPrinter, page: QSizeF) -> None:
    """Let the paper's own margins count, and its edge be the page's edge."""
    is_lying = page.width() > page.height()
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape if is_lying else QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )


class PrintJob(QObject):
    """One paper on one printer."""

    #: A page was sent; carries how many are, and of how many.
    stepped = Signal(int, int)
    #: All pages were sent.
    ended = Signal()
    #: It cannot go on; carries the exception.
    failed = Signal(object)

    def __init__(
        self,
        pages: PagePictures,
        numbers: Sequence[int],
        printer: QPrinter,
        parent: QObject | None = None,
    ) -> None:
        """Print the pages `numbers`, from 0, in this order."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pages = pages
        self._numbers = tuple(numbers)
        self._printer = printer
        self._painter = QPainter()
        self._task: Task | None = None
        self._sent = 0
        self._is_stopped = False

    def start(self) -> None:
        """Begin; one of `ended` and `failed` follows, unless it is stopped."""
        if not self._painter.begin(self._printer):
            self.failed.emit(PrinterRefuses(name=self._printer.printerName()))
            return
        self._draw_next()

    def stop(self) -> None:
        """Take back what the printer has not printed yet."""
        self._is_stopped = True
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def let_go(self) -> None:
        """Stop, and wait for the page that is being drawn: the paper closes."""
        self.stop()
        self._pool.waitForDone()

    def _draw_next(self) -> None:
        self.stepped.emit(self._sent, len(self._numbers))
        scale = min(self._printer.resolution(), _SHARP) / _POINTS_AN_INCH
        picture = partial(self._pages.picture, self._numbers[self._sent], scale)
        self._task = Task(picture, self)
        self._task.succeeded.connect(self._send)
        self._task.failed.connect(self.failed)
        self._task.start(self._pool)

    def _send(self, image: QImage) -> None:
        if self._is_stopped:
            return
        if self._sent and not self._printer.newPage():
            self.stop()
            self.failed.emit(PrinterRefuses(name=self._printer.printerName()))
            return
        size = self._pages.sizes[self._numbers[self._sent]]
        dots = self._printer.resolution() / _POINTS_AN_INCH
        self._painter.drawImage(QRectF(0, 0, size.width() * dots, size.height() * dots), image)
        self._sent += 1
        if self._sent < len(self._numbers):
            self._draw_next()
        else:
            self._painter.end()
            self.ended.emit()
