"""The directory's window over the session: each wish becomes one change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.agency import Agency, DirectoryEntry
from desktop_app.tracking.steps import Steps
from desktop_app.ui.agencies_dialog import AgencyDialog
from desktop_app.ui.agencies_merging import MergeAgenciesDialog
from desktop_app.ui.agencies_model import Column
from desktop_app.ui.agencies_window import AgenciesWindow
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.table_printing import TablePrinting
from desktop_app.ui.taking_back import TakingBack
from desktop_app.ui.turns import Turns
from desktop_app.ui.window_holder import WindowHolder
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.writing import write


class AgenciesFlow(QObject):
    """One window at a time; asking for it again brings it to the front."""

    def __init__(self, session: Session, parent: QWidget, memory: WindowMemory) -> None:
        """Nothing is opened yet; `memory` keeps where papers go."""
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._parent = parent
        self._window = WindowHolder(self._made, self._fill)
        self._back = TakingBack(session, parent)
        self._counting = Turns(self)
        self._entries: list[DirectoryEntry] = []
        session.changed.connect(self._window.refresh)

    def open(self) -> None:
        """Show the directory as it stands now."""
        self._window.open()

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        self._window.close()

    def stop(self) -> None:
        """Count nothing more: the window closes."""
        self._counting.stop()

    def _made(self) -> AgenciesWindow:
        window = AgenciesWindow(self._parent)
        window.destroyed.connect(self._counting.stop)
        window.add_asked.connect(self._add)
        window.change_asked.connect(self._change)
        window.merge_asked.connect(self._merge)
        window.remove_asked.connect(self._remove)
        window.undo_asked.connect(self._back.undo)
        printing = TablePrinting(self._session, self._memory, window)
        window.print_asked.connect(
            lambda: printing.print(
                window.table, tr("Directory of agencies"), widest=Column.ALIASES
            )
        )
        return window

    def _fill(self, window: AgenciesWindow) -> None:
        self._counting.start_at_once(self._counted(window))

    def _counted(self, window: AgenciesWindow) -> Steps[None]:
        self._entries = yield from self._session.desk.agencies.counting()
        window.show_entries(self._entries)

    def _known(self) -> list[DirectoryEntry]:
        """The directory as it stands; whoever asks waits until all is counted."""
        self._counting.finish()
        return self._entries

    def _add(self) -> None:
        dialog = AgencyDialog(None, self._names(), self._session.today, self._window.shown)
        dialog.agency_given.connect(partial(self._save_new, dialog))
        dialog.open()

    def _save_new(self, dialog: GivingDialog, agency: Agency) -> None:
        added: list[int] = []
        desk = self._session.desk
        self._write(tr("agency added"), lambda: added.append(desk.agencies.add(agency)), dialog)
        if added:
            self._counting.then(partial(self._go_to, added[0]))

    def _change(self, number: int) -> None:
        entry = self._entry(number)
        if entry is None:
            return
        names = [name for name in self._names() if name != entry.agency.name]
        dialog = AgencyDialog(entry.agency, names, self._session.today, self._window.shown)
        dialog.agency_given.connect(partial(self._save, dialog, number))
        dialog.open()

    def _save(self, dialog: GivingDialog, number: int, agency: Agency) -> None:
        desk = self._session.desk
        self._write(tr("agency changed"), lambda: desk.agencies.change(number, agency), dialog)

    def _merge(self, number: int) -> None:
        entry = self._entry(number)
        if entry is None:
            return
        others = [each for each in self._known() if each.id != number]
        dialog = MergeAgenciesDialog(entry, others, self._window.shown)
        dialog.kept_chosen.connect(partial(self._save_merged, dialog, number))
        dialog.open()

    def _save_merged(self, dialog: GivingDialog, number: int, kept: int) -> None:
        desk = self._session.desk
        self._write(
            tr("agencies merged"),
            lambda: desk.agencies.merge(kept=kept, other=number),
            dialog,
        )
        self._counting.then(partial(self._go_on_from, number, kept))

    def _go_on_from(self, merged: int, kept: int) -> None:
        if self._entry(merged) is None:
            self._go_to(kept)

    def _go_to(self, number: int) -> None:
        if self._window.shown is not None:
            self._window.shown.go_to(number)

    def _remove(self, number: int) -> None:
        """No question before: it is refused while anything refers to it, and can be undone."""
        desk = self._session.desk
        self._write(tr("agency removed"), lambda: desk.agencies.remove(number))

    def _write(
        self, what: str, make: Callable[[], object], asked: GivingDialog | None = None
    ) -> None:
        write(self._session, self._window.shown or self._parent, what, make, asked)

    def _entry(self, number: int) -> DirectoryEntry | None:
        return next((entry for entry in self._known() if entry.id == number), None)

    def _names(self) -> list[str]:
        return [entry.agency.name for entry in self._known()]
