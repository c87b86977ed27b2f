"""The office's own form: chosen in the settings, tried first, used for the report."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QSettings, Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.opening import open_desk
from desktop_app.desk.template_file import read_template
from desktop_app.resources import resource
from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.entrance import Entrance
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.report_flow import ReportFlow
from desktop_app.ui.session import Session
from desktop_app.ui.settings_dialog import SettingsDialog

TODAY = date(2026, 11, 20)

SAMPLE = resource("samples", "mau_bao_cao_tuan.xlsx")
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 20_000


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_desk(tmp_path / "so.dondoc", today=TODAY, may_make=True) as desk:
        desk.office.save(OfficeFacts(name="Văn phòng UBND tỉnh"))
        yield Session(desk, today=TODAY)
    QThreadPool.globalInstance().waitForDone()


def settings(qtbot: QtBot, template: str = "") -> SettingsDialog:
    dialog = SettingsDialog(OfficeFacts(name="VP"), Preferences(), template=template)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    return dialog


def shown_name(dialog: QDialog) -> str:
    named = "The office's form of the weekly workbook"
    return next(
        each.text() for each in dialog.findChildren(QLineEdit) if each.accessibleName() == named
    )


def complaint(dialog: SettingsDialog) -> str:
    return dialog.template._field.complaint


def press(dialog: QDialog, words: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if words in b.text()).click()


@pytest.mark.slow
def test_a_template_is_tried_and_given_when_saved(qtbot: QtBot) -> None:
    dialog = settings(qtbot)
    dialog.template.take(SAMPLE)
    qtbot.waitUntil(lambda: shown_name(dialog) == SAMPLE.name, timeout=PATIENCE)
    with qtbot.waitSignal(dialog.template_given) as given:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert given.args[0].content == SAMPLE.read_bytes()


def test_a_broken_template_is_said_with_its_cell_and_not_taken(
    qtbot: QtBot, tmp_path: Path
) -> None:
    workbook = Workbook()
    workbook.active["B3"] = "{nội dug}"
    workbook.save(tmp_path / "mẫu.xlsx")
    dialog = settings(qtbot, template="cũ.xlsx")
    dialog.template.take(tmp_path / "mẫu.xlsx")
    qtbot.waitUntil(lambda: "cell B3" in complaint(dialog), timeout=PATIENCE)
    assert shown_name(dialog) == "cũ.xlsx"
    with qtbot.assertNotEmitted(dialog.template_given):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)


def test_settings_saved_without_another_template_leave_it_alone(qtbot: QtBot) -> None:
    dialog = settings(qtbot, template="cũ.xlsx")
    with qtbot.assertNotEmitted(dialog.template_given), qtbot.waitSignal(dialog.settings_given):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)


def test_the_kept_template_is_taken_out(qtbot: QtBot) -> None:
    dialog = settings(qtbot, template="cũ.xlsx")
    press(dialog, "Take")
    assert shown_name(dialog) == ""
    with qtbot.waitSignal(dialog.template_given) as given:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert given.args == [None]


@pytest.mark.slow
def test_the_sample_is_saved_to_begin_from(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = settings(qtbot)
    dialog.template.save_sample(tmp_path / "mau.xlsx")
    qtbot.waitUntil(lambda: "mau.xlsx is written" in complaint(dialog), timeout=PATIENCE)
    assert (tmp_path / "mau.xlsx").read_bytes() == SAMPLE.read_bytes()


@pytest.mark.slow
def test_what_the_settings_give_is_kept_and_can_be_undone(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    entrance = Entrance(session, window, tmp_path / "window.ini")
    entrance.open_settings()
    dialog = window.findChild(SettingsDialog)
    dialog.template.take(SAMPLE)
    qtbot.waitUntil(lambda: shown_name(dialog) == SAMPLE.name, timeout=PATIENCE)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert session.desk.office.template_name() == SAMPLE.name
    session.desk.history.undo()
    assert session.desk.office.template_name() == ""


def flow(session: Session, qtbot: QtBot, folder: Path) -> ReportFlow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("report/folder", str(folder))
    made = ReportFlow(session, window, kept)
    made.setProperty("window", window)  # lives as long as the flow
    return made


def test_without_a_template_none_is_offered(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = flow(session, qtbot, tmp_path).open()
    assert dialog.by_template.isHidden()


@pytest.mark.slow
@pytest.mark.parametrize("is_own", [True, False])
def test_the_report_is_written_in_the_form_that_is_wanted(
    session: Session, qtbot: QtBot, tmp_path: Path, *, is_own: bool
) -> None:
    session.desk.office.keep_template(read_template(SAMPLE))
    report = flow(session, qtbot, tmp_path)
    dialog = report.open()
    assert SAMPLE.name in dialog.by_template.text()
    assert dialog.by_template.isChecked()
    dialog.by_template.setChecked(is_own)
    QApplication.processEvents()
    with qtbot.waitSignal(report.papers_written, timeout=PATIENCE) as written:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    sheets = load_workbook(written.args[0][0]).sheetnames
    assert sheets[0] == ("Báo cáo" if is_own else "Tổng hợp")
    dialog.close()
    assert report.open().by_template.isChecked() == is_own
