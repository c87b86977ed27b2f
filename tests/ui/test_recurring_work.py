"""Recurring work on the screen: its rule is chosen, its periods are told."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.recurring import DayRule, RecurrenceRule
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.completion_dialog import CompletionDialog
from desktop_app.ui.fact_grid import FactGrid
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.occurrence_words import occurrences_markup, recurrence_words
from desktop_app.ui.progress_dialog import ProgressDialog
from desktop_app.ui.rule_choice import RuleChoice
from tests.register.given import TODAY, a_directive, a_notice
from tests.ui.drafts import a_directive as a_shown_directive
from tests.ui.test_mend_dialog import choose, given, shown

QUARTERLY = Recurrence.QUARTERLY


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def choice(qtbot: QtBot) -> RuleChoice:
    widget = RuleChoice(WorkingCalendar())
    qtbot.addWidget(widget)
    return widget


def offered(choice: RuleChoice) -> list[str]:
    return [choice.itemText(row) for row in range(choice.count())]


def test_the_day_says_what_the_rules_are(choice: RuleChoice) -> None:
    choice.offer(QUARTERLY, date(2026, 12, 21))
    assert offered(choice) == [
        "day 21 of month 3",
        "last day of month 3",
        "working day 15 of month 3",
        "last working day of month 3",
    ]
    choice.setCurrentIndex(3)
    assert choice.rule() == RecurrenceRule(QUARTERLY, DayRule.LAST_WORKING_DAY, 0, 2)
    choice.offer(QUARTERLY, date(2026, 11, 20))
    assert choice.rule() == RecurrenceRule(QUARTERLY, DayRule.LAST_WORKING_DAY, 0, 1)


def test_work_that_comes_once_has_no_rule(choice: RuleChoice) -> None:
    choice.offer(None, date(2026, 12, 21))
    assert (choice.rule(), choice.isEnabled()) == (None, False)


def test_a_known_rule_stays_where_the_day_was_moved(choice: RuleChoice) -> None:
    known = RecurrenceRule(QUARTERLY, DayRule.DAY, 20, 2)
    choice.offer(QUARTERLY, date(2026, 12, 21), known)
    assert choice.rule() == known


def test_the_dialog_gives_the_rule_that_was_chosen(qtbot: QtBot) -> None:
    dialog = shown(qtbot, a_shown_directive())
    choose(dialog, "Monthly")
    choose(dialog, "last day")
    (changes,) = given(qtbot, dialog)
    assert changes.rule == RecurrenceRule(Recurrence.MONTHLY, DayRule.LAST_DAY)


def test_the_panel_tells_what_was_answered_missed_and_is_waited_for(empty_desk: Desk) -> None:
    work = replace(
        a_directive(due=date(2026, 9, 22), phrase="ngày 22 hằng tháng"),
        recurrence=Recurrence.MONTHLY,
    )
    empty_desk.intake.accept(*a_notice(work), today=TODAY)
    entry = NewProgress(reported_on=date(2026, 9, 24), text="Báo cáo", status=Status.COMPLETED)
    empty_desk.follow_up.record_progress(1, entry)
    directive = empty_desk.directives.one(1, today=TODAY)
    assert recurrence_words(directive) == "Monthly, day 22"
    told = occurrences_markup(directive)
    assert "✓ September 2026" in told
    assert "24/09 (+2)" in told
    assert "✗ October 2026" in told
    assert "missed" in told
    early = empty_desk.directives.one(1, today=date(2026, 10, 1))
    assert "▸ October 2026" in occurrences_markup(early)


def test_periods_leave_a_narrow_panel_its_width(empty_desk: Desk, qtbot: QtBot) -> None:
    work = replace(a_directive(due=date(2026, 9, 24)), recurrence=Recurrence.WEEKLY)
    empty_desk.intake.accept(*a_notice(work), today=TODAY)
    facts = FactGrid()
    qtbot.addWidget(facts)
    facts.show_directive(empty_desk.directives.one(1, today=TODAY))
    a_row = "✗ Week 40/2026  01/10  missed"
    narrowest = facts._periods.minimumSizeHint().width()
    assert 0 < narrowest < 0.8 * facts.fontMetrics().horizontalAdvance(a_row)


def test_periods_answered_are_told_also_when_the_day_was_taken_away(empty_desk: Desk) -> None:
    work = replace(a_directive(due=date(2026, 9, 22)), recurrence=Recurrence.MONTHLY)
    empty_desk.intake.accept(*a_notice(work), today=TODAY)
    empty_desk.follow_up.complete([1], on=date(2026, 9, 22))
    changes = empty_desk.directives.one(1, today=TODAY).as_it_reads()
    empty_desk.follow_up.mend(1, replace(changes, due=None, rule=None))
    directive = empty_desk.directives.one(1, today=TODAY)
    assert (directive.due, directive.missed) == (None, 0)
    assert "✓ September 2026" in occurrences_markup(directive)


@pytest.fixture
def monthly(empty_desk: Desk) -> Directive:
    """Work of each month's 22nd; two periods have passed without an answer."""
    work = replace(a_directive(due=date(2026, 9, 22)), recurrence=Recurrence.MONTHLY)
    empty_desk.intake.accept(*a_notice(work), today=TODAY)
    return empty_desk.directives.one(1, today=TODAY)


def chosen(dialog: QWidget, row: int) -> list[str]:
    """Choose the period at `row`; what was offered."""
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Period")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    return [box.itemText(at) for at in range(box.count())]


def test_the_period_is_chosen_where_several_wait(qtbot: QtBot, monthly: Directive) -> None:
    dialog = CompletionDialog([monthly], TODAY, rules=DayRules())
    qtbot.addWidget(dialog)
    offered = chosen(dialog, 1)
    assert offered[:2] == ["September 2026, due 22/09/2026", "October 2026, due 22/10/2026"]
    with qtbot.waitSignal(dialog.completion_given) as given:
        dialog.give()
    assert given.args == [TODAY, "", date(2026, 10, 1)]
    progress = ProgressDialog([monthly], TODAY)
    qtbot.addWidget(progress)
    chosen(progress, 1)
    progress._text.setPlainText("Đã báo cáo tháng 10")
    with qtbot.waitSignal(progress.progress_given) as given:
        progress.give()
    assert given.args[0].occurrence == date(2026, 10, 1)


def test_the_day_is_judged_by_the_chosen_period(qtbot: QtBot, monthly: Directive) -> None:
    dialog = CompletionDialog([monthly], TODAY, rules=DayRules())
    qtbot.addWidget(dialog)
    first = dialog._day_field._note.text()
    chosen(dialog, 1)
    assert dialog._day_field._note.text() != first


def test_no_period_is_asked_for_where_one_waits(
    qtbot: QtBot, monthly: Directive, empty_desk: Desk
) -> None:
    early = empty_desk.directives.one(monthly.id, today=date(2026, 9, 2))
    for directives in ([early], [monthly, monthly], [a_shown_directive()]):
        dialog = ProgressDialog(directives, TODAY)
        qtbot.addWidget(dialog)
        names = [box.accessibleName() for box in dialog.findChildren(QComboBox)]
        assert "Period" not in names
