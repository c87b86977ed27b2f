"""The foot of a notice: who signed, and who receives it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.people import names_side_by_side, signed_name

_COLUMNS = re.compile(r"\s{3,}|\t+|\s+\|\s+")
_RECEIVERS = re.compile(r"^\W*noi (?:nhan|gui)\W*")
_ON_BEHALF = re.compile(
    r"^(?:KT|TL|TM|TUQ|Q|T/M|T/L|K/T)(?:\s?[./]\s?|\s"
    r"|(?=CH|GI[ÁA]M|BỘ|TRƯ|CỤC|BÍ|UBND|ỦY|BAN|TỔNG|HI|VI))[^\W\d_]"
)
_OFFICES = re.compile(
    r"(?:pho\s+)?(?:chanh van phong|chu tich|bi thu|giam doc"
    r"|tong giam doc|bo truong|thu truong|cuc truong|chi cuc truong"
    r"|truong (?:ban|phong|doan|khoa|to|thon)|chu nhiem|hieu truong|vien truong"
    r"|chanh thanh tra|chanh an|ke toan truong|(?:to|hat|tram|doi|don|chi huy) truong"
    r"|chinh uy|tu lenh)(?:\s.*)?$"
)
_ITEM = re.compile(r"^[-–—+•*]\s*(?P<words>\S.*)$")
_EDGES = re.compile(r"[:;.]\s+(?=[A-ZĐÀ-Ỹ])")
_NOT_ITEMS = re.compile(r"^\(?(?:da ky|ky ten|dong dau)\)?")


@dataclass(frozen=True, slots=True)
class Signature:
    """What the words below the last point say."""

    signer: str | None = None
    signer_title: str | None = None
    recipients: tuple[str, ...] = ()


def opens_foot(line: str) -> bool:
    """Whether the foot begins on this line: `Nơi nhận:` or a signature's title."""
    cells = [cell.strip(" *_") for cell in _COLUMNS.split(line.strip()) if cell.strip(" *_")]
    return any(_RECEIVERS.match(bare(cell)) or is_signature_title(cell) for cell in cells)


def is_signature_title(cell: str) -> bool:
    """Whether these words are a signer's title, in capitals: `KT. CHÁNH VĂN PHÒNG`."""
    words = cell.strip(" *_")
    longest = 70  # letters
    if not words or len(words) > longest or words != words.upper():
        return False
    return bool(_ON_BEHALF.match(words) or _OFFICES.match(bare(words)))


def read_signature(lines: Sequence[str]) -> Signature:
    """The foot read from its lines, also when its two columns ran into one another."""
    reading = _FootReading()
    for line in lines:
        for cell in (c.strip(" *_") for c in _COLUMNS.split(line.strip())):
            if cell and not _NOT_ITEMS.match(bare(cell)):
                reading.take(cell)
    return Signature(
        reading.signer,
        reading.signer_title or reading.title(),
        tuple(" ".join(r.split()).rstrip("; ") for r in reading.recipients),
    )


class _FootReading:
    """What has been read of a foot so far."""

    def __init__(self) -> None:
        self.recipients: list[str] = []
        self.titles: list[str] = []
        self.signer: str | None = None
        self._receiving = False
        self.signer_title: str | None = None

    def take(self, cell: str) -> None:
        """Take one more cell, which is a head, a title, a recipient, or the signer's name."""
        for part in _apart(cell):
            self._take(part)

    def _take(self, cell: str) -> None:
        head = _RECEIVERS.match(bare(cell))
        item = _ITEM.match(cell)
        name = signed_name(cell)
        if head:
            self._receiving = True
            self.recipients += [rest] if (rest := cell[head.end() :].strip()) else []
        elif is_signature_title(cell):
            self.titles.append(cell)
        elif item is not None and self._goes_on(item["words"]):
            self.recipients[-1] = f"{self.recipients[-1]} {cell}"  # "chính trị" / "- xã hội"
        elif item is not None:
            self.recipients.append(item["words"])
        elif self.recipients and not _is_finished(self.recipients[-1]):
            self.recipients[-1] = f"{self.recipients[-1]} {cell}"
        elif name is not None:
            self._sign(name)
        elif self._receiving and cell.endswith((";", ".")) and cell != cell.upper():
            self.recipients.append(cell)

    def _goes_on(self, words: str) -> bool:
        """Whether the last recipient's name runs on in `words` behind a dash of its own."""
        return (
            bool(self.recipients) and words[0].islower() and self.recipients[-1][-1].isalpha()
        )

    def _sign(self, name: str) -> None:
        """Of two that sign the first counts; a name above every title is none of them."""
        if self.signer is None or self.signer_title is None:
            self.signer = name
            self.signer_title = self.title()

    def title(self) -> str | None:
        """The signer's own: the last, but a deputy's before another post of the same person."""
        deputy = (title for title in self.titles if title.startswith("PHÓ "))
        return next(deputy, self.titles[-1] if self.titles else None)


def _apart(cell: str) -> list[str]:
    """Columns that stand one blank apart: a recipient, a title or a name, two names."""
    if names := names_side_by_side(cell):
        return list(names)
    if is_signature_title(cell):
        return [cell]
    for edge in _EDGES.finditer(cell):
        rest = cell[edge.end() :]
        if is_signature_title(rest) or (signed_name(rest) and bare(cell).startswith("- luu")):
            return [cell[: edge.end()].strip(), rest]
    return [cell]


def _is_finished(recipient: str) -> bool:
    said = bare(recipient).rstrip()
    kept = said.startswith("luu") and ("," in said or said.endswith("vt"))
    return kept or said.endswith((";", "."))
