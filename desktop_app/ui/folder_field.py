"""A folder to write in: typed, or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.dialogs import choose_folder
from desktop_app.ui.form_layout import push_button
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space


class FolderField(QWidget):
    """The path on a line, with the way to another one beside it."""

    #: Another folder stands there.
    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(str(folder))
        self._line.setAccessibleName(tr("Folder"))
        browse = push_button(tr("&Choose…"), Icon.OPEN_FOLDER)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self.changed)
        browse.clicked.connect(self._choose)

    def folder(self) -> Path:
        """The folder meant; it may not be there."""
        return Path(self._line.text().strip()).expanduser()

    def _choose(self) -> None:
        title = tr("Folder for the papers")
        choose_folder(
            self, title, self.folder(), lambda folder: self._line.setText(str(folder))
        )
