"""After a change a large list is shown again in turns; what it ends with is the whole list."""

from datetime import date
from random import Random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.register import directives
from desktop_app.tracking.listing import DirectiveLine, Grouping
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui import relisting
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.turns import Turns
from tests.register.given import TODAY, a_directive, a_notice


@pytest.fixture(autouse=True)
def _every_list_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relisting, "_AT_ONCE", -1)
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
    window.shown._show()
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
    assert not window.shown.listing.is_active()
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
