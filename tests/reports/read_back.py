"""What a paper's file says and what it could do, read with other libraries than wrote it."""

import re
import zipfile
from collections.abc import Callable
from email import message_from_bytes, policy
from io import BytesIO

import pypdfium2
from docx import Document
from icalendar import Calendar
from openpyxl import load_workbook

_RUNS_PDF = re.compile(rb"/(JavaScript|JS|Launch|OpenAction|URI|EmbeddedFile|AA)\b")
_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_RUNS_DOCX = re.compile(r"<w:(hyperlink|altChunk|object|control|attachedTemplate|fldSimple)\b")
_PAGE_NUMBERS = {"PAGE", "NUMPAGES"}
_FIELD = re.compile(r"<w:instrText[^>]*>([^<]*)<")


def words_of(ending: str, data: bytes) -> str:
    """All words of a paper, in its order."""
    return _WORDS[ending](data)


def harm_of(ending: str, data: bytes) -> list[str]:
    """Whatever in it would run, be computed, or reach elsewhere; nothing where all is well."""
    return _HARM[ending](data)


def _xlsx_words(data: bytes) -> str:
    book = load_workbook(BytesIO(data))
    cells = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
    return "\n".join(str(value) for value in cells if value is not None)


def _xlsx_harm(data: bytes) -> list[str]:
    book = load_workbook(BytesIO(data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    found = [_without_places(cell.value) for cell in cells if cell.data_type == "f"]
    found += [cell.coordinate for cell in cells if cell.data_type == "e" or cell.hyperlink]
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = package.namelist()
        found += [name for name in names if "external" in name.lower() or "vba" in name.lower()]
        found += [name for name in names if b'TargetMode="External"' in package.read(name)]
    return sorted(set(found))


def _without_places(formula: object) -> str:
    """`=SUM(C7:C9)` → `=SUM()`: which cells it adds up depends on how many rows there are."""
    return re.sub(r"\$?[A-Z]{1,2}\$?[0-9]+(:\$?[A-Z]{1,2}\$?[0-9]+)?", "", str(formula))


def _pdf_words(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def _pdf_harm(data: bytes) -> list[str]:
    """Only its objects are looked at: the streams are drawings and letters."""
    return [name.decode() for name in _RUNS_PDF.findall(_STREAM.sub(b"", data))]


def _docx_words(data: bytes) -> str:
    word = Document(BytesIO(data))
    lines = [paragraph.text for paragraph in word.paragraphs]
    for table in word.tables:
        lines += [cell.text for row in table.rows for cell in row.cells]
    return "\n".join(lines)


def _docx_harm(data: bytes) -> list[str]:
    found: list[str] = []
    with zipfile.ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            part = package.read(name).decode("utf-8", errors="replace")
            found += [f"{name} {match[0]}" for match in _RUNS_DOCX.finditer(part)]
            fields = (match[1].strip() for match in _FIELD.finditer(part))
            found += [
                f"{name} {field}" for field in fields if field not in {"PAGE", "NUMPAGES"}
            ]
            if 'TargetMode="External"' in part or "vbaProject" in name:
                found.append(name)
    return found


def _eml_words(data: bytes) -> str:
    mail = message_from_bytes(data, policy=policy.default)
    body = mail.get_body(("plain",))
    return f"{mail['Subject']}\n{body.get_content() if body else ''}"


def _eml_harm(data: bytes) -> list[str]:
    mail = message_from_bytes(data, policy=policy.default)
    expected = {"x-unsent", "subject", "to", "mime-version", "content-type"}
    found = [name for name in mail if name.lower() not in expected]
    attached = list(mail.iter_attachments())
    if len(attached) != 1:
        found.append(f"{len(attached)} attachments")
    for part in attached:
        content = part.get_content()
        found += _docx_harm(content) if isinstance(content, bytes) else ["no letter"]
    return found


def _ics_words(data: bytes) -> str:
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return f"{event['summary']}\n{event['description']}"


def _ics_harm(data: bytes) -> list[str]:
    """Whatever stands in it beyond its one event with its reminders."""
    calendar = Calendar.from_ical(data)
    parts = [part.name for part in calendar.walk()]
    found = [name for name in parts if name not in {"VCALENDAR", "VEVENT", "VALARM"}]
    if parts.count("VEVENT") != 1:
        found.append(f"{parts.count('VEVENT')} events")
    names = {name.lower() for part in calendar.walk() for name in part}
    return found + sorted(names & {"attach", "url", "attendee", "organizer", "x-alt-desc"})


_WORDS: dict[str, Callable[[bytes], str]] = {
    ".xlsx": _xlsx_words,
    ".pdf": _pdf_words,
    ".docx": _docx_words,
    ".eml": _eml_words,
    ".ics": _ics_words,
}
_HARM: dict[str, Callable[[bytes], list[str]]] = {
    ".xlsx": _xlsx_harm,
    ".pdf": _pdf_harm,
    ".docx": _docx_harm,
    ".eml": _eml_harm,
    ".ics": _ics_harm,
}
