"""Pictures of papers: from a scanner or a telephone."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop_app.errors import FileDamaged, FileTooLarge, ScannedFile, WrongKind
from desktop_app.intake import limits, picture_file, tesseract
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.picture_file import pdf_of_pictures
from desktop_app.intake.tesseract import found_tesseract
from desktop_app.resources import resource
from tests.intake.docx_maker import docx, linked

SAMPLE = resource("samples", "05_phutho_2025.pdf")


def encoded(*pictures: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    made = io.BytesIO()
    first, *others = pictures
    if others:
        options |= {"save_all": True, "append_images": others}
    first.save(made, kind, **options)
    return made.getvalue()


def sheet(width: int = 200, height: int = 300, color: int = 255) -> Image.Image:
    return Image.new("L", (width, height), color)


def pages_of(data: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(pdf_of_pictures([data], "a"))
    try:
        return [page.get_size() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_is_a_page_as_long_as_a4(kind: str) -> None:
    ((width, height),) = pages_of(encoded(sheet(), kind=kind))
    assert height == pytest.approx(842, abs=2)
    assert width == pytest.approx(842 * 200 / 300, abs=2)


def test_a_file_of_several_pictures_has_as_many_pages() -> None:
    assert len(pages_of(encoded(sheet(), sheet(), sheet(), kind="TIFF"))) == 3


def test_a_telephone_held_on_its_side_is_believed() -> None:
    held = Image.Exif()
    held[0x0112] = 6  # orientation: to be turned a quarter to the right
    ((width, height),) = pages_of(encoded(sheet(300, 200), kind="JPEG", exif=held))
    assert height > width


def test_what_nobody_painted_is_paper() -> None:
    clear = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    document = pypdfium2.PdfDocument(pdf_of_pictures([encoded(clear)], "a"))
    grey = document[0].render(grayscale=True).to_pil().getextrema()
    document.close()
    assert grey == (255, 255)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", encoded(sheet())[:60]])
def test_a_cut_picture_is_damaged(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        pdf_of_pictures([data], "a.png")


def test_too_large_a_picture_is_refused_before_it_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(picture_file, "_LARGEST", 200 * 300 - 1)
    with pytest.raises(FileTooLarge, match="điểm ảnh"):
        pdf_of_pictures([encoded(sheet())], "a.png")


def test_too_many_pictures_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SCANNED_PAGES", 1)
    with pytest.raises(FileTooLarge, match="trang"):
        pdf_of_pictures([encoded(sheet(), sheet(), kind="TIFF")], "a.tif")


def test_another_kind_under_a_pictures_name_is_the_wrong_kind(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(sheet(), kind="JPEG"))
    with pytest.raises(WrongKind):
        read_notice_file(path)


def test_without_tesseract_a_picture_is_named_as_a_scan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(tesseract, "_USUAL", ())
    path = tmp_path / "a.png"
    path.write_bytes(encoded(sheet()))
    with pytest.raises(ScannedFile):
        read_notice_file(path)


@pytest.mark.slow
@pytest.mark.skipif(found_tesseract() is None, reason="Tesseract with Vietnamese is not here")
@pytest.mark.parametrize(("suffix", "kind"), [(".jpeg", "JPEG"), (".tif", "TIFF")])
def test_a_picture_of_a_notice_is_read(tmp_path: Path, suffix: str, kind: str) -> None:
    document = pypdfium2.PdfDocument(SAMPLE)
    picture = document[0].render(scale=200 / 72).to_pil()
    document.close()
    path = tmp_path / f"ảnh{suffix}"
    path.write_bytes(encoded(picture, kind=kind))
    text, _ = read_notice_file(path)
    assert "Số: 312/TB-UBND" in text.text
    assert "trang 1 (" in text.source.warnings[0]


def test_a_document_of_pasted_pages_is_a_scan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(tesseract, "_USUAL", ())
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    shown = f'<w:p><w:r><blip xmlns:r="{link}" r:embed="rId7"/></w:r></w:p>'
    links = linked("rId7", "image", "media/image1.png")
    extra = {"word/_rels/document.xml.rels": links, "word/media/image1.png": encoded(sheet())}
    paper = tmp_path / "pasted.docx"
    paper.write_bytes(docx(shown, extra=extra))
    with pytest.raises(ScannedFile):
        read_notice_file(paper)
