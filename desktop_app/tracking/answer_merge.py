"""A returned sheet beside the register: what each cell would change, and what is refused.

Three values decide about a cell: what both sides last agreed on, what the register says now and
what the sheet says. Only what the agency changed and the office did not is ready to be taken.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from desktop_app.tracking.agency_sheet import (
    CONTINUES,
    CellValue,
    LockedField,
    SheetField,
    cell_key,
    same_cell,
)
from desktop_app.tracking.merge_rows import (
    AnswerMerge,
    CellState,
    MergeCell,
    MergeRow,
    Refusal,
    RowState,
)
from desktop_app.tracking.progress import Status
from desktop_app.tracking.read_answers import CellDoubt, ReadAnswers, ReadRow
from desktop_app.tracking.sent_sheet import KnownRow, Situation


def merged(
    answers: ReadAnswers, known: Mapping[str, KnownRow], *, register_id: str, came_on: date
) -> AnswerMerge:
    """`answers` beside the rows that the register knows by their codes.

    `register_id` is this office's; `came_on` the day on which the file came in.
    """
    rows = tuple(_once_each(answers.rows))
    twice = _told_twice(rows)
    whole = _refusal_of_all(answers, register_id)
    made = []
    for read in rows:
        row = known.get(read.code)
        refusal, at = (whole, None) if whole else _refusal(read, row, read.code in twice)
        made.append(_row(read, row, refusal, at, came_on))
    return AnswerMerge(answers, tuple(made))


def _once_each(rows: Iterable[ReadRow]) -> Iterator[ReadRow]:
    """The rows without those that only repeat an earlier one."""
    seen: dict[str, list[ReadRow]] = {}
    for row in rows:
        earlier = seen.setdefault(row.code, [])
        if not row.code or not any(_say_the_same(row, each) for each in earlier):
            earlier.append(row)
            yield row


def _told_twice(rows: Iterable[ReadRow]) -> set[str]:
    codes = Counter(row.code for row in rows)
    return {code for code, times in codes.items() if code and times > 1}


def _say_the_same(one: ReadRow, other: ReadRow) -> bool:
    if one.check != other.check or one.cells.keys() != other.cells.keys():
        return False
    same_work = all(
        cell_key(_locked(one, each)) == cell_key(_locked(other, each)) for each in LockedField
    )
    return same_work and all(
        same_cell(
            cell.value or cell.words, other.cells[field].value or other.cells[field].words
        )
        for field, cell in one.cells.items()
    )


def _refusal_of_all(answers: ReadAnswers, register_id: str) -> Refusal | None:
    if answers.is_newer_format:
        return Refusal.NEWER_FORMAT
    if answers.register_id not in {None, register_id}:
        return Refusal.OTHER_OFFICE
    return None


def _refusal(
    read: ReadRow,
    known: KnownRow | None,
    is_twice: bool,  # noqa: FBT001  one call, above
) -> tuple[Refusal | None, LockedField | None]:
    """The first reason for which nothing of the row is taken, and the cell that gives it."""
    if not read.code:
        return Refusal.NO_CODE, None
    if known is None:
        return Refusal.UNKNOWN, None
    if read.check != known.check:
        return Refusal.BAD_CHECK, None
    if not cell_key(_locked(read, LockedField.TEXT)):
        return Refusal.NO_TEXT, LockedField.TEXT
    other = next((each for each in read.locked if not _is_as_sent(read, known, each)), None)
    if other is not None:
        return Refusal.OTHER_WORDS, other
    if is_twice:
        return Refusal.TWICE, None
    return _refused_by_now(known), None


def _locked(read: ReadRow, field: LockedField) -> str:
    cell = read.locked.get(field)
    return cell.words if cell else ""


def _is_as_sent(read: ReadRow, known: KnownRow, field: LockedField) -> bool:
    """Whether a locked cell prints what was sent; what no row could hold goes on below it."""
    cell, sent = read.locked[field], cell_key(known.facts.printed(field))
    shown = cell.value.isoformat() if isinstance(cell.value, date) else cell_key(cell.words)
    mark = next((mark for mark in CONTINUES if shown.endswith(mark)), "")
    if mark:
        return sent.startswith(shown.removesuffix(mark).rstrip())
    return shown == sent


def _refused_by_now(known: KnownRow) -> Refusal | None:
    """What has become of the work, or of its answers, since the sheet was sent."""
    if known.situation is not Situation.OPEN:
        return Refusal(known.situation.value)
    if known.newer_answer is not None:
        return Refusal.NEWER_ANSWER
    if known.this_file and known.answered_by and known.answered_by > known.this_file:
        return Refusal.OLDER_FILE
    return None


def _row(
    read: ReadRow,
    known: KnownRow | None,
    refusal: Refusal | None,
    at: LockedField | None,
    came_on: date,
) -> MergeRow:
    if known is None:
        cells = tuple(_unknown_cells(read))
        return MergeRow(
            read=read, known=None, state=RowState.REFUSED, cells=cells, refusal=refusal
        )
    cells = tuple(
        _cell(read, field, known, came_on) for field in SheetField if field in read.cells
    )
    if refusal is None:
        return MergeRow(read=read, known=known, state=_state(cells), cells=cells)
    if all(cell.state is CellState.UNCHANGED for cell in cells):
        # It says nothing new: there is nothing to refuse.
        return MergeRow(read=read, known=known, state=RowState.UNCHANGED, cells=cells)
    refused = tuple(
        cell if cell.state is CellState.UNCHANGED else replace(cell, state=CellState.REFUSED)
        for cell in cells
    )
    return MergeRow(
        read=read, known=known, state=RowState.REFUSED, cells=refused, refusal=refusal, at=at
    )


def _state(cells: Iterable[MergeCell]) -> RowState:
    states = {cell.state for cell in cells}
    for cell_state, row_state in (
        (CellState.CONFLICT, RowState.CONFLICT),
        (CellState.LOOK, RowState.LOOK),
        (CellState.REFUSED, RowState.LOOK),
        (CellState.READY, RowState.READY),
    ):
        if cell_state in states:
            return row_state
    return RowState.UNCHANGED


def _unknown_cells(read: ReadRow) -> Iterator[MergeCell]:
    """What a row says that nobody knows: to be read and copied."""
    for field, cell in read.cells.items():
        if cell.words:
            yield MergeCell(
                field=field,
                place=cell.place,
                words=cell.words,
                sent=None,
                old=None,
                new=cell.value,
                state=CellState.REFUSED,
                doubts=cell.doubts,
            )


def _cell(read: ReadRow, field: SheetField, known: KnownRow, came_on: date) -> MergeCell:
    """One cell of a row that the register knows."""
    cell = read.cells[field]
    sent, old = known.agreed.cell(field), known.now.cell(field)
    doubts = cell.doubts
    is_untouched = same_cell(cell.value, sent) and not _NEVER_TAKEN & set(doubts)
    if field is SheetField.STATUS and not cell.words:
        is_untouched = True  # an emptied status says nothing
    if is_untouched:
        state = CellState.UNCHANGED
    else:
        doubts = (*doubts, *_doubts(read, field, known, came_on))
        state = _changed_state(cell.value, (sent, old), doubts)
    return MergeCell(
        field=field,
        place=cell.place,
        words=cell.words,
        sent=sent,
        old=old,
        new=cell.value,
        state=state,
        doubts=doubts,
    )


def _changed_state(
    new: CellValue, sides: tuple[CellValue, CellValue], doubts: tuple[CellDoubt, ...]
) -> CellState:
    sent, old = sides
    if _NEVER_TAKEN & set(doubts):
        return CellState.REFUSED
    if same_cell(new, old):
        return CellState.ALREADY
    if not same_cell(sent, old):
        return CellState.CONFLICT
    return CellState.LOOK if doubts else CellState.READY


def _doubts(
    read: ReadRow, field: SheetField, known: KnownRow, came_on: date
) -> Iterator[CellDoubt]:
    """What is odd about a changed cell beside the work that it is about."""
    new = read.cells[field].value
    if new is None and not read.cells[field].words:
        yield CellDoubt.CLEARED
    if not isinstance(new, date):
        return
    status = read.cells.get(SheetField.STATUS)
    said = status.value if status and status.value else known.now.status
    if said is not Status.REPORTED:
        yield CellDoubt.DAY_WITHOUT_DONE
    elif known.now.status is Status.REPORTED and new != known.now.completed_on:
        yield CellDoubt.DAY_COUNTS
    if new > came_on:
        yield CellDoubt.FUTURE_DAY
    if known.notice_day and new < known.notice_day:
        yield CellDoubt.BEFORE_NOTICE
    if known.last_day and new <= known.last_day < came_on:
        yield CellDoubt.CAME_LATE


_NEVER_TAKEN = frozenset(
    {
        CellDoubt.ERROR,
        CellDoubt.UNCLEAR_STATUS,
        CellDoubt.UNCLEAR_DAY,
        CellDoubt.TWO_COLUMNS,
        CellDoubt.DAY_WITHOUT_DONE,
        CellDoubt.DAY_COUNTS,
    }
)
