"""Ruled tables on a page of a .pdf: their columns, their rows, and the words of each cell."""

from dataclasses import dataclass

from desktop_app.intake.kept_text import one_line
from desktop_app.intake.page_furniture import is_head_or_foot
from desktop_app.intake.pdf_page import Letter, PdfPage
from desktop_app.intake.pdf_rules import Rule
from desktop_app.intake.pdf_run import lines_of, runs_of

_TOUCH = 4.0  # points two rules may miss one another by
_COLUMNS = 2
_ROWS = 1
_SIDES = 2
_WIDEST_FRAME = 0.5  # of the page's width
_MOST_EDGES = 400
_MOST_RULES = 2_000  # on a page: a drawing, no table


@dataclass(frozen=True, slots=True)
class PdfTable:
    """A table: its place on the page and its cells, every row as wide as the table."""

    top: float
    bottom: float
    edges: tuple[float, ...]  # of the columns, from left to right
    rows: tuple[tuple[str, ...], ...]
    merged: tuple[tuple[bool, ...], ...]  # for each cell: whether it reaches over several rows
    letters: frozenset[Letter]


def tables_of(page: PdfPage) -> list[PdfTable]:
    """The ruled tables of `page` with at least two columns, from top to bottom."""
    tables = [_table(page, rules) for rules in _crossing_groups(page.rules)]
    return sorted((table for table in tables if table is not None), key=lambda t: t.top)


def framed_words(page: PdfPage) -> tuple[list[str], frozenset[Letter]]:
    """The words in small frames of their own, such as stamps and text boxes, and their letters.

    A frame floats anywhere on the page: among the lines its words would join a point's.
    """
    words: list[str] = []
    taken: set[Letter] = set()
    for rules in _crossing_groups(page.rules):
        across = _edges([rule.at for rule in rules if rule.upright])
        down = _edges([rule.at for rule in rules if not rule.upright])
        if len(across) != _SIDES or len(down) != _SIDES:
            continue
        if across[1] - across[0] > _WIDEST_FRAME * page.width:
            continue
        inside = [letter for letter in page.letters if _is_inside(letter, across, down)]
        if inside:
            words += [line.text for line in lines_of(runs_of(tuple(inside)))]
            taken.update(inside)
    return words, frozenset(taken)


def _is_inside(letter: Letter, across: list[float], down: list[float]) -> bool:
    middle, height = (letter.x0 + letter.x1) / 2, letter.y - letter.size / 4
    return across[0] <= middle <= across[-1] and down[0] <= height <= down[-1]


def _crossing_groups(rules: tuple[Rule, ...]) -> list[list[Rule]]:
    """The rules that hang together, directly or through others."""
    groups: list[list[Rule]] = []
    for rule in rules[:_MOST_RULES]:
        touching = [group for group in groups if any(_touch(rule, other) for other in group)]
        merged = [rule]
        for group in touching:
            merged += group
            groups.remove(group)
        groups.append(merged)
    return groups


def _touch(one: Rule, other: Rule) -> bool:
    if one.upright == other.upright:
        apart = abs(one.at - other.at) > _TOUCH
        return not apart and one.start <= other.end + _TOUCH and other.start <= one.end + _TOUCH
    return (
        one.start - _TOUCH <= other.at <= one.end + _TOUCH
        and other.start - _TOUCH <= one.at <= other.end + _TOUCH
    )


def _edges(places: list[float]) -> list[float]:
    """The places without those that mean the same edge."""
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > _TOUCH:
            edges.append(place)
    return edges[:_MOST_EDGES]


def _table(page: PdfPage, rules: list[Rule]) -> PdfTable | None:
    across = _edges([rule.at for rule in rules if rule.upright])
    down = _edges([rule.at for rule in rules if not rule.upright])
    if len(across) <= _COLUMNS or len(down) <= _ROWS:
        return None
    grid = _Grid(across, down, rules)
    inside = [letter for letter in page.letters if _is_inside(letter, across, down)]
    filled = grid.rows(inside)
    rows = tuple(words for words, _ in filled)
    if any(is_head_or_foot(cell) for row in rows for cell in row):
        # A letterhead that somebody drew a grid around
        return None
    merged = tuple(flags for _, flags in filled)
    return PdfTable(down[0], down[-1], tuple(across), rows, merged, frozenset(inside))


