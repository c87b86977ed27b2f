"""A register in a folder that is synced or another computer's: said once, with a way home."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.place import RiskyPlace, default_register, risk_of
from desktop_app.ui.dialogs import ask
from desktop_app.ui.language import tr
from desktop_app.ui.window_memory import WindowMemory


class PlaceFlow(QObject):
    """Nothing is moved without a click."""

    #: The register is to be moved to this folder of this PC; carries its path.
    move_wanted = Signal(Path)

    def __init__(self, register: Path, memory: WindowMemory, window: QWidget) -> None:
        """Say over `window` what is risky, and remember that it was said."""
        super().__init__(window)
        self._register = register
        self._memory = memory
        self._window = window

    def warn_once(self) -> None:
        """Warn of a risky place, once for each register."""
        risk = risk_of(self._register)
        home = default_register().parent
        if risk is None or home == self._register.parent or self._memory.knows_place:
            return
        self._memory.knows_place = True
        ask(
            self._window,
            place_words(risk, self._register.parent),
            yes=tr("Move it to this PC"),
            on_yes=self._move,
        )

    def _move(self) -> None:
        self.move_wanted.emit(default_register().parent)


def place_words(risk: RiskyPlace, folder: Path) -> str:
    """What may happen there, in plain words."""
    if risk is RiskyPlace.SYNCED:
        words = tr(
            "The register lies in a folder that another program copies to the internet: "
            "{folder}. Such a program may replace the register while it is written. It is "
            "safe on this PC's own disk; backup copies may lie in the synced folder."
        )
    else:
        words = tr(
            "The register lies on another computer: {folder}. When the network breaks off "
            "while it is written, it may be damaged. It is safe on this PC's own disk; backup "
            "copies may lie on the network."
        )
    return words.format(folder=folder)


def moved_words(register: Path) -> str:
    """Said once the register lies on this PC."""
    return tr(
        "The register now lies on this PC: {path}. The old file keeps standing where it was, "
        "with “.moved” at the end of its name."
    ).format(path=register)
