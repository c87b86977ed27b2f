"""Names of agencies, typed between semicolons: which printed name a typed one stands for."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.notice import PrintedAgency, Span
from desktop_app.ui.agency_field import AgencyField

DIRECTORY = AgencyDirectory(
    [Agency(name="Sở Xây dựng", short_name="SXD"), Agency(name="Sở Y tế"), Agency(name="Sở Y")]
)
PRINTED = PrintedAgency("P. KTHT&ĐT", None, Span(5, 15))
HEALTH = PrintedAgency("Sở Y tế", "Sở Y tế", Span(20, 27))


@pytest.fixture
def field(qtbot: QtBot) -> AgencyField:
    field = AgencyField(DIRECTORY, "Chủ trì")
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.agencies_changed.connect(
        # As the editor does: what was typed is shown again, letter by letter.
        lambda agencies: field.set_agencies(agencies, is_other=False)
    )
    return field


def retype(qtbot: QtBot, field: AgencyField, words: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, words)


def test_a_typed_agency_stands_for_the_printed_name_it_replaces(
    field: AgencyField, qtbot: QtBot
) -> None:
    field.set_agencies([PRINTED])
    retype(qtbot, field, "sxd")
    (typed,) = field.agencies()
    assert typed == PrintedAgency("Sở Xây dựng", "Sở Xây dựng", stands_for="P. KTHT&ĐT")


def test_a_name_that_stays_keeps_its_place_and_stands_for_nothing(
    field: AgencyField, qtbot: QtBot
) -> None:
    field.set_agencies([PRINTED, HEALTH])
    field.setSelection(0, len(PRINTED.name))
    qtbot.keyClicks(field, "sxd")
    assert field.agencies() == (
        PrintedAgency("Sở Xây dựng", "Sở Xây dựng", stands_for="P. KTHT&ĐT"),
        HEALTH,
    )


def test_a_body_added_beside_the_printed_ones_stands_for_none(
    field: AgencyField, qtbot: QtBot
) -> None:
    field.set_agencies([HEALTH])
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, "; SXD")
    assert [agency.stands_for for agency in field.agencies()] == ["", ""]


def test_two_for_one_says_of_neither_which_is_meant(field: AgencyField, qtbot: QtBot) -> None:
    field.set_agencies([PRINTED])
    retype(qtbot, field, "SXD; so y")
    assert [agency.stands_for for agency in field.agencies()] == ["", ""]


def test_other_work_begins_with_its_own_names(field: AgencyField, qtbot: QtBot) -> None:
    field.set_agencies([PRINTED])
    retype(qtbot, field, "")
    field.set_agencies([])
    qtbot.keyClicks(field, "SXD")
    assert field.agencies() == (PrintedAgency("Sở Xây dựng", "Sở Xây dựng"),)


def test_what_was_put_right_earlier_is_remembered_when_it_is_changed_again(
    field: AgencyField, qtbot: QtBot
) -> None:
    field.set_agencies([PrintedAgency("Sở Y", "Sở Y", stands_for="P. KTHT&ĐT")])
    retype(qtbot, field, "SXD")
    assert [agency.stands_for for agency in field.agencies()] == ["P. KTHT&ĐT"]
