"""The side bar: today's standings with their counts, then notices, agencies and views."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.listing import AgencyCount, Counts
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.saved_view import SavedView
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
from desktop_app.ui.side_views import ViewAct, ViewList

_LEAST_WIDTH = 216


class SideBar(QFrame):
    """Lets the person choose what the list shows; one entry is chosen at a time."""

    #: The person chose an entry.
    chosen = Signal(SideChoice)
    #: Something is to be done with a saved view; carries the ViewAct and its number.
    view_act_asked = Signal(ViewAct, int)
    #: A saved view was dragged elsewhere; carries its number, and how many places down.
    view_dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until the counts, notices and agencies are shown."""
        super().__init__(parent)
        self.choice = EVERYTHING
        self.head = _quiet_button()
        self.head.setText(tr("TODAY"))
        self._tools = QHBoxLayout()
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        column.setSpacing(Space.TIGHT)
        self._tools.setContentsMargins(Space.TIGHT, 0, Space.TIGHT, 0)
        self._tools.setSpacing(0)
        self._tools.addWidget(self.head)
        self._tools.addStretch(1)
        column.addLayout(self._tools)
        column.addWidget(self._standings)
        column.addSpacing(Space.SMALL)
        self._fill_tabs()
        column.addWidget(self._tabs)
        self.setMinimumWidth(max(_LEAST_WIDTH, self._tabs.sizeHint().width()))
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self._notices)
        self._pages.addWidget(self._agencies)
        self._pages.addWidget(self._views)

    def offer(self, today: QAction, others: Sequence[QAction]) -> None:
        """Let the head open `today`'s page, and stand the `others` beside it."""
        self.head.clicked.connect(today.trigger)
        self.head.setToolTip(today.toolTip())
        self.head.setAccessibleName(today.text())
        for action in others:
            button = _quiet_button()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.text())
            self._tools.addWidget(button)

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
        self._standings.setFixedHeight(self._standings.content_height() + Space.TIGHT)
        self._standings.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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


def _quiet_button() -> QToolButton:
    button = QToolButton()
    button.setFont(text_font(TextRole.SMALL))
    button.setProperty("pill", "quiet")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
