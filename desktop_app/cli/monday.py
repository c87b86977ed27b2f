"""`dondoc monday`: the page for the Monday meeting."""

from datetime import datetime
from pathlib import Path

import click

from desktop_app.cli.asked import (
    CUTOFF,
    Asked,
    json_option,
    language_option,
    paper_language,
    print_json,
)
from desktop_app.cli.periods import week_of_option
from desktop_app.desk.pdf_papers import monday_pdf, save_pdf
from desktop_app.tracking.report_period import ReportPeriod


@click.command("monday")
@click.argument("file", metavar="[TỆP]", type=click.Path(path_type=Path), required=False)
@click.option(
    "--week",
    metavar="TUẦN",
    callback=week_of_option,
    help="Tuần họp, ví dụ 2026-W48; mặc định tuần này.",
)
@click.option(
    "--cutoff", type=CUTOFF, help="Giờ chốt số liệu, ví dụ 2026-11-20T17:00; mặc định lúc này."
)
@language_option
@json_option
@click.pass_obj
def monday(
    asked: Asked,
    file: Path | None,
    week: ReportPeriod | None,
    cutoff: datetime | None,
    language: str | None,
    *,
    as_json: bool,
) -> None:
    """Lập trang giao ban, một tờ A4. Không nêu TỆP thì ghi GiaoBan_<thứ Hai>.pdf."""
    at = cutoff or asked.moment
    with asked.desk() as desk:
        basis = desk.reports.monday(week or ReportPeriod.week_of(at.date()), cutoff=at)
    path = file or Path(f"{basis.name}.pdf")
    save_pdf(monday_pdf(basis, language=paper_language(asked, language)), path)
    if as_json:
        print_json({"week": basis.week.name, "written": path})
        return
    asked.say(f"Đã ghi {path}.", f"Written: {path}.")
