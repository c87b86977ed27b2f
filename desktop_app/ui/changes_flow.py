"""What changed between two days, over the session: compared away from the window."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.past_days import PastReader
from desktop_app.desk.pdf_papers import list_pdf
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.change_rows import ShownChanges, shown_changes
from desktop_app.ui.changes_printing import changes_list, changes_title
from desktop_app.ui.changes_window import ChangesWindow
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.paper_making import PaperMaking, ready
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.screen_room import to_front
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.window_memory import WindowMemory


class ChangesFlow(QObject):
    """One window at a time; it says when what it shows is no longer the last word."""

    def __init__(
        self, session: Session, shown: ShownList, settings_path: Path, window: QWidget
    ) -> None:
        """Nothing is compared before it is asked for."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._parent = window
        self._making = PaperMaking(window)
        self._preview = PreviewFlow(WindowMemory(settings_path), window)
        self._window: ChangesWindow | None = None
        session.changed.connect(self._say_stale)

    def open(self, first: date) -> None:
        """Show what changed from the end of `first` until now."""
        today = self._session.today
        if self._window is None:
            window = self._window = ChangesWindow(first, today, today, self._parent)
            window.destroyed.connect(self._forget)
            window.days_wanted.connect(self._compare)
            window.work_wanted.connect(self._show_work)
            window.print_wanted.connect(self._print)
        to_front(self._window)
        self._compare(first, today)

    def stop(self) -> None:
        """Compare nothing more: the window closes."""
        self._making.let_go()

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        if self._window is not None:
            self._window.close()

    def _compare(self, first: date, last: date) -> None:
        reader = self._session.desk.past_days.reader()
        compare = partial(_compared, reader, first, last, current_language())
        self._making.make(tr("What changed between two days"), ready(compare), self._show)

    def _show(self, shown: ShownChanges) -> None:
        if self._window is not None:
            self._window.show_changes(shown)

    def _show_work(self, number: int) -> None:
        self._shown.go_to_work([number])
        self._parent.activateWindow()

    def _print(self) -> None:
        shown = self._window.shown if self._window is not None else None
        if shown is None:
            return
        found, title = shown.found, changes_title(shown.found)
        office, now = self._session.desk.office.facts(), self._session.now()
        printed = changes_list(shown, office, now)
        name = f"ThayDoi_{found.first.isoformat()}_{found.last.isoformat()}.pdf"

        def show(data: bytes) -> None:
            self._preview.show(PdfPaper(title, name, data))

        self._making.make(title, ready(partial(list_pdf, printed)), show)

    def _say_stale(self) -> None:
        if self._window is not None and self._window.shown is not None:
            self._window.say_stale()

    def _forget(self) -> None:
        self._window = None


def _compared(
    reader: PastReader, first: date, last: date, language: str, on_step: OnStep
) -> ShownChanges:
    """The rows too are made on the other thread: there may be one for each directive."""
    return shown_changes(reader.changes(first, last, on_step), language)
