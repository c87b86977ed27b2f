"""The words that were searched for are lit where they stand, marks or not."""

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import ListGroup
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.colors import current_colors
from desktop_app.ui.head_painter import HeadPainter
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.lit_words import lit
from desktop_app.ui.main_window import MainWindow
from tests.register.given import TODAY
from tests.ui.test_main_window import pick, texts


def hits(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in hit_spans(text, words)]


def test_accents_and_case_do_not_matter() -> None:
    assert hits("Quỹ ĐẤT công, đất đai", "dat") == ["ĐẤT", "đất"]


def test_only_beginnings_of_words_are_lit() -> None:
    assert hits("giải ngân, ngân sách", "ngan sa") == ["ngân", "ngân", "sá"]
    assert hits("ban hành", "an") == []


def test_no_words_light_nothing() -> None:
    assert hits("Quỹ đất", "  ") == []


def test_what_is_searched_for_is_lit_in_an_answer(qapp: QApplication) -> None:
    del qapp
    assert lit("Vướng <mặt bằng>", "mat") == (
        "Vướng &lt;"
        f'<span style="background-color: {current_colors().mark_hit}">mặt</span>'
        " bằng&gt;"
    )
    assert lit("Vướng & chờ", "") == "Vướng &amp; chờ"


def test_the_panel_lights_the_answer_that_was_found(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    number = pick(window, "Rà soát quỹ đất công", qtbot)
    answer = NewProgress(reported_on=TODAY, text="Vướng mặt bằng", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(number, answer)
    window._parts.search.setText("vuong mat")
    qtbot.waitUntil(lambda: texts(window) == ["Rà soát quỹ đất công"])
    window.refresh()
    qtbot.waitUntil(lambda: not window._details.isActive())
    said = [label.text() for label in window._parts.panel._timeline.findChildren(QLabel)]
    assert any("<span" in each and "Vướng</span>" in each for each in said)


def test_a_head_lights_why_all_its_work_was_found(qapp: QApplication) -> None:
    colors = current_colors()
    painter_of_heads = HeadPainter(qapp.font(), colors, 1.0)
    group = ListGroup("TB 87/TB-VPUBND", "notice:1", 0, 3, 0)

    def lit_pixels(words: str) -> int:
        picture = QImage(600, 60, QImage.Format.Format_RGB32)
        painter_of_heads.words = words
        with QPainter(picture) as painter:
            painter_of_heads.paint(
                painter, group, picture.rect(), "Quản lý đất đai", is_open=True
            )
        hit = QColor(colors.mark_hit).rgb()
        return sum(picture.pixel(x, y) == hit for x in range(600) for y in range(60))

    assert lit_pixels("") == lit_pixels("zzz") == 0
    assert lit_pixels("dat dai") > lit_pixels("dai") > 0
    assert lit_pixels("87") > 0
