"""What a bug looks like: the window stays open, the details can be copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font


class CrashBox(QDialog):
    """Says in plain words that something went wrong; nothing stored is touched by it."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        """`details` is the trace, for the one who mends the program."""
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self._details = details
        heading = QLabel(tr("Something went wrong in the program"))
        heading.setFont(text_font(TextRole.HEADING))
        sentence = QLabel(
            tr(
                "What was saved stays saved, and you can go on working. Send the details "
                "below to the one who looks after the program."
            )
        )
        sentence.setWordWrap(True)
        trace = QPlainTextEdit(details)
        trace.setReadOnly(True)
        trace.setAccessibleName(tr("Details"))
        copy = QPushButton(tr("&Copy details"))
        close = QPushButton(tr("Go &on working"))
        close.setDefault(True)
        copy.clicked.connect(self.copy_details)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        for widget in (heading, sentence, trace):
            column.addWidget(widget)
        column.addLayout(foot)
        self.resize(640, 420)

    def copy_details(self) -> None:
        """Put the trace into the clipboard."""
        QGuiApplication.clipboard().setText(self._details)
