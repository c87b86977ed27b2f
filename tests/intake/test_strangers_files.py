"""What a stranger's file carries beside its words is neither fetched nor run nor unpacked."""

import socket
import struct
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.errors import FileTooLarge
from desktop_app.intake.answer_file import read_answer_file
from desktop_app.intake.docx_text import read_docx
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.xlsx_workbook import XlsxWorkbook
from tests.intake.book_maker import book
from tests.intake.docx_maker import docx, paragraph, zipped

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDS = "1. Giao Sở Y tế báo cáo."


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A door of this computer at which a link would knock."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(0.05)
        yield door


def links_to(target: str) -> str:
    """Links of every kind that a program could follow, all to the same place outside."""
    kinds = (
        "attachedTemplate",
        "image",
        "header",
        "footer",
        "oleObject",
        "frame",
        "subDocument",
    )
    entries = "".join(
        f'<Relationship Id="rId{at}" Type="{_KINDS}/{kind}" Target="{target}" '
        f'TargetMode="External"/>'
        for at, kind in enumerate(kinds)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{entries}</Relationships>'


def nobody_knocked(door: socket.socket) -> bool:
    try:
        door.accept()
    except TimeoutError:
        return True
    return False


@pytest.mark.parametrize(
    "place", ["http://127.0.0.1:{port}/a.dotm", "{file}", "\\\\127.0.0.1\\x"]
)
def test_no_link_to_elsewhere_is_followed(
    place: str, listener: socket.socket, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(paragraph("BÍ MẬT"), "utf-8")
    port = listener.getsockname()[1]
    links = links_to(place.format(port=port, file=secret.as_uri()))
    body = (
        paragraph(_WORDS)
        + '<w:p><w:r><w:object><o:OLEObject r:id="rId4"/></w:object></w:r></w:p>'
    )
    names = 'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="' + _KINDS + '"'
    body = body.replace("<o:OLEObject", f"<o:OLEObject {names}")
    data = docx(
        body,
        extra={
            "word/_rels/document.xml.rels": links,
            "word/_rels/settings.xml.rels": links,
            "word/settings.xml": "<settings/>",
        },
    )
    words, _ = read_docx(data, "a.docx")
    assert words.strip() == _WORDS
    assert nobody_knocked(listener)


def test_macros_and_embedded_objects_are_never_looked_at(tmp_path: Path) -> None:
    poison = b"\xd0\xcf\x11\xe0" + b"Sub AutoOpen()" * 100
    extra: dict[str, str | bytes] = {
        "word/vbaProject.bin": poison,
        "word/embeddings/oleObject1.bin": poison,
        "word/activeX/activeX1.bin": poison,
    }
    path = tmp_path / "a.docx"
    path.write_bytes(docx(paragraph(_WORDS), extra=extra))
    text, _ = read_notice_file(path)
    assert text.text.strip() == _WORDS
    assert list(tmp_path.iterdir()) == [path]


def test_a_workbook_fetches_nothing_for_its_cells(listener: socket.socket) -> None:
    """A formula that asks another computer; what it said last time is what is read."""
    asks = f'WEBSERVICE("http://127.0.0.1:{listener.getsockname()[1]}/")'
    rows = f'<row r="1"><c r="A1" t="str"><f>{asks}</f><v>cũ</v></c></row>'
    (page,) = XlsxWorkbook(book(rows), "a.xlsx").pages()
    assert page.rows[1][1].words == "cũ"
    assert nobody_knocked(listener)


def stating(data: bytes, size: int, packed: int) -> bytes:
    """The same archive, each of whose members is said to be `size` bytes and `packed`."""
    changed, at = bytearray(data), data.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 20 : at + 28] = struct.pack("<II", packed, size)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


def test_more_than_a_hundred_megabytes_together_are_refused_before_unpacking() -> None:
    data = docx(paragraph("x"), extra={"word/media/a.png": "a", "word/media/b.png": "b"})
    with pytest.raises(FileTooLarge, match="100 MB"):
        read_docx(stating(data, size=30_000_000, packed=1_000_000), "a.docx")


def test_a_member_of_more_than_fifty_megabytes_is_refused_before_unpacking() -> None:
    data = zipped({"word/document.xml": "<a/>"})
    with pytest.raises(FileTooLarge, match="50 MB"):
        read_docx(stating(data, size=50_000_001, packed=1_000_000), "a.docx")


def test_a_sheet_keeps_to_the_same_limits(tmp_path: Path) -> None:
    path = tmp_path / "phiếu.xlsx"
    path.write_bytes(stating(book("<row/>"), size=30_000_000, packed=1_000_000))
    with pytest.raises(FileTooLarge, match="100 MB"):
        read_answer_file(path, on=date(2026, 11, 25), folder=tmp_path)
