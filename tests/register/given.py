"""What the tests of the register are given: an office, a clock, notices and answers."""

import hashlib
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

from desktop_app.tracking.agency import Agency, AgencyGroup
from desktop_app.tracking.deadline import Deadline
from desktop_app.tracking.notice import (
    AcceptedDirective,
    AcceptedNotice,
    AcceptedPoint,
    Disposition,
    NoticeHead,
    PointKind,
    PrintedAgency,
    Span,
)
from desktop_app.tracking.progress import NewProgress, Status

TODAY = date(2026, 11, 23)
AGENCIES = (
    Agency(name="Sở Tài chính", short_name="STC", aliases=("Sở Kế hoạch và Đầu tư",)),
    Agency(name="Sở Xây dựng", short_name="SXD"),
    Agency(
        name="UBND xã Hòa An",
        aliases=("Ủy ban nhân dân xã Hoà An",),
        group=AgencyGroup.LOCALITY,
    ),
)


def a_clock() -> Callable[[], datetime]:
    """A clock that goes on by a second each time it is asked."""
    moment = datetime(2026, 11, 23, 8, 0, tzinfo=timezone(timedelta(hours=7)))

    def now() -> datetime:
        nonlocal moment
        moment += timedelta(seconds=1)
        return moment

    return now


def a_directive(
    text: str = "Rà soát quỹ đất công",
    *,
    leads: tuple[str, ...] = ("Sở Tài chính",),
    helpers: tuple[str, ...] = (),
    due: date | None = date(2026, 11, 30),
    phrase: str = "trước ngày 30/11/2026",
) -> AcceptedDirective:
    return AcceptedDirective(
        text=text,
        span=Span(0, 10),
        leads=tuple(PrintedAgency(name, span=Span(0, 3)) for name in leads),
        coordinators=tuple(PrintedAgency(name) for name in helpers),
        deadlines=(Deadline(phrase, due, span=(3, 9)),) if due else (),
        due=due,
    )


def a_notice(
    *directives: AcceptedDirective,
    number: str | None = "87/TB-VPUBND",
    issued_on: date | None = date(2026, 11, 2),
    subject: str | None = None,
    undecided: int = 0,
    noted: int = 0,
) -> tuple[AcceptedNotice, bytes]:
    """A notice with a point for each directive, then undecided and noted ones."""
    tracked = [
        AcceptedPoint(
            label=f"2.({place})",
            text=directive.text,
            span=Span(place, place + 10),
            kind=PointKind.DIRECTIVE,
            disposition=Disposition.TRACKED,
            directives=(directive,),
        )
        for place, directive in enumerate(directives, 1)
    ]
    others = [Disposition.UNDECIDED] * undecided + [Disposition.NOTED] * noted
    rest = [
        AcceptedPoint(
            label=f"3.{place}",
            text=f"Điểm còn lại {place}",
            span=Span(100 + place, 110 + place),
            kind=PointKind.NOTE,
            disposition=disposition,
        )
        for place, disposition in enumerate(others, 1)
    ]
    original = f"{number} {issued_on} {directives} {others}".encode()
    notice = AcceptedNotice(
        head=NoticeHead(
            number=number, issued_on=issued_on, subject=subject, recipients=("Như trên", "Lưu")
        ),
        source_name="thong_bao.docx",
        source_kind="docx",
        sha256=hashlib.sha256(original).hexdigest(),
        text="Thông báo kết luận" + " đất đai" * 30,
        points=(*tracked, *rest),
    )
    return notice, original


def an_answer(
    on: date = TODAY, status: Status = Status.IN_PROGRESS, text: str = "Đang làm"
) -> NewProgress:
    return NewProgress(reported_on=on, text=text, status=status)
