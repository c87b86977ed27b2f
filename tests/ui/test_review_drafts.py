"""What was decided in a review outlives the program, until it is stored or thrown away."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,  # noqa: TID251  looked for, not made
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.app import Start
from desktop_app.desk.opening import open_desk
from desktop_app.desk.reader import shipped_reader
from desktop_app.intake.draft import ReadNotice
from desktop_app.resources import resource
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.ui.import_flow import ImportFlow
from desktop_app.ui.known_notice_dialog import KnownNoticeDialog
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.plain_values import plain, value_of
from desktop_app.ui.review_drafts import ReviewDrafts
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import PointField, ReviewState
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.session import Session
from tests.ui.drafts import DRAFT, TODAY
from tests.ui.test_review_of_anything import DRAFT as SMALL
from tests.ui.test_review_of_anything import STEPS, do

SAMPLE = resource("samples", "01_quangtri_2023.txt")
CTRL = Qt.KeyboardModifier.ControlModifier
ROOT = Path(__file__).parent.parent.parent
AT = datetime(2026, 11, 25, 9, 30)  # noqa: DTZ001  the computer's own clock
READ = ReadNotice(DRAFT, b"words as they came")
_PATIENCE = 20_000


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


# The values


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=15))
def test_any_review_is_told_in_plain_words_and_comes_back_the_same(
    steps: list[tuple[int, int, int]],
) -> None:
    review = DraftReview(SMALL)
    for what, which, how in steps:
        do(review, what, which, how)
    told = json.loads(json.dumps(plain(review.state)))
    assert value_of(ReviewState, told) == review.state


def decided() -> ReviewState:
    """Two points decided, one of them with another agency."""
    review = DraftReview(DRAFT)
    review.decide(0, Disposition.NOT_OURS)
    point = replace(review.points[2].point, leads=(PrintedAgency("Sở Khác"),))
    review.edit(2, point, PointField.LEADS)
    review.split(1, 40)
    return review.state


def test_what_is_kept_is_found_with_its_hour_and_the_original_lies_beside(
    tmp_path: Path,
) -> None:
    ReviewDrafts(tmp_path / "so.reviews").keep(READ, decided(), AT)
    drafts = ReviewDrafts(tmp_path / "so.reviews")
    assert drafts.find(DRAFT) == (AT, decided())
    (left,) = drafts.unended()
    assert left.original.name == DRAFT.source.name
    assert left.original.read_bytes() == READ.original
    assert (left.at, left.settled, left.points) == (AT, 1, 5)
    assert left.title == "TB 87/TB-VPUBND · 16/05/2023"


def test_another_text_under_the_same_file_gets_none_of_it(tmp_path: Path) -> None:
    """A newer program may read other words in the same file: spans would be wrong in them."""
    drafts = ReviewDrafts(tmp_path)
    drafts.keep(READ, decided(), AT)
    assert drafts.find(replace(DRAFT, text=f" {DRAFT.text}")) is None
    assert drafts.find(replace(DRAFT, source=replace(DRAFT.source, sha256="cd" * 32))) is None


def _without_a_field(kept: dict) -> None:
    del kept["state"]["points"][0]["point"]["due"]


def _with_a_field_of_another_version(kept: dict) -> None:
    kept["state"]["points"][0]["point"]["urgency"] = "high"


def _of_an_older_format(kept: dict) -> None:
    kept["format"] = "dondoc-review/0"


def _with_an_unknown_word(kept: dict) -> None:
    kept["state"]["points"][0]["disposition"] = "POSTPONED"


def _with_a_place_outside_the_text(kept: dict) -> None:
    kept["state"]["points"][0]["point"]["span"] = [0, 10_000_000]


def _with_words_for_a_number(kept: dict) -> None:
    kept["state"]["points"][0]["point"]["clause"] = "1"


def _without_an_hour(kept: dict) -> None:
    kept["at"] = "lúc nãy"


@pytest.mark.parametrize(
    "spoil",
    [
        _without_a_field,
        _with_a_field_of_another_version,
        _of_an_older_format,
        _with_an_unknown_word,
        _with_a_place_outside_the_text,
        _with_words_for_a_number,
        _without_an_hour,
    ],
)
def test_what_another_version_kept_is_passed_over(
    spoil: Callable[[dict], None], tmp_path: Path
) -> None:
    drafts = ReviewDrafts(tmp_path)
    drafts.keep(READ, decided(), AT)
    (file,) = tmp_path.rglob("decisions.json")
    kept = json.loads(file.read_text("utf-8"))
    spoil(kept)
    file.write_text(json.dumps(kept), "utf-8")
    assert drafts.find(DRAFT) is None
    drafts.keep(READ, decided(), AT)
    assert drafts.find(DRAFT) is not None


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\x00" * 900, b"[" * 90_000, b"\xff"])
def test_a_broken_file_is_no_review(content: bytes, tmp_path: Path) -> None:
    drafts = ReviewDrafts(tmp_path)
    drafts.keep(READ, decided(), AT)
    (file,) = tmp_path.rglob("decisions.json")
    file.write_bytes(content)
    assert drafts.find(DRAFT) is None
    assert drafts.unended() == []


def test_where_nothing_can_be_written_there_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("", "utf-8")
    drafts = ReviewDrafts(tmp_path / "a file")
    drafts.keep(READ, decided(), AT)
    assert drafts.find(DRAFT) is None
    assert drafts.unended() == []
    drafts.drop(DRAFT)


def test_without_a_register_nothing_is_kept() -> None:
    drafts = ReviewDrafts()
    drafts.keep(READ, decided(), AT)
    assert drafts.find(DRAFT) is None
    assert drafts.unended() == []


# The window


@cache
def read_sample() -> ReadNotice:
    """Read once: what becomes of it here does not hang on how it came."""
    return shipped_reader(TODAY).read(SAMPLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "so.reviews"


@pytest.fixture
def opened(tmp_path: Path, folder: Path, qtbot: QtBot) -> Iterator[Callable[[], ImportFlow]]:
    """Makes a window with its import over one register, as a new start would."""
    with open_desk(tmp_path / "so.dondoc", today=TODAY) as desk:

        def make() -> ImportFlow:
            main = QMainWindow()
            qtbot.addWidget(main)
            main.show()
            return ImportFlow(
                Session(desk, today=TODAY, parent=main), main, ReviewDrafts(folder)
            )

        yield make
        QThreadPool.globalInstance().waitForDone()


def review_in(owner: object, qtbot: QtBot) -> ReviewWindow:
    def found() -> list[ReviewWindow]:
        return [each for each in owner.findChildren(ReviewWindow) if each.isVisible()]  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=_PATIENCE)
    QApplication.processEvents()
    return found()[0]


def decide_and_fall(flow: ImportFlow, folder: Path, qtbot: QtBot) -> ReviewState:
    """Something is decided and typed, and the window goes without a word."""
    flow._take_read([read_sample()])
    review = review_in(flow.parent(), qtbot)
    row = review._row
    assert row is not None
    review._decide(Disposition.NOT_OURS)
    review._editor.words.setFocus()
    review._editor.words.selectAll()
    qtbot.keyClicks(review._editor.words, "Soan to trinh")
    qtbot.waitUntil(lambda: any(folder.rglob("decisions.json")))
    qtbot.waitUntil(lambda: "Soan to trinh" in next(folder.rglob("*.json")).read_text("utf-8"))
    assert review.review.points[row].point.text == "Soan to trinh"
    review.hide()
    return review.review.state


@pytest.mark.slow
def test_the_same_notice_opened_again_goes_on_where_it_was(
    opened: Callable[[], ImportFlow], folder: Path, qtbot: QtBot
) -> None:
    state = decide_and_fall(opened(), folder, qtbot)
    flow = opened()
    flow._take_read([read_sample()])
    review = review_in(flow.parent(), qtbot)
    assert review.review.state == state
    assert review.review.is_edited
    assert review._foot.said().startswith("Put back: what you decided here on ")
    assert review.review.undo()  # and Ctrl+Z begins anew
    assert review.review.points == DraftReview(review.review.draft).points


@pytest.mark.slow
def test_another_notice_gets_none_of_it(
    opened: Callable[[], ImportFlow], folder: Path, qtbot: QtBot
) -> None:
    decide_and_fall(opened(), folder, qtbot)
    flow = opened()
    flow._take_read([READ])
    assert not review_in(flow.parent(), qtbot).review.is_edited
    assert any(folder.rglob("decisions.json"))


@pytest.mark.slow
def test_what_was_stored_is_no_draft_any_more(
    opened: Callable[[], ImportFlow], folder: Path, qtbot: QtBot
) -> None:
    decide_and_fall(opened(), folder, qtbot)
    flow = opened()
    flow._take_read([read_sample()])
    with qtbot.waitSignal(flow.notice_stored):
        qtbot.keyClick(review_in(flow.parent(), qtbot), Qt.Key.Key_S, CTRL)
    assert not folder.exists()


@pytest.mark.slow
def test_what_was_stored_just_before_the_fall_is_no_draft_any_more(
    opened: Callable[[], ImportFlow], folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    decide_and_fall(opened(), folder, qtbot)
    kept = shutil.copytree(folder, tmp_path / "kept")
    flow = opened()
    flow._take_read([read_sample()])
    with qtbot.waitSignal(flow.notice_stored):
        qtbot.keyClick(review_in(flow.parent(), qtbot), Qt.Key.Key_S, CTRL)
    shutil.copytree(kept, folder)  # the program ended before it could drop them
    flow = opened()
    flow._take_read([read_sample()])
    qtbot.waitUntil(lambda: not folder.exists(), timeout=_PATIENCE)
    flow.parent().findChild(KnownNoticeDialog).reject()


def test_what_was_thrown_away_is_no_draft_any_more(
    opened: Callable[[], ImportFlow], folder: Path, qtbot: QtBot
) -> None:
    decide_and_fall(opened(), folder, qtbot)
    flow = opened()
    flow._take_read([read_sample()])
    review = review_in(flow.parent(), qtbot)
    review.reject()
    assert any(folder.rglob("decisions.json"))  # until the question is answered
    yes = next(
        b
        for b in review.findChildren(QPushButton)
        if b.text().strip() == "Close without storing"
    )
    yes.click()
    assert not folder.exists()


def test_what_is_taken_back_is_no_draft(
    opened: Callable[[], ImportFlow], folder: Path, qtbot: QtBot
) -> None:
    flow = opened()
    flow._take_read([read_sample()])
    review = review_in(flow.parent(), qtbot)
    review._decide(Disposition.NOT_OURS)
    qtbot.waitUntil(lambda: any(folder.rglob("decisions.json")))
    assert review.review.undo()
    qtbot.waitUntil(lambda: not folder.exists())
    review.reject()


@pytest.mark.slow
def test_a_day_of_issue_given_before_the_fall_still_counts_the_days(
    opened: Callable[[], ImportFlow], folder: Path, qtbot: QtBot
) -> None:
    flow = opened()
    flow._take_read([read_sample()])
    review = review_in(flow.parent(), qtbot)
    read = ReadNotice(review.review.draft, SAMPLE.read_bytes())
    head = replace(review.review.head, issued_on=date(2024, 5, 16))
    review.review.edit_head(head)  # the program ends before the days move
    ReviewDrafts(folder).keep(read, review.review.state, AT)
    before = [each.point.due for each in review.review.points]
    review.hide()
    flow = opened()
    flow._take_read([read_sample()])
    again = review_in(flow.parent(), qtbot)
    assert again.review.head == head
    reading = again._reader.read_kept(read.draft.text, counted_from=head.issued_on)
    assert [each.point.due for each in again.review.points] == [each.due for each in reading]
    assert [each.due for each in reading] != before


# The program


_PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop_app.app import Start
from desktop_app.tracking.notice import Disposition
from desktop_app.ui.review_window import ReviewWindow

if __name__ == "__main__":
    app = QApplication(["dondoc"])
    register, notice = map(Path, sys.argv[1:])
    start = Start(date(2023, 5, 20))
    start.open(register)
    start.window._welcome.stop()
    start.window._entrance.take([notice])

    def say_when_kept():
        kept = list(register.parent.rglob("decisions.json"))
        if kept and "Soan to trinh" in kept[0].read_text("utf-8"):
            print("kept", flush=True)
            watch.stop()

    def work():
        for review in start.window.findChildren(ReviewWindow):
            if review.isVisible():
                begin.stop()
                review._decide(Disposition.NOT_OURS)
                review._editor.words.selectAll()
                QTest.keyClicks(review._editor.words, "Soan to trinh")
                watch.start(50)

    begin, watch = QTimer(), QTimer()
    begin.timeout.connect(work)
    watch.timeout.connect(say_when_kept)
    begin.start(50)
    app.exec()
"""


