"""A Monday page's basis over the realistic office of the other papers."""

from datetime import date, datetime
from typing import Any

from desktop_app.tracking.monday import LastHeard, MondayBasis, UndecidedNotice
from desktop_app.tracking.report import ReportLine
from desktop_app.tracking.report_period import ReportPeriod
from tests.reports.conftest import OFFICE, TODAY, make_realistic_basis

CUTOFF = datetime(2026, 11, 20, 7, 30)  # noqa: DTZ001  the office's own wall clock


def make_monday(lines: tuple[ReportLine, ...] = (), **facts: Any) -> MondayBasis:
    """A page of `lines` for the week of the papers' day; `facts` overrule."""
    given: dict[str, Any] = {
        "office": OFFICE,
        "week": ReportPeriod.week_of(TODAY),
        "cutoff": CUTOFF,
        "lines": lines,
        "heard": {},
    }
    return MondayBasis(**given | facts)


def make_realistic_monday() -> MondayBasis:
    """Thirty directives; some agencies answered, some were chased."""
    basis = make_realistic_basis()
    heard = {
        1: LastHeard(answered_on=date(2026, 11, 12)),
        12: LastHeard(chased_on=date(2026, 11, 17), chases=2),
        28: LastHeard(answered_on=date(2026, 11, 3), chased_on=date(2026, 11, 17), chases=1),
    }
    undecided = (
        UndecidedNotice(title="TB 91/TB-VPUBND · 02/11/2026", labels=("3.(4)",)),
        UndecidedNotice(title="TB 312/TB-UBND · 16/11/2026", labels=("II.1", "II.2.a)")),
    )
    return make_monday(basis.lines, heard=heard, undecided=undecided, previous=basis.previous)
