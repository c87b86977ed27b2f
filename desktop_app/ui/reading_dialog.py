"""The small window while notices are read: which file, how many, and a way to stop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.working_dialog import WorkingDialog


class ReadingDialog(WorkingDialog):
    """Closing it in any way stops the reading."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        """`title` says what is read; notices where nothing is said."""
        self._name = text_label("", TextRole.STRONG)
        self._page = text_label("", TextRole.SMALL, soft=True)
        tip = tr("Stop reading; nothing is stored (Esc)")
        super().__init__(title or tr("Reading notices"), parent, tip=tip)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._show_no_page()

    def around_bar(self, bar: QProgressBar) -> list[QWidget]:
        """The file's name above, the scanned page below."""
        return [self._name, bar, self._page]

    def show_file(self, name: str, number: int, count: int) -> None:
        """Name the file that is read now."""
        elide = Qt.TextElideMode.ElideMiddle
        room = self.minimumWidth() - 2 * Space.WIDE
        self._name.setText(self._name.fontMetrics().elidedText(name, elide, room))
        self._name.setToolTip(whole_tip(name))
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
