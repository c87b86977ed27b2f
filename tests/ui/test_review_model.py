"""What a person can do with a draft, and what is stored of it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from desktop_app.intake.draft import DoubtKind, DraftPoint
from desktop_app.tracking.notice import Disposition, NoticeHead, Span
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import PointField
from tests.ui.drafts import DRAFT, SURE_TASK, TEXT, TWO_TASKS, place


def a_review() -> DraftReview:
    return DraftReview(DRAFT)


def two_tasks_split() -> DraftReview:
    review = a_review()
    assert review.split(1, TWO_TASKS.text.index("Cục Thuế"))
    return review


def test_a_review_starts_with_what_the_reading_proposes() -> None:
    assert [point.disposition for point in a_review().points] == [
        Disposition.NOTED,
        Disposition.UNDECIDED,
        Disposition.TRACKED,
        Disposition.UNDECIDED,
    ]


def test_the_doubtful_points_are_those_unsure_or_undecided() -> None:
    assert [point.is_doubtful for point in a_review().points] == [False, True, False, True]


def test_a_decided_point_is_doubtful_no_more() -> None:
    review = a_review()
    review.decide(1, Disposition.NOT_OURS)
    assert not review.points[1].is_doubtful
    assert review.tally().undecided == 1


def test_agreeing_with_an_undecided_task_tracks_it() -> None:
    review = a_review()
    review.settle(1)
    assert review.points[1].disposition is Disposition.TRACKED


def test_agreeing_with_a_reply_without_work_notes_it() -> None:
    review = a_review()
    review.settle(3)
    assert review.points[3].disposition is Disposition.NOTED


def test_agreeing_with_all_that_is_sure_leaves_the_doubtful_ones() -> None:
    review = a_review()
    assert review.settle_sure() == 2
    assert [point.settled for point in review.points] == [True, False, True, False]


def test_a_split_gives_each_part_its_words_agency_and_deadline() -> None:
    first, second = (review.point for review in two_tasks_split().points[1:3])
    assert (first.text, second.text) == (
        "Sở Tài chính lập danh mục trước ngày 20/6/2023;",
        "Cục Thuế tỉnh đôn đốc thu nợ, báo cáo trước ngày 05/7/2023.",
    )
    assert [lead.name for lead in first.leads] == ["Sở Tài chính"]
    assert [lead.name for lead in second.leads] == ["Cục Thuế tỉnh"]
    assert (first.due, second.due) == (date(2023, 6, 20), date(2023, 7, 5))


def test_a_split_cuts_the_source_where_the_second_words_begin() -> None:
    first, second = (review.point for review in two_tasks_split().points[1:3])
    assert first.span.end == second.span.start
    assert second.span.of(TEXT).startswith("Cục Thuế tỉnh đôn đốc")


def test_a_split_settles_the_doubt_whether_there_are_several_tasks() -> None:
    assert all(
        not {DoubtKind.SEVERAL_TASKS, DoubtKind.TWO_DEADLINES}
        & {doubt.kind for doubt in review.point.doubts}
        for review in two_tasks_split().points[1:3]
    )


def test_split_parts_are_counted_and_stored_as_one_point_with_two_directives() -> None:
    review = two_tasks_split()
    assert [reviewed.point.clause for reviewed in review.points] == [0, 1, 2, 0, 0]
    review.settle(1)
    review.settle(2)
    stored = review.accepted().points[1]
    assert (stored.label, stored.disposition) == ("2", Disposition.TRACKED)
    assert [directive.due for directive in stored.directives] == [
        date(2023, 6, 20),
        date(2023, 7, 5),
    ]


def test_the_tally_says_what_is_stored() -> None:
    review = two_tasks_split()
    review.settle(1)
    tally, stored = review.tally(), review.accepted().points
    assert tally.directives == sum(len(point.directives) for point in stored) == 2
    undecided = [point.label for point in stored if point.disposition is Disposition.UNDECIDED]
    assert tally.undecided == len(undecided) == 2
    assert undecided == ["2", "4"]


def test_a_second_part_without_a_lead_keeps_the_first_ones() -> None:
    review = a_review()
    assert review.split(2, SURE_TASK.text.index("trước ngày"))
    assert [lead.name for lead in review.points[3].point.leads] == ["Sở Xây dựng"]


def test_a_split_of_words_edited_by_hand_still_finds_its_place() -> None:
    review = a_review()
    edited = "Sở Tài chính lập danh mục. Cục Thuế tỉnh báo cáo."
    review.edit(1, replace(TWO_TASKS, text=edited), PointField.WORDS)
    assert review.split(1, edited.index("Cục"))
    assert review.points[2].point.span.start == place("Cục Thuế tỉnh").start


def test_a_split_at_either_end_changes_nothing() -> None:
    review = a_review()
    assert not review.split(1, 0)
    assert not review.split(1, len(TWO_TASKS.text))
    assert not review.is_edited


def test_merging_the_parts_again_gives_the_point_back() -> None:
    review = two_tasks_split()
    assert review.merge_with_next(1)
    point = review.points[1].point
    assert (point.clause, point.text, point.span) == (0, TWO_TASKS.text, TWO_TASKS.span)
    assert point.leads == TWO_TASKS.leads
    assert (point.deadlines, point.due) == (TWO_TASKS.deadlines, TWO_TASKS.due)


def test_the_last_point_has_none_to_merge_with() -> None:
    review = a_review()
    assert not review.merge_with_next(3)
    assert len(review.points) == 4


def test_every_step_can_be_taken_back_and_made_again() -> None:
    review = two_tasks_split()
    review.settle(1)
    assert review.undo()
    assert review.undo()
    assert [reviewed.point for reviewed in review.points] == list(DRAFT.points)
    assert not review.undo()
    assert review.redo()
    assert len(review.points) == 5


def test_typing_in_one_field_is_one_step() -> None:
    review = a_review()
    for words in ("a", "ab", "abc"):
        review.edit(2, replace(SURE_TASK, text=words), PointField.WORDS)
    assert review.points[2].point.text == "abc"
    review.undo()
    assert review.points[2].point.text == SURE_TASK.text


def test_a_new_step_ends_what_could_be_made_again() -> None:
    review = a_review()
    review.settle(1)
    review.undo()
    review.settle(2)
    assert not review.redo()


def test_the_head_that_was_mended_is_stored() -> None:
    review = a_review()
    review.edit_head(NoticeHead(number="88/TB-VPUBND"))
    assert review.accepted().head.number == "88/TB-VPUBND"


def test_a_point_made_of_selected_words_stands_in_text_order() -> None:
    review = a_review()
    words = place("thẩm định hồ sơ")
    row = review.add_point(Span(*words), "3+")
    assert row == 3
    assert review.points[3].point.text == "thẩm định hồ sơ"
    assert review.points[3].disposition is Disposition.TRACKED


def test_blanks_make_no_point() -> None:
    assert a_review().add_point(Span(0, 0), "+") is None


def test_a_place_in_the_source_belongs_to_the_narrowest_point() -> None:
    review = a_review()
    inner = place("thẩm định hồ sơ")
    review.add_point(inner, "3+")
    assert review.row_at(inner.start + 2) == 3
    assert review.row_at(place("Tình hình").start + 1) == 0
    assert review.row_at(0) is None


def test_every_point_of_the_draft_is_stored_with_what_became_of_it() -> None:
    review = a_review()
    review.decide(1, Disposition.NOT_OURS)
    assert [(point.label, point.disposition) for point in review.accepted().points] == [
        ("1", Disposition.NOTED),
        ("2", Disposition.NOT_OURS),
        ("3", Disposition.TRACKED),
        ("4", Disposition.UNDECIDED),
    ]


def test_each_change_is_told_once() -> None:
    review, told = a_review(), []
    listener = QObject()
    review.changed.connect(lambda: told.append(listener))
    review.settle(1)
    review.undo()
    review.undo()
    assert len(told) == 2


def test_phrases_stay_true_to_the_source_after_every_step() -> None:
    review = two_tasks_split()
    review.merge_with_next(2)
    points: list[DraftPoint] = [reviewed.point for reviewed in review.points]
    phrases = [each for point in points for each in point.deadlines]
    assert len(phrases) == 3
    assert all(each.span.of(TEXT) == each.phrase for each in phrases)
