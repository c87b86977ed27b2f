"""The four official counts as cards, each with its difference from the report before."""

from desktop_app.reports import palette
from desktop_app.reports.density import Density
from desktop_app.reports.official_counts import OfficialCounts
from desktop_app.reports.palette import FAINT
from desktop_app.reports.paper_fonts import BOLD, REGULAR
from desktop_app.reports.paper_words import difference_words, rate_words, set_aside_words
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, WIDTH, Pen
from desktop_app.reports.text_wrapping import wrap

_CARDS = (
    ("Hoàn thành đúng hạn", "on_time", palette.GREEN),
    ("Hoàn thành trễ hạn", "late", palette.GREEN),
    ("Chưa hoàn thành, trong hạn", "open_in_time", palette.BLUE),
    ("Chưa hoàn thành, quá hạn", "open_overdue", palette.RED),
)
_APART = 7.0
_CARD_WIDTH = (WIDTH - 3 * _APART) / 4
_STRIPE = 3.0


class CountCards(Block):
    """Four large figures a leader reads standing, and the rest of the sum in a line below."""

    def __init__(
        self,
        total: OfficialCounts,
        previous: OfficialCounts | None,
        undecided: str,
        density: Density,
    ) -> None:
        self._total = total
        self._previous = previous
        self._card = density.card
        self._below = wrap(_rest(total, undecided), REGULAR, density.size, WIDTH)
        self._size, self._leading = density.size, density.leading
        super().__init__(self._card + 4 + len(self._below) * self._leading + 2)

    def draw(self, pen: Pen, top: float) -> None:
        """A stripe, a word, a figure and what it was: none of them speaks by colour alone."""
        for at, (label, field, colour) in enumerate(_CARDS):
            x = LEFT + at * (_CARD_WIDTH + _APART)
            now = getattr(self._total, field)
            before = getattr(self._previous, field) if self._previous else None
            pen.box(x, top, _CARD_WIDTH, self._card, palette.GROUP_FILL)
            pen.box(x, top, _STRIPE, self._card, colour)
            inside = x + _STRIPE + 6
            pen.words(inside, top + 11.5, label, REGULAR, 8.6)
            pen.words(
                inside, top + self._card * 0.94 - 11, f"{now}", BOLD, self._card * 0.42, colour
            )
            pen.words(
                inside, top + self._card - 4, difference_words(now, before), REGULAR, 8, FAINT
            )
        first = top + self._card + 4 + self._size * 0.86
        for row, line in enumerate(self._below):
            pen.words(LEFT, first + row * self._leading, line, REGULAR, self._size)


def _rest(total: OfficialCounts, undecided: str) -> str:
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
    if undecided:
        parts.append(undecided)
    return "; ".join(parts) + "."