class _Grid:
    """Cells between the edges; where no rule stands between two, they are one."""

    def __init__(self, across: list[float], down: list[float], rules: list[Rule]) -> None:
        self._across = across
        self._down = down
        self._upright = [rule for rule in rules if rule.upright]
        self._level = [rule for rule in rules if not rule.upright]

    def rows(self, letters: list[Letter]) -> list[tuple[tuple[str, ...], tuple[bool, ...]]]:
        """For each row its words, and which cells reach over several rows.

        Such a cell shows its words in each of its rows.
        """
        homes = self._homes()
        by_home: dict[tuple[int, int], list[Letter]] = {}
        last = (0, 0)
        for letter in letters:
            row = _band(self._down, letter.y - letter.size / 4)
            column = _band(self._across, (letter.x0 + letter.x1) / 2)
            if not letter.sign.isspace():
                last = homes[row, column]
            by_home.setdefault(last, []).append(letter)
        words = {home: _words(inside) for home, inside in by_home.items()}
        columns = range(len(self._across) - 1)
        tall = {home for (row, _), home in homes.items() if home[0] != row}
        rows = []
        for row in range(len(self._down) - 1):
            here = [homes[row, column] for column in columns]
            cells = [
                words.get(home, "") if home[1] == column else ""
                for column, home in zip(columns, here, strict=True)
            ]
            if any(cells):
                rows.append((tuple(cells), tuple(home in tall for home in here)))
        return rows

    def _homes(self) -> dict[tuple[int, int], tuple[int, int]]:
        """For each place in the grid the first place, from above and left, of its cell."""
        homes: dict[tuple[int, int], tuple[int, int]] = {}
        for row in range(len(self._down) - 1):
            for column in range(len(self._across) - 1):
                home = (row, column)
                if column and not self._ruled_left(row, column):
                    home = homes[row, column - 1]
                elif row and not self._ruled_above(row, column):
                    home = homes[row - 1, column]
                homes[row, column] = home
        return homes

    def _ruled_left(self, row: int, column: int) -> bool:
        at = self._across[column]
        middle = (self._down[row] + self._down[row + 1]) / 2
        return _stands(self._upright, at, middle)

    def _ruled_above(self, row: int, column: int) -> bool:
        middle = (self._across[column] + self._across[column + 1]) / 2
        return _stands(self._level, self._down[row], middle)


def _stands(rules: list[Rule], at: float, middle: float) -> bool:
    return any(
        abs(rule.at - at) <= _TOUCH and rule.start - 1 <= middle <= rule.end + 1
        for rule in rules
    )


def _band(edges: list[float], place: float) -> int:
    inner = edges[1:-1]
    return sum(edge <= place for edge in inner)


def _words(letters: list[Letter]) -> str:
    return one_line(" ".join(line.text for line in lines_of(runs_of(tuple(letters)))))


def joined_over_pages(above: PdfTable, below: PdfTable) -> PdfTable | None:
    """One table of two when the second goes on where a page ended; None when it is another."""
    if (
        not above.rows
        or len(above.edges) != len(below.edges)
        or any(abs(a - b) > _TOUCH for a, b in zip(above.edges, below.edges, strict=True))
    ):
        return None
    rows = list(above.rows)
    repeated = 0
    while repeated < min(len(rows), len(below.rows)) and below.rows[repeated] == rows[repeated]:
        repeated += 1
    cut = below.rows[repeated:]
    merged = list(below.merged[repeated:])
    rest = _filled_from_above(rows[-1], above.merged[-1], cut, merged) if cut else []
    if cut and not cut[0][0] and rows[-1][0]:
        # A row that the page broke: the rest of it stands without its number.
        rows[-1] = tuple(one_line(f"{a} {b}") for a, b in zip(rows[-1], cut[0], strict=True))
        del rest[0], merged[0]
    return PdfTable(
        above.top,
        below.bottom,
        above.edges,
        (*rows, *rest),
        (*above.merged, *merged),
        above.letters | below.letters,
    )


def _filled_from_above(
    last: tuple[str, ...],
    last_merged: tuple[bool, ...],
    rest: tuple[tuple[str, ...], ...],
    merged: list[tuple[bool, ...]],
) -> list[tuple[str, ...]]:
    """`rest` with the words of a cell that the page cut, which stand on the page before."""
    rows = [list(row) for row in rest]
    for column, words in enumerate(last):
        if not words or not (last_merged[column] or merged[0][column]):
            continue
        for number, row in enumerate(rows):
            if row[column] or (number and not merged[number][column]):
                break
            row[column] = words
    return [tuple(row) for row in rows]
