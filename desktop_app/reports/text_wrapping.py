"""Breaking text into lines by the measured width of its words."""

from collections.abc import Iterator

from desktop_app.reports.paper_fonts import text_width, width_of

ELLIPSIS = "…"


def wrap(text: str, font: str, size: float, width: float) -> list[str]:
    """The lines of `text` within `width` points; a word too wide is broken between letters.

    Line feeds in `text` are kept. There is always at least one line.
    """
    room = width * 1000 / size
    return [line for part in text.split("\n") for line in _lines(part, font, room)]


def balanced(text: str, font: str, size: float, width: float) -> list[str]:
    """The fewest lines of `text`, about as long as one another, as heads are broken."""
    lines = wrap(text, font, size, width)
    narrower = width * 0.96
    while narrower > width / 3:
        tried = wrap(text, font, size, narrower)
        if len(tried) > len(lines):
            break
        lines, narrower = tried, narrower * 0.96
    return lines


def shortened(text: str, font: str, size: float, width: float, most: int) -> list[str]:
    """At most `most` lines of `text`, the last one ended at a word with an ellipsis."""
    lines = wrap(text, font, size, width)
    if len(lines) <= most:
        return lines
    kept, last = lines[: most - 1], lines[most - 1]
    words = last.split(" ")
    while len(words) > 1 and text_width(" ".join(words) + ELLIPSIS, font, size) > width:
        words.pop()
    end = " ".join(words).rstrip(" ,;:.–-")
    while end and text_width(end + ELLIPSIS, font, size) > width:
        end = end[:-1]
    return [*kept, end + ELLIPSIS]


def _lines(part: str, font: str, room: float) -> Iterator[str]:
    """The lines of one paragraph; `room` is in thousandths of the type size."""
    blank = width_of(" ", font)
    line: list[str] = []
    used = 0.0
    for word in part.split(" "):
        wide = width_of(word, font)
        if line and used + blank + wide <= room:
            line.append(word)
            used += blank + wide
            continue
        if line:
            yield " ".join(line)
        *full, rest = _pieces(word, wide, font, room)
        yield from full
        line, used = [rest], width_of(rest, font) if full else wide
    yield " ".join(line)


def _pieces(word: str, wide: float, font: str, room: float) -> list[str]:
    """`word` in pieces that fit: broken after `-` and `/` where it can be, else anywhere."""
    if wide <= room:
        return [word]
    pieces: list[str] = []
    start, used, joint = 0, 0.0, 0
    for at, letter in enumerate(word):
        step = width_of(letter, font)
        while used + step > room and at > start:
            end = joint if joint > start else at
            pieces.append(word[start:end])
            start, used = end, sum(width_of(c, font) for c in word[end:at])
        used += step
        if letter in "-/":
            joint = at + 1
    pieces.append(word[start:])
    return pieces
