"""The papers that were written, each to open or to show in its folder, on a click only."""

from collections.abc import Container, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.opening import open_with_system
from desktop_app.ui.tips import whole_tip

_ICON = 24


class PapersDone(QWidget):
    """A row for each paper."""

    #: The person wants to see a paper here; carries its path.
    preview_wanted = Signal(Path)

    def __init__(
        self,
        written: Sequence[Path],
        *,
        is_issued: bool,
        looked_at: Container[str] = (),
    ) -> None:
        """`is_issued`: the figures were frozen as well; `looked_at`: endings that are shown."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        said = tr("Written, and the figures are frozen.") if is_issued else tr("Written.")
        column.addLayout(self._head(said))
        for path in written:
            row = PaperRow(path, with_preview=path.suffix.lower() in looked_at)
            row.preview_wanted.connect(self.preview_wanted)
            column.addWidget(row)
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


class PaperRow(QFrame):
    """One paper with its folder, to open, to show there, and to look at where it can be."""

    #: The person wants to see the paper here; carries its path.
    preview_wanted = Signal(Path)

    def __init__(self, path: Path, *, with_preview: bool = False) -> None:
        """Nothing is opened without a click."""
        super().__init__()
        self._path = path
        self.setProperty("card", "paper")
        where = text_label(str(path.parent), TextRole.SMALL, soft=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setToolTip(whole_tip(str(path.parent)))
        names = QVBoxLayout()
        names.setSpacing(Space.HAIR)
        names.addWidget(text_label(path.name, TextRole.STRONG))
        names.addWidget(where)
        row = QHBoxLayout(self)
        row.setSpacing(Space.SMALL)
        row.addLayout(names, 1)
        if with_preview:
            looking = self._button(tr("Preview"), Icon.PRINT)
            looking.clicked.connect(partial(self.preview_wanted.emit, path))
            row.addWidget(looking)
        for words, which, target in (
            (tr("Open"), Icon.OPEN_FILE, path),
            (tr("Show in folder"), Icon.OPEN_FOLDER, path.parent),
        ):
            opening = self._button(words, which)
            opening.clicked.connect(partial(open_with_system, target, self))
            row.addWidget(opening)

    def _button(self, words: str, which: Icon) -> QPushButton:
        button = push_button(words, which)
        button.setAccessibleName(f"{words}: {self._path.name}")
        return button