@pytest.mark.slow
def test_a_killed_program_offers_the_review_at_its_next_start(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """Also where the notice itself is gone by then: its bytes were kept."""
    register, notice = tmp_path / "sổ của tôi" / "so.dondoc", tmp_path / "TB 87.txt"
    register.parent.mkdir()
    notice.write_bytes(SAMPLE.read_bytes())
    program = tmp_path / "program.py"
    program.write_text(_PROGRAM, "utf-8")
    with subprocess.Popen(
        [sys.executable, str(program), str(register), str(notice)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "kept\n"
        running.kill()
    notice.unlink()
    start = Start(TODAY)
    start.open(register)
    window = start.window
    assert isinstance(window, MainWindow)
    window._welcome.stop()
    window.offer_unended_reviews()
    (box,) = (each for each in window.findChildren(QMessageBox) if each.isVisible())
    assert "TB 87/TB-VPUBND · 16/05/2023: 1 of " in box.text()
    next(b for b in box.buttons() if b.text() == "Go on").click()
    review = review_in(window, qtbot)
    assert review.review.draft.source.name == "TB 87.txt"
    assert any(each.point.text == "Soan to trinh" for each in review.review.points)
    assert sum(each.settled for each in review.review.points) == 1
    review._throw_away()
    assert not register.with_name("so.reviews").exists()
    window.close()
    start.close()
    QThreadPool.globalInstance().waitForDone()
