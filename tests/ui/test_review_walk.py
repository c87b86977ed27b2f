"""The way from doubt to doubt through a review."""

from dataclasses import replace
from datetime import date

from desktop_app.intake.draft import Doubt, DoubtKind, NoticeDraft
from desktop_app.tracking.notice import Disposition, NoticeHead
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import PointField
from desktop_app.ui.review_walk import Stop, next_open_row, next_stop, stops
from tests.ui.drafts import DRAFT, TWO_TASKS, place

TWO_DAYS, SEVERAL = TWO_TASKS.doubts
NUMBER = Doubt(DoubtKind.NO_NUMBER, place("Số: 87/TB-VPUBND"))


def a_review(draft: NoticeDraft = DRAFT) -> DraftReview:
    return DraftReview(draft)


def without_a_number() -> DraftReview:
    head = NoticeHead(issued_on=date(2023, 5, 16))
    return a_review(replace(DRAFT, head=head, doubts=(NUMBER,)))


def test_every_open_doubt_is_a_stop_and_so_is_a_point_that_wants_an_answer() -> None:
    assert stops(a_review()) == [Stop(1, TWO_DAYS), Stop(1, SEVERAL), Stop(3, None)]


def test_what_the_head_lacks_comes_first_at_its_place_in_the_text() -> None:
    assert stops(without_a_number())[0] == Stop(None, NUMBER)


def test_a_number_typed_in_the_head_ends_its_doubt_and_an_emptied_one_opens_it() -> None:
    review = without_a_number()
    review.edit_head(replace(review.head, number="87/TB-VPUBND"))
    assert review.head_gaps() == ()
    review.edit_head(replace(review.head, issued_on=None))
    assert review.head_gaps() == (Doubt(DoubtKind.NO_ISSUE_DATE),)


def test_the_walk_turns_round_at_either_end() -> None:
    review = a_review()
    assert next_stop(review, Stop(3, None)) == Stop(1, TWO_DAYS)
    assert next_stop(review, Stop(1, TWO_DAYS), -1) == Stop(3, None)


def test_from_a_point_without_doubts_the_walk_goes_to_the_nearest_on_either_side() -> None:
    review = a_review()
    assert next_stop(review, Stop(2, None)) == Stop(3, None)
    assert next_stop(review, Stop(2, None), -1) == Stop(1, SEVERAL)


def test_an_answer_given_in_its_field_ends_a_doubt() -> None:
    review = a_review()
    review.edit(1, replace(TWO_TASKS, due=date(2023, 7, 1)), PointField.DUE)
    assert stops(review) == [Stop(1, SEVERAL), Stop(3, None)]


def test_there_is_nowhere_to_go_when_all_is_settled() -> None:
    review = a_review()
    for row in range(4):
        review.settle(row)
    assert next_stop(review, Stop(0, None)) is None
    assert next_open_row(review, 0) is None


def test_going_on_skips_what_was_settled() -> None:
    review = a_review()
    review.settle(1)
    review.settle(2)
    assert next_open_row(review, 1) == 3
    assert next_open_row(review, 3) == 0


def test_who_gives_an_undecided_point_a_day_says_that_it_is_work() -> None:
    review = a_review()
    review.edit(1, replace(TWO_TASKS, due=date(2023, 7, 1)), PointField.DUE)
    assert review.points[1].disposition is Disposition.TRACKED
    assert review.accepted().points[1].directives[0].due == date(2023, 7, 1)


def test_a_changed_word_alone_decides_nothing() -> None:
    review = a_review()
    review.edit(1, replace(TWO_TASKS, text="Khác."), PointField.WORDS)
    assert review.points[1].disposition is Disposition.UNDECIDED
    assert not review.points[1].loses_work


def test_a_point_left_undecided_against_what_was_given_is_known() -> None:
    review = a_review()
    review.edit(1, replace(TWO_TASKS, due=date(2023, 7, 1)), PointField.DUE)
    review.decide(1, Disposition.UNDECIDED)
    assert review.points[1].loses_work


def test_typing_that_comes_back_to_what_stood_there_leaves_no_step() -> None:
    review = a_review()
    review.edit(1, replace(TWO_TASKS, due=None), PointField.DUE)
    review.edit(1, TWO_TASKS, PointField.DUE)
    assert not review.is_edited
    assert not review.redo()
    assert review.points[1].disposition is Disposition.UNDECIDED
