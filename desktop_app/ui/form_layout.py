"""Pieces of every form: a field with its label above it and its sentence below, on one grid."""

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.look import Space, TextRole, text_font


def text_label(
    words: str, role: TextRole = TextRole.BODY, *, soft: bool = False, wrap: bool = False
) -> QLabel:
    """A label of the type scale; `soft` for what explains."""
    label = QLabel(words)
    label.setFont(text_font(role))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if soft:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def push_button(words: str, which: Icon | None = None, tip: str = "") -> QPushButton:
    """A button that is pressed by itself only: Enter elsewhere never reaches it."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    if which is not None:
        button.setIcon(icon(which))
    if which is not None and words:
        # The style puts icon and word close together: a thin blank parts them.
        button.setText(f"\N{THIN SPACE}{words}")
        button.setAccessibleName(words.replace("&", ""))
    button.setToolTip(tip)
    return button


def spin_box_in_line(box: QAbstractSpinBox) -> None:
    """Set the figures of `box` where the words of a line field stand."""
    # A style sheet's padding does not reach the line inside a spin box (Qt 6.11).
    box.lineEdit().setTextMargins(Space.SMALL, 0, Space.SMALL, 0)


_LEAST_LETTERS, _MOST_LETTERS = 6, 24  # of a choice


class Tone(Enum):
    """How a sentence below a field is meant."""

    PLAIN = auto()
    CARE = auto()  # may be right, look again
    WRONG = auto()  # cannot be given so


class Field(QWidget):
    """A labelled control; what is wrong with it is said below it."""

    def __init__(self, name: str, control: QWidget, *, hint: str = "") -> None:
        """`name` may hold a mnemonic; `hint` explains below the control."""
        super().__init__()
        self.control = control
        self._hint = hint
        label = text_label(name, TextRole.SMALL, soft=True)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name.replace("&", ""))
        self._note = text_label(hint, TextRole.SMALL, soft=True, wrap=True)
        self._note.setVisible(bool(hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(label)
        column.addWidget(control, 1 if isinstance(control, QPlainTextEdit) else 0)
        column.addWidget(self._note)
        if not isinstance(control, QPlainTextEdit):
            column.addStretch(1)

    @property
    def complaint(self) -> str:
        """What is said below the field now."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    def say(self, sentence: str, tone: Tone = Tone.CARE) -> None:
        """Say `sentence` below the field; an empty one brings the hint back."""
        colors = current_colors()
        shown = sentence or self._hint
        spoken = {
            Tone.PLAIN: colors.soft_text,
            Tone.CARE: colors.due_soon,
            Tone.WRONG: colors.overdue,
        }
        palette = QPalette()
        if sentence:
            palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(spoken[tone]))
        self._note.setPalette(palette)
        self._note.setText(shown)
        self._note.setVisible(bool(shown))


class FormGrid(QGridLayout):
    """Fields in equal columns; a row holds as many as are added to it."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(Space.MEDIUM)
        self.setVerticalSpacing(Space.MEDIUM)
        for column in range(columns):
            self.setColumnStretch(column, 1)

    def add_row(self, *fields: QWidget) -> None:
        """Add a row; a lone field takes the whole width."""
        row = self.rowCount()
        if len(fields) == 1:
            self.addWidget(fields[0], row, 0, 1, self._columns)
            return
        for column, field in enumerate(fields):
            self.addWidget(field, row, column)


class _ChoiceBox(QComboBox):
    """Room for each choice of usual length; … ends a longer one, where Qt cuts a letter."""

    def _as_wide_as_words(self, hint: QSize) -> QSize:
        metrics = self.fontMetrics()
        words = [metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())]
        longest = min(max(words, default=0), _MOST_LETTERS * metrics.averageCharWidth())
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(0, 0), hint)
        frame = hint.width() - self._room_for_words(option).width()
        return QSize(longest + frame + Space.TIGHT, hint.height())

    def _room_for_words(self, option: QStyleOptionComboBox) -> QRect:
        control, part = (
            QStyle.ComplexControl.CC_ComboBox,
            QStyle.SubControl.SC_ComboBoxEditField,
        )
        return self.style().subControlRect(control, option, part, self)

    # Qt's own names

    def sizeHint(self) -> QSize:
        """As wide as the widest choice."""
        return self._as_wide_as_words(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """No less: what is chosen is read whole."""
        return self._as_wide_as_words(super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  it is all painted
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self._room_for_words(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - Space.TIGHT
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def choice_box(choices: dict[str, object], name: str = "") -> QComboBox:
    """A box of `choices`: words on screen, values behind them."""
    box = _ChoiceBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_LETTERS)
    for words, value in choices.items():
        box.addItem(words, value)
    if name:
        box.setAccessibleName(name)
    return box


def choose_value(box: QComboBox, value: object) -> None:
    """Show the choice that stands for `value`; no signal."""
    was = box.blockSignals(True)
    row = next((i for i in range(box.count()) if box.itemData(i) == value), 0)
    box.setCurrentIndex(row)
    box.blockSignals(was)
