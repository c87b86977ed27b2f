"""Wrapped words with links that are followed by click or key; what they lead to is not its."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.look import TextRole, text_font


class LinkText(QLabel):
    """Tells which link was followed by Qt's own `linkActivated`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty, and out of sight until there are words."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setFont(text_font(TextRole.BODY))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, current_colors().accent)
        self.setPalette(palette)

    def show_lines(self, lines: list[str]) -> None:
        """Show lines of markup, one below the other; nothing hides it."""
        self.setText("".join(f'<p style="margin: 0 0 4px 0">{line}</p>' for line in lines))
        self.setVisible(bool(lines))


def cut(words: str, letters: int) -> str:
    """`words`, ending in … where there are more than so many letters."""
    return words if len(words) <= letters else f"{words[: letters - 1].rstrip()}…"


def link(target: str, words: str) -> str:
    """Markup of a link."""
    color = current_colors().accent
    return f'<a href="{escape(target)}" style="color: {color}">{escape(words)}</a>'
