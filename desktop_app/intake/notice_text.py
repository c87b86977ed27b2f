"""The text of a notice, the same for every kind of file, and where it came from."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FOOTNOTES_LEFT_OUT = "Chú thích cuối trang không được đưa vào văn bản: hãy xem ở bản gốc."

BOXES_LAST = "Tệp có khung chữ (text box): chữ trong khung được đặt ở cuối văn bản."


class SourceKind(StrEnum):
    """The kinds of file that are read."""

    TXT = "txt"
    DOCX = "docx"
    PDF = "pdf"
    DOC = "doc"
    ODT = "odt"
    RTF = "rtf"
    PNG = "png"
    JPG = "jpg"
    TIF = "tif"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file a notice came from."""

    name: str  # without its folder
    sha256: str
    kind: SourceKind
    warnings: tuple[str, ...] = ()  # Vietnamese sentences, such as that deletions were left out


@dataclass(frozen=True, slots=True)
class NoticeText:
    """The kept text: NFC, line feeds between lines, a table row as one line `| cell | cell |`.

    Every span of the draft is a pair of offsets into `text`.
    """

    source: Source
    text: str


def shown_name(path: Path) -> str:
    """The file's name without its folder, composed as macOS does not keep it."""
    return unicodedata.normalize("NFC", path.name or str(path))
