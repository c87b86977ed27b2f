"""Saved views over the session: saved, renamed, moved and removed, each as one change."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.saved_view import SavedView
from desktop_app.ui.filter_chips import words_of
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_choice import EVERYTHING, of_view
from desktop_app.ui.side_views import ViewAct
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class ViewFlow(QObject):
    """Asks for names, and keeps the list and the side bar at the view that was saved."""

    def __init__(self, session: Session, shown: ShownList, window: QWidget) -> None:
        """Nothing is saved before it is asked for."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._window = window

    def serve(self, parts: Furniture) -> None:
        """Do what is asked in the side bar of `parts`."""
        parts.side.view_act_asked.connect(self._do)
        parts.side.view_dragged.connect(self._move)

    def save(self) -> None:
        """Ask under which name the list's filter, heads and order are kept."""
        # Loaded when it is first asked for: the first paint does not wait for it.
        from desktop_app.ui.view_name_dialog import ViewNameDialog  # noqa: PLC0415

        views = self._session.desk.views.all()
        wanted = self._shown.wish.filter()
        chosen = next((v for v in views if of_view(v.id) == self._shown.wish.choice), None)
        words = words_of(wanted, self._shown.notices, self._shown.agencies)
        dialog = ViewNameDialog(
            tr("Save the view"),
            chosen.name if chosen else words,
            [view.name for view in views],
            self._window,
            asks=words,
        )
        dialog.name_given.connect(partial(self._save, dialog))
        dialog.open()

    def _save(self, dialog: "GivingDialog", name: str) -> None:
        wanted, views = self._shown.wish.filter(), self._session.desk.views
        saved: list[int] = []
        self._change(tr("view saved"), lambda: saved.append(views.save(name, wanted)), dialog)
        if saved:
            self._shown.choose(of_view(saved[0]))

    def _do(self, act: ViewAct, number: int) -> None:
        views = self._session.desk.views
        if act is ViewAct.RENAME:
            self._ask_for_name(number)
        elif act is ViewAct.REMOVE:
            if self._shown.wish.choice == of_view(number):
                self._shown.choose(EVERYTHING)
            self._change(tr("view removed"), partial(views.remove, number))
        else:
            self._move(number, -1 if act is ViewAct.UP else 1)

    def _move(self, number: int, by: int) -> None:
        self._change(tr("view moved"), partial(self._session.desk.views.move, number, by))

    def _ask_for_name(self, number: int) -> None:
        from desktop_app.ui.view_name_dialog import ViewNameDialog  # noqa: PLC0415  see `save`

        views: tuple[SavedView, ...] = self._session.desk.views.all()
        name = next((view.name for view in views if view.id == number), "")
        dialog = ViewNameDialog(tr("Rename the view"), name, (), self._window)
        dialog.name_given.connect(partial(self._rename, dialog, number))
        dialog.open()

    def _rename(self, dialog: "GivingDialog", number: int, name: str) -> None:
        rename = partial(self._session.desk.views.rename, number, name)
        self._change(tr("view renamed"), rename, dialog)

    def _change(
        self, what: str, make: Callable[[], object], asked: "GivingDialog | None" = None
    ) -> None:
        write(self._session, self._window, what, make, asked)
