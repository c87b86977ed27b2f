"""How closely the PDF paper is set: the roomiest way that keeps a short report on one page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """Sizes in points."""

    size: float
    leading: float
    gap: float  # under an item
    section_gap: float  # above a section's head
    card: float  # height of a count's card
    bar: float  # height of an agency's row
    sign_room: float  # between a title and the name under it


ROOMY = Density(size=10, leading=12.2, gap=3.4, section_gap=9, card=56, bar=13.5, sign_room=46)
CLOSE = Density(size=9.5, leading=11.3, gap=2.6, section_gap=7, card=52, bar=12.5, sign_room=40)
CLOSER = Density(size=9, leading=10.6, gap=2, section_gap=5, card=50, bar=11.5, sign_room=34)
CLOSEST = Density(
    size=8.5, leading=9.8, gap=1.2, section_gap=3.5, card=46, bar=10.5, sign_room=28
)
DENSITIES = (ROOMY, CLOSE, CLOSER, CLOSEST)
