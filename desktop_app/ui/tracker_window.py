"""From her own workbook to the register: what it means, then what becomes of each row."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.desk.tracker_book import TrackerBook
from desktop_app.desk.trackers import TrackerPlan
from desktop_app.tracking.steps import all_at_once
from desktop_app.tracking.tracker import KeptMatching, RowFate
from desktop_app.ui.form_layout import push_button
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.tracker_match_page import TrackerMatchPage, making_match
from desktop_app.ui.tracker_plan_page import PlanPage

_SIZE = QSize(1180, 780)


class _Page(Enum):
    MATCH = auto()
    PLAN = auto()


class TrackerWindow(GivingDialog):
    """Two pages, one verb: first the dry run, then what it says is taken in."""

    guards_words = False

    #: Every row is to be read; carries the TrackerMatching.
    plan_wanted = Signal(object)
    #: What the plan says is to be stored; carries the TrackerPlan.
    plan_given = Signal(object)

    def __init__(
        self,
        book: TrackerBook,
        kept: Sequence[KeptMatching] = (),
        parent: QWidget | None = None,
        match: TrackerMatchPage | None = None,
    ) -> None:
        """Nothing is stored before the second page is given.

        Without the first page, as `match`, it makes that too, in the same turn.
        """
        title = tr("Start from an Excel tracker: {name}").format(name=book.name)
        super().__init__(title, tr("Look at every row"), parent)
        self.match = match or all_at_once(making_match(book, kept))
        self.plan = PlanPage()
        self._planned: TrackerPlan | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.match)
        self._pages.addWidget(self.plan)
        self.body.addWidget(self._pages, 1)
        self.back = push_button(tr("&Back to the columns"), Icon.PREVIOUS)
        self.foot.insertWidget(0, self.back)
        self.back.clicked.connect(self._go_back)
        self.match.changed.connect(self._offer)
        self._go_back()
        self.match.take_focus()
        resize_within_screen(self, _SIZE)

    def show_plan(self, plan: TrackerPlan) -> None:
        """Show what becomes of every row."""
        self._planned = plan
        self.plan.show_plan(plan.rows, len(plan.notices))
        self._show_page(_Page.PLAN)
        self.activateWindow()  # the small window of the reading had the keyboard
        self.plan.only.setFocus()

    def give(self) -> bool:
        """Ask for the dry run from the first page; the second gives what is to be stored.

        The window stays until that is done: whoever stores it closes it.
        """
        if self._planned is None:
            if not self.match.wrong():
                self.plan_wanted.emit(self.match.matching())
        else:
            self.plan_given.emit(self._planned)
        return False

    def _go_back(self) -> None:
        self._planned = None
        self._show_page(_Page.MATCH)

    def _show_page(self, page: _Page) -> None:
        is_plan = page is _Page.PLAN
        self._pages.setCurrentWidget(self.plan if is_plan else self.match)
        self.back.setVisible(is_plan)
        self._offer()

    def _offer(self) -> None:
        if self._planned is None:
            self.giving.setText(tr("Look at every row"))
            self.giving.setEnabled(not self.match.wrong())
            return
        rows = self._planned.count(RowFate.IMPORTED)
        self.giving.setText(tr("Put %n row(s) into the register", "", rows))
        self.giving.setEnabled(rows > 0)
