"""Where the copies of the register go besides the folder next to it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.folder_field import FolderField
from desktop_app.ui.form_layout import Field
from desktop_app.ui.language import tr
from desktop_app.ui.office_habits import group


class CopyHabits(QWidget):
    """A second place, on another disk, or none."""

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kept = facts.second_copies
        self._folder = FolderField(
            Path(kept) if kept else None, title=tr("Second place for copies")
        )
        self._field = Field(tr("Second &place"), self._folder)
        column = group(
            self,
            tr("Backup copies"),
            tr(
                "Each copy goes into the folder beside the register. A second place on another "
                "disk, such as a USB stick, saves them when this PC is lost; leave it empty "
                "for none."
            ),
        )
        column.addWidget(self._field)
        self._folder.changed.connect(self._look)
        self._look()

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the place under its name in OfficeFacts."""
        values["second_copies"] = str(self._folder.folder()) if self._folder.is_given() else ""

    def _look(self) -> None:
        is_gone = self._folder.is_given() and not self._folder.folder().is_dir()
        self._field.say(tr("There is no such folder now.") if is_gone else "")
