"""The periods that a report is asked for by, and the names of its papers."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop_app.cli.command import dondoc
from desktop_app.desk.opening import open_desk
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod

pytestmark = pytest.mark.usefixtures("with_notice")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DONDOC_REGISTER", str(tmp_path / "office" / "so.dondoc"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("asked", "stem"),
    [
        ("--week 2026-W47", "BaoCaoTuan_2026-W47"),
        ("--month 2026-11", "BaoCaoThang_2026-11"),
        ("--quarter 2026-Q4", "BaoCaoQuy_2026-Q4"),
        ("--half 2026-H1", "BaoCao6Thang_2026"),
        ("--half 2026-H2", "BaoCao6ThangCuoiNam_2026"),
        ("--nine-months 2026", "BaoCao9Thang_2026"),
        ("--year 2026", "BaoCaoNam_2026"),
        ("--from 2026-11-01 --to 2026-11-20", "BaoCao_2026-11-01_2026-11-20"),
        ("--from 2026-11-01 --to 2026-11-30", "BaoCaoThang_2026-11"),
    ],
)
def test_papers_of_each_period_have_a_name_that_sorts(
    folder: Path, asked: str, stem: str
) -> None:
    call = ["--today", "2026-11-20", "report", *asked.split()]
    done = CliRunner().invoke(dondoc, call)
    assert done.exit_code == 0, done.output
    written = {path.name for path in folder.iterdir() if path.suffix in {".xlsx", ".pdf"}}
    assert written == {f"{stem}.xlsx", f"{stem}.pdf"}


@pytest.mark.parametrize(
    "asked",
    [
        "--week 2026-W47 --month 2026-11",
        "--year 2026 --from 2026-11-01 --to 2026-11-20",
        "--month 2026-13",
        "--quarter Q4",
        "--year 3026",
        "--from 2026-11-01",
    ],
)
def test_what_is_no_one_period_is_wrong_usage(folder: Path, asked: str) -> None:
    done = CliRunner().invoke(dondoc, ["report", *asked.split()])
    assert done.exit_code == 2
    assert not list(folder.glob("*.xlsx"))


def test_a_month_is_compared_with_a_month_and_a_week_with_a_week(folder: Path) -> None:
    def issue(today: str, *asked: str) -> int:
        call = ["--today", today, "report", *asked, "--issue", "--json", "--pdf", "a.pdf"]
        number: int = json.loads(CliRunner().invoke(dondoc, call).output)["issued"]
        return number

    october = issue("2026-10-31", "--month", "2026-10")
    week = issue("2026-11-13", "--week", "2026-W46")
    with open_desk(folder / "office" / "so.dondoc", today=date(2026, 11, 20)) as desk:
        for kind, name, expected in (
            (PeriodKind.MONTH, "2026-11", october),
            (PeriodKind.WEEK, "2026-W47", week),
            (PeriodKind.QUARTER, "2026-Q4", None),
        ):
            period = ReportPeriod.named(kind, name)
            basis = desk.reports.basis(period, cutoff=datetime(2026, 11, 20, 16, 0))  # noqa: DTZ001
            assert (basis.previous and basis.previous.id) == expected
