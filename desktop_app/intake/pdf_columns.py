"""The head and the foot of a paper on a page: two columns, read one after the other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.intake.pdf_run import Line, Run, cut_between
from desktop_app.intake.pdf_table import PdfTable
from desktop_app.tracking.listing import search_key

_NATION = re.compile(r"^(cong hoa xa hoi chu nghia|dang cong san viet nam)")
_RECIPIENTS = re.compile(r"^noi nhan ?:?$|^noi nhan ?:")
_ANNEX = re.compile(r"^(phu luc|bieu|danh muc)\b")
_SIGNS_FOR = re.compile(r"^(kt|tm|tl|tuq|q)\b")

_LEFT_OF_NATION = 80.0  # points a place and date may begin before the national heading
_SAME_MARGIN = 40.0  # points the recipients may be indented
_RIGHT_HALF = 0.4  # of the page's width, where the signer's column begins at the earliest
_WIDEST_LEFT = 0.62  # of the page's width a recipient's line may reach
_ABOVE = 4.0  # line heights between the signer's title and “Nơi nhận”
_SLACK = 30.0


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line and the page it stands on."""

    page: int
    width: float  # of that page
    line: Line


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table and the page it begins on."""

    page: int
    table: PdfTable


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns; each run is a line of its own."""

    left: list[tuple[int, Run]] = field(default_factory=list)  # with its page
    right: list[tuple[int, Run]] = field(default_factory=list)


Item = PlacedLine | PlacedTable | Columns


def with_columns(items: Sequence[PlacedLine | PlacedTable]) -> list[Item]:
    """`items` with the lines of each head and foot gathered into their columns."""
    found: list[Item] = []
    index = 0
    while index < len(items):
        item = items[index]
        taken: tuple[Columns, int, int] | None = None
        if isinstance(item, PlacedLine):
            taken = _head(items, index) or _foot(items, index)
        if taken is None:
            found.append(item)
            index += 1
            continue
        columns, above, index = taken
        del found[len(found) - above :]
        found.append(columns)
    return found


def _head(
    items: Sequence[PlacedLine | PlacedTable], index: int
) -> tuple[Columns, int, int] | None:
    """The head around the national heading at `index`: lines above it, and where it ends."""
    here = items[index]
    if not isinstance(here, PlacedLine):
        return None
    runs = _cut_nation(here)
    nation = next((run for run in runs if _NATION.match(search_key(run.text))), None)
    if nation is None:
        return None
    sorter = _HeadSorter(nation)
    above = 0
    while above < index:
        before = items[index - above - 1]
        if not _on_page(before, here.page) or not sorter.takes(before, first=True):
            break
        above += 1
    end = index
    while end < len(items):
        item = items[end]
        lines = runs if end == index else None
        if not _on_page(item, here.page) or not sorter.takes(item, runs=lines):
            break
        end += 1
    columns = sorter.columns
    return (columns, above, end) if columns.left else None


def _cut_nation(here: PlacedLine) -> list[Run]:
    runs: list[Run] = []
    for run in here.line.runs:
        cut = None
        if "cong hoa xa hoi" in search_key(run.text)[1:]:
            cut = cut_between(run, here.width * 0.2, here.width * 0.6)
        runs += cut or [run]
    return runs


def _on_page(item: PlacedLine | PlacedTable, page: int) -> bool:
    return isinstance(item, PlacedLine) and item.page == page


class _HeadSorter:
    """Takes lines as long as none crosses the gutter between the two columns."""

    def __init__(self, nation: Run) -> None:
        self.columns = Columns()
        self._low = 0.0  # how far the left column reaches
        self._high = nation.x0  # where the right one begins

    def takes(
        self,
        item: PlacedLine | PlacedTable,
        *,
        runs: list[Run] | None = None,
        first: bool = False,
    ) -> bool:
        """Whether the line's runs each belong to a column; they are added to it."""
        if not isinstance(item, PlacedLine):
            return False
        sides: list[tuple[bool, Run]] = []
        for run in runs or item.line.runs:
            for part in self._parts(run):
                side = self._is_right(part)
                if side is None:
                    return False
                sides.append((side, part))
        for right, run in sides:
            column = self.columns.right if right else self.columns.left
            column.insert(0 if first else len(column), (item.page, run))
            if right:
                self._high = min(self._high, run.x0)
            else:
                self._low = max(self._low, run.x1)
        return True

    def _parts(self, run: Run) -> Sequence[Run]:
        if self._is_right(run) is not None:
            return (run,)
        return cut_between(run, self._low - _SLACK, self._high + _SLACK) or (run,)

    def _is_right(self, run: Run) -> bool | None:
        if run.x1 <= self._high and run.middle < self._high:
            return False
        if run.x0 >= max(self._low, self._high - _LEFT_OF_NATION) and run.middle > self._high:
            return True
        return None


def _foot(
    items: Sequence[PlacedLine | PlacedTable], index: int
) -> tuple[Columns, int, int] | None:
    """The foot that has “Nơi nhận” at `index`: with lines above, and where it ends."""
    here = items[index]
    if not isinstance(here, PlacedLine):
        return None
    recipients = here.line.runs[0]
    if not _RECIPIENTS.match(search_key(recipients.text).strip(" *")):
        return None
    columns = Columns()
    above = _title_above(items, index, recipients, columns)
    end = index
    while end < len(items) and _foot_takes(items[end], recipients, here.width, columns):
        end += 1
    return (columns, above, end) if columns.right else None


def _title_above(
    items: Sequence[PlacedLine | PlacedTable], index: int, recipients: Run, columns: Columns
) -> int:
    """The signer's title may stand higher than “Nơi nhận”; the number of its lines."""
    above = 0
    y, size = recipients.y, recipients.size
    while above < index:
        item = items[index - above - 1]
        here = items[index]
        if not isinstance(item, PlacedLine) or not isinstance(here, PlacedLine):
            break
        first = item.line.runs[0]
        words = item.line.text
        is_title = words.isupper() or _SIGNS_FOR.match(search_key(words)) is not None
        near = item.page == here.page and y - item.line.y < _ABOVE * size
        if not (is_title and near and first.x0 > max(recipients.x1, item.width * _RIGHT_HALF)):
            break
        columns.right[:0] = [(item.page, run) for run in item.line.runs]
        y = item.line.y
        above += 1
    return above


def _foot_takes(
    item: PlacedLine | PlacedTable, recipients: Run, width: float, columns: Columns
) -> bool:
    if (
        not isinstance(item, PlacedLine)
        or abs(item.width - width) > 1
        or _ANNEX.match(search_key(item.line.text))
    ):
        return False
    right_edge = min((run.x0 for _, run in columns.right), default=width)
    sides: list[tuple[bool, Run]] = []
    for run in item.line.runs:
        parts: Sequence[Run] = (run,)
        if run.x1 > right_edge + _SLACK and run.x0 < recipients.x0 + _SAME_MARGIN:
            parts = cut_between(run, width * 0.3, width * _WIDEST_LEFT) or (run,)
        for part in parts:
            left = part.x0 < recipients.x0 + _SAME_MARGIN and part.x1 < width * _WIDEST_LEFT
            right = part.x0 > max(recipients.x1, width * _RIGHT_HALF)
            if not left and not right:
                return False
            sides.append((right, part))
    for right, run in sides:
        (columns.right if right else columns.left).append((item.page, run))
    return True
