"""The saved views in the side bar: chosen like the other entries, and kept in order here."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

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

    def __init__(self, parent: QWidget | None = None) -> None:
        """No view yet."""
        super().__init__(tr("Saved views"), parent)
        hint = tr("Filter the list, then press Ctrl+S: the filter stays here under its name.")
        self._hint = text_label(hint, TextRole.SMALL, soft=True, wrap=True)
        self._hint.setParent(self)
        self._hint.setMargin(Space.LARGE)
        self.model().modelReset.connect(self._show_hint)
        self._show_hint()

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
