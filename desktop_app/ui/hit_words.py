"""Where the words searched for stand in a text, found without case and marks."""

from functools import lru_cache

from desktop_app.tracking.listing import search_key


def hit_spans(text: str, words: str) -> list[tuple[int, int]]:
    """Spans of `text` that begin a word and match one of `words`, in text order."""
    wanted = search_key(words).split()
    if not wanted:
        return []
    folded, places = _folded(text)
    spans = []
    for word in wanted:
        start = folded.find(word)
        while start >= 0:
            if start == 0 or not folded[start - 1].isalnum():
                spans.append((places[start], places[start + len(word) - 1] + 1))
            start = folded.find(word, start + 1)
    return sorted(spans)


def _folded(text: str) -> tuple[str, list[int]]:
    """`text` folded letter by letter, and for each folded letter its place in `text`."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for bare in _bare(letter):
            letters.append(bare)
            places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=2048)
def _bare(letter: str) -> str:
    return search_key(letter) or " "
