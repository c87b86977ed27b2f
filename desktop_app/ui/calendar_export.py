"""The calendar file over the session: where it goes is asked, then it is made and saved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from desktop_app.tracking.due_calendar import DueCalendar
    from desktop_app.ui.paper_making import PaperMaking


class CalendarExport(QObject):
    """One file at a time.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    def __init__(self, session: Session, memory: WindowMemory, window: QWidget) -> None:
        """`memory` keeps the folder that the last paper went to."""
        super().__init__(window)
        self._session = session
        self._memory = memory
        self._window = window
        self._making: PaperMaking | None = None

    def ask_where(self) -> None:
        """Ask where the file goes, and write it there."""
        from desktop_app.ui.dialogs import choose_calendar_to_save  # noqa: PLC0415  see above

        name = f"HanNhiemVu_{self._session.today.isoformat()}.ics"
        proposed = self._memory.paper_folder / name
        choose_calendar_to_save(self._window, proposed, self._make)

    def let_go(self) -> None:
        """Make nothing more: the window closes."""
        if self._making is not None:
            self._making.let_go()

    def _make(self, path: Path) -> None:
        from desktop_app.desk.calendar_file import calendar_bytes  # noqa: PLC0415  see above
        from desktop_app.ui.paper_making import PaperMaking, at_once  # noqa: PLC0415  see above

        if self._making is None:
            self._making = PaperMaking(self._window)
        basis = self._session.desk.due_calendars.basis(at=self._session.now())
        make = partial(calendar_bytes, basis, language=current_language())
        title = tr("Export days (.ics)")
        self._making.make(title, at_once(make), partial(self._save, path, basis))

    def _save(self, path: Path, basis: "DueCalendar", data: bytes) -> None:
        from desktop_app.desk.calendar_file import save_calendar  # noqa: PLC0415  see above
        from desktop_app.ui.dialogs import say, say_problem  # noqa: PLC0415  see above

        try:
            save_calendar(data, path)
        except KnownError as error:
            say_problem(self._window, error)
            return
        self._memory.paper_folder = path.parent
        written = tr("%n due day(s) written to {name}.", "", len(basis.events))
        say(self._window, written.format(name=path.name))
