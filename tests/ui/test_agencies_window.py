"""The directory's window: found by any name, changed, merged, taken out, and taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMessageBox,  # noqa: TID251  the sentence is looked at
    QPlainTextEdit,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.agency import Agency
from desktop_app.ui.actions import Act
from desktop_app.ui.agencies_dialog import AgencyDialog
from desktop_app.ui.agencies_flow import AgenciesFlow
from desktop_app.ui.agencies_merging import MergeAgenciesDialog
from desktop_app.ui.agencies_model import AgenciesModel, Column, Kind
from desktop_app.ui.agencies_window import AgenciesWindow
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory
from tests.register.given import TODAY
from tests.ui.papers_given import words_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(
    vietnamese: QApplication, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> Iterator[AgenciesWindow]:
    assert vietnamese is not None
    main = QMainWindow()
    qtbot.addWidget(main)
    main.show()
    qtbot.waitUntil(main.isActiveWindow)
    flow = AgenciesFlow(
        Session(desk, today=TODAY, parent=main), main, WindowMemory(tmp_path / "w.ini")
    )
    flow.open()
    window = main.findChild(AgenciesWindow)
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def names(window: AgenciesWindow) -> list[str]:
    model = window.table.model()
    return [model.data(model.index(row, Column.NAME)) for row in range(model.rowCount())]


def row(window: AgenciesWindow) -> list[str]:
    index = window.table.currentIndex()
    model = window.table.model()
    return [
        model.data(model.index(index.row(), column)) for column in range(model.columnCount())
    ]


def line(dialog: QDialog, name: str) -> QLineEdit:
    return next(
        each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name
    )


def said(window: QDialog | AgenciesWindow) -> str:
    (box,) = (each for each in window.findChildren(QMessageBox) if each.isVisible())
    words = box.text()
    box.accept()
    return words


def look_for(window: AgenciesWindow, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.search.clear()
    qtbot.keyClicks(window.search, words)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)


def dialog_of(window: AgenciesWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    dialog = window.findChild(kind)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.slow
def test_the_model_keeps_qts_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    model = AgenciesModel()
    model.show_entries(desk.agencies.entries())
    qtmodeltester.check(model)


def test_an_agency_is_found_by_any_of_its_names(shown: AgenciesWindow, qtbot: QtBot) -> None:
    assert names(shown) == ["Sở Tài chính", "Sở Xây dựng", "UBND xã Hòa An"]
    look_for(shown, "ke hoach", qtbot)
    assert names(shown) == ["Sở Tài chính"]
    assert shown.table.hasFocus()
    assert row(shown) == [
        "Sở Tài chính", "STC", "Sở Kế hoạch và Đầu tư", "Sở, ban, ngành", "5", "5", "",
    ]  # fmt: skip


def test_kinds_narrow_the_list(shown: AgenciesWindow) -> None:
    for kind, expected in (
        (Kind.WITH_WORK, ["Sở Tài chính", "Sở Xây dựng"]),
        (Kind.LOCALITY, ["UBND xã Hòa An"]),
        (Kind.ENDED, []),
    ):
        shown._kind.setCurrentIndex(shown._kind.findData(kind))
        assert names(shown) == expected
    assert not shown.table.isVisible()


def test_an_agency_is_changed_by_keys_and_taken_back(
    shown: AgenciesWindow, desk: Desk, qtbot: QtBot
) -> None:
    look_for(shown, "sxd", qtbot)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    dialog = dialog_of(shown, AgencyDialog, qtbot)
    aliases = dialog.findChild(QPlainTextEdit)
    assert aliases is not None
    aliases.setPlainText("Sở GTVT\n\nSở XD")
    line(dialog, "Thư điện tử (E-mail)").setText("sxd@tinh.gov.vn")
    line(dialog, "Cơ quan kế thừa").setText("stc")
    line(dialog, "Từ ngày").setText("")
    qtbot.keyClicks(line(dialog, "Từ ngày"), "1/7/2025")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    building = desk.agencies.directory().find("Sở GTVT")
    assert building == Agency(
        name="Sở Xây dựng",
        short_name="SXD",
        aliases=("Sở GTVT", "Sở XD"),
        email="sxd@tinh.gov.vn",
        successor="Sở Tài chính",
        successor_from=date(2025, 7, 1),
    )
    assert row(shown)[Column.SUCCESSOR] == "Sở Tài chính, từ 01/07/2025"
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.table.hasFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Z, CTRL)
    assert row(shown)[Column.SUCCESSOR] == ""
    assert desk.agencies.directory().find("Sở GTVT") is None


def test_a_new_agency_is_added_and_shown(
    shown: AgenciesWindow, desk: Desk, qtbot: QtBot
) -> None:
    look_for(shown, "zzz", qtbot)
    qtbot.keyClick(shown, Qt.Key.Key_N, CTRL)
    dialog = dialog_of(shown, AgencyDialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()  # it has no name yet
    line(dialog, "Tên cơ quan").setText("Trung tâm Giống")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert desk.agencies.directory().find("trung tam giong") is not None
    assert row(shown)[Column.NAME] == "Trung tâm Giống"


def test_what_is_refused_is_said_and_stays_in_the_dialog(
    shown: AgenciesWindow, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.agencies.entries()
    look_for(shown, "sxd", qtbot)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    dialog = dialog_of(shown, AgencyDialog, qtbot)
    line(dialog, "Tên viết tắt").setText("STC")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert said(dialog) == (
        "“STC” đã là tên của Sở Tài chính: hãy dùng tên khác, hoặc gộp hai cơ quan."
    )
    assert dialog.isVisible()
    assert line(dialog, "Tên viết tắt").text() == "STC"
    line(dialog, "Tên viết tắt").setText("SXD")
    line(dialog, "Thư điện tử (E-mail)").setText("sai")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert "“sai” không phải địa chỉ thư điện tử" in said(dialog)
    assert desk.agencies.entries() == before


def test_two_agencies_become_one_by_keys(
    shown: AgenciesWindow, desk: Desk, qtbot: QtBot
) -> None:
    look_for(shown, "sxd", qtbot)
    qtbot.keyClick(shown, Qt.Key.Key_M, CTRL)
    dialog = dialog_of(shown, MergeAgenciesDialog, qtbot)
    kept = line(dialog, "Vào cơ quan")
    kept.setText("Sở Xây dựng")  # itself is none of the others
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    kept.setText("stc")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert names(shown) == ["Sở Tài chính"]
    assert row(shown)[Column.WORK] == "6"
    assert desk.history.last_changes()[0] == "gộp Sở Xây dựng vào Sở Tài chính"


def test_only_what_nothing_refers_to_is_taken_out(
    shown: AgenciesWindow, desk: Desk, qtbot: QtBot
) -> None:
    look_for(shown, "sxd", qtbot)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    assert said(shown) == "Còn 1 nhiệm vụ ghi Sở Xây dựng: hãy gộp vào cơ quan khác."
    look_for(shown, "hoa an", qtbot)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    assert desk.agencies.directory().find("UBND xã Hòa An") is None


def test_ctrl_shift_a_opens_it_once_and_it_follows_the_register(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window._parts.actions[Act.AGENCIES].trigger()
    window._parts.actions[Act.AGENCIES].trigger()
    (opened,) = window.findChildren(AgenciesWindow)
    window._session.change("", lambda: desk.agencies.add(Agency(name="Sở Du lịch")))
    assert "Sở Du lịch" in names(opened)
    opened.close()
    qtbot.waitUntil(lambda: not window.findChildren(AgenciesWindow))
    window._session.change("", lambda: desk.agencies.add(Agency(name="Sở Ngoại vụ")))
    window._parts.actions[Act.AGENCIES].trigger()
    (again,) = window.findChildren(AgenciesWindow)
    assert "Sở Ngoại vụ" in names(again)
    again.close()


@pytest.mark.slow
def test_what_is_shown_of_it_is_put_on_paper(shown: AgenciesWindow, qtbot: QtBot) -> None:
    shown.search.setText("so")
    qtbot.keyClick(shown.table, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: shown.findChild(PreviewWindow) is not None)
    paper = shown.findChild(PreviewWindow)
    assert paper.paper.name == "DanhSach_2026-11-23_DanhBaCoQuan.pdf"
    words = words_of(paper.paper)
    assert "TT Cơ quan Viết tắt Tên gọi khác Nhóm" in words
    assert all(name in words for name in names(shown))
    assert "UBND xã Hòa An" not in words
    paper.close()
