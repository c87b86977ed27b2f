"""The bars of workbook and PDF: how each of the official counts looks in both."""

from dataclasses import dataclass

from desktop_app.reports import palette, wording
from desktop_app.tracking.wording import Pair


@dataclass(frozen=True, slots=True)
class CountBar:
    """A count: its word, its name in OfficialCounts, a look that greyscale keeps apart."""

    word: Pair
    field: str
    fill: str
    ink: str  # of the figures on it
    edge: str = ""  # none where it is empty, as of the hatch
    hatch: str = ""


COUNT_BARS = (
    CountBar(wording.DONE_IN_TIME, "on_time", palette.GREEN, palette.PAPER),
    CountBar(wording.DONE_LATE, "late", palette.PALE_GREEN, palette.INK),
    CountBar(wording.OPEN_IN_TIME, "open_in_time", palette.PAPER, palette.BLUE, palette.BLUE),
    CountBar(
        wording.OPEN_OVERDUE, "open_overdue", palette.RED, palette.PAPER, hatch=palette.DARK_RED
    ),
    CountBar(wording.UNDATED, "undated", palette.PALE_GREY, palette.INK),
)
