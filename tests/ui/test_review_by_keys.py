"""A long notice reviewed by keys alone, from opening to what the register then holds."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.intake.draft import DoubtKind
from desktop_app.register.register import Register
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.notice import AcceptedNotice, Disposition
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.review_window import ReviewWindow
from tests.ui.long_notice import AGENCIES, NOTICE, READER, TODAY, Keyboard, drafted
from tests.ui.shown_review import shown_review


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    install_language(qapp, Language.ENGLISH)
    register = Register.in_memory(today=TODAY, seed=AGENCIES)
    yield Desk(register)
    register.close()


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[str], ReviewWindow]:
    def open_window(text: str = NOTICE) -> ReviewWindow:
        return shown_review(qtbot, drafted(text), READER)

    return open_window


def test_the_notice_has_sixty_five_points_and_six_doubts() -> None:
    draft = drafted(NOTICE)
    assert len(draft.points) == 65
    assert [(p.label, d.kind) for p in draft.points for d in p.doubts] == [
        ("7", DoubtKind.NO_LEAD),
        ("15", DoubtKind.UNKNOWN_LEAD),
        ("28", DoubtKind.SEVERAL_TASKS),
        ("39", DoubtKind.NO_SUCH_DAY),
        ("50", DoubtKind.PERHAPS_NOT_WORK),
        ("61", DoubtKind.NO_MONTH),
    ]


@pytest.mark.slow
def test_sixty_five_points_are_reviewed_and_stored_without_a_mouse(
    opened: Callable[[], ReviewWindow], desk: Desk, keys: Keyboard
) -> None:
    window = opened()
    stored: list[int] = []

    def store(notice: AcceptedNotice) -> None:
        stored.append(desk.intake.accept(notice, NOTICE.encode(), today=TODAY))

    window.accepted_given.connect(store)
    keys.press("Ctrl+Return")  # all that is sure; on to the first doubt
    keys.press("F9")  # nobody leads: to the field
    keys.write("thanh")
    keys.press("Down", "Return", "Return")  # the offered name, then agreed
    keys.press("N")  # an association that is none of the office's: noted
    keys.press("Ctrl+T", "Return", "Return")  # two tasks, cut where the doubt stands
    keys.press("F9")  # no such day
    keys.write("30/9")
    keys.press("Return")
    keys.press("K")  # not ours
    keys.press("F9")  # no month
    keys.write("25/6")
    keys.press("Return", "Ctrl+S")

    (notice_id,) = stored
    points = {point.label: point for point in desk.points.of_notice(notice_id)}
    assert len(points) == 65
    assert points["15"].disposition is Disposition.NOTED
    assert points["50"].disposition is Disposition.NOT_OURS
    tracked = [p for p in points.values() if p.disposition is Disposition.TRACKED]
    assert len(tracked) == 63

    def work(label: str) -> list[Directive]:
        return [desk.directives.one(n, today=TODAY) for n in points[label].directive_ids]

    assert [(d.leads[0].agency, d.due) for d in work("7")] == [
        ("Thanh tra tỉnh", date(2026, 7, 15))
    ]
    assert [(d.text[:22], d.due) for d in work("28")] == [
        ("Giao Sở Y tế trình đề ", date(2026, 9, 15)),
        ("ban hành kế hoạch mới ", date(2026, 10, 30)),
    ]
    assert [d.due for d in work("39")] == [date(2026, 9, 30)]
    assert [d.due for d in work("61")] == [date(2026, 6, 25)]
    assert [d.due for d in work("64")] == [date(2026, 6, 9)]
    assert keys.pressed == 28


def labels(window: ReviewWindow) -> list[str]:
    return [each.point.label for each in window.review.points]


def test_words_marked_in_the_source_become_a_part_between_two_others(
    opened: Callable[[str], ReviewWindow], keys: Keyboard
) -> None:
    words = "Sở Y tế rà soát; Sở Nội vụ góp ý; Sở Tài chính bố trí vốn."
    window = opened(f"THÔNG BÁO\nSố: 1/TB-UBND\n\n1. {words}")
    keys.press("Esc", "Home", "Ctrl+M", "Ctrl+M")
    assert [each.point.text for each in window.review.points] == [words]
    marked, start = "Sở Nội vụ góp ý;", window.review.points[0].point.span.start
    before = window.review.draft.text.index(marked) - start
    keys.press("F7", *["Right"] * before, *["Shift+Right"] * len(marked), "Ctrl+T")
    assert [each.point.text for each in window.review.points] == [
        "Sở Y tế rà soát;",
        "Sở Nội vụ góp ý;",
        "Sở Tài chính bố trí vốn.",
    ]


@pytest.mark.slow
def test_a_point_is_joined_with_the_one_before_and_that_is_taken_back(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("Home", "Down", "Ctrl+Shift+M")
    assert labels(window)[:2] == ["1", "3"]
    assert window._row == 0
    keys.press("Ctrl+Z")
    assert labels(window)[:2] == ["1", "2"]


@pytest.mark.slow
def test_ctrl_z_in_a_field_undoes_its_typing_and_then_the_review(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("Home", "K", "Up", "F3")
    leads = window.review.points[0].point.leads
    keys.write("x")
    assert window.review.points[0].point.leads != leads
    keys.press("Ctrl+Z")
    assert window.review.points[0].point.leads == leads
    assert window.review.points[0].disposition is Disposition.NOT_OURS
    keys.press("Ctrl+Z")
    assert window.review.points[0].disposition is Disposition.TRACKED


@pytest.mark.slow
def test_the_arrows_choose_among_the_printed_deadlines(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("F8", "F8", "F5")
    assert window.review.points[27].point.due == date(2026, 9, 15)
    keys.press("Right", "Space")
    assert window.review.points[27].point.due == date(2026, 10, 30)
    keys.press("Left", "Space")
    assert window.review.points[27].point.due == date(2026, 9, 15)


@pytest.mark.slow
def test_esc_leaves_a_field_before_it_leaves_the_window(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("F2", "Esc")
    assert window.isVisible()
    keys.press("N")
    assert window.review.points[6].disposition is Disposition.NOTED


@pytest.mark.slow
def test_the_head_is_mended_by_keys_and_the_days_counted_from_it_move(
    opened: Callable[[str], ReviewWindow], keys: Keyboard, qtbot: QtBot
) -> None:
    counted = "trong 10 ngày kể từ ngày ban hành"
    window = opened(NOTICE.replace("trước ngày 02/6/2026", counted, 1))
    assert window.review.points[0].point.due == date(2026, 5, 25)
    keys.press("Ctrl+H", "Tab", "Ctrl+A")
    keys.write("20/5/2026")
    qtbot.waitUntil(lambda: window.review.points[0].point.due == date(2026, 6, 1))
    assert window.review.head.issued_on == date(2026, 5, 20)
    assert window._foot.said() == "Counted again from 20/05/2026: 1 other day."
    keys.press("Esc", "Ctrl+Z")
    assert window.review.points[0].point.due == date(2026, 5, 25)


@pytest.mark.slow
def test_a_missing_number_is_the_first_stop_and_enter_goes_on(
    opened: Callable[[str], ReviewWindow], keys: Keyboard
) -> None:
    window = opened(NOTICE.replace("Số: 105/TB-VPUBND", "Số:    /TB-VPUBND"))
    keys.write("105/TB-VPUBND")
    keys.press("Return")
    assert window.review.head.number == "105/TB-VPUBND"
    assert window._row == 6
    keys.press("N")
    assert window.review.points[6].disposition is Disposition.NOTED


@pytest.mark.slow
def test_words_marked_by_keys_become_the_deadline_and_its_day_is_asked_for(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("Ctrl+D")
    assert window._foot.said() == "Select the words in the source first."
    span = window.review.points[6].point.span
    at = window.review.draft.text.index("Đẩy nhanh") - span.start
    keys.press("F7", "Home", *["Right"] * at, *["Shift+Right"] * len("Đẩy nhanh"), "Ctrl+D")
    keys.write("1/8")
    point = window.review.points[6].point
    assert (point.deadlines[0].phrase, point.due) == ("Đẩy nhanh", date(2026, 8, 1))


@pytest.mark.slow
def test_the_head_folds_when_its_doubts_are_left_behind(
    opened: Callable[[str], ReviewWindow], keys: Keyboard
) -> None:
    window = opened(NOTICE.replace("Số: 105/TB-VPUBND", "Số:    /TB-VPUBND"))
    assert window._head.has_cursor()
    keys.press("F8")
    assert not window._head._form.isVisible()
    assert window.focusWidget() is window._list


@pytest.mark.slow
def test_an_undecided_point_that_was_given_a_day_says_what_is_not_kept(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("F6")
    keys.write("1/8")
    keys.press("Esc")
    assert window.review.points[6].disposition is Disposition.TRACKED
    keys.press("Ctrl+4")
    said = [strip.words() for strip in window.findChildren(DoubtStrip) if strip.isVisible()]
    assert said == ["An undecided point keeps no agency and no day: Ctrl+1 keeps both."]


@pytest.mark.slow
def test_what_the_head_lacks_is_filled_in_one_after_the_other(
    opened: Callable[[str], ReviewWindow], keys: Keyboard
) -> None:
    text = NOTICE.replace("Số: 105/TB-VPUBND", "Số:    /TB-VPUBND")
    window = opened(text.replace("ngày 15 tháng 5 năm 2026", "ngày    tháng 5 năm 2026"))
    keys.write("105/TB-VPUBND")
    keys.press("Return")
    keys.write("15/5/2026")
    keys.press("Return")
    head = window.review.head
    assert (head.number, head.issued_on) == ("105/TB-VPUBND", date(2026, 5, 15))
    assert window.focusWidget() is window._list
    assert window._row == 6


@pytest.mark.slow
def test_f9_after_esc_from_the_head_goes_to_the_points_own_field(
    opened: Callable[[str], ReviewWindow], keys: Keyboard
) -> None:
    window = opened(NOTICE.replace("Số: 105/TB-VPUBND", "Số:    /TB-VPUBND"))
    keys.press("Esc", *["Down"] * 6, "Ctrl+H", "Esc", "F9")
    keys.write("x")
    assert [lead.name for lead in window.review.points[6].point.leads] == ["x"]


@pytest.mark.slow
def test_days_that_move_at_the_last_moment_are_shown_before_they_are_stored(
    opened: Callable[[str], ReviewWindow], keys: Keyboard, qtbot: QtBot
) -> None:
    counted = "trong 10 ngày kể từ ngày ban hành"
    window = opened(NOTICE.replace("trước ngày 02/6/2026", counted, 1))
    keys.press("Ctrl+H", "Tab", "Ctrl+A")
    keys.write("20/5/2026")
    with qtbot.assertNotEmitted(window.accepted_given):
        keys.press("Ctrl+S")
    assert window._foot.said() == "Counted again from 20/05/2026: 1 other day."
    with qtbot.waitSignal(window.accepted_given) as given:
        keys.press("Ctrl+S")
    assert given.args[0].points[0].directives[0].due == date(2026, 6, 1)


@pytest.mark.slow
def test_going_on_stays_among_the_points_that_are_shown(
    opened: Callable[[], ReviewWindow], keys: Keyboard
) -> None:
    window = opened()
    keys.press("Ctrl+L", "N", "N")
    assert window._row == 27
    assert not window._model.shows(0)
