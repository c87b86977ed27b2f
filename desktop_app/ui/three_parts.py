"""Side bar, list and details side by side, as many of them as leave the list its words."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.form_layout import push_button
from desktop_app.ui.language import tr
from desktop_app.ui.list_page import ListPage
from desktop_app.ui.look import Space
from desktop_app.ui.parts_beside import (
    Arrangement,
    Needs,
    PanelPlace,
    Part,
    Wish,
    fitting,
    turned,
)
from desktop_app.ui.side_bar import SideBar

#: Side bar and details, before the person gave them other widths.
_FIRST_WIDTHS = (236, 360)


class ThreeParts(QSplitter):
    """In a narrow window the side bar folds to a rail, and then the details give way."""

    def __init__(self, side: SideBar, page: ListPage, panels: QWidget) -> None:
        """All three stand until the window is known to be narrower."""
        super().__init__(Qt.Orientation.Horizontal)
        self._side, self._page, self._panels = side, page, panels
        self._back = push_button(tr("&Back to the list"), tip=tr("Esc"))
        self._way_back = QWidget()
        self._way_back.hide()
        self._details = self._made_details()
        self._widths = _FIRST_WIDTHS
        self._wish = Wish()
        self._stands = Arrangement(side_is_open=True, panel=PanelPlace.BESIDE)
        for number, part in enumerate((side, page, self._details)):
            self.addWidget(part)
            self.setCollapsible(number, False)
            self.setStretchFactor(number, 1 if part is page else 0)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._note_widths)
        self._back.clicked.connect(self.close_opened)

    def _made_details(self) -> QWidget:
        """Over the details the way back, for where they take the list's place."""
        details = QFrame()
        details.setAutoFillBackground(True)
        details.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout(self._way_back)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._way_back)
        column.addWidget(self._panels, 1)
        return details

    @property
    def wish(self) -> Wish:
        """What the person wants beside the list."""
        return self._wish

    @property
    def widths(self) -> tuple[int, int]:
        """How wide the person wants side bar and details, where there is room."""
        return self._widths

    def bring_back(self, wish: Wish, widths: tuple[int, int] | None) -> None:
        """Stand as in another run; `widths` where it noted them."""
        self._wish, self._widths = wish, widths or self._widths
        if self.isVisible():  # else the first size is still to come
            self._stand()

    def turn(self, part: Part) -> None:
        """Open a part, or put it away where it is in sight."""
        self._want(turned(self.width(), self._needs(), self._wish, part))

    def _want(self, wish: Wish) -> None:
        """Stand like that; the keyboard goes on in the list when its place went."""
        had_keys = self.window().focusWidget()
        self._wish = wish
        self._stand()
        if self._stands.panel is PanelPlace.INSTEAD:
            self._read_details()
        elif had_keys and self.isAncestorOf(had_keys) and not had_keys.isVisible():
            self._page.go_to()

    def _read_details(self) -> None:
        """Let the arrows scroll the details; where nothing is selected Esc still goes back."""
        areas = self._panels.findChildren(QScrollArea)
        shown = (area for area in areas if area.isVisibleTo(self._panels))
        next(shown, self).setFocus()

    def close_opened(self) -> bool:
        """Put away what was opened without room for it; False where nothing was."""
        usual = replace(self._wish, first=None)
        if fitting(self.width(), self._needs(), usual) == self._stands:
            return False
        self._want(usual)
        return True

    def _needs(self) -> Needs:
        return Needs(
            side=self._side.open_width,
            rail=self._side.rail_width,
            words=self._page.usual_width,
            bare_words=self._page.bare_width,
            panel=self._panels.minimumSizeHint().width(),
        )

    def _stand(self) -> None:
        """Let as much stand side by side as there is room for."""
        needs = self._needs()
        stands = fitting(self.width(), needs, self._wish)
        self._stands = stands
        self._side.fold(folded=not stands.side_is_open)
        self._details.setVisible(stands.panel is not PanelPlace.AWAY)
        self._way_back.setVisible(stands.panel is PanelPlace.INSTEAD)
        self._page.setVisible(stands.panel is not PanelPlace.INSTEAD)
        side, panel = self._widths
        spare = self.width() - needs.words
        side = min(max(side, needs.side), spare - needs.panel)
        panel = min(max(panel, needs.panel), spare - side)
        widths = (
            max(side, needs.side) if stands.side_is_open else needs.rail,
            0 if stands.panel is PanelPlace.AWAY else max(panel, needs.panel),
        )
        self.setSizes([widths[0], max(self.width() - sum(widths), 0), widths[1]])

    def _note_widths(self) -> None:
        side, _page, panel = self.sizes()
        stands = self._stands
        self._widths = (
            side if stands.side_is_open else self._widths[0],
            panel if stands.panel is PanelPlace.BESIDE else self._widths[1],
        )

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        """Room for the rail and the list: whatever else stands there now can go."""
        least = self._side.rail_width + self._page.minimumSizeHint().width()
        return QSize(least, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts away what was opened without room for it, where nothing nearer takes it."""
        if event.key() != Qt.Key.Key_Escape or not self.close_opened():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or open what the new width asks for."""
        super().resizeEvent(event)
        self._stand()
