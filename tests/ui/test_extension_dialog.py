"""More time in the window: a request, its decision, and the office's limits."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.extension import (
    ExtensionLimits,
    ExtensionRequest,
    NewRequest,
    Outcome,
    Refusal,
)
from desktop_app.tracking.progress import Extension
from desktop_app.ui.extension_dialog import ExtensionDialog, Step
from desktop_app.ui.form_layout import Field
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.timeline import moments_of
from tests.ui.drafts import TODAY, a_directive

WAITING = ExtensionRequest(
    id=1,
    directive_id=1,
    requested_on=date(2023, 5, 18),
    asked_due=date(2023, 7, 15),
    reason="cho y kien Bo",
    asked_by="Sở Xây dựng",
    outcome=Outcome.PENDING,
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


def asked(directive: Directive, qtbot: QtBot, **limits: int) -> ExtensionDialog:
    dialog = ExtensionDialog(directive, TODAY, limits=ExtensionLimits(**limits))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    return dialog


def waiting() -> Directive:
    return replace(a_directive(), requests=(WAITING,))


def extended(times: int) -> Directive:
    day = date(2023, 6, 15)
    grants = [
        Extension(id=n, directive_id=1, old_due=day, new_due=day, times=n, reason="x")
        for n in range(1, times + 1)
    ]
    return replace(a_directive(), extensions=tuple(grants))


def field(dialog: ExtensionDialog, name: str) -> QLineEdit:
    lines = dialog.findChildren(QLineEdit)
    return next(each for each in lines if each.accessibleName() == name)


def choose(dialog: ExtensionDialog, step: Step) -> None:
    box = dialog.findChild(QComboBox)
    box.setCurrentIndex(box.findData(step))


def complaints(dialog: ExtensionDialog) -> str:
    return " ".join(each.complaint for each in dialog.findChildren(Field))


def give(qtbot: QtBot, dialog: ExtensionDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_request_is_noted_with_who_asked_and_when(qtbot: QtBot) -> None:
    dialog = asked(a_directive(), qtbot)
    choose(dialog, Step.ASK)
    assert dialog.giving.text() == "Note the request"
    assert not field(dialog, "Decided on").isVisible()
    qtbot.keyClicks(field(dialog, "New day"), "30/6")
    qtbot.keyClicks(field(dialog, "Reason"), "cho y kien Bo")
    with qtbot.waitSignal(dialog.request_given) as given:
        give(qtbot, dialog)
    assert given.args == [
        NewRequest(
            requested_on=TODAY,
            asked_due=date(2023, 6, 30),
            reason="cho y kien Bo",
            asked_by="Sở Xây dựng",
        )
    ]


def test_a_request_wants_the_day_on_which_it_came(qtbot: QtBot) -> None:
    dialog = asked(a_directive(), qtbot)
    choose(dialog, Step.ASK)
    qtbot.keyClicks(field(dialog, "New day"), "30/6")
    qtbot.keyClicks(field(dialog, "Reason"), "x")
    field(dialog, "Asked on").selectAll()
    qtbot.keyClick(field(dialog, "Asked on"), Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(dialog.request_given):
        give(qtbot, dialog)
    assert "Give the day as dd/mm/yyyy." in complaints(dialog)


def test_a_request_that_waits_is_granted_as_it_was_asked(qtbot: QtBot) -> None:
    dialog = asked(waiting(), qtbot)
    assert field(dialog, "New day").text() == "15/07/2023"
    qtbot.keyClicks(field(dialog, "Decided by"), "Chu tich")
    with qtbot.waitSignal(dialog.extension_given) as given:
        give(qtbot, dialog)
    extension = given.args[0]
    assert (extension.new_due, extension.reason, extension.decided_by) == (
        date(2023, 7, 15),
        "cho y kien Bo",
        "Chu tich",
    )


def test_less_time_than_asked_wants_a_reason_of_its_own(qtbot: QtBot) -> None:
    dialog = asked(waiting(), qtbot)
    day = field(dialog, "New day")
    day.selectAll()
    qtbot.keyClicks(day, "30/6")
    with qtbot.assertNotEmitted(dialog.extension_given):
        give(qtbot, dialog)
    assert "Say why less time is given than was asked for." in complaints(dialog)
    qtbot.keyClicks(field(dialog, "Reason"), ", nua thang la du")
    with qtbot.waitSignal(dialog.extension_given):
        give(qtbot, dialog)


def test_a_request_is_refused_with_a_reason_and_no_day(qtbot: QtBot) -> None:
    dialog = asked(waiting(), qtbot)
    choose(dialog, Step.REFUSE)
    assert not field(dialog, "New day").isVisible()
    assert field(dialog, "Reason").text() == ""
    with qtbot.assertNotEmitted(dialog.refusal_given):
        give(qtbot, dialog)
    assert "Say why no more time is given." in complaints(dialog)
    qtbot.keyClicks(field(dialog, "Reason"), "viec da ro")
    with qtbot.waitSignal(dialog.refusal_given) as given:
        give(qtbot, dialog)
    assert given.args == [Refusal(reason="viec da ro", decided_on=TODAY)]


def test_nothing_is_asked_for_while_a_request_waits(qtbot: QtBot) -> None:
    dialog = asked(waiting(), qtbot)
    box = dialog.findChild(QComboBox)
    assert [box.itemData(n) for n in range(box.count())] == [Step.GRANT, Step.REFUSE]


def test_the_limits_warn_and_forbid_nothing(qtbot: QtBot) -> None:
    dialog = asked(extended(1), qtbot, most_times=1, days_before=3)
    assert "Extended 1 times already; the office gives 1 at most." in complaints(dialog)
    assert "Asked too late" not in complaints(dialog)
    qtbot.keyClicks(field(dialog, "New day"), "30/6")
    qtbot.keyClicks(field(dialog, "Reason"), "x")
    with qtbot.waitSignal(dialog.extension_given):
        give(qtbot, dialog)


def test_a_request_that_came_too_late_is_said_to_be(qtbot: QtBot) -> None:
    late = replace(WAITING, requested_on=date(2023, 6, 14))
    directive = replace(a_directive(), requests=(late,))
    dialog = asked(directive, qtbot, days_before=3)
    assert "it had to be by 12/06/2023, 3 working day(s) before" in complaints(dialog)


def test_the_timeline_keeps_what_was_refused(qtbot: QtBot) -> None:
    assert qtbot is not None
    refusal = Refusal(reason="Việc đã rõ", decided_on=date(2023, 5, 19), decided_by="Chủ tịch")
    refused = replace(WAITING, outcome=Outcome.REFUSED, refusal=refusal)
    again = replace(WAITING, id=2, requested_on=TODAY)
    moments = moments_of(replace(a_directive(), requests=(refused, again)))
    assert [moment.title for moment in moments] == [
        "Asked for time until 15/07/2023 · not decided yet",
        "No more time until 15/07/2023",
        "Asked for time until 15/07/2023",
    ]
    assert moments[1].words == "Việc đã rõ\nDecided by: Chủ tịch"
