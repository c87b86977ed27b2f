"""A workbook of any program gives its words, numbers and days, and never more than that."""

import io
import zipfile

import pytest

from desktop_app.errors import FileDamaged, FileTooLarge, WrongKind
from desktop_app.intake import limits
from desktop_app.intake.workbook_cells import BookCell, BookPage, place_of, place_words
from desktop_app.intake.xlsx_workbook import XlsxWorkbook
from tests.intake.book_maker import MAIN, book
from tests.intake.docx_maker import docx, paragraph

DAY = 46346  # 20/11/2026


def page(rows: str, **facts: object) -> BookPage:
    (found,) = XlsxWorkbook(book(rows, **facts), "a.xlsx").pages()  # type: ignore[arg-type]
    return found


def words(rows: str, **facts: object) -> list[str]:
    return [cell.words for cell in page(rows, **facts).rows[1].values()]


def test_words_stand_in_the_cell_or_in_the_table_of_strings_in_runs_or_plain() -> None:
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>hai</t></is></c>'
        '<c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><f>A1</f><v>bốn</v></c></row>'
    )
    shared = ("<t>một</t>", "<r><t>b</t></r><r><t>a</t></r><rPh><t>x</t></rPh>")
    assert words(rows, shared=shared) == ["một", "hai", "ba", "bốn"]
    assert page(rows, shared=shared).rows[1][4].is_formula


def test_rows_and_cells_without_places_stand_after_one_another() -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    found = page(rows).rows
    assert {row: sorted(cells) for row, cells in found.items()} == {1: [1, 2], 2: [1]}


@pytest.mark.parametrize("code", ["dd/mm/yyyy", "d-mmm", '[$-42A]dd" tháng "mm', "yyyy\\-mm"])
def test_a_number_in_the_form_of_a_day_is_a_day(code: str) -> None:
    rows = f'<row><c s="1"><v>{DAY}.75</v></c></row>'
    assert words(rows, formats=(code,)) == ["20/11/2026"]


@pytest.mark.parametrize("code", ["General", "0.00", '"ngày" 0', "#,##0 [Red]", "[h]:mm"])
def test_a_number_in_another_form_is_a_number(code: str) -> None:
    rows = f'<row><c s="1"><v>{DAY}</v></c></row>'
    assert words(rows, formats=(code,)) == [str(DAY)]


def test_days_are_counted_from_1904_where_the_file_says_so() -> None:
    rows = f'<row><c s="1"><v>{DAY - 1462}</v></c></row>'
    facts = {"formats": ("dd/mm/yyyy",), "settings": '<workbookPr date1904="1"/>'}
    assert words(rows, **facts) == ["20/11/2026"]


def test_numbers_read_as_a_cell_shows_them() -> None:
    rows = '<row><c><v>45.0</v></c><c><v>0.1</v></c><c s="1"><v>0.5</v></c></row>'
    assert words(rows, formats=("0%",)) == ["45", "0.1", "50%"]


def test_errors_and_formulas_without_a_value_are_told() -> None:
    rows = (
        '<row><c t="e"><v>#REF!</v></c><c><f>A1</f></c><c t="b"><v>1</v></c>'
        "<c><v>khác</v></c><c><v>nan</v></c></row>"
    )
    cells = list(page(rows).rows[1].values())
    assert [cell.is_error for cell in cells] == [True, True, False, True, True]
    assert cells[1] == BookCell("", is_formula=True, is_error=True)


def test_letters_that_xml_cannot_hold_are_read_back() -> None:
    rows = '<row><c t="inlineStr"><is><t>a_x000D_b</t></is></c></row>'
    assert words(rows) == ["a\rb"]


def test_an_entity_is_never_opened() -> None:
    bomb = f'<!DOCTYPE a [<!ENTITY b "c">]><worksheet xmlns="{MAIN}">&b;</worksheet>'
    with pytest.raises(FileDamaged):
        list(XlsxWorkbook(_with_page(bomb), "a.xlsx").pages())


def _with_page(xml: str) -> bytes:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book(""))) as source,
        zipfile.ZipFile(target, "w") as made,
    ):
        for name in source.namelist():
            is_page = name.endswith("s1.xml")
            made.writestr(name, xml if is_page else source.read(name))
    return target.getvalue()


def test_too_many_rows_and_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "<row><c><v>1</v></c></row>" * 50
    monkeypatch.setattr(limits, "WORKBOOK_ROWS", 20)
    with pytest.raises(FileTooLarge):
        page(rows)
    monkeypatch.setattr(limits, "XML_ELEMENTS", 40)
    with pytest.raises(FileTooLarge):
        page(rows)


def test_a_sheet_that_is_named_again_is_refused() -> None:
    again = '<sheets><sheet name="Lại" sheetId="9" r:id="r1"/></sheets>'
    with pytest.raises(FileDamaged):
        list(XlsxWorkbook(book("<row/>", settings=again), "so.xlsx").pages())


def test_what_is_no_workbook_is_said() -> None:
    with pytest.raises(WrongKind):
        XlsxWorkbook(docx(paragraph("Thông báo")), "a.xlsx")
    with pytest.raises(FileDamaged):
        XlsxWorkbook(b"PK\x03\x04 nothing", "a.xlsx")


@pytest.mark.parametrize(("place", "at"), [("A1", (1, 1)), ("K12", (12, 11)), ("AA3", (3, 27))])
def test_places_are_read_and_written(place: str, at: tuple[int, int]) -> None:
    assert place_of(place) == at
    assert place_words(*at) == place
