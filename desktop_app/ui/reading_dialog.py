"""The small window while notices are read: which file, how many, and a way to stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_WIDTH = 460


class ReadingDialog(QDialog):
    """Closing it in any way stops the reading."""

    #: The person wants the reading to end.
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        """`title` says what is read; notices where nothing is said."""
        super().__init__(parent)
        title = title or tr("Reading notices")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._count = text_label("", TextRole.SMALL, soft=True)
        self._name = text_label("", TextRole.STRONG)
        self._page = text_label("", TextRole.SMALL, soft=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(Space.TIGHT)
        self._bar.setAccessibleName(title)
        self._show_no_page()
        stop = push_button(tr("&Stop"), tip=tr("Stop reading; nothing is stored (Esc)"))
        stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(text_label(title, TextRole.HEADING))
        column.addWidget(self._name)
        column.addWidget(self._bar)
        column.addWidget(self._page)
        column.addLayout(foot)
        self.setMinimumWidth(_WIDTH)

    def show_file(self, name: str, number: int, count: int) -> None:
        """Name the file that is read now."""
        elide = Qt.TextElideMode.ElideMiddle
        room = _WIDTH - 2 * Space.WIDE
        self._name.setText(self._name.fontMetrics().elidedText(name, elide, room))
        self._name.setToolTip(name)
        self._count.setText(tr("File {number} of {count}").format(number=number, count=count))
        self._show_no_page()

    def show_page(self, done: int, of: int) -> None:
        """Say which scanned page is recognised now: the one after those that are `done`."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        words = tr("Recognising the words of scanned page {number}/{count}")
        self._page.setText(words.format(number=min(done + 1, of), count=of))

    def _show_no_page(self) -> None:
        """How long a file takes whose words need no recognising is not known, and short."""
        self._bar.setRange(0, 0)
        self._page.setText("")

    # Qt's own names

    def reject(self) -> None:
        """Esc, the cross and the button are one."""
        self.stop_wanted.emit()
        super().reject()
