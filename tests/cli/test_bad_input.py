"""Each bad file: one sentence that names it, exit 1, nothing stored."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.said import SAMPLES, Command

pytestmark = pytest.mark.slow  # each reading is a process


def _encrypted_pdf(path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    canvas = Canvas(str(path), encrypt=StandardEncryption("secret"))
    canvas.drawString(100, 100, "words")
    canvas.save()


def _scanned_pdf(path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    canvas = Canvas(str(path))
    canvas.rect(100, 100, 200, 200)
    canvas.save()


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b"\0" * 60_000_000)


MAKERS = {
    "empty.txt": lambda path: path.write_bytes(b""),
    "blank.txt": lambda path: path.write_text(" \n\n "),
    "huge.txt": lambda path: path.write_bytes(b"a" * 21_000_000),
    "picture.docx": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200)),
    "torn.docx": lambda path: path.write_bytes(
        (SAMPLES / "01_quangtri_2023.docx").read_bytes()[:9000]
    ),
    "torn.pdf": lambda path: path.write_bytes(b"%PDF-1.7\nnothing more"),
    "secret.pdf": _encrypted_pdf,
    "scan.pdf": _scanned_pdf,
    "bomb.docx": _bomb,
    "table.xlsx": lambda path: path.write_bytes(b"PK\x03\x04rest"),
    "folder.docx": lambda path: path.mkdir(),
    "missing.pdf": lambda _: None,
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_bad_file_is_one_sentence_and_stores_nothing(
    dondoc: Command, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    MAKERS[name](path)
    said = dondoc("import", path)
    assert said.status == 1
    (sentence,) = said.error.strip().splitlines()
    assert f"“{name}”" in sentence
    assert sentence.endswith(".")
    assert dondoc("list", "--json").json == []


def test_a_bad_file_among_good_ones_stops_only_itself(dondoc: Command, tmp_path: Path) -> None:
    bad = tmp_path / "empty.txt"
    bad.touch()
    said = dondoc("import", bad, SAMPLES / "05_phutho_2025.txt")
    assert said.status == 1
    assert "312/TB-UBND" in said.out


def test_a_notice_without_directives_is_said_and_still_kept(
    dondoc: Command, tmp_path: Path
) -> None:
    path = tmp_path / "thu.txt"
    path.write_text("Kính gửi quý cơ quan lời chúc sức khỏe và hợp tác.", "utf-8")
    assert "Không thấy nhiệm vụ nào" in dondoc("read", path).out
    assert dondoc("import", path, "--json").json[0]["directives"] == 0
