"""No word is cut in what opens over a window: boxes, menus, tips; in each language and size."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMessageBox,  # noqa: TID251  looked for, not made
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

import desktop_app.ui
from desktop_app import errors
from desktop_app.desk.desk import Desk
from desktop_app.errors import KnownError
from desktop_app.ui.dialogs import ask, say, say_problem
from desktop_app.ui.language import Language, tr
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.side_views import ViewList
from tests.ui.conftest import shown_window
from tests.ui.popups import cut_menu, wide_tips
from tests.ui.test_words_fit import SMALL, cut_words

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, KnownError) and kind is not KnownError
]
#: A path without a blank at which it could be wrapped, and a long sentence.
PATH = "D:/Van_phong_UBND_tinh/So_theo_doi/Nam_2026/Thong_bao_ket_luan_so_214_TB-VPUBND.docx"
SENTENCE = "Rà soát, thống kê đầy đủ quỹ đất công do các đơn vị trực thuộc quản lý. " * 6
_SAYING = {"say", "ask"}


def with_facts(words: str) -> str:
    facts = {name for _, name, _, _ in Formatter().parse(words) if name}
    return words.format(**dict.fromkeys(facts, PATH))


def spoken_in_boxes() -> Iterator[tuple[str, str, str]]:
    """What the window says or asks somewhere: the sentence, and the words of both buttons."""
    for path in sorted(Path(desktop_app.ui.__path__[0]).glob("*.py")):
        for made in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(made, ast.FunctionDef):
                yield from _spoken_in(made)


def _spoken_in(function: ast.FunctionDef) -> Iterator[tuple[str, str, str]]:
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    named = {
        target.id: node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in calls:
        is_box = isinstance(call.func, ast.Name) and call.func.id in _SAYING
        if is_box and len(call.args) > 1:  # the first is the window
            buttons = {each.arg: _source(each.value) for each in call.keywords}
            said = call.args[1]
            said = named.get(said.id, said) if isinstance(said, ast.Name) else said
            if sentence := _source(said):
                yield sentence, buttons.get("yes", ""), buttons.get("no", "")


def _source(node: ast.AST) -> str:
    """The words of the first `tr` in `node`."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name):
            first = each.args[0] if each.func.id == "tr" and each.args else None
            if isinstance(first, ast.Constant):
                return str(first.value)
    return ""


SPOKEN = sorted(set(spoken_in_boxes()))


@pytest.fixture
def over_it(
    text_size: float, language: Language, qtbot: QtBot, qapp: QApplication
) -> Iterator[QWidget]:
    """A window in each language and size, below what opens."""
    assert text_size
    assert language
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    qapp.processEvents()


def wrong_in(box: QMessageBox) -> list[str]:
    QApplication.processEvents()
    wrong = cut_words(box)
    if box.size().boundedTo(SMALL) != box.size():
        wrong.append(f"{box.size().toTuple()} is larger than the screen: {box.text()}")
    box.close()
    return wrong


def test_the_windows_own_boxes_were_found() -> None:
    assert len([yes for _, yes, _ in SPOKEN if yes]) >= 6
    assert len(SPOKEN) >= 10


def test_every_error_is_read_whole(over_it: QWidget) -> None:
    wrong = []
    for kind in KINDS:
        names = {n for words in (kind.vi, kind.en) for _, n, _, _ in Formatter().parse(words)}
        wrong += wrong_in(say_problem(over_it, kind(**dict.fromkeys(names - {None}, PATH))))
    assert not wrong, "\n".join(wrong)


def test_every_question_is_read_whole(over_it: QWidget) -> None:
    wrong = []
    for sentence, yes, no in SPOKEN:
        words = with_facts(tr(sentence, "", 888))
        if yes:
            asked = ask(over_it, words, yes=tr(yes), no=tr(no) if no else "", on_yes=bool)
            wrong += wrong_in(asked)
        else:
            wrong += wrong_in(say(over_it, words))
    assert not wrong, "\n".join(wrong)


def test_the_menus_are_read_whole(
    over_it: QWidget, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert over_it is not None
    window = shown_window(desk, tmp_path / "window.ini", qtbot)
    window.resize(window.minimumSize())
    rows = window._parts.page.list
    rows.pick_first()
    openers = (
        lambda: window._work.offer_menu(QPoint(5, 5)),
        lambda: rows.columns.customContextMenuRequested.emit(QPoint(5, 5)),
        lambda: window.findChild(ViewList)._offer(QPoint(5, 5)),
        lambda: window._parts.tool_bar.findChild(QMenu).popup(QPoint(5, 5)),
    )
    wrong = []
    for open_menu in openers:
        open_menu()
        QApplication.processEvents()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()
        wrong += cut_menu(menu)
        menu.close()
        QApplication.processEvents()
    assert not wrong, "\n".join(wrong)


def test_a_long_tip_is_wrapped_and_is_no_markup(over_it: QWidget, qtbot: QtBot) -> None:
    table = PlainTable(("A",), "A", stretched=0, letters={})
    qtbot.addWidget(table)
    table.show_rows([[SENTENCE], ["<b>a</b> & b"]])
    table.show()
    assert over_it is not None
    assert not list(wide_tips(table))
    assert plain_words(table, 1) == "<b>a</b> & b"


def plain_words(table: QTableView, row: int) -> str:
    read = QTextDocument()
    read.setHtml(table.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
    return read.toPlainText()


def test_a_box_has_the_windows_own_sign(over_it: QWidget) -> None:
    box = say(over_it, "a")
    assert isinstance(box.iconPixmap(), QPixmap)
    assert not box.iconPixmap().isNull()
    box.close()
