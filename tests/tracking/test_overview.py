"""Which open work stands first on the page of all work, and what the page counts."""

from desktop_app.tracking.deadline import OPEN, StandingKind
from desktop_app.tracking.listing import NOBODY, AgencyCount, Counts, Figures
from desktop_app.tracking.overview import led_work, open_of

OVERDUE, TODAY, SOON = (
    StandingKind.OVERDUE,
    StandingKind.DUE_TODAY,
    StandingKind.DUE_SOON,
)
ON_TRACK, DONE = StandingKind.ON_TRACK, StandingKind.COMPLETED_LATE


def figures(
    *agencies: dict[StandingKind, int], unled: dict[StandingKind, int] | None = None
) -> Figures:
    return Figures(
        counts=Counts(directives=0, by_standing={}, undecided_points=0),
        agencies=[
            AgencyCount(id=number, name=f"Sở {number}", short_name="", by_standing=each)
            for number, each in enumerate(agencies, 1)
        ],
        unled=unled or {},
    )


def leads(*agencies: dict[StandingKind, int]) -> list[int]:
    return [each.lead_id for each in led_work(figures(*agencies))]


def test_the_most_late_stand_first_then_the_most_pressing_then_the_most() -> None:
    assert leads({ON_TRACK: 40}, {OVERDUE: 1}, {OVERDUE: 2}) == [3, 2, 1]
    assert leads({OVERDUE: 1, SOON: 9}, {OVERDUE: 1, TODAY: 1}) == [2, 1]
    assert leads({SOON: 1, ON_TRACK: 1}, {SOON: 1, ON_TRACK: 8}) == [2, 1]


def test_agencies_that_are_alike_keep_the_order_of_their_names() -> None:
    assert leads({OVERDUE: 1}, {OVERDUE: 1}, {OVERDUE: 1}) == [1, 2, 3]


def test_who_has_nothing_open_has_no_bar() -> None:
    assert leads({DONE: 5}, {ON_TRACK: 1}) == [2]


def test_work_that_no_agency_leads_has_a_bar_too() -> None:
    led = led_work(figures({OVERDUE: 1}, unled={OVERDUE: 3, DONE: 2}))
    assert [(each.lead_id, each.name, each.open) for each in led] == [
        (NOBODY, "", 3),
        (1, "Sở 1", 1),
    ]


def test_only_open_work_is_counted_in_the_order_of_its_standings() -> None:
    counted = open_of({DONE: 2, ON_TRACK: 4, OVERDUE: 1, TODAY: 0})
    assert list(counted.items()) == [(OVERDUE, 1), (ON_TRACK, 4)]
    assert counted.keys() <= OPEN


def test_an_agency_knows_what_of_its_work_is_open_and_late() -> None:
    (agency,) = figures({OVERDUE: 2, ON_TRACK: 3, DONE: 7}).agencies
    assert (agency.open, agency.overdue) == (5, 2)
