"""Sharing a page's width among a table's columns by how much each has to say."""

from collections.abc import Sequence

_POWER = 4  # the higher, the more the longest texts weigh, which make the rows' heights


def shared(
    width: float, least: Sequence[float], letters: Sequence[Sequence[int]]
) -> list[float]:
    """The columns' widths, together `width`, none below its least; in steps of a half.

    `letters` are the lengths of each column's texts; a column without keeps its least. A text
    of n letters is n / width lines high: these widths make the sum of all heights, each to
    the power, as small as it can be.
    """
    weights = [sum(n**_POWER for n in column) ** (1 / (_POWER + 1)) for column in letters]
    widths = list(least)
    growing = {at for at, weight in enumerate(weights) if weight}
    while growing:
        room = width - sum(each for at, each in enumerate(widths) if at not in growing)
        share = room / sum(weights[at] for at in growing)
        too_small = {at for at in growing if weights[at] * share < least[at]}
        growing -= too_small
        if not too_small:
            for at in growing:
                widths[at] = int(weights[at] * share * 2) / 2
            break
    return widths
