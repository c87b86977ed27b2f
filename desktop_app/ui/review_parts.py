"""The parts of the review window, made one by one before the window is seen.

All of them in one turn hold the program's other windows for 30 ms, the first time 50.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.intake.draft import NoticeDraft
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.steps import Steps
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.head_form import HeadForm
from desktop_app.ui.point_editor import PointEditor
from desktop_app.ui.review_bars import FilterBar, PointActions, ReviewFoot
from desktop_app.ui.review_list import ReviewList
from desktop_app.ui.review_source import ReviewSource

if TYPE_CHECKING:
    from desktop_app.desk.reader import NoticeReader


@dataclass(frozen=True, slots=True)
class ReviewParts:
    """Widgets that have no window yet."""

    head: HeadForm
    source: ReviewSource
    filter: FilterBar
    list: ReviewList
    actions: PointActions
    editor: PointEditor
    foot: ReviewFoot


def making_parts(draft: NoticeDraft, reader: "NoticeReader", today: date) -> Steps[ReviewParts]:
    """The parts for `draft`; `reader` knows the agencies and the days off."""
    head = HeadForm(draft.source.name, today)
    yield
    source = ReviewSource(draft)
    yield
    above, points, actions = FilterBar(draft.source.warnings), ReviewList(), PointActions()
    yield
    directory, calendar = AgencyDirectory(reader.agencies), WorkingCalendar(reader.calendar)
    editor = PointEditor(directory, calendar, draft.head.counted_from or today)
    yield
    return ReviewParts(head, source, above, points, actions, editor, ReviewFoot())
