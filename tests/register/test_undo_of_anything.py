"""Whatever was changed, in whatever order: all of it can be taken back and brought back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import KnownError
from desktop_app.register.format import TABLES
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.agency_sheet import SheetField, row_code
from desktop_app.tracking.chain import CitedNotice, Relation, RelationKind
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.evidence import NewEvidence
from desktop_app.tracking.extension import NewRequest, Refusal
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.merge_rows import RowTaking
from desktop_app.tracking.milestone import Milestone
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.sent_sheet import Situation
from desktop_app.tracking.settlement import MovedWork, RefusedTime, Settlement
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

# The history only grows, and what a report froze stays out of sight when it is taken back.
_KEPT = {"history", "history_directives", "reports", "report_lines"}
_LEADS = ("Sở Tài chính", "Tỉnh đoàn", "các địa phương", "UBND xã Mới")

_STATUSES_SAID = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.REPORTED)

numbers = st.integers(1, 6)
leads = st.lists(st.sampled_from(_LEADS), max_size=3, unique=True)
steps = st.one_of(
    st.tuples(st.just("notice"), numbers, st.lists(leads, max_size=3)),
    st.tuples(st.just("progress"), st.lists(numbers, max_size=3), st.sampled_from(Status)),
    st.tuples(st.just("extension"), numbers, st.integers(-5, 40)),
    st.tuples(st.just("ask"), numbers, st.integers(-5, 40)),
    st.tuples(st.just("confirm"), st.lists(numbers, max_size=3), st.none()),
    st.tuples(st.just("answer mended"), numbers, st.sampled_from(Status)),
    st.tuples(st.just("answer out"), numbers, st.none()),
    st.tuples(st.just("refuse"), numbers, st.none()),
    st.tuples(st.just("mend"), numbers, st.tuples(leads, st.integers(-5, 5))),
    st.tuples(st.just("milestones"), numbers, st.lists(st.integers(-9, 9), max_size=3)),
    st.tuples(st.just("star"), st.lists(numbers, max_size=3), st.booleans()),
    st.tuples(st.just("add"), numbers, st.none()),
    st.tuples(st.just("delete"), st.lists(numbers, min_size=1, max_size=2), st.none()),
    st.tuples(st.just("restore"), numbers, st.none()),
    st.tuples(st.just("empty the bin"), st.none(), st.none()),
    st.tuples(st.just("decide"), numbers, st.sampled_from(Disposition)),
    st.tuples(st.just("close"), numbers, st.booleans()),
    st.tuples(st.just("chain"), st.tuples(numbers, numbers), numbers),
    st.tuples(st.just("agency"), numbers, st.sampled_from(("", "TĐ", "STC", "Sở Xây dựng"))),
    st.tuples(st.just("merge"), numbers, numbers),
    st.tuples(st.just("remove"), numbers, st.none()),
    st.tuples(st.just("office"), st.integers(0, 60), st.none()),
    st.tuples(st.just("report"), numbers, st.none()),
    st.tuples(st.just("sheets"), st.integers(0, 9), st.none()),
    st.tuples(st.just("sheet back"), st.integers(0, 9), st.sampled_from(_STATUSES_SAID)),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("redo"), st.none(), st.none()),
)


def mended(directive: Directive, who: list[str], days: int) -> DirectiveChanges:
    """Other words and leads; another day, or none, or the same."""
    due = TODAY + timedelta(days) if days > 0 else directive.due
    return DirectiveChanges(
        text=f"{directive.text} mới",
        leads=tuple(PrintedAgency(name, stands_for=_printed(directive)) for name in who),
        coordinators=directive.leads,
        due=None if days == 0 else due,
        recurrence=Recurrence.MONTHLY if days % 2 else None,
    )


def changed_milestones(stored: tuple[Milestone, ...], days: list[int]) -> Iterator[Milestone]:
    """The first ones met or moved, the others gone or as they are; then one more."""
    for milestone, n in zip(stored, days, strict=False):
        day = TODAY + timedelta(days=n)
        yield replace(milestone, met_on=day) if n % 2 else replace(milestone, due=day)
    if len(days) > 1:
        yield from stored[len(days) :]
        yield Milestone("thêm", TODAY + timedelta(days=days[0]))


def _printed(directive: Directive) -> str:
    return directive.leads[0].name if directive.leads else ""


def _keep_agency(register: Register, number: int, word: str) -> None:
    agency = register.agencies.by_number().get(number)
    if agency is None:
        register.directory.add(Agency(name=f"Hội {number}", short_name=word))
    elif number % 2:
        heir = replace(agency, successor=word, successor_from=TODAY)
        register.directory.change(number, heir)
    else:
        register.directory.change(number, replace(agency, aliases=()))


def carry_out(register: Register, step: tuple[str, Any, Any]) -> None:
    kind, first, second = step
    _STEPS[kind](register, first, second)


def _add_notice(register: Register, number: int, works: list[list[str]]) -> None:
    opened = [
        a_directive(f"Việc {number}.{n}", leads=tuple(who)) for n, who in enumerate(works)
    ]
    register.notices.add(*a_notice(*opened, number=f"{number}", undecided=2), today=TODAY)


def _close(register: Register, number: int, is_again: bool) -> None:  # noqa: FBT001  a step's
    if is_again:
        register.notices.reopen(number)
    else:
        register.notices.close(number, on=TODAY)


def _chain(register: Register, notices: tuple[int, int], number: int) -> None:
    """A notice replaces another: work is withdrawn, work goes on, more time is refused."""
    later, earlier = notices
    relation = Relation(kind=RelationKind.REPLACES, cited=CitedNotice(number=f"{earlier}"))
    points = register.points.of_notice(later)
    asked = NewRequest(requested_on=TODAY, asked_due=date(2027, 1, 1), reason="Xin")
    refused = RefusedTime(directive_id=number, refusal=Refusal(reason="Không"), request=asked)
    settled = Settlement(
        relations=(relation,),
        withdrawn=(number,) if number % 2 else (),
        moved=(MovedWork(directive_id=number, point_id=points[-1].id),) if points else (),
        refused=(refused,) if number % 3 == 0 else (),
    )
    register.chains.settle(later, settled, today=TODAY)


def _answer(register: Register, numbers: list[int], status: Status) -> None:
    entry = NewProgress(reported_on=TODAY, text=f"đã {status}", status=status)
    register.follow_up.add_progress(numbers, entry)


def _mend_answer(register: Register, number: int, status: Status) -> None:
    shown = (NewEvidence(f"{status}.pdf", status.encode()),)
    entry = NewProgress(reported_on=TODAY, text="sửa", status=status, evidence=shown)
    register.follow_up.mend_progress(number, entry, without=range(1, 3))


def _extend(register: Register, number: int, days: int) -> None:
    day = date(2026, 11, 30) + timedelta(days=days)
    register.extensions.grant(number, NewExtension(new_due=day, reason="Chờ"))


def _ask(register: Register, number: int, days: int) -> None:
    day = date(2026, 11, 30) + timedelta(days=days)
    request = NewRequest(requested_on=TODAY, asked_due=day, reason="Xin")
    register.extensions.ask(number, request)


def _mend(register: Register, number: int, how: tuple[list[str], int]) -> None:
    directive = register.directives.one(number, today=TODAY)
    register.mending.mend(number, mended(directive, *how))


def _keep_milestones(register: Register, number: int, days: list[int]) -> None:
    stored = register.directives.one(number, today=TODAY).deadlines
    register.milestones.keep(number, list(changed_milestones(stored, days)))


def _add_work(register: Register, number: int, _: None) -> None:
    wanted = DirectiveChanges(
        text="Việc thêm",
        leads=(PrintedAgency("Tỉnh đoàn"),),
        coordinators=(),
        due=TODAY,
        recurrence=None,
    )
    register.points.add_work(number, wanted, today=TODAY)


def _issue(register: Register, day: int, _: None) -> None:
    register.reports.add(
        ReportBasis(
            office=register.office.facts(),
            period=ReportPeriod(first=TODAY, last=TODAY),
            cutoff=datetime(2026, 11, day, tzinfo=UTC),
            lines=register.reports.lines(today=TODAY),
        )
    )


def _make_sheets(register: Register, number: int, _: None) -> None:
    """Those of all agencies; a code that is taken already makes none."""
    codes = (f"{number}{at:07x}" for at in range(99))
    at = datetime(2026, 11, 16, 9, number, tzinfo=UTC)
    made = register.sheets.drafts(None, at=at, answer_by=TODAY, new_code=lambda: next(codes))
    sent = {sheet.code for each in register.sheets.rounds() for sheet in each.sheets}
    register.sheets.add([sheet for sheet in made if sheet.code not in sent])


def _take_sheet_in(register: Register, number: int, status: Status) -> None:
    """Every row of every sheet comes back with the same words."""
    rounds = register.sheets.rounds()
    sheets = {each.code: each.rows for around in rounds for each in around.sheets}
    codes = [row_code(code, at + 1) for code, rows in sheets.items() for at in range(rows)]
    file = NewEvidence("phiếu.xlsx", f"PK {number}".encode())
    known = register.sheet_answers.known(codes, sha256="", today=TODAY).values()
    cells = {SheetField.STATUS: status, SheetField.RESULT: f"đã {status}"}
    open_rows = [row for row in known if row.situation is Situation.OPEN]
    takings = [RowTaking(row, cells, {}) for row in open_rows]
    names = {row.sheet_id: row.agency for row in open_rows}
    register.sheet_answers.take_in(file, TODAY, takings, names)


_STEPS: dict[str, Callable[[Register, Any, Any], object]] = {
    "notice": _add_notice,
    "close": _close,
    "chain": _chain,
    "progress": _answer,
    "extension": _extend,
    "ask": _ask,
    "confirm": lambda register, ids, _: register.follow_up.confirm(ids, on=TODAY),
    "answer mended": _mend_answer,
    "answer out": lambda register, entry, _: register.follow_up.remove_progress(entry),
    "refuse": lambda register, work, _: register.extensions.refuse(
        work, Refusal(reason="Không")
    ),
    "mend": _mend,
    "milestones": _keep_milestones,
    "star": lambda register, ids, starred: register.mending.star(ids, starred=starred),
    "add": _add_work,
    "delete": lambda register, ids, _: register.recycle_bin.delete(ids, today=TODAY),
    "restore": lambda register, number, _: register.recycle_bin.restore([number]),
    "empty the bin": lambda register, *_: register.recycle_bin.empty(),
    "decide": lambda register, point, what: register.points.decide(point, what, today=TODAY),
    "agency": _keep_agency,
    "merge": lambda register, kept, other: register.directory.merge(kept=kept, other=other),
    "remove": lambda register, number, _: register.directory.remove(number),
    "office": lambda register, days, _: register.office.save(
        OfficeFacts(name="Văn phòng", warning_days=days)
    ),
    "report": _issue,
    "sheets": _make_sheets,
    "sheet back": _take_sheet_in,
    "undo": lambda register, *_: register.history.undo(),
    "redo": lambda register, *_: register.history.redo(),
}


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


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(steps, max_size=12))
def test_the_register_of_any_past_moment_can_be_looked_at(
    done: list[tuple[str, Any, Any]],
) -> None:
    clock = a_clock()
    register = Register.in_memory(today=date(2015, 1, 1), seed=AGENCIES, now=clock)
    then = [(clock(), list(contents(register)))]
    for step in done:
        try:
            carry_out(register, step)
        except KnownError:
            continue
        then.append((clock(), list(contents(register))))
    last = list(contents(register))
    for moment, expected in then:
        past = Register.past(register.source(), moment)
        past.going_back.to(moment)
        assert list(contents(past)) == expected
        past.close()
    assert list(contents(register)) == last
    register.close()
