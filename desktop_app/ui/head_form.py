"""The head of the notice under review: one line to read, a form to mend it, gaps flagged."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.intake.draft import Doubt, DoubtKind, gaps_of
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.notice import NoticeHead
from desktop_app.ui.date_field import DateField
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.doubt_words import doubt_sentence
from desktop_app.ui.elided_label import ElidedLabel
from desktop_app.ui.form_layout import Field, FormGrid, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.review_keys import ReviewAct, tip

_COLUMNS = 5


class HeadForm(QWidget):
    """Folded to its title line until something is missing or the person opens it."""

    #: The person changed the head; carries the NoticeHead.
    head_edited = Signal(object)

    def __init__(self, source_name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source_name = source_name
        self._head = NoticeHead()
        self._title = text_label("", TextRole.HEADING)
        self._subject = ElidedLabel(self)
        self._gaps = DoubtStrip(wrap=False)
        self._fold = QToolButton()
        self._fold.setProperty("flat", True)
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setText(tr("Head of the notice"))
        self._fold.setToolTip(tip(ReviewAct.HEAD))
        self._number, self._issuer, self._place = QLineEdit(), QLineEdit(), QLineEdit()
        self._subject_line, self._chair = QLineEdit(), QLineEdit()
        self._chair_title, self._signer = QLineEdit(), QLineEdit()
        self._signer_title = QLineEdit()
        self._issued_on = DateField(today, tr("Day of issue"))
        self._meeting_on = DateField(today, tr("Day of the meeting"))
        self._form = QWidget()
        self._lay_out()
        self._connect()

    def show_head(self, head: NoticeHead) -> None:
        """Show `head`; a field that already says the same keeps its cursor."""
        self._head = head
        named = tr("Notice {number}").format(number=head.number) if head.number else ""
        parts = (named or self._source_name, day_text(head.issued_on), head.issuer or "")
        self._title.setText("  ·  ".join(part for part in parts if part))
        self._subject.setText(head.subject or "")
        self._gaps.say(" ".join(doubt_sentence(Doubt(gap)) for gap in gaps_of(head)))
        for line, value in self._lines().items():
            if _value(line) != value:
                line.setText(value or "")
                line.setCursorPosition(0)
        for field, day in (
            (self._issued_on, head.issued_on),
            (self._meeting_on, head.meeting_on),
        ):
            if field.day() != day:
                field.set_day(day)

    def wants_a_day(self) -> bool:
        """Whether something stands as a day that is none; the cursor goes there."""
        for field in (self._issued_on, self._meeting_on):
            if not field.is_readable():
                self.unfold(is_open=True)
                field.setFocus()
                return True
        return False

    def go_to(self, gap: DoubtKind | None = None) -> None:
        """Open the form with the cursor where `gap` is filled in, else in the first field."""
        self.unfold(is_open=True)
        field = self._issued_on if gap is DoubtKind.NO_ISSUE_DATE else self._number
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_cursor(self) -> bool:
        """Whether the person is in one of its fields."""
        where = QApplication.focusWidget()
        return where is not None and self.isAncestorOf(where)

    def unfold(self, *, is_open: bool) -> None:
        """Show the form or only the line."""
        self._fold.setChecked(is_open)
        self._form.setVisible(is_open)
        self._fold.setIcon(icon(Icon.EXPANDED if is_open else Icon.COLLAPSED))

    def _lines(self) -> dict[QLineEdit, str | None]:
        head = self._head
        return {
            self._number: head.number,
            self._issuer: head.issuer,
            self._place: head.place,
            self._subject_line: head.subject,
            self._chair: head.chair,
            self._chair_title: head.chair_title,
            self._signer: head.signer,
            self._signer_title: head.signer_title,
        }

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(Space.MEDIUM)
        names.addWidget(self._title)
        names.addWidget(self._subject, 1)
        names.addWidget(self._gaps)
        names.addWidget(self._fold)
        grid = FormGrid(_COLUMNS)
        grid.add_row(
            Field(tr("Number"), self._number),
            Field(tr("Day of issue"), self._issued_on),
            Field(tr("Place"), self._place),
            Field(tr("Issued by"), self._issuer),
            Field(tr("Day of the meeting"), self._meeting_on),
        )
        grid.add_row(
            Field(tr("Subject"), self._subject_line),
            Field(tr("Chair of the meeting"), self._chair),
            Field(tr("Chair's title"), self._chair_title),
            Field(tr("Signed by"), self._signer),
            Field(tr("Signer's title"), self._signer_title),
        )
        self._form.setLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(names)
        column.addWidget(self._form)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.unfold(is_open=False)

    def _connect(self) -> None:
        self._fold.toggled.connect(self._set_fold)
        for line in self._lines():
            line.textEdited.connect(self._tell)
        for field in (self._issued_on, self._meeting_on):
            field.date_changed.connect(self._tell)

    def _set_fold(self, is_open: bool) -> None:  # noqa: FBT001  the signal's own value
        self.unfold(is_open=is_open)

    def _tell(self) -> None:
        head = NoticeHead(
            number=_value(self._number),
            issued_on=self._issued_on.day(),
            issuer=_value(self._issuer),
            place=_value(self._place),
            subject=_value(self._subject_line),
            meeting_on=self._meeting_on.day(),
            chair=_value(self._chair),
            chair_title=_value(self._chair_title),
            signer=_value(self._signer),
            signer_title=_value(self._signer_title),
            recipients=self._head.recipients,
        )
        self.head_edited.emit(head)


def _value(line: QLineEdit) -> str | None:
    return " ".join(line.text().split()) or None
