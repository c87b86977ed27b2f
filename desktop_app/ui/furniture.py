"""The main window's widgets, made in the language and theme of the moment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar, QWidget

from desktop_app.ui.action_table import make_actions
from desktop_app.ui.actions import Act
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.directive_panel import DirectivePanel
from desktop_app.ui.list_page import ListPage
from desktop_app.ui.parts_beside import Part
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.side_bar import SideBar
from desktop_app.ui.status_line import StatusLine
from desktop_app.ui.three_parts import ThreeParts
from desktop_app.ui.tool_bar import MainToolBar

if TYPE_CHECKING:
    from desktop_app.ui.point_parts import PointParts


class Furniture:
    """Made anew when the language or the theme changes: nothing keeps an old word or colour."""

    def __init__(
        self,
        window: QMainWindow,
        model: DirectiveModel,
        slots: Mapping[Act, Callable[[], object]],
        make_bar: Callable[[Mapping[Act, QAction], SearchField], QToolBar] = MainToolBar,
    ) -> None:
        """Put everything into `window`; the actions call `slots`."""
        turning = {Act.SIDE: self._turn_side, Act.PANEL: self._turn_panel}
        self.actions = make_actions(window, {**slots, **turning})
        self.search = SearchField()
        self.tool_bar = make_bar(self.actions, self.search)
        self.side = SideBar(self.actions[Act.SIDE])
        self.page = ListPage(model, self.actions)
        self.panel = DirectivePanel(self.actions)
        self.points: PointParts | None = None
        self.panels = QStackedWidget()
        self.panels.addWidget(self.panel)
        self.splitter = ThreeParts(self.side, self.page, self.panels)
        self.status = StatusLine()
        self._place(window)

    def _place(self, window: QMainWindow) -> None:
        window.addToolBar(self.tool_bar)
        window.setCentralWidget(self.splitter)
        window.setStatusBar(self.status)
        QWidget.setTabOrder(self.search, self.page.list)

    def _turn_side(self) -> None:
        self.splitter.turn(Part.SIDE)

    def _turn_panel(self) -> None:
        self.splitter.turn(Part.PANEL)

    def make_points(self) -> "PointParts":
        """Make the list and panel of undecided points."""
        # Few open them: the first paint does not wait for them.
        from desktop_app.ui.point_parts import PointParts  # noqa: PLC0415

        self.points = PointParts(self.actions)
        self.page.add_points(self.points.list)
        self.panels.addWidget(self.points.panel)
        return self.points

    def show_points(self, *, points: bool) -> None:
        """Show the panel of points, or the panel of directives."""
        if points and self.points is not None:
            self.panels.setCurrentWidget(self.points.panel)
        else:
            self.panels.setCurrentWidget(self.panel)

    def shows_points(self) -> bool:
        """Whether the panel of points is shown."""
        return self.points is not None and self.panels.currentWidget() is self.points.panel

    def clear_away(self, window: QMainWindow) -> None:
        """Take everything out of `window` again."""
        for action in self.actions.values():
            window.removeAction(action)
            action.deleteLater()
        window.removeToolBar(self.tool_bar)
        self.tool_bar.deleteLater()
