"""Words that stand only in a notice's own text are told below the list, and shown there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.notice import Span
from desktop_app.ui.actions import Act
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.original_search import _quoted
from desktop_app.ui.originals_strip import OriginalsStrip
from desktop_app.ui.pick_list import PickList
from desktop_app.ui.source_window import SourceWindow
from tests.register.given import TODAY, a_directive, a_notice

TEXT = "Chủ tịch ghi nhận.\nKết quả thu ngân sách đạt khá.\nGiao các sở thực hiện."


@pytest.fixture
def strip(window: MainWindow, desk: Desk) -> OriginalsStrip:
    notice, original = a_notice(a_directive("Việc khác"), number="95/TB")
    desk.intake.accept(replace(notice, text=TEXT), original, today=TODAY)
    window.refresh()
    return window._parts.page.originals


def test_the_number_stands_below_the_list(
    window: MainWindow, strip: OriginalsStrip, qtbot: QtBot
) -> None:
    window._parts.search.setText("ngan sach")
    qtbot.waitUntil(strip.isVisible)
    assert strip._button.text().strip().startswith("Trong nguyên văn của 1 thông báo")
    assert window._parts.page._no_hits.isVisible()
    window._parts.search.setText("")
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_place_is_picked_and_lit(
    window: MainWindow, strip: OriginalsStrip, qtbot: QtBot
) -> None:
    window._parts.search.setText("ngan sach")
    qtbot.waitUntil(strip.isVisible)
    strip._button.click()
    offered = window.findChild(PickList)
    assert "thu ngân sách đạt" in offered._model.entry(0).title
    qtbot.keyClick(offered.field, Qt.Key.Key_Return)
    source = window.findChild(SourceWindow)
    assert source.windowTitle().startswith("TB 95/TB")
    assert source._page.view.toPlainText() == TEXT
    source.close()


@pytest.mark.parametrize(("words", "said"), [("", "ô tìm kiếm"), ("zzz", "“zzz”")])
def test_without_words_or_places_it_says_so(
    window: MainWindow, qtbot: QtBot, words: str, said: str
) -> None:
    window._parts.search.setText(words)
    qtbot.waitUntil(lambda: window.shown.wish.asked.words == words)
    window._parts.actions[Act.FIND_IN_NOTICES].trigger()
    box = window.findChild(QMessageBox)
    assert said in box.text()
    box.close()


def test_a_quote_begins_and_ends_with_whole_words() -> None:
    text = "một hai ba bốn năm " * 20
    at = text.index("ba", 150)
    quoted = _quoted(text, Span(at, at + 2))
    assert quoted.startswith("… ")
    assert quoted.endswith(" …")
    assert set(quoted.strip("… ").split()) <= {"một", "hai", "ba", "bốn", "năm"}
    assert _quoted("ngân sách", Span(0, 4)) == "ngân sách"
