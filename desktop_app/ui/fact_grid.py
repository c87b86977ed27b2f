"""A directive's facts, a quiet name and its value a row."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.wording import word
from desktop_app.ui.day_text import day_text
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.standing_chip import StandingChip


class FactGrid(QWidget):
    """Who leads, who helps, the deadline as printed and as a day, how it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty rows until a directive is shown."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(1, 1)
        self._leads = self._fact(tr("Lead"))
        self._coordinators = self._fact(tr("Coordinating"))
        self._phrase = self._fact(tr("As printed"))
        self._due = self._fact(tr("Due"))
        self._due.setTextFormat(Qt.TextFormat.RichText)
        self._chip = StandingChip()
        self._add(tr("Standing"), self._chip)
        self._status = self._fact(tr("Status"))
        self._recurrence = self._fact(tr("Recurs"))

    def _fact(self, name: str) -> QLabel:
        value = QLabel()
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add(name, value)
        return value

    def _add(self, name: str, value: QWidget) -> None:
        label = QLabel(name)
        label.setFont(text_font(TextRole.SMALL))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(value)
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(
            value,
            row,
            1,
            top | Qt.AlignmentFlag.AlignLeft if isinstance(value, StandingChip) else top,
        )

    def show_directive(self, directive: Directive) -> None:
        """Show the facts of `directive`; rows that say nothing are left out."""
        language = current_language()
        self._say(self._leads, _names(directive.leads) or tr("nobody named"))
        self._say(self._coordinators, _names(directive.coordinators))
        phrases = "\n".join(f"“{deadline.phrase}”" for deadline in directive.deadlines)
        self._say(self._phrase, phrases)
        self._say(self._due, _due_markup(directive))
        self._chip.show_standing(directive.standing)
        reported = ""
        if directive.reported_on:
            reported = tr(", reported {day}").format(day=day_text(directive.reported_on))
        self._say(self._status, word(directive.status, language) + reported)
        again = word(directive.recurrence, language) if directive.recurrence else ""
        self._say(self._recurrence, again)

    def _say(self, value: QLabel, words: str) -> None:
        value.setText(words)
        place = self._grid.getItemPosition(self._grid.indexOf(value))
        name = self._grid.itemAtPosition(place[0], 0)  # type: ignore[index]
        for widget in (value, name.widget() if name else None):
            if widget:
                widget.setVisible(bool(words))


def _names(bodies: tuple[PrintedAgency, ...]) -> str:
    return "\n".join(body.agency or body.name for body in bodies)


def _due_markup(directive: Directive) -> str:
    """The day in force, after the days it was before; they are struck out."""
    if directive.due is None:
        return escape(tr("none"))
    old = [extension.old_due for extension in directive.extensions if extension.old_due]
    struck = "".join(f"<s>{day_text(day)}</s> → " for day in old)
    return f"{struck}<b>{day_text(directive.due)}</b>"
