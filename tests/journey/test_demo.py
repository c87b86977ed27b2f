"""`dondoc demo` works with no screen and leaves a register, papers and pictures."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from desktop_app.demo import DEMO_DAY
from desktop_app.desk.opening import open_desk
from desktop_app.tracking.deadline import StandingKind

pytestmark = pytest.mark.slow  # the demo, whole


def demo(folder: Path) -> None:
    """Call the demo as a person does: in a process of its own, which has no screen."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "demo", str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "thử"
    demo(folder)
    return folder


@pytest.fixture
def made(first: Path, tmp_path: Path) -> Path:
    """A demo that a test may change; its files are as old as they were."""
    return Path(shutil.copytree(first, tmp_path / "thử"))


def test_the_demo_goes_the_whole_way(made: Path) -> None:
    with open_desk(made / "demo.dondoc", today=DEMO_DAY, may_make=False) as desk:
        assert len(desk.notices.all()) == 4
        counts = desk.directives.counts(today=DEMO_DAY).by_standing
        assert counts[StandingKind.OVERDUE] > 0
        assert counts[StandingKind.COMPLETED_ON_TIME] > counts[StandingKind.OVERDUE]
    pdf = pypdfium2.PdfDocument(made / "BaoCaoTuan_2025-W38.pdf")
    assert "so với kỳ trước" in pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    for name in ("main-window", "review-window", "report-dialog"):
        picture = QImage(str(made / f"{name}.png"))
        assert picture.width() == (620 if name == "report-dialog" else 1366)
        colors = {picture.pixel(x, y) for x in range(0, 500, 5) for y in range(0, 400, 5)}
        assert len(colors) > 10


def test_no_picture_shows_where_it_was_made(made: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "một thư mục khác"
    demo(elsewhere)
    pictures = {path.name: path.read_bytes() for path in made.glob("*.png")}
    assert pictures == {path.name: path.read_bytes() for path in elsewhere.glob("*.png")}


def test_a_demo_that_was_worked_in_is_kept(made: Path) -> None:
    with open_desk(made / "demo.dondoc", today=DEMO_DAY) as desk:
        desk.follow_up.complete([1], on=DEMO_DAY, text="Lời của người dùng thử")
    later = time.time() + 5
    os.utime(made / "demo.dondoc", (later, later))
    demo(made)
    (kept,) = made.glob("demo.2*.dondoc")
    with open_desk(kept, today=DEMO_DAY, may_make=False) as desk:
        said = desk.directives.one(1, today=DEMO_DAY).progress
        assert said[-1].text == "Lời của người dùng thử"
        assert desk.keeping.check() == []


def test_a_second_demo_takes_the_place_of_the_first(made: Path) -> None:
    demo(made)
    assert len(list(made.glob("BaoCaoTuan_*"))) == 2
