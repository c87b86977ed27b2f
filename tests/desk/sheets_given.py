"""An office that has sent a sheet, and what an agency may do to it."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.desk.desk import Desk
from desktop_app.desk.sheet_files import write_sheets
from desktop_app.intake.answer_file import read_answer_file
from desktop_app.reports.agency_sheet import TITLE
from desktop_app.tracking.merge_rows import AnswerMerge
from desktop_app.tracking.sheet_words import NUMBER_HEAD
from tests.register.given import TODAY, a_directive, a_notice

AT = datetime(2026, 11, 16, 9, 0)  # noqa: DTZ001  the office's own wall clock
WORKS = ("Rà soát quỹ đất công", "Báo cáo giải ngân", "Trình đề án chuyển đổi số")


def take_in_notice(desk: Desk) -> None:
    directives = (a_directive(text, due=date(2026, 12, 31)) for text in WORKS)
    notice, original = a_notice(*directives)
    desk.intake.accept(notice, original, today=date(2026, 11, 3))


def sent(desk: Desk, folder: Path, *, at: datetime = AT, language: str = "vi") -> Path:
    """The one sheet of the office's work, noted as sent."""
    made = write_sheets(desk.sheets.drafts(at=at, language=language), folder)
    assert made.problem is None
    desk.sheets.note_sent(made.sheets)
    (path,) = made.paths
    return path


class Filled:
    """The sheet as it lies open at the agency."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.book = load_workbook(path)
        self.page: Worksheet = next(self.book[title] for title in TITLE if title in self.book)

    @property
    def head(self) -> int:
        return next(cell.row for cell in self.page["A"] if cell.value in NUMBER_HEAD)

    def column(self, head: str) -> int:
        return next(cell.column for cell in self.page[self.head] if cell.value == head)

    def put(self, row: int, head: str, value: Any) -> None:
        """Type into the cell of the `row`-th work."""
        self.page.cell(self.head + row, self.column(head)).value = value

    def saved(self, name: str = "gui-lai.xlsx") -> Path:
        path = self._path.with_name(name)
        self.book.save(path)
        return path


def merged(desk: Desk, path: Path, *, today: date = TODAY) -> AnswerMerge:
    answers = read_answer_file(path, on=today, folder=path.parent)
    return desk.answers.beside_register(answers, today=today)


def returned(path: Path, *edits: Callable[[Filled], object]) -> Path:
    filled = Filled(path)
    for edit in edits:
        edit(filled)
    return filled.saved()
