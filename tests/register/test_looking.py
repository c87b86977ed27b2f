"""A copy is looked into without being touched; of a damaged file what can be read is saved."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import NotAllowed, RegisterDamaged
from desktop_app.register.looking import looked_into
from desktop_app.register.register import Register
from desktop_app.register.salvage import salvage
from desktop_app.tracking.listing import ListingFilter
from tests.register.given import TODAY, a_directive, a_notice, an_answer

KEPT = Path(__file__).parent / "kept"


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(Register.open(path, today=TODAY)) as register:
        for number in range(40):
            work = a_directive(f"Việc thứ {number} " + "cần làm ngay " * 60)
            register.notices.add(*a_notice(work, number=f"{number}/TB"), today=TODAY)
        register.follow_up.add_progress([1], an_answer(text='=HYPERLINK("x")'))
    return path


def test_a_copy_is_shown_and_every_change_refused(filled: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in filled.parent.rglob("*")}
    with closing(looked_into(filled)) as register:
        assert len(register.directives.listing(ListingFilter(), today=TODAY).ids) == 40
        assert register.notices.original(1)[0] == "thong_bao.docx"
        with pytest.raises(NotAllowed, match="chỉ để xem"):
            register.follow_up.add_progress([1], an_answer())
        with pytest.raises(NotAllowed):
            register.notices.add(*a_notice(a_directive("Mới"), number="99/TB"), today=TODAY)
        with pytest.raises(NotAllowed):
            register.history.undo()
        assert len(register.notices.all()) == 40
    assert before == {file: file.stat().st_mtime_ns for file in filled.parent.rglob("*")}


def test_a_copy_of_an_earlier_version_is_shown_as_it_is(tmp_path: Path) -> None:
    copy = tmp_path / "a.dondoc"
    copy.write_bytes((KEPT / "version_8.dondoc").read_bytes())
    before = copy.read_bytes()
    with closing(looked_into(copy)) as register:
        assert register.notices.all()
    assert copy.read_bytes() == before


def _spoil_a_page_in_the_middle(path: Path) -> None:
    """The page of the tenth row or so; what stands before and behind it can be read."""
    with closing(sqlite3.connect(path)) as raw:
        size = raw.execute("PRAGMA page_size").fetchone()[0]
        with path.open("rb+") as file:
            content = file.read()
            at = content.index("Việc thứ 20 cần".encode())
            page = at // size
            file.seek(page * size)
            file.write(b"\xff" * size)


def _rows(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines))


def test_what_can_be_read_is_saved_from_both_ends(filled: Path, tmp_path: Path) -> None:
    _spoil_a_page_in_the_middle(filled)
    before = filled.read_bytes()
    saved = salvage(filled, tmp_path / "đọc được")
    assert filled.read_bytes() == before
    assert saved.broken
    assert 30 <= min(saved.notices, saved.directives) <= 40
    rows = _rows(saved.folder / "directives.csv")
    assert rows[0][0] == "id"
    numbers = {int(row[0]) for row in rows[1:]}
    assert {1, 40} <= numbers
    assert len(rows) - 1 == saved.directives == len(numbers)
    assert _rows(saved.folder / "progress.csv")[1][5].startswith("'=")


def test_what_was_saved_before_stays(filled: Path, tmp_path: Path) -> None:
    first = salvage(filled, tmp_path / "a")
    second = salvage(filled, tmp_path / "a")
    assert (first.folder.name, second.folder.name) == ("a", "a-2")
    assert first.broken == ()
    assert (first.notices, first.directives) == (40, 40)


@pytest.mark.parametrize("content", [b"\xff" * 9000, b"", b"SQLite format 3\x00" + bytes(9000)])
def test_where_nothing_can_be_read_nothing_is_made(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "so.dondoc"
    path.write_bytes(content)
    with pytest.raises(RegisterDamaged):
        salvage(path, tmp_path / "a")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["so.dondoc"]
