"""The table of an agency's sheet: printed cells that are locked, and cells to be filled in."""

from collections.abc import Iterator

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from desktop_app.reports import wording
from desktop_app.reports.cell_styles import DAY_FORMAT, Look
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.long_cells import continued
from desktop_app.reports.palette import INPUT_FILL, hue, tint
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.sheet_table import Column, SheetTable
from desktop_app.reports.text_height import cell_lines, lines_height, most_lines
from desktop_app.reports.wording import said
from desktop_app.tracking.agency_sheet import AgencySheet, LockedField, SheetField, SheetRow
from desktop_app.tracking.figures import together
from desktop_app.tracking.sheet_words import (
    CHECK_HEAD,
    CODE_HEAD,
    HEADS,
    NUMBER_HEAD,
    status_words,
)
from desktop_app.tracking.wording import standing_words

_CENTRE = Look(align="center")
_TEXT = Look()
_DAY = Look(align="center", number_format=DAY_FORMAT)
_FILLED = Look(fill=INPUT_FILL, locked=False)
_FILLED_CENTRE = Look(fill=INPUT_FILL, locked=False, align="center")
# As text a document's number keeps its zeros and is no date; days are days.
_FILLED_WORDS = Look(fill=INPUT_FILL, locked=False, number_format="@")
_FILLED_DAY = Look(fill=INPUT_FILL, locked=False, align="center", number_format=DAY_FORMAT)
_HIDDEN = Look(border=False, wrap=False, number_format="@")

_LOCKED = (
    Column(NUMBER_HEAD, 4.5, _CENTRE),
    Column(HEADS[LockedField.NOTICE], 19, _TEXT),
    Column(HEADS[LockedField.POINT], 7, _CENTRE),
    Column(HEADS[LockedField.TEXT], 37.5, _TEXT),
    Column(wording.COORDINATING, 13, _TEXT),
    Column(HEADS[LockedField.PHRASE], 13, _TEXT),
    Column(HEADS[LockedField.DUE], 10.5, _DAY),
    Column(wording.STANDING, 11, _CENTRE),
)
_OPEN = {
    SheetField.STATUS: Column(HEADS[SheetField.STATUS], 11.5, _FILLED_CENTRE),
    SheetField.RESULT: Column(HEADS[SheetField.RESULT], 30.5, _FILLED),
    SheetField.COMPLETED_ON: Column(HEADS[SheetField.COMPLETED_ON], 10.5, _FILLED_DAY),
    SheetField.DOCUMENT: Column(HEADS[SheetField.DOCUMENT], 13, _FILLED_WORDS),
    SheetField.DIFFICULTIES: Column(HEADS[SheetField.DIFFICULTIES], 17, _FILLED),
    SheetField.PROPOSAL: Column(HEADS[SheetField.PROPOSAL], 17, _FILLED),
}
_HIDDEN_ONES = (Column(CODE_HEAD, 18, _HIDDEN), Column(CHECK_HEAD, 18, _HIDDEN))
COLUMNS = (*_LOCKED, *_OPEN.values(), *_HIDDEN_ONES)
SHOWN = len(COLUMNS) - len(_HIDDEN_ONES)
_STANDING = 7  # its place among the columns
_REPEATED = 3  # of a row that goes on: number, notice, point

_EXCEL_DAY_ZERO = 693594  # as Python counts the days
_FIRST_DAY = 735599  # 01/01/2015
_LAST_DAY = 766644  # 31/12/2099
_LONGEST_WORDS, _LONGEST_NUMBER = 4000, 200


def add_rows(table: SheetTable, sheet: AgencySheet) -> tuple[int, int]:
    """Add the work under the head; the first row and the last."""
    first = table.rows.last + 1
    locked = [table.styles.number(column.look) for column in _LOCKED]
    answers = [table.styles.number(column.look) for column in _OPEN.values()]
    hidden = [table.styles.number(column.look) for column in _HIDDEN_ONES]
    closed = [table.styles.number(_TEXT)] * len(_OPEN)
    for row in sheet.rows:
        kind = row.standing.kind
        locked[_STANDING] = table.styles.number(
            Look(align="center", bold=True, fill=tint(kind), ink=hue(kind))
        )
        codes = (sheet.code_of(row), sheet.check_of(row))
        values = list(_answers(row, sheet.language))
        for part in continued(
            _printed(row, sheet.language),
            _widths(),
            _TEXT.size,
            repeated=_REPEATED,
            language=sheet.language,
        ):
            table.add(
                [*part, *values, *codes], [*locked, *answers, *hidden], _height(part, values)
            )
            # What no row can hold goes on below, where nothing is to be filled in.
            values, answers, codes = [None] * len(_OPEN), closed, ("", "")
        answers = [table.styles.number(column.look) for column in _OPEN.values()]
    return first, table.rows.last


