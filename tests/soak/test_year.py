"""Some weeks of the office year; `python -m tests.soak.year` plays all of it."""

from pathlib import Path

from desktop_app.tracking.progress import NewProgress, Status
from tests.soak.year import FIRST, OfficeYear


def test_after_some_weeks_all_is_as_it_ought_to_be_and_a_fault_would_be_seen(
    tmp_path: Path,
) -> None:
    year = OfficeYear(tmp_path, notices=26, seed=3)
    try:
        year.play(weeks=5)
        assert year.faults() == []
        assert {"answers", "undone", "done again", "sheets merged"} <= year.done.keys()
        unknown = NewProgress(reported_on=FIRST, text="Không ai biết", status=Status.REPORTED)
        number = year.oracle.followed()[0]
        year.desk.follow_up.record_progress(number, unknown)
        (fault,) = year.faults()
        assert fault.startswith(f"directive {number}: ")
    finally:
        year.close()
