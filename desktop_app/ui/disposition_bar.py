"""What becomes of a point: four answers side by side, one of them pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import Colors
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr

LIST_KEYS = {
    Qt.Key.Key_T: Disposition.TRACKED,
    Qt.Key.Key_N: Disposition.NOTED,
    Qt.Key.Key_K: Disposition.NOT_OURS,
    Qt.Key.Key_C: Disposition.UNDECIDED,
}
_ICONS = {
    Disposition.TRACKED: Icon.TRACK,
    Disposition.NOTED: Icon.NOTED,
    Disposition.NOT_OURS: Icon.NOT_OURS,
    Disposition.UNDECIDED: Icon.UNDECIDED,
}


def disposition_color(disposition: Disposition, colors: Colors) -> str:
    """The colour that goes with the word of `disposition`."""
    return {
        Disposition.TRACKED: colors.accent,
        Disposition.NOTED: colors.undated,
        Disposition.NOT_OURS: colors.undated,
        Disposition.UNDECIDED: colors.due_soon,
    }[disposition]


def disposition_icon(disposition: Disposition) -> Icon:
    """The icon that goes with the word of `disposition`."""
    return _ICONS[disposition]


def short_word(disposition: Disposition) -> str:
    """The word for `disposition`, short enough for a row."""
    return {
        Disposition.TRACKED: tr("Track"),
        Disposition.NOTED: tr("Note only"),
        Disposition.NOT_OURS: tr("Not ours"),
        Disposition.UNDECIDED: tr("Undecided"),
    }[disposition]


class DispositionBar(QWidget):
    """The four answers; keys T, N, K, C in the list, Ctrl+1 to Ctrl+4 anywhere."""

    #: The person pressed an answer; carries the Disposition.
    disposition_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Disposition, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (key, disposition) in enumerate(LIST_KEYS.items(), start=1):
            button = QToolButton(self)
            button.setText(short_word(disposition))
            button.setCheckable(True)
            button.setProperty("segment", _place(number))
            button.setAccessibleName(word(disposition, current_language()))
            button.setToolTip(
                tr("{answer} ({letter} in the list, Ctrl+{number})").format(
                    answer=word(disposition, current_language()),
                    letter=chr(key),
                    number=number,
                )
            )
            self._group.addButton(button)
            self._buttons[disposition] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._tell)

    def show_disposition(self, disposition: Disposition) -> None:
        """Press the answer that holds; no signal."""
        self._buttons[disposition].setChecked(True)

    def _tell(self) -> None:
        for disposition, button in self._buttons.items():
            if button.isChecked():
                self.disposition_chosen.emit(disposition)


def _place(number: int) -> str:
    return {1: "first", 4: "last"}.get(number, "middle")
