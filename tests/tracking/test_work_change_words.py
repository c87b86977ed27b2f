"""What changed of a directive, in words."""

from dataclasses import replace

import pytest
from hypothesis import given

from desktop_app.tracking.progress import Status
from desktop_app.tracking.work_change_words import what_changed
from desktop_app.tracking.work_changes import WorkState, changes_between
from tests.tracking.test_work_changes import (
    ANSWERED,
    LATER,
    MONTHLY,
    NOVEMBER,
    OVERDUE,
    REGISTERS,
    THEN,
)


def said(was: WorkState | None, now: WorkState | None, language: str = "vi") -> str:
    (change,) = changes_between(*([each] if each else [] for each in (was, now)))
    return what_changed(change, language)


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        (None, THEN, "Chủ trì: Sở Tài chính · Hạn: 20/11/2026 · Trạng thái: Đang thực hiện"),
        (THEN, OVERDUE, "Mức hạn: Trong hạn → Quá hạn"),
        (
            THEN,
            replace(THEN, due=LATER, extensions=1),
            "Hạn: 20/11/2026 → 15/12/2026 · gia hạn lần 1",
        ),
        (THEN, replace(THEN, original_due=LATER, due=LATER), "Hạn: 20/11/2026 → 15/12/2026"),
        (THEN, replace(THEN, officer="Lan"), "Chuyên viên: – → Lan"),
        (
            THEN,
            replace(THEN, status=Status.REPORTED),
            "Trạng thái: Đang thực hiện → Chờ xác nhận",
        ),
        (
            MONTHLY,
            replace(MONTHLY, period=NOVEMBER, answered=(ANSWERED,)),
            "Kỳ: Tháng 10/2026 → Tháng 11/2026 · Tháng 10/2026: hoàn thành trễ hạn",
        ),
        (replace(MONTHLY, answered=(ANSWERED,)), MONTHLY, "Tháng 10/2026: mở lại"),
        (replace(THEN, extensions=2), replace(THEN, extensions=1), "bỏ gia hạn lần 2"),
    ],
)
def test_old_and_new_stand_side_by_side(
    was: WorkState | None, now: WorkState | None, words: str
) -> None:
    assert said(was, now) == words


def test_in_english_too() -> None:
    assert said(THEN, replace(THEN, leads=("SXD",)), "en") == "Lead: Sở Tài chính → SXD"


@given(REGISTERS, REGISTERS)
def test_something_is_said_of_every_change(
    before: list[WorkState], after: list[WorkState]
) -> None:
    assert all(what_changed(change) for change in changes_between(before, after))
