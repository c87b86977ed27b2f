"""The stacked bars of sheet 1: each agency's work by how it stands."""

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
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

from desktop_app.reports import palette
from desktop_app.reports.cell_styles import FACE
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.weekly_figures import AgencyFigures, WeeklyFigures

MOST_BARS = 15
DATA_TITLE = "Số liệu biểu đồ"
_BAR_POINTS = 21.0
_AROUND_POINTS = 92.0  # title, axis and legend
_WIDTH_CM = 30.4
_POINT_CM = 2.54 / 72

_SERIES = (
    ("HT đúng hạn", palette.GREEN, "on_time"),
    ("HT trễ hạn", palette.PALE_GREEN, "late"),
    ("Chưa HT trong hạn", palette.BLUE, "open_in_time"),
    ("Chưa HT quá hạn", palette.RED, "open_overdue"),
    ("Không hạn", palette.GREY, "undated"),
)


def charted(figures: WeeklyFigures) -> tuple[AgencyFigures, ...]:
    """The agencies with the most work, in the table's order."""
    agencies = [agency for agency in figures.agencies if agency.counts.total]
    most = sorted(agencies, key=lambda agency: -agency.counts.total)[:MOST_BARS]
    return tuple(agency for agency in agencies if agency in most)


def chart_height(figures: WeeklyFigures) -> float:
    """The chart's height in points."""
    return _AROUND_POINTS + _BAR_POINTS * max(len(charted(figures)), 2)


def add_agency_chart(
    workbook: Workbook, sheet: Worksheet, anchor: str, figures: WeeklyFigures
) -> None:
    """Put the chart at `anchor`; its figures stand in a hidden sheet, frozen like the rest."""
    agencies = charted(figures)
    data = workbook.create_sheet(DATA_TITLE)
    data.sheet_state = "hidden"
    data.append(["Đơn vị", *(name for name, _, _ in _SERIES)])
    for agency in agencies:
        # None instead of nought: a bar of no length would still print its figure.
        counts = [getattr(agency.counts, field) or None for _, _, field in _SERIES]
        data.append([None, *counts])
        name = data.cell(data.max_row, 1)
        name.value = one_line(agency.name)
        name.data_type = "s"
    chart = _bar_chart(len(agencies) < len(figures.agencies))
    for column, (_, colour, _) in enumerate(_SERIES, start=2):
        chart.series.append(_series(data, column, len(agencies), colour))
    chart.set_categories(Reference(data, min_col=1, min_row=2, max_row=len(agencies) + 1))
    chart.width, chart.height = _WIDTH_CM, chart_height(figures) * _POINT_CM
    sheet.add_chart(chart, anchor)


def _bar_chart(shortened: bool) -> BarChart:  # noqa: FBT001  one caller, beside it
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 45
    most = f" ({MOST_BARS} đơn vị có nhiều nhiệm vụ nhất)" if shortened else ""
    chart.title = f"Nhiệm vụ theo đơn vị{most}"
    chart.title.tx.rich.p[0].pPr = ParagraphProperties(defRPr=_letters(12, bold=True))
    chart.title.tx.rich.p[0].r[0].rPr = _letters(12, bold=True)
    chart.title.overlay = False
    chart.legend.position = "b"
    chart.legend.txPr = _type(10)
    chart.plot_visible_only = False  # the figures' sheet is hidden
    chart.x_axis.scaling.orientation = "maxMin"  # the first agency on top, as in the table
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.txPr, chart.y_axis.txPr = _type(10), _type(9)
    chart.y_axis.crosses = "max"
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(
        ln=LineProperties(solidFill="D9DDE2", w=6350)
    )
    return chart


def _series(data: Worksheet, column: int, agencies: int, colour: str) -> Series:
    values = Reference(data, min_col=column, min_row=1, max_row=agencies + 1)
    series = Series(values, title_from_data=True)
    series.graphicalProperties = GraphicalProperties(solidFill=colour)
    series.graphicalProperties.line = LineProperties(solidFill=palette.PAPER, w=9525)
    ink = palette.INK if colour == palette.PALE_GREEN else palette.PAPER
    labels = DataLabelList(showVal=True, txPr=_type(9, ink=ink))
    labels.showSerName = labels.showCatName = labels.showLegendKey = False
    labels.showPercent = False
    series.dLbls = labels
    return series


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
