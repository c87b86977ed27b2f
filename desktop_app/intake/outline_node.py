"""A place of the tree of points, and the path that a clerk would write for it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.intake.markers import Level, Marker
from desktop_app.tracking.notice import Span

FREE = frozenset({Level.DASH, Level.PLUS})  # signs that bear no number


@dataclass(slots=True)
class Node:
    """A numbered place: its own paragraphs, and the places under it."""

    label: str
    start: int  # of the sign
    level: Level | None = None
    number: int = 0
    paragraphs: list[Span] = field(default_factory=list)  # without the sign
    children: list["Node"] = field(default_factory=list)
    parent: "Node | None" = None

    @property
    def end(self) -> int:
        """Where its own words end."""
        return self.paragraphs[-1].end if self.paragraphs else self.start

    def ancestors(self) -> Iterator["Node"]:
        """The places above it, the nearest first, without the root."""
        above = self.parent
        while above is not None and above.level is not None:
            yield above
            above = above.parent

    def walk(self) -> Iterator["Node"]:
        """Itself and all below, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


def printed_path(parent: Node, marker: Marker) -> str:
    """The printed path: `II.1.a)`, `1.1` under `1`, `3.-2.+1` for plus signs under dashes."""
    above = parent.label
    if marker.level in FREE:
        row = sum(child.level is marker.level for child in parent.children) + 1
        sign = f"{marker.printed}{row}"
    else:
        sign = marker.printed
    if marker.level in {Level.DECIMAL_2, Level.DECIMAL_3}:
        prefix = sign.rsplit(".", 1)[0]
        if above.rstrip(")").endswith(prefix):
            above = above.rstrip(")")[: -len(prefix)].rstrip(".")
    return f"{above.rstrip('.')}.{sign}" if above else sign
