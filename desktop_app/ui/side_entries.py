"""The side bar's entries, made from the register's counts, notices and agencies."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.figures import whole
from desktop_app.tracking.listing import AgencyCount, Counts
from desktop_app.tracking.notice import Disposition, NoticeLine, notice_day_words
from desktop_app.tracking.saved_view import SavedView
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import current_colors, standing_look
from desktop_app.ui.filter_chips import words_of
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.side_choice import (
    CLOSED,
    DONE,
    EVERYTHING,
    UNDECIDED,
    SideChoice,
    of_agency,
    of_notice,
    of_standing,
    of_view,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEntry:
    """One painted line of the side bar."""

    choice: SideChoice
    title: str
    figure: str
    icon: str = ""
    color: str = ""
    note: str = ""  # a second, quieter line
    part: float | None = None  # 0 to 1: how much is done
    warned: bool = False  # the figure wants attention
    spoken: str = ""  # for the screen reader


_ALWAYS = (
    StandingKind.OVERDUE,
    StandingKind.DUE_TODAY,
    StandingKind.DUE_SOON,
    StandingKind.ON_TRACK,
    StandingKind.UNDATED,
)
_WHEN_THERE = (StandingKind.SUSPENDED, StandingKind.WITHDRAWN)


def standing_entries(counts: Counts) -> list[SideEntry]:
    """All, each standing with its count, what is done, and the points nobody decided."""
    colors = current_colors()
    numbers = counts.by_standing
    shown = [*_ALWAYS, *(kind for kind in _WHEN_THERE if numbers.get(kind))]
    done = sum(numbers.get(kind, 0) for kind in COMPLETED)
    done_look = standing_look(StandingKind.COMPLETED_ON_TIME, colors)
    return [
        _entry(
            EVERYTHING, tr("All directives"), counts.directives, Icon.ALL.value, colors.accent
        ),
        *(_standing_entry(kind, numbers.get(kind, 0)) for kind in shown),
        _entry(DONE, tr("Completed"), done, done_look.icon, done_look.color),
        _entry(
            UNDECIDED,
            word(Disposition.UNDECIDED, current_language()),
            counts.undecided_points,
            Icon.UNDECIDED.value,
            colors.due_soon if counts.undecided_points else colors.undated,
            warned=counts.undecided_points > 0,
        ),
    ]


def _standing_entry(kind: StandingKind, number: int) -> SideEntry:
    look = standing_look(kind, current_colors())
    warned = number > 0 and kind in {StandingKind.OVERDUE, StandingKind.DUE_TODAY}
    title = word(kind, current_language())
    return _entry(of_standing(kind), title, number, look.icon, look.color, warned=warned)


def _entry(
    choice: SideChoice, title: str, number: int, icon: str, color: str, *, warned: bool = False
) -> SideEntry:
    return SideEntry(
        choice=choice,
        title=title,
        figure=whole(number, current_language()),
        icon=icon,
        color=color,
        warned=warned,
        spoken=f"{title}: {number}",
    )


def closed_entries(number: int) -> list[SideEntry]:
    """The last line, in which the notices that are followed no longer stand together."""
    if not number:
        return []
    soft = current_colors().undated
    last = _entry(CLOSED, tr("Closed notices"), number, Icon.CLOSED.value, soft)
    return [replace(last, note=tr("found by searching"))]


def notice_entry(notice: NoticeLine) -> SideEntry:
    """A followed notice in a line: its number and day, its points decided, its work done."""
    covered = f"{notice.decided}/{notice.points}"
    decided = tr("{covered} decided").format(covered=covered)
    day = notice_day_words(notice.head.issued_on, notice.head.meeting_on)
    number = notice.head.number or notice.source_name
    return SideEntry(
        choice=of_notice(notice.id),
        title=number,
        note=" · ".join(filter(None, (day, decided))),
        figure=f"{notice.completed}/{notice.directives}",
        part=notice.completed / notice.directives if notice.directives else 0.0,
        warned=notice.decided < notice.points,
        spoken=f"{notice.title}, {decided}",
    )


def agency_entries(agencies: Sequence[AgencyCount]) -> list[SideEntry]:
    """An agency a line: its open work, and how much of it is overdue; the idle ones last."""
    busy_first = sorted(agencies, key=lambda agency: agency.open == 0)
    return [_agency_entry(agency) for agency in busy_first]


def _agency_entry(agency: AgencyCount) -> SideEntry:
    overdue = tr("%n overdue", "", agency.overdue) if agency.overdue else tr("none overdue")
    return SideEntry(
        choice=of_agency(agency.id),
        title=agency.name,
        note=overdue,
        figure=whole(agency.open, current_language()),
        warned=agency.overdue > 0,
        spoken=f"{agency.name}: {agency.open}, {overdue}",
    )


def view_entries(
    views: Sequence[SavedView], notices: Sequence[NoticeLine], agencies: Sequence[AgencyCount]
) -> list[SideEntry]:
    """A saved view a line: its name, and what it asks."""
    entries = []
    for view in views:
        asks = words_of(view.wanted, notices, agencies)
        spoken = f"{view.name}: {asks}"
        choice = of_view(view.id)
        entries.append(
            SideEntry(choice=choice, title=view.name, note=asks, figure="", spoken=spoken)
        )
    return entries
