"""The chart of a sheet as the pages of the workbook show it: on a page of its own."""

from collections.abc import Iterator
from dataclasses import replace

from openpyxl.chart.bar_chart import BarChart
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.count_bars import COUNT_BARS
from desktop_app.reports.density import ROOMY
from desktop_app.reports.paper_fonts import BOLD
from desktop_app.reports.pdf_bars import AgencyBars
from desktop_app.reports.pdf_flow import Block, Placed
from desktop_app.reports.pdf_pen import LANDSCAPE_SHEET, PORTRAIT, Pen
from desktop_app.reports.pdf_tags import Tag
from desktop_app.reports.weekly_figures import AgencyFigures
from desktop_app.tracking.official_counts import OfficialCounts

_BARS = replace(ROOMY, agencies=99, bar=19.0, size=11)
_TITLE_SIZE = 13.0


def chart_pages(book: Workbook, sheet: Worksheet, language: str) -> Iterator[list[Placed]]:
    """A page for each chart: its title, and its figures as bars."""
    for chart in sheet._charts:  # noqa: SLF001  no public way
        top = LANDSCAPE_SHEET.top
        title = _Title("".join(run.t for run in chart.title.tx.rich.p[0].r))
        bars = _Centred(AgencyBars(list(_charted(book, chart)), _BARS, language))
        yield [(top, title), (top + title.height, bars)]


def _charted(book: Workbook, chart: BarChart) -> Iterator[AgencyFigures]:
    """The agencies whose figures stand in the hidden sheet that the chart names."""
    title = chart.series[0].val.numRef.f.rpartition("!")[0].strip("'")
    for name, *counts in book[title].iter_rows(min_row=2, values_only=True):
        known = {bar.field: many or 0 for bar, many in zip(COUNT_BARS, counts, strict=False)}
        undated = known.pop("undated")
        yield AgencyFigures(str(name), OfficialCounts(**known, undated_open=undated))


class _Title(Block):
    """The chart's title over the middle of the page."""

    tag = Tag.HEAD

    def __init__(self, words: str) -> None:
        self._words = words
        super().__init__(2.4 * _TITLE_SIZE)

    def draw(self, pen: Pen, top: float) -> None:
        """One line."""
        middle = (LANDSCAPE_SHEET.left + LANDSCAPE_SHEET.right) / 2
        pen.centred(middle, top + 1.4 * _TITLE_SIZE, self._words, BOLD, _TITLE_SIZE)


class _Centred(Block):
    """What is as wide as an upright page, in the middle of a lying one."""

    tag = Tag.PICTURE

    def __init__(self, block: Block) -> None:
        self._block = block
        self.told_as = block.told_as
        super().__init__(block.height)

    def draw(self, pen: Pen, top: float) -> None:
        """The block, moved aside."""
        aside = (
            LANDSCAPE_SHEET.left + LANDSCAPE_SHEET.right - PORTRAIT.left - PORTRAIT.right
        ) / 2
        pen.canvas.translate(aside, 0)
        self._block.draw(pen, top)
        pen.canvas.translate(-aside, 0)
