"""The demo: sample notices go the whole way, to a register, papers and pictures."""

import os
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.desk.papers import settled_names, write_papers
from desktop_app.intake.draft import ReadNotice
from desktop_app.resources import resource
from desktop_app.tracking.listing import DirectiveLine, Grouping, ListingFilter
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report_period import ReportPeriod

#: A Thursday on which the newest sample notice is at work.
DEMO_DAY = date(2025, 9, 18)

SAMPLES = (
    "08_camau_2022_bang.docx",
    "01_quangtri_2023.docx",
    "03_langson_2024.pdf",
    "05_phutho_2025.docx",
)

OFFICE = OfficeFacts(
    name="Văn phòng UBND tỉnh Phú Thọ",
    superior="UBND tỉnh Phú Thọ",
    place="Phú Thọ",
    prepared_by="Nguyễn Thị Hạnh",
    signer_title="CHÁNH VĂN PHÒNG",
    signer="Phùng Gia Lộc",
)

_ANSWERS = (
    "Đã có văn bản gửi các đơn vị phối hợp, đang tổng hợp ý kiến.",
    "Đã hoàn thành dự thảo, đang lấy ý kiến thẩm định.",
    "Đã tổ chức làm việc với các đơn vị liên quan, thống nhất phương án.",
    "Đã trình UBND tỉnh xem xét, quyết định.",
)


def make_demo(folder: Path, *, today: date, language: str) -> list[Path]:
    """Make the register, the papers and the pictures in `folder`; what was written, in order.

    An older demo is replaced; a register that was worked on since is kept under its day.
    """
    register = folder / "demo.dondoc"
    _make_room(register)
    with open_desk(register, today=today, who=OFFICE.prepared_by) as desk:
        desk.office.save(OFFICE)
        last_read = _take_in(desk, today)
        week = ReportPeriod.week_of(today)
        _issue_last_week(desk, week.first - timedelta(days=3))
        _answer(desk, week.first, today)
        basis = desk.reports.basis(week, cutoff=datetime.combine(today, time(17)))
        papers = write_papers(basis, settled_names(week, folder, language), language=language)
        return [register, *papers, *_pictures(desk, last_read, folder, today, language)]


def _make_room(register: Path) -> None:
    """Take away an untouched older demo; keep one that somebody has worked in."""
    if not register.exists():
        return
    changed = register.stat().st_mtime
    papers = [path.stat().st_mtime for path in register.parent.glob("BaoCaoTuan_*")]
    if papers and changed <= max(papers):
        register.unlink()
        return
    day = f"{datetime.fromtimestamp(changed):%Y-%m-%d_%H%M%S}"  # noqa: DTZ006  the PC's own hour
    kept = register.with_name(f"demo.{day}.dondoc")
    for ending in ("", ".files"):
        part = register.with_name(register.name + ending)
        if part.exists():
            part.rename(kept.with_name(kept.name + ending))


def _take_in(desk: Desk, today: date) -> ReadNotice:
    """Read and keep every sample; the last one read."""
    reader = desk.intake.reader()
    for name in SAMPLES:
        read = reader.read(resource("samples", name))
        desk.intake.accept_as_it_stands(read, today=read.draft.head.counted_from or today)
    return read


def _issue_last_week(desk: Desk, friday: date) -> None:
    """Record what the agencies answered up to `friday`, and issue that week's report."""
    _answer(desk, date.min, friday)
    basis = desk.reports.basis(
        ReportPeriod.week_of(friday), cutoff=datetime.combine(friday, time(17))
    )
    desk.reports.issue(basis)


def _answer(desk: Desk, first: date, last: date) -> None:
    """Let the agencies answer, between two days, as agencies do: most in time, some late."""
    listing = desk.directives.listing(ListingFilter(grouping=Grouping.NONE), today=last)
    for place, line in enumerate(desk.directives.lines(listing.ids, today=last)):
        if line.status is Status.COMPLETED:
            continue
        _answer_one(desk, place, line, first, last)


def _answer_one(desk: Desk, place: int, line: DirectiveLine, first: date, last: date) -> None:
    document = f"{100 + place * 7}/BC"
    if line.due is None or place % 9 == _STAYS_OPEN:
        if first == date.min and place % 3 == 0:
            _record(desk, line.id, last, _ANSWERS[place % len(_ANSWERS)], document)
        return
    if place % 11 == _ASKS_FOR_TIME and not line.extensions and first <= line.due <= last:
        until = line.due + timedelta(days=21)
        reason = "Chờ ý kiến thẩm định của cơ quan chuyên môn."
        desk.extensions.grant(
            line.id, NewExtension(new_due=until, reason=reason, document=document)
        )
        return
    answered = line.due + timedelta(days=4 if place % 7 == _IS_LATE else -(place % 4))
    if first <= answered <= last:
        entry = NewProgress(
            reported_on=answered,
            text="Đã hoàn thành, có báo cáo kết quả kèm theo.",
            status=Status.COMPLETED,
            document=document,
        )
        desk.follow_up.record_progress(line.id, entry)


_STAYS_OPEN, _ASKS_FOR_TIME, _IS_LATE = 4, 5, 3


def _record(desk: Desk, directive_id: int, on: date, text: str, document: str) -> None:
    entry = NewProgress(
        reported_on=on, text=text, status=Status.IN_PROGRESS, percent=50, document=document
    )
    desk.follow_up.record_progress(directive_id, entry)


def _pictures(
    desk: Desk, read: ReadNotice, folder: Path, today: date, language: str
) -> Sequence[Path]:
    """Pictures of the window, the review window and the report dialog, with no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The platform must be chosen before Qt is loaded.
    from desktop_app.ui.pictures import take_pictures  # noqa: PLC0415

    return take_pictures(desk, read, folder, today=today, language=language)
