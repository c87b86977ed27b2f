"""A .pdf to text: the text layer, page by page."""

import pypdfium2

from desktop_app.errors import FileDamaged, FileEncrypted, ScannedFile
from desktop_app.intake.kept_text import kept

_WANTS_PASSWORD = 4  # FPDF_ERR_PASSWORD


def read_pdf(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The kept text and its warnings. Raises UnreadableFile in one of its kinds."""
    try:
        document = pypdfium2.PdfDocument(data)
        text = kept("\n".join(page.get_textpage().get_text_range() for page in document))
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _WANTS_PASSWORD:
            raise FileEncrypted(name=name) from error
        raise FileDamaged(name=name) from error
    if not text.strip():
        raise ScannedFile(name=name)
    return text, ()
