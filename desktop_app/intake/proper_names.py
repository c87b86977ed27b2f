"""Names that a head prints in capitals, written as running text writes them."""

from functools import cache

from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.name_lexicon import Kind, body_names, key_of
from desktop_app.intake.name_units import TextUnits, Unit

_LONG = (
    ("ủy ban nhân dân", "UBND"),
    ("uỷ ban nhân dân", "UBND"),
    ("hội đồng nhân dân", "HĐND"),
)
SHORT = frozenset(
    {
        "ubnd", "hđnd", "mttq", "đbqh", "tp.", "tp", "hcm", "kcn", "kkt", "vn", "ptnt", "pt",
        "nt", "tnhh", "mtv", "cp", "tncs", "gd", "đt", "khcn", "bqlda", "vnpt", "evn", "qlda",
        "pctt", "tkcn", "pccc", "atgt", "cđs",
    }
)  # fmt: skip
_SMALL = frozenset({"và", "các", "số", "của", "với", "cho", "về", "tại"})
# Behind "các" they name nobody: `CÁC SỞ, NGÀNH`.
_KINDS = frozenset(
    {"sở", "ban", "ngành", "bộ", "hội", "đoàn", "phòng", "khoa", "viện", "trường", "cục", "vụ"}
    | {"đoàn thể", "đơn vị", "cơ quan", "địa phương", "tổ chức", "doanh nghiệp", "chi cục"}
)
_ROMAN = frozenset("ivx")


@cache
def _known() -> dict[str, str]:
    """The shipped names under their keys, as they are printed."""
    listed = (agency.name for agency in known_agencies() if not agency.name.startswith("UBND"))
    return {key_of(name): name for name in (*body_names(), *listed)}


def proper_case(capitals: str) -> str:
    """A body's name in capitals as running text writes it: `UBND tỉnh Quảng Trị`."""
    lower = " ".join(capitals.lower().split())
    for long, short in _LONG:
        lower = lower.replace(long, short.lower())
    name = recased(lower)
    return name[:1].upper() + name[1:]


def recased(words: str) -> str:
    """`words` with the capitals of running text, letter for letter."""
    lower = words.lower()
    known, at = _longest_known(lower)
    shown, placed, several = [known], False, False
    for unit in units_of(lower):
        if unit.start < at:
            continue
        word = lower[unit.start : unit.end]
        several = several or unit.kind is Kind.EACH
        is_kind = several and word in _KINDS
        shown += [
            lower[at : unit.start],
            word if is_kind else _shown(unit, word, placed=placed),
        ]
        placed = placed or unit.kind is Kind.LEVEL
        at = unit.end
    return "".join([*shown, lower[at:]])


def units_of(words: str) -> list[Unit]:
    """The words of a name, the longest that are listed."""
    units, found, token = TextUnits(words), list[Unit](), 0
    while True:
        unit, token = units.unit(token, len(words))
        if unit.start >= len(words) or not unit.words:
            return found
        found.append(unit)


def _longest_known(lower: str) -> tuple[str, int]:
    """The longest shipped name with which `lower` begins, and where it ends."""
    words = lower.split(" ")
    for count in range(len(words), 1, -1):
        start = " ".join(words[:count])
        name = _known().get(key_of(start))
        if name is not None:
            return name, len(start)
    return "", 0


def _shown(unit: Unit, words: str, *, placed: bool) -> str:
    """One word of a name; of its place, behind a level's word, each syllable has a capital."""
    if unit.kind is Kind.LEVEL or words in _SMALL:
        return words
    shown = words[:1].upper() + words[1:]
    parts = [part[:1].upper() + part[1:] for part in words.split(" ")] if placed else [shown]
    return " ".join(_abbreviated(part) for part in " ".join(parts).split(" "))


def _abbreviated(word: str) -> str:
    """A short name or a Roman number in capitals, other words as they are."""
    small = word.lower()
    is_short = small in SHORT or _ROMAN.issuperset(small.rstrip("."))
    return word.upper() if is_short else word
