"""Whatever a person does in whatever order, the review stays true to the notice."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.intake.draft import NoticeDraft
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import PointField
from desktop_app.ui.review_walk import Stop, next_stop, stops
from tests.ui.long_notice import READER, drafted

DRAFT: NoticeDraft = drafted(
    "THÔNG BÁO\nKết luận cuộc họp\n\n"
    "1. Giao Sở Y tế trình đề án trong 10 ngày kể từ ngày ban hành;"
    " Sở Nội vụ thẩm định trước ngày 20/6.\n\n2. Đẩy nhanh tiến độ thi công.\n\n"
    "3. Giao Sở Tài chính trình trước ngày 31/9; báo cáo trước ngày 15/10.\n"
)
FIRST = date(2026, 1, 5)
READINGS = {
    day: READER.read_kept(DRAFT.text, counted_from=day)
    for day in (FIRST + timedelta(90 * step) for step in range(4))
}
Step = tuple[int, int, int]
STEPS = st.tuples(st.integers(0, 7), st.integers(0, 20), st.integers(0, 120))


def do(review: DraftReview, what: int, which: int, how: int) -> None:
    row = which % len(review.points)
    point = review.points[row].point
    if what == 0:
        review.split(row, how % (len(point.text) + 1), which % (len(point.text) + 1))
    elif what == 1:
        review.merge_with_next(row)
    elif what == 2:
        fresh = replace(point, due=FIRST + timedelta(how))
        review.edit(row, fresh, PointField.DUE)
    elif what == 3:
        review.edit(row, replace(point, leads=(PrintedAgency("X"),)), PointField.LEADS)
    elif what == 4:
        review.decide(row, list(Disposition)[how % 4])
    elif what == 5:
        review.undo()
    elif what == 6:
        review.redo()
    else:
        day = list(READINGS)[how % len(READINGS)]
        review.edit_head(replace(review.head, issued_on=day))
        review.recount(READINGS[day])


@settings(max_examples=150, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_phrases_stay_true_and_every_stop_wants_an_eye(
    steps: list[tuple[int, int, int]],
) -> None:
    review = DraftReview(DRAFT)
    for what, which, how in steps:
        do(review, what, which, how)
        for reviewed in review.points:
            deadlines = reviewed.point.deadlines
            assert all(each.span.of(DRAFT.text) == each.phrase for each in deadlines)
            assert reviewed.point.text
        ahead = stops(review)
        assert all(s.row is None or review.points[s.row].is_doubtful for s in ahead)
        assert (next_stop(review, Stop(0)) is None) == (not ahead)
        assert review.tally().directives == sum(
            len(point.directives) for point in review.accepted().points
        )


@settings(max_examples=100, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_undoing_all_gives_the_reading_back(steps: list[Step]) -> None:
    review = DraftReview(DRAFT)
    for what, which, how in steps:
        do(review, what, which, how)
    while review.undo():
        pass
    assert tuple(reviewed.point for reviewed in review.points) == DRAFT.points
    assert review.head == DRAFT.head
    assert not review.is_edited
