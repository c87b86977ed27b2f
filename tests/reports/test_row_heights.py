"""Every text fits its row, measured another way: as a screen sets letters, in pixels."""

import random
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from PIL import ImageFont

from desktop_app.reports.agency_sheet import write_agency_sheet
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.resources import resource
from desktop_app.tracking.report import ReportBasis, ReportLine
from tests.reports.sheet_given import REALISTIC

PIXEL = 0.75  # points
DIGIT = 7  # pixels of a column's unit
PADDING = 5  # pixels of a cell that no letter may take
BETWEEN_LINES = 1  # pixels more than the letters themselves
HIGHEST = 409
WORDS = (
    "Sở Tài chính chủ trì phối hợp với UBND các xã phường rà soát giải phóng mặt bằng "
    "1.284/STC-QLNS nghiệp vụ Nguyễn thường xuyên, quyết định; VPUBND (hoàn thành) 31/12/2026"
)
SYLLABLES = tuple(WORDS.split())


@lru_cache
def letters(size: float, *, bold: bool) -> ImageFont.FreeTypeFont:
    """The face at the whole number of pixels in which a screen of 96 dots sets it."""
    name = f"LiberationSerif-{'Bold' if bold else 'Regular'}.ttf"
    return ImageFont.truetype(str(resource("fonts", name)), round(size / PIXEL))


def needed(text: str, face: ImageFont.FreeTypeFont, width: float) -> float:
    """The pixels that `text` is high when broken at blanks within `width` pixels."""
    lines = 0
    for paragraph in text.split("\n"):
        lines += 1
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}" if line else word
            if face.getlength(tried) <= width or not line:
                line = tried
            else:
                lines, line = lines + 1, word
    return lines * (sum(face.getmetrics()) + BETWEEN_LINES)


def widths_of(sheet: Worksheet) -> list[float]:
    """In pixels, by column."""
    return [
        int(sheet.column_dimensions[get_column_letter(at)].width * DIGIT)
        for at in range(1, sheet.max_column + 1)
    ]


def room(cell: Cell, widths: list[float]) -> float:
    """The pixels for the text of `cell`, over the cells it is merged with or runs into."""
    first, last = cell.column, cell.column
    for merged in cell.parent.merged_cells.ranges:
        if cell.coordinate in merged:
            last = merged.max_col
    if not cell.alignment.wrap_text:
        last = len(widths)
    indent = int(cell.alignment.indent or 0) * 9
    return sum(widths[first - 1 : last]) - PADDING - indent


def too_high(sheet: Worksheet) -> list[str]:
    """The cells whose text needs more than their row gives."""
    widths = widths_of(sheet)
    return [
        f"{sheet.title}!{cell.coordinate}"
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.font.sz >= 9
        if needed(cell.value, letters(cell.font.sz, bold=cell.font.b), room(cell, widths))
        * PIXEL
        > sheet.row_dimensions[cell.row].height
    ]


def any_words(rolled: random.Random, most: int) -> str:
    words = rolled.choices(SYLLABLES, k=rolled.randrange(most))
    return "".join(word + rolled.choice("     \n") for word in words).strip()


@pytest.mark.slow
def test_every_text_of_a_usual_week_fits(
    realistic: Callable[..., ReportBasis], tmp_path: Path
) -> None:
    write_weekly_excel(realistic(), tmp_path / "week.xlsx")
    for sheet in load_workbook(tmp_path / "week.xlsx").worksheets[:3]:
        assert too_high(sheet) == []


def broken_heads(sheet: Worksheet) -> list[str]:
    """The words of filled and centred bold cells, as heads are, that their column breaks."""
    widths = widths_of(sheet)
    return [
        word
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.font.b and cell.fill.fill_type
        if cell.alignment.vertical == "center" and cell.alignment.horizontal == "center"
        for word in cell.value.split(" ")
        if letters(cell.font.sz, bold=True).getlength(word) > room(cell, widths)
    ]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_word_of_a_head_is_broken(
    realistic: Callable[..., ReportBasis], tmp_path: Path, language: str
) -> None:
    write_weekly_excel(realistic(), tmp_path / "week.xlsx", language)
    write_agency_sheet(replace(REALISTIC, language=language), tmp_path / "sheet.xlsx")
    books = [load_workbook(path) for path in sorted(tmp_path.glob("*.xlsx"))]
    sheets = [sheet for book in books for sheet in book.worksheets if sheet.max_column > 5]
    assert len(sheets) == 5
    assert {sheet.title: broken_heads(sheet) for sheet in sheets} == {
        sheet.title: [] for sheet in sheets
    }


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_texts_of_any_length_fit(
    basis: Callable[..., ReportBasis],
    line: Callable[..., ReportLine],
    tmp_path: Path,
    seed: int,
) -> None:
    rolled = random.Random(seed)  # noqa: S311  texts, not secrets
    lines = tuple(
        line(
            number,
            text=any_words(rolled, 120),
            lead=any_words(rolled, 12).replace("\n", " "),
            coordinators=(any_words(rolled, 20), any_words(rolled, 5)),
            deadline_phrase=any_words(rolled, 9),
            result=any_words(rolled, 60),
            difficulties=any_words(rolled, 40),
            proposal=any_words(rolled, 20),
            notice_id=number // 4,
            notice_subject=any_words(rolled, 60),
        )
        for number in range(1, 25)
    )
    write_weekly_excel(basis(lines, lines[:9]), tmp_path / "week.xlsx")
    for sheet in load_workbook(tmp_path / "week.xlsx").worksheets[:3]:
        assert too_high(sheet) == []


def test_the_measure_finds_a_row_that_is_too_low(
    realistic: Callable[..., ReportBasis], tmp_path: Path
) -> None:
    write_weekly_excel(realistic(), tmp_path / "week.xlsx")
    sheet = load_workbook(tmp_path / "week.xlsx")["Nhiệm vụ"]
    highest = max(range(6, sheet.max_row), key=lambda row: sheet.row_dimensions[row].height)
    sheet.row_dimensions[highest].height -= 30
    assert any(str(highest) in cell for cell in too_high(sheet))


def test_no_two_pieces_of_one_text_are_a_row_apart(
    basis: Callable[..., ReportBasis], line: Callable[..., ReportLine], tmp_path: Path
) -> None:
    long = " ".join([WORDS] * 80)
    write_weekly_excel(basis((line(1, text=long),)), tmp_path / "week.xlsx")
    sheet = load_workbook(tmp_path / "week.xlsx")["Nhiệm vụ"]
    rows = [row[4].row for row in sheet.iter_rows(min_row=6) if row[4].value]
    assert len(rows) > 1
    assert all(after - before == 1 for before, after in pairwise(rows))
    assert all(sheet.row_dimensions[row].height <= HIGHEST for row in rows)
