"""The notice gets another day: days counted from it follow, what a person gave stays."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.intake.draft import DraftDeadline, DraftPoint, NoticeDraft
from desktop_app.intake.notice_parser import parse_notice
from desktop_app.intake.notice_text import NoticeText
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import PointField
from tests.ui.drafts import DRAFT, READER

TEXT = (
    "Số: 87/TB-VPUBND\nHà Bắc, ngày 16 tháng 5 năm 2023\nTHÔNG BÁO\nKết luận cuộc họp\n\n"
    "1. Giao Sở Tài chính lập danh mục trong 10 ngày kể từ ngày ban hành Thông báo này.\n\n"
    "2. Giao Sở Xây dựng trình hồ sơ trước ngày 20/6.\n\n"
    "3. Giao Sở Xây dựng trình trước ngày 15/9/2023; báo cáo trước ngày 20/10.\n"
)
LATER = date(2023, 7, 1)
NEXT_YEAR = date(2024, 7, 1)


@pytest.fixture
def review() -> DraftReview:
    return DraftReview(drafted(TEXT))


def drafted(text: str) -> NoticeDraft:
    return parse_notice(
        NoticeText(DRAFT.source, text),
        AgencyDirectory(READER.agencies),
        WorkingCalendar(),
        READER.habits,
    )


def dues(review: DraftReview) -> list[date | None]:
    return [reviewed.point.due for reviewed in review.points]


def point(review: DraftReview, row: int) -> DraftPoint:
    return review.points[row].point


def issue(review: DraftReview, day: date) -> int:
    """Give the notice another day, as the window does."""
    review.edit_head(replace(review.head, issued_on=day))
    return review.recount(READER.read_kept(TEXT, counted_from=day))


def test_days_counted_from_the_notice_follow_its_day(review: DraftReview) -> None:
    assert dues(review) == [date(2023, 5, 26), date(2023, 6, 20), date(2023, 9, 15)]
    moved = issue(review, LATER)
    assert dues(review) == [date(2023, 7, 11), date(2024, 6, 20), date(2023, 9, 15)]
    assert moved == 2


def test_a_day_that_a_person_gave_stays(review: DraftReview) -> None:
    review.edit(0, replace(point(review, 0), due=date(2023, 6, 1)), PointField.DUE)
    review.edit(1, replace(point(review, 1), due=None), PointField.DUE)
    issue(review, NEXT_YEAR)
    assert dues(review)[:2] == [date(2023, 6, 1), None]


def test_other_edits_stay_while_the_day_follows(review: DraftReview) -> None:
    mended = replace(point(review, 0), text="Lập danh mục.", leads=())
    review.edit(0, mended, PointField.WORDS)
    issue(review, NEXT_YEAR)
    assert (point(review, 0).text, point(review, 0).leads) == ("Lập danh mục.", ())
    assert point(review, 0).due == date(2024, 7, 11)


def test_a_printed_deadline_that_was_chosen_is_followed_to_its_new_day(
    review: DraftReview,
) -> None:
    second: DraftDeadline = point(review, 2).deadlines[1]
    review.edit(2, replace(point(review, 2), due=second.due), PointField.PRINTED)
    issue(review, NEXT_YEAR)
    assert point(review, 2).due == date(2024, 10, 20)


def test_the_parts_of_a_point_cut_by_a_person_follow_too(review: DraftReview) -> None:
    assert review.split(2, point(review, 2).text.index("báo cáo"))
    issue(review, NEXT_YEAR)
    assert dues(review)[2:] == [date(2023, 9, 15), date(2024, 10, 20)]
    assert [each.point.clause for each in review.points[2:]] == [1, 2]


def test_what_was_agreed_to_and_moved_is_to_be_looked_at_again(review: DraftReview) -> None:
    for row in range(3):
        review.settle(row)
    issue(review, LATER)
    assert [each.is_doubtful for each in review.points] == [True, True, False]
    assert review.points[0].recounted_from == date(2023, 5, 26)


def test_a_decision_stays(review: DraftReview) -> None:
    review.decide(1, Disposition.NOT_OURS)
    issue(review, NEXT_YEAR)
    assert review.points[1].disposition is Disposition.NOT_OURS


def test_one_step_takes_back_the_day_and_all_that_followed(review: DraftReview) -> None:
    before = review.points
    issue(review, NEXT_YEAR)
    issue(review, date(2025, 1, 2))
    assert review.undo()
    assert (review.points, review.head.issued_on) == (before, date(2023, 5, 16))
    issue(review, NEXT_YEAR)
    assert dues(review)[0] == date(2024, 7, 11)


def test_a_notice_that_had_no_day_gets_the_days_counted_from_the_one_given() -> None:
    undated = DraftReview(drafted(TEXT.replace("Hà Bắc, ngày 16 tháng 5 năm 2023\n", "")))
    undated.settle(0)
    assert point(undated, 0).due is None
    text = undated.draft.text
    undated.edit_head(replace(undated.head, issued_on=date(2023, 5, 16)))
    undated.recount(READER.read_kept(text, counted_from=date(2023, 5, 16)))
    assert dues(undated) == [date(2023, 5, 26), date(2023, 6, 20), date(2023, 9, 15)]
