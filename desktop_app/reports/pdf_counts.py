"""The four official counts as cards, each with its difference from the report before."""

from collections.abc import Sequence

from desktop_app.reports import palette
from desktop_app.reports.density import Density
from desktop_app.reports.paper_fonts import REGULAR
from desktop_app.reports.paper_words import counts_sentence, difference_words
from desktop_app.reports.pdf_cards import Card, draw_cards
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, WIDTH, Pen
from desktop_app.reports.text_wrapping import wrap
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import whole
from desktop_app.tracking.official_counts import OfficialCounts

_CARDS = (
    (("Hoàn thành đúng hạn", "Completed on time"), "on_time", palette.GREEN),
    (("Hoàn thành trễ hạn", "Completed late"), "late", palette.GREEN),
    (("Chưa hoàn thành, trong hạn", "Open, on track"), "open_in_time", palette.BLUE),
    (("Chưa hoàn thành, quá hạn", "Open, overdue"), "open_overdue", palette.RED),
)


class CountCards(Block):
    """Four large figures a leader reads standing, and the rest of the sum in a line below."""

    def __init__(
        self,
        total: OfficialCounts,
        previous: OfficialCounts | None,
        besides: Sequence[str],
        density: Density,
        language: str,
    ) -> None:
        self._language = language
        self._total = total
        self._previous = previous
        self._card = density.card
        rest = counts_sentence(total, besides, language)
        self._below = wrap(rest, REGULAR, density.size, WIDTH)
        self._size, self._leading = density.size, density.leading
        super().__init__(self._card + 4 + len(self._below) * self._leading + 2)

    def draw(self, pen: Pen, top: float) -> None:
        """The cards, and the sentence below."""
        draw_cards(pen, top, self._cards(), self._card)
        first = top + self._card + 4 + self._size * 0.86
        pen.lines(LEFT, first, self._below, self._leading, REGULAR, self._size)

    def _cards(self) -> list[Card]:
        cards = []
        for label, field, ink in _CARDS:
            now = getattr(self._total, field)
            before = getattr(self._previous, field) if self._previous else None
            note = difference_words(now, before, self._language)
            figure = whole(now, self._language)
            cards.append(Card(said(label, self._language), figure, note, ink))
        return cards
