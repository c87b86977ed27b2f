"""The undecided points' list and panel, made when somebody first wants to see them."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from desktop_app.ui.actions import Act
from desktop_app.ui.point_list import PointList
from desktop_app.ui.point_panel import PointPanel


class PointParts:
    """The two widgets that belong together."""

    def __init__(self, actions: Mapping[Act, QAction]) -> None:
        """The panel's buttons follow `actions`."""
        self.list = PointList()
        self.panel = PointPanel(actions)
