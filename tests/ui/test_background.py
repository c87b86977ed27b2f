"""Work on another thread tells how far it is without holding up the window."""

from pytestqt.qtbot import QtBot

from desktop_app.tracking.steps import OnStep
from desktop_app.ui.background import StoppableTask

STEPS = 20_000


def _quick(on_step: OnStep) -> str:
    for done in range(1, STEPS + 1):
        on_step(done, STEPS)
    return "done"


def test_thousands_of_quick_steps_are_few_signs_and_the_last_is_one(qtbot: QtBot) -> None:
    told: list[int] = []
    task = StoppableTask(_quick)
    task.stepped.connect(lambda done, _of: told.append(done))
    with qtbot.waitSignal(task.succeeded) as ended:
        task.start()
    assert ended.args == ["done"]
    assert told[-1] == STEPS
    assert len(told) < STEPS / 20
