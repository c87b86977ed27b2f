"""A picture of a paper (.png, .jpg, .tif), as a scanner or a telephone makes it, as a .pdf."""

import io
import warnings
from collections.abc import Sequence

from PIL import Image, ImageOps, ImageSequence

from desktop_app.errors import FileDamaged, FileTooLarge
from desktop_app.intake import limits

_KINDS = ("PNG", "JPEG", "TIFF")
_LARGEST = 100_000_000  # dots of one picture; A3 at 600 dots an inch has 70 million
_LONG_SIDE = 11.7  # inches, of A4: a telephone does not know how large the paper was
_MOST_DOTS = 4_200  # along a side: as many as 360 dots an inch make of A4


def pdf_of_pictures(pictures: Sequence[bytes], name: str) -> bytes:
    """The .pdf whose pages are those pictures. Raises FileDamaged or FileTooLarge."""
    pages: list[Image.Image] = []
    try:
        with warnings.catch_warnings():
            # Of a large picture Pillow warns; here its size is asked first.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            for data in pictures:
                with Image.open(io.BytesIO(data), formats=_KINDS) as file:
                    pages += [_page(frame, name) for frame in _frames(file, name)]
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise FileDamaged(name=name) from error
    if len(pages) > limits.SCANNED_PAGES:
        raise FileTooLarge(name=name, limit=f"{limits.SCANNED_PAGES} trang ảnh quét")
    made = io.BytesIO()
    first, *others = pages
    dots_an_inch = max(first.size) / _LONG_SIDE
    first.save(made, "PDF", save_all=True, append_images=others, resolution=dots_an_inch)
    return made.getvalue()


def _frames(file: Image.Image, name: str) -> ImageSequence.Iterator:
    if getattr(file, "n_frames", 1) > limits.SCANNED_PAGES:
        raise FileTooLarge(name=name, limit=f"{limits.SCANNED_PAGES} trang ảnh quét")
    return ImageSequence.Iterator(file)


def _page(frame: Image.Image, name: str) -> Image.Image:
    if frame.width * frame.height > _LARGEST:
        raise FileTooLarge(name=name, limit=f"{_LARGEST // limits.MEGABYTE} triệu điểm ảnh")
    # A telephone says how it was held instead of turning the picture.
    upright = ImageOps.exif_transpose(frame)
    if upright.has_transparency_data:
        paper = Image.new("RGBA", upright.size, "white")
        paper.alpha_composite(upright.convert("RGBA"))
        upright = paper
    grey = upright.convert("L")
    grey.thumbnail((_MOST_DOTS, _MOST_DOTS))
    return grey
