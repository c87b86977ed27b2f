"""Papers to look at."""

from io import BytesIO

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from desktop_app.ui.page_pictures import PagePictures
from desktop_app.ui.preview_window import PdfPaper

A4, A4_LYING = (595.28, 841.89), (841.89, 595.28)


def a_pdf(pages: int = 3, size: tuple[float, float] = A4) -> bytes:
    """Pages with a black square each, further down on each page."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=size, invariant=1)
    for number in range(pages):
        canvas.rect(100, size[1] - 200 - 50 * number, 100, 100, fill=1)
        canvas.drawString(300, 300, f"Trang {number + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def a_paper(pages: int = 3) -> PdfPaper:
    return PdfPaper("Danh sách", "DanhSach_2026-11-23.pdf", a_pdf(pages))


def words_of(paper: PdfPaper) -> str:
    """All words of a paper with single blanks, while a preview may be drawing it."""
    with PagePictures._one_at_a_time:
        document = pypdfium2.PdfDocument(paper.data)
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_bounded())
            words.close()
        document.close()
    return " ".join(" ".join(texts).split())
