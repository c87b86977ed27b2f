"""Undo and redo in a field: its own typing first, then the steps of the whole review."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class UndoKeys(QObject):
    """Lets a window's Ctrl+Z through where a field that takes it has nothing to undo."""

    def __init__(self, window: QWidget) -> None:
        """Listen at each field that stands in `window` now."""
        super().__init__(window)
        fields = window.findChildren(QLineEdit) + window.findChildren(QPlainTextEdit)
        for field in fields:
            field.installEventFilter(self)

    # Qt's own names

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """A key that the field does not claim goes on to the window's shortcuts."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(field)
        redo = event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(field)
        if undo or redo:
            event.ignore()
        return undo or redo


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable()
