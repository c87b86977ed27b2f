"""The kept text of a notice as a page, with the words that matter lit in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_app.tracking.notice import Span
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, paper_font
from desktop_app.ui.page_type import set_page
from desktop_app.ui.source_marks import Mark, Stripe, draw_line_of, mark_fill, marked_boxes

_LEAST_SIZE, _MOST_SIZE, _USUAL_SIZE = 9.0, 24.0, 12.5
_PAGE_EMS = 44


class SourceView(QTextEdit):
    """The page itself: read only, selectable, zoomed with Ctrl and the wheel."""

    #: The person clicked on the page; carries the offset into the kept text.
    place_clicked = Signal(int)
    #: The page has another width; carries it in pixels.
    page_resized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._stripes: tuple[Stripe, ...] = ()
        self._pressed_at = QPointF()
        self._size = _USUAL_SIZE
        self._wanted: tuple[Span, ...] = ()  # kept in sight when the page gets another size
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Text of the notice"))
        self.setObjectName("page")

    def show_text(self, text: str) -> None:
        """Show the kept text; offsets into it stay the same on the page."""
        # Letters outside the basic plane count twice in Qt: show one mark for each instead.
        self.setPlainText("".join(c if ord(c) <= _BASIC_PLANE else "\ufffd" for c in text))
        self._set_type()

    def light(self, marks: Sequence[Mark], *, scroll_to: Sequence[Span] = ()) -> None:
        """Light `marks`, later ones over earlier ones; bring `scroll_to` into sight.

        Where not all of it fits, the last of `scroll_to` is seen.
        """
        self._marks = tuple(marks)
        self._paint_marks()
        if scroll_to:
            self._wanted = tuple(scroll_to)
            self._scroll_to_wanted()

    def set_stripes(self, stripes: Sequence[Stripe]) -> None:
        """Show a bar in the margin beside each of `stripes`."""
        self._stripes = tuple(stripes)
        self.viewport().update()

    def selected_span(self) -> Span | None:
        """The words selected on the page, without blanks around them."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        words = self.toPlainText()[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return Span(start, end) if start < end else None

    def cursor_span(self) -> Span:
        """The selected words, else the place of the cursor."""
        place = self.textCursor().position()
        return self.selected_span() or Span(place, place)

    def put_cursor(self, offset: int) -> None:
        """The cursor at `offset`, to be moved by the arrow keys."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(offset, 0), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller; 0 is the usual size."""
        size = self._size + steps if steps else _USUAL_SIZE
        size = min(max(size, _LEAST_SIZE), _MOST_SIZE)
        if size != self._size:
            self._size = size
            self._set_type()

    def page_width(self) -> int:
        """The width at which a line is good to read, in pixels."""
        return round(self._em() * _PAGE_EMS)

    def _em(self) -> float:
        return self.fontMetrics().height() * _EM_OF_LINE

    def _set_type(self) -> None:
        self.setFont(paper_font(self._size))
        set_page(self.document(), self._size, self._em())
        self.page_resized.emit(self.page_width())

    def _paint_marks(self) -> None:
        colors = current_colors()
        self.setExtraSelections(
            [
                self._lit(mark.span, fill)
                for mark in self._marks
                if (fill := mark_fill(mark.kind, colors)) is not None
            ]
        )
        self.viewport().update()

    def _lit(self, span: Span, fill: str) -> QTextEdit.ExtraSelection:
        lit = QTextEdit.ExtraSelection()
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(span.start, last))
        cursor.setPosition(min(span.end, last), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(fill))
        lit.cursor, lit.format = cursor, form
        return lit

    def _scroll_to_wanted(self) -> None:
        for span in self._wanted:
            self._scroll_to(span)

    def _scroll_to(self, span: Span) -> None:
        bar = self.verticalScrollBar()
        top = self._line_rect(span.start).top()
        bottom = self._line_rect(span.end).bottom()
        height = self.viewport().height()
        room = self._em() * 2
        if top < room or bottom > height - room:
            bar.setValue(round(bar.value() + top - max(room, (height - (bottom - top)) / 3)))

    def _line_rect(self, offset: int) -> QRectF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(max(offset, 0), self.document().characterCount() - 1))
        return QRectF(self.cursorRect(cursor))

    def _draw_stripes(self, painter: QPainter, seen: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        left = self.document().documentMargin() - Space.LARGE
        for stripe in self._stripes:
            top = self._line_rect(stripe.span.start).top()
            bottom = self._line_rect(max(stripe.span.end - 1, stripe.span.start)).bottom()
            if bottom < seen.top() or top > seen.bottom():
                continue
            width = Space.TIGHT if stripe.is_current else Space.HAIR
            painter.setBrush(QColor(stripe.color))
            painter.drawRoundedRect(QRectF(left - width, top, width, bottom - top), 1, 1)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then the lines of what is lit and the bars beside it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_stripes(painter, event.rect())
        painter.translate(0, -self.verticalScrollBar().value())
        colors = current_colors()
        for mark in self._marks:
            for box in marked_boxes(self.document(), mark.span):
                draw_line_of(painter, mark.kind, box, colors)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was brought into sight stays there."""
        super().resizeEvent(event)
        self._scroll_to_wanted()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a selection."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing is told."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed_at).manhattanLength()
        if event.button() is Qt.MouseButton.LeftButton and moved < _CLICK:
            self.place_clicked.emit(
                self.cursorForPosition(event.position().toPoint()).position()
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the letters grow and shrink."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other marks."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_marks()


class SourcePage(QWidget):
    """A page on its ground, no wider than a line is good to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SourceView(self)
        self.setAutoFillBackground(True)
        self.view.page_resized.connect(self._place)

    def _place(self) -> None:
        room = self.width() - 2 * Space.LARGE
        width = min(room, self.view.page_width())
        left = (self.width() - width) // 2
        self.view.setGeometry(left, Space.LARGE, width, self.height() - Space.LARGE)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page stays in the middle."""
        super().resizeEvent(event)
        self._place()


_BASIC_PLANE = 0xFFFF
_EM_OF_LINE = 0.87
_CLICK = 4
