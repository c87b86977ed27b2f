"""After a change a large list is shown again in turns; what it ends with is the whole list."""

from datetime import date
from random import Random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.errors import KnownError
from desktop_app.register import directives, first_rows, listing
from desktop_app.tracking.listing import DirectiveLine, Grouping
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.turns import Turns
from tests.register.given import TODAY, a_directive, a_notice


@pytest.fixture(autouse=True)
def _every_list_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "AT_ONCE", -1)
    monkeypatch.setattr(directives, "A_STEP", 2)


Rows = list[tuple[str, DirectiveLine | None]]


def shown(window: MainWindow) -> Rows:
    """Each row: its head's words, or its line."""
    model = window.shown.model
    heads = (model.head(row) for row in range(model.rowCount()))
    return [
        (str(head) if head else "", None if head else model.line(row))
        for row, head in enumerate(heads)
    ]


def listed_at_once(window: MainWindow) -> Rows:
    desk = window._session.desk
    window.shown._show(desk.directives.listing(window.shown.wish.filter(), today=TODAY))
    return shown(window)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: not (window.shown.listing.is_active() or window._figures.is_active())
    )


def answered(window: MainWindow, ids: list[int], status: Status) -> None:
    entry = NewProgress(reported_on=TODAY, text="Đã trình", status=status)
    desk = window._session.desk
    window._session.change("", lambda: desk.follow_up.record_progress_of(ids, entry))


