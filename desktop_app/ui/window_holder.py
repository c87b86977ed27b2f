"""A window that is open once at most: a second wish brings it to the front."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.ui.screen_room import to_front

W = TypeVar("W", bound=QWidget)


class WindowHolder(Generic[W]):
    """Makes it when first wanted, fills it after each change, forgets it when it is gone."""

    def __init__(
        self, make: Callable[[], W], fill: Callable[[W], object] = lambda _: None
    ) -> None:
        """Nothing is made yet; what `make` gives deletes itself when it is closed."""
        self._make = make
        self._fill = fill
        self._shown: W | None = None

    @property
    def shown(self) -> W | None:
        """The window, where there is one."""
        return self._shown

    def open(self) -> W:
        """Show the window before all others."""
        if self._shown is None:
            window = self._shown = self._make()
            window.destroyed.connect(self._forget)
            self.refresh()
        return to_front(self._shown)

    def refresh(self) -> None:
        """Fill the window with what stands now, where there is one."""
        if self._shown is not None:
            self._fill(self._shown)

    def close(self) -> None:
        """Close it: what it shows is in another language or theme, or of another register."""
        if self._shown is not None:
            self._shown.close()

    def _forget(self) -> None:
        self._shown = None
