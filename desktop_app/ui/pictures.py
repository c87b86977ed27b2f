"""Pictures of the real screens, made without one: for the demo and the documents."""

import sys
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.desk.desk import Desk
from desktop_app.intake.draft import ReadNotice
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.look import Theme, apply_look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.turns import Turns

SCREEN = QSize(1366, 768)


def take_pictures(
    desk: Desk,
    read: ReadNotice,
    folder: Path,
    *,
    today: date,
    language: str,
    theme: Theme = Theme.LIGHT,
) -> list[Path]:
    """Write PNG pictures of the main window, the review of `read` and the report dialog."""
    qInstallMessageHandler(_say)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["dondoc"])
    install_language(app, Language(language))
    apply_look(app, theme)
    session = Session(desk, today=today)
    settings = folder / ".pictures.ini"
    window = MainWindow(session, settings)
    review = ReviewWindow(read.draft, desk.intake.reader(), today)
    # A picture goes to other people: it shows no path of the PC that made it.
    report = ReportDialog(datetime.combine(today, time(17)), Path("DonDoc"))
    pictures = [
        picture(window, SCREEN, folder / "main-window.png"),
        picture(review, SCREEN, folder / "review-window.png"),
        picture(report, report.sizeHint(), folder / "report-dialog.png"),
    ]
    review.close_stored()
    settings.unlink(missing_ok=True)
    return pictures


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but the offscreen platform's remark on every window's size."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def picture(widget: QWidget, size: QSize, path: Path) -> Path:
    """Show `widget`, let it settle, and write what it shows."""
    widget.show()
    QApplication.processEvents()
    widget.showNormal()  # no screen bounds a picture
    QApplication.processEvents()
    widget.resize(size)
    _settle(widget)
    widget.grab().save(str(path))
    widget.hide()
    return path


def _settle(widget: QWidget) -> None:
    """Let come what follows the first paint: details after a turn, figures in many steps."""
    is_at_work = True
    while is_at_work:
        for _ in range(_TURNS):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        is_at_work = any(turns.is_active() for turns in widget.findChildren(Turns))


_TURNS = 20
