"""The week's figures: agencies, lists and their order."""

from collections.abc import Callable, Iterable
from datetime import date

from desktop_app.reports.weekly_figures import weekly_figures
from desktop_app.reports.wording import NO_LEAD
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine

MakeLine = Callable[..., ReportLine]
MakeBasis = Callable[..., ReportBasis]


def ids(lines: Iterable[ReportLine]) -> list[int]:
    return [line.directive_id for line in lines]


def test_agencies_stand_in_their_groups_in_vietnamese_order(
    basis: MakeBasis, line: MakeLine
) -> None:
    lines = (
        line(1, lead="UBND xã Hải Lăng", lead_group="địa phương"),
        line(2, lead="Sở Y tế"),
        line(3, lead="Sở Du lịch"),
        line(4, lead="Sở Dân tộc và Tôn giáo"),
        line(5, lead="Điện lực tỉnh", lead_group="khác"),
    )
    figures = weekly_figures(basis(lines), "vi")
    assert [(g.name, [a.name for a in g.agencies]) for g in figures.groups] == [
        ("Sở, ban, ngành", ["Sở Dân tộc và Tôn giáo", "Sở Du lịch", "Sở Y tế"]),
        ("Địa phương", ["UBND xã Hải Lăng"]),
        ("Cơ quan, đơn vị khác", ["Điện lực tỉnh"]),
    ]


def test_work_that_nobody_leads_is_counted_under_its_own_name(
    basis: MakeBasis, line: MakeLine
) -> None:
    figures = weekly_figures(basis((line(1, lead="", lead_group=""),)), "vi")
    assert [agency.name for agency in figures.agencies] == [NO_LEAD[0]]


def test_agencies_groups_and_total_agree(realistic: MakeBasis) -> None:
    figures = weekly_figures(realistic(), "vi")
    by_agency = sum(agency.counts.total for agency in figures.agencies)
    by_group = sum(group.counts.total for group in figures.groups)
    assert by_agency == by_group == figures.total.total == 29


def test_the_longest_overdue_comes_first(basis: MakeBasis, line: MakeLine) -> None:
    days = (date(2026, 11, 18), date(2026, 10, 1), date(2026, 11, 1))
    lines = tuple(line(n, due=day) for n, day in enumerate(days, start=1))
    assert ids(weekly_figures(basis(lines), "vi").overdue) == [2, 3, 1]


def test_due_next_reaches_from_the_cut_off_day_to_the_seventh_after(
    basis: MakeBasis, line: MakeLine
) -> None:
    days = (date(2026, 11, 28), date(2026, 11, 27), date(2026, 11, 20), date(2026, 11, 19))
    lines = tuple(line(n, due=day) for n, day in enumerate(days, start=1))
    assert ids(weekly_figures(basis(lines), "vi").due_next) == [3, 2]


def test_completed_work_is_not_due_next(basis: MakeBasis, line: MakeLine) -> None:
    done = line(
        1, due=date(2026, 11, 25), status=Status.COMPLETED, reported_on=date(2026, 11, 2)
    )
    assert weekly_figures(basis((done,)), "vi").due_next == ()


def test_done_within_the_period_both_ends_included(basis: MakeBasis, line: MakeLine) -> None:
    days = (date(2026, 11, 15), date(2026, 11, 22), date(2026, 11, 16), date(2026, 11, 23))
    lines = tuple(
        line(n, status=Status.COMPLETED, reported_on=day) for n, day in enumerate(days, start=1)
    )
    assert ids(weekly_figures(basis(lines), "vi").done) == [3, 2]


def test_an_answer_that_came_late_is_shown_in_the_week_it_is_known(
    basis: MakeBasis, line: MakeLine
) -> None:
    done = line(1, status=Status.COMPLETED, reported_on=date(2026, 11, 12))
    assert ids(weekly_figures(basis((done,), (line(1),)), "vi").done) == [1]


def test_lines_are_grouped_by_notice_in_their_order(realistic: MakeBasis) -> None:
    notices = weekly_figures(realistic(), "vi").notices
    assert [(n.first.notice_number, len(n.lines)) for n in notices] == [
        ("87/TB-VPUBND", 10),
        ("218/TB-UBND", 9),
        ("312/TB-UBND", 9),
        ("376/TB-VPUBND", 2),
    ]


def test_an_empty_register_has_figures_of_nought(basis: MakeBasis) -> None:
    figures = weekly_figures(basis(), "vi")
    assert (figures.total.total, figures.groups, figures.overdue) == (0, (), ())
