"""The help: searched without accents, its pages true to the program, its news told once."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.resources import resource
from desktop_app.ui.action_table import action_table
from desktop_app.ui.help_flow import HelpFlow
from desktop_app.ui.help_topics import HelpTopic, found_topics, help_topics, newest_news
from desktop_app.ui.help_window import HelpWindow
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.review_keys import key_table
from desktop_app.ui.window_memory import WindowMemory

LANGUAGES = ("vi", "en")
#: Keys that belong to one field, to Qt, or to a dialog: they stand in no table.
ELSEWHERE = {
    *("Esc", "Tab", "Shift+Tab", "Enter", "Ctrl+Enter", "+", "-", "Delete"),
    *("T", "N", "K", "C", "1", "6"),
}
A_KEY = re.compile(
    r"\*\*((?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|[A-Z0-9]|[+,-]|Tab|Esc|Enter|Delete))\*\*"
)
A_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
A_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


@pytest.fixture
def shown(vietnamese: QApplication, qtbot: QtBot) -> HelpWindow:
    assert vietnamese
    window = HelpWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


@pytest.mark.slow
def test_words_are_found_without_their_marks(shown: HelpWindow) -> None:
    everything = titles(shown)
    QTest.keyClicks(shown.search, "phieu co quan")
    assert titles(shown)[0] == "Phiếu cơ quan: gửi đi, nhận về"
    assert len(titles(shown)) < len(everything)
    assert "cột phải điền" in shown.page.toPlainText()


@pytest.mark.slow
def test_the_first_hit_is_lit_and_in_sight(shown: HelpWindow) -> None:
    QTest.keyClicks(shown.search, "cong van")
    lit = [each.cursor.selectedText() for each in shown.page.extraSelections()]
    assert "công" in lit
    assert "văn" in lit
    assert shown.page.viewport().rect().contains(shown.page.cursorRect().center())


@pytest.mark.slow
def test_what_is_found_nowhere_is_said(shown: HelpWindow) -> None:
    QTest.keyClicks(shown.search, "khong he lo")
    assert titles(shown) == []
    assert shown._nothing.isVisible()


@pytest.mark.slow
def test_a_link_leads_to_its_page_whatever_is_searched_for(shown: HelpWindow) -> None:
    QTest.keyClicks(shown.search, "gio dau tien")
    shown.page.anchorClicked.emit(QUrl("07-bao-cao"))
    assert shown.list.currentItem().text() == "Báo cáo và giấy tờ"
    assert shown.search.text() == ""


def test_nothing_but_shipped_pictures_is_loaded(shown: HelpWindow, tmp_path: Path) -> None:
    outside = tmp_path / "ngoai.png"
    outside.write_bytes(b"no picture")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert shown.page.loadResource(kind, QUrl.fromLocalFile(str(outside))) is None
    assert shown.page.loadResource(kind, QUrl("main-window.png")) is not None


def test_a_picture_is_no_wider_than_the_page(shown: HelpWindow) -> None:
    shown.show_topic("01-gio-dau-tien")
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = shown.page.loadResource(kind, QUrl("main-window.png"))
    assert picture.deviceIndependentSize().width() <= shown.page.viewport().width()


@pytest.mark.slow
def test_a_page_is_as_wide_whatever_stands_on_it(shown: HelpWindow) -> None:
    """Else a picture that just fits takes the bar away, grows, and calls it back."""
    shown.resize(1080, 720)
    widths = set()
    for topic in help_topics("vi"):
        shown.show_topic(topic.key)
        QApplication.processEvents()
        widths.add(shown.page.viewport().width())
    assert len(widths) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_of_a_page_is_there(language: str) -> None:
    topics = help_topics(language)
    keys = {topic.key for topic in topics}
    for topic in topics:
        assert set(A_LINK.findall(topic.markdown)) <= keys, topic.key
        for words, name in A_PICTURE.findall(topic.markdown):
            assert words  # what a screen reader says of it
            assert resource("help", "pictures", name).is_file(), name


def test_both_languages_have_the_same_pages() -> None:
    vietnamese, english = ([topic.key for topic in help_topics(each)] for each in LANGUAGES)
    assert vietnamese == english
    assert len(vietnamese) > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_named_does_something(language: str, qapp: QApplication) -> None:
    assert qapp
    known = {key for row in action_table() for key in row.keys}
    known |= {key for row in key_table() for key in row.keys}
    named = {key for topic in help_topics(language) for key in A_KEY.findall(topic.markdown)}
    assert len(named) > 30
    assert named - known - ELSEWHERE == set()


def test_a_hit_in_the_title_comes_first() -> None:
    first, second = HelpTopic("a", "Một", "# Một\nhai"), HelpTopic("b", "Hai", "# Hai\nmột")
    assert found_topics([first, second], "hai") == [second, first]
    assert found_topics([first, second], "ba") == []


def test_words_side_by_side_come_before_words_apart() -> None:
    apart, together = HelpTopic("a", "A", "# A\nhạn mức"), HelpTopic("b", "B", "# B\nmức hạn")
    assert found_topics([apart, together], "muc han") == [together, apart]


def test_f1_opens_one_window_that_speaks_the_language(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (first,) = window.findChildren(HelpWindow)
    assert titles(first)[0] == "Giờ đầu tiên"
    install_language(qapp, Language.ENGLISH)
    window.refurnish()
    qtbot.waitUntil(lambda: window.findChildren(HelpWindow) == [])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (second,) = window.findChildren(HelpWindow)
    assert titles(second)[0] == "The first hour"
    second.close()


def flow(window: MainWindow, tmp_path: Path) -> HelpFlow:
    return HelpFlow(WindowMemory(tmp_path / "news.ini"), window)


def test_a_first_run_has_no_news_and_an_update_tells_them_once(
    window: MainWindow, tmp_path: Path
) -> None:
    help_ = flow(window, tmp_path)
    help_.tell_news_once()
    assert window.findChildren(HelpWindow) == []
    WindowMemory(tmp_path / "news.ini").news_read = "0.0.9"
    help_ = flow(window, tmp_path)
    help_.tell_news_once()
    (shown,) = window.findChildren(HelpWindow)
    assert shown.list.currentItem().text() == "Có gì mới"
    shown.close()
    QApplication.processEvents()
    help_.tell_news_once()
    assert not any(each.isVisible() for each in window.findChildren(HelpWindow))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_newest_news_are_those_of_the_program(language: str) -> None:
    project = resource().parent.joinpath("pyproject.toml").read_text("utf-8")
    assert f'version = "{newest_news(language)}"' in project
