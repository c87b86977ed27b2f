"""The saved views of the list."""

from typing import TYPE_CHECKING

from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.saved_view import SavedView

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Views:
    """Filters under names, for everybody who works with this register."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def all(self) -> tuple[SavedView, ...]:
        """The views in their order."""
        return self._register.views.all()

    def save(self, name: str, wanted: ListingFilter) -> int:
        """Keep `wanted` under `name`, in place of what bears it so far; its number.

        Raises NotAllowed for a view without a name.
        """
        return self._register.views.save(name, wanted)

    def rename(self, number: int, name: str) -> None:
        """Give a view another name. Raises NoSuchRecord, and NotAllowed when it is taken."""
        self._register.views.rename(number, name)

    def move(self, number: int, by: int) -> None:
        """Move a view `by` places, down when positive. Raises NoSuchRecord."""
        self._register.views.move(number, by)

    def remove(self, number: int) -> None:
        """Take a view out. Raises NoSuchRecord."""
        self._register.views.remove(number)
