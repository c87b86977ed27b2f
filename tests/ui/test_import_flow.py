"""From files to stored notices, over a real register."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMessageBox,  # noqa: TID251  it looks for sentences
    QPushButton,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.opening import open_desk
from desktop_app.intake.tesseract import found_tesseract
from desktop_app.resources import resource
from desktop_app.tracking.chain import RelationKind
from desktop_app.tracking.notice import NoticeLine
from desktop_app.ui.chain_dialog import ChainDialog
from desktop_app.ui.colors import current_colors
from desktop_app.ui.import_flow import ImportFlow
from desktop_app.ui.known_notice_dialog import KnownNoticeDialog
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.reading_dialog import ReadingDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.session import Session
from tests.intake.scan_maker import scan_of
from tests.ui.drafts import TODAY

pytestmark = pytest.mark.slow  # each reading is a process

SAMPLE = resource("samples", "01_quangtri_2023.txt")
OTHER = resource("samples", "03_langson_2024.txt")
CTRL = Qt.KeyboardModifier.ControlModifier
_PATIENCE = 10_000


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_desk(tmp_path / "so.dondoc", today=TODAY) as desk:
        yield Session(desk, today=TODAY)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    main = QMainWindow()
    qtbot.addWidget(main)
    main.show()
    yield main
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def flow(session: Session, window: QMainWindow) -> ImportFlow:
    return ImportFlow(session, window)


@pytest.fixture
def next_review(window: QMainWindow, qtbot: QtBot) -> Callable[[str], ReviewWindow]:
    """Waits for the review of the file called so."""

    def wait(name: str) -> ReviewWindow:
        def found() -> list[ReviewWindow]:
            reviews = window.findChildren(ReviewWindow)
            return [r for r in reviews if r.isVisible() and r.review.draft.source.name == name]

        qtbot.waitUntil(lambda: len(found()) == 1, timeout=_PATIENCE)
        QApplication.processEvents()
        return found()[0]

    return wait


def box_over(owner: QMainWindow | ReviewWindow, qtbot: QtBot) -> QMessageBox:
    """Waits for a message box over `owner`."""

    def boxes() -> list[QMessageBox]:
        return [box for box in owner.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1, timeout=_PATIENCE)
    return boxes()[0]


def sentence_over(owner: QMainWindow | ReviewWindow, qtbot: QtBot) -> str:
    """Waits for a message box over `owner`, and closes it; what it said."""
    box = box_over(owner, qtbot)
    said = box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    return said


def test_a_sample_is_read_reviewed_and_stored(
    session: Session,
    flow: ImportFlow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> None:
    flow.take([SAMPLE])
    review = next_review(SAMPLE.name)
    assert session.desk.notices.all() == []
    directives = review.review.tally().directives
    with (
        qtbot.waitSignal(session.changed),
        qtbot.waitSignal(flow.notice_stored) as stored,
    ):
        qtbot.keyClick(review, Qt.Key.Key_S, CTRL)
    (notice,) = session.desk.notices.all()
    assert stored.args == [notice.id]
    assert notice.head.number == "87/TB-VPUBND"
    assert notice.directives == directives > 0
    assert session.desk.notices.original(notice.id) == (SAMPLE.name, SAMPLE.read_bytes())
    assert not review.isVisible()


def test_pasted_words_are_read_reviewed_and_kept_like_a_file(
    session: Session,
    flow: ImportFlow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> None:
    words = SAMPLE.read_text("utf-8")
    flow.take_pasted(words)
    review = next_review("Văn bản dán.txt")
    with qtbot.waitSignal(flow.notice_stored):
        qtbot.keyClick(review, Qt.Key.Key_S, CTRL)
    (notice,) = session.desk.notices.all()
    assert notice.head.number == "87/TB-VPUBND"
    assert session.desk.notices.original(notice.id) == ("Văn bản dán.txt", words.encode())


def test_pasting_without_words_says_what_to_do(
    flow: ImportFlow, window: QMainWindow, qtbot: QtBot
) -> None:
    flow.take_pasted(" \n—\n")
    assert "copy the text first" in sentence_over(window, qtbot)


def test_several_files_are_reviewed_one_after_the_other(
    session: Session,
    flow: ImportFlow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> None:
    flow.take([SAMPLE, OTHER])
    for path in (SAMPLE, OTHER):
        review = next_review(path.name)
        with qtbot.waitSignal(flow.notice_stored):
            qtbot.keyClick(review, Qt.Key.Key_S, CTRL)
    assert len(session.desk.notices.all()) == 2


def test_an_unreadable_file_is_said_and_the_others_go_on(
    flow: ImportFlow,
    window: QMainWindow,
    next_review: Callable[[str], ReviewWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    broken = tmp_path / "hong.docx"
    broken.write_bytes(b"PK\x03\x04 this is no package")
    flow.take([broken, SAMPLE])
    assert "hong.docx" in sentence_over(window, qtbot)
    assert next_review(SAMPLE.name).isVisible()


def test_two_unreadable_files_are_said_together(
    flow: ImportFlow, window: QMainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    flow.take([tmp_path / "khong co.docx", tmp_path / "cung khong.pdf"])
    said = sentence_over(window, qtbot)
    assert "khong co.docx" in said
    assert "cung khong.pdf" in said
    assert window.isVisible()


@pytest.fixture
def kept(
    session: Session,
    flow: ImportFlow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> NoticeLine:
    """The sample, taken in before."""
    flow.take([SAMPLE])
    with qtbot.waitSignal(flow.notice_stored):
        qtbot.keyClick(next_review(SAMPLE.name), Qt.Key.Key_S, CTRL)
    (notice,) = session.desk.notices.all()
    return notice


def asked_about(window: QMainWindow, qtbot: QtBot) -> KnownNoticeDialog:
    """Waits for the question whether a notice is in already."""

    def dialogs() -> list[KnownNoticeDialog]:
        return [box for box in window.findChildren(KnownNoticeDialog) if box.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=_PATIENCE)
    return dialogs()[0]


def press(dialog: KnownNoticeDialog, verb: str, qtbot: QtBot) -> None:
    buttons = dialog.findChildren(QPushButton)
    button = next(each for each in buttons if each.text().replace("&", "").strip() == verb)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(dialog: KnownNoticeDialog) -> str:
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    told = [browser.toPlainText() for browser in dialog.findChildren(QTextBrowser)]
    return "\n".join((*labels, *told))


def test_the_very_file_again_can_only_be_looked_at(
    kept: NoticeLine, flow: ImportFlow, window: QMainWindow, qtbot: QtBot
) -> None:
    flow.take([SAMPLE])
    dialog = asked_about(window, qtbot)
    verbs = {each.text().replace("&", "").strip() for each in dialog.findChildren(QPushButton)}
    assert verbs == {"Open the kept one", "Cancel"}
    look = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    inks = look.icon().pixmap(16).toImage()
    at = [(x, y) for x in range(16) for y in range(16) if inks.pixelColor(x, y).alpha() > 200]
    assert {inks.pixelColor(*each).name() for each in at} == {current_colors().on_accent}
    with qtbot.waitSignal(flow.notice_wanted) as wanted:
        press(dialog, "Open the kept one", qtbot)
    assert wanted.args == [kept.id]


@pytest.mark.usefixtures("kept")
def test_the_same_notice_as_another_file_is_asked_about_first(
    session: Session,
    flow: ImportFlow,
    window: QMainWindow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> None:
    flow.take([SAMPLE.with_suffix(".docx"), OTHER])
    dialog = asked_about(window, qtbot)
    assert "87/TB-VPUBND" in words_of(dialog)
    assert "Not a word differs" in words_of(dialog)
    press(dialog, "Cancel", qtbot)
    assert next_review(OTHER.name).isVisible()
    assert len(session.desk.notices.all()) == 1


def test_a_corrected_reprint_says_what_differs_and_becomes_an_amendment(
    kept: NoticeLine,
    session: Session,
    flow: ImportFlow,
    window: QMainWindow,
    next_review: Callable[[str], ReviewWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    reprint = tmp_path / "in lai.txt"
    words = SAMPLE.read_text("utf-8")
    assert "20/6/2023" in words
    reprint.write_text(words.replace("20/6/2023", "30/6/2023"), "utf-8")
    flow.take([reprint])
    dialog = asked_about(window, qtbot)
    assert "20/6/2023" in words_of(dialog)
    assert "30/6/2023" in words_of(dialog)
    press(dialog, "Review as its amendment", qtbot)
    with qtbot.waitSignal(flow.notice_stored) as stored:
        qtbot.keyClick(next_review(reprint.name), Qt.Key.Key_S, CTRL)
    (link,) = session.desk.chains.of_notice(kept.id)
    assert (link.notice.id, link.kind, link.earlier.id) == (
        stored.args[0],
        RelationKind.AMENDS,
        kept.id,
    )
    session.desk.history.undo()
    assert session.desk.notices.all() == [kept]


@pytest.mark.usefixtures("kept")
def test_both_may_be_kept(
    session: Session,
    flow: ImportFlow,
    window: QMainWindow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> None:
    flow.take([SAMPLE.with_suffix(".docx")])
    press(asked_about(window, qtbot), "Keep both", qtbot)
    with qtbot.waitSignal(flow.notice_stored) as stored:
        qtbot.keyClick(next_review("01_quangtri_2023.docx"), Qt.Key.Key_S, CTRL)
    assert len(session.desk.notices.all()) == 2
    assert session.desk.chains.of_notice(stored.args[0]) == ()


def test_a_replacing_notice_offers_its_chain_before_the_next_review(
    kept: NoticeLine,
    session: Session,
    flow: ImportFlow,
    window: QMainWindow,
    next_review: Callable[[str], ReviewWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    later = tmp_path / "thay the.txt"
    later.write_text(
        "Số: 99/TB-VPUBND\nHòa An, ngày 01 tháng 7 năm 2023\nTHÔNG BÁO\nKết luận\n"
        "1. Giao Sở Y tế báo cáo trước ngày 20/7/2023.\n"
        "2. Thông báo này thay thế Thông báo số 87/TB-VPUBND.\n",
        "utf-8",
    )
    flow.take([later, OTHER])
    review = next_review(later.name)
    with qtbot.waitSignal(flow.notice_stored) as stored:
        qtbot.keyClick(review, Qt.Key.Key_S, CTRL)
    dialog = window.findChild(ChainDialog)
    assert dialog is not None
    assert not any(each.isVisible() for each in window.findChildren(ReviewWindow))
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(dialog.giving, Qt.MouseButton.LeftButton)
    (link,) = session.desk.chains.of_notice(kept.id)
    assert (link.notice.id, link.kind) == (stored.args[0], RelationKind.REPLACES)
    assert next_review(OTHER.name).isVisible()


def test_closing_a_review_stores_nothing(
    session: Session,
    flow: ImportFlow,
    next_review: Callable[[str], ReviewWindow],
    qtbot: QtBot,
) -> None:
    flow.take([SAMPLE])
    qtbot.keyClick(next_review(SAMPLE.name), Qt.Key.Key_Escape)
    assert session.desk.notices.all() == []


def test_stopping_the_reading_opens_no_review(
    flow: ImportFlow, window: QMainWindow, qtbot: QtBot
) -> None:
    flow.take([SAMPLE, OTHER])
    qtbot.keyClick(window.findChild(ReadingDialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not flow._queue.is_reading, timeout=_PATIENCE)
    assert window.findChildren(ReviewWindow) == []
    assert window.findChildren(QMessageBox) == []


def test_a_text_without_tasks_can_be_kept_as_a_notice(
    session: Session,
    flow: ImportFlow,
    next_review: Callable[[str], ReviewWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    letter = tmp_path / "thu.txt"
    letter.write_text("Kính gửi các đồng chí.\n", "utf-8")
    flow.take([letter])
    with qtbot.waitSignal(flow.notice_stored):
        qtbot.keyClick(next_review("thu.txt"), Qt.Key.Key_S, CTRL)
    (notice,) = session.desk.notices.all()
    assert notice.directives == 0


@pytest.mark.skipif(found_tesseract() is None, reason="Tesseract with Vietnamese is not here")
def test_scanned_pages_are_counted_and_stopping_ends_them(
    flow: ImportFlow, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    scan = tmp_path / "quét.pdf"
    scan.write_bytes(scan_of(resource("samples", "08_camau_2022_bang.pdf").read_bytes()))
    with qtbot.waitSignal(flow._queue.scanned_page_begun, timeout=_PATIENCE) as begun:
        flow.take([scan])
    assert begun.args[0] == 0
    assert begun.args[1] > 1
    reading = window.findChild(ReadingDialog)
    words = f"page 1/{begun.args[1]}"
    qtbot.waitUntil(lambda: any(words in each.text() for each in reading.findChildren(QLabel)))
    qtbot.keyClick(reading, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not flow._queue.is_reading, timeout=_PATIENCE)
    assert window.findChildren(ReviewWindow) == []
