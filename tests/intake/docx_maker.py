"""Small .docx files from strings of XML, so that a test shows the very thing it is about."""

import io
import zipfile

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def docx(
    body: str,
    *,
    numbering: str = "",
    styles: str = "",
    extra: dict[str, str | bytes] | None = None,
) -> bytes:
    """The bytes of a document with this w:body."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>",
    }
    if numbering:
        parts["word/numbering.xml"] = f"<w:numbering {_NAMES}>{numbering}</w:numbering>"
    if styles:
        parts["word/styles.xml"] = f"<w:styles {_NAMES}>{styles}</w:styles>"
    return zipped({**parts, **(extra or {})})


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """An archive of these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return target.getvalue()


def linked(name: str, kind: str, target: str) -> str:
    """The links of the main part: one, called `name`, to a part of this kind."""
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return (
        f'<Relationships xmlns="{package}"><Relationship Id="{name}" Type="{kinds}/{kind}" '
        f'Target="{target}"/></Relationships>'
    )


def run(words: str, properties: str = "") -> str:
    """A w:r."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(words: str = "", properties: str = "") -> str:
    """A w:p with one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(words) if words else ''}</w:p>"


def listed(words: str, level: int = 0, number: int = 1) -> str:
    """A w:p in a list."""
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words, place)


def level(number: int, form: str, pattern: str, extra: str = "", start: int = 1) -> str:
    """A w:lvl."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'{extra}<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(*levels: str, number: int = 1, overrides: str = "") -> str:
    """A w:abstractNum with these levels and a w:num that uses it."""
    return (
        f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/>{overrides}</w:num>'
    )


def table(*rows: tuple[str, ...], borders: bool = True) -> str:
    """A w:tbl of plain cells."""
    sides = "".join(
        f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right", "insideH")
    )
    properties = f"<w:tblBorders>{sides}</w:tblBorders>" if borders else ""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(map(table_row, rows))}</w:tbl>"


def table_row(cells: tuple[str, ...]) -> str:
    """A w:tr; a cell that begins with `<` is XML of its own."""
    return f"<w:tr>{''.join(map(cell, cells))}</w:tr>"


def cell(words: str, properties: str = "") -> str:
    """A w:tc; several lines are several paragraphs."""
    if words.startswith("<w:tc>"):
        return words
    inside = words if words.startswith("<") else "".join(map(paragraph, words.split("\n")))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"
