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

    def __init__(
        self, folder: Path | None, parent: QWidget | None = None, *, title: str = ""
    ) -> None:
        """`title` says what it is for where it is chosen: papers, if nothing else is said."""
        super().__init__(parent)
        self._title = title or tr("Folder for the papers")
        self._line = QLineEdit(str(folder) if folder else "")
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

    def is_given(self) -> bool:
        """Whether anything stands there."""
        return bool(self._line.text().strip())

    def _choose(self) -> None:
        choose_folder(
            self, self._title, self.folder(), lambda folder: self._line.setText(str(folder))
        )
