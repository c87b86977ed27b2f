"""A review window on the screen that stays with the test until it ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.draft import NoticeDraft
from desktop_app.ui.review_window import ReviewWindow
from tests.ui.drafts import DRAFT, READER, TODAY


def shown_review(
    qtbot: QtBot, draft: NoticeDraft = DRAFT, reader: NoticeReader = READER
) -> ReviewWindow:
    window = ReviewWindow(draft, reader, TODAY)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window, before_close_func=_keep)
    window.show()
    qtbot.waitActive(window)
    QApplication.processEvents()
    return window


def _keep(window: ReviewWindow) -> None:
    """Nothing is asked when the test ends."""
    window.close_stored()
