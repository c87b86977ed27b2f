"""What can be picked by typing: actions, places to go to, and what narrows the list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.due_period import DuePeriod
from desktop_app.tracking.listing import AgencyCount, Grouping, SortColumn, SortTerm
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.saved_view import SavedView
from desktop_app.tracking.wording import word
from desktop_app.ui.action_table import action_table
from desktop_app.ui.actions import Act
from desktop_app.ui.colors import current_colors, standing_look
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import SORT_OF, Column, column_title
from desktop_app.ui.list_head import grouping_words
from desktop_app.ui.list_header import ListHeader
from desktop_app.ui.pick_model import PickEntry
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_choice import EVERYTHING, UNDECIDED, of_agency, of_notice, of_view

_NATIVE = QKeySequence.SequenceFormat.NativeText


def act_entries(actions: Mapping[Act, QAction]) -> Iterator[PickEntry]:
    """The actions that can be done now, each with its keys."""
    for row in action_table():
        action = actions[row.act]
        if action.isEnabled() and row.act is not Act.PALETTE:
            yield PickEntry(
                key=f"act:{row.act.name}",
                title=action.text(),
                kind=tr("Command"),
                run=action.trigger,
                keys=action.shortcut().toString(_NATIVE),
                icon=row.icon.value if row.icon else "",
            )


def place_entries(
    shown: ShownList,
    notices: Sequence[NoticeLine],
    agencies: Sequence[AgencyCount],
    views: Sequence[SavedView],
) -> Iterator[PickEntry]:
    """All, the undecided, the saved views, every notice and every agency that leads work."""
    for key, choice, title, icon in (
        ("all", EVERYTHING, tr("All directives"), Icon.ALL),
        ("undecided", UNDECIDED, tr("Undecided points"), Icon.UNDECIDED),
    ):
        run = partial(shown.choose, choice)
        yield PickEntry(key=key, title=title, kind=tr("View"), run=run, icon=icon.value)
    for view in views:
        yield PickEntry(
            key=f"view:{view.id}",
            title=view.name,
            kind=tr("Saved view"),
            run=partial(shown.choose, of_view(view.id)),
            icon=Icon.SAVE_VIEW.value,
        )
    yield from _notices_and_agencies(
        notices,
        agencies,
        lambda number: shown.choose(of_notice(number)),
        lambda number: shown.choose(of_agency(number)),
    )


def _notices_and_agencies(
    notices: Sequence[NoticeLine],
    agencies: Sequence[AgencyCount],
    take_notice: Callable[[int], object],
    take_agency: Callable[[int], object],
) -> Iterator[PickEntry]:
    """Every notice and every agency; taking one calls with its number."""
    for agency in agencies:
        yield PickEntry(
            key=f"agency:{agency.id}",
            title=agency.name,
            kind=tr("Agency"),
            run=partial(take_agency, agency.id),
            icon=Icon.AGENCIES.value,
            words=agency.short_name,
        )
    for notice in notices:
        yield PickEntry(
            key=f"notice:{notice.id}",
            title=" – ".join(filter(None, (notice.title, notice.head.subject))),
            kind=tr("Notice"),
            run=partial(take_notice, notice.id),
            icon=Icon.NOTICE.value,
        )


def order_entries(shown: ShownList) -> Iterator[PickEntry]:
    """The heads and the columns under which the list can stand."""
    for grouping, words in grouping_words().items():
        yield PickEntry(
            key=f"group:{grouping.value}",
            title=tr("Group by {what}").format(what=words)
            if grouping is not Grouping.NONE
            else tr("Without groups"),
            kind=tr("Order"),
            run=partial(shown.group_by, grouping),
            icon=Icon.ALL.value,
        )
    for column, sort in SORT_OF.items():
        sorts = () if sort is SortColumn.PLACE else (SortTerm(sort),)
        yield PickEntry(
            key=f"sort:{sort.value}",
            title=tr("Sort by {what}").format(what=column_title(column).lower()),
            kind=tr("Order"),
            run=partial(shown.narrow, sorts=sorts),
            icon=Icon.DOWN.value,
        )


def further_order_entries(shown: ShownList) -> Iterator[PickEntry]:
    """What may order the rows that the columns sorted by so far call equal."""
    sorts = shown.wish.asked.sorts
    taken = {term.column for term in sorts}
    for column, sort in SORT_OF.items():
        if sorts and sort not in taken:
            yield PickEntry(
                key=f"then:{sort.value}",
                title=tr("Then sort by {what}").format(what=column_title(column).lower()),
                kind=tr("Order"),
                run=partial(shown.narrow, sorts=(*sorts, SortTerm(sort))),
                icon=Icon.DOWN.value,
            )


def column_entries(columns: ListHeader) -> Iterator[PickEntry]:
    """The columns that can be shown or hidden."""
    for column in Column:
        if column is Column.TEXT:
            continue
        is_hidden = not columns.is_chosen(column)
        said = tr("Show column {what}") if is_hidden else tr("Hide column {what}")
        yield PickEntry(
            key=f"column:{column.name}",
            title=said.format(what=column_title(column).lower()),
            kind=tr("Order"),
            run=partial(columns.turn_column, column),
            icon=Icon.ALL.value,
        )


def due_span_entry(ask: Callable[[], object]) -> PickEntry:
    """Days that no named span covers: the person is asked for them."""
    return PickEntry(
        key="only:between",
        title=tr("Between two days…"),
        kind=tr("Due"),
        run=ask,
        icon=Icon.CALENDAR.value,
    )


def filter_entries(
    shown: ShownList,
    notices: Sequence[NoticeLine],
    agencies: Sequence[AgencyCount],
    officers: Sequence[str],
) -> Iterator[PickEntry]:
    """Every question that narrows the list; a standing that is asked for is taken off again."""
    language, colors = current_language(), current_colors()
    standings = [
        (word(kind, language), frozenset({kind}))
        for kind in StandingKind
        if not kind.is_completed
    ]
    for title, kinds in (*standings, (tr("Completed"), COMPLETED)):
        kind = min(kinds)
        look = standing_look(kind, colors)
        yield PickEntry(
            key=f"only:{kind.value}",
            title=title,
            kind=tr("Standing"),
            run=partial(shown.turn_standings, kinds),
            icon=look.icon,
            color=look.color,
        )
    yield PickEntry(
        key="only:starred",
        title=tr("★ only"),
        kind=tr("Star"),
        run=partial(shown.narrow, starred=not shown.wish.asked.starred),
        icon=Icon.STARRED.value,
        color=colors.star,
    )
    yield PickEntry(
        key="only:unchased",
        title=tr("Not chased yet"),
        kind=tr("Chase"),
        run=partial(shown.narrow, unchased=not shown.wish.asked.unchased),
        icon=Icon.CHASE.value,
    )
    for period in DuePeriod:
        yield PickEntry(
            key=f"only:{period.value}",
            title=word(period, language),
            kind=tr("Due"),
            run=partial(shown.narrow, due=period),
            icon=Icon.CALENDAR.value,
        )
    for name in officers:
        yield PickEntry(
            key=f"officer:{name}",
            title=name,
            kind=tr("Officer"),
            run=partial(shown.narrow, officer=name),
            icon=Icon.PERSON.value,
        )
    yield from _notices_and_agencies(
        notices,
        agencies,
        lambda number: shown.narrow(notice_id=number),
        lambda number: shown.narrow(agency_id=number),
    )
