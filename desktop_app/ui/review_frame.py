"""The parts of the review window, and how they share its room."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop_app.intake.draft import NoticeDraft
from desktop_app.tracking.steps import all_at_once
from desktop_app.ui.language import tr
from desktop_app.ui.review_parts import ReviewParts, making_parts
from desktop_app.ui.screen_room import make_room_for_words

if TYPE_CHECKING:
    from desktop_app.desk.reader import NoticeReader

_LEAST_SIZE = (1080, 620)
_LEAST_SOURCE = 380
_GOOD_SIZE = (1560, 960)
_SCROLL_BAR = 14
_EDGE = 24  # left free for the window's frame
_LEAST_LINES = 9  # the bar over the list and two of its rows


class ReviewFrame(QDialog):
    """Head above, source left, points and the open point right, foot below."""

    def __init__(
        self,
        draft: NoticeDraft,
        reader: "NoticeReader",
        today: date,
        parent: QWidget | None = None,
        parts: ReviewParts | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Review: {name}").format(name=draft.source.name))
        parts = parts or all_at_once(making_parts(draft, reader, today))
        self._head, self._source, self._foot = parts.head, parts.source, parts.foot
        self._filter, self._list = parts.filter, parts.list
        self._actions, self._editor = parts.actions, parts.editor
        self._editing = _stacked(self._editor, self._actions)
        self._room = QScrollArea()
        self._right = _splitter(Qt.Orientation.Vertical, self._points(), self._room, (1, 0))
        self._lay_out()
        self._take_room()

    def share_room(self) -> None:
        """The open point in whole, with a doubt above its words; the list takes the rest."""
        self._room.setMinimumWidth(self._editing.minimumSizeHint().width() + _SCROLL_BAR)
        needed = self._editing.heightForWidth(self._room.width())
        needed += self._editor.kept_free()
        self._right.setSizes([max(self._right.height() - needed, 1), needed])

    def add_tip(self, tip: QWidget) -> None:
        """Let `tip` stand over everything until it goes by itself."""
        self._column.insertWidget(0, tip)

    def _points(self) -> QWidget:
        points = _stacked(self._filter, self._list)
        points.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        return points

    def _lay_out(self) -> None:
        self._room.setAccessibleName(tr("The open point"))
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QScrollArea.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setWidget(self._editing)
        least = max(_LEAST_SOURCE, self._source.minimumSizeHint().width())
        self._source.setMinimumWidth(least)
        both = _splitter(Qt.Orientation.Horizontal, self._source, self._right, (42, 58))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(both, 1)
        column.addWidget(self._foot)
        self.setMinimumSize(*_LEAST_SIZE)
        make_room_for_words(self)

    def _take_room(self) -> None:
        """As much of the screen as reading wants; all of it where the owner takes all."""
        room = self.screen().availableSize()
        width, height = _GOOD_SIZE
        self.resize(min(width, room.width() - _EDGE), min(height, room.height() - 2 * _EDGE))
        owner = self.parentWidget()
        if owner is not None and owner.window().isMaximized():
            self.setWindowState(Qt.WindowState.WindowMaximized)


def _stacked(*parts: QWidget) -> QWidget:
    """`parts` one below the other, without room between them."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return whole


def _splitter(
    way: Qt.Orientation, first: QWidget, second: QWidget, parts: tuple[int, int]
) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.addWidget(first)
    splitter.addWidget(second)
    for which, part in enumerate(parts):
        splitter.setStretchFactor(which, part)
    if all(parts):
        splitter.setSizes([part * 20 for part in parts])
    return splitter
