"""The window for a register that cannot be opened: what is so, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import KnownError
from desktop_app.ui.colors import current_colors
from desktop_app.ui.dialogs import choose_register
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font

_ICON = 40


class TroubleWindow(QWidget):
    """Nothing is repaired or made in silence; the person chooses."""

    #: The person wants the same register tried again.
    retried = Signal()
    #: The person chose another register; carries its Path.
    register_chosen = Signal(object)

    def __init__(self, error: KnownError) -> None:
        """Say what `error` says."""
        super().__init__()
        self.setWindowTitle("Đôn Đốc")
        self.setMinimumSize(640, 320)
        self._sentence = QLabel(error.sentence(current_language()))
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choose = QPushButton(tr("&Choose another register…"))
        self._retry = QPushButton(tr("Try &again"))
        self._quit = QPushButton(tr("&Quit"))
        self._lay_out()
        self._choose.clicked.connect(self._ask_for_register)
        self._retry.clicked.connect(self.retried)
        self._quit.clicked.connect(self.close)
        self._choose.setFocus()

    def _lay_out(self) -> None:
        colors = current_colors()
        ratio = self.devicePixelRatioF()
        sign = QLabel()
        sign.setPixmap(svg_pixmap("triangle-alert", colors.overdue, _ICON, ratio))
        heading = QLabel(tr("The register cannot be opened"))
        heading.setFont(text_font(TextRole.TITLE))
        calm = QLabel(tr("The file is left exactly as it is."))
        calm.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self._quit)
        foot.addStretch()
        foot.addWidget(self._retry)
        foot.addWidget(self._choose)
        self._choose.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.WIDE)
        column.setSpacing(Space.MEDIUM)
        for widget in (sign, heading, self._sentence, calm):
            column.addWidget(widget)
        column.addStretch()
        column.addLayout(foot)

    def _ask_for_register(self) -> None:
        choose_register(self, self.register_chosen.emit)
