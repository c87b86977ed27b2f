"""The small window while a long paper is made: how far it is, and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_WIDTH = 420


class WorkingDialog(QDialog):
    """Closing it in any way stops the work."""

    #: The person wants the work to end.
    stop_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(Space.TIGHT)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._share = text_label("", TextRole.SMALL, soft=True)
        stop = push_button(tr("&Stop"), tip=tr("Stop; nothing is written (Esc)"))
        stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._share, 1)
        foot.addWidget(stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(text_label(title, TextRole.HEADING))
        column.addWidget(self._bar)
        column.addLayout(foot)
        self.setMinimumWidth(_WIDTH)

    def show_step(self, done: int, of: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._share.setText(tr("{share} % done").format(share=100 * done // max(of, 1)))

    # Qt's own names

    def reject(self) -> None:
        """Esc, the cross and the button are one."""
        self.stop_wanted.emit()
        super().reject()
