"""The saved views in the side bar: chosen like the other entries, and kept in order here."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.side_list import SideList


class ViewAct(Enum):
    """What can be done with a saved view."""

    RENAME = auto()
    UP = auto()
    DOWN = auto()
    REMOVE = auto()


_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {
    (Qt.Key.Key_F2, _NONE): ViewAct.RENAME,
    (Qt.Key.Key_Up, _ALT): ViewAct.UP,
    (Qt.Key.Key_Down, _ALT): ViewAct.DOWN,
    (Qt.Key.Key_Delete, _NONE): ViewAct.REMOVE,
}


class ViewList(SideList):
    """While there is no view, it says how to save one."""

    #: Something is to be done with a view; carries the ViewAct and the view's number.
    act_asked = Signal(ViewAct, int)
    #: A view was dragged elsewhere; carries its number, and how many places down.
    dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No view yet."""
        super().__init__(tr("Saved views"), parent)
        hint = tr("Filter the list, then press Ctrl+S: the filter stays here under its name.")
        self._hint = text_label(hint, TextRole.SMALL, soft=True, wrap=True)
        self._hint.setParent(self)
        self._hint.setMargin(Space.LARGE)
        self.model().modelReset.connect(self._show_hint)
        self._show_hint()
        self._held: QPoint | None = None  # where the button went down on a view
        self._goal: int | None = None  # the row to which it is being dragged

    def _show_hint(self) -> None:
        self._hint.setVisible(self.model().rowCount() == 0)
        self._hint.setFixedWidth(self.width())
        self._hint.adjustSize()

    def _ask(self, act: ViewAct) -> None:
        number = self.chosen_number()
        if number is not None:
            self.act_asked.emit(act, number)

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for act, words, keys in (
            (ViewAct.RENAME, tr("Rename the view"), "F2"),
            (ViewAct.UP, tr("Move up"), "Alt+↑"),
            (ViewAct.DOWN, tr("Move down"), "Alt+↓"),
            (ViewAct.REMOVE, tr("Remove the view"), "Del"),
        ):
            action = QAction(f"{words}\t{keys}", menu)
            action.setData(act)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self._ask(action.data()))
        menu.popup(place)

    def _row_at(self, place: QPoint) -> int:
        """The row there; beside the rows the first or the last."""
        index = self.indexAt(place)
        below = self.model().rowCount() - 1 if place.y() > 0 else 0
        return index.row() if index.isValid() else below

    def _act_of(self, event: QKeyEvent) -> ViewAct | None:
        return _KEYS.get((Qt.Key(event.key()), event.modifiers()))

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        """The window's shortcuts wait while a key means a view."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = self._act_of(event) is not None
            event.setAccepted(is_ours)
            if is_ours:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename, move and remove what is chosen."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            self._ask(act)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the same for the view under the pointer."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self._offer(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a view, and hold it."""
        super().mousePressEvent(event)
        is_held = event.button() is Qt.MouseButton.LeftButton
        place = event.position().toPoint()
        self._held = place if is_held and self.indexAt(place).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where it would go; Qt would choose each view on the way."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        place = event.position().toPoint()
        way = (place - self._held).manhattanLength()
        if self._goal is not None or way >= QApplication.startDragDistance():
            self._goal = self._row_at(place)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go where it was dragged."""
        super().mouseReleaseEvent(event)
        goal, self._goal, self._held = self._goal, None, None
        number, row = self.chosen_number(), self.currentIndex().row()
        self.viewport().update()
        if goal is not None and goal != row and number is not None:
            self.dragged.emit(number, goal - row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint takes as many lines as the new width asks for."""
        super().resizeEvent(event)
        self._show_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line stands where the view would go."""
        super().paintEvent(event)
        if self._goal is None or self._goal == self.currentIndex().row():
            return
        room = self.visualRect(self.model().index(self._goal, 0))
        goes_up = self._goal < self.currentIndex().row()
        line = room.top() if goes_up else room.bottom() - 1
        QPainter(self.viewport()).fillRect(
            room.left(), line, room.width(), 2, QColor(current_colors().accent)
        )
