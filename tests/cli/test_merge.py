"""`dondoc merge`: what came back beside the register, and into it only when asked."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.said import Command

pytestmark = pytest.mark.usefixtures("with_notice")


def filled(dondoc: Command, tmp_path: Path) -> Path:
    """The first agency's sheet with one answer typed in."""
    (first, *_) = dondoc("sheets", tmp_path / "phieu", "--json").json
    book = load_workbook(first["file"])
    page = book.worksheets[0]
    head = next(cell.row for cell in page["A"] if cell.value == "TT")
    column = next(cell.column for cell in page[head] if cell.value == "Kết quả")
    page.cell(head + 1, column).value = "Đã trình dự thảo"
    book.save(tmp_path / "gui-lai.xlsx")
    return tmp_path / "gui-lai.xlsx"


@pytest.mark.slow
def test_it_only_shows_until_it_is_told_to_accept(dondoc: Command, tmp_path: Path) -> None:
    path = filled(dondoc, tmp_path)
    (told,) = dondoc("merge", path, "--json").json
    states = [row["state"] for row in told["rows"]]
    assert (states.count("ready"), told["taken"]) == (1, 0)
    (cell,) = next(row for row in told["rows"] if row["state"] == "ready")["cells"]
    assert (cell["field"], cell["old"], cell["new"]) == ("result", None, "Đã trình dự thảo")
    shown = dondoc("merge", path)
    assert "Kết quả [J" in shown.out
    assert "– → Đã trình dự thảo" in shown.out
    (told,) = dondoc("merge", path, "--accept-all", "--json").json
    assert told["taken"] == 1
    (told,) = dondoc("merge", path, "--accept-all", "--json").json
    assert {row["state"] for row in told["rows"]} == {"unchanged"}


@pytest.mark.slow
def test_a_file_that_is_no_sheet_is_said_and_the_others_go_on(
    dondoc: Command, tmp_path: Path
) -> None:
    path = filled(dondoc, tmp_path)
    other = tmp_path / "khac.xlsx"
    other.write_bytes(b"")
    said = dondoc("merge", other, path, "--json")
    assert said.status == 1
    assert "khac.xlsx" in said.error
    assert len(said.json) == 1
