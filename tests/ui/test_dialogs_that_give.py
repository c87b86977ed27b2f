"""The dialogs of following up: what they give, and what they say instead of giving."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,  # noqa: TID251  the questions are looked at
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.directive import Directive, KnownPeople
from desktop_app.tracking.extension import ExtensionLimits
from desktop_app.tracking.progress import NewExtension, NewProgress, ProgressEntry, Status
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.completion_dialog import CompletionDialog
from desktop_app.ui.extension_dialog import ExtensionDialog
from desktop_app.ui.form_layout import Field, choice_box, choose_value
from desktop_app.ui.form_room import FormRoom
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.look import Theme, apply_look
from desktop_app.ui.mend_dialog import MendDialog
from desktop_app.ui.past_day_dialog import PastDayDialog
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.screen_room import resize_within_screen
from tests.ui.drafts import DIRECTORY, TODAY, a_directive

D = TypeVar("D", bound=QDialog)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


def shown(qtbot: QtBot, dialog: D) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    return dialog


def control(dialog: QDialog, name: str) -> QLineEdit:
    """The control that a screen reader calls `name`."""
    return next(
        each
        for kind in (QLineEdit, QPlainTextEdit, QSpinBox, QComboBox)
        for each in dialog.findChildren(kind)
        if each.accessibleName() == name
    )


def complaints(dialog: QDialog) -> str:
    return " ".join(field.complaint for field in dialog.findChildren(Field))


def give(qtbot: QtBot, dialog: GivingDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)


def test_progress_gives_all_that_was_typed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    qtbot.keyClicks(control(dialog, "Result so far"), "Da trinh du thao")
    qtbot.keyClicks(control(dialog, "Document number"), "12/STC")
    qtbot.keyClicks(control(dialog, "Difficulties"), "thieu ho so")
    qtbot.keyClicks(control(dialog, "Proposal"), "gia han")
    control(dialog, "Done").setValue(40)
    with qtbot.waitSignal(dialog.progress_given) as given:
        give(qtbot, dialog)
    assert given.args == [
        NewProgress(
            reported_on=TODAY,
            text="Da trinh du thao",
            status=Status.IN_PROGRESS,
            percent=40,
            difficulties="thieu ho so",
            proposal="gia han",
            document="12/STC",
        )
    ]
    assert not dialog.isVisible()


def test_correcting_the_words_of_work_done_on_an_unknown_day_gives_it_no_day(
    qtbot: QtBot,
) -> None:
    entry = ProgressEntry(
        id=1,
        directive_id=1,
        reported_on=TODAY,
        text="Xong",
        status=Status.COMPLETED,
        is_undated=True,
    )
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY, entry=entry))
    qtbot.keyClicks(control(dialog, "Result so far"), "x")
    with qtbot.waitSignal(dialog.mending_given) as given:
        give(qtbot, dialog)
    assert given.args[0].is_undated
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY, entry=entry))
    day = control(dialog, "Reported on")
    day.selectAll()
    qtbot.keyClicks(day, "1/2/2023")
    with qtbot.waitSignal(dialog.mending_given) as given:
        give(qtbot, dialog)
    assert not given.args[0].is_undated


def test_progress_that_says_no_percent_gives_none(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    qtbot.keyClicks(control(dialog, "Result so far"), "x")
    with qtbot.waitSignal(dialog.progress_given) as given:
        give(qtbot, dialog)
    assert given.args[0].percent is None


@pytest.mark.parametrize("status", [Status.SUSPENDED, Status.WITHDRAWN])
def test_work_is_suspended_or_withdrawn_with_a_reason(qtbot: QtBot, status: Status) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    choose_value(dialog._status, status)
    with qtbot.assertNotEmitted(dialog.progress_given):
        give(qtbot, dialog)
    assert "Write why, and on whose word." in complaints(dialog)
    qtbot.keyClicks(control(dialog, "Result so far"), "theo TB 99")
    with qtbot.waitSignal(dialog.progress_given) as given:
        give(qtbot, dialog)
    assert (given.args[0].status, given.args[0].text) == (status, "theo TB 99")


def test_progress_without_words_says_so_and_stays(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    with qtbot.assertNotEmitted(dialog.progress_given):
        give(qtbot, dialog)
    assert "Write what the agency answered." in complaints(dialog)
    assert dialog.isVisible()


def test_progress_keeps_a_status_that_is_further_on(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive(status=Status.REPORTED)], TODAY))
    assert control(dialog, "Status").currentText() == "Reported"


def test_progress_refuses_a_day_to_come_in_its_place(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    qtbot.keyClicks(control(dialog, "Result so far"), "x")
    day = control(dialog, "Reported on")
    day.selectAll()
    qtbot.keyClicks(day, "25/5")
    assert "still to come" in complaints(dialog)
    with qtbot.assertNotEmitted(dialog.progress_given):
        give(qtbot, dialog)
    assert "still to come" in complaints(dialog)
    assert dialog.isVisible()
    assert control(dialog, "Result so far").toPlainText() == "x"


def test_completion_refuses_a_day_to_come_in_its_place(qtbot: QtBot) -> None:
    dialog = shown(qtbot, CompletionDialog([a_directive()], TODAY, rules=DayRules()))
    day = control(dialog, "Reported completed on")
    day.selectAll()
    qtbot.keyClicks(day, "25/5")
    with qtbot.assertNotEmitted(dialog.completion_given):
        give(qtbot, dialog)
    assert "still to come" in complaints(dialog)
    assert dialog.isVisible()


def test_an_extension_is_not_decided_on_a_day_to_come(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()))
    qtbot.keyClicks(control(dialog, "New day"), "30/6")
    qtbot.keyClicks(control(dialog, "Reason"), "x")
    day = control(dialog, "Decided on")
    day.selectAll()
    qtbot.keyClicks(day, "25/5")
    assert "still to come" in complaints(dialog)
    with qtbot.assertNotEmitted(dialog.extension_given):
        give(qtbot, dialog)
    day.selectAll()
    qtbot.keyClick(day, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(dialog.extension_given) as given:
        give(qtbot, dialog)
    assert given.args[0].decided_on is None


def test_extension_gives_day_reason_and_document(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()))
    qtbot.keyClicks(control(dialog, "New day"), "30/6")
    qtbot.keyClicks(control(dialog, "Reason"), "cho y kien Bo")
    qtbot.keyClicks(control(dialog, "Document number"), "9/UBND")
    with qtbot.waitSignal(dialog.extension_given) as given:
        give(qtbot, dialog)
    assert given.args == [
        NewExtension(
            new_due=date(2023, 6, 30),
            reason="cho y kien Bo",
            document="9/UBND",
            decided_on=TODAY,
        )
    ]


@pytest.mark.parametrize("typed", ["15/6/2023", "1/6/2023"])
def test_an_extension_that_is_not_later_is_refused_in_words(qtbot: QtBot, typed: str) -> None:
    dialog = shown(qtbot, ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()))
    qtbot.keyClicks(control(dialog, "New day"), typed)
    qtbot.keyClicks(control(dialog, "Reason"), "x")
    with qtbot.assertNotEmitted(dialog.extension_given):
        give(qtbot, dialog)
    assert "The new day must be after 15/06/2023." in complaints(dialog)
    assert control(dialog, "Reason").text() == "x"


def test_an_extension_wants_a_reason(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()))
    qtbot.keyClicks(control(dialog, "New day"), "30/6")
    with qtbot.assertNotEmitted(dialog.extension_given):
        give(qtbot, dialog)
    assert "Say why more time is given." in complaints(dialog)


def test_undated_work_can_be_given_a_day(qtbot: QtBot) -> None:
    dialog = shown(
        qtbot, ExtensionDialog(a_directive(due=None), TODAY, limits=ExtensionLimits())
    )
    qtbot.keyClicks(control(dialog, "New day"), "30/5")
    qtbot.keyClicks(control(dialog, "Reason"), "x")
    with qtbot.waitSignal(dialog.extension_given) as given:
        give(qtbot, dialog)
    assert given.args[0].new_due == date(2023, 5, 30)


def test_a_step_counts_from_the_day_in_force(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()))
    week = next(b for b in dialog.findChildren(QPushButton) if b.property("days") == 7)
    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    assert control(dialog, "New day").text() == "22/06/2023"


def test_completion_gives_the_day_and_the_words(qtbot: QtBot) -> None:
    dialog = shown(qtbot, CompletionDialog([a_directive()], TODAY, rules=DayRules()))
    qtbot.keyClicks(control(dialog, "Result"), "QD 15")
    with qtbot.waitSignal(dialog.completion_given) as given:
        give(qtbot, dialog)
    assert given.args == [TODAY, "QD 15", None]


@pytest.mark.parametrize(
    ("typed", "said"), [("15/6/2023", "on time"), ("18/6/2023", "3 days late")]
)
def test_completion_says_whether_the_day_is_in_time(
    qtbot: QtBot, typed: str, said: str
) -> None:
    dialog = shown(qtbot, CompletionDialog([a_directive()], date(2023, 7, 1), rules=DayRules()))
    day = control(dialog, "Reported completed on")
    day.selectAll()
    qtbot.keyClicks(day, typed)
    assert said in complaints(dialog)


def test_completion_without_a_day_is_not_given(qtbot: QtBot) -> None:
    dialog = shown(qtbot, CompletionDialog([a_directive()], TODAY, rules=DayRules()))
    day = control(dialog, "Reported completed on")
    day.selectAll()
    qtbot.keyClicks(day, "32/5")
    with qtbot.assertNotEmitted(dialog.completion_given):
        give(qtbot, dialog)
    assert dialog.isVisible()


def test_esc_gives_nothing(qtbot: QtBot) -> None:
    progress = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    extension = shown(qtbot, ExtensionDialog(a_directive(), TODAY, limits=ExtensionLimits()))
    completion = shown(qtbot, CompletionDialog([a_directive()], TODAY, rules=DayRules()))
    for dialog, signal in (
        (progress, progress.progress_given),
        (extension, extension.extension_given),
        (completion, completion.completion_given),
    ):
        with qtbot.assertNotEmitted(signal):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def question_of(dialog: QDialog) -> QMessageBox:
    return next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (ProgressDialog, "Difficulties"),
        (lambda work, day: CompletionDialog(work, day, rules=DayRules()), "Result"),
        (lambda work, day: ExtensionDialog(work[0], day, limits=ExtensionLimits()), "Reason"),
        (
            lambda work, day: MendDialog(
                work[0], DIRECTORY, KnownPeople(), WorkingCalendar(), day
            ),
            "Words of the task",
        ),
    ],
)
def test_esc_asks_before_it_throws_typed_words_away(
    qtbot: QtBot, make: Callable[[Sequence[Directive], date], GivingDialog], name: str
) -> None:
    dialog = shown(qtbot, make([a_directive()], TODAY))
    qtbot.keyClicks(control(dialog, name), "thieu ho so")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(question_of(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    agree = next(b for b in question_of(dialog).buttons() if b.text() == "Throw it away")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_closing_by_the_frame_asks_too(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    control(dialog, "Done").setValue(40)
    assert not dialog.close()
    qtbot.keyClick(question_of(dialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_what_could_not_be_stored_stays_on_the_screen(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    dialog.progress_given.connect(lambda _: dialog.keep_open())
    words = control(dialog, "Result so far")
    qtbot.keyClicks(words, "Da trinh")
    give(qtbot, dialog)
    assert dialog.isVisible()
    assert words.toPlainText() == "Da trinh"


def test_enter_in_the_words_of_an_answer_makes_a_new_line(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    words = control(dialog, "Result so far")
    with qtbot.assertNotEmitted(dialog.progress_given):
        qtbot.keyClick(words, Qt.Key.Key_Return)
    assert words.toPlainText() == "\n"


def test_a_dialog_that_grows_stays_on_the_screen(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ProgressDialog([a_directive()], TODAY))
    screen = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), screen.height() - 100)
    resize_within_screen(dialog, dialog.sizeHint())
    assert screen.contains(dialog.geometry())


def test_a_sentence_more_makes_room_for_itself(qtbot: QtBot) -> None:
    dialog = shown(qtbot, PastDayDialog(TODAY, TODAY))
    room = dialog.findChild(FormRoom)
    assert not room.verticalScrollBar().isVisible()
    dialog.giving.click()
    assert dialog._field._note.text().startswith("The register began on")
    for _ in range(5):
        QApplication.processEvents()
    assert dialog._field._note.isVisible()
    assert not room.verticalScrollBar().isVisible()


def test_a_choice_too_long_for_its_box_ends_in_dots(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, Theme.LIGHT)
    words = "Đề xuất điều động"
    box = choice_box({words: 1})
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    painted = box.grab().toImage()
    alike = []
    for letters in range(2, len(words)):
        shorter = f"{words[:letters].rstrip()}…"
        box.setItemText(0, shorter)
        if box.grab().toImage() == painted:
            alike.append(shorter)
    qapp.setStyleSheet("")
    arrow = 30  # pixels, with the air beside it
    assert box.fontMetrics().horizontalAdvance(alike[0]) <= box.width() - arrow
