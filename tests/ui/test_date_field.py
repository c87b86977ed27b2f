"""The field for a day: keys, calendar, and nothing at all."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.date_field import CalendarPopup, DateField
from desktop_app.ui.language import Language, install_language

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(TODAY, "Due day")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_empty_at_first(field: DateField) -> None:
    assert field.day() is None
    assert field.is_readable()


def test_leaving_it_writes_the_whole_date(field: DateField, qtbot: QtBot) -> None:
    line = field.focusProxy()
    qtbot.keyClicks(line, "5/12")
    line.clearFocus()
    field._tidy()
    assert line.text() == "05/12/2026"


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ("t", TODAY),
        ("+", date(2026, 11, 24)),
        ("t+", date(2026, 11, 24)),
        ("t--", date(2026, 11, 21)),
        ("c", date(2026, 11, 30)),
        ("cc", date(2026, 12, 31)),
        ("q", date(2026, 12, 31)),
        ("qq", date(2027, 3, 31)),
        ("n", date(2026, 12, 31)),
        ("nn", date(2027, 12, 31)),
        ("15/2/2028c", date(2028, 2, 29)),
    ],
)
def test_keys_bring_today_and_step(
    field: DateField, qtbot: QtBot, keys: str, day: date
) -> None:
    qtbot.keyClicks(field.focusProxy(), keys)
    assert field.day() == day


def test_a_page_is_a_week(field: DateField, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(field.focusProxy(), key)
    assert field.day() == date(2026, 11, 30)


def test_a_chord_is_no_key_of_a_day(field: DateField, qtbot: QtBot) -> None:
    field.set_day(TODAY)
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert field.day() == TODAY


def test_a_dash_between_figures_is_part_of_the_date(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.focusProxy(), "15-3-2027")
    assert field.day() == date(2027, 3, 15)


def test_what_is_no_day_is_told_from_nothing(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.focusProxy(), "31/9/2026")
    assert field.day() is None
    assert not field.is_readable()


def test_what_is_no_day_gets_a_red_edge_when_it_is_left(field: DateField, qtbot: QtBot) -> None:
    line = field.focusProxy()
    qtbot.keyClicks(line, "31/9")
    assert not line.property("wrong")
    line.left.emit()
    assert line.property("wrong")
    line.selectAll()
    qtbot.keyClicks(line, "30/9")
    assert not line.property("wrong")


def test_setting_a_day_tells_nobody(field: DateField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.date_changed):
        field.set_day(TODAY)
    assert field.focusProxy().text() == "23/11/2026"


def popup_of(field: DateField, qtbot: QtBot) -> CalendarPopup:
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    return field.findChild(CalendarPopup)


def test_a_day_is_picked_from_the_calendar(field: DateField, qtbot: QtBot) -> None:
    popup = popup_of(field, qtbot)
    with qtbot.waitSignal(field.date_changed) as told:
        popup.findChild(QCalendarWidget).clicked.emit(QDate(2026, 12, 1))
    assert told.args == [date(2026, 12, 1)]


def test_the_calendar_can_take_the_day_away(field: DateField, qtbot: QtBot) -> None:
    field.set_day(TODAY)
    popup = popup_of(field, qtbot)
    clear = next(b for b in popup.findChildren(QPushButton) if b.text().strip() == "No date")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert field.day() is None
    assert field.focusProxy().text() == ""
