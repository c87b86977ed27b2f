"""The pages of a .pdf as pictures."""

from threading import Lock
from typing import ClassVar

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


class PagePictures:
    """An open paper; may be asked from any thread."""

    #: PDFium serves one caller at a time in the whole program.
    _one_at_a_time: ClassVar[Lock] = Lock()

    def __init__(self, data: bytes) -> None:
        """Open a paper that the program has made."""
        with self._one_at_a_time:
            self._document = pypdfium2.PdfDocument(data)
            count = len(self._document)
            sizes = [self._document.get_page_size(number) for number in range(count)]
        self.sizes = tuple(QSizeF(width, height) for width, height in sizes)  # in points

    def picture(self, number: int, scale: float) -> QImage:
        """Page `number`, from 0, with `scale` pixels a point."""
        with self._one_at_a_time:
            page = self._document[number]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            image = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            bitmap.close()
            page.close()
        return image

    def close(self) -> None:
        """Let the paper go."""
        with self._one_at_a_time:
            self._document.close()
