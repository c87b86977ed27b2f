"""What is typed outlives the program, until it is given or thrown away."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.date_field import DateField
from desktop_app.ui.drafts import Drafts, current_drafts, keep_drafts_in
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.progress_dialog import ProgressDialog
from tests.register.given import TODAY

AT = datetime(2026, 11, 25, 9, 30)  # noqa: DTZ001  the computer's own clock
SAID = "Đã trình UBND tỉnh, chờ ý kiến"


@pytest.fixture(autouse=True)
def path(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    install_language(qapp, Language.ENGLISH)
    path = tmp_path / "so.drafts.json"
    keep_drafts_in(path)
    yield path
    keep_drafts_in(tmp_path / "none" / "none")


def opened(desk: Desk, qtbot: QtBot, number: int = 1) -> ProgressDialog:
    dialog = ProgressDialog([desk.directives.one(number, today=TODAY)], TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog: ProgressDialog) -> QPlainTextEdit:
    return dialog.findChild(QPlainTextEdit)


def type_and_fall(desk: Desk, qtbot: QtBot, path: Path) -> None:
    """Something is typed, and the program ends without a word."""
    dialog = opened(desk, qtbot)
    words(dialog).setPlainText(SAID)
    dialog._document.setText("12/BC-STC")
    qtbot.waitUntil(path.exists)
    dialog.hide()
    keep_drafts_in(path)


def test_what_was_typed_is_put_back_and_said(desk: Desk, qtbot: QtBot, path: Path) -> None:
    type_and_fall(desk, qtbot, path)
    dialog = opened(desk, qtbot)
    assert words(dialog).toPlainText() == SAID
    assert dialog._document.text() == "12/BC-STC"
    assert dialog.is_changed()
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert any(each.startswith("Put back: what was being typed here on") for each in said)
    assert dialog.findChild(DateField).day() == TODAY


def test_another_directive_gets_none_of_it(desk: Desk, qtbot: QtBot, path: Path) -> None:
    type_and_fall(desk, qtbot, path)
    assert words(opened(desk, qtbot, 2)).toPlainText() == ""


def test_what_was_given_is_no_draft_any_more(desk: Desk, qtbot: QtBot, path: Path) -> None:
    type_and_fall(desk, qtbot, path)
    dialog = opened(desk, qtbot)
    with qtbot.waitSignal(dialog.progress_given):
        dialog.giving.click()
    keep_drafts_in(path)
    assert words(opened(desk, qtbot)).toPlainText() == ""


def test_what_was_thrown_away_is_no_draft_any_more(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    type_and_fall(desk, qtbot, path)
    dialog = opened(desk, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    yes = next(
        b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Throw it away"
    )
    yes.click()
    assert words(opened(desk, qtbot)).toPlainText() == ""


def test_what_is_taken_back_while_typing_is_no_draft(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    dialog = opened(desk, qtbot)
    words(dialog).setPlainText(SAID)
    qtbot.waitUntil(path.exists)
    words(dialog).clear()
    qtbot.waitUntil(lambda: "trình" not in path.read_text("utf-8"))


def test_a_form_of_other_fields_leaves_a_draft_alone(desk: Desk, qtbot: QtBot) -> None:
    current_drafts().keep("ProgressDialog 1", ("only one",), AT)
    dialog = opened(desk, qtbot)
    assert all(line.text() != "only one" for line in dialog.findChildren(QLineEdit))
    assert words(dialog).toPlainText() == ""


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1}', '{"a": []}', "\x00", "null"])
def test_a_broken_file_holds_no_drafts_and_is_written_anew(path: Path, content: str) -> None:
    path.write_text(content, "utf-8")
    drafts = Drafts(path)
    assert drafts.find("a") is None
    drafts.keep("a", ("một", "hai"), AT)
    assert Drafts(path).find("a").words == ("một", "hai")
    assert Drafts(path).find("a").at == AT


def test_where_nothing_can_be_written_there_is_no_trouble(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "gone" / "so.drafts.json")
    drafts.keep("a", ("một",), AT)
    assert drafts.find("a").words == ("một",)


def test_without_a_register_nothing_is_kept() -> None:
    drafts = Drafts()
    drafts.keep("a", ("một",), AT)
    assert drafts.find("a") is None
