"""What the window shows as a list for paper: its rows, its columns, its heads, its question."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import (
    DirectiveLine,
    Grouping,
    ListGroup,
    ListingFilter,
    SortTerm,
)
from desktop_app.tracking.notice import Disposition, NoticeLine, Point
from desktop_app.tracking.printed_list import (
    ColumnRole,
    PrintedColumn,
    PrintedGroup,
    PrintedList,
    PrintedRow,
)
from desktop_app.tracking.wording import word
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import SORT_OF, Column, cell_words, column_title
from desktop_app.ui.list_head import grouping_words
from desktop_app.ui.list_wish import head_note

_AT_A_TIME = 256  # rows between two of the window's own events
_ROLES = {Column.TEXT: ColumnRole.WORDS, Column.STANDING: ColumnRole.STANDING}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListToPrint:
    """Which directives, in which columns, under which title."""

    wanted: ListingFilter
    columns: Sequence[Column]
    title: str
    asked: str  # what narrows them, in words
    now: datetime
    notices: Sequence[NoticeLine] = ()  # for what is said beside their heads


def gathered(desk: Desk, wish: ListToPrint) -> Generator[tuple[int, int], None, PrintedList]:
    """The list with all its rows; yields how many are read, and of how many."""
    today = wish.now.date()
    listing = desk.directives.listing(wish.wanted, today=today)
    read: dict[int, PrintedRow] = {}
    for first in range(0, len(listing.ids), _AT_A_TIME):
        yield first, len(listing.ids)
        ids = listing.ids[first : first + _AT_A_TIME]
        lines = desk.directives.lines(ids, today=today)
        read |= {line.id: _row(line, wish.columns) for line in lines}
    notes = {f"notice:{notice.id}": head_note(notice) for notice in wish.notices}
    groups = []
    for group in listing.groups:
        ids = listing.ids[group.first : group.first + group.size]
        rows = tuple(read[number] for number in ids if number in read)
        groups.append(PrintedGroup(_group_title(group, notes), rows))
    return PrintedList(
        office=desk.office.facts(),
        title=wish.title,
        about=tuple(filter(None, (wish.asked, _order_words(len(read), wish.wanted)))),
        as_of=wish.now,
        columns=tuple(
            PrintedColumn(column_title(column), _ROLES.get(column, ColumnRole.PLAIN))
            for column in wish.columns
        ),
        groups=tuple(groups),
        language=current_language(),
    )


def undecided_list(
    desk: Desk, points: Sequence[Point], titles: Mapping[int, str], now: datetime
) -> PrintedList:
    """The points that nobody has decided yet, under their notices."""
    return PrintedList(
        office=desk.office.facts(),
        title=word(Disposition.UNDECIDED, current_language()),
        about=(tr("%n point(s)", "", len(points)),),
        as_of=now,
        columns=(
            PrintedColumn(column_title(Column.POINT)),
            PrintedColumn(tr("Words of the point"), ColumnRole.WORDS),
            PrintedColumn(tr("What it seems to be")),
        ),
        groups=tuple(_points_by_notice(points, titles)),
        language=current_language(),
    )


def _points_by_notice(
    points: Iterable[Point], titles: Mapping[int, str]
) -> Iterable[PrintedGroup]:
    for notice, of_notice in groupby(points, key=lambda point: point.notice_id):
        rows = (
            PrintedRow((point.label, point.text, word(point.kind, current_language())))
            for point in of_notice
        )
        yield PrintedGroup(titles.get(notice, ""), tuple(rows))


def _row(line: DirectiveLine, columns: Sequence[Column]) -> PrintedRow:
    return PrintedRow(tuple(cell_words(line, column) for column in columns), line.standing.kind)


def _group_title(group: ListGroup, notes: Mapping[str, str]) -> str:
    """`TB 12/TB-VPUBND · 04/01/2022 · 10/14 xong · 14/14 điểm đã xử lý · Kết luận …`."""
    if not group.title:
        return ""
    done = tr("{done}/{all} done").format(done=group.completed, all=group.size)
    return " · ".join(filter(None, (group.title, done, notes.get(group.key, ""))))


def _order_words(many: int, wanted: ListingFilter) -> str:
    """`30 nhiệm vụ · nhóm theo thông báo · sắp xếp theo Hạn ↓`."""
    parts = [tr("%n directive(s)", "", many)]
    if wanted.grouping is not Grouping.NONE:
        head = grouping_words()[wanted.grouping]
        parts.append(tr("grouped by {head}").format(head=head))
    if wanted.sorts:
        by = ", ".join(map(_sort_words, wanted.sorts))
        parts.append(tr("sorted by {columns}").format(columns=by))
    return " · ".join(parts)


def _sort_words(term: SortTerm) -> str:
    column = next(column for column, sort in SORT_OF.items() if sort is term.column)
    return f"{column_title(column)} {'↓' if term.descending else '↑'}"
