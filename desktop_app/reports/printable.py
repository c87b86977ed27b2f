"""What the papers' type can print: a letter that it lacks is shown as a mark, never as nothing.

Letters written from the right are marked too: set from the left they would read backwards.
"""

import re
import unicodedata
from collections.abc import Iterable

MARK = "[?]"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# Word's no-break hyphen, the star of the list, and the bullets that Word makes of symbols.
_NEAREST = str.maketrans(
    {"\u2011": "-", "\u2605": "*", "\t": " "}
    | dict.fromkeys("➢➤❖✓✔▶\uf0b7\uf0a7\uf0d8\uf0fc", "•")
)


def is_silent(letter: str) -> bool:
    """Whether `letter` shows nothing by itself: joiners, directions, choices of a picture."""
    return unicodedata.category(letter) in {"Cf", "Cc"} or "\ufe00" <= letter <= "\ufe0f"


def runs_left_to_right(letter: str) -> bool:
    """Whether `letter` stands where it is set."""
    return unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT


class Printable:
    """Turns text into what one face can print."""

    def __init__(self, letters: Iterable[str]) -> None:
        """`letters` are those that the face has, each in its place from left to right."""
        held = "".join(re.escape(letter) for letter in sorted(letters))
        self._lacking = re.compile(f"[^{held}]+")

    def __call__(self, text: str) -> str:
        """`text` with a mark for each run of letters that the face lacks."""
        if self._lacking.search(text) is None:
            return text
        return self._lacking.sub(_shown, text.translate(_NEAREST))


def _shown(run: re.Match[str]) -> str:
    return "" if all(map(is_silent, run[0])) else MARK
