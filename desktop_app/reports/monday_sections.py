"""What the Monday page tells: overdue by agency, due by day, done, and what is undecided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.reports import monday_words as words
from desktop_app.reports import palette, paper_words, wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.pdf_cards import Card
from desktop_app.reports.wording import said
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text, whole
from desktop_app.tracking.monday import LastHeard, MondayBasis, UndecidedNotice
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportLine
from desktop_app.tracking.vietnamese_order import vietnamese_key
from desktop_app.tracking.wording import word

_NEVER_HEARD = LastHeard()
_DONE = frozenset({Status.REPORTED, Status.COMPLETED})


@dataclass(frozen=True, slots=True)
class MondayRow:
    """One piece of work: its words, what stands in the columns behind them, its colour."""

    text: str
    cells: tuple[str, ...]
    ink: str


@dataclass(frozen=True, slots=True)
class MondayGroup:
    """An agency's rows or a day's; without a name where nothing is told apart."""

    name: str
    rows: tuple[MondayRow, ...]

    @property
    def title(self) -> str:
        """`Sở Y tế (7)`."""
        return f"{self.name} ({len(self.rows)})"


@dataclass(frozen=True, slots=True)
class MondaySection:
    """A question of the meeting and all that answers it."""

    title: str
    heads: tuple[str, ...]
    widths: tuple[float, ...]  # of the columns behind the words, in points
    groups: tuple[MondayGroup, ...]
    card: Card
    are_notices: bool = False  # its rows, which are pieces of work else

    @property
    def size(self) -> int:
        """How many rows it has."""
        return sum(len(group.rows) for group in self.groups)


def monday_sections(basis: MondayBasis, language: str) -> tuple[MondaySection, ...]:
    """The four sections in the order in which a meeting asks for them."""
    return (
        _overdue(basis, language),
        _due(basis, language),
        _done(basis, language),
        _undecided(basis.undecided, language),
    )


def _overdue(basis: MondayBasis, language: str) -> MondaySection:
    late = [line for line in basis.lines if line.standing.kind is StandingKind.OVERDUE]
    late.sort(key=lambda line: -(line.standing.days or 0))
    no_lead = said(wording.NO_LEAD, language)
    groups: dict[str, list[ReportLine]] = {}
    for each in late:
        groups.setdefault(one_line(each.lead) or no_lead, []).append(each)
    ordered = sorted(groups, key=lambda name: (-len(groups[name]), vietnamese_key(name), name))

    def row(line: ReportLine) -> MondayRow:
        heard = words.heard(basis.heard.get(line.directive_id, _NEVER_HEARD), language)
        if line.status is Status.REPORTED:
            heard = word(line.status, language)
        days = words.days_late(line.standing.days or 0, language)
        return _row(line, (heard, day_text(line.due), days), palette.RED, language)

    title = words.fixed("overdue", language)
    return MondaySection(
        title=f"1. {title} ({whole(len(late), language)})",
        heads=(words.fixed("heard", language), said(wording.DUE, language), title),
        widths=(96.0, 50.0, 44.0),
        groups=tuple(MondayGroup(name, tuple(map(row, groups[name]))) for name in ordered),
        card=Card(
            title,
            whole(len(late), language),
            words.of_agencies(len(groups), language),
            palette.RED,
        ),
    )


def _due(basis: MondayBasis, language: str) -> MondaySection:
    """What is due from the cut-off's day to the end of the week; what is late stands above.

    A day that has passed and is put off by a day off, so that nothing is late yet, is today's.
    """
    today, last = basis.cutoff.date(), basis.week.last
    coming = [
        (max(line.due, today), at, line)
        for at, line in enumerate(basis.lines)
        if line.due is not None and line.due <= last and _is_awaited(line)
    ]
    coming.sort(key=lambda entry: entry[:2])
    by_day: dict[date, list[ReportLine]] = {}
    for day, _, line in coming:
        by_day.setdefault(day, []).append(line)

    def row(line: ReportLine) -> MondayRow:
        state = word(line.status, language)
        return _row(line, (one_line(line.lead), state), palette.AMBER, language)

    until = words.until(last, language)
    title = words.fixed("due", language)
    return MondaySection(
        title=f"2. {title} {until} ({whole(len(coming), language)})",
        heads=(said(wording.LEAD, language), words.fixed("state", language)),
        widths=(110.0, 86.0),
        groups=tuple(
            MondayGroup(_day_name(day, basis, language), tuple(map(row, of_day)))
            for day, of_day in by_day.items()
        ),
        card=Card(title, whole(len(coming), language), until, palette.AMBER),
    )


def _is_awaited(line: ReportLine) -> bool:
    kind = line.standing.kind
    return kind.is_open and kind is not StandingKind.OVERDUE and line.status not in _DONE


def _day_name(day: date, basis: MondayBasis, language: str) -> str:
    name = words.weekday(day, language)
    is_today = day == basis.cutoff.date()
    return f"{name}, {words.fixed('today', language)}" if is_today else name


def _done(basis: MondayBasis, language: str) -> MondaySection:
    """What was done since the Monday before, or is new since the last issued report.

    What waits for the office's confirmation is told until it is confirmed.
    """
    known = _known_as_done(basis)
    done = [
        (line.reported_on or date.max, at, line)
        for at, line in enumerate(basis.lines)
        if line.status in _DONE
        and line.standing.kind is not StandingKind.OVERDUE
        and _is_news(line, basis, known)
    ]
    lines = [line for _, _, line in sorted(done, key=lambda entry: entry[:2])]

    def row(line: ReportLine) -> MondayRow:
        cells = (
            one_line(line.lead),
            day_text(line.reported_on),
            _result(line, language),
        )
        return _row(line, cells, palette.GREEN, language)

    since = words.since(basis.since, language)
    title = words.fixed("done", language)
    return MondaySection(
        title=f"3. {title} {since} ({whole(len(lines), language)})",
        heads=tuple(
            said(pair, language) for pair in (wording.LEAD, wording.REPORTED, wording.RESULT)
        ),
        widths=(106.0, 50.0, 62.0),
        groups=(MondayGroup("", tuple(map(row, lines))),) if lines else (),
        card=Card(title, whole(len(lines), language), since, palette.GREEN),
    )


def _known_as_done(basis: MondayBasis) -> frozenset[int] | None:
    """What the last issued report told as done; None where it is older than the Monday."""
    previous = basis.previous
    if previous is None or previous.cutoff.date() < basis.since:
        return None
    return frozenset(line.directive_id for line in previous.lines if line.status in _DONE)


def _is_news(line: ReportLine, basis: MondayBasis, known: frozenset[int] | None) -> bool:
    if line.status is Status.REPORTED:
        return True
    if line.reported_on is not None and line.reported_on >= basis.since:
        return True
    return known is not None and line.directive_id not in known


def _result(line: ReportLine, language: str) -> str:
    if line.status is Status.REPORTED:
        return word(line.status, language)
    kind, days = line.standing.kind, line.standing.days or 0
    if kind is StandingKind.COMPLETED_LATE:
        return words.done_late(days, language)
    is_undated = kind is StandingKind.COMPLETED_UNDATED
    return said(wording.UNDATED, language) if is_undated else words.fixed("on_time", language)


def _undecided(notices: Sequence[UndecidedNotice], language: str) -> MondaySection:
    rows = tuple(
        MondayRow(
            f"{one_line(notice.title)}: {', '.join(map(one_line, notice.labels))}",
            (words.points(len(notice.labels), language),),
            palette.GREY,
        )
        for notice in notices
    )
    many = sum(len(notice.labels) for notice in notices)
    title = words.fixed("undecided", language)
    return MondaySection(
        title=f"4. {title} ({whole(many, language)})",
        heads=(),
        widths=(62.0,),
        groups=(MondayGroup("", rows),) if rows else (),
        card=Card(
            title, whole(many, language), words.of_notices(len(rows), language), palette.GREY
        ),
        are_notices=True,
    )


def _row(line: ReportLine, cells: tuple[str, ...], ink: str, language: str) -> MondayRow:
    return MondayRow(
        f"{paper_words.point_place(line, language)}: {one_line(line.text)}", cells, ink
    )
