"""The copies of the register over a window: what the status line says, and the way back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError
from desktop_app.ui.background import Task
from desktop_app.ui.copy_keeper import CopyNews
from desktop_app.ui.dialogs import ask, choose_register, say_problem
from desktop_app.ui.language import tr
from desktop_app.ui.window_holder import WindowHolder

if TYPE_CHECKING:
    from desktop_app.tracking.backup_copies import KeptCopy, SinceCopy
    from desktop_app.ui.copies_window import CopiesWindow


class CopiesFlow(QObject):
    """One window of copies at a time; what it shows is read away from the window's thread.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    #: This copy is to take the register's place; carries its path.
    restore_wanted = Signal(Path)
    #: This copy is to be looked into; carries the KeptCopy.
    look_wanted = Signal(object)
    #: A copy is to be made now.
    copy_wanted = Signal()

    def __init__(
        self, register: Path | None, parent: QWidget, *, can_copy: bool = True
    ) -> None:
        """A register in memory has no copies; one that is damaged makes no more."""
        super().__init__(parent)
        self._register = register
        self._parent = parent
        self._can_copy = can_copy
        self._pool = QThreadPool(self)
        self._tasks: list[Task] = []
        self._window = WindowHolder(self._made, self._read)

    def open(self) -> None:
        """Show the copies there are."""
        if self._register is not None:
            self._window.open()

    def follow(self, _news: CopyNews) -> None:
        """A copy was made meanwhile: show it as well."""
        self._window.refresh()

    def close(self) -> None:
        """Read nothing more, and close the window."""
        self._pool.waitForDone()
        self._window.close()

    def _made(self) -> "CopiesWindow":
        from desktop_app.ui.copies_window import CopiesWindow  # noqa: PLC0415  see above

        window = CopiesWindow(self._parent)
        window.picked.connect(self._look_at)
        window.restore_asked.connect(self._ask_to_restore)
        window.other_asked.connect(self._choose_other)
        window.look_asked.connect(self.look_wanted)
        window.copy_asked.connect(self.copy_wanted)
        if not self._can_copy:
            window.without_making()
        return window

    def _read(self, _window: "CopiesWindow") -> None:
        from desktop_app.desk.backups import all_copies  # noqa: PLC0415  see above

        if self._register is not None:
            self._run(partial(all_copies, self._register), self._show)

    def _show(self, copies: "list[KeptCopy]") -> None:
        if self._window.shown is not None:
            self._window.shown.show_copies(copies)

    def _look_at(self, copy: Path) -> None:
        """Find out what would be lost with that copy."""
        from desktop_app.desk.backups import since  # noqa: PLC0415  see above

        if self._register is not None:
            self._run(partial(since, copy, self._register), partial(self._show_since, copy))

    def _show_since(self, copy: Path, since: "SinceCopy | None") -> None:
        if self._window.shown is not None:
            self._window.shown.show_since(copy, since)

    def _choose_other(self) -> None:
        choose_register(self._window.shown or self._parent, self._ask_to_restore)

    def _ask_to_restore(self, copy: Path) -> None:
        question = tr("Put “{name}” in the register's place?").format(name=copy.name)
        if self._register is not None and self._register.exists():
            kept = tr(
                "The present file is kept beside it, with “.before-restore” at the end of its "
                "name."
            )
            question = f"{question} {kept}"
        ask(
            self._window.shown or self._parent,
            question,
            yes=tr("Restore"),
            on_yes=partial(self.restore_wanted.emit, copy),
            loses_work=True,
        )

    def _run(self, work: Callable[[], object], take: Callable[..., None]) -> None:
        task = Task(work, self)
        self._tasks.append(task)
        task.succeeded.connect(take)
        task.failed.connect(self._fail)
        for ended in (task.succeeded, task.failed):
            ended.connect(partial(self._let_go, task))
        task.start(self._pool)

    def _let_go(self, task: Task, _result: object) -> None:
        self._tasks.remove(task)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        say_problem(self._window.shown or self._parent, error)
