"""Whatever is done to a sheet: no update that it does not say, no other directive touched."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.desk.desk import Desk
from desktop_app.intake.answer_sheet import read_pages
from desktop_app.intake.workbook_cells import BookCell, BookPage
from desktop_app.register.register import Register
from desktop_app.tracking.agency_sheet import AgencySheet, LockedField, SheetField
from desktop_app.tracking.merge_rows import AnswerMerge
from desktop_app.tracking.read_answers import ReadAnswers
from desktop_app.tracking.sheet_words import CHECK_HEAD, CODE_HEAD, HEADS, status_words
from tests.desk.sheets_given import AT, WORKS, take_in_notice
from tests.register.given import AGENCIES, TODAY, a_clock

LOCKED = [HEADS[field][0] for field in LockedField]
ANSWERS = [HEADS[field][0] for field in SheetField]
COLUMNS = [*LOCKED, *ANSWERS, CODE_HEAD[0], CHECK_HEAD[0]]
FIELD = {HEADS[field][0]: field for field in SheetField}
Table = list[dict[str, str]]  # a row by its heads, as words

typed = st.sampled_from(["", "xong", "đang TH", "Đang làm", "20/11/2026", "20.11", "=1", "ư"])


@dataclass
class Sent:
    desk: Desk
    sheet: AgencySheet
    table: Table


@pytest.fixture(scope="module")
def sent() -> Iterator[Sent]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, now=a_clock())
    desk = Desk(register)
    take_in_notice(desk)
    (sheet,) = desk.sheets.drafts(at=AT)
    desk.sheets.note_sent([sheet])
    yield Sent(desk, sheet, [_printed(sheet, at) for at in range(len(sheet.rows))])
    register.close()


def _printed(sheet: AgencySheet, at: int) -> dict[str, str]:
    row = sheet.rows[at]
    cells = {HEADS[field][0]: row.facts.printed(field) for field in LockedField}
    cells |= dict.fromkeys(ANSWERS, "")
    cells[HEADS[SheetField.STATUS][0]] = status_words("vi")[row.values.status]
    return cells | {CODE_HEAD[0]: sheet.code_of(row), CHECK_HEAD[0]: sheet.check_of(row)}


@st.composite
def treated(draw: st.DrawFn, table: Table) -> tuple[list[str], Table]:
    """The heads that are left, in their order, and the rows after an agency had the sheet."""
    rows = [dict(row) for row in table]
    for _ in range(draw(st.integers(1, 8))):
        what = draw(st.sampled_from(["type", "drop", "double", "insert", "slide", "sort"]))
        place = draw(st.integers(0, max(len(rows) - 1, 0)))
        if what == "insert" or not rows:
            words = {draw(st.sampled_from([*LOCKED, *ANSWERS])): draw(typed)}
            rows.insert(place, dict.fromkeys(COLUMNS, "") | words)
        elif what == "type":
            rows[place][draw(st.sampled_from([*ANSWERS, *LOCKED]))] = draw(typed)
        elif what == "drop":
            del rows[place]
        elif what == "double":
            rows.insert(draw(st.integers(0, len(rows))), dict(rows[place]))
        elif what == "slide":  # some columns are sorted, others stay behind
            columns = draw(st.sets(st.sampled_from(COLUMNS), min_size=1, max_size=4))
            sources = draw(st.permutations([dict(row) for row in rows]))
            for row, source in zip(rows, sources, strict=True):
                row.update({column: source[column] for column in columns})
        else:
            rows = draw(st.permutations(rows))
    gone = draw(st.sets(st.sampled_from(COLUMNS), max_size=2))
    return draw(st.permutations([head for head in COLUMNS if head not in gone])), rows


def merge_of(sent: Sent, heads: list[str], rows: Table) -> AnswerMerge:
    lines = [dict(zip(heads, heads, strict=True)), *rows]
    cells = {
        number: {at: BookCell(row[head]) for at, head in enumerate(heads, 1) if row[head]}
        for number, row in enumerate(lines, 1)
    }
    reading = read_pages([BookPage("Phiếu", cells)], "phieu.xlsx", on=TODAY)
    answers = ReadAnswers(
        name="phieu.xlsx", sha256="0", content=b"PK", register_id=None, rows=reading.rows
    )
    return sent.desk.answers.beside_register(answers, today=TODAY)


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_only_what_stands_on_a_directives_own_row_is_ever_taken(
    sent: Sent, data: st.DataObject
) -> None:
    heads, rows = data.draw(treated(sent.table))
    if len(set(heads) & set(LOCKED + ANSWERS)) < 3:
        return
    merge = merge_of(sent, heads, rows)
    text_of = {row.directive_id: row.facts.text for row in sent.sheet.rows}
    for row in merge.rows:
        # Everything that a person could pick, not only what is ready.
        taking = row.taking(SheetField)
        if taking is None:
            continue
        printed = rows[row.read.number - 2]
        assert text_of[taking.known.directive_id] == printed[HEADS[LockedField.TEXT][0]]
        for field, value in taking.cells.items():
            words = printed[HEADS[field][0]]
            assert HEADS[field][0] in heads
            if isinstance(value, str) and field not in {
                SheetField.STATUS,
                SheetField.COMPLETED_ON,
            }:
                assert value == words
            elif field is SheetField.COMPLETED_ON:
                assert value is None or (value == date(2026, 11, 20) and words.startswith("20"))
            elif field is SheetField.STATUS:
                assert words in {"xong", "đang TH", "Đang làm"}
            else:
                assert (value, words) == (None, "")
    taken = [
        row.known.directive_id for row in merge.rows if row.known and row.taking(row.ready)
    ]
    assert len(taken) == len(set(taken))
    assert set(taken) <= set(text_of)


def test_the_sheet_as_it_was_sent_changes_nothing(sent: Sent) -> None:
    merge = merge_of(sent, COLUMNS, sent.table)
    assert len(merge.rows) == len(WORKS)
    assert all(row.taking(SheetField) is None for row in merge.rows)


def test_an_answer_on_its_own_row_is_taken_wherever_the_row_stands(sent: Sent) -> None:
    rows = [dict(row) for row in reversed(sent.table)]
    rows[0][HEADS[SheetField.RESULT][0]] = "Đang làm"
    (row, *others) = merge_of(sent, list(reversed(COLUMNS)), rows).rows
    taking = row.taking(row.ready)
    assert taking is not None
    assert taking.known.directive_id == sent.sheet.rows[-1].directive_id
    assert all(each.taking(each.ready) is None for each in others)