def _widths() -> tuple[float, ...]:
    return tuple(column.width for column in _LOCKED)


def _printed(row: SheetRow, language: str) -> list[CellValue]:
    facts = row.facts
    return [
        row.place,
        one_line(facts.notice),
        one_line(facts.point),
        clean(facts.text),
        one_line(row.coordinators),
        one_line(facts.phrase),
        facts.due,
        together(standing_words(row.standing, language)),
    ]


def _answers(row: SheetRow, language: str) -> Iterator[CellValue]:
    for field in _OPEN:
        value = row.values.cell(field)
        if field is SheetField.STATUS:
            yield status_words(language)[row.values.status]
        elif isinstance(value, str):
            yield clean(value)
        else:
            yield value


def _height(printed: list[CellValue], answers: list[CellValue]) -> float:
    most = 1
    for at, (value, column) in enumerate(zip([*printed, *answers], COLUMNS, strict=False)):
        if isinstance(value, str) and value:
            bold = at == _STANDING
            most = max(most, cell_lines(value, column.width, _TEXT.size, bold=bold))
    return lines_height(min(most, most_lines(_TEXT.size)), _TEXT.size)


def add_choices(table: SheetTable, first: int, last: int) -> None:
    """Say in each cell what belongs there, and stop what cannot be read back."""
    for field, rule in _rules(table.language).items():
        letter = get_column_letter(len(_LOCKED) + list(_OPEN).index(field) + 1)
        rule.add(f"{letter}{first}:{letter}{last}")
        table.sheet.add_data_validation(rule)


_CHOOSE = (
    "Hãy chọn trạng thái trong danh sách của ô.",
    "Choose a status from the list of the cell.",
)
_WHEN = (
    "Chỉ ghi khi đã hoàn thành, dạng 20/11/2026.",
    "Only once it is completed, as 20/11/2026.",
)
_TOO_LONG = (
    "Ô này ghi được nhiều nhất {longest} chữ cái.",
    "The cell holds {longest} letters at most.",
)
_WORDS = {
    SheetField.RESULT: (
        _LONGEST_WORDS,
        ("Việc đã làm đến nay, ngắn gọn.", "What has been done so far, in short."),
    ),
    SheetField.DOCUMENT: (
        _LONGEST_NUMBER,
        ("Số, ký hiệu văn bản báo cáo, nếu có.", "The number of the reporting paper, if any."),
    ),
    SheetField.DIFFICULTIES: (
        _LONGEST_WORDS,
        ("Khó khăn, vướng mắc, nếu có.", "What stands in the way, if anything."),
    ),
    SheetField.PROPOSAL: (
        _LONGEST_WORDS,
        ("Đề xuất, kiến nghị, nếu có.", "What is proposed, if anything."),
    ),
}


def _rules(language: str) -> dict[SheetField, DataValidation]:
    choices = ",".join(status_words(language).values())
    status = DataValidation(type="list", formula1=f'"{choices}"')
    status.prompt = said(("Chọn một trong ba trạng thái.", "Choose one of three."), language)
    status.error = said(_CHOOSE, language)
    day = DataValidation(
        type="date",
        operator="between",
        formula1=str(_FIRST_DAY - _EXCEL_DAY_ZERO),
        formula2=str(_LAST_DAY - _EXCEL_DAY_ZERO),
    )
    day.prompt = said(_WHEN, language)
    day.error = said(("Hãy ghi ngày dạng 20/11/2026.", "Give a day as 20/11/2026."), language)
    rules = {SheetField.STATUS: status, SheetField.COMPLETED_ON: day}
    for field, (longest, prompt) in _WORDS.items():
        rule = DataValidation(
            type="textLength", operator="lessThanOrEqual", formula1=str(longest)
        )
        rule.prompt = said(prompt, language)
        rule.error = said(_TOO_LONG, language, longest=longest)
        rules[field] = rule
    for field, rule in rules.items():
        rule.promptTitle = rule.errorTitle = said(HEADS[field], language)
        rule.showInputMessage = rule.showErrorMessage = rule.allow_blank = True
    return rules
