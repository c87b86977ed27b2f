"""The four official counts as cards, each with its difference from the report before."""

from collections.abc import Sequence

from desktop_app.reports import palette
from desktop_app.reports.density import Density
from desktop_app.reports.paper_fonts import REGULAR
from desktop_app.reports.paper_words import difference_words, rate_words, set_aside_words
from desktop_app.reports.pdf_cards import Card, draw_cards
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, WIDTH, Pen
from desktop_app.reports.text_wrapping import wrap
from desktop_app.tracking.official_counts import OfficialCounts

_CARDS = (
    ("Hoàn thành đúng hạn", "on_time", palette.GREEN),
    ("Hoàn thành trễ hạn", "late", palette.GREEN),
    ("Chưa hoàn thành, trong hạn", "open_in_time", palette.BLUE),
    ("Chưa hoàn thành, quá hạn", "open_overdue", palette.RED),
)


class CountCards(Block):
    """Four large figures a leader reads standing, and the rest of the sum in a line below."""

    def __init__(
        self,
        total: OfficialCounts,
        previous: OfficialCounts | None,
        besides: Sequence[str],
        density: Density,
    ) -> None:
        self._total = total
        self._previous = previous
        self._card = density.card
        self._below = wrap(_rest(total, besides), REGULAR, density.size, WIDTH)
        self._size, self._leading = density.size, density.leading
        super().__init__(self._card + 4 + len(self._below) * self._leading + 2)

    def draw(self, pen: Pen, top: float) -> None:
        """The cards, and the sentence below."""
        draw_cards(pen, top, self._cards(), self._card)
        first = top + self._card + 4 + self._size * 0.86
        for row, line in enumerate(self._below):
            pen.words(LEFT, first + row * self._leading, line, REGULAR, self._size)

    def _cards(self) -> list[Card]:
        cards = []
        for label, field, ink in _CARDS:
            now = getattr(self._total, field)
            before = getattr(self._previous, field) if self._previous else None
            cards.append(Card(label, now, difference_words(now, before), ink))
        return cards


def _rest(total: OfficialCounts, besides: Sequence[str]) -> str:
    """The total, what is undated, and what else a leader should know, in one sentence."""
    parts = [f"Tổng số {total.total} nhiệm vụ", f"trong đó {total.undated} không hạn"]
    if total.due_soon:
        parts.append(f"{total.due_soon} sắp đến hạn")
    rate = total.rate(total.on_time)
    if rate is not None:
        parts.append(f"tỷ lệ hoàn thành đúng hạn {rate_words(rate)}")
    set_aside = set_aside_words(total)
    if set_aside:
        parts.append(f"ngoài ra {set_aside}")
    return "; ".join(filter(None, (*parts, *besides))) + "."
