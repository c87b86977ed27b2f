"""The words of a directive with its deadlines and agencies marked: by colour and by letters."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import tr


class MarkedText(QLabel):
    """Selectable, wrapped words; knows nothing of what the marks mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until words are shown."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("What is to be done"))

    def show_words(
        self,
        text: str,
        *,
        deadlines: Iterable[str] = (),
        leads: Iterable[str] = (),
        coordinators: Iterable[str] = (),
    ) -> None:
        """Show `text`; the phrases are marked wherever they stand in it."""
        colors = current_colors()
        marks = [
            (start, end, f"background-color: {fill}; {letters}")
            for phrases, fill, letters in (
                (deadlines, colors.mark_deadline, "font-weight: 600"),
                (leads, colors.mark_lead, "text-decoration: underline"),
                (coordinators, colors.mark_coordinating, ""),
            )
            for start, end in _places(text, phrases)
        ]
        self.setText(f'<div style="line-height: 135%">{marked(text, marks)}</div>')
        self.setAccessibleName(text)

    def show_directive(self, directive: Directive) -> None:
        """Show a directive's words with what was read in them."""
        self.show_words(
            directive.text,
            deadlines=(deadline.phrase for deadline in directive.deadlines),
            leads=(body.name for body in directive.leads),
            coordinators=(body.name for body in directive.coordinators),
        )


def _places(text: str, phrases: Iterable[str]) -> list[tuple[int, int]]:
    places = []
    for phrase in phrases:
        words = " ".join(phrase.split())
        start = text.find(words) if words else -1
        if start >= 0:
            places.append((start, start + len(words)))
    return places


def marked(text: str, marks: list[tuple[int, int, str]]) -> str:
    """`text` as markup; where marks overlap, the one that begins first stands."""
    parts, at = [], 0
    for start, end, style in sorted(marks):
        if start < at:
            continue
        parts.append(escape(text[at:start]))
        parts.append(f'<span style="{style}">{escape(text[start:end])}</span>')
        at = end
    parts.append(escape(text[at:]))
    return "".join(parts).replace("\n", "<br>")
