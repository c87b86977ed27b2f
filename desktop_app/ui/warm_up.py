"""What is used every day is loaded once the window has stood for a while.

The first paint waits for none of it; but who dropped the first sheet on the window would wait
for the rules that read it, 0.3 s in one turn. What knows no Qt is loaded on another thread,
which lets the window go on between two lines of a module; the windows follow one a turn.
"""

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from desktop_app.tracking.steps import Steps
from desktop_app.ui.background import Task
from desktop_app.ui.turns import Turns

_REST = 3_000  # milliseconds

BELOW = (
    "desktop_app.desk.reader",
    "desktop_app.desk.tracker_book",
    "desktop_app.desk.gathering",
    "desktop_app.desk.past_days",
    "desktop_app.desk.overview",
    "desktop_app.register.going_back",
    "pypdfium2",
)
WINDOWS = (
    "desktop_app.ui.progress_dialog",
    "desktop_app.ui.reading_queue",
    "desktop_app.ui.import_flow",
    "desktop_app.ui.answers_flow",
    "desktop_app.ui.sheets_flow",
    "desktop_app.ui.merge_window",
    "desktop_app.ui.tracker_flow",
    "desktop_app.ui.page_pictures",
    "desktop_app.ui.preview_window",
    "desktop_app.ui.report_flow",
    "desktop_app.ui.paper_making",
    "desktop_app.ui.past_window",
    "desktop_app.ui.today_window",
    "desktop_app.ui.month_window",
    "desktop_app.ui.pick_list",
    "desktop_app.ui.source_flow",
    "desktop_app.ui.mend_dialog",
    "desktop_app.ui.quick_edit_dialog",
    "desktop_app.ui.chase_flow",
    "desktop_app.ui.agencies_flow",
    "desktop_app.ui.settings_dialog",
    "desktop_app.ui.changes_flow",
    "desktop_app.ui.overview_flow",
)


def load(modules: Iterable[str]) -> Steps[None]:
    """Import each; those that are loaded already cost nothing."""
    for name in modules:
        import_module(name)
        yield


class WarmUp(QObject):
    """Begins by itself when the window has stood for a while."""

    def __init__(self, window: QObject) -> None:
        """Nothing is loaded before."""
        super().__init__(window)
        self._turns = Turns(self)
        self._below = Task(lambda: list(load(BELOW)), self)
        self._below.succeeded.connect(self._load_windows)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._start)
        self._resting.start()

    def stop(self) -> None:
        """Load no more: the window closes."""
        self._resting.stop()
        self._turns.stop()

    def _start(self) -> None:
        self._below.start()

    def _load_windows(self, _loaded: object) -> None:
        self._turns.start(load(WINDOWS))
