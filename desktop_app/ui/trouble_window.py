"""The window for a register that cannot be opened: what is so, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import (
    DiskFull,
    KnownError,
    RegisterDamaged,
    RegisterGone,
    RegisterInUse,
    RegisterReadOnly,
)
from desktop_app.ui.colors import current_colors
from desktop_app.ui.dialogs import choose_register
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.trouble_copies import TroubleCopies

_ICON = 40
_ONLY_NOW = (RegisterInUse, RegisterReadOnly, DiskFull)  # the file is whole


class TroubleWindow(QWidget):
    """Nothing is repaired or made in silence; the person chooses."""

    #: The person wants the same register tried again.
    retried = Signal()
    #: The person chose another register; carries its Path.
    register_chosen = Signal(object)
    #: An empty register is to be made where the one before is gone.
    anew_wanted = Signal()
    #: This copy is to take the register's place; carries its path.
    restore_wanted = Signal(Path)
    #: This copy is to be looked into; carries the KeptCopy.
    look_wanted = Signal(object)

    def __init__(self, error: KnownError, register: Path | None = None) -> None:
        """Say what `error` says of `register`, and what copies there are of it."""
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
        self._copies = push_button(tr("&Backup copies…"), Icon.COPIES)
        self._save = push_button(tr("&Save what can be read…"), Icon.SAVE_AS)
        self._anew = push_button(tr("Begin an &empty register"))
        self._calm = QLabel(tr("The file is left exactly as it is."))
        self._found = text_label(tr("The backup copies are being looked for."), wrap=True)
        self._lay_out()
        self._help = self._helped(register, error)
        self._anew.clicked.connect(self.anew_wanted)
        self._choose.clicked.connect(self._ask_for_register)
        self._retry.clicked.connect(self.retried)
        self._quit.clicked.connect(self.close)
        self._choose.setFocus()

    def _helped(self, register: Path | None, error: KnownError) -> TroubleCopies | None:
        """The copies and the rest; none of a register that is whole and only held elsewhere."""
        is_lost = register is not None and not isinstance(error, _ONLY_NOW)
        self._copies.setVisible(is_lost)
        self._found.setVisible(is_lost)
        self._save.setVisible(isinstance(error, RegisterDamaged))
        self._anew.setVisible(isinstance(error, RegisterGone))
        self._calm.setVisible(not isinstance(error, RegisterGone))
        if register is None or not is_lost:
            return None
        helping = TroubleCopies(register, self)
        helping.found.connect(self._found.setText)
        helping.restore_wanted.connect(self.restore_wanted)
        helping.look_wanted.connect(self.look_wanted)
        self._copies.clicked.connect(helping.open)
        self._save.clicked.connect(helping.save_readable)
        return helping

    def _lay_out(self) -> None:
        colors = current_colors()
        ratio = self.devicePixelRatioF()
        sign = QLabel()
        sign.setPixmap(svg_pixmap("triangle-alert", colors.overdue, _ICON, ratio))
        heading = QLabel(tr("The register cannot be opened"))
        heading.setFont(text_font(TextRole.TITLE))
        self._calm.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        ways = QHBoxLayout()
        ways.setSpacing(Space.SMALL)
        ways.addWidget(self._copies)
        ways.addWidget(self._save)
        ways.addWidget(self._anew)
        ways.addStretch()
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
        for widget in (sign, heading, self._sentence, self._found, self._calm):
            column.addWidget(widget)
        column.addLayout(ways)
        column.addStretch()
        column.addLayout(foot)

    def _ask_for_register(self) -> None:
        choose_register(self, self.register_chosen.emit)

    # Qt's own names

    def closeEvent(self, event: QCloseEvent) -> None:
        """Read nothing more."""
        if self._help is not None:
            self._help.stop()
        super().closeEvent(event)
