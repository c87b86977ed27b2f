"""How the cost grows with the register: `python -m tests.bench.growth [SIZE…]`.

Prints a table in Markdown and writes the picture beside it, docs/pictures/growth.svg: each
line is a kind of work, ten times the directives from one mark to the next.
"""

import subprocess
import sys
import tempfile
import timeit
from collections.abc import Callable, Iterator
from datetime import datetime, time
from math import log10
from pathlib import Path

from reportlab.graphics import renderSVG
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import HexColor, white

from desktop_app.desk.desk import Desk
from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.register.copies import copy_register
from desktop_app.register.register import Register
from desktop_app.reports import summary_pdf, weekly_excel
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.report_period import ReportPeriod
from tests.bench.invented_years import TODAY, fill
from tests.bench.test_window import OUR_WINDOW
from tests.register.given import a_directive, a_notice

ROOT = Path(__file__).parent.parent.parent
PICTURE = ROOT / "docs" / "pictures" / "growth.svg"
SIZES = (1_000, 10_000, 100_000, 1_000_000)
_LOADED = (summary_pdf, weekly_excel)  # else the smallest register would pay for it
_COLORS = ("#1f5fa8", "#b3261e", "#2e7d32", "#8a5a00", "#6a1b9a", "#455a64", "#00838f")
_WIDE, _HIGH = 620, 340


def measured(path: Path, folder: Path) -> Iterator[tuple[str, float]]:
    """Each kind of work on the register at `path`, in seconds: the least of some rounds."""
    window = (sys.executable, "-c", OUR_WINDOW, str(path))
    yield (
        "start to first paint",
        _least(lambda: subprocess.run(window, cwd=ROOT, check=True, capture_output=True), 3),
    )
    register = Register.open(path, today=TODAY)
    desk = Desk(register)
    wanted = ListingFilter(words="dat dai", grouping=Grouping.NOTICE)

    def search() -> None:
        found = desk.directives.listing_soon(wanted, today=TODAY)
        assert found is not None
        desk.directives.lines(found.ids[:64], today=TODAY)

    def all_hits() -> None:
        desk.directives.listing(wanted, today=TODAY)

    search()
    yield "a search and its first page", _least(search, 5)
    all_hits()
    yield "all its hits, in order", _least(all_hits, 5)
    cutoff = datetime.combine(TODAY, time(8))
    papers = PaperPaths(excel=folder / "week.xlsx", pdf=folder / "week.pdf")

    def report() -> None:
        write_papers(desk.reports.basis(ReportPeriod.week_of(TODAY), cutoff=cutoff), papers)

    yield "the weekly report, both papers", _least(report, 1)
    yield (
        "a verified copy",
        _least(lambda: copy_register(path, folder / "copy.dondoc", long_look=False), 1),
    )
    yield (
        "the day's first, looked through",
        _least(lambda: copy_register(path, folder / "copy.dondoc", long_look=True), 1),
    )

    def take_in() -> None:
        for number in range(10):
            work = (a_directive(f"Rà soát hồ sơ thứ {number}-{n}") for n in range(20))
            notice = a_notice(*work, number=f"{datetime.now().timestamp()}/TB")  # noqa: DTZ005
            register.notices.add(*notice, today=TODAY)

    yield "taking in 10 notices", _least(take_in, 3)
    register.close()


def _least(work: Callable[[], object], rounds: int) -> float:
    return min(timeit.repeat(work, number=1, repeat=rounds))


def table(figures: dict[str, list[float]], sizes: list[int]) -> str:
    """The figures as Markdown."""
    head = ["seconds at", *(f"{size:,}" for size in sizes)]
    rows = [head, ["---"] * len(head)]
    rows += [[what, *(f"{each:.3g}" for each in taken)] for what, taken in figures.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def draw(figures: dict[str, list[float]], sizes: list[int]) -> None:
    """Both axes in tenfold steps: a line that rises one for one grows as the register does."""
    drawing = Drawing(_WIDE, _HIGH)
    drawing.add(Rect(0, 0, _WIDE, _HIGH, fillColor=white, strokeColor=None))
    plot = LinePlot()
    plot.x, plot.y, plot.width, plot.height = 50, 40, 340, 270
    plot.data = [
        [(log10(size), log10(each)) for size, each in zip(sizes, taken, strict=True)]
        for taken in figures.values()
    ]
    plot.xValueAxis.valueSteps = [log10(size) for size in sizes]
    plot.xValueAxis.labelTextFormat = lambda value: f"{round(10**value):,}"
    plot.yValueAxis.valueSteps = list(range(-3, 4))
    plot.yValueAxis.valueMin, plot.yValueAxis.valueMax = -3, 3
    plot.yValueAxis.labelTextFormat = lambda value: f"{10**value:g} s"
    for place, what in enumerate(figures):
        plot.lines[place].strokeColor = color = HexColor(_COLORS[place % len(_COLORS)])
        plot.lines[place].strokeWidth = 2
        height = plot.y + plot.height - 18 * place - 12
        drawing.add(String(405, height, what, fillColor=color, fontSize=11))
    drawing.add(plot)
    # "None" is no fill in Python only.
    picture = renderSVG.drawToString(drawing).replace("fill: None", "fill: none")
    PICTURE.write_text(picture, encoding="utf-8")


def main(sizes: list[int]) -> None:
    figures: dict[str, list[float]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as made:
            path = Path(made) / f"{size}.dondoc"
            fill(path, size)
            for what, seconds in measured(path, Path(made)):
                figures.setdefault(what, []).append(seconds)
                sys.stdout.write(f"{size:>9,}  {what}: {seconds:.3f} s\n")
                sys.stdout.flush()
    sys.stdout.write(f"{table(figures, sizes)}\n")
    draw(figures, sizes)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
