"""A page of a dialog while many papers are written: how far it is, and a way to stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole


class WorkingPage(QWidget):
    """Each paper stays once it is written, or all of them take their places together."""

    #: The person wants no more of them written.
    stop_wanted = Signal()

    def __init__(
        self, words: str, parent: QWidget | None = None, *, is_all_or_none: bool = False
    ) -> None:
        """`is_all_or_none`: it tells a share and no number, and stopping leaves nothing."""
        super().__init__(parent)
        self._is_all_or_none = is_all_or_none
        left = tr("What is written by then stays")
        if is_all_or_none:
            left = tr("Stop; nothing is written (Esc)")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(Space.TIGHT)
        self._bar.setAccessibleName(words)
        self._count = text_label("", TextRole.SMALL, soft=True)
        self._stop = push_button(tr("&Stop"), tip=left)
        self._stop.clicked.connect(self.stop)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(1)
        column.addWidget(text_label(words, TextRole.HEADING))
        column.addWidget(self._bar)
        column.addWidget(self._count)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)

    def begin(self) -> None:
        """Nothing is done yet, and nobody has stopped it."""
        self._bar.setRange(0, 0)
        self._count.clear()
        self._stop.setEnabled(True)

    def show_step(self, done: int, of: int) -> None:
        """Say how much is done."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        if self._is_all_or_none:
            share = 100 * done // max(of, 1)
            self._count.setText(tr("{share} % done").format(share=share))
            return
        self._count.setText(tr("{done} of {count}").format(done=done, count=of))
        self._stop.setEnabled(done < of)

    def stop(self) -> None:
        """Ask for the end of it, once."""
        if self._stop.isEnabled():
            self._stop.setEnabled(False)
            self.stop_wanted.emit()
