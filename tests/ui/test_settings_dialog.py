"""The office's facts and the window's preferences: given, kept, read again."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,  # noqa: TID251  the question is looked at
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.first_start import FirstStart
from desktop_app.ui.form_layout import Field
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.look import Theme
from desktop_app.ui.preferences import Preferences, load_preferences, save_preferences
from desktop_app.ui.settings_dialog import SettingsDialog

FACTS = OfficeFacts(
    name="Văn phòng UBND tỉnh Quảng Trị",
    superior="UBND tỉnh Quảng Trị",
    place="Quảng Trị",
    prepared_by="Hồng Nhung",
    signer="Trần Quốc Thuận",
    warning_days=5,
    before_counts_day=False,
    soon_days=15,
)
CTRL = Qt.KeyboardModifier.ControlModifier
D = TypeVar("D", bound=QDialog)


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
    return next(
        each
        for kind in (QLineEdit, QSpinBox, QComboBox)
        for each in dialog.findChildren(kind)
        if each.accessibleName() == name
    )


def box(dialog: QDialog, words: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if words in each.text())


def test_settings_left_alone_come_back_as_they_were(qtbot: QtBot) -> None:
    preferences = Preferences(Language.ENGLISH, Theme.DARK)
    dialog = shown(qtbot, SettingsDialog(FACTS, preferences))
    with qtbot.waitSignal(dialog.settings_given) as given:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert given.args == [FACTS, preferences]


def test_settings_give_what_was_changed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, SettingsDialog(FACTS, Preferences()))
    control(dialog, "Place").setText("  Đông   Hà ")
    control(dialog, "“Due soon” from").setValue(3)
    control(dialog, "“Urgent” from").setValue(1)
    control(dialog, "Counted in").setCurrentIndex(1)
    control(dialog, "Extended at most").setValue(1)
    control(dialog, "Asked for before the due day by").setValue(3)
    box(dialog, "ends with the next working day").setChecked(False)
    control(dialog, "“sớm”, “khẩn trương” mean").setValue(0)
    box(dialog, "still counts the day X").setChecked(True)
    control(dialog, "Language").setCurrentIndex(1)
    control(dialog, "Theme").setCurrentIndex(1)
    with qtbot.waitSignal(dialog.settings_given) as given:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    facts, preferences = given.args
    assert (facts.place, facts.warning_days, facts.soon_days) == ("Đông Hà", 3, None)
    assert (facts.urgent_days, facts.counts_working_days) == (1, True)
    assert (facts.most_extensions, facts.extension_days_before) == (1, 3)
    assert facts.before_counts_day
    assert not facts.waits_for_working_day
    assert preferences == Preferences(Language.ENGLISH, Theme.LIGHT)


def test_a_second_step_before_the_first_is_said_to_be_none(qtbot: QtBot) -> None:
    dialog = shown(qtbot, SettingsDialog(FACTS, Preferences()))
    control(dialog, "“Urgent” from").setValue(6)
    said = " ".join(field.complaint for field in dialog.findChildren(Field))
    assert "it counts from the same day" in said


def test_an_office_without_a_name_is_not_saved(qtbot: QtBot) -> None:
    dialog = shown(qtbot, SettingsDialog(FACTS, Preferences()))
    control(dialog, "Office").clear()
    with qtbot.assertNotEmitted(dialog.settings_given):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    said = " ".join(field.complaint for field in dialog.findChildren(Field))
    assert "Papers need the office's name." in said


def test_esc_leaves_the_settings_alone(qtbot: QtBot) -> None:
    dialog = shown(qtbot, SettingsDialog(FACTS, Preferences()))
    control(dialog, "Office").setText("Khác")
    with qtbot.assertNotEmitted(dialog.settings_given):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        (question,) = dialog.findChildren(QMessageBox)
        agree = next(b for b in question.buttons() if b.text() == "Throw it away")
        qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_esc_closes_settings_that_nobody_touched_at_once(qtbot: QtBot) -> None:
    dialog = shown(qtbot, SettingsDialog(FACTS, Preferences()))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_first_start_gives_the_facts_and_the_wish_for_a_sample(qtbot: QtBot) -> None:
    dialog = shown(qtbot, FirstStart(OfficeFacts()))
    control(dialog, "Office").setText("Văn phòng UBND tỉnh Quảng Trị")
    with (
        qtbot.waitSignal(dialog.facts_given) as given,
        qtbot.waitSignal(dialog.sample_wanted),
    ):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert given.args == [OfficeFacts(name="Văn phòng UBND tỉnh Quảng Trị")]


def test_the_first_start_begins_in_the_office_s_name(qtbot: QtBot) -> None:
    dialog = shown(qtbot, FirstStart(OfficeFacts()))
    assert dialog.focusWidget() is control(dialog, "Office")


def test_what_was_missing_is_no_longer_said_once_it_is_typed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, FirstStart(OfficeFacts()))
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (field,) = (each for each in dialog.findChildren(Field) if each.complaint)
    qtbot.keyClicks(control(dialog, "Office"), "V")
    assert field.complaint == ""


def test_the_first_start_can_do_without_a_sample(qtbot: QtBot) -> None:
    dialog = shown(qtbot, FirstStart(FACTS))
    box(dialog, "sample").setChecked(False)
    with qtbot.assertNotEmitted(dialog.sample_wanted), qtbot.waitSignal(dialog.facts_given):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("theme", Theme)
def test_preferences_are_kept(tmp_path: Path, language: Language, theme: Theme) -> None:
    path = tmp_path / "dondoc.ini"
    save_preferences(Preferences(language, theme), path)
    assert load_preferences(path) == Preferences(language, theme)


def test_preferences_that_are_missing_or_unknown_are_the_usual(tmp_path: Path) -> None:
    path = tmp_path / "dondoc.ini"
    assert load_preferences(path) == Preferences()
    path.write_text("[General]\nlanguage=fr\ntheme=pink\n", "utf-8")
    assert load_preferences(path) == Preferences()
