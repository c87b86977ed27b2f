"""Which of the window's parts stand beside the list, in how much room, as the person wants."""

from dataclasses import dataclass, replace
from enum import Enum, auto


class Part(Enum):
    """What can stand beside the list."""

    SIDE = auto()  # the side bar; folded, a rail of the standings is left of it
    PANEL = auto()  # the details


class PanelPlace(Enum):
    """Where the details are."""

    BESIDE = auto()
    AWAY = auto()
    INSTEAD = auto()  # of the list, until they are closed


@dataclass(frozen=True, slots=True)
class Needs:
    """Pixels across; those of the list hold words, day and standing."""

    side: int
    rail: int
    words: int
    bare_words: int  # of a list that shows words and standing alone
    panel: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants to see beside the list, where there is room for it."""

    side: bool = True
    panel: bool = True
    first: Part | None = None  # opened although the other has to go for it


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What stands where."""

    side_is_open: bool
    panel: PanelPlace

    def shows(self, part: Part) -> bool:
        """Whether that part is in sight."""
        if part is Part.SIDE:
            return self.side_is_open
        return self.panel is not PanelPlace.AWAY


def fitting(room: int, needs: Needs, wish: Wish) -> Arrangement:
    """How the parts stand in `room` pixels: the side bar folds first, then the details go."""
    beside, away = PanelPlace.BESIDE, PanelPlace.AWAY
    folded = room - needs.rail
    opened = room - (needs.side if wish.side else needs.rail)
    if wish.panel and opened >= needs.words + needs.panel:
        return Arrangement(wish.side, beside)
    if wish.first is Part.SIDE and wish.side:
        both = wish.panel and opened >= needs.bare_words + needs.panel
        return Arrangement(side_is_open=True, panel=beside if both else away)
    if wish.first is Part.PANEL and wish.panel:
        both = folded >= needs.bare_words + needs.panel
        return Arrangement(side_is_open=False, panel=beside if both else PanelPlace.INSTEAD)
    if wish.panel and folded >= needs.words + needs.panel:
        return Arrangement(side_is_open=False, panel=beside)
    return Arrangement(wish.side and opened >= needs.words, away)


def turned(room: int, needs: Needs, wish: Wish, part: Part) -> Wish:
    """The wish of a person who opens `part`, or puts it away where it is in sight."""
    by_itself = replace(wish, first=None)
    if fitting(room, needs, wish).shows(part):
        stays = fitting(room, needs, by_itself).shows(part)
        return _with(by_itself, part, wanted=False) if stays else by_itself
    wanted = _with(by_itself, part, wanted=True)
    comes = fitting(room, needs, wanted).shows(part)
    return wanted if comes else replace(wanted, first=part)


def _with(wish: Wish, part: Part, *, wanted: bool) -> Wish:
    if part is Part.SIDE:
        return replace(wish, side=wanted)
    return replace(wish, panel=wanted)
