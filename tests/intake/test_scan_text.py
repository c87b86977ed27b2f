import difflib
import io
import os
import re
import threading
from pathlib import Path

import pypdfium2
import pytest

from desktop_app import errors
from desktop_app.intake import limits, other_program, tesseract
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import ReadingHabits
from desktop_app.intake.pdf_run import lines_of, runs_of
from desktop_app.intake.pdf_text import read_pdf
from desktop_app.intake.reading_process import read_away
from desktop_app.intake.scan_labels import dots_put_back
from desktop_app.intake.scan_numerals import strokes_counted
from desktop_app.intake.scan_picture import Picture, picture_of, rules_apart
from desktop_app.intake.scan_text import SeenPage, seen_page
from desktop_app.intake.scanned_pages import scan_warnings
from desktop_app.intake.seen_word import SeenWord, seen_words
from desktop_app.intake.tesseract import found_tesseract, knows_vietnamese, recognising
from tests.intake.pdf_maker import Page, pdf
from tests.intake.scan_maker import scan_of, tsv

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
POINTS = 72 / 300
needs_tesseract = pytest.mark.skipif(
    found_tesseract() is None, reason="Tesseract with Vietnamese is not installed"
)


def seen(*words: tuple[int, str, int, int, int, int, float]) -> SeenPage:
    return seen_page(seen_words(tsv(*words)), (), scale=POINTS, width=595, height=842)


def lines(page: SeenPage) -> list[str]:
    return [line.text for line in lines_of(runs_of(page.page.letters))]


# Tesseract's table


def test_words_of_a_line_are_joined_with_blanks() -> None:
    page = seen((1, "Giao", 350, 500, 100, 40, 96), (1, "Sở", 470, 500, 60, 40, 95))
    assert lines(page) == ["Giao Sở"]


def test_a_word_stands_where_the_picture_has_it() -> None:
    letters = seen((1, "Sở", 300, 500, 60, 40, 95)).page.letters
    place = (letters[0].x0, letters[-1].x1, letters[0].y)
    assert place == pytest.approx((72.0, 86.4, 129.6))


def test_a_word_with_a_low_letter_stands_on_the_same_line() -> None:
    page = seen((1, "Cục", 300, 500, 80, 50, 95), (1, "Hà", 400, 500, 80, 40, 95))
    assert len({letter.y for letter in page.page.letters}) == 1


def test_words_far_apart_are_two_columns() -> None:
    page = seen((1, "UBND", 300, 500, 150, 40, 95), (1, "CỘNG", 1300, 500, 150, 40, 95))
    (line,) = lines_of(runs_of(page.page.letters))
    assert [run.text for run in line.runs] == ["UBND", "CỘNG"]


def test_the_confidence_weighs_each_letter() -> None:
    assert seen((1, "Ủyban", 1, 1, 9, 9, 90), (1, "à", 20, 1, 9, 9, 30)).confidence == 80


def test_an_empty_page_has_no_letters_and_no_confidence() -> None:
    page = seen()
    assert (page.page.letters, page.confidence) == ((), 0)


@pytest.mark.parametrize("row", ["5\t1\t1", "5" + "\tx" * 11, "4" + "\t1" * 11, ""])
def test_a_row_that_is_no_word_is_passed_over(row: str) -> None:
    assert seen_words(f"{row}\n") == []


@pytest.mark.parametrize("text", ["°", "ˆ", "„", "~^"])
def test_dirt_is_no_word(text: str) -> None:
    assert SeenWord(text, ("1",), 0, 0, 9, 9, 50).is_speck


@pytest.mark.parametrize("text", ["a", "-", "+", "./.", "1", "“"])
def test_marks_of_a_text_are_kept(text: str) -> None:
    assert not SeenWord(text, ("1",), 0, 0, 9, 9, 50).is_speck


