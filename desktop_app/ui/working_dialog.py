"""The small window while work goes on elsewhere: what it is, how far, and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_WIDTH = 460


class WorkingDialog(QDialog):
    """Closing it in any way stops the work."""

    #: The person wants the work to end.
    stop_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, tip: str = "") -> None:
        """`tip` says what stopping leaves."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(Space.TIGHT)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._count = text_label("", TextRole.SMALL, soft=True)
        stop = push_button(tr("&Stop"), tip=tip or tr("Stop; nothing is written (Esc)"))
        stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(text_label(title, TextRole.HEADING))
        for widget in self.around_bar(self._bar):
            column.addWidget(widget)
        column.addLayout(foot)

    def around_bar(self, bar: QProgressBar) -> list[QWidget]:
        """The bar, with what stands above and below it."""
        return [bar]

    def show_step(self, done: int, of: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._count.setText(tr("{share} % done").format(share=100 * done // max(of, 1)))

    # Qt's own names

    def reject(self) -> None:
        """Esc, the cross and the button are one."""
        self.stop_wanted.emit()
        super().reject()
