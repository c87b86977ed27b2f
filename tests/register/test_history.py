"""Every change is one event, and can be taken back, also after a restart."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.errors import DiskFull
from desktop_app.register.register import Register
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from tests.register.given import TODAY, a_directive, a_notice

ANSWER = NewProgress(reported_on=TODAY, text="Đang làm", status=Status.IN_PROGRESS)


def the_work(register: Register) -> tuple[int, ...]:
    return tuple(register.directives.listing(ListingFilter(), today=TODAY).ids)


def test_nothing_to_undo_in_a_new_register(register: Register) -> None:
    assert register.history.last_changes() == (None, None)
    assert register.history.undo() is None
    assert register.history.redo() is None


def test_undo_of_a_notice_removes_its_work_and_keeps_the_original(register: Register) -> None:
    notice, original = a_notice(a_directive(leads=("Tỉnh đoàn",)), undecided=1)
    register.notices.add(notice, original, today=TODAY)
    assert register.history.undo() == "nhập thông báo 87/TB-VPUBND"
    assert (register.notices.all(), the_work(register)) == ([], ())
    assert "Tỉnh đoàn" not in [agency.name for agency in register.agencies.all()]
    assert register.history.redo() == "nhập thông báo 87/TB-VPUBND"
    assert register.notices.original(1) == ("thong_bao.docx", original)
    assert register.directives.one(1, today=TODAY).leads[0].agency == "Tỉnh đoàn"


def test_undo_and_redo_go_back_and_forth_across_restarts(
    opened: Callable[[], Register],
) -> None:
    register = opened()
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    register.follow_up.add_progress([1], ANSWER)
    register.extensions.grant(1, NewExtension(new_due=date(2026, 12, 5), reason="Chờ"))
    assert opened().history.undo() == "gia hạn"
    assert opened().history.undo() == "cập nhật tiến độ"
    register = opened()
    assert register.history.last_changes() == (
        "nhập thông báo 87/TB-VPUBND",
        "cập nhật tiến độ",
    )
    assert register.directives.one(1, today=TODAY).due == date(2026, 11, 30)
    assert register.history.redo() == "cập nhật tiến độ"
    register = opened()
    assert register.history.redo() == "gia hạn"
    assert register.history.redo() is None
    directive = register.directives.one(1, today=TODAY)
    assert (directive.due, len(directive.progress)) == (date(2026, 12, 5), 1)


def test_a_new_change_ends_what_could_be_brought_back(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    register.follow_up.add_progress([1], ANSWER)
    register.history.undo()
    register.extensions.grant(1, NewExtension(new_due=date(2026, 12, 5), reason="Chờ"))
    assert register.history.redo() is None
    assert register.history.undo() == "gia hạn"
    assert register.history.undo() == "nhập thông báo 87/TB-VPUBND"
    assert register.history.undo() is None


def test_the_same_change_can_be_taken_back_and_brought_back_many_times(
    register: Register,
) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    register.follow_up.add_progress([1], ANSWER)
    for _ in range(3):
        assert register.history.undo() == "cập nhật tiến độ"
        assert register.directives.one(1, today=TODAY).status is Status.NOT_STARTED
        assert register.history.redo() == "cập nhật tiến độ"
        assert register.directives.one(1, today=TODAY).status is Status.IN_PROGRESS


def test_with_the_clock_set_back_the_last_change_is_still_the_one_taken_back(
    path: Path,
) -> None:
    years = iter((2026, 2031, 2019, 2020, 2018))

    def clock() -> datetime:
        return datetime(next(years, 2017), 11, 23, 8, 0, tzinfo=UTC)

    with closing(Register.open(path, today=TODAY, now=clock)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
        register.follow_up.add_progress([1], ANSWER)
        register.extensions.grant(1, NewExtension(new_due=date(2026, 12, 5), reason="Chờ"))
        assert register.history.undo() == "gia hạn"
        assert register.history.undo() == "cập nhật tiến độ"
        assert register.history.redo() == "cập nhật tiến độ"
        assert len(register.directives.one(1, today=TODAY).progress) == 1
        assert register.keeping.check() == []


def test_a_number_that_was_taken_back_is_never_given_again(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    register.history.undo()
    register.notices.add(*a_notice(a_directive("Khác"), number="88/TB"), today=TODAY)
    assert the_work(register) == (2,)


def test_the_history_of_a_directive_tells_when_who_and_what(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(), a_directive("Khác")), today=TODAY)
    register.follow_up.add_progress([2], ANSWER)
    register.follow_up.add_progress([1], ANSWER)
    register.history.undo()
    register.history.redo()
    events = register.history.of_directive(1)
    assert [event.what for event in events] == [
        "nhập thông báo 87/TB-VPUBND",
        "cập nhật tiến độ",
        "hoàn tác: cập nhật tiến độ",
        "làm lại: cập nhật tiến độ",
    ]
    assert {event.who for event in events} == {"Lan"}
    assert events[0].at.isoformat() == "2026-11-23T08:00:01+07:00"
    assert events == sorted(events, key=lambda event: event.at)


def test_an_error_in_the_middle_of_a_change_leaves_nothing(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    before = list(register._connection.raw.iterdump())

    def fail_half_way() -> None:
        with register.history.change("gia hạn") as change:
            change.update("directives", 1, status="completed", due="2027-01-01")
            change.insert("settings", name="place", value="x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail_half_way()
    assert list(register._connection.raw.iterdump()) == before
    register.follow_up.add_progress([1], ANSWER)


def test_a_full_disk_is_named_and_leaves_the_register_whole(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    raw = register._connection.raw
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages}")
    long = NewProgress(reported_on=TODAY, text="dài " * 100_000, status=Status.COMPLETED)
    with pytest.raises(DiskFull, match=r"sổ\.dondoc"):
        register.follow_up.add_progress([1], long)
    raw.execute("PRAGMA max_page_count = 1000000")
    assert register.directives.one(1, today=TODAY).progress == ()
    assert register.keeping.check() == []


def test_history_cannot_be_rewritten_nor_an_original_due(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    for statement in (
        "UPDATE history SET what = 'x'",
        "DELETE FROM history",
        "UPDATE directives SET original_due = '2030-01-01'",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            register._connection.raw.execute(statement)


def test_a_change_outside_a_transaction_is_a_bug(register: Register) -> None:
    with pytest.raises(AssertionError, match="outside a transaction"):
        register._connection.run("DELETE FROM settings")


def test_a_decision_can_be_taken_back_with_the_work_it_opened(register: Register) -> None:
    register.notices.add(*a_notice(undecided=1), today=TODAY)
    register.points.decide(1, Disposition.TRACKED, today=TODAY)
    register.history.undo()
    assert the_work(register) == ()
    assert register.points.undecided()[0].id == 1
    register.history.redo()
    assert the_work(register) == (1,)
