"""The stacked bars of sheet 1: each agency's work by how it stands."""

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.fill import ColorChoice, PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RichTextProperties,
)
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports import palette, wording
from desktop_app.reports.cell_styles import FACE
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.count_bars import COUNT_BARS, CountBar
from desktop_app.reports.paper_fonts import REGULAR
from desktop_app.reports.text_wrapping import shortened
from desktop_app.reports.weekly_figures import AgencyFigures, WeeklyFigures
from desktop_app.reports.wording import said

MOST_BARS = 15
DATA_TITLE = ("Số liệu biểu đồ", "Chart data")
_BAR_POINTS = 21.0
_AROUND_POINTS = 92.0  # title, axis and legend
CHART_WIDTH = 830.0  # points: nearly a page's width at the largest scale of the summary
_NAMES = 0.28  # of the width
_NAME_SIZE = 10
_NAME_ROOM = CHART_WIDTH * _NAMES - 12  # points; a name stands on one line
_POINT_CM = 2.54 / 72


def charted(figures: WeeklyFigures) -> tuple[AgencyFigures, ...]:
    """The agencies with the most work, in the table's order."""
    agencies = [agency for agency in figures.agencies if agency.counts.total]
    most = sorted(agencies, key=lambda agency: -agency.counts.total)[:MOST_BARS]
    return tuple(agency for agency in agencies if agency in most)


def chart_height(figures: WeeklyFigures) -> float:
    """The chart's height in points."""
    return _AROUND_POINTS + _BAR_POINTS * max(len(charted(figures)), 2)


def add_agency_chart(
    workbook: Workbook, sheet: Worksheet, anchor: str, figures: WeeklyFigures, language: str
) -> None:
    """Put the chart at `anchor`; its figures stand in a hidden sheet, frozen like the rest."""
    agencies = charted(figures)
    data = workbook.create_sheet(said(DATA_TITLE, language))
    data.sheet_state = "hidden"
    data.append(
        [said(pair, language) for pair in (wording.AGENCY, *(b.word for b in COUNT_BARS))]
    )
    for agency in agencies:
        # None instead of nought: a bar of no length would still print its figure.
        counts = [getattr(agency.counts, bar.field) or None for bar in COUNT_BARS]
        data.append([None, *counts])
        name = data.cell(data.max_row, 1)
        name.value = shortened(one_line(agency.name), REGULAR, _NAME_SIZE, _NAME_ROOM, 1)[0]
        name.data_type = "s"
    title = _TITLE if len(agencies) == len(figures.agencies) else _TITLE_OF_MOST
    chart = _bar_chart(said(title, language, most=MOST_BARS))
    for column, bar in enumerate(COUNT_BARS, start=2):
        chart.series.append(_series(data, column, len(agencies), bar))
    chart.set_categories(Reference(data, min_col=1, min_row=2, max_row=len(agencies) + 1))
    chart.layout = _layout(chart_height(figures))
    chart.width, chart.height = CHART_WIDTH * _POINT_CM, chart_height(figures) * _POINT_CM
    sheet.add_chart(chart, anchor)


_TITLE = ("Nhiệm vụ theo đơn vị", "Directives by agency")
_TITLE_OF_MOST = (
    "Nhiệm vụ theo đơn vị ({most} đơn vị có nhiều nhiệm vụ nhất)",
    "Directives by agency (the {most} with the most)",
)


def _bar_chart(title: str) -> BarChart:
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 45
    chart.title = title
    chart.title.tx.rich.p[0].pPr = ParagraphProperties(defRPr=_letters(12, bold=True))
    chart.title.tx.rich.p[0].r[0].rPr = _letters(12, bold=True)
    chart.title.overlay = False
    chart.legend.position = "b"
    chart.legend.txPr = _type(10)
    chart.plot_visible_only = False  # the figures' sheet is hidden
    chart.x_axis.scaling.orientation = "maxMin"  # the first agency on top, as in the table
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.tickLblSkip = 1  # LibreOffice leaves out every second name else
    chart.x_axis.txPr, chart.y_axis.txPr = _type(_NAME_SIZE), _type(9)
    chart.y_axis.crosses = "max"
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(
        ln=LineProperties(solidFill="D9DDE2", w=6350)
    )
    return chart


def _layout(height: float) -> Layout:
    """The bars' own room, beside the names and above axis and legend."""
    top, bottom = 30 / height, 52 / height
    inner = ManualLayout(
        layoutTarget="inner",
        xMode="edge",
        yMode="edge",
        x=_NAMES,
        y=top,
        w=0.97 - _NAMES,
        h=1 - top - bottom,
    )
    return Layout(manualLayout=inner)


def _series(data: Worksheet, column: int, agencies: int, bar: CountBar) -> Series:
    values = Reference(data, min_col=column, min_row=1, max_row=agencies + 1)
    series = Series(values, title_from_data=True)
    series.graphicalProperties = _fill(bar)
    series.graphicalProperties.line = LineProperties(
        solidFill=bar.edge or palette.PAPER, w=9525
    )
    labels = DataLabelList(showVal=True, txPr=_type(9, ink=bar.ink))
    labels.showSerName = labels.showCatName = labels.showLegendKey = False
    labels.showPercent = False
    series.dLbls = labels
    return series


def _fill(bar: CountBar) -> GraphicalProperties:
    if not bar.hatch:
        return GraphicalProperties(solidFill=bar.fill)
    hatch = PatternFillProperties(
        prst="wdUpDiag",
        fgClr=ColorChoice(srgbClr=bar.hatch),
        bgClr=ColorChoice(srgbClr=bar.fill),
    )
    return GraphicalProperties(pattFill=hatch)


def _type(size: int, *, ink: str = palette.INK) -> RichText:
    letters = _letters(size, ink=ink)
    return RichText(
        bodyPr=RichTextProperties(),
        p=[Paragraph(pPr=ParagraphProperties(defRPr=letters), endParaRPr=letters)],
    )


def _letters(size: int, *, bold: bool = False, ink: str = palette.INK) -> CharacterProperties:
    return CharacterProperties(
        sz=size * 100, b=bold, solidFill=ink, latin=Font(typeface=FACE), cs=Font(typeface=FACE)
    )
