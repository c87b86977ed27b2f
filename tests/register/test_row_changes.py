"""The rows of an event: what was written is read, and nothing else."""

import json

import pytest

from desktop_app.register.row_changes import RowChange, rows_in, text_of

ROWS = [
    RowChange("notices", 1, None, {}),
    RowChange("points", 2, {"text": 'Rà soát "[đất],[rừng]", báo cáo'}, {"text": ""}),
    RowChange("directives", 30, {"id": 30, "due": None, "place": 1.5}, None),
]
TEXT = text_of([row.text() for row in ROWS])


def test_rows_come_back_as_they_were_written() -> None:
    assert list(rows_in(TEXT)) == ROWS


def test_the_text_is_plain_json_without_spaces() -> None:
    plain = [[row.table, row.id, row.before, row.after] for row in ROWS]
    assert json.dumps(plain, ensure_ascii=False, separators=(",", ":")) == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        TEXT[:-1],
        TEXT + "]",
        TEXT.replace("],[", "] [", 1),
        TEXT.replace("[", "{", 1),
        TEXT.replace('["points"', '"points"', 1),
        TEXT.replace('"directives",', "", 1),
    ],
)
def test_a_text_that_was_damaged_is_not_read_in_part(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        list(rows_in(text))
