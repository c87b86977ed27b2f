"""What a person changes in the open point is in the review at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.desk.acceptance import accepted_directive
from desktop_app.tracking.deadline import Firmness, Recurrence
from desktop_app.tracking.notice import PointKind
from desktop_app.tracking.recurring import DayRule
from desktop_app.ui.agency_field import AgencyField
from desktop_app.ui.date_field import DateField
from desktop_app.ui.form_layout import choose_value
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.review_list import ReviewList
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.rule_choice import RuleChoice
from desktop_app.ui.words_field import WordsField
from tests.ui.drafts import TWO_TASKS
from tests.ui.shown_review import shown_review


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> ReviewWindow:
    """Open on the point of two tasks."""
    install_language(qapp, Language.ENGLISH)
    return shown_review(qtbot)


def test_words_typed_change_the_point_and_keep_the_cursor(
    window: ReviewWindow, qtbot: QtBot
) -> None:
    words = window.findChild(WordsField)
    words.setFocus()
    words.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(words, "Gap: ")
    assert window.review.points[1].point.text.startswith("Gap: Sở Tài chính")
    assert words.textCursor().position() == len("Gap: ")


def test_a_lead_typed_in_another_spelling_meets_the_directory(
    window: ReviewWindow, qtbot: QtBot
) -> None:
    leads = window.findChildren(AgencyField)[0]
    leads.setFocus()
    leads.selectAll()
    qtbot.keyClicks(leads, "so xay dung")
    (lead,) = window.review.points[1].point.leads
    assert (lead.name, lead.agency) == ("Sở Xây dựng", "Sở Xây dựng")
    assert leads.text() == "so xay dung"
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    qtbot.keyClick(leads, Qt.Key.Key_F6)
    assert leads.text() == "Sở Xây dựng"


def test_known_agencies_are_offered_without_marks(window: ReviewWindow, qtbot: QtBot) -> None:
    leads = window.findChildren(AgencyField)[0]
    leads.setFocus()
    leads.selectAll()
    qtbot.keyClicks(leads, "thue")
    assert leads.is_offering
    assert leads._offers.names == ["Cục Thuế tỉnh"]
    leads._take("Cục Thuế tỉnh")
    assert [lead.name for lead in window.review.points[1].point.leads] == ["Cục Thuế tỉnh"]


def test_a_lead_that_stays_keeps_its_place_in_the_source(
    window: ReviewWindow, qtbot: QtBot
) -> None:
    leads = window.findChildren(AgencyField)[0]
    leads.setFocus()
    leads.setCursorPosition(len(leads.text()))
    qtbot.keyClicks(leads, "; Kho bac")
    kept = window.review.points[1].point.leads
    assert [lead.name for lead in kept] == ["Sở Tài chính", "Cục Thuế tỉnh", "Kho bac"]
    assert kept[:2] == TWO_TASKS.leads


def due_field(window: ReviewWindow) -> DateField:
    return window.findChildren(DateField)[-1]


def test_a_due_day_typed_without_a_year_lies_after_the_notice(
    window: ReviewWindow, qtbot: QtBot
) -> None:
    line = due_field(window).focusProxy()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "15/1")
    assert window.review.points[1].point.due == date(2024, 1, 15)


def test_a_due_day_can_be_emptied(window: ReviewWindow, qtbot: QtBot) -> None:
    line = due_field(window).focusProxy()
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert window.review.points[1].point.due is None


def test_a_due_day_that_is_none_is_asked_for_before_anything_is_stored(
    window: ReviewWindow, qtbot: QtBot
) -> None:
    line = due_field(window).focusProxy()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "31/9")
    with qtbot.assertNotEmitted(window.accepted_given):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.findChild(ReviewList).current_row() == 1
    assert line.text() == "31/9"


def test_pressing_the_other_printed_deadline_follows_it(
    window: ReviewWindow, qtbot: QtBot
) -> None:
    pills = [
        button
        for button in window.findChildren(object)
        if getattr(button, "property", lambda _: None)("pill") == "deadline"
    ]
    qtbot.mouseClick(pills[1], Qt.MouseButton.LeftButton)
    assert window.review.points[1].point.due == date(2023, 7, 5)


def box_of(window: ReviewWindow, name: str) -> QComboBox:
    return next(box for box in window.findChildren(QComboBox) if box.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "row", "field", "value"),
    [
        ("Comes again", 2, "recurrence", Recurrence.MONTHLY),
        ("Comes again", 0, "recurrence", None),
        ("Kind of point", 2, "kind", PointKind.NOTE),
    ],
)
def test_a_box_gives_the_offices_own_value(
    window: ReviewWindow, name: str, row: int, field: str, value: object
) -> None:
    box = box_of(window, name)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert getattr(window.review.points[1].point, field) is value


def test_firmness_is_that_of_the_deadline_followed(window: ReviewWindow) -> None:
    box = box_of(window, "Firmness")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert [each.firmness for each in window.review.points[1].point.deadlines] == [
        Firmness.TARGET,
        Firmness.ORDER,
    ]


def test_the_day_of_the_period_is_chosen_once_a_point_comes_again(
    window: ReviewWindow,
) -> None:
    rules = window.findChild(RuleChoice)
    assert not rules.isVisible()
    due = window.review.points[1].point.due
    assert due is not None
    again = box_of(window, "Comes again")
    choose_value(again, Recurrence.MONTHLY)
    again.activated.emit(again.currentIndex())
    assert rules.isVisible()
    assert rules.currentData() == DayRule.DAY
    assert window.review.points[1].point.rule is None
    choose_value(rules, DayRule.WORKING_DAY)
    rules.activated.emit(rules.currentIndex())
    chosen = window.review.points[1].point.rule
    assert chosen is not None
    assert (chosen.every, chosen.day) == (Recurrence.MONTHLY, DayRule.WORKING_DAY)
    assert accepted_directive(window.review.points[1].point).rule == chosen
    choose_value(again, None)
    again.activated.emit(again.currentIndex())
    assert not rules.isVisible()
    assert window.review.points[1].point.rule is None
