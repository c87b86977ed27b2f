"""The review window, driven by its keys as a secretary drives it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,  # noqa: TID251  it looks for the question
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.intake.draft import Doubt, DoubtKind
from desktop_app.tracking.notice import AcceptedNotice, Disposition, NoticeHead
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.review_list import ReviewList, ReviewListModel
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.source_view import SourceView
from desktop_app.ui.words_field import WordsField
from tests.ui.drafts import DRAFT, TEXT, TWO_TASKS, place
from tests.ui.shown_review import shown_review

Opened = Callable[..., ReviewWindow]


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return partial(shown_review, qtbot)


def points_of(window: ReviewWindow) -> ReviewList:
    return window.findChild(ReviewList)


def dispositions(window: ReviewWindow) -> list[Disposition]:
    return [point.disposition for point in window.review.points]


def question_of(window: ReviewWindow) -> QMessageBox | None:
    return window.findChild(QMessageBox)


def test_it_opens_on_the_first_point_to_look_at(opened: Opened) -> None:
    assert points_of(opened()).current_row() == 1


def test_the_list_model_keeps_qts_rules(opened: Opened, qtmodeltester: object) -> None:
    model = opened().findChild(ReviewListModel)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_enter_agrees_and_goes_on(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    qtbot.keyClick(points_of(window), Qt.Key.Key_Return)
    assert window.review.points[1].disposition is Disposition.TRACKED
    assert points_of(window).current_row() == 2


@pytest.mark.parametrize(
    ("key", "disposition"),
    [
        (Qt.Key.Key_T, Disposition.TRACKED),
        (Qt.Key.Key_N, Disposition.NOTED),
        (Qt.Key.Key_K, Disposition.NOT_OURS),
        (Qt.Key.Key_C, Disposition.UNDECIDED),
    ],
)
def test_a_letter_decides_and_goes_on(
    opened: Opened, qtbot: QtBot, key: Qt.Key, disposition: Disposition
) -> None:
    window = opened()
    qtbot.keyClick(points_of(window), key)
    assert window.review.points[1].disposition is disposition
    assert window.review.points[1].settled
    assert points_of(window).current_row() == 2


def test_ctrl_and_a_figure_decides_from_any_field(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    words = window.findChild(WordsField)
    words.setFocus()
    qtbot.keyClick(words, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.review.points[1].disposition is Disposition.NOT_OURS


def test_f8_goes_from_doubt_to_doubt(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    visited = []
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F8):
        qtbot.keyClick(window, key)
        visited.append(points_of(window).current_row())
    qtbot.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert [*visited, points_of(window).current_row()] == [1, 3, 1, 3]


def test_ctrl_enter_agrees_with_what_is_sure_only(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [point.settled for point in window.review.points] == [True, False, True, False]


def test_the_doubts_are_said_in_words_until_the_point_is_settled(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened()
    strips = window.findChildren(DoubtStrip)
    said = " ".join(strip.words() for strip in strips if strip.isVisible())
    assert "There are two deadlines" in said
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not any(strip.isVisible() for strip in strips)


def test_the_current_point_and_its_phrases_are_lit_in_the_source(opened: Opened) -> None:
    source = opened().findChild(SourceView)
    lit = [
        selection.cursor.selectedText().replace("\u2029", "\n")
        for selection in source.extraSelections()
    ]
    assert lit == [
        TWO_TASKS.span.of(TEXT),
        "Sở Tài chính",
        "Cục Thuế tỉnh",
        "trước ngày 20/6/2023",
        "trước ngày 05/7/2023",
    ]


def test_a_click_in_the_source_selects_its_point(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    source = window.findChild(SourceView)
    cursor = QTextCursor(source.document())
    cursor.setPosition(place("thẩm định hồ sơ").start + 2)
    spot = source.cursorRect(cursor).center()
    qtbot.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert points_of(window).current_row() == 2


def test_ctrl_t_splits_at_the_text_cursor(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    words = window.findChild(WordsField)
    words.setFocus()
    cursor = words.textCursor()
    cursor.setPosition(TWO_TASKS.text.index("Cục Thuế"))
    words.setTextCursor(cursor)
    qtbot.keyClick(words, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert [point.point.clause for point in window.review.points] == [0, 1, 2, 0, 0]
    assert words.toPlainText() == window.review.points[1].point.text


def test_ctrl_m_merges_with_the_next_and_ctrl_z_takes_it_back(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened()
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert len(window.review.points) == 3
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.review.points) == 4


def test_selected_words_become_the_deadline(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    source = window.findChild(SourceView)
    wanted = place("báo cáo trước ngày")
    cursor = source.textCursor()
    cursor.setPosition(wanted.start)
    cursor.setPosition(wanted.end, QTextCursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    first = window.review.points[1].point.deadlines[0]
    assert (first.phrase, first.span) == ("báo cáo trước ngày", wanted)


def test_selected_words_become_a_point_with_their_printed_number(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(replace(DRAFT, points=()))
    source = window.findChild(SourceView)
    wanted = place("3. Giao Sở Xây dựng thẩm định hồ sơ trước ngày 15/6/2023.")
    cursor = source.textCursor()
    cursor.setPosition(wanted.start)
    cursor.setPosition(wanted.end, QTextCursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    point = window.review.points[0].point
    assert (point.label, point.text[:4]) == ("3.", "Giao")


def test_the_button_says_what_will_be_stored(opened: Opened) -> None:
    window = opened()
    texts = [button.text() for button in window.findChildren(QPushButton)]
    assert "Store 1 task, 2 points undecided" in texts


def test_a_notice_without_points_can_still_be_kept(opened: Opened, qtbot: QtBot) -> None:
    window = opened(replace(DRAFT, points=()))
    with qtbot.waitSignal(window.accepted_given) as given:
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    notice: AcceptedNotice = given.args[0]
    assert notice.points == ()
    assert notice.text == TEXT


def test_accept_gives_the_notice_and_leaves_the_window_open(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened()
    qtbot.keyClick(points_of(window), Qt.Key.Key_Return)
    with qtbot.waitSignal(window.accepted_given) as given:
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert given.args[0] == window.review.accepted()
    assert len(given.args[0].points[1].directives) == 1
    assert window.isVisible()


def test_a_missing_number_opens_the_head_and_what_is_typed_is_stored(
    opened: Opened, qtbot: QtBot
) -> None:
    draft = replace(DRAFT, head=NoticeHead(), doubts=(Doubt(DoubtKind.NO_NUMBER),))
    window = opened(draft)
    number = next(
        line
        for line in window.findChildren(object)
        if getattr(line, "accessibleName", str)() == "Number"
    )
    assert number.isVisible()
    qtbot.keyClicks(number, "12/TB-VPUBND")
    assert window.review.accepted().head.number == "12/TB-VPUBND"


def test_esc_closes_at_once_when_nothing_was_done(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_esc_asks_before_it_throws_work_away(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    qtbot.keyClick(points_of(window), Qt.Key.Key_T)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    question = question_of(window)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    question = question_of(window)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert dispositions(window)[1] is Disposition.TRACKED


def test_f1_shows_the_keys_of_the_review(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    said = [label.text() for label in window.findChild(KeysSheet).findChildren(QLabel)]
    assert {"F8", "Shift+F8", "Ctrl+T", "T · Ctrl+1"} <= set(said)


def test_only_the_doubtful_points_can_be_shown(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    shown = next(
        button
        for button in window.findChildren(object)
        if getattr(button, "text", str)() == "To look at (2)"
    )
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert points_of(window).model().rowCount() == 2


@pytest.mark.slow
def test_lighting_a_point_of_a_long_notice_lays_nothing_out_anew(
    opened: Opened, qtbot: QtBot
) -> None:
    text = TEXT * 200
    window = opened(replace(DRAFT, text=text))
    document = window.findChild(SourceView).document()
    laid_out = []
    document.documentLayout().documentSizeChanged.connect(laid_out.append)
    before = document.revision()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F8)
    assert (document.revision(), laid_out) == (before, [])
