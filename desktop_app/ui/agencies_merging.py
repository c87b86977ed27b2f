"""Merging two agencies: which one is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.tracking.agency import AgencyDirectory, DirectoryEntry
from desktop_app.ui.form_layout import Field, Tone, text_label
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.name_field import NameField
from desktop_app.ui.quiet_card import QuietCard

_WIDTH = 520


class MergeAgenciesDialog(GivingDialog):
    """Asks into which agency of the directory another one passes."""

    #: The person chose; carries the number of the agency that is kept.
    kept_chosen = Signal(int)

    def __init__(
        self,
        merged: DirectoryEntry,
        others: Sequence[DirectoryEntry],
        parent: QWidget | None = None,
    ) -> None:
        """`merged` passes into one of `others`."""
        super().__init__(tr("Merge two agencies"), tr("Merge"), parent)
        self._others = {entry.agency.name: entry.id for entry in others}
        self._directory = AgencyDirectory(entry.agency for entry in others)
        self._kept = NameField(list(self._others), tr("Into the agency"))
        self._kept_field = Field(
            tr("&Into the agency"),
            self._kept,
            hint=tr("It is kept: the other's work and all its names pass to it."),
        )
        card = QuietCard()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        inside.setSpacing(Space.HAIR)
        inside.addWidget(text_label(merged.agency.name, TextRole.STRONG, wrap=True))
        work = tr("named in %n directive(s)", "", merged.work)
        inside.addWidget(text_label(work, TextRole.SMALL, soft=True))
        self.body.addWidget(card)
        self.body.addWidget(self._kept_field)
        self.setMinimumWidth(_WIDTH)
        self._kept.setFocus()

    def give(self) -> bool:
        """Emit the number of the agency named; any of its names will do."""
        found = self._directory.find(self._kept.name())
        if found is None:
            self._kept_field.say(tr("No other agency bears that name."), Tone.WRONG)
            self._kept.setFocus()
            return False
        self.kept_chosen.emit(self._others[found.name])
        return True
