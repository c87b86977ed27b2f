"""`dondoc report`: the weekly papers."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.asked import DAY, YEARS, Asked, day_of, json_option, print_json
from desktop_app.desk.papers import PaperPaths, settled_names, write_papers
from desktop_app.tracking.report import ReportPeriod

CUTOFF_FORMS = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"]


def week_of_option(
    _context: click.Context, parameter: click.Parameter, value: str | None
) -> ReportPeriod | None:
    """The period of `2026-W47`, or a usage error that says the form."""
    if value is None:
        return None
    try:
        period = ReportPeriod.named_week(value)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(
            f"“{value}” không đúng dạng 2026-W47.", param=parameter
        ) from error
    if period.last.year not in YEARS:
        raise click.BadParameter(f"năm ngoài khoảng {YEARS[0]}–{YEARS[-1]}.", param=parameter)
    return period


@click.command("report")
@click.option("--week", callback=week_of_option, help="Tuần báo cáo, ví dụ 2026-W47.")
@click.option("--from", "first", type=DAY, help="Từ ngày.")
@click.option("--to", "last", type=DAY, help="Đến ngày.")
@click.option(
    "--cutoff", type=click.DateTime(CUTOFF_FORMS), help="Giờ chốt số liệu; mặc định lúc này."
)
@click.option("--excel", type=click.Path(path_type=Path), help="Tệp .xlsx cần ghi.")
@click.option("--pdf", type=click.Path(path_type=Path), help="Tệp .pdf cần ghi.")
@click.option("--issue", is_flag=True, help="Chốt: giữ nguyên số liệu của báo cáo này.")
@json_option
@click.pass_obj
def report(
    asked: Asked,
    week: ReportPeriod | None,
    first: Any,
    last: Any,
    cutoff: datetime | None,
    excel: Path | None,
    pdf: Path | None,
    *,
    issue: bool,
    as_json: bool,
) -> None:
    """Lập báo cáo tuần (.xlsx) và bản tóm tắt (.pdf); không nêu tệp nào thì ghi cả hai."""
    period = _period(week, day_of(first), day_of(last), asked.day)
    at = cutoff or asked.moment
    if issue and at.date() > asked.day:
        raise click.UsageError("Chưa đến giờ chốt nên chưa thể chốt báo cáo (--issue).")
    paths = PaperPaths(excel=excel, pdf=pdf)
    if excel is None and pdf is None:
        paths = settled_names(period, Path())
    with asked.desk() as desk:
        basis = desk.reports.basis(period, cutoff=at)
        written = write_papers(basis, paths)
        number = desk.reports.issue(basis) if issue else None
    if as_json:
        print_json({"period": period.name, "written": written, "issued": number})
        return
    for path in written:
        asked.say(f"Đã ghi {path}.", f"Written: {path}.")
    if number is not None:
        asked.say(f"Đã chốt báo cáo số {number}.", f"Report {number} issued.")


def _period(
    week: ReportPeriod | None, first: date | None, last: date | None, today: date
) -> ReportPeriod:
    if week is not None:
        if first or last:
            raise click.UsageError("Chỉ dùng --week hoặc --from/--to.")
        return week
    if first is None and last is None:
        return ReportPeriod.week_of(today)
    if first is None or last is None:
        raise click.UsageError("--from và --to đi cùng nhau.")
    if first > last:
        raise click.UsageError("--from phải trước --to.")
    return ReportPeriod(first=first, last=last)
