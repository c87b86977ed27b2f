"""A review is kept a moment after each change, and taken up when its notice comes again."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from desktop_app.intake.draft import ReadNotice
from desktop_app.ui.review_drafts import ReviewDrafts
from desktop_app.ui.review_window import ReviewWindow

_A_MOMENT = 700  # milliseconds after the last key


class ReviewKeeper(QObject):
    """Lives with one review window; what was only read is no draft."""

    def __init__(self, drafts: ReviewDrafts, read: ReadNotice, window: ReviewWindow) -> None:
        """Take up in `window` what `drafts` keep of the notice, then keep what is decided."""
        super().__init__(window)
        self._drafts = drafts
        self._read = read
        self._window = window
        self._wait = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._wait.timeout.connect(self._keep)
        kept = drafts.find(read.draft)
        if kept is not None:
            at, state = kept
            window.go_on_from(state, at)
        window.review.changed.connect(self._wait.start)
        window.finished.connect(self._drop)

    def _keep(self) -> None:
        review = self._window.review
        if review.is_edited:
            self._drafts.keep(self._read, review.state, datetime.now())  # noqa: DTZ005  shown
        else:
            self._drafts.drop(self._read.draft)

    def _drop(self) -> None:
        self._wait.stop()
        self._drafts.drop(self._read.draft)
