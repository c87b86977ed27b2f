"""How a page of a .pdf is held when it is read: from its own places to a reader's."""

from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """A page's box, and by how many quarter turns to the left its text runs."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def width(self) -> float:
        """Of the page as it is read, in points."""
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Of the page as it is read, in points."""
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def point(self, x: float, y: float) -> Point:
        """Where a reader sees a place: x from the left, y downwards from the top."""
        if self.turns == 1:
            return y - self.bottom, x - self.left
        if self.turns == 2:  # noqa: PLR2004 - upside down
            return self.right - x, y - self.bottom
        if self.turns == 3:  # noqa: PLR2004 - to the right
            return self.top - y, self.right - x
        return x - self.left, self.top - y
