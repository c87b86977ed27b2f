"""The palette and the filter: everything that can be reached by typing a few letters."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.ui.actions import Act
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from desktop_app.ui.pick_model import PickEntry

_BY_DIGIT = {
    Act.ONLY_OVERDUE: frozenset({StandingKind.OVERDUE}),
    Act.ONLY_DUE_TODAY: frozenset({StandingKind.DUE_TODAY}),
    Act.ONLY_DUE_SOON: frozenset({StandingKind.DUE_SOON}),
    Act.ONLY_ON_TRACK: frozenset({StandingKind.ON_TRACK}),
    Act.ONLY_UNDATED: frozenset({StandingKind.UNDATED}),
    Act.ONLY_DONE: COMPLETED,
}


class Picking(QObject):
    """Opens the lists to pick from over the main window.

    They are loaded when they are first opened: the first paint does not wait for them.
    """

    def __init__(
        self, session: Session, shown: ShownList, memory: WindowMemory, window: QWidget
    ) -> None:
        """Nothing can be picked before `serve`."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._memory = memory
        self._window = window
        self._parts: Furniture  # from `serve` on

    def serve(self, parts: Furniture) -> None:
        """Pick what can be done in `parts` from now on."""
        self._parts = parts

    def slots(self) -> dict[Act, Callable[[], object]]:
        """What each action does."""
        digits: dict[Act, Callable[[], object]] = {
            act: partial(self._shown.turn_standings, kinds) for act, kinds in _BY_DIGIT.items()
        }
        return {
            **digits,
            Act.PALETTE: self.open_palette,
            Act.FILTER: self.open_filter,
            Act.NO_FILTER: self._shown.take_chips_off,
        }

    def open_palette(self) -> None:
        """Offer every action and every place."""
        from desktop_app.ui import place_entries as offered  # noqa: PLC0415  see the class

        shown = self._shown
        entries = [
            *offered.act_entries(self._parts.actions),
            *offered.place_entries(
                shown, shown.notices, shown.agencies, self._session.desk.views.all()
            ),
            *offered.order_entries(self._shown),
            *offered.further_order_entries(self._shown),
            *offered.column_entries(self._parts.page.list.columns),
        ]
        self._open(entries, tr("A command, a notice, an agency: type a few letters"))

    def open_filter(self) -> None:
        """Offer everything that narrows the list."""
        from desktop_app.ui import place_entries as offered  # noqa: PLC0415  see the class

        shown = self._shown
        officers = self._session.desk.directives.people().officers
        entries = [
            *offered.filter_entries(shown, shown.notices, shown.agencies, officers),
            offered.due_span_entry(self._ask_for_days),
        ]
        self._open(entries, tr("Standing, day, agency, officer: type a few letters"))

    def _open(self, entries: "Sequence[PickEntry]", hint: str) -> None:
        from desktop_app.ui.pick_list import PickList  # noqa: PLC0415  see the class

        offered = PickList(entries, self._memory.recent, hint, self._window)
        offered.picked.connect(self._memory.note_picked)

    def _ask_for_days(self) -> None:
        from desktop_app.ui.due_span_dialog import DueSpanDialog  # noqa: PLC0415  see the class

        was = self._shown.wish.asked.due
        span = was if isinstance(was, DueBetween) else None
        dialog = DueSpanDialog(self._session.today, span, self._window)
        dialog.span_given.connect(lambda given: self._shown.narrow(due=given))
        dialog.open()
