"""The words of a paragraph of a .docx: the same in whatever font and case they were kept."""

from collections import defaultdict
from itertools import groupby

from desktop_app.intake.docx_styles import RunLook
from desktop_app.intake.old_encodings import CONVERTED, encoding_of, from_font, is_old

Piece = tuple[str, RunLook]


class Wording:
    """Puts the pieces of paragraphs together; remembers what it brought over to Unicode."""

    def __init__(self) -> None:
        self._encodings: dict[str, None] = {}  # in the order in which they were met

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know of the encodings that were met."""
        return tuple(CONVERTED.format(name=name) for name in self._encodings)

    def words(self, pieces: list[Piece]) -> str:
        """The words of a paragraph as Word shows them."""
        in_font: defaultdict[str, str] = defaultdict(str)
        for words, look in pieces:
            in_font[look.font] += words
        old = {font for font, words in in_font.items() if encoding_of(font) and is_old(words)}
        return "".join(
            self._shown("".join(words for words, _ in group), look, old)
            for look, group in groupby(pieces, key=lambda piece: piece[1])
        )

    def _shown(self, words: str, look: RunLook, old: set[str]) -> str:
        name = encoding_of(look.font)
        if name is not None and look.font in old:
            made = from_font(words, look.font)
            if made.casefold() != words.casefold():
                self._encodings[name] = None
            words = made
        return words.upper() if look.capitals else words
