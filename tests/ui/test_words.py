"""Every word of the window is Vietnamese when the window is, and the .qm files are fresh."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET  # our own files are read

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.resources import resource
from desktop_app.ui.dialogs import choose_notices
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.language import Language, current_language, install_language, tr
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.side_choice import UNDECIDED
from tests.ui.conftest import shown_window

NAMES = ("dondoc_vi", "dondoc_en", "qtbase_vi")
SPOKEN_BY_QT = {"QGuiApplication", "QKeySequence", "QShortcut", "QAccessibleActionInterface"}


class Listener(QTranslator):
    """Stands under the others and hears every string that none of them knew."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[tuple[str, str]] = set()

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # type: ignore[override]  None says that it knows nothing
        del disambiguation, n
        self.heard.add((context, source))
        return None

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own name
        return False


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    under = Listener()
    install_language(qapp, Language.ENGLISH)
    qapp.installTranslator(under)
    install_language(qapp, Language.VIETNAMESE)
    under.heard.clear()
    yield under
    qapp.removeTranslator(under)
    install_language(qapp, Language.ENGLISH)


@pytest.mark.slow
def test_no_word_slips_through_on_the_main_window(
    listener: Listener, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = shown_window(desk, tmp_path / "window.ini", qtbot)
    window.shown.choose(UNDECIDED)
    window.refresh()
    window.shown.search("không có")
    sheet = KeysSheet(window)
    sheet.show()
    QLineEdit(sheet).createStandardContextMenu().deleteLater()
    QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, sheet).show()
    slipped = {(c, s) for c, s in listener.heard if s and c not in SPOKEN_BY_QT}
    assert slipped == set()
    sheet.close()


def test_no_word_slips_through_where_files_are_chosen(
    listener: Listener, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "thư mục").mkdir()
    over = QWidget()
    qtbot.addWidget(over)
    dialog = choose_notices(over, tmp_path, lambda _: None)
    qtbot.waitUntil(dialog.isVisible)
    slipped = {(c, s) for c, s in listener.heard if s and c not in SPOKEN_BY_QT}
    named_by_their_keys = {("QFileDialog", f"Alt+{key}") for key in ("Left", "Right", "Up")}
    assert {each for each in slipped if each[0] != "QMimeType"} <= named_by_their_keys
    dialog.close()


def test_the_listener_hears_a_word_that_nobody_translated(listener: Listener) -> None:
    assert tr("no such words anywhere") == "no such words anywhere"
    assert ("", "no such words anywhere") in listener.heard


def messages(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a .ts file."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") != "unfinished", message.findtext("source")
            if message.get("numerus") != "yes":
                key = context.findtext("name") or "", message.findtext("source") or ""
                found[key] = translation.text or ""
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_compiled_file_says_what_its_source_says(name: str, qapp: QApplication) -> None:
    del qapp
    compiled = QTranslator()
    assert compiled.load(str(resource("translations", f"{name}.qm")))
    for (context, source), words in messages(resource("translations", f"{name}.ts")).items():
        assert compiled.translate(context, source) == words


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_compiling_again_gives_the_same_file(name: str, tmp_path: Path) -> None:
    again = tmp_path / f"{name}.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = resource("translations", f"{name}.ts")
    subprocess.run([tool, source, "-qm", again], check=True, capture_output=True)
    assert again.read_bytes() == resource("translations", f"{name}.qm").read_bytes()


def test_every_word_in_the_code_is_in_the_source_file(tmp_path: Path) -> None:
    """`pyside6-lupdate` finds nothing that is not translated already."""
    fresh = tmp_path / "fresh.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    rooms = sorted(resource().parent.joinpath("desktop_app", "ui").glob("*.py"))
    subprocess.run([tool, *rooms, "-ts", fresh], check=True, capture_output=True)
    said = ET.parse(fresh).getroot().iter("source")  # noqa: S314  our own file
    known = ET.parse(resource("translations", "dondoc_vi.ts"))  # noqa: S314  our own file
    translated = {source.text for source in known.getroot().iter("source")}
    assert {source.text for source in said} - translated == set()


def test_the_window_changes_its_language_while_it_is_open(
    window: MainWindow, qapp: QApplication
) -> None:
    assert window._parts.search.accessibleName() == "Tìm nhiệm vụ"
    picked = window._parts.page.list.picked_ids()
    install_language(qapp, Language.ENGLISH)
    window.refurnish()
    assert current_language() == "en"
    assert window._parts.search.accessibleName() == "Search the directives"
    assert window._parts.page.list.picked_ids() == picked
    assert "6 directives · 1 overdue" in window._parts.status._figures.text()


def test_a_number_of_thousands_is_pointed_as_the_language_points_it(qapp: QApplication) -> None:
    install_language(qapp, Language.VIETNAMESE)
    assert tr("%n directive(s)", "", 1284).startswith("1.284 ")
    install_language(qapp, Language.ENGLISH)
    assert tr("%n directive(s)", "", 1284).startswith("1,284 ")
    assert tr("%n directive(s)", "", 999).startswith("999 ")