def test_a_paper_laid_askew_is_held_straight() -> None:
    words = [
        (line, "trình", left - 8 * line, 500 + 800 * line + left // 100, 90, 40, 95.0)
        for line in range(4)
        for left in (300, 900, 1500, 2100)
    ]
    straight = lines_of(runs_of(seen(*words).page.letters))
    assert [len(line.runs) for line in straight] == [4, 4, 4, 4]
    assert [line.x0 for line in straight] == pytest.approx([straight[0].x0] * 4, abs=0.5)


def test_only_a_long_line_of_narrow_letters_is_small_type() -> None:
    usual = [(n, "x" * 40, 300, 300 + 80 * n, 1200, 40, 95.0) for n in range(5)]
    small = (6, "x" * 40, 300, 900, 900, 40, 95.0)
    low = (7, "trước", 300, 1000, 100, 25, 95.0)
    sizes = {letter.y: letter.size for letter in seen(*usual, small, low).page.letters}
    by_line = [sizes[y] for y in sorted(sizes)]
    assert by_line[5] < by_line[0] * 0.8
    assert by_line[6] == by_line[0]


# The picture


def drawn(page: Page) -> Picture:
    document = pypdfium2.PdfDocument(pdf(page))
    try:
        return picture_of(document[0])
    finally:
        document.close()


def test_the_lines_of_a_table_are_found_and_taken_out() -> None:
    page = Page()
    page.grid([80, 200, 400], [100, 130, 160])
    page.write(90, 120, "Sở Y tế, Sở Tài chính")
    without, rules = rules_apart(drawn(page))
    upright = sorted(rule.at for rule in rules if rule.upright)
    level = sorted(rule.at for rule in rules if not rule.upright)
    assert upright == pytest.approx([80, 200, 400], abs=1)
    assert level == pytest.approx([100, 130, 160], abs=1)
    assert rules_apart(without)[1] == ()
    assert min(without.dots) < without.ink, "the words stay"


def test_words_are_no_lines() -> None:
    page = Page()
    page.paragraph(100, "Hội đồng nhân dân tỉnh III, IV, 1/1/2023 – UBND tỉnh lllll " * 6)
    assert rules_apart(drawn(page))[1] == ()


def test_a_huge_page_is_taken_with_fewer_dots() -> None:
    picture = drawn(Page(width=4000, height=4000))
    assert picture.width * picture.height < 41_000_000
    assert picture.width * picture.scale == pytest.approx(4000, abs=1)


def test_only_a_page_without_ink_is_blank() -> None:
    page = Page()
    page.paragraph(100, "1. Giao Sở Y tế chủ trì.")
    assert (drawn(Page()).is_blank, drawn(page).is_blank) == (True, False)


def test_a_picture_is_turned_to_the_right() -> None:
    picture = Picture(3, 2, b"abcdef", 300, 100)
    assert [(p.width, p.height, p.dots) for p in map(picture.turned, range(4))] == [
        (3, 2, b"abcdef"),
        (2, 3, b"daebfc"),
        (3, 2, b"fedcba"),
        (2, 3, b"cfbead"),
    ]


def test_the_middle_of_a_picture_is_a_quarter_of_it() -> None:
    picture = Picture(4, 4, b"abcdefghijklmnop", 300, 100)
    assert picture.middle() == Picture(2, 2, b"fgjk", 300, 100)


@pytest.mark.parametrize(
    ("printed", "read"),
    [("III/2023.", "II/2023."), ("II/2022", "H/2022"), ("III", "HI"), ("I/2022", "l/2022")],
)
def test_the_strokes_of_a_quarter_are_counted(printed: str, read: str) -> None:
    assert counted("Quý", printed, read) == printed


@pytest.mark.parametrize("printed", ["IV/2023", "1/2022", "4/2023", "này", "II/2022"])
def test_any_other_quarter_stays_as_it_was_read(printed: str) -> None:
    assert counted("quý", printed, printed) == printed


def test_a_heading_is_counted_too_and_a_word_is_not() -> None:
    assert counted(None, "III.", "HI.") == "III."
    assert counted("tổ", "HI", "HI") == "HI"
    assert counted(None, "11.", "11.") == "11."


def test_a_full_stop_that_was_not_seen_is_found() -> None:
    assert counted(None, "II.", "II") == "II."
    assert counted(None, "II", "II") == "II"


def counted(before: str | None, printed: str, read: str) -> str:
    """`read` once the strokes of `printed` were counted, after a word or as a line's first."""
    page = Page()
    page.write(100, 100, printed)
    picture = drawn(page)
    is_dark = bytes(dot < picture.ink for dot in range(256))
    dark = [hit.start() for hit in re.finditer(b"\1", picture.dots.translate(is_dark))]
    columns, rows = [n % picture.width for n in dark], [n // picture.width for n in dark]
    box = (min(columns), min(rows), max(columns) + 1, max(rows) + 1)
    words = [SeenWord(read, ("1",), *box, 90)]
    if before is not None:
        words.insert(0, SeenWord(before, ("1",), 0, 0, 9, 9, 90))
    return strokes_counted(words, picture)[-1].text


@pytest.mark.parametrize(
    ("labels", "read"),
    [
        (("2.2.", "23.", "24."), ["2.2.", "2.3.", "2.4."]),
        (("2.2", "23"), ["2.2", "2.3"]),
        (("22.", "23."), ["22.", "23."]),
        (("2.2.", "33."), ["2.2.", "33."]),
    ],
)
def test_the_dot_of_a_label_is_put_back_in_its_row(
    labels: tuple[str, ...], read: list[str]
) -> None:
    words = [SeenWord(label, (str(n),), 0, n, 9, n + 9, 90) for n, label in enumerate(labels)]
    assert [word.text for word in dots_put_back(words)] == read


def test_figures_within_a_line_are_no_label() -> None:
    words = [SeenWord(text, ("1",), 0, 0, 9, 9, 90) for text in ("2.2.", "23.")]
    assert [word.text for word in dots_put_back(words)] == ["2.2.", "23."]


# What a person is told


def test_recognised_pages_are_named_with_their_confidence() -> None:
    (warning,) = scan_warnings({2: 95, 3: 88})
    assert "trang 2 (95%), 3 (88%)" in warning


def test_a_poor_page_is_to_be_read_letter_by_letter() -> None:
    warnings = scan_warnings({1: 95, 2: 61})
    assert len(warnings) == 2
    assert warnings[1].startswith("Trang 2 nhận dạng kém")


def test_a_page_that_could_not_be_read_is_named() -> None:
    assert scan_warnings({}, unread=[4])[0].startswith("Trang 4 là ảnh quét")


# The program


def test_the_words_go_from_standard_input_to_standard_output() -> None:
    arguments = recognising(300)
    assert arguments[:4] == ["-", "-", "-l", "vie"]
    assert arguments[-1] == "tsv"


@pytest.mark.parametrize(
    ("languages", "known"),
    [(b"List of languages (2):\neng\nvie\n", True), (b"List:\neng\n", False), (b"", False)],
)
def test_vietnamese_is_looked_for_by_its_name(languages: bytes, known: bool) -> None:  # noqa: FBT001
    assert knows_vietnamese(languages) is known


def test_without_tesseract_a_scan_is_named_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(tesseract, "_USUAL", ())
    with pytest.raises(errors.ScannedFile) as caught:
        read_pdf(pdf(Page(picture=True)), "a.pdf")
    assert "Tesseract" in str(caught.value)


def scanner_words() -> bytes:
    """A scan over which a scanner without Vietnamese laid its own words."""
    page = Page(picture=True)
    page.paragraph(100, "UY BAN NHAN DAN TINH PHU THO CONG HOA xA HQI CHU NGHiA VIET NAM")
    return pdf(page)


def test_words_of_a_scanner_stay_with_a_warning_where_nobody_reads_better(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(tesseract, "_USUAL", ())
    text, warnings = read_pdf(scanner_words(), "a.pdf")
    assert text.startswith("UY BAN NHAN DAN")
    assert "trang 1 do máy quét nhận dạng" in warnings[0]


def test_vietnamese_over_a_picture_is_taken_as_it_is() -> None:
    page = Page(picture=True)
    page.paragraph(100, "1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính báo cáo.")
    text, warnings = read_pdf(pdf(page), "a.pdf")
    assert text.startswith("1. Giao Sở Y tế")
    assert warnings == ()


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
def test_a_program_in_the_current_folder_is_not_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join([".", ""]))
    assert other_program.found_program(("tesseract",), ()) is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert other_program.found_program(("tesseract",), ()) == program


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
def test_a_program_sees_little_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DONDOC_SECRET", "x")
    program = tmp_path / "shows"
    program.write_text("#!/bin/sh\nenv; cat\n")
    program.chmod(0o755)
    _, said = other_program.run_program(program, ["; rm"], seconds=20, fed=b"fed")
    assert b"SECRET" not in said
    assert b"LC_ALL=C.UTF-8" in said
    assert said.endswith(b"fed")


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
@pytest.mark.parametrize("script", ["exit 3", "sleep 60"])
def test_a_program_that_fails_or_hangs_is_said(tmp_path: Path, script: str) -> None:
    program = tmp_path / "fails"
    program.write_text(
        f"#!/bin/sh\nexec {script}\n" if "sleep" in script else f"#!/bin/sh\n{script}\n"
    )
    program.chmod(0o755)
    with pytest.raises(other_program.ProgramFailed):
        other_program.run_program(program, [], seconds=0.5)


# With Tesseract


@pytest.mark.slow
@needs_tesseract
@pytest.mark.parametrize("lean", [0.0, 0.6])
def test_a_scanned_sample_has_nearly_all_its_words(lean: float) -> None:
    data = (SAMPLES / "03_langson_2024.pdf").read_bytes()
    printed = read_pdf(data, "a.pdf")[0].split()
    found, warnings = read_pdf(scan_of(data, lean=lean), "a.pdf")
    blocks = difflib.SequenceMatcher(None, printed, found.split(), autojunk=False)
    right = sum(block.size for block in blocks.get_matching_blocks())
    assert right / len(printed) > 0.97
    assert "trang 1 (" in warnings[0]


@pytest.mark.slow
@needs_tesseract
def test_the_blank_back_of_a_page_is_no_page_that_could_not_be_read() -> None:
    data = (SAMPLES / "05_phutho_2025.pdf").read_bytes()
    both = pypdfium2.PdfDocument(scan_of(data, pages=1))
    both.import_pages(pypdfium2.PdfDocument(scan_of(pdf(Page()))))
    made = io.BytesIO()
    both.save(made)
    both.close()
    _, warnings = read_pdf(made.getvalue(), "a.pdf")
    assert len(warnings) == 1
    assert "trang 1 (" in warnings[0]


@pytest.mark.slow
@needs_tesseract
def test_pages_on_their_side_and_on_their_head_are_turned() -> None:
    data = (SAMPLES / "05_phutho_2025.pdf").read_bytes()
    for turn in (90, 180):
        text, warnings = read_pdf(scan_of(data, pages=1, turn=turn), "a.pdf")
        assert "Số: 312/TB-UBND" in text
        assert "kém" not in " ".join(warnings)


@pytest.mark.slow
@needs_tesseract
def test_a_page_that_a_scanner_read_without_vietnamese_is_read_again() -> None:
    data = (SAMPLES / "05_phutho_2025.pdf").read_bytes()
    over = "Uy ban nhan dan tinh Phu Tho thong bao ket luan cua Chu tich"
    text, _ = read_pdf(scan_of(data, pages=1, over=over), "a.pdf")
    assert "ỦY BAN NHÂN DÂN" in text
    assert "Uy ban" not in text


@pytest.mark.slow
@needs_tesseract
def test_a_scanned_table_keeps_its_cells() -> None:
    data = (SAMPLES / "08_camau_2022_bang.pdf").read_bytes()
    rows = read_pdf(scan_of(data), "a.pdf")[0].split("\n")
    assert any(row.startswith("| 4 | Gắn thiết bị giám sát") for row in rows)
    cells = {row.count("|") for row in rows if row.startswith("| ")}
    assert cells == {7}


@pytest.mark.slow
@needs_tesseract
def test_each_scanned_page_is_reported_to_the_caller(tmp_path: Path) -> None:
    data = (SAMPLES / "05_phutho_2025.pdf").read_bytes()
    path = tmp_path / "quét.pdf"
    path.write_bytes(scan_of(data, pages=2))
    heard: list[tuple[int, int, int]] = []

    def on_page(done: int, of: int) -> None:
        heard.append((done, of, threading.get_ident()))

    read = read_away(path, (), (), ReadingHabits(), on_page=on_page)
    here = threading.get_ident()
    assert heard == [(0, 2, here), (1, 2, here), (2, 2, here)]
    assert read.draft.head.number == "312/TB-UBND"


@needs_tesseract
def test_too_many_scanned_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SCANNED_PAGES", 1)
    with pytest.raises(errors.FileTooLarge, match="1 trang ảnh quét"):
        read_pdf(pdf(Page(picture=True), Page(picture=True)), "a.pdf")


@pytest.mark.slow
@needs_tesseract
def test_a_scanned_page_among_others_is_read_with_them(tmp_path: Path) -> None:
    data = (SAMPLES / "03_langson_2024.pdf").read_bytes()
    mixed = pypdfium2.PdfDocument(data)
    mixed.del_page(0)
    mixed.import_pages(pypdfium2.PdfDocument(scan_of(data, pages=1)), index=0)
    path = tmp_path / "a.pdf"
    mixed.save(path)
    mixed.close()
    text, _ = read_notice_file(path)
    printed, _ = read_notice_file(SAMPLES / "03_langson_2024.pdf")
    assert text.text.split("\n")[-1] == printed.text.split("\n")[-1]
    assert "trang 1 (" in text.source.warnings[0]
