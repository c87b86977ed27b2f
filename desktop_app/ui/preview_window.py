"""A paper before it is printed or saved: its pages, their size, and the two verbs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.elided_label import ElidedLabel
from desktop_app.ui.form_layout import push_button, spin_box_in_line, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.page_pictures import PagePictures
from desktop_app.ui.page_view import PageView
from desktop_app.ui.papers_done import PaperRow
from desktop_app.ui.print_job import PrintJob
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen

_FIRST_SIZE = QSize(940, 900)
_LEAST_SIZE = QSize(640, 420)


@dataclass(frozen=True, slots=True)
class PdfPaper:
    """A paper that was made: what it is called, the name of its file, its bytes."""

    title: str
    name: str
    data: bytes
    doubt: str = ""  # what whoever holds it must know


class PreviewWindow(QWidget):
    """Everything can be done by keys; nothing is written before a verb is chosen."""

    #: The person wants it on paper.
    print_asked = Signal()
    #: The person wants it as a file.
    save_asked = Signal()

    def __init__(self, paper: PdfPaper, parent: QWidget) -> None:
        """Show `paper` as wide as the window."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.title)
        self.paper = paper
        self.pages = PagePictures(paper.data)
        self._view = PageView(self.pages)
        self._number = QSpinBox()
        self._zoom = text_label("", TextRole.SMALL, soft=True)
        self._saved = QVBoxLayout()
        self._doubt = DoubtStrip()
        self._row: PaperRow | None = None
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)
        self._doubt.say(paper.doubt)
        self._view.setFocus()

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._view.page

    def show_saved(self, path: Path) -> None:
        """Say where the file lies, and offer it."""
        if self._row is not None:
            self._row.deleteLater()
        self._row = PaperRow(path)
        self._saved.addWidget(self._row)

    def _lay_out(self) -> None:
        count = len(self.pages.sizes)
        self._number.setRange(1, count)
        self._number.setAccessibleName(tr("Page"))
        self._number.setKeyboardTracking(False)
        spin_box_in_line(self._number)
        title = ElidedLabel(self.paper.title)
        title.setFont(text_font(TextRole.HEADING))
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(title, 1)
        head.addWidget(text_label(tr("Page"), TextRole.SMALL, soft=True))
        head.addWidget(self._number)
        of_all = tr("of {count}").format(count=count)
        head.addWidget(text_label(of_all, TextRole.SMALL, soft=True))
        head.addSpacing(Space.MEDIUM)
        for sizing in self._zoom_buttons():
            head.addWidget(sizing)
        head.addWidget(self._zoom)
        head.addSpacing(Space.MEDIUM)
        for verb in self._verbs():
            head.addWidget(verb)
        bar = QFrame()
        bar.setLayout(head)
        head.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        bar.setAutoFillBackground(True)
        bar.setBackgroundRole(QPalette.ColorRole.Base)
        self._saved.setContentsMargins(Space.LARGE, 0, Space.LARGE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._doubt)
        column.addWidget(self._view, 1)
        column.addLayout(self._saved)

    def _zoom_buttons(self) -> list[QToolButton]:
        view = self._view
        buttons = []
        for words, which, keys, act in (
            (tr("Smaller"), Icon.SHRINK, ("Ctrl+-",), view.shrink),
            (tr("Larger"), Icon.ENLARGE, ("Ctrl++", "Ctrl+="), view.enlarge),
            (tr("As wide as the window"), Icon.FIT_WIDTH, ("Ctrl+0",), view.fit_width),
        ):
            button = QToolButton()
            button.setIcon(icon(which))
            button.setProperty("flat", True)
            button.setToolTip(f"{words} ({keys[0]})")
            button.setAccessibleName(words)
            button.clicked.connect(act)
            for pressed in keys:
                QShortcut(QKeySequence.fromString(pressed), self, act)
            buttons.append(button)
        return buttons

    def _verbs(self) -> list[QPushButton]:
        printing = push_button(tr("Print…"), Icon.PRINT, "Ctrl+P")
        printing.clicked.connect(self.print_asked)
        saving = push_button(tr("Save as…"), Icon.SAVE_AS, "Ctrl+S")
        saving.clicked.connect(self.save_asked)
        return [printing, saving]

    def _connect(self) -> None:
        self._view.page_changed.connect(self._show_page)
        self._view.zoomed.connect(self._show_zoom)
        self._number.valueChanged.connect(lambda number: self._view.go_to(number - 1))
        for keys, act in (
            ("Ctrl+P", self.print_asked.emit),
            ("Ctrl+S", self.save_asked.emit),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence.fromString(keys), self, act)
        self._show_zoom(self._view.zoom)

    def _show_page(self, page: int) -> None:
        was = self._number.blockSignals(True)
        self._number.setValue(page + 1)
        self._number.blockSignals(was)

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{round(zoom * 100)} %")

    # Qt's own names

    def closeEvent(self, event: QCloseEvent) -> None:
        """Print nothing more, and let the paper go."""
        for job in self.findChildren(PrintJob):
            job.let_go()
        self._view.let_go()
        super().closeEvent(event)
