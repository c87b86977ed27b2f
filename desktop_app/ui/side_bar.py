"""The side bar: today's standings with their counts, then notices, agencies and views."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.listing import AgencyCount, Counts
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.saved_view import SavedView
from desktop_app.ui.action_button import quiet_button
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.side_choice import EVERYTHING, SideChoice, SideKind
from desktop_app.ui.side_entries import (
    SideEntry,
    agency_entries,
    standing_entries,
    view_entries,
)
from desktop_app.ui.side_list import SideList
from desktop_app.ui.side_painter import rail_width
from desktop_app.ui.side_views import ViewAct, ViewList

_LEAST_WIDTH = 216
_NO_LIMIT = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class SideBar(QFrame):
    """Lets the person choose what the list shows; one entry is chosen at a time."""

    #: The person chose an entry.
    chosen = Signal(SideChoice)
    #: Something is to be done with a saved view; carries the ViewAct and its number.
    view_act_asked = Signal(ViewAct, int)
    #: A saved view was dragged elsewhere; carries its number, and how many places down.
    view_dragged = Signal(int, int)

    def __init__(self, folding: QAction, parent: QWidget | None = None) -> None:
        """Empty until counts, notices and agencies are shown; a button does the `folding`."""
        super().__init__(parent)
        self.choice = EVERYTHING
        self.head = _head_button()
        self._fold = quiet_button(folding)
        self._others: list[QToolButton] = []
        self._is_folded = False
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._standings = SideList(tr("Standings"))
        self._notices = SideList(tr("Notices"))
        self._agencies = SideList(tr("Agencies"))
        self._views = ViewList()
        self._lists = (self._standings, self._notices, self._agencies, self._views)
        self._tabs = QTabBar()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        palette = self.palette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, current_colors().side)
        self.setPalette(palette)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        column.setSpacing(Space.TIGHT)
        self._tools.setContentsMargins(Space.TIGHT, 0, Space.TIGHT, 0)
        self._tools.setSpacing(0)
        for button in (self._fold, self.head):
            self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        self._tools.addStretch(1)
        column.addLayout(self._tools)
        column.addWidget(self._standings)
        column.addSpacing(Space.SMALL)
        self._fill_tabs()
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self._notices)
        self._pages.addWidget(self._agencies)
        self._pages.addWidget(self._views)
        self._keep_width()

    def offer(self, today: QAction, others: Sequence[QAction]) -> None:
        """Let the head open `today`'s page, and stand the `others` beside it."""
        self.head.clicked.connect(today.trigger)
        self.head.setToolTip(today.toolTip())
        self.head.setIcon(today.icon())
        self.head.setAccessibleName(today.text())
        for action in others:
            button = quiet_button(action)
            button.setProperty("pill", "small")
            button.setHidden(self._is_folded)
            self._tools.addWidget(button)
            self._others.append(button)
        self._keep_width()

    @property
    def open_width(self) -> int:
        """Pixels across in which no word of it is cut."""
        tools = sum(button.sizeHint().width() for button in (self._fold, self.head))
        tools += sum(button.sizeHint().width() for button in self._others)
        return max(_LEAST_WIDTH, self._tabs.sizeHint().width(), tools + 2 * Space.TIGHT)

    @property
    def rail_width(self) -> int:
        """Pixels across of what is left of it when it is folded."""
        return rail_width(self.font())

    def fold(self, *, folded: bool) -> None:
        """Leave a rail of the standings, their icons over their counts, or open it again."""
        if folded == self._is_folded:
            return
        self._is_folded = folded
        way = QBoxLayout.Direction
        self._tools.setDirection(way.TopToBottom if folded else way.LeftToRight)
        style = Qt.ToolButtonStyle
        self.head.setToolButtonStyle(
            style.ToolButtonIconOnly if folded else style.ToolButtonTextOnly
        )
        for part in (*self._others, self._tabs, self._pages):
            part.setHidden(folded)
        self._standings.show_as_rail(as_rail=folded)
        self._fit_standings()
        self._column.setStretchFactor(self._standings, 1 if folded else 0)
        self._keep_width()

    def _keep_width(self) -> None:
        self.setMinimumWidth(self.rail_width if self._is_folded else self.open_width)
        self.setMaximumWidth(self.rail_width if self._is_folded else _NO_LIMIT)

    def _fit_standings(self) -> None:
        """Open, all of them stand; on the rail they take what room there is."""
        high = self._standings.content_height() + Space.TIGHT
        self._standings.setMinimumHeight(0 if self._is_folded else high)
        self._standings.setMaximumHeight(_NO_LIMIT if self._is_folded else high)
        policy = Qt.ScrollBarPolicy
        self._standings.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff)

    def tools(self) -> list[QToolButton]:
        """The head and what stands beside it."""
        places = (self._tools.itemAt(place) for place in range(self._tools.count()))
        widgets = (place.widget() for place in places if place is not None)
        return [widget for widget in widgets if isinstance(widget, QToolButton)]

    def _fill_tabs(self) -> None:
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setProperty("place", "side")
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setAccessibleName(tr("Notices, agencies or saved views"))
        for words in (tr("Notices"), tr("Agencies"), tr("Views")):
            self._tabs.addTab(words)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        for entries in self._lists:
            entries.chosen.connect(self._choose)
        self._views.act_asked.connect(self.view_act_asked)
        self._views.dragged.connect(self.view_dragged)

    def show_counts(self, counts: Counts) -> None:
        """Show the standings with their counts."""
        self._standings.show_entries(standing_entries(counts), self.choice)
        self._fit_standings()

    def show_notices(self, entries: Sequence[SideEntry]) -> None:
        """Show the notices; in a large register making their lines takes time."""
        self._notices.show_entries(entries, self.choice)

    def show_agencies(self, agencies: Sequence[AgencyCount]) -> None:
        """Show the agencies with their open work."""
        self._agencies.show_entries(agency_entries(agencies), self.choice)

    def show_views(
        self,
        views: Sequence[SavedView],
        notices: Sequence[NoticeLine],
        agencies: Sequence[AgencyCount],
    ) -> None:
        """Show the saved views; what they ask of `notices` and `agencies` is said by name."""
        self._views.show_entries(view_entries(views, notices, agencies), self.choice)

    def show_choice(self, choice: SideChoice) -> None:
        """Mark `choice` without telling anyone; a view is brought into sight."""
        if choice.kind is SideKind.VIEW and choice != self.choice:
            self._tabs.setCurrentIndex(self._pages.indexOf(self._views))
        self.choice = choice
        for entries in self._lists:
            entries.show_choice(choice)

    def _choose(self, choice: SideChoice) -> None:
        self.show_choice(choice)
        self.chosen.emit(choice)


def _head_button() -> QToolButton:
    button = QToolButton()
    button.setText(tr("TODAY"))
    button.setFont(text_font(TextRole.SMALL))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
