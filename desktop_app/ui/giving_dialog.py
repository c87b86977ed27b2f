"""What every form dialog shares: what it is about on top, fields, and one verb that gives."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.figures import day_text, hour_text
from desktop_app.ui.dialogs import ask
from desktop_app.ui.draft_keeper import DraftKeeper
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.form_room import FormRoom
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.quiet_card import QuietCard
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.two_lines import TwoLines


class GivingDialog(QDialog):
    """Esc gives nothing; the verb or Ctrl+Enter gives what stands in the fields.

    After giving it closes, unless `keep_open` was called meanwhile because it could not be
    stored: then every word typed stays where it is.
    Leaving a form that `guards_words` asks first when a field was changed.
    """

    #: False where fields are only chosen from, or quickly set again.
    guards_words: ClassVar[bool] = True

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        """`verb` is the word on the button that gives."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._stays = False
        self._at_first: list[str] | None = None
        self._draft_key = ""
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.MEDIUM)
        self.giving = push_button(verb, tip=tr("Ctrl+Enter"))
        self.giving.setDefault(True)
        self.cancel = push_button(tr("Cancel"), tip=tr("Esc"))
        self.foot = foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.giving)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(text_label(title, TextRole.TITLE))
        room = FormRoom(self.body, title)
        room.outgrown.connect(self._grow)
        column.addWidget(room, 1)
        column.addLayout(foot)
        self.cancel.clicked.connect(self.reject)
        self.giving.clicked.connect(self._try_to_give)
        # fromString: in Vietnamese both keys are called Enter, and one of them would be lost.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self, self._try_to_give)

    def keep_open(self) -> None:
        """Stay: what was given could not be stored."""
        self._stays = True

    def keep_draft(self, directives: Sequence[Directive], part: str = "") -> None:
        """Keep what is typed about `directives` until it is given or thrown away.

        It outlives the program; `part` tells apart what has several such forms, as answers do.
        """
        numbers = ",".join(str(each.id) for each in directives)
        self._draft_key = f"{type(self).__name__} {numbers} {part}".rstrip()

    def give(self) -> bool:
        """Emit what stands in the fields; False when something is wrong and said there."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether any field shows something else than when the dialog was opened."""
        return self._at_first is not None and self._shown_words() != self._at_first

    def _shown_words(self) -> list[str]:
        """What stands in every field, in their order; a number stands in a line of its own."""
        return [
            *(line.text() for line in self.findChildren(QLineEdit)),
            *(words.toPlainText() for words in self.findChildren(QPlainTextEdit)),
            *(box.currentText() for box in self.findChildren(QComboBox)),
        ]

    def _try_to_give(self) -> None:
        self._stays = False
        if self.give() and not self._stays:
            self.accept()

    def _bring_back_draft(self) -> None:
        if not self._draft_key:
            return
        at = DraftKeeper(self, self._draft_key).bring_back()
        if at is not None:
            told = tr("Put back: what was being typed here on {day} at {hour}.")
            words = told.format(day=day_text(at.date()), hour=hour_text(at))
            self.body.insertWidget(0, text_label(words, TextRole.SMALL, soft=True, wrap=True))

    def _grow(self, missing: int) -> None:
        resize_within_screen(self, self.size() + QSize(0, missing))

    def _throw_away(self) -> None:
        super().reject()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the words need, and note what the fields say at first."""
        super().showEvent(event)
        if self._at_first is not None:
            return
        self._at_first = self._shown_words()
        self._bring_back_draft()
        make_room_for_words(self)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            resize_within_screen(self, self.sizeHint())

    def reject(self) -> None:
        """Ask first when words would be lost."""
        if not (self.guards_words and self.is_changed()):
            super().reject()
            return
        ask(
            self,
            tr("Close all the same? What you typed here will be lost."),
            yes=tr("Throw it away"),
            on_yes=self._throw_away,
            loses_work=True,
        )


class Quoted(QuietCard):
    """What the dialog is about: the directive's place and its first two lines of words."""

    def __init__(self, directives: Sequence[Directive], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.HAIR)
        first = directives[0]
        column.addWidget(text_label(place_words(first), TextRole.STRONG))
        column.addWidget(_TwoLineLabel(first.text))
        if len(directives) > 1:
            others = tr("and %n more directive(s)", "", len(directives) - 1)
            column.addWidget(text_label(others, TextRole.SMALL, soft=True))


def place_words(directive: Directive) -> str:
    """`2.(1) · TB 12/TB-VPUBND`, as far as the paper says."""
    number = directive.notice.number
    notice = tr("Notice {number}").format(number=number) if number else ""
    return "  ·  ".join(part for part in (directive.point_label, notice) if part)


class _TwoLineLabel(QLabel):
    """Two lines of words with … when there is more; the whole stands in its tip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setToolTip(whole_tip(words))
        self.setAccessibleName(words)
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        font = text_font(TextRole.BODY)
        painter.setFont(font)
        base = painter.fontMetrics().ascent()
        for line in TwoLines(font).lay_out(self._words, self.width()):
            painter.drawText(0, base, line.words)
            base += painter.fontMetrics().lineSpacing()
        painter.end()
