"""Correcting a directive: what the dialog gives, what it refuses, and what is stored."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import Deadline, Firmness, Recurrence
from desktop_app.tracking.directive import Directive, DirectiveChanges, KnownPeople
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.progress import Extension, NewExtension
from desktop_app.tracking.recurring import DayRule, RecurrenceRule
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.actions import Act
from desktop_app.ui.directive_shaping import DirectiveShaping
from desktop_app.ui.form_layout import Field
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mend_dialog import MendDialog
from desktop_app.ui.session import Session
from desktop_app.ui.tips import whole_tip
from tests.register.given import TODAY as REGISTER_DAY
from tests.ui.drafts import DIRECTORY, TODAY, a_directive

CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE = KnownPeople(officers=("Trần Thị Hoa", "Lê Văn Nam"), leaders=("Phạm Quốc Bình",))
PRINTED = (
    Deadline("trước ngày 15/6/2023", date(2023, 6, 15)),
    Deadline("trong quý III/2023", date(2023, 9, 30)),
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


def shown(qtbot: QtBot, directive: Directive) -> MendDialog:
    dialog = MendDialog(directive, DIRECTORY, PEOPLE, WorkingCalendar(), TODAY)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    return dialog


def given(qtbot: QtBot, dialog: MendDialog) -> list[DirectiveChanges]:
    """What Ctrl+Enter gives."""
    got: list[DirectiveChanges] = []
    dialog.changes_given.connect(got.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    return got


def line(dialog: MendDialog, name: str) -> QLineEdit:
    return next(
        each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name
    )


def retype(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def choose(dialog: MendDialog, words: str) -> None:
    """Choose `words` in the box that offers them."""
    (box,) = (each for each in dialog.findChildren(QComboBox) if each.findText(words) >= 0)
    box.setCurrentIndex(box.findText(words))


def complaints(dialog: MendDialog) -> str:
    return " ".join(field.complaint for field in dialog.findChildren(Field))


def test_every_value_can_be_mended(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    dialog._words.setPlainText("Lời\nđã sửa ")
    retype(qtbot, line(dialog, "Lead"), "so tai chinh")
    retype(qtbot, line(dialog, "Coordinating"), "UBND xa A; UBND xa B")
    retype(qtbot, line(dialog, "Due day"), "30/6/2023")
    retype(qtbot, line(dialog, "Officer"), " Tran  Thi Hoa ")
    retype(qtbot, line(dialog, "Assigned by"), "Pham Quoc Binh")
    choose(dialog, "Monthly")
    choose(dialog, "Target")
    (changes,) = given(qtbot, dialog)
    assert changes == DirectiveChanges(
        text="Lời đã sửa",
        leads=(PrintedAgency("Sở Tài chính", "Sở Tài chính", stands_for="Sở Xây dựng"),),
        coordinators=(PrintedAgency("UBND xa A"), PrintedAgency("UBND xa B")),
        due=date(2023, 6, 30),
        recurrence=Recurrence.MONTHLY,
        rule=RecurrenceRule(Recurrence.MONTHLY, DayRule.DAY, 30),
        firmness=Firmness.TARGET,
        officer="Tran Thi Hoa",
        assigned_by="Pham Quoc Binh",
    )
    assert not dialog.isVisible()


def test_nothing_mended_gives_nothing_and_closes(qtbot: QtBot) -> None:
    yearly = RecurrenceRule(Recurrence.YEARLY, DayRule.DAY, 15, 5)
    directive = replace(
        a_directive(), recurrence=Recurrence.YEARLY, rule=yearly, deadlines=PRINTED
    )
    dialog = shown(qtbot, directive)
    assert given(qtbot, dialog) == []
    assert not dialog.isVisible()


def test_an_agency_that_stays_keeps_its_place_in_the_paper(qtbot: QtBot) -> None:
    directive = a_directive()
    dialog = shown(qtbot, directive)
    dialog._words.setPlainText("Khác")
    (changes,) = given(qtbot, dialog)
    assert changes.leads == directive.leads


def test_pressing_a_printed_deadline_takes_its_day(qtbot: QtBot) -> None:
    dialog = shown(qtbot, replace(a_directive(), deadlines=PRINTED))
    pills = dialog._printed.findChildren(QToolButton)
    assert [pill.toolTip() for pill in pills] == [
        whole_tip(f"“{each.phrase}”") for each in PRINTED
    ]
    assert [pill.isChecked() for pill in pills] == [True, False]
    qtbot.mouseClick(pills[1], Qt.MouseButton.LeftButton)
    (changes,) = given(qtbot, dialog)
    assert changes.due == date(2023, 9, 30)


def test_a_printed_target_brings_its_firmness_along(qtbot: QtBot) -> None:
    target = Deadline("phấn đấu trong quý III/2023", date(2023, 9, 30), Firmness.TARGET)
    dialog = shown(qtbot, replace(a_directive(), deadlines=(PRINTED[0], target)))
    qtbot.mouseClick(dialog._printed.findChildren(QToolButton)[1], Qt.MouseButton.LeftButton)
    assert given(qtbot, dialog)[0].firmness is Firmness.TARGET


def test_only_work_without_a_day_is_looked_at_again(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    review = line(dialog, "Look at it again on")
    assert not review.isEnabled()
    retype(qtbot, line(dialog, "Due day"), " ")
    assert review.isEnabled()
    retype(qtbot, review, "1/9/2023")
    assert given(qtbot, dialog)[0].review_on == date(2023, 9, 1)


def test_names_used_before_are_offered_without_their_marks(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    officer = line(dialog, "Officer")
    retype(qtbot, officer, "le nam")
    assert dialog._officer.offers.is_open
    assert dialog._officer.offers.names == ["Lê Văn Nam"]


def test_the_chair_is_shown_as_the_leader_and_not_kept_twice(qtbot: QtBot) -> None:
    head = replace(a_directive().notice, chair="Nguyễn Minh Khôi")
    dialog = shown(qtbot, replace(a_directive(), notice=head))
    assert line(dialog, "Assigned by").text() == "Nguyễn Minh Khôi"
    dialog._words.setPlainText("Khác")
    assert given(qtbot, dialog)[0].assigned_by == ""


def test_a_day_may_be_taken_away(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    line(dialog, "Due day").clear()
    retype(qtbot, line(dialog, "Due day"), " ")
    (changes,) = given(qtbot, dialog)
    assert changes.due is None


def test_a_day_that_cannot_be_read_is_asked_for(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    retype(qtbot, line(dialog, "Due day"), "31/2/2023")
    assert given(qtbot, dialog) == []
    assert "Give the day as dd/mm/yyyy." in complaints(dialog)
    assert dialog.isVisible()


def test_work_without_words_is_not_given(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    dialog._words.setPlainText(" \n ")
    assert given(qtbot, dialog) == []
    assert "Write what is to be done." in complaints(dialog)


def test_a_day_before_the_notice_is_doubted_and_still_given(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_directive())
    retype(qtbot, line(dialog, "Due day"), "15/5/2023")
    assert "That day is before the notice." in complaints(dialog)
    assert given(qtbot, dialog)[0].due == date(2023, 5, 15)


def test_extended_work_keeps_its_day_and_says_why(qtbot: QtBot) -> None:
    extension = Extension(
        id=1, directive_id=1, old_due=None, new_due=date(2023, 6, 15), times=1, reason="Chờ"
    )
    dialog = shown(qtbot, replace(a_directive(), deadlines=PRINTED, extensions=(extension,)))
    assert not line(dialog, "Due day").isEnabled()
    assert not any(pill.isEnabled() for pill in dialog._printed.findChildren(QToolButton))
    dialog._words.setPlainText("Lời đã sửa")
    assert given(qtbot, dialog)[0].due == date(2023, 6, 15)


def test_e_mends_the_directive_under_the_cursor(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown_list = window._parts.page.list
    (number,) = shown_list.picked_ids()
    qtbot.keyClick(shown_list, Qt.Key.Key_E)
    dialog = window.findChild(MendDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog._words.setPlainText("Lời đã sửa")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert desk.directives.one(number, today=REGISTER_DAY).text == "Lời đã sửa"
    qtbot.waitUntil(lambda: "Lời đã sửa" in window._parts.panel._words.text())
    assert desk.history.last_changes()[0] == "sửa nhiệm vụ"


def test_only_one_directive_is_mended_at_a_time(window: MainWindow, desk: Desk) -> None:
    ids = desk.directives.listing(ListingFilter(), today=REGISTER_DAY).ids
    window._parts.page.list.pick(ids[:2])
    assert not window._parts.actions[Act.MEND].isEnabled()
    window._parts.page.list.pick(ids[:1])
    assert window._parts.actions[Act.MEND].isEnabled()


def test_a_day_that_is_refused_keeps_the_dialog_and_its_words(desk: Desk, qtbot: QtBot) -> None:
    main = QMainWindow()
    qtbot.addWidget(main)
    main.show()
    number = desk.directives.listing(ListingFilter(), today=REGISTER_DAY).ids[0]
    DirectiveShaping(Session(desk, today=REGISTER_DAY, parent=main), main).mend([number])
    dialog = main.findChild(MendDialog)
    assert dialog is not None
    QApplication.processEvents()
    # Meanwhile the work was extended.
    desk.extensions.grant(number, NewExtension(new_due=date(2027, 6, 1), reason="khác"))
    dialog._words.setPlainText("Lời đã sửa")
    retype(qtbot, line(dialog, "Due day"), "1/4/2027")
    with qtbot.waitSignal(dialog.changes_given):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert dialog._words.toPlainText() == "Lời đã sửa"
    assert desk.directives.one(number, today=REGISTER_DAY).due == date(2027, 6, 1)
