"""How closely the PDF paper is set: the roomiest way that keeps a short report on one page."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """Sizes in points."""

    size: float
    leading: float
    gap: float  # under an item
    section_gap: float  # above a section's head
    card: float  # height of a count's card
    bar: float  # height of an agency's row
    agencies: int  # rows of bars, the last for all others
    sign_room: float  # between a title and the name under it
    title_gap: float  # around the title


ROOMY = Density(
    size=10,
    leading=12.2,
    gap=3.4,
    section_gap=9,
    card=56,
    bar=13.5,
    agencies=10,
    sign_room=46,
    title_gap=9,
)
CLOSE = Density(
    size=9.5,
    leading=11.3,
    gap=2.6,
    section_gap=7,
    card=52,
    bar=12.5,
    agencies=10,
    sign_room=40,
    title_gap=7,
)
CLOSER = Density(
    size=9,
    leading=10.6,
    gap=1.6,
    section_gap=5,
    card=48,
    bar=11.5,
    agencies=8,
    sign_room=34,
    title_gap=4,
)
CLOSEST = Density(
    size=8.5,
    leading=9.8,
    gap=0.4,
    section_gap=2,
    card=40,
    bar=10.5,
    agencies=6,
    sign_room=24,
    title_gap=1,
)
WHOLE_WORDS = (ROOMY, CLOSE, CLOSER)  # tried in turn with all words of every item
SHORTENED = (CLOSER, replace(CLOSEST, agencies=10), CLOSEST)  # tried next, items cut at a word
