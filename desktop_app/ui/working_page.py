"""A page of a dialog while many papers are written: how far it is, and a way to stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole


class WorkingPage(QWidget):
    """What is written already stays when it is stopped."""

    #: The person wants no more of them written.
    stop_wanted = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(Space.TIGHT)
        self._bar.setAccessibleName(words)
        self._count = text_label("", TextRole.SMALL, soft=True)
        self._stop = push_button(tr("&Stop"), tip=tr("What is written by then stays"))
        self._stop.clicked.connect(self._ask_to_stop)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(1)
        column.addWidget(text_label(words, TextRole.HEADING))
        column.addWidget(self._bar)
        column.addWidget(self._count)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)

    def show_step(self, done: int, of: int) -> None:
        """Say how many are done."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._count.setText(tr("{done} of {count}").format(done=done, count=of))
        self._stop.setEnabled(done < of)

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_wanted.emit()
