"""A stored directive is corrected as one step; a misread day is no extension."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Deadline, Firmness, Recurrence
from desktop_app.tracking.directive import Directive, DirectiveChanges, KnownPeople
from desktop_app.tracking.listing import Grouping, ListingFilter, SortColumn, SortTerm
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from tests.register.given import TODAY, a_directive, a_notice

DUE = date(2026, 11, 30)


@pytest.fixture
def work(register: Register) -> int:
    """The number of one directive due on 30/11/2026."""
    register.notices.add(*a_notice(a_directive(helpers=("Sở Xây dựng",))), today=TODAY)
    return int(register.directives.listing(ListingFilter(), today=TODAY).ids[0])


def read(register: Register, number: int) -> Directive:
    return register.directives.one(number, today=TODAY)


def found(register: Register, words: str) -> list[int]:
    return list(register.directives.listing(ListingFilter(words=words), today=TODAY).ids)


def test_everything_is_mended_as_one_step_and_taken_back(register: Register, work: int) -> None:
    before = read(register, work)
    register.mending.mend(
        work,
        DirectiveChanges(
            text="  Rà soát\n quỹ nhà công  ",
            leads=(PrintedAgency("Sở Xây dựng"), PrintedAgency("Tỉnh đoàn")),
            coordinators=(),
            due=date(2026, 12, 4),
            recurrence=Recurrence.MONTHLY,
        ),
    )
    after = read(register, work)
    assert after.text == "Rà soát quỹ nhà công"
    assert [lead.agency for lead in after.leads] == ["Sở Xây dựng", "Tỉnh đoàn"]
    assert (after.coordinators, after.recurrence) == ((), Recurrence.MONTHLY)
    assert after.due == after.original_due == date(2026, 12, 4)
    assert after.extensions == ()
    assert register.history.of_directive(work)[-1].what == "sửa nhiệm vụ"
    assert register.history.undo() == "sửa nhiệm vụ"
    assert read(register, work) == before
    assert "Tỉnh đoàn" not in [agency.name for agency in register.agencies.all()]
    assert register.history.redo() == "sửa nhiệm vụ"
    assert read(register, work) == after
    assert register.keeping.check() == []


def test_mending_nothing_is_no_change(register: Register, work: int) -> None:
    register.mending.mend(work, read(register, work).as_it_reads())
    assert register.history.last_changes()[0] == "nhập thông báo 87/TB-VPUBND"


def test_the_search_finds_the_mended_words_and_agencies(register: Register, work: int) -> None:
    changes = read(register, work).as_it_reads()
    register.mending.mend(
        work, replace(changes, text="Bàn giao mặt bằng", leads=(PrintedAgency("Tỉnh đoàn"),))
    )
    assert found(register, "ban giao") == found(register, "tinh doan") == [work]
    assert found(register, "quy dat") == found(register, "so tai chinh") == []
    register.history.undo()
    assert found(register, "quy dat") == [work]


def test_the_list_follows_the_mended_lead_and_words(register: Register, work: int) -> None:
    changes = read(register, work).as_it_reads()
    register.mending.mend(
        work, replace(changes, leads=(PrintedAgency("SXD"),), text="An toàn hồ đập")
    )
    (line,) = register.directives.lines([work], today=TODAY)
    assert line.lead == "SXD"
    (led,) = register.agencies.counts(today=TODAY)
    assert (led.name, led.open) == ("Sở Xây dựng", 1)
    register.notices.add(*a_notice(a_directive("Bố trí vốn"), number="9"), today=TODAY)
    by_words = ListingFilter(sorts=(SortTerm(SortColumn.TEXT),), grouping=Grouping.NONE)
    assert register.directives.listing(by_words, today=TODAY).ids[0] == work


def test_work_without_a_lead_is_given_one_and_loses_it_again(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(leads=())), today=TODAY)
    changes = read(register, 1).as_it_reads()
    register.mending.mend(1, replace(changes, leads=(PrintedAgency("Sở Tài chính"),)))
    assert register.directives.lines([1], today=TODAY)[0].lead == "STC"
    register.mending.mend(1, changes)
    assert register.directives.lines([1], today=TODAY)[0].lead == ""


def test_agencies_that_stay_keep_their_place_in_the_paper(
    register: Register, work: int
) -> None:
    changes = read(register, work).as_it_reads()
    (printed,) = changes.leads
    register.mending.mend(work, replace(changes, leads=(printed, PrintedAgency("Sở Xây dựng"))))
    assert read(register, work).leads[0] == printed
    assert printed.span is not None


def test_the_mended_day_stands_beside_its_phrase(register: Register, work: int) -> None:
    mended = date(2026, 12, 4)
    register.mending.mend(work, replace(read(register, work).as_it_reads(), due=mended))
    (deadline,) = read(register, work).deadlines
    assert (deadline.phrase, deadline.due) == ("trước ngày 30/11/2026", mended)


def test_another_printed_day_leaves_each_beside_its_own_phrase(register: Register) -> None:
    later = Deadline("trước 15/12", date(2026, 12, 15))
    directive = a_directive()
    directive = replace(directive, deadlines=(*directive.deadlines, later))
    register.notices.add(*a_notice(directive), today=TODAY)
    register.mending.mend(1, replace(read(register, 1).as_it_reads(), due=date(2026, 12, 15)))
    after = read(register, 1)
    assert [d.due for d in after.deadlines] == [DUE, date(2026, 12, 15)]
    assert register.directives.lines([1], today=TODAY)[0].deadline_phrase == "trước 15/12"


def test_a_day_that_is_none_is_taken_away_and_given(register: Register, work: int) -> None:
    changes = read(register, work).as_it_reads()
    register.mending.mend(work, replace(changes, due=None))
    assert (read(register, work).due, read(register, work).original_due) == (None, None)
    register.mending.mend(work, changes)
    after = read(register, work)
    assert (after.due, after.original_due, after.deadlines[0].due) == (DUE, DUE, DUE)


def test_extended_work_keeps_its_first_day(register: Register, work: int) -> None:
    register.extensions.grant(work, NewExtension(new_due=date(2026, 12, 15), reason="Chờ"))
    changes = read(register, work).as_it_reads()
    with pytest.raises(NotAllowed, match="đã được gia hạn"):
        register.mending.mend(work, replace(changes, due=date(2026, 12, 4)))
    register.mending.mend(work, replace(changes, text="Lời đã sửa"))
    after = read(register, work)
    assert (after.text, after.original_due, after.due) == (
        "Lời đã sửa",
        DUE,
        date(2026, 12, 15),
    )


def test_work_is_mended_once_its_extension_is_taken_back(register: Register, work: int) -> None:
    register.extensions.grant(work, NewExtension(new_due=date(2026, 12, 15), reason="Chờ"))
    register.history.undo()
    register.mending.mend(
        work, replace(read(register, work).as_it_reads(), due=date(2026, 12, 4))
    )
    assert read(register, work).original_due == date(2026, 12, 4)


@pytest.mark.parametrize(
    "settings", ["original_due = '2026-12-04'", "original_due = NULL, due = '2026-12-04'"]
)
def test_the_file_itself_keeps_the_first_day_and_the_day_in_force_together(
    register: Register, work: int, settings: str
) -> None:
    raw = register._connection.raw
    with pytest.raises(sqlite3.IntegrityError, match="original due"):
        raw.execute(f"UPDATE directives SET {settings} WHERE id = {work}")


def test_the_file_itself_keeps_the_first_day_of_extended_work(
    register: Register, work: int
) -> None:
    register.extensions.grant(work, NewExtension(new_due=date(2026, 12, 15), reason="Chờ"))
    with pytest.raises(sqlite3.IntegrityError, match="original due"):
        register._connection.raw.execute(
            "UPDATE directives SET original_due = '2026-12-04', due = '2026-12-04'"
        )


def test_answers_stay_with_mended_work(register: Register, work: int) -> None:
    entry = NewProgress(reported_on=TODAY, text="Đã trình", status=Status.REPORTED)
    register.follow_up.add_progress([work], entry)
    register.mending.mend(work, replace(read(register, work).as_it_reads(), text="Lời đã sửa"))
    after = read(register, work)
    assert (after.progress[0].text, after.status) == ("Đã trình", Status.REPORTED)
    assert found(register, "da trinh") == [work]


@pytest.mark.parametrize("text", ["", " \n "])
def test_work_is_never_without_words(register: Register, work: int, text: str) -> None:
    with pytest.raises(NotAllowed, match="để trống"):
        register.mending.mend(work, replace(read(register, work).as_it_reads(), text=text))


def test_an_unknown_directive_is_refused(register: Register, work: int) -> None:
    with pytest.raises(NoSuchRecord, match="nhiệm vụ số 99"):
        register.mending.mend(99, read(register, work).as_it_reads())


def test_officer_leader_firmness_and_review_are_kept_and_taken_back(
    register: Register, work: int
) -> None:
    before = read(register, work)
    register.mending.mend(
        work,
        replace(
            before.as_it_reads(),
            due=None,
            firmness=Firmness.TARGET,
            officer=" Trần  Thị Hoa",
            assigned_by="Phạm Quốc Bình",
            review_on=date(2026, 12, 1),
        ),
    )
    after = read(register, work)
    assert (after.officer, after.leader) == ("Trần Thị Hoa", "Phạm Quốc Bình")
    assert (after.firmness, after.review_on) == (Firmness.TARGET, date(2026, 12, 1))
    assert found(register, "tran thi hoa") == found(register, "quoc binh") == [work]
    register.history.undo()
    assert read(register, work) == before


def test_the_chair_of_the_meeting_assigned_the_work_unless_another_is_named(
    register: Register, work: int
) -> None:
    notice, original = a_notice(a_directive(), number="88/TB")
    chaired = replace(notice, head=replace(notice.head, chair="Nguyễn Minh Khôi"))
    register.notices.add(chaired, original, today=TODAY)
    assert (read(register, work).leader, read(register, 2).leader) == ("", "Nguyễn Minh Khôi")
    named = replace(read(register, work).as_it_reads(), assigned_by="Phạm Quốc Bình")
    register.mending.mend(work, named)
    register.mending.mend(2, replace(named, officer="Lê Văn Nam", text="Việc khác"))
    assert register.directives.people() == KnownPeople(
        officers=("Lê Văn Nam",), leaders=("Phạm Quốc Bình", "Nguyễn Minh Khôi")
    )


def test_stars_are_one_step_and_shown_in_the_list(register: Register, work: int) -> None:
    register.notices.add(*a_notice(a_directive("Bố trí vốn"), number="9"), today=TODAY)
    register.mending.star([work, 2], starred=True)
    lines = register.directives.lines([work, 2], today=TODAY)
    assert [line.starred for line in lines] == [True, True]
    assert register.history.undo() == "gắn sao 2 nhiệm vụ"
    assert not read(register, work).starred
    with pytest.raises(NoSuchRecord):
        register.mending.star([work, 99], starred=True)
    assert not read(register, work).starred


@pytest.mark.parametrize(
    ("status", "due", "wanted"),
    [
        (Status.NOT_STARTED, None, True),
        (Status.IN_PROGRESS, None, True),
        (Status.REPORTED, None, False),
        (Status.COMPLETED, None, False),
        (Status.IN_PROGRESS, DUE, False),
    ],
)
def test_open_work_without_a_day_wants_review_from_its_day_on(
    register: Register, work: int, status: Status, due: date | None, *, wanted: bool
) -> None:
    mended = replace(read(register, work).as_it_reads(), due=due, review_on=TODAY)
    register.mending.mend(work, mended)
    entry = NewProgress(reported_on=TODAY, text="Có tiến triển", status=status)
    register.follow_up.add_progress([work], entry)
    (line,) = register.directives.lines([work], today=TODAY)
    assert line.wants_review is read(register, work).wants_review is wanted
    (the_day_before,) = register.directives.lines([work], today=TODAY - timedelta(days=1))
    assert not the_day_before.wants_review


def test_work_is_as_firm_as_the_deadline_that_gave_its_day(register: Register) -> None:
    printed = (
        Deadline("phấn đấu trong tháng 11", DUE, Firmness.TARGET),
        Deadline("trước ngày 31/12/2026", date(2026, 12, 31)),
    )
    register.notices.add(*a_notice(replace(a_directive(), deadlines=printed)), today=TODAY)
    assert read(register, 1).firmness is Firmness.TARGET
    assert register.directives.lines([1], today=TODAY)[0].firmness is Firmness.TARGET


def test_a_body_that_keeps_the_work_is_no_name_of_the_one_that_joins_it(
    register: Register,
) -> None:
    register.notices.add(*a_notice(a_directive(leads=("Hội Làm vườn",))), today=TODAY)
    names = ("Hội Làm vườn", "Sở Tài chính")
    both = tuple(PrintedAgency(name, stands_for="Hội Làm vườn") for name in names)
    register.mending.mend(1, replace(read(register, 1).as_it_reads(), leads=both))
    assert [body.name for body in read(register, 1).leads] == list(names)
    assert register.agencies.find(names[0]) != register.agencies.find(names[1])
    assert register.keeping.check() == []
