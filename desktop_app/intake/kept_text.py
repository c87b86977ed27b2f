"""The kept text's own spelling: NFC, line feeds, plain blanks, nothing that cannot be seen."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_BLANKS = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Word's list bullets, as they come out of copies and PDF files: places of the Symbol fonts
_SYMBOLS = re.compile("[\uf021-\uf0ff]")
# What such signs look like, or the letters that stand in their places in other fonts
_BULLETS = re.compile(
    "^(?P<before>[ |]*)(?:[■□▫◆◇❖➢➤➔✓✔→⇒★☆☑∙⁃‣►▶](?= )|[ovqüØ§¤Þð¨](?= +[A-ZÀ-ỸĐ]))",
    re.MULTILINE,
)
# One sign for several letters, and signs that only look like the one that is meant
_MEANT = str.maketrans(
    {sign: unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
    | {"\u2044": "/", "\u2215": "/", "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
)
# A line drawn with signs, such as stands under the national heading
_DRAWN_LINE = re.compile(r"^[ *]*[-_=~–—]{3,}[ *]*$", re.MULTILINE)
_MANY_BLANK_LINES = re.compile("\n{3,}")
_BLANKS_AT_LINE_END = re.compile(" +$", re.MULTILINE)


def kept(words: str) -> str:
    """`words` as the kept text spells them; line breaks stay, two blank lines become one."""
    words = line_feeds(words)
    words = _UNSEEN.sub("", words)
    words = _BLANKS.sub(" ", words)
    words = bullets_as_dashes(words)
    words = words.translate(_MEANT)
    words = unicodedata.normalize("NFC", words)
    words = _DRAWN_LINE.sub("", words)
    words = _BLANKS_AT_LINE_END.sub("", words)
    return _MANY_BLANK_LINES.sub("\n\n", words).strip("\n")


def bullets_as_dashes(words: str) -> str:
    """`words` with the bullet that opens a line as the dash it stands for."""
    return _BULLETS.sub(r"\g<before>-", _SYMBOLS.sub("-", words))


def line_feeds(words: str) -> str:
    """`words` with every kind of line end as a line feed."""
    return _LINE_ENDS.sub("\n", words)


def one_line(words: str) -> str:
    """`words` on one line, each run of blanks as one."""
    return " ".join(words.split())


def table_row(cells: list[str]) -> str:
    """A row of a table as one line, `| cell | cell |`; an empty cell is one blank."""
    # A bar inside a cell would look like the end of it.
    return one_line("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
