"""Which work stands on whose sheet, and what is known of sheets that were sent."""

from datetime import date, datetime, timedelta
from itertools import count

from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.agency_sheet import AgencySheet
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.progress import Status
from tests.register.given import TODAY, a_directive, a_notice, an_answer

AT = datetime.combine(TODAY, datetime.min.time()).replace(hour=9)


def drafts(register: Register, *ids: int, at: datetime = AT) -> tuple[AgencySheet, ...]:
    numbers = count(1)
    return register.sheets.drafts(
        ids or None, at=at, answer_by=None, new_code=lambda: f"{next(numbers):08x}"
    )


def texts(sheet: AgencySheet) -> list[str]:
    return [row.facts.text for row in sheet.rows]


def test_each_agency_gets_the_open_work_that_it_leads_first_or_further(
    register: Register,
) -> None:
    register.notices.add(
        *a_notice(
            a_directive("Một", leads=("SXD", "STC")),
            a_directive("Hai", helpers=("SXD",)),
            a_directive("Ba", leads=("SXD",)),
        ),
        today=TODAY,
    )
    register.follow_up.add_progress([3], an_answer(status=Status.COMPLETED))
    by_agency = {sheet.agency: texts(sheet) for sheet in drafts(register)}
    assert by_agency == {"Sở Tài chính": ["Một", "Hai"], "Sở Xây dựng": ["Một"]}


def test_who_helps_is_named_in_full(register: Register) -> None:
    helped = a_directive("Hai", helpers=("SXD", "các địa phương"))
    register.notices.add(*a_notice(helped), today=TODAY)
    (sheet,) = drafts(register)
    assert [row.coordinators for row in sheet.rows] == ["Sở Xây dựng; các địa phương"]


def test_reported_work_waits_for_the_office_and_is_on_no_sheet(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], an_answer(status=Status.REPORTED))
    assert drafts(register) == ()
    assert register.sheets.work(today=TODAY) == []


def test_the_work_of_a_body_that_has_ended_is_on_its_heirs_sheet(
    register: Register, work: int
) -> None:
    number = register.agencies.find("Sở Tài chính")
    assert work
    assert number is not None
    ended = Agency(
        name="Sở Tài chính", successor="Sở Xây dựng", successor_from=date(2026, 11, 1)
    )
    register.directory.change(number, ended)
    assert [sheet.agency for sheet in drafts(register, number)] == ["Sở Xây dựng"]


def test_recurring_work_has_a_row_for_each_period_missed_and_the_present_one(
    register: Register, work: int
) -> None:
    register.mending.mend(
        work,
        DirectiveChanges(
            text="Báo cáo tuần",
            leads=(PrintedAgency("STC"),),
            coordinators=(),
            due=TODAY - timedelta(days=10),
            recurrence=Recurrence.WEEKLY,
        ),
    )
    (sheet,) = drafts(register)
    due = [row.facts.due for row in sheet.rows]
    assert due == [TODAY - timedelta(days=10), TODAY - timedelta(days=3), date(2026, 11, 27)]
    assert sheet.rows[0].facts.phrase.endswith("kỳ tuần 46/2026")
    register.follow_up.add_progress([work], an_answer(status=Status.REPORTED))
    (sheet,) = drafts(register)
    assert [row.facts.due for row in sheet.rows] == due[1:]


def test_what_was_answered_last_stands_in_the_cells(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(text="Đang lấy ý kiến"))
    (sheet,) = drafts(register)
    assert sheet.rows[0].values.result == "Đang lấy ý kiến"
    assert sheet.rows[0].values.status is Status.IN_PROGRESS


def test_sent_sheets_stand_in_rounds_with_who_has_not_answered(
    register: Register, work: int
) -> None:
    register.sheets.add(drafts(register))
    ((sheet,),) = [each.sheets for each in register.sheets.rounds()]
    assert (sheet.rows, sheet.answered, sheet.unanswered) == (1, 0, (work,))
    register.follow_up.add_progress([work], an_answer(status=Status.COMPLETED))
    ((sheet,),) = [each.sheets for each in register.sheets.rounds()]
    assert sheet.is_answered


def test_sending_is_one_step_in_the_history_of_its_work(register: Register, work: int) -> None:
    register.sheets.add(drafts(register))
    assert register.history.of_directive(work)[-1].what == "lập phiếu cho Sở Tài chính"
    register.history.undo()
    assert register.sheets.rounds() == ()
    register.history.redo()
    assert len(register.sheets.rounds()) == 1


def test_the_sheets_of_merged_agencies_are_the_kept_ones(register: Register, work: int) -> None:
    register.sheets.add(drafts(register))
    kept, other = register.agencies.find("SXD"), register.agencies.find("STC")
    assert work
    assert kept is not None
    assert other is not None
    register.directory.merge(kept=kept, other=other)
    ((sheet,),) = [each.sheets for each in register.sheets.rounds()]
    assert sheet.agency_id == kept
