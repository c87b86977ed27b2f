"""Whatever the text: reading never fails, quotes exactly, and takes NFC and NFD alike."""

import time
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.intake.draft import NoticeDraft, reading_json
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_parser import ReadingHabits, parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar
from tests.intake.answers import OTHER_HANDS, SHIPPED

DIRECTORY = AgencyDirectory(known_agencies())
CALENDAR = WorkingCalendar()
FRAGMENTS = sorted(
    {
        line
        for path in (*SHIPPED, *OTHER_HANDS)
        for line in path.read_text(encoding="utf-8").split("\n")
    }
)
ODD = (
    "",
    " ",
    "|",
    "| |",
    "||||",
    "1.",
    "I.",
    "-",
    "(1)",
    "**",
    "“",
    "ngày",
    "trước ngày",
    "\f",
    "\u00ad",
    "./.",
    "a)",
    "99/99/9999",
    "31/02/2025",
    "trong 99999 ngày",
    "quý V/2022",
    ":",
    ";",
    "I" * 40,
    "UBND các huyện:",
)

soups = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.sampled_from(ODD), st.text(max_size=30)),
    max_size=25,
).map("\n".join)


def _read(text: str) -> NoticeDraft:
    kept = NoticeText(Source(name="a.txt", sha256="", kind=SourceKind.TXT), text)
    return parse_notice(kept, DIRECTORY, CALENDAR, ReadingHabits(soon_days=15))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(soups)
def test_any_text_is_read_and_quoted_exactly(text: str) -> None:
    draft = _read(text)
    reading_json(draft)
    for point in draft.points:
        assert 0 <= point.span.start < point.span.end <= len(draft.text)
        for deadline in point.deadlines:
            assert deadline.phrase
            assert deadline.span.of(draft.text) == deadline.phrase


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(soups)
def test_composed_and_decomposed_letters_read_alike(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert _read(composed) == _read(unicodedata.normalize("NFD", composed))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(soups)
def test_points_stand_in_the_order_of_the_text(text: str) -> None:
    starts = [point.span.start for point in _read(text).points]
    assert starts == sorted(starts)


ENDLESS = (
    "UBND các huyện, ",
    "ngày 1, ngày 2/3 và ",
    "Ban Quản lý Dự án Đầu tư ",
    "((((",
    "\n- ",
    "hằng tháng báo cáo ",
    "trong 10 ngày kể từ ",
    "quý I, II - IV ",
    "| a | b ",
    "\n1. Sở A",
)


@pytest.mark.parametrize("row", ENDLESS)
def test_endless_rows_are_read_in_a_moment(row: str) -> None:
    text = "THÔNG BÁO\nKết luận\nkết luận như sau:\n1. Sở Y tế " + row * (20_000 // len(row))
    started = time.perf_counter()
    _read(text)
    assert time.perf_counter() - started < 3
