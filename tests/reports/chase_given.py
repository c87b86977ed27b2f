"""A letter as the tests press an agency: two pieces of work late, two due soon."""

from dataclasses import replace
from datetime import date, datetime

from desktop_app.tracking.chase import ChasedSoFar, ChaseLevel
from desktop_app.tracking.chase_letter import AgencyToChase, ChaseLetter, WorkToChase
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.office import OfficeFacts

OFFICE = OfficeFacts(
    name="Văn phòng UBND tỉnh Hòa An",
    superior="UBND tỉnh Hòa An",
    place="Hòa An",
    signer_title="KT. Chánh Văn phòng / Phó Chánh Văn phòng",
    signer="Nguyễn Thị Thu Hà",
)


def late(days: int) -> Standing:
    return Standing(StandingKind.OVERDUE, days)


def left(days: int) -> Standing:
    return Standing(StandingKind.DUE_SOON, days)


LATE = WorkToChase(
    directive_id=1,
    notice_number="87/TB-VPUBND",
    notice_day=date(2026, 11, 2),
    notice_meeting=None,
    point_label="2.(1)",
    text="Rà soát quỹ đất công, tham mưu phương án xử lý.",
    due=date(2026, 11, 10),
    period=None,
    extensions=0,
    standing=late(15),
    answered_on=date(2026, 11, 12),
    chased=ChasedSoFar(1, date(2026, 11, 16)),
)
WORK = (
    LATE,
    replace(
        LATE,
        directive_id=2,
        point_label="2.(3)",
        text="Trình kế hoạch giải ngân quý IV",
        due=date(2026, 11, 20),
        extensions=1,
        standing=late(5),
        answered_on=None,
    ),
    replace(
        LATE,
        directive_id=3,
        notice_number="91/TB-VPUBND",
        notice_day=date(2026, 11, 9),
        point_label="II.1.a)",
        text="Báo cáo thu ngân sách.",
        due=date(2026, 11, 28),
        period=("kỳ tháng 11/2026", "for November 2026"),
        standing=replace(left(3), is_urgent=True),
        answered_on=None,
        chased=ChasedSoFar(),
    ),
    replace(
        LATE,
        directive_id=4,
        notice_number="",
        notice_day=None,
        notice_meeting=date(2026, 11, 9),
        point_label="II.3.",
        text="Thẩm định đề án trụ sở",
        due=date(2026, 11, 30),
        standing=left(5),
        other_leads=("Sở Xây dựng",),
        answered_on=None,
        chased=ChasedSoFar(),
    ),
)


def a_letter(
    *work: WorkToChase,
    level: ChaseLevel = ChaseLevel.URGING,
    name: str = "Sở Tài chính",
    email: str = "stc@hoaan.gov.vn",
    office: OfficeFacts = OFFICE,
) -> ChaseLetter:
    return ChaseLetter(
        office=office,
        agency=AgencyToChase(
            agency_id=1, name=name, short_name="STC", email=email, work=work or WORK
        ),
        level=level,
        cutoff=datetime(2026, 11, 25, 17, 0),  # noqa: DTZ001  the office's own hour
        reply_by=date(2026, 11, 30),
    )
