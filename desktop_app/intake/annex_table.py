"""Tables of tasks: which column says what, and one task a row."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.intake.lines import Line
from desktop_app.tracking.notice import Span


class Column(Enum):
    """What a column of a table of tasks says."""

    NUMBER = auto()
    TASK = auto()
    LEAD = auto()
    COORDINATING = auto()
    DEADLINE = auto()
    PRODUCT = auto()


_HEADS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    (Column.COORDINATING, re.compile(r"phoi hop")),
    (
        Column.LEAD,
        re.compile(
            r"chu tri|dau moi|trach nhiem|(?:co quan"
            r"|don vi)(?: duoc)?(?: giao)?(?: thuc hien)?$|phan cong"
            r"|don vi thuc hien"
        ),
    ),
    (Column.DEADLINE, re.compile(r"thoi gian|thoi han|tien do|hoan thanh|^han\b|ngay")),
    (Column.NUMBER, re.compile(r"^(?:so )?(?:tt|stt|thu tu|so thu tu)\b")),
    (Column.PRODUCT, re.compile(r"san pham|ket qua|ghi chu|hinh thuc")),
    (Column.TASK, re.compile(r"noi dung|nhiem vu|cong viec|ten viec|y kien|chi dao")),
)
_DITTO = re.compile(r"^[-\s\"”“']*(?:nt|n/t|nhu tren|dng|[\"”“]+|//)[-\s\"”“'.]*$")
_RULE = re.compile(r"^[|\s:-]+$")
_ROMAN = re.compile(r"^[IVXL]+\.?$|^[A-HĐ]\.?$")


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row that gives work, with its cells; a ditto stands for the cell above."""

    label: str  # the printed number of the row
    span: Span  # the whole row
    cells: dict[Column, Span]
    group: Span | None  # the group row above


def task_rows(flow: FlowingText, lines: Sequence[Line]) -> Iterator[TaskRow]:
    """The tasks of the tables in `lines`; tables without a column of tasks give none."""
    columns: dict[Column, int] = {}
    above: dict[Column, Span] = {}
    group: Span | None = None
    row = 0
    for cells, span in _rows(flow, lines):
        words = [flow.collapsed(cell) for cell in cells]
        found = _columns(words)
        if found:
            if found != columns:
                row = 0
            columns, above, group = found, {}, None
            continue
        if not columns:
            continue
        here = {c: cells[i] for c, i in columns.items() if i < len(cells) and words[i]}
        number = flow.collapsed(here[Column.NUMBER]) if Column.NUMBER in here else ""
        if _is_group(number, here, cells, words):
            group = next(
                cell for cell, word in zip(cells, words, strict=True) if word and word != number
            )
            above = {}
            continue
        if Column.TASK not in here:
            continue
        row += 1
        for column in (Column.LEAD, Column.COORDINATING, Column.DEADLINE):
            dittoed = column in here and _DITTO.match(bare(flow.collapsed(here[column])))
            merged = column is Column.LEAD and column not in here
            if (dittoed or merged) and column in above:
                here[column] = above[column]
            elif dittoed:
                del here[column]
        above = {**above, **here}
        yield TaskRow(number.rstrip(".") or str(row), span, here, group)


def _rows(flow: FlowingText, lines: Iterable[Line]) -> Iterator[tuple[list[Span], Span]]:
    for line in lines:
        if not line.is_table_row or _RULE.match(line.words):
            continue
        bars = [m.start() for m in re.finditer(r"\|", flow.words[line.start : line.end])]
        cells = [
            flow.trimmed(line.start + left + 1, line.start + right)
            for left, right in pairwise(bars)
        ]
        yield cells, flow.trimmed(line.start, line.end)


def _columns(words: Sequence[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for index, word in enumerate(words):
        letters = bare(word)
        for column, pattern in _HEADS:
            if column not in found and len(word) < 60 and pattern.search(letters):  # noqa: PLR2004  heads are short
                found[column] = index
                break
    is_head = Column.TASK in found and (Column.LEAD in found or Column.DEADLINE in found)
    return found if is_head and (Column.NUMBER in found or len(found) > 2) else {}  # noqa: PLR2004


def _is_group(
    number: str, here: dict[Column, Span], cells: Sequence[Span], words: Sequence[str]
) -> bool:
    filled = {word for word in words if word and word != number}
    if len(filled) != 1:
        return False
    return bool(_ROMAN.match(number)) or not number or Column.TASK not in here or len(cells) > 3  # noqa: PLR2004
