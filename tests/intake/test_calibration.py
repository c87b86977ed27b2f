"""The table of confidence against what a clerk reads."""

from tests.intake.answers import HERE, SHIPPED, Mistake
from tests.intake.calibration import Judged, judged, table, things_table


def test_the_samples_are_right_where_they_say_so() -> None:
    pairs = [(notice, HERE / "answers" / f"{notice.stem}.json") for notice in SHIPPED]
    points = list(judged(pair for pair in pairs if pair[1].exists()))
    assert len(points) > 40
    assert [point for point in points if point.wrong] == []


def test_the_table_counts_what_is_wholly_right_in_each_band() -> None:
    points = [
        Judged("a", "1", 0.97, ()),
        Judged("a", "2", 0.9, (Mistake("day", "2: due None, not 2026-04-30"),)),
        Judged("a", "3", 0.6, ()),
    ]
    assert table(points).splitlines()[2:] == [
        "| 0.9 and more | 2 | 1 | 0.500 |",
        "| 0.7 to 0.9 | 0 | 0 | – |",
        "| below 0.7 | 1 | 1 | 1.000 |",
    ]


def test_each_thing_of_the_sure_points_is_counted_by_itself() -> None:
    lead, other_lead = Mistake("leads", "2: lead"), Mistake("leads", "2: another")
    points = [
        Judged("a", "1", 0.97, ()),
        Judged("a", "2", 0.97, (lead, other_lead)),
        Judged("a", "3", 0.6, (Mistake("day", "3: due None"),)),
    ]
    rows = things_table(points).splitlines()
    assert "| leads | 1 | 0.500 |" in rows
    assert "| day | 2 | 1.000 |" in rows
