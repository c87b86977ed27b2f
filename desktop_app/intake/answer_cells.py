"""What a cell of a returned sheet means: a status, a day, or plain words."""

import re
from datetime import date

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.kept_text import one_line
from desktop_app.intake.printed_dates import PrintedDay, day_pattern, printed_day
from desktop_app.intake.workbook_cells import BookCell, day_of_serial
from desktop_app.tracking.agency_sheet import CellValue, SheetField, cell_key
from desktop_app.tracking.progress import Status
from desktop_app.tracking.read_answers import CellDoubt, ReadCell

_STATUSES = {
    Status.NOT_STARTED: (
        "chưa thực hiện",
        "chưa triển khai",
        "chưa làm",
        "chưa th",
        "chưa bắt đầu",
        "not started",
    ),
    Status.IN_PROGRESS: (
        "đang thực hiện",
        "đang triển khai",
        "đang làm",
        "đang xử lý",
        "đang th",
        "chưa hoàn thành",
        "chưa xong",
        "in progress",
        "not completed",
    ),
    Status.REPORTED: (
        "đã hoàn thành",
        "hoàn thành",
        "đã xong",
        "xong",
        "ht",
        "đã ht",
        "đã thực hiện xong",
        "đã báo cáo hoàn thành",
        "hoàn thành 100%",
        "completed",
        "done",
    ),
}
_NO_LETTERS = re.compile(r"[^0-9a-z%]+")
_DAY = re.compile(rf"(?:(?:vao|xong)\s+)?(?:ngay\s+)?{day_pattern('on')}\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T][\d:.]+)?")
# A number of days from 2015 to 2099 may be a day whose cell lost its form.
_FIRST_SERIAL, _LAST_SERIAL = 42_005, 73_050
_YEARS = range(2015, 2100)
_WHOLE = re.compile(r"\d{5}")


def read_cell(
    field: SheetField, cell: BookCell, place: str, *, on: date, is_merged: bool
) -> ReadCell:
    """The cell as `field` means it; `on` is the day by which a missing year is told."""
    words = cell_words(cell)
    doubts = [CellDoubt.MERGED] if is_merged else []
    if cell.is_error:
        return ReadCell(place, words, None, (*doubts, CellDoubt.ERROR))
    if cell.is_formula:
        doubts.append(CellDoubt.FORMULA)
    if not words:
        return ReadCell(place, "", None, tuple(doubts))
    value: CellValue = words
    if field is SheetField.STATUS:
        value = status_of_words(words)
        if value is None:
            doubts.append(CellDoubt.UNCLEAR_STATUS)
    elif field is SheetField.COMPLETED_ON:
        value, is_assumed = day_of_words(cell, on)
        if value is None:
            doubts.append(CellDoubt.UNCLEAR_DAY)
        elif is_assumed:
            doubts.append(CellDoubt.YEAR_ASSUMED)
    return ReadCell(place, words, value, tuple(doubts))


def status_of_words(words: str) -> Status | None:
    """The status that somebody typed by hand; None for words that say none."""
    return _STATUS_OF.get(_key(words))


def cell_words(cell: BookCell) -> str:
    """The words of a cell; line ends stay, for somebody made paragraphs of them."""
    lines = (cell_key(line) for line in cell.words.splitlines())
    return "\n".join(lines).strip()


def day_of_words(cell: BookCell, on: date) -> tuple[date | None, bool]:
    """The day that a cell means, and whether its year had to be assumed.

    Days come before months; without a year the last such day up to `on` is meant.
    """
    if cell.day is not None:
        # A number typed into a cell for days becomes one of long ago.
        return (cell.day if cell.day.year in _YEARS else None), False
    words = one_line(bare(cell_words(cell)))
    if _WHOLE.fullmatch(words) and _FIRST_SERIAL <= int(words) <= _LAST_SERIAL:
        return day_of_serial(int(words)), False
    if iso := _ISO.fullmatch(words):
        return _made(int(iso[3]), int(iso[2]), int(iso[1])), False
    found = _DAY.fullmatch(words)
    day = printed_day(found, "on") if found else None
    if day is None:
        return None, False
    if day.year is not None:
        return _made(day.day, day.month, day.year), False
    return _last_such_day(day, on), True


def _last_such_day(day: PrintedDay, on: date) -> date | None:
    for year in range(on.year, on.year - 5, -1):  # 29/02 comes every fourth year
        found = _made(day.day, day.month, year)
        if found is not None and found <= on:
            return found
    return None


def _made(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _key(words: str) -> str:
    return _NO_LETTERS.sub(" ", bare(words)).strip()


_STATUS_OF = {_key(words): status for status, many in _STATUSES.items() for words in many}
