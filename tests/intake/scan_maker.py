"""Scans made of other files: each page drawn as a picture, with no text layer."""

import io

import pypdfium2
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

DOTS_AN_INCH = 200


def scan_of(
    data: bytes, pages: int | None = None, *, lean: float = 0.0, turn: int = 0, over: str = ""
) -> bytes:
    """The .pdf of pictures of the first `pages` of another.

    They `lean` by some degrees to the left, lie turned by `turn`, or have words laid `over`
    them that nobody sees.
    """
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document) if pages is None else pages):
        page = document[number]
        picture = page.render(scale=DOTS_AN_INCH / 72, grayscale=True).to_pil()
        if lean:
            picture = picture.rotate(lean, fillcolor=255, resample=2)
        picture = picture.rotate(turn, expand=True)
        width, height = (72 * dots / DOTS_AN_INCH for dots in picture.size)
        canvas.setPageSize((width, height))
        canvas.drawImage(ImageReader(picture), 0, 0, width, height)
        if over:
            canvas.drawString(72, 72, over, mode=3)
        canvas.showPage()
    document.close()
    canvas.save()
    return target.getvalue()


def tsv(*words: tuple[int, str, int, int, int, int, float]) -> str:
    """Tesseract's table: of each word its line, text, left, top, width, height, confidence."""
    rows = [
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
        "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t",
    ]
    rows += [
        f"5\t1\t1\t1\t{line}\t1\t{left}\t{top}\t{width}\t{height}\t{sure}\t{text}"
        for line, text, left, top, width, height, sure in words
    ]
    return "\n".join(rows) + "\n"
