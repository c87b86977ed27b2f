"""Large figures beside each other, each on a card with its word."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.reports import palette
from desktop_app.reports.palette import FAINT
from desktop_app.reports.paper_fonts import BOLD, REGULAR
from desktop_app.reports.pdf_pen import LEFT, WIDTH, Pen

_APART = 7.0
_STRIPE = 3.0


@dataclass(frozen=True, slots=True)
class Card:
    """A figure, what it counts, and a quiet line below."""

    label: str
    figure: str
    note: str
    ink: str


def draw_cards(pen: Pen, top: float, cards: Sequence[Card], height: float) -> None:
    """A stripe, a word, a figure and its note: none of them speaks by colour alone."""
    wide = (WIDTH - (len(cards) - 1) * _APART) / len(cards)
    for at, card in enumerate(cards):
        x = LEFT + at * (wide + _APART)
        pen.box(x, top, wide, height, palette.GROUP_FILL)
        pen.box(x, top, _STRIPE, height, card.ink)
        inside = x + _STRIPE + 6
        pen.words(inside, top + 11.5, card.label, REGULAR, 8.6)
        figure = top + height * 0.94 - 11
        pen.words(inside, figure, card.figure, BOLD, height * 0.42, card.ink)
        pen.words(inside, top + height - 4, card.note, REGULAR, 8, FAINT)
