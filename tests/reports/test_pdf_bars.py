"""Which agencies get a bar when there are many."""

from dataclasses import replace

from desktop_app.reports.density import ROOMY
from desktop_app.reports.pdf_bars import AgencyBars, shown_agencies
from desktop_app.reports.weekly_figures import AgencyFigures
from desktop_app.tracking.figures import NO_BREAK
from desktop_app.tracking.official_counts import OfficialCounts


def agency(number: int, **counts: int) -> AgencyFigures:
    return AgencyFigures(f"Sở số {number}", OfficialCounts(**counts))


def test_few_agencies_are_all_shown() -> None:
    few = [agency(n, on_time=1) for n in range(4)]
    assert shown_agencies(few, 4) == (few, [])


def test_agencies_without_followed_work_get_no_bar() -> None:
    shown, _ = shown_agencies([agency(1, suspended=2), agency(2, late=1)], 4)
    assert [figures.name for figures in shown] == ["Sở số 2"]


def test_the_most_overdue_are_shown_in_the_tables_order_and_the_rest_is_summed() -> None:
    many = [
        agency(1, open_overdue=1),
        agency(2, on_time=50, undated_done=1),
        agency(3, open_overdue=4),
        agency(4, late=2, undated_open=2),
        agency(5, open_overdue=3),
    ]
    shown, rest = shown_agencies(many, 3)
    assert [figures.name for figures in shown] == ["Sở số 3", "Sở số 5"]
    assert [figures.name for figures in rest] == ["Sở số 1", "Sở số 2", "Sở số 4"]
    told = AgencyBars(many, replace(ROOMY, agencies=3), "vi").told_as
    assert told.replace(NO_BREAK, " ").endswith(
        "3 đơn vị còn lại: HT đúng hạn 50, HT trễ hạn 2, Chưa HT quá hạn 1, Không hạn 3"
    )