@pytest.mark.parametrize("seed", range(6))
def test_after_any_changes_the_list_is_the_whole_one(
    window: MainWindow, qtbot: QtBot, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311  nothing secret
    desk, listed = window._session.desk, window.shown
    for number in range(8):
        ids = list(desk.directives.listing(listed.wish.filter(), today=TODAY).ids)
        some = chance.sample(ids, min(len(ids), 2))
        what = chance.randrange(5)
        if what == 0:
            work = a_directive(f"Việc mới {seed}-{number}", due=date(2026, 12, number + 1))
            notice, original = a_notice(work, number=f"{seed}-{number}/TB")
            window._session.change(
                "", lambda n=notice, o=original: desk.intake.accept(n, o, today=TODAY)
            )
        elif what == 1 and some:
            window._session.change("", lambda s=some: desk.follow_up.star(s, starred=True))
        elif what == 2:
            listed.group_by(chance.choice(list(Grouping)))
        elif some:
            answered(window, some, chance.choice([Status.IN_PROGRESS, Status.COMPLETED]))
        if chance.random() < 0.5:
            settled(window, qtbot)
    settled(window, qtbot)
    assert shown(window) == listed_at_once(window)


def test_a_line_in_sight_is_new_before_the_list_is(window: MainWindow, qtbot: QtBot) -> None:
    row = next(row for row in range(9) if window.shown.model.id_at(row) is not None)
    number = window.shown.model.id_at(row)
    assert number is not None
    answered(window, [number], Status.COMPLETED)
    assert window.shown.listing.is_active()
    line = window.shown.model.line(row)
    assert line is not None
    assert line.status is Status.COMPLETED
    settled(window, qtbot)


def test_what_goes_somewhere_waits_for_the_list(window: MainWindow, qtbot: QtBot) -> None:
    desk = window._session.desk
    notice, original = a_notice(a_directive("Việc mới"), number="99/TB")
    window._session.change("", lambda: desk.intake.accept(notice, original, today=TODAY))
    newest = desk.notices.all()[0]
    window.shown.go_to_notice(newest.id)
    settled(window, qtbot)
    (picked,) = window._parts.page.list.picked_ids()
    assert desk.directives.one(picked, today=TODAY).notice_id == newest.id


def test_a_search_while_it_is_listed_shows_its_hits(window: MainWindow, qtbot: QtBot) -> None:
    answered(window, [1], Status.IN_PROGRESS)
    window.shown.search("moi thau")
    settled(window, qtbot)
    texts = {line.text for _, line in shown(window) if line}
    assert texts == {"Hoàn thiện hồ sơ mời thầu"}


def test_work_begun_anew_is_done_once(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []

    def steps(name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
        yield
        done.append(name)

    turns = Turns(window)
    turns.start(steps("first"))
    turns.start(steps("second"))
    turns.then(lambda: done.append("then"))
    qtbot.waitUntil(lambda: not turns.is_active())
    assert done == ["second", "then"]
    turns.then(lambda: done.append("at once"))
    assert done[-1] == "at once"


def test_what_is_stopped_does_nothing_more(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []

    def steps():  # type: ignore[no-untyped-def]  # noqa: ANN202
        yield
        done.append("steps")

    turns = Turns(window)
    turns.start(steps())
    turns.then(lambda: done.append("then"))
    turns.stop()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert done == []
    assert not turns.is_active()


@pytest.fixture
def large(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window over more work than its first rows; each step reads but two directives."""
    desk = window._session.desk
    for number in range(4):
        work = (a_directive(f"Việc {number}-{place}") for place in range(4))
        notice, original = a_notice(*work, number=f"9{number}/TB")
        desk.intake.accept(notice, original, today=TODAY)
    monkeypatch.setattr(first_rows, "MANY", 5)
    monkeypatch.setattr(listing, "A_SCREEN", 2)
    window.refresh()
    settled(window, qtbot)
    return window


def ids_of(window: MainWindow) -> list[int]:
    model = window.shown.model
    numbers = (model.id_at(row) for row in range(model.rowCount()))
    return [number for number in numbers if number is not None]


def many_hits(window: MainWindow) -> None:
    """A search of which even the first hits are more than a step."""
    window.shown.search("viec")


def test_the_first_hits_stand_before_the_others(large: MainWindow, qtbot: QtBot) -> None:
    head = large._parts.page.head
    many_hits(large)
    first = ids_of(large)
    assert large.shown.listing.is_active()
    assert 2 <= len(first) < 16
    assert head._figure.text() == "…"
    settled(large, qtbot)
    assert ids_of(large)[: len(first)] == first
    assert len(ids_of(large)) == 16
    assert head._figure.text() == "16"
    assert shown(large) == listed_at_once(large)


def test_what_is_looked_at_stays_while_the_others_come(large: MainWindow, qtbot: QtBot) -> None:
    rows = large._parts.page.list
    many_hits(large)
    number = ids_of(large)[2]
    rows.pick([number])
    bar = rows.verticalScrollBar()
    rows.resize(600, 3 * rows.rowHeight(0))
    bar.setValue(rows.rowHeight(0))
    place = bar.value()
    assert place > 0
    settled(large, qtbot)
    assert bar.value() == place
    assert rows.picked_ids() == [number]
    assert rows.currentIndex().row() == large.shown.model.rows_of([number])[0]


def test_what_was_selected_far_below_is_so_again_without_a_jump(
    large: MainWindow, qtbot: QtBot
) -> None:
    rows = large._parts.page.list
    last = [number for number in ids_of(large) if number > 4][-1]
    rows.pick([last])
    rows.resize(600, 3 * rows.rowHeight(0))
    many_hits(large)
    assert last not in ids_of(large)
    settled(large, qtbot)
    assert rows.picked_ids() == [last]
    assert rows.verticalScrollBar().value() == 0


def test_a_further_key_drops_the_rest_of_the_search_before(
    large: MainWindow, qtbot: QtBot
) -> None:
    many_hits(large)
    large.shown.search("viec 2-0")
    settled(large, qtbot)
    assert {line.text for _, line in shown(large) if line} == {"Việc 2-0"}


def test_all_are_there_before_all_are_selected(large: MainWindow, qtbot: QtBot) -> None:
    rows = large._parts.page.list
    many_hits(large)
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(rows.picked_ids()) == 16
    settled(large, qtbot)
    assert len(rows.picked_ids()) == 16


def test_the_last_row_is_there_before_a_key_goes_to_it(large: MainWindow, qtbot: QtBot) -> None:
    rows = large._parts.page.list
    many_hits(large)
    rows.pick_first()
    qtbot.keyClick(rows, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settled(large, qtbot)
    assert rows.currentIndex().row() == large.shown.model.rowCount() - 1


def test_a_folded_head_stays_folded_while_the_others_come(
    large: MainWindow, qtbot: QtBot
) -> None:
    many_hits(large)
    large._parts.page.list.turn(0)
    settled(large, qtbot)
    assert not large.shown.model.is_open(0)
    assert shown(large) == listed_at_once(large)


def test_a_change_while_the_others_come_is_shown(large: MainWindow, qtbot: QtBot) -> None:
    many_hits(large)
    answered(large, ids_of(large)[:2], Status.COMPLETED)
    settled(large, qtbot)
    assert shown(large) == listed_at_once(large)


def test_an_order_that_takes_long_leaves_the_rows_in_sight(
    large: MainWindow, qtbot: QtBot
) -> None:
    before = ids_of(large)
    large.shown.group_by(Grouping.AGENCY)
    assert ids_of(large) == before
    settled(large, qtbot)
    assert shown(large) == listed_at_once(large)
    assert large.shown.wish.asked.grouping is Grouping.AGENCY


def test_an_order_that_cannot_be_read_leaves_the_wish_before(
    large: MainWindow, qtbot: QtBot
) -> None:
    before = large.shown.wish
    with qtbot.captureExceptions() as raised:
        large.shown.group_by(Grouping.AGENCY)
        raw = large._session.desk._register.directives._connection.raw
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DROP TABLE directives")
        settled(large, qtbot)
    assert isinstance(raised[0][1], KnownError)
    assert large.shown.wish == before
