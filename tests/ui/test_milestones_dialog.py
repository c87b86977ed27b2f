"""The milestones' dialog: met, added, taken away; the panel that tells of them."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.milestone import Milestone
from desktop_app.ui.fact_grid import FactGrid
from desktop_app.ui.form_layout import Field
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.milestones_dialog import MilestonesDialog
from tests.register.given import TODAY as REGISTER_DAY
from tests.ui.drafts import TODAY, a_directive, place

CTRL = Qt.KeyboardModifier.ControlModifier
DRAFT = Milestone(
    "trước ngày 20/6/2023", date(2023, 6, 20), span=place("trước ngày 20/6/2023"), id=1
)
END = Milestone(
    "trước ngày 05/7/2023", date(2023, 7, 5), span=place("trước ngày 05/7/2023"), id=2
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


def with_milestones(*milestones: Milestone) -> Directive:
    return replace(a_directive(), deadlines=milestones)


def shown(qtbot: QtBot, directive: Directive) -> MilestonesDialog:
    dialog = MilestonesDialog(directive, TODAY)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    return dialog


def lines(dialog: QWidget, name: str) -> list[QLineEdit]:
    return [line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name]


def given(qtbot: QtBot, dialog: MilestonesDialog) -> list[tuple[Milestone, ...]]:
    got: list[tuple[Milestone, ...]] = []
    dialog.milestones_given.connect(got.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    return got


def complaint(dialog: MilestonesDialog) -> str:
    return " ".join(field.complaint for field in dialog.findChildren(Field))


def test_a_milestone_is_met_on_a_day(qtbot: QtBot) -> None:
    dialog = shown(qtbot, with_milestones(DRAFT, END))
    qtbot.keyClicks(lines(dialog, "Met on")[0], "t")
    assert given(qtbot, dialog) == [(replace(DRAFT, met_on=TODAY), END)]
    assert not dialog.isVisible()


def test_nothing_changed_gives_nothing(qtbot: QtBot) -> None:
    dialog = shown(qtbot, with_milestones(DRAFT, END))
    qtbot.mouseClick(add_button(dialog), Qt.MouseButton.LeftButton)
    assert given(qtbot, dialog) == []
    assert not dialog.isVisible()


def add_button(dialog: MilestonesDialog) -> QPushButton:
    (button,) = (b for b in dialog.findChildren(QPushButton) if "Add" in b.text())
    return button


def test_one_is_added_with_words_and_a_day(qtbot: QtBot) -> None:
    dialog = shown(qtbot, with_milestones(DRAFT))
    qtbot.mouseClick(add_button(dialog), Qt.MouseButton.LeftButton)
    (words,) = lines(dialog, "Milestone")
    qtbot.keyClicks(words, "xin y kien")
    assert given(qtbot, dialog) == []
    assert "wants words and a day" in complaint(dialog)
    qtbot.keyClicks(lines(dialog, "Due day")[1], "1/6/2023")
    assert given(qtbot, dialog) == [(DRAFT, Milestone("xin y kien", date(2023, 6, 1)))]


def test_one_is_taken_away(qtbot: QtBot) -> None:
    dialog = shown(qtbot, with_milestones(DRAFT, END))
    away = [b for b in dialog.findChildren(QPushButton) if "away" in b.accessibleName()]
    qtbot.mouseClick(away[0], Qt.MouseButton.LeftButton)
    assert given(qtbot, dialog) == [(END,)]


def test_a_day_to_come_is_not_one_on_which_something_was_met(qtbot: QtBot) -> None:
    dialog = shown(qtbot, with_milestones(DRAFT, END))
    qtbot.keyClicks(lines(dialog, "Met on")[0], "1/6/2023")
    assert given(qtbot, dialog) == []
    assert "still to come" in complaint(dialog)


def test_an_extended_milestone_stands(qtbot: QtBot) -> None:
    extended = replace(DRAFT, extended_to=date(2023, 6, 30))
    dialog = shown(qtbot, with_milestones(extended, END))
    days = lines(dialog, "Due day")
    assert [day.isEnabled() for day in days] == [False, True]


def test_the_panel_tells_which_is_met_and_which_drives(qtbot: QtBot) -> None:
    facts = FactGrid()
    qtbot.addWidget(facts)
    met = replace(DRAFT, met_on=date(2023, 6, 22))
    facts.show_directive(with_milestones(met, END))
    shown_words = facts._phrase.text()
    assert "✓ 20/06/2023 · “trước ngày 20/6/2023”: met 22/06/2023, 2 days late" in shown_words
    assert "▸ <b>05/07/2023 · “trước ngày 05/7/2023”</b>" in shown_words
    facts.show_directive(with_milestones(DRAFT))
    assert facts._phrase.text() == "“trước ngày 20/6/2023”"


def test_m_keeps_the_milestones_of_what_is_selected(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown_list = window._parts.page.list
    (number,) = shown_list.picked_ids()
    qtbot.keyClick(shown_list, Qt.Key.Key_M)
    dialog = window.findChild(MilestonesDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(lines(dialog, "Đạt ngày")[0], "t")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (milestone,) = desk.directives.one(number, today=REGISTER_DAY).deadlines
    assert milestone.met_on == REGISTER_DAY
    assert desk.history.last_changes()[0] == "cập nhật mốc thời hạn"
