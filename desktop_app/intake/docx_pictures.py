"""The pictures of a .docx without words: a scan that somebody pasted page by page."""

from desktop_app.intake.docx_package import DocxPackage

_READ = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*")
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def pasted_pages(data: bytes, name: str) -> list[bytes]:
    """The pictures in the order of the text; those of kinds that nobody reads are left out."""
    package = DocxPackage(data, name)
    pictures = package.pictures()
    shown = (
        element.get(_EMBED) or element.get(_ID) or "" for element in package.document().iter()
    )
    pages = (pictures[each] for each in dict.fromkeys(shown) if each in pictures)
    return [page for page in pages if page.startswith(_READ)]
