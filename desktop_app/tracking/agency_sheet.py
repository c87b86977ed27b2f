"""The sheet that an agency fills in: what each row prints, and what its cells say.

A row is known by its code, `DD-3f9a1c2b-7`: the sheet's own code and the row's place. A check
beside it binds the code to this office's register and to the words that are printed on the row,
so that answers which slid to another row, or come from another office, are told.
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop_app.tracking.deadline import Standing
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import Pair

FORMAT = "dondoc-sheet/1"
#: Ends the words of a cell that go on elsewhere; in each language of a paper.
CONTINUES: Pair = ("… (còn tiếp)", "… (continues)")
#: Stands for the number of a row whose words began above it.
GOES_ON: Pair = ("tiếp", "cont.")
_CODE = re.compile(r"DD-([0-9a-f]{8})-([1-9][0-9]{0,5})")
_CHECK_LETTERS = 16
_BETWEEN = "\x1f"  # never stands in a paper's words


class SheetField(StrEnum):
    """The cells that the agency fills in."""

    STATUS = "status"
    RESULT = "result"
    COMPLETED_ON = "completed_on"
    DOCUMENT = "document"
    DIFFICULTIES = "difficulties"
    PROPOSAL = "proposal"


class LockedField(StrEnum):
    """The printed cells that tell which work a row is about."""

    NOTICE = "notice"
    POINT = "point"
    TEXT = "text"
    PHRASE = "phrase"
    DUE = "due"


CellValue = Status | date | str | None  # None is an empty cell


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetValues:
    """What the cells of one row say; `completed_on` counts only beside reported work."""

    status: Status = Status.NOT_STARTED
    result: str = ""
    completed_on: date | None = None
    document: str = ""
    difficulties: str = ""
    proposal: str = ""

    def cell(self, field: SheetField) -> CellValue:
        """One of them; None where it is empty."""
        value: CellValue = getattr(self, field.value)
        return value or None

    def with_cells(self, cells: Mapping[SheetField, CellValue]) -> "SheetValues":
        """The same with these cells; an emptied one says nothing any more."""
        said = {field: cells.get(field, self.cell(field)) for field in SheetField}
        status, day = said[SheetField.STATUS], said[SheetField.COMPLETED_ON]
        return SheetValues(
            status=status if isinstance(status, Status) else self.status,
            result=str(said[SheetField.RESULT] or ""),
            completed_on=day if isinstance(day, date) else None,
            document=str(said[SheetField.DOCUMENT] or ""),
            difficulties=str(said[SheetField.DIFFICULTIES] or ""),
            proposal=str(said[SheetField.PROPOSAL] or ""),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """What a row prints of its work; the agency cannot change it."""

    notice: str
    point: str
    text: str
    phrase: str
    due: date | None

    def printed(self, field: LockedField) -> str:
        """One of them as words; a day as ISO text."""
        value = getattr(self, field.value)
        return value.isoformat() if isinstance(value, date) else value or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One piece of work, or one period of work that comes again."""

    place: int  # from 1
    directive_id: int
    occurrence: date | None
    facts: SheetFacts
    coordinators: str
    standing: Standing  # on the day on which the sheet is made
    values: SheetValues


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencySheet:
    """All that one sheet is written from; the same value gives the same file."""

    code: str
    register_id: str
    agency_id: int
    agency: str
    office: OfficeFacts
    sent_at: datetime
    answer_by: date | None
    rows: tuple[SheetRow, ...]
    language: str = "vi"

    def code_of(self, row: SheetRow) -> str:
        """By what the row is known when it comes back."""
        return row_code(self.code, row.place)

    def check_of(self, row: SheetRow) -> str:
        """The check that stands beside the code."""
        return row_check(self.register_id, self.code_of(row), row.facts)


def row_code(sheet_code: str, place: int) -> str:
    """`DD-3f9a1c2b-7`."""
    return f"DD-{sheet_code}-{place}"


def parts_of_code(code: str) -> tuple[str, int] | None:
    """The sheet's code and the row's place; None for words that are no code."""
    found = _CODE.fullmatch(code)
    return (found[1], int(found[2])) if found else None


def row_check(register_id: str, code: str, facts: SheetFacts) -> str:
    """Sixteen letters that no other row, sheet or office has."""
    printed = (cell_key(facts.printed(field)) for field in LockedField)
    words = _BETWEEN.join((FORMAT, register_id, code, *printed))
    return hashlib.sha256(words.encode()).hexdigest()[:_CHECK_LETTERS]


def cell_key(words: str) -> str:
    """`words` as they are compared: NFC, no unseen letters, each run of blanks as one."""
    seen = (
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFC", words)
        if letter.isspace() or unicodedata.category(letter)[0] != "C"
    )
    return " ".join("".join(seen).split())


def same_cell(one: CellValue, other: CellValue) -> bool:
    """Whether two cells say the same: blanks and line ends do not count."""
    if isinstance(one, str) and isinstance(other, str):
        return cell_key(one) == cell_key(other)
    return one == other
