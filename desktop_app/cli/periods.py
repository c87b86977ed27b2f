"""The options by which a report's period is named."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import click

from desktop_app.cli.asked import DAY, YEARS, day_of
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod

_EXAMPLES = {
    PeriodKind.WEEK: ("Tuần", "2026-W47"),
    PeriodKind.MONTH: ("Tháng", "2026-11"),
    PeriodKind.QUARTER: ("Quý", "2026-Q4"),
    PeriodKind.HALF_YEAR: ("6 tháng đầu (H1) hoặc cuối năm (H2)", "2026-H1"),
    PeriodKind.NINE_MONTHS: ("9 tháng đầu của năm", "2026"),
    PeriodKind.YEAR: ("Cả năm", "2026"),
}
_FIELDS = {kind: kind.value.replace("-", "_") for kind in _EXAMPLES}


def _named(
    kind: PeriodKind,
) -> Callable[[click.Context, click.Parameter, str | None], ReportPeriod | None]:
    form = _EXAMPLES[kind][1]

    def read(
        _context: click.Context, parameter: click.Parameter, value: str | None
    ) -> ReportPeriod | None:
        """The period called so, or a usage error that says the form."""
        if value is None:
            return None
        try:
            period = ReportPeriod.named(kind, value)
        except (ValueError, OverflowError) as error:
            raise click.BadParameter(
                f"“{value}” không đúng dạng {form}.", param=parameter
            ) from error
        if period.last.year not in YEARS:
            raise click.BadParameter(
                f"năm ngoài khoảng {YEARS[0]}–{YEARS[-1]}.", param=parameter
            )
        return period

    return read


week_of_option = _named(PeriodKind.WEEK)


def period_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each kind of period, and `--from` with `--to`."""
    command = click.option("--to", "last", type=DAY, help="Đến ngày.")(command)
    command = click.option("--from", "first", type=DAY, help="Từ ngày.")(command)
    for kind, (words, form) in reversed(_EXAMPLES.items()):
        told = f"{words}, ví dụ {form}."
        command = click.option(f"--{kind}", metavar="KỲ", callback=_named(kind), help=told)(
            command
        )
    return command


def period_asked(named: Mapping[str, Any], today: date) -> ReportPeriod:
    """The one period that the options name; this week where they name none."""
    periods = [named[field] for field in _FIELDS.values() if named[field] is not None]
    first, last = day_of(named["first"]), day_of(named["last"])
    if len(periods) + bool(first or last) > 1:
        raise click.UsageError("Chỉ nêu một kỳ: --week, --month, … hoặc --from/--to.")
    if periods:
        period: ReportPeriod = periods[0]
        return period
    if first is None and last is None:
        return ReportPeriod.week_of(today)
    if first is None or last is None:
        raise click.UsageError("--from và --to đi cùng nhau.")
    if first > last:
        raise click.UsageError("--from phải trước --to.")
    return ReportPeriod(first=first, last=last)
