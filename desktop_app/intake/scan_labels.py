"""Labels of points on a scan whose dot was lost: "2.2." and then "23." is 2.3."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.intake.seen_word import SeenWord

_DOTTED = re.compile(r"(\d)\.(\d)\.?$")
_RUN_TOGETHER = re.compile(r"(\d)(\d)(\.?)$")


def dots_put_back(words: Sequence[SeenWord]) -> list[SeenWord]:
    """`words` of a page with the dot in each label that is the next of its row only so."""
    mended: list[SeenWord] = []
    last = (0, 0)  # of the row that is counted: the 2 and the 2 of "2.2."
    for word in words:
        begins = not mended or mended[-1].line != word.line
        dotted = _DOTTED.match(word.text) if begins else None
        together = _RUN_TOGETHER.match(word.text) if begins else None
        if dotted:
            last = int(dotted[1]), int(dotted[2])
        elif together and (int(together[1]), int(together[2])) == (last[0], last[1] + 1):
            last = last[0], last[1] + 1
            mended.append(replace(word, text=f"{last[0]}.{last[1]}{together[3]}"))
            continue
        mended.append(word)
    return mended
