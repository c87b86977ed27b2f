"""Agencies are chased from the window: letters, notes, and what the panel and the list say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.chase import Chase, ChaseLevel, ChaseMeans, ChaseNote
from desktop_app.ui.actions import Act
from desktop_app.ui.chase_dialog import ChaseDialog
from desktop_app.ui.chase_entry_dialog import ChaseEntryDialog
from desktop_app.ui.chase_flow import ChaseFlow
from desktop_app.ui.chase_habits import ChaseHabits
from desktop_app.ui.chase_model import Column
from desktop_app.ui.chase_note_dialog import ChaseNoteDialog
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.timeline import moments_of
from desktop_app.ui.tips import whole_tip
from tests.register.given import TODAY
from tests.reports.read_back import words_of

_PATIENCE = 30_000  # milliseconds
LATE, TODAYS, SOON = 1, 2, 3  # the work of `desk` that is near or late


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "thư"
    made.mkdir()
    return made


@pytest.fixture
def flow(desk: Desk, qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[ChaseFlow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    session = Session(desk, today=TODAY, parent=window)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("chase/folder", str(folder))
    flow = ChaseFlow(session, window, settings)
    yield flow
    qtbot.waitUntil(lambda: flow._task is None, timeout=_PATIENCE)


def opened(flow: ChaseFlow, **chosen: list[int]) -> ChaseDialog:
    flow.open(**chosen)
    dialog = flow._dialog
    assert isinstance(dialog, ChaseDialog)
    return dialog


def written(flow: ChaseFlow, dialog: ChaseDialog, qtbot: QtBot) -> None:
    dialog.giving.click()
    qtbot.waitUntil(lambda: flow._task is None, timeout=_PATIENCE)


def chases(desk: Desk, number: int) -> tuple[Chase, ...]:
    return desk.directives.one(number, today=TODAY).chases


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_long_address_is_read_whole(flow: ChaseFlow, desk: Desk) -> None:
    long = "phong-tong-hop.so-tai-chinh@hoaan-mot-tinh-co-ten-dai.gov.vn"
    entry = next(each for each in desk.agencies.entries() if each.agency.name == "Sở Tài chính")
    desk.agencies.change(entry.id, replace(entry.agency, email=long))
    dialog = opened(flow)
    assert dialog.table.isColumnHidden(Column.MAIL)
    dialog._mail.setChecked(True)
    assert not dialog.table.isColumnHidden(Column.MAIL)
    assert dialog.preview.address() == long
    tip = dialog.table.model().index(0, Column.MAIL).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == whole_tip(long)


@pytest.mark.slow
def test_the_letters_are_written_in_the_language_chosen_which_is_remembered(
    flow: ChaseFlow, qtbot: QtBot, folder: Path
) -> None:
    dialog = opened(flow)
    assert dialog.preview.words().startswith("Kính gửi: ")
    dialog.language.choose("en")
    assert dialog.preview.words().startswith("To: ")
    written(flow, dialog, qtbot)
    assert "Independence - Freedom - Happiness" in words_of(
        ".docx", next(folder.glob("*.docx")).read_bytes()
    )
    dialog.close()
    assert opened(flow).language.language() == "en"


@pytest.mark.slow
def test_each_ticked_agency_gets_a_letter_and_it_is_logged(
    flow: ChaseFlow, desk: Desk, qtbot: QtBot, folder: Path
) -> None:
    dialog = opened(flow)
    assert dialog.giving.text() == "Write 2 letters"
    written(flow, dialog, qtbot)
    assert names(folder) == [
        "DonDoc_2026-11-23_SoTaiChinh_Lan1.docx",
        "DonDoc_2026-11-23_SoXayDung_Lan1.docx",
    ]
    (late,) = chases(desk, LATE)
    assert (late.level, late.times, late.means) == (ChaseLevel.URGING, 1, ChaseMeans.LETTER)
    assert late.paper == "DonDoc_2026-11-23_SoTaiChinh_Lan1.docx"
    assert chases(desk, SOON)[0].level is ChaseLevel.REMINDER
    assert desk.history.undo()
    assert [chases(desk, number) for number in (LATE, TODAYS, SOON)] == [(), (), ()]


@pytest.mark.slow
def test_the_letter_is_read_before_it_is_written_and_its_level_chosen(
    flow: ChaseFlow, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(flow)
    assert "Sở Tài chính" in dialog.preview.words()
    before = dialog.preview.words()
    dialog.preview._level.setCurrentIndex(list(ChaseLevel).index(ChaseLevel.CRITICISM))
    dialog.preview._level.activated.emit(2)
    assert "phê bình" in dialog.preview.words()
    assert dialog.preview.words() != before
    written(flow, dialog, qtbot)
    assert chases(desk, LATE)[0].level is ChaseLevel.CRITICISM
    assert chases(desk, SOON)[0].level is ChaseLevel.REMINDER  # what is not late never is


@pytest.mark.slow
def test_an_agency_without_its_tick_gets_none(
    flow: ChaseFlow, desk: Desk, qtbot: QtBot, folder: Path
) -> None:
    dialog = opened(flow)
    tick = dialog.table.model().index(0, 0)
    dialog.table.model().setData(tick, 0, Qt.ItemDataRole.CheckStateRole)
    assert dialog._all.checkState() is Qt.CheckState.PartiallyChecked
    written(flow, dialog, qtbot)
    assert names(folder) == ["DonDoc_2026-11-23_SoXayDung_Lan1.docx"]
    assert chases(desk, LATE) == ()


@pytest.mark.slow
def test_drafts_are_written_beside_the_letters_and_addresses_missed(
    flow: ChaseFlow, qtbot: QtBot, folder: Path
) -> None:
    dialog = opened(flow)
    dialog._mail.click()
    assert "2 agencies have no address" in dialog._problem.text()
    written(flow, dialog, qtbot)
    assert [name[-4:] for name in names(folder)] == ["docx", ".eml", "docx", ".eml"]


def test_neither_letter_nor_draft_is_nothing_to_write(flow: ChaseFlow, folder: Path) -> None:
    dialog = opened(flow)
    dialog._word.click()
    dialog.giving.click()
    assert "Choose letter" in dialog._problem.text()
    assert names(folder) == []
    dialog.reject()


def test_a_folder_that_is_gone_is_said_and_nothing_is_logged(
    flow: ChaseFlow, desk: Desk, qtbot: QtBot, folder: Path
) -> None:
    dialog = opened(flow)
    folder.rmdir()
    written(flow, dialog, qtbot)
    (box,) = dialog.findChildren(QMessageBox)
    assert str(folder) in box.text()
    assert chases(desk, LATE) == ()
    assert dialog.giving.isVisible()  # the table stands as it was
    box.close()
    dialog.reject()


@pytest.mark.slow
def test_only_the_chosen_work_is_pressed_for(flow: ChaseFlow, desk: Desk, qtbot: QtBot) -> None:
    written(flow, opened(flow, directive_ids=[SOON, 4]), qtbot)
    assert [len(chases(desk, number)) for number in (LATE, SOON, 4)] == [0, 1, 1]


def test_nobody_to_chase_is_one_sentence(flow: ChaseFlow, desk: Desk) -> None:
    desk.follow_up.complete([LATE, TODAYS, SOON], on=TODAY)
    flow.open()
    assert flow._dialog is None
    (box,) = flow._parent.findChildren(QMessageBox)
    assert box.text() == "Nothing is overdue or due soon: there is nobody to chase."
    box.close()


def test_several_are_noted_as_chased_in_one_step(window: MainWindow, desk: Desk) -> None:
    window._parts.page.list.pick([LATE, TODAYS])
    window._parts.actions[Act.NOTE_CHASE].trigger()
    dialog = window.findChild(ChaseNoteDialog)
    assert dialog is not None
    dialog._note.setText("Hẹn thứ Sáu")
    dialog.giving.click()
    noted = [chases(desk, number)[0] for number in (LATE, TODAYS)]
    assert [(each.means, each.note) for each in noted] == [
        (ChaseMeans.PHONE, "Hẹn thứ Sáu")
    ] * 2
    window._parts.actions[Act.UNDO].trigger()
    assert [chases(desk, number) for number in (LATE, TODAYS)] == [(), ()]


def test_the_chosen_work_leads_to_letters(window: MainWindow) -> None:
    window._parts.page.list.pick([LATE])
    window._parts.actions[Act.CHASE_PICKED].trigger()
    dialog = window.findChild(ChaseDialog)
    assert dialog is not None
    assert dialog.table.model().rowCount() == 1
    dialog.reject()


def test_the_bar_leads_to_letters_for_all(window: MainWindow) -> None:
    window._parts.actions[Act.CHASE].trigger()
    dialog = window.findChild(ChaseDialog)
    assert dialog is not None
    assert dialog.table.model().rowCount() == 2
    dialog.reject()


def a_noted_one(desk: Desk) -> Chase:
    note = ChaseNote(chased_on=TODAY, means=ChaseMeans.PHONE, note="Hẹn thứ Sáu")
    desk.chases.note([LATE], note)
    return chases(desk, LATE)[0]


def test_the_panel_tells_the_chase_and_it_gets_its_number(
    window: MainWindow, desk: Desk
) -> None:
    chase = a_noted_one(desk)
    install_language(QApplication.instance(), Language.ENGLISH)  # type: ignore[arg-type]
    (moment,) = moments_of(desk.directives.one(LATE, today=TODAY))
    assert moment.title == "Reminder 1 · Telephone · Sở Tài chính"
    assert "Hẹn thứ Sáu" in moment.words
    window.refresh()
    window._parts.page.list.pick([LATE])
    window._parts.panel.chase_asked.emit(chase.id)
    dialog = window.findChild(ChaseEntryDialog)
    assert dialog is not None
    dialog._document.setText("12/VP")
    dialog.giving.click()
    assert chases(desk, LATE)[0].document == "12/VP"


def test_what_was_never_chased_can_be_listed_alone(window: MainWindow, desk: Desk) -> None:
    a_noted_one(desk)
    window.shown.narrow(unchased=True)
    assert not window.shown.model.lists(LATE)
    assert window.shown.model.lists(TODAYS)


def test_criticism_never_comes_before_urging(desk: Desk, qtbot: QtBot) -> None:
    habits = ChaseHabits(desk.office.facts())
    qtbot.addWidget(habits)
    habits._criticise_from.setValue(1)
    assert not habits.is_possible()
    assert habits._order.complaint == "Not before urging."
    habits._criticise_from.setValue(4)
    assert habits.is_possible()
