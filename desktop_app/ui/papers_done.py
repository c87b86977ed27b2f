"""The papers that were written, each to open or to show in its folder, on a click only."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_ICON = 24


class PapersDone(QWidget):
    """A row for each paper."""

    def __init__(self, written: Sequence[Path], *, is_issued: bool) -> None:
        """`is_issued`: the figures were frozen as well."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        said = tr("Written, and the figures are frozen.") if is_issued else tr("Written.")
        column.addLayout(self._head(said))
        for path in written:
            column.addWidget(self._row(path))
        column.addStretch(1)

    def _head(self, said: str) -> QHBoxLayout:
        tick = QLabel()
        ratio = self.devicePixelRatioF()
        tick.setPixmap(svg_pixmap(Icon.COMPLETE.value, current_colors().done, _ICON, ratio))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(tick)
        row.addWidget(text_label(said, TextRole.HEADING), 1)
        return row

    def _row(self, path: Path) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "paper")
        name = text_label(path.name, TextRole.STRONG)
        where = text_label(str(path.parent), TextRole.SMALL, soft=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setToolTip(str(path.parent))
        names = QVBoxLayout()
        names.setSpacing(Space.HAIR)
        names.addWidget(name)
        names.addWidget(where)
        row = QHBoxLayout(frame)
        row.setSpacing(Space.SMALL)
        row.addLayout(names, 1)
        row.addWidget(self._opening(tr("Open"), Icon.OPEN_FILE, path, path.name))
        row.addWidget(
            self._opening(tr("Show in folder"), Icon.OPEN_FOLDER, path.parent, path.name)
        )
        return frame

    def _opening(self, words: str, which: Icon, target: Path, name: str) -> QPushButton:
        button = push_button(words, which)
        button.setAccessibleName(f"{words}: {name}")
        button.setProperty("target", str(target))
        button.clicked.connect(self._open)
        return button

    def _open(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(button.property("target"))))
