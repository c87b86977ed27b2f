"""Taking a tracker in step by step: between two steps, and left before its end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.desk.trackers import TrackerPlan
from desktop_app.errors import NotAllowed
from desktop_app.tracking.listing import ListingFilter
from tests.cli.tracker_books import book, plain_book

TODAY = date(2023, 6, 18)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "so.dondoc", today=TODAY, may_make=True) as desk:
        yield desk


@pytest.fixture
def plan(desk: Desk, tmp_path: Path) -> TrackerPlan:
    path = plain_book(tmp_path / "so.xlsx")
    return desk.trackers.plan(desk.intake.reader().read_tracker(path, today=TODAY))


def listed(desk: Desk, words: str = "") -> int:
    return len(desk.directives.listing(ListingFilter(words=words), today=TODAY).ids)


@pytest.mark.slow
def test_each_notice_is_a_step(desk: Desk, plan: TrackerPlan) -> None:
    told = list(desk.trackers.taking_in(plan, today=TODAY))
    assert [done for done, of in told if done] == [1, 2, 3]
    assert {of for _, of in told} == {3}
    assert listed(desk, "Báo cáo") == 6


@pytest.mark.slow
def test_left_before_its_end_it_leaves_nothing(desk: Desk, plan: TrackerPlan) -> None:
    agencies = desk.intake.reader().agencies
    steps = desk.trackers.taking_in(plan, today=TODAY)
    assert any(done == 2 for done, _ in steps)
    assert listed(desk) == 4  # what stands half is kept in no list
    steps.close()
    assert (listed(desk), listed(desk, "Báo cáo"), desk.notices.all()) == (0, 0, [])
    assert desk.intake.reader().agencies == agencies
    assert desk.history.last_changes() == (None, None)
    desk.trackers.take_in(plan.draft, today=TODAY)
    assert listed(desk) == listed(desk, "Báo cáo") == 6


@pytest.fixture
def large(desk: Desk, tmp_path: Path) -> None:
    """450 rows of 45 notices are in."""
    heads = ["Số thông báo", "Ngày thông báo", "Nội dung nhiệm vụ", "Chủ trì"]
    rows = [
        [f"{row // 10}/TB-SO", "09/01/2023", f"Việc {row}", "Sở Y tế"] for row in range(450)
    ]
    path = book(tmp_path / "dai.xlsx", [heads, *rows])
    desk.trackers.take_in(desk.intake.reader().read_tracker(path, today=TODAY), today=TODAY)


@pytest.mark.slow
@pytest.mark.usefixtures("large")
def test_what_is_searched_is_whole_however_many_rows_there_are(desk: Desk) -> None:
    assert listed(desk, "việc") == listed(desk, "so y te") == 450
    assert len(desk.notices.holding("viec")) == 45
    desk.history.undo()
    assert (listed(desk, "việc"), desk.notices.holding("viec")) == (0, [])


@pytest.mark.slow
@pytest.mark.usefixtures("large")
def test_a_long_change_is_taken_back_and_done_again_in_steps(desk: Desk) -> None:
    for turning, left in ((desk.history.undoing, 0), (desk.history.redoing, 450)):
        told = list(turning())
        rows = told[-1][1]
        assert told[-1] == (rows, rows)
        assert len(told) > rows // 150
        assert listed(desk) == listed(desk, "việc") == listed(desk, "so y te") == left
        assert len(desk.notices.holding("viec")) == left // 10


@pytest.mark.slow
@pytest.mark.usefixtures("large")
def test_taking_back_that_is_left_before_its_end_takes_nothing_back(desk: Desk) -> None:
    steps = desk.history.undoing()
    assert any(done > 1_000 for done, _ in steps)
    with pytest.raises(NotAllowed, match="hãy chờ xong hoặc dừng"):
        desk.history.undo()
    steps.close()
    assert listed(desk) == listed(desk, "việc") == 450
    assert desk.history.last_changes() == ("nhập sổ Excel dai.xlsx", None)
    desk.history.undo()
    assert listed(desk) == 0


def test_between_two_steps_nothing_else_is_written(desk: Desk, plan: TrackerPlan) -> None:
    steps = desk.trackers.taking_in(plan, today=TODAY)
    assert any(done == 1 for done, _ in steps)
    other = replace(desk.office.facts(), name="Văn phòng khác")
    with pytest.raises(NotAllowed, match="hãy chờ xong hoặc dừng"):
        desk.office.save(other)
    for _ in steps:
        pass
    desk.office.save(other)
    assert listed(desk) == 6
