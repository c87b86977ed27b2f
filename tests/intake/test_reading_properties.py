"""Whatever the text: reading never fails, quotes exactly, and hears no line or letter form."""

import textwrap
import time
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.intake.draft import DraftPoint, NoticeDraft, reading_json
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
        for agency in (*point.leads, *point.coordinators):
            assert agency.span is not None
            assert agency.span.of(draft.text).strip()
        for doubt in point.doubts:
            assert doubt.span is None or 0 <= doubt.span.start <= doubt.span.end <= len(text)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(soups)
def test_composed_and_decomposed_letters_read_alike(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert _read(composed) == _read(unicodedata.normalize("NFD", composed))


UNWRAPPED = [  # one paragraph a line, as Word gives them
    path
    for path in (*SHIPPED, *OTHER_HANDS)
    if max(map(len, path.read_text(encoding="utf-8").split("\n"))) > 160
    and "như sau" in path.read_text(encoding="utf-8")
]

# "Yêu cầu UBND các phường: A, B, C" fills a line, and is no head: the order runs on.
MATTERS = next(path for path in UNWRAPPED if path.name == "matters_unnumbered_2024.txt")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(UNWRAPPED), st.integers(60, 125))
@example(path=MATTERS, width=60)
@example(path=MATTERS, width=71)
def test_a_text_whose_lines_are_broken_elsewhere_reads_alike(path: Path, width: int) -> None:
    text = path.read_text(encoding="utf-8")
    assert _essence(_read(_rewrapped(text, width))) == _essence(_read(text))


def _rewrapped(text: str, width: int) -> str:
    """`text` with the paragraphs of its body broken at `width`, as a printed text has them."""
    lines = text.split("\n")
    first = next(i for i, line in enumerate(lines) if "như sau" in line)
    last = next((i for i, line in enumerate(lines) if "Nơi nhận" in line), len(lines))
    body: list[str] = []
    for line in lines[first + 1 : last]:
        if "|" in line or "\t" in line:
            body.append(line)  # a table's row
        else:
            wrapped = textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
            body += ["", *wrapped, ""] if wrapped else []
    return "\n".join(lines[: first + 1] + body + lines[last:])


def _essence(draft: NoticeDraft) -> list[tuple[object, ...]]:
    return [_essence_of(point) for point in draft.points]


def _essence_of(point: DraftPoint) -> tuple[object, ...]:
    return (
        point.label,
        point.text,
        point.kind,
        point.trackable,
        [lead.name for lead in point.leads],
        [helper.name for helper in point.coordinators],
        point.due,
        point.recurrence,
    )


ISSUED = date(2026, 3, 10)
any_day = st.dates(date(1990, 1, 1), date(2099, 12, 31))
any_period = st.one_of(
    any_day.map("trước ngày {0:%d/%m/%Y}".format),
    any_day.map("chậm nhất ngày {0:%d} tháng {0:%m} năm {0:%Y}".format),
    any_day.map("trong tháng {0:%m/%Y}".format),
    any_day.map("đến hết năm {0:%Y}".format),
    any_day.map("trước ngày {0:%d/%m}".format),
    any_day.map("hằng năm, trước ngày {0:%d/%m/%Y},".format),
    any_day.map("thêm 90 ngày so với thời hạn (trước ngày {0:%d/%m/%Y})".format),
    any_day.map("trong 36 tháng kể từ ngày {0:%d/%m/%Y}".format),
    any_day.map("tại kỳ họp cuối năm {0:%Y}".format),
    any_day.map("trong năm học {0:%Y}-{0:%Y}".format),
    st.integers(0, 999).map("trong {} tháng kể từ ngày ban hành Thông báo này".format),
    st.integers(0, 999).map("trong {} ngày làm việc kể từ ngày ban hành".format),
    st.integers(0, 20).map("trong quý {}/2031".format),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(any_period, min_size=1, max_size=4))
def test_no_day_lies_a_year_before_the_notice_or_ten_years_after(periods: list[str]) -> None:
    points = "\n\n".join(
        f"{n}. Sở Y tế hoàn thành, báo cáo {period}." for n, period in enumerate(periods, 1)
    )
    draft = _read(f"Số: 1/TB-UBND\nHuế, ngày 10 tháng 3 năm 2026\nTHÔNG BÁO\n\n{points}\n")
    assert draft.head.issued_on == ISSUED
    dues = [point.due for point in draft.points if point.due]
    dues += [hit.due for point in draft.points for hit in point.deadlines if hit.due]
    for due in dues:
        assert ISSUED - timedelta(days=365) <= due <= ISSUED + timedelta(days=3652)


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


@pytest.mark.slow
@pytest.mark.parametrize("row", ENDLESS)
def test_endless_rows_are_read_in_a_moment(row: str) -> None:
    text = "THÔNG BÁO\nKết luận\nkết luận như sau:\n1. Sở Y tế " + row * (20_000 // len(row))
    started = time.process_time()  # its own: other tests run beside it
    _read(text)
    assert time.process_time() - started < 3
