"""Papers and frozen figures stand together, or neither does."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from threading import Thread

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.desk.papers import PaperPaths
from desktop_app.errors import (
    FileOpenElsewhere,
    NotAllowed,
    RegisterMissing,
    WritingStopped,
)
from desktop_app.register.copies import counts_of
from desktop_app.register.register import Register
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice

WEEK = ReportPeriod.week_of(TODAY)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "so.dondoc", today=TODAY, who="Lan") as desk:
        work = (a_directive("Rà soát", due=date(2026, 11, 10)), a_directive("Trình đề án"))
        desk.intake.accept(*a_notice(*work), today=WEEK.first)
        yield desk


@pytest.fixture
def paths(tmp_path: Path) -> PaperPaths:
    folder = tmp_path / "papers"
    folder.mkdir()
    return PaperPaths(excel=folder / "a.xlsx", pdf=folder / "a.pdf")


def the_basis(desk: Desk) -> ReportBasis:
    return desk.reports.basis(WEEK, cutoff=datetime.combine(TODAY, time(17)))


def rows(desk: Desk, table: str) -> int:
    count: int = desk._register._connection.value(f"SELECT count(*) FROM {table}")
    return count


def frozen_rows(desk: Desk) -> list[int]:
    tables = ("reports", "report_lines", "report_coverage", "history")
    return [rows(desk, table) for table in tables]


def test_a_report_is_issued_on_any_thread_and_the_open_register_knows_it(
    desk: Desk, paths: PaperPaths
) -> None:
    issuing, basis = desk.reports.issuing(), the_basis(desk)
    given: list[tuple[list[Path], int]] = []
    thread = Thread(target=lambda: given.append(issuing.write(basis, paths)))
    thread.start()
    thread.join()
    (written, number) = given[0]
    assert written == [paths.excel, paths.pdf]
    assert desk.reports.again(number) == basis
    assert desk.reports.head(number).issued_by == "Lan"
    assert desk.history.undo() == "phát hành báo cáo 2026-W48"


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5])
def test_stopped_at_any_step_it_leaves_the_papers_and_the_register_as_they_were(
    desk: Desk, paths: PaperPaths, share: float
) -> None:
    assert paths.excel is not None
    paths.excel.write_bytes(b"before")
    before, steps = frozen_rows(desk), []

    def stop_at(done: int, of: int) -> None:
        steps.append(done / of)
        if done / of >= share:
            raise WritingStopped

    with pytest.raises(WritingStopped):
        desk.reports.issuing().write(the_basis(desk), paths, on_step=stop_at)
    assert steps[-1] >= share
    assert frozen_rows(desk) == before
    assert [path.name for path in paths.excel.parent.iterdir()] == ["a.xlsx"]
    assert paths.excel.read_bytes() == b"before"


def test_a_paper_that_is_open_elsewhere_keeps_the_report_from_being_issued(
    desk: Desk, paths: PaperPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "in use")

    before = frozen_rows(desk)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(FileOpenElsewhere):
        desk.reports.issuing().write(the_basis(desk), paths)
    assert frozen_rows(desk) == before


@pytest.mark.slow
def test_long_reports_tell_how_far_their_figures_are_frozen(
    desk: Desk, paths: PaperPaths
) -> None:
    basis = the_basis(desk)
    (line, *_) = basis.lines
    many = replace(
        basis, lines=tuple(replace(line, directive_id=number) for number in range(1000))
    )
    steps: list[float] = []
    desk.reports.issuing().write(many, paths, on_step=lambda done, of: steps.append(done / of))
    assert steps == sorted(steps)
    assert sum(share >= 0.5 for share in steps) > 10
    assert steps[-1] == 1


def test_a_register_that_is_gone_is_not_made_anew(
    desk: Desk, paths: PaperPaths, tmp_path: Path
) -> None:
    issuing, basis = desk.reports.issuing(), the_basis(desk)
    (tmp_path / "so.dondoc").rename(tmp_path / "moved.dondoc")
    with pytest.raises(RegisterMissing):
        issuing.write(basis, paths)
    assert not (tmp_path / "so.dondoc").exists()
    assert counts_of(tmp_path / "moved.dondoc").directives == 2


def test_a_copy_that_is_only_looked_at_issues_nothing(paths: PaperPaths) -> None:
    register = Register.in_memory(today=TODAY, seed=AGENCIES)
    desk = Desk(register)
    with pytest.raises(NotAllowed):
        desk.reports.issuing().write(the_basis(desk), paths)
    assert paths.excel is not None
    assert not paths.excel.exists()
    register.close()
