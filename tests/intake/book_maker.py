"""Small .xlsx files with the XML that a test wants, whatever program would write it."""

import io
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_QUOTES = {'"': "&quot;"}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def book(
    *pages: str, shared: tuple[str, ...] = (), formats: tuple[str, ...] = (), settings: str = ""
) -> bytes:
    """A workbook: each page is the XML of its rows; a format is the code of a cell's style."""
    numbers = range(1, len(pages) + 1)
    sheets = "".join(f'<sheet name="Trang {n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
    links = "".join(
        f'<Relationship Id="r{n}" Type="{LINKS}/worksheet" Target="worksheets/s{n}.xml"/>'
        for n in numbers
    )
    links += f'<Relationship Id="s" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
    links += f'<Relationship Id="t" Type="{LINKS}/styles" Target="styles.xml"/>'
    items = "".join(f"<si>{words}</si>" for words in shared)
    codes = "".join(
        f'<numFmt numFmtId="{at}" formatCode="{escape(code, _QUOTES)}"/>'
        for at, code in enumerate(formats, 200)
    )
    styles = "".join(f'<xf numFmtId="{at}"/>' for at in range(200, 200 + len(formats)))
    members = {
        "_rels/.rels": _links(
            f'<Relationship Id="m" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
        ),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">{settings}'
        f"<sheets>{sheets}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _links(links),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{items}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts>'
        f'<cellXfs><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>',
    }
    for number, rows in enumerate(pages, 1):
        members[f"xl/worksheets/s{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in members.items():
            archive.writestr(name, words)
    return target.getvalue()


def _links(words: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}">{words}</Relationships>'
