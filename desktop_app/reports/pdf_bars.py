"""The bars of the PDF paper: each agency's work by how it stands, with the figures written."""

from collections.abc import Sequence

from desktop_app.reports.clean_text import one_line
from desktop_app.reports.count_bars import COUNT_BARS, CountBar
from desktop_app.reports.density import Density
from desktop_app.reports.paper_fonts import BOLD, REGULAR, text_width
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, RIGHT, Pen
from desktop_app.reports.pdf_tags import Tag
from desktop_app.reports.text_wrapping import shortened
from desktop_app.reports.weekly_figures import AgencyFigures
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.figures import whole
from desktop_app.tracking.official_counts import OfficialCounts

_NAME_WIDTH = 172.0
_TOTAL_WIDTH = 26.0
_BARS = LEFT + _NAME_WIDTH + 8
_ROOM = RIGHT - _TOTAL_WIDTH - _BARS
_FIGURE = 7.5
_LEGEND = 13.0
_LEGEND_SIZE = 8.2
_SWATCH = 18.5  # a legend's colour and the space around it

_Parts = list[tuple[CountBar, int]]
_HEAD = ("Theo cơ quan chủ trì", "By lead agency")
_OTHERS = ("đơn vị còn lại", "other agency", "other agencies")


class AgencyBars(Block):
    """A row an agency; where they are many, those that need a leader's eye, and the rest."""

    tag = Tag.PICTURE

    def __init__(
        self, agencies: Sequence[AgencyFigures], density: Density, language: str
    ) -> None:
        self._language = language
        shown, rest = shown_agencies(agencies, density.agencies)
        self._rows = [(one_line(agency.name), _parts(agency.counts)) for agency in shown]
        others = counted(len(rest), _OTHERS, language)
        self._rest = (others, _parts(_sum(rest))) if rest else None
        told = [*self._rows, self._rest] if self._rest else self._rows
        self.told_as = "; ".join(f"{name}: {_told(parts, language)}" for name, parts in told)
        self._row = density.bar
        self._size = min(density.size, density.bar - 2.5)
        self._gap = density.section_gap
        self._scale = _scale([parts for _, parts in self._rows])
        super().__init__(self._gap + _LEGEND + self._row * len(told) + 2)

    def draw(self, pen: Pen, top: float) -> None:
        """The legend, then a row an agency; all others together in words, out of scale."""
        self._draw_legend(pen, top + self._gap)
        upper = top + self._gap + _LEGEND
        for name, parts in self._rows:
            self._draw_name(pen, name, upper)
            x = _BARS
            for part, many in parts:
                wide = _width(many, self._scale)
                self._draw_part(pen, part, many, x, upper, wide)
                x += wide
            total = sum(many for _, many in parts)
            pen.words(
                x + 5, self._baseline(upper), whole(total, self._language), BOLD, self._size
            )
            upper += self._row
        if self._rest:
            self._draw_name(pen, self._rest[0], upper)
            words = _told(self._rest[1], self._language)
            room = (RIGHT - _BARS) / text_width(words, REGULAR, 1)
            size = min(_LEGEND_SIZE, room)
            pen.words(_BARS, self._baseline(upper), words, REGULAR, size)

    def _baseline(self, upper: float) -> float:
        return upper + self._row / 2 + self._size * 0.33

    def _draw_name(self, pen: Pen, name: str, upper: float) -> None:
        (label,) = shortened(name, REGULAR, self._size, _NAME_WIDTH, 1)
        pen.right(LEFT + _NAME_WIDTH, self._baseline(upper), label, REGULAR, self._size)

    def _draw_part(
        self, pen: Pen, part: CountBar, many: int, x: float, upper: float, wide: float
    ) -> None:
        height = self._row - 3
        pen.box(x, upper + 1.5, wide - 0.8, height, part.fill, part.edge)
        if part.hatch:
            pen.hatch(x, upper + 1.5, wide - 0.8, height, part.hatch)
        baseline = upper + self._row / 2 + _FIGURE * 0.33
        pen.centred(
            x + wide / 2 - 0.4, baseline, whole(many, self._language), BOLD, _FIGURE, part.ink
        )

    def _draw_legend(self, pen: Pen, top: float) -> None:
        words = [said(part.word, self._language) for part in COUNT_BARS]
        x = RIGHT - sum(_SWATCH + text_width(w, REGULAR, _LEGEND_SIZE) for w in words) + 8
        pen.words(LEFT, top + 8.5, said(_HEAD, self._language), BOLD, 10)
        for part, word in zip(COUNT_BARS, words, strict=True):
            pen.box(x, top + 2, 8, 7, part.fill, part.edge)
            if part.hatch:
                pen.hatch(x, top + 2, 8, 7, part.hatch)
            pen.words(x + 10.5, top + 8.5, word, REGULAR, _LEGEND_SIZE)
            x += _SWATCH + text_width(word, REGULAR, _LEGEND_SIZE)


def shown_agencies(
    agencies: Sequence[AgencyFigures], most: int
) -> tuple[list[AgencyFigures], list[AgencyFigures]]:
    """Those with the most overdue or in all, in the table's order; and the others."""
    agencies = [agency for agency in agencies if agency.counts.total]
    if len(agencies) <= most:
        return agencies, []
    ranked = sorted(agencies, key=_weight, reverse=True)[: most - 1]
    rest = [agency for agency in agencies if agency not in ranked]
    return [agency for agency in agencies if agency in ranked], rest


def _sum(rest: Sequence[AgencyFigures]) -> OfficialCounts:
    return OfficialCounts(
        on_time=sum(agency.counts.on_time for agency in rest),
        late=sum(agency.counts.late for agency in rest),
        open_in_time=sum(agency.counts.open_in_time for agency in rest),
        open_overdue=sum(agency.counts.open_overdue for agency in rest),
        undated_open=sum(agency.counts.undated for agency in rest),
    )


def _told(parts: _Parts, language: str) -> str:
    told = (f"{said(part.word, language)} {whole(many, language)}" for part, many in parts)
    return ", ".join(told)


def _weight(agency: AgencyFigures) -> tuple[int, int]:
    return agency.counts.open_overdue, agency.counts.total


def _parts(counts: OfficialCounts) -> _Parts:
    parts = ((part, getattr(counts, part.field)) for part in COUNT_BARS)
    return [(part, many) for part, many in parts if many]


def _width(many: int, scale: float) -> float:
    """A part's width: to scale, but wide enough for its figure."""
    return max(many * scale, text_width(f"{many}", BOLD, _FIGURE) + 4)


def _scale(rows: list[_Parts]) -> float:
    """Points a directive, the most at which every row has room."""
    low, high = 0.0, 60.0
    for _ in range(24):
        middle = (low + high) / 2
        widest = max((sum(_width(n, middle) for _, n in row) for row in rows), default=0.0)
        low, high = (middle, high) if widest <= _ROOM else (low, middle)
    return low
