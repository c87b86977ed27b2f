"""The start of the window: folder, log, crash hook, register, main window."""

import gc
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop_app.desk.opening import desk_to_look, open_desk
from desktop_app.desk.place import move_to_this_pc, place_now
from desktop_app.errors import KnownError, RegisterInUse
from desktop_app.resources import resource
from desktop_app.tracking.backup_copies import KeptCopy

# Once PySide6 is loaded, its import hook reads the source of every module imported after it:
# the rooms without Qt come first, which is a tenth of the time to the first paint.
# isort: split
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.copy_keeper import CopyKeeper
from desktop_app.ui.crash_hook import CrashHook
from desktop_app.ui.drafts import keep_drafts_in
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.look import apply_look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preferences import load_preferences
from desktop_app.ui.program_log import kept_log
from desktop_app.ui.screen_room import to_front
from desktop_app.ui.session import Session
from desktop_app.ui.window_lock import window_lock
from desktop_app.ui.window_memory import WindowMemory

T = TypeVar("T")
_AFTER_PAINT = 500  # milliseconds


def run_window(register_path: Path, *, today: date | None, language: str | None) -> int:
    """Open the register at `register_path` in a window; the program's exit code.

    The window's settings and the log lie beside the register. `today` is the computer's day
    and `language` the person's last choice where they are None.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QCoreApplication.setApplicationName("Đôn Đốc")
        QGuiApplication.setDesktopFileName(_DESKTOP_ENTRY)
        app = QApplication(sys.argv[:1])
        app.setWindowIcon(QIcon(str(resource("program", "dondoc.png"))))
    folder = register_path.parent
    with ExitStack() as stack:
        log = kept_log(folder, stack)
        stack.callback(CrashHook(log, app).install())
        preferences = load_preferences(settings_path(register_path))
        install_language(app, Language(language) if language else preferences.language)
        apply_look(app, preferences.theme)
        start = Start(today)
        stack.callback(start.close)
        start.open(place_now(register_path))
        if start.window is None:  # the first window came to the front instead
            return 0
        log.info("started")
        return app.exec()


# A Linux desktop knows by it whose window this is: packaging has the entry.
_DESKTOP_ENTRY = "vn.dondoc.DonDoc"


def settings_path(register_path: Path) -> Path:
    """Where the window keeps its language, theme, widths and columns."""
    return register_path.with_suffix(".window.ini")


class Start(QObject):
    """Holds the one window that stands: the main window, or what is wrong with the register."""

    def __init__(self, today: date | None) -> None:
        """Nothing is open yet."""
        super().__init__()
        self._today = today
        self._open = ExitStack()
        self.window: QWidget | None = None
        self.keeper: CopyKeeper | None = None
        self.looking: QWidget | None = None  # the newest window over a copy

    def open(self, register_path: Path, *, anew: bool = False) -> None:
        """Show the register at `register_path`, or why it cannot be shown.

        With `anew` an empty one is made where copies say that one is gone.
        """
        self.close()
        # The collector would walk over a hundred thousand fresh rows again and again.
        gc.disable()
        try:
            self._open_desk(register_path, anew=anew)
        finally:
            gc.enable()

    def _open_desk(self, register_path: Path, *, anew: bool) -> None:
        day = self._today or date.today()  # noqa: DTZ011  the PC's own day is the office's
        try:
            desk = self._open.enter_context(open_desk(register_path, today=day, anew=anew))
            self._open.enter_context(window_lock(register_path))
            session = Session(desk, today=self._today, parent=self)
            self._open.callback(session.deleteLater)
            keep_drafts_in(register_path.with_suffix(".drafts.json"))
            # Some damage shows only here, where the list is first read.
            window = MainWindow(session, settings_path(register_path))
            self._keep_copies(register_path, window)
        except KnownError as problem:
            self.close()
            is_first = self.window is None
            if not (is_first and isinstance(problem, RegisterInUse) and _ring(register_path)):
                self._show_trouble(problem, register_path)
            return
        self._show(window)
        self._when_painted(register_path, window)
        window.welcome_when_new()
        window.tell_of_today()

    def close(self) -> None:
        """Let the register go, and copy what changed."""
        self._open.close()

    def _when_painted(self, register_path: Path, window: MainWindow) -> None:
        """Listen for a second start, and look where the register lies."""
        later = QTimer(window, singleShot=True, interval=_AFTER_PAINT)
        later.timeout.connect(partial(self._listen, register_path, window))
        later.start()
        self._open.callback(later.stop)

    def _listen(self, register_path: Path, window: MainWindow) -> None:
        # Loaded once the window is painted, which does not wait for them.
        from desktop_app.ui.doorbell import Doorbell  # noqa: PLC0415
        from desktop_app.ui.place_flow import PlaceFlow  # noqa: PLC0415
        from desktop_app.ui.warm_up import WarmUp  # noqa: PLC0415

        self._open.callback(WarmUp(window).stop)
        bell = Doorbell(register_path, window)
        bell.rung.connect(partial(to_front, window))
        self._open.callback(bell.close)
        place = PlaceFlow(register_path, WindowMemory(settings_path(register_path)), window)
        place.move_wanted.connect(partial(self._move, register_path))
        place.warn_once()
        window.offer_unended_reviews()

    def _move(self, register_path: Path, home: Path) -> None:
        """Bring the register to the folder `home` of this PC, and go on there."""
        from desktop_app.ui.dialogs import say, say_problem  # noqa: PLC0415  see `_listen`
        from desktop_app.ui.place_flow import moved_words  # noqa: PLC0415  see `_listen`

        move = partial(move_to_this_pc, register_path, home)
        moved, problem = self._do_while_closed(register_path, move)
        self.open(moved or register_path)
        if problem is not None:
            say_problem(self.window, problem)
        elif moved is not None and self.window is not None:
            say(self.window, moved_words(moved))

    def _keep_copies(self, register_path: Path, window: MainWindow) -> None:
        keeper = self.keeper = CopyKeeper(register_path, settings_path(register_path), self)
        self._open.callback(keeper.deleteLater)
        self._open.callback(keeper.close)
        keeper.told.connect(window.copies.show_news)
        window.copies.show_news(keeper.news)
        window.copies.copy_wanted.connect(keeper.copy_now)
        window.copies.restore_wanted.connect(partial(self._restore, register_path))
        window.copies.look_wanted.connect(partial(self._look_into, register_path))
        keeper.start()

    def _look_into(self, register_path: Path, copy: KeptCopy) -> None:
        """Show a copy in a window of its own, in which nothing can be changed."""
        # Loaded for this alone: the first paint does not wait for it.
        from desktop_app.ui.copy_words import looking_words  # noqa: PLC0415
        from desktop_app.ui.dialogs import say_problem  # noqa: PLC0415

        with ExitStack() as opened:
            try:
                desk = opened.enter_context(desk_to_look(copy.path))
                session = Session(desk, today=self._today, parent=self)
                opened.callback(session.deleteLater)
                session.looks_at = looking_words(copy)
                window = MainWindow(session, settings_path(register_path))
            except KnownError as problem:
                say_problem(self.window, problem)
                return
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            # Qt keeps what a method belongs to no longer than others do; of a partial it does.
            window.destroyed.connect(partial(opened.pop_all().close))
        self.looking = window
        window.show()

    def _restore(self, register_path: Path, copy: Path) -> None:
        """Set `copy` in the register's place and show it; what stands there is kept."""
        # Loaded for this alone: the first paint does not wait for it.
        from desktop_app.desk.backups import restore  # noqa: PLC0415
        from desktop_app.ui.copy_words import restored_words  # noqa: PLC0415
        from desktop_app.ui.dialogs import say, say_problem  # noqa: PLC0415

        kept, problem = self._do_while_closed(
            register_path, partial(restore, copy, register_path)
        )
        self.open(register_path)
        if self.window is None:
            return
        if problem is not None:
            say_problem(self.window, problem)
        elif kept is not None:
            say(self.window, restored_words(kept))

    def _do_while_closed(
        self, register_path: Path, work: Callable[[], T]
    ) -> tuple[T | None, KnownError | None]:
        """What `work` made of the register that nobody else holds, or what stood in its way."""
        if isinstance(self.window, MainWindow):
            self.window.stop_reading()
        self.close()
        try:
            with window_lock(register_path):
                return work(), None
        except KnownError as error:
            return None, error

    def _show_trouble(self, problem: KnownError, register_path: Path) -> None:
        # Loaded for trouble only: the usual first paint does not wait for it.
        from desktop_app.ui.trouble_window import TroubleWindow  # noqa: PLC0415

        trouble = TroubleWindow(problem, register_path)
        trouble.restore_wanted.connect(partial(self._restore, register_path))
        trouble.look_wanted.connect(partial(self._look_into, register_path))
        trouble.retried.connect(partial(self.open, register_path))
        trouble.register_chosen.connect(self.open)
        trouble.anew_wanted.connect(partial(self.open, register_path, anew=True))
        self._show(trouble)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        # Only after the next one is shown: the program ends with its last window.
        if before is not None:
            before.close()
            before.deleteLater()


def _ring(register_path: Path) -> bool:
    """Bring the first window to the front; whether there is one on this PC."""
    # Loaded for a second start alone.
    from desktop_app.ui.doorbell import ring  # noqa: PLC0415

    return ring(register_path)
