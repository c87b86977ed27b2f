"""What is typed in a form is kept a moment later, and put back when the form opens again."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.ui.date_field import DateField
from desktop_app.ui.drafts import current_drafts

_A_MOMENT = 700  # milliseconds after the last letter
_NOT_WORDS = (DateField, QAbstractSpinBox, QComboBox)  # quickly set again


class DraftKeeper(QObject):
    """Lives with one form. What the form was opened with is no draft."""

    def __init__(self, form: QDialog, key: str) -> None:
        """`key` tells this form about this work from all others."""
        super().__init__(form)
        self._key = key
        every: list[QPlainTextEdit | QLineEdit] = [
            *form.findChildren(QPlainTextEdit),
            *form.findChildren(QLineEdit),
        ]
        self._fields = [
            field for field in every if not (field.isReadOnly() or _is_within(field, form))
        ]
        self._at_first = self._words()
        self._wait = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._wait.timeout.connect(self._keep)
        for field in self._fields:
            field.textChanged.connect(self._wait.start)
        form.finished.connect(self._drop)

    def bring_back(self) -> datetime | None:
        """Put back what was typed; when that was, None where nothing was left."""
        draft = current_drafts().find(self._key)
        if draft is None or len(draft.words) != len(self._fields):
            return None
        for field, words in zip(self._fields, draft.words, strict=True):
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(words)
            else:
                field.setText(words)
        return draft.at

    def _words(self) -> tuple[str, ...]:
        return tuple(
            field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            for field in self._fields
        )

    def _keep(self) -> None:
        if (words := self._words()) == self._at_first:
            current_drafts().drop(self._key)
        else:
            current_drafts().keep(self._key, words, datetime.now())  # noqa: DTZ005  it is shown

    def _drop(self) -> None:
        self._wait.stop()
        current_drafts().drop(self._key)


def _is_within(field: QWidget, form: QDialog) -> bool:
    """Whether `field` is a part of a control that holds no words."""
    parent = field.parentWidget()
    while parent is not None and parent is not form:
        if isinstance(parent, _NOT_WORDS):
            return True
        parent = parent.parentWidget()
    return False
