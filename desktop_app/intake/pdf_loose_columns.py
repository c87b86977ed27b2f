"""Columns that no rule draws: where the words of several lines leave the same gaps."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.intake.pdf_columns import PlacedLine
from desktop_app.intake.pdf_run import Run, run_of

COLUMNS = 3  # fewer are a point's number and its words, or a head set in two columns
_CELL_GAP = 0.55  # of the type's height; Word leaves 10.8 points between two cells
_CLEARLY_WIDER = 2.0  # than the usual blank of its line, which a justified line stretches
_WORDS_OF_A_TITLE = 3
_GUTTER = 3.0  # points
_OVER = 2.0  # points by which a word may hang into the next column


@dataclass(frozen=True, slots=True)
class PieceLine:
    """A line of the page with its pieces: what stands between wide blanks."""

    placed: PlacedLine
    pieces: tuple[Run, ...]

    @property
    def is_title(self) -> bool:
        """Whether it is set apart from the words of cells, in capitals or bold."""
        words = self.placed.line.text
        # “… quý / III/2025”, “… và / UBND tỉnh”: the rest of a cell is shorter.
        is_long = len(words.split()) >= _WORDS_OF_A_TITLE
        return is_long and (words.isupper() or self.pieces[-1].bold)


@dataclass(frozen=True, slots=True)
class LooseColumns:
    """From where to where the words of each column reach, from left to right."""

    spans: tuple[tuple[float, float], ...]

    def cells(self, line: PieceLine) -> tuple[str, ...] | None:
        """The words of `line` by columns; None where some of them cross two columns."""
        cells = [""] * len(self.spans)
        for piece in line.pieces:
            column = self._column(piece)
            if column is None:
                return None
            cells[column] = f"{cells[column]} {piece.text}".strip()
        return tuple(cells)

    def _column(self, piece: Run) -> int | None:
        shares = [min(piece.x1, x1) - max(piece.x0, x0) for x0, x1 in self.spans]
        if sum(share > _OVER for share in shares) > 1:
            return None
        return max(range(len(shares)), key=lambda column: shares[column])

    def widened(self, line: PieceLine) -> "LooseColumns":
        """These columns with room for the words of `line`; fewer where it bridges some.

        Words that only come close to the next column, such as a group's name, bridge none.
        """
        spans: list[tuple[float, float]] = []
        for x0, x1 in sorted((*self.spans, *((piece.x0, piece.x1) for piece in line.pieces))):
            if spans and x0 < spans[-1][1] + _GUTTER:
                spans[-1] = (spans[-1][0], max(spans[-1][1], x1))
            else:
                spans.append((x0, x1))
        if len(spans) < len(self.spans) and self.cells(line) is not None:
            return self
        return LooseColumns(tuple(spans))


def piece_line(placed: PlacedLine) -> PieceLine:
    """`placed` cut at each blank that is too wide to stand between two words."""
    return PieceLine(placed, tuple(piece for run in placed.line.runs for piece in _cut(run)))


def _cut(run: Run) -> list[Run]:
    inked = [n for n, letter in enumerate(run.letters) if not letter.sign.isspace()]
    blanks = {
        after: run.letters[after].x0 - run.letters[before].x1
        for before, after in pairwise(inked)
        if after - before > 1
    }
    if not blanks:
        return [run]
    # A run of few words may have no other blank than the gap between its two cells.
    usual = median(blanks.values()) if len(blanks) > 2 else 0.0  # noqa: PLR2004
    widest = max(_CELL_GAP * run.size, _CLEARLY_WIDER * usual)
    cuts = [0, *(after for after, blank in blanks.items() if blank > widest), len(run.letters)]
    pieces = [run_of(list(run.letters[start:end])) for start, end in pairwise(cuts)]
    return [piece for piece in pieces if piece is not None]
