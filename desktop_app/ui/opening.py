"""Letting the system open a file or folder: the one place, only on a click."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.errors import NoProgramOpens
from desktop_app.ui.dialogs import say_problem


def open_with_system(target: Path, over: QWidget) -> None:
    """Open `target` with the program that the system has for it; say over `over` if none."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
        say_problem(over, NoProgramOpens(name=str(target)))
