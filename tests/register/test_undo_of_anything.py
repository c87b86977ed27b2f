"""Whatever was changed, in whatever order: all of it can be taken back and brought back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import KnownError
from desktop_app.register.format import TABLES
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report import ReportBasis, ReportPeriod
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice

# The history only grows, and what a report froze stays out of sight when it is taken back.
_KEPT = {"history", "history_directives", "reports", "report_lines"}
_LEADS = ("Sở Tài chính", "Tỉnh đoàn", "các địa phương", "UBND xã Mới")

numbers = st.integers(1, 6)
leads = st.lists(st.sampled_from(_LEADS), max_size=3, unique=True)
steps = st.one_of(
    st.tuples(st.just("notice"), numbers, st.lists(leads, max_size=3)),
    st.tuples(st.just("progress"), st.lists(numbers, max_size=3), st.sampled_from(Status)),
    st.tuples(st.just("extension"), numbers, st.integers(-5, 40)),
    st.tuples(st.just("mend"), numbers, st.tuples(leads, st.integers(-5, 5))),
    st.tuples(st.just("decide"), numbers, st.sampled_from(Disposition)),
    st.tuples(st.just("office"), st.integers(0, 60), st.none()),
    st.tuples(st.just("report"), numbers, st.none()),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("redo"), st.none(), st.none()),
)


def mended(directive: Directive, who: list[str], days: int) -> DirectiveChanges:
    """Other words and leads; another day, or none, or the same."""
    due = TODAY + timedelta(days) if days > 0 else directive.due
    return DirectiveChanges(
        text=f"{directive.text} mới",
        leads=tuple(map(PrintedAgency, who)),
        coordinators=directive.leads,
        due=None if days == 0 else due,
        recurrence=Recurrence.MONTHLY if days % 2 else None,
    )


def carry_out(register: Register, step: tuple[str, Any, Any]) -> None:
    kind, first, second = step
    if kind == "notice":
        works = [
            a_directive(f"Việc {first}.{n}", leads=tuple(who)) for n, who in enumerate(second)
        ]
        register.notices.add(*a_notice(*works, number=f"{first}", undecided=2), today=TODAY)
    elif kind == "progress":
        entry = NewProgress(reported_on=TODAY, text=f"đã {second}", status=second)
        register.follow_up.add_progress(first, entry)
    elif kind == "extension":
        day = date(2026, 11, 30) + timedelta(days=second)
        register.follow_up.add_extension(first, NewExtension(new_due=day, reason="Chờ"))
    elif kind == "mend":
        register.mending.mend(
            first, mended(register.directives.one(first, today=TODAY), *second)
        )
    elif kind == "decide":
        register.points.decide(first, second, today=TODAY)
    elif kind == "office":
        register.office.save(OfficeFacts(name="Văn phòng", warning_days=first))
    elif kind == "report":
        register.reports.add(
            ReportBasis(
                office=register.office.facts(),
                period=ReportPeriod(first=TODAY, last=TODAY),
                cutoff=datetime(2026, 11, first, tzinfo=UTC),
                lines=register.reports.lines(today=TODAY),
            )
        )
    elif kind == "undo":
        register.history.undo()
    else:
        register.history.redo()


def contents(register: Register) -> Iterator[object]:
    """All that a person could see, table by table."""
    for table in sorted(TABLES - _KEPT):
        key = "rowid, words" if table == "search" else "*"
        yield table, register._connection.tuples(f"SELECT {key} FROM {table} ORDER BY 1")
    yield register.reports.last(before=date(2030, 1, 1))
    wanted = ListingFilter(words="so tai chinh", grouping=Grouping.NONE)
    yield sorted(register.directives.listing(wanted, today=TODAY).ids)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(steps, max_size=14))
def test_all_the_way_back_and_all_the_way_forward(done: list[tuple[str, Any, Any]]) -> None:
    register = Register.in_memory(today=date(2015, 1, 1), seed=AGENCIES)
    empty = list(contents(register))
    for step in done:
        try:
            carry_out(register, step)
        except KnownError:
            continue
    assert register.keeping.check() == []
    last = list(contents(register))
    could_be_redone = register.history.last_changes()[1]
    back = [last]
    while register.history.undo():
        back.append(list(contents(register)))
    assert back[-1] == empty
    for expected in reversed(back[:-1]):
        assert register.history.redo()
        assert list(contents(register)) == expected
    assert register.history.last_changes()[1] == could_be_redone
    assert register.keeping.check() == []
    register.close()
