"""The head and foot of the PDF paper, after Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from desktop_app.reports import paper_words, wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.density import Density
from desktop_app.reports.palette import FAINT
from desktop_app.reports.paper_fonts import BOLD, ITALIC, REGULAR, text_width
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, RIGHT, WIDTH, Pen
from desktop_app.reports.pdf_tags import Tag
from desktop_app.reports.period_words import long_day, period_words
from desktop_app.reports.text_wrapping import balanced
from desktop_app.reports.wording import said
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.report import ReportBasis

_SMALL, _LARGE = 12.0, 13.0
_LEADING = 14.6
_OFFICE_WIDTH = 190.0
_OFFICE_MIDDLE = LEFT + _OFFICE_WIDTH / 2
_NATION_MIDDLE = (LEFT + _OFFICE_WIDTH + RIGHT) / 2 + 4
_PAGE_MIDDLE = LEFT + WIDTH / 2
_RULE_ROOM = 8.0
_RULE = 0.7


class OfficeHead(Block):
    """The office on the left, the nation on the right, the number and the day under them."""

    def __init__(self, basis: ReportBasis, language: str) -> None:
        superior, office = paper_words.office_lines(basis.office)
        self._lines = [
            (line, font)
            for words, font in ((superior, REGULAR), (office, BOLD))
            if words
            for line in balanced(words, font, _SMALL, _OFFICE_WIDTH)
        ]
        self._day = long_day(basis.cutoff.date(), basis.office.place, language)
        self._nation, self._motto, self._number = (
            said(pair, language) for pair in (wording.NATION, wording.MOTTO, wording.NUMBER)
        )
        self._rows = max(len(self._lines), 2)
        super().__init__(self._rows * _LEADING + _RULE_ROOM + _LEADING + 4)

    def draw(self, pen: Pen, top: float) -> None:
        """Both sides begin on one baseline and end on one."""
        baselines = [top + _SMALL + row * _LEADING for row in range(self._rows)]
        for y, (line, font) in zip(baselines, self._lines, strict=False):
            pen.centred(_OFFICE_MIDDLE, y, line, font, _SMALL)
        if self._lines:
            wide = text_width(self._lines[-1][0], BOLD, _SMALL) * 0.4
            y = baselines[len(self._lines) - 1] + 4.5
            pen.rule(_OFFICE_MIDDLE - wide / 2, y, wide, _RULE)
        pen.centred(_NATION_MIDDLE, baselines[0], self._nation, BOLD, _SMALL)
        pen.centred(_NATION_MIDDLE, baselines[1], self._motto, BOLD, _LARGE)
        wide = text_width(self._motto, BOLD, _LARGE)
        pen.rule(_NATION_MIDDLE - wide / 2, baselines[1] + 4.5, wide, _RULE)
        last = baselines[-1] + _RULE_ROOM + _LEADING
        pen.centred(_OFFICE_MIDDLE, last, self._number, REGULAR, _LARGE)
        pen.centred(_NATION_MIDDLE, last, self._day, ITALIC, _LARGE)


class Title(Block):
    """BÁO CÁO, what about, for which days, and when its figures were frozen."""

    tag = Tag.TITLE

    def __init__(self, basis: ReportBasis, density: Density, language: str) -> None:
        self._gap = density.title_gap
        self._rows = (
            (said(wording.TITLE, language), BOLD, 14.0, 16.0),
            (said(wording.SUBJECT, language), BOLD, _LARGE, 15.5),
            (period_words(basis.period, language), BOLD, _LARGE, 15.5),
        )
        self._cutoff = paper_words.cutoff_words(basis.cutoff, language)
        super().__init__(sum(row[3] for row in self._rows) + 26 + 1.5 * self._gap)

    def draw(self, pen: Pen, top: float) -> None:
        """Centred, with a short rule under the subject."""
        y = top + self._gap - 2
        for words, font, size, leading in self._rows:
            y += leading
            pen.centred(_PAGE_MIDDLE, y, words, font, size)
        pen.rule(_PAGE_MIDDLE - 45, y + 7.2, 90, _RULE)
        pen.centred(_PAGE_MIDDLE, y + 21, self._cutoff, ITALIC, 11, FAINT)


class Signatures(Block):
    """Who made the report and who signs it; never apart from each other."""

    def __init__(self, office: OfficeFacts, density: Density, language: str) -> None:
        self._left = (said(wording.PREPARED_BY, language), one_line(office.prepared_by))
        self._right = (one_line(office.signer_title).upper(), one_line(office.signer))
        self._room = density.sign_room
        super().__init__(density.section_gap + _LARGE + self._room + _LARGE + 4)

    def draw(self, pen: Pen, top: float) -> None:
        """Two titles, and the names under them."""
        first = top + self.height - 4 - self._room - _LARGE
        for middle, (title, name) in (
            (_OFFICE_MIDDLE, self._left),
            (_NATION_MIDDLE, self._right),
        ):
            pen.centred(middle, first, title, BOLD, _LARGE)
            pen.centred(middle, first + self._room + _LARGE, name, BOLD, _LARGE)
