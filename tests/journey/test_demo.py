"""`dondoc demo` works with no screen and leaves a register, papers and pictures."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
from PySide6.QtGui import QImage

from desktop_app.demo import DEMO_DAY, make_demo
from desktop_app.desk.opening import open_desk
from desktop_app.tracking.deadline import StandingKind


def test_the_demo_goes_the_whole_way(tmp_path: Path) -> None:
    folder = tmp_path / "thử"
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "demo", str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    with open_desk(folder / "demo.dondoc", today=DEMO_DAY, may_make=False) as desk:
        assert len(desk.notices.all()) == 4
        counts = desk.directives.counts(today=DEMO_DAY).by_standing
        assert counts[StandingKind.OVERDUE] > 0
        assert counts[StandingKind.COMPLETED_ON_TIME] > counts[StandingKind.OVERDUE]
    pdf = pypdfium2.PdfDocument(folder / "BaoCaoTuan_2025-W38.pdf")
    assert "so với kỳ trước" in pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    for name in ("main-window", "review-window", "report-dialog"):
        picture = QImage(str(folder / f"{name}.png"))
        assert picture.width() == (620 if name == "report-dialog" else 1366)
        colors = {picture.pixel(x, y) for x in range(0, 500, 5) for y in range(0, 400, 5)}
        assert len(colors) > 10


def test_a_demo_that_was_worked_in_is_kept(tmp_path: Path) -> None:
    def demo() -> None:
        make_demo(tmp_path, today=DEMO_DAY, language="vi")

    demo()
    with open_desk(tmp_path / "demo.dondoc", today=DEMO_DAY) as desk:
        desk.follow_up.complete([1], on=DEMO_DAY, text="Lời của người dùng thử")
    later = time.time() + 5
    os.utime(tmp_path / "demo.dondoc", (later, later))
    demo()
    (kept,) = tmp_path.glob("demo.2*.dondoc")
    with open_desk(kept, today=DEMO_DAY, may_make=False) as desk:
        said = desk.directives.one(1, today=DEMO_DAY).progress
        assert said[-1].text == "Lời của người dùng thử"
        assert desk.keeping.check() == []


def test_a_second_demo_takes_the_place_of_the_first(tmp_path: Path) -> None:
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "demo", str(tmp_path)],
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0
    assert len(list(tmp_path.glob("BaoCaoTuan_*"))) == 2
