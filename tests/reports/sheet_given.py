"""An agency's sheet as the papers are given it."""

from dataclasses import replace
from datetime import date, datetime

from desktop_app.tracking.agency_sheet import AgencySheet, SheetFacts, SheetRow, SheetValues
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status

FIRST = SheetRow(
    place=1,
    directive_id=11,
    occurrence=None,
    facts=SheetFacts(
        notice="TB 87/TB-VPUBND · 02/11/2026",
        point="2.(1)",
        text="Rà soát quỹ đất công trên địa bàn, đề xuất phương án sắp xếp.",
        phrase="trước ngày 30/11/2026",
        due=date(2026, 11, 30),
    ),
    coordinators="SXD",
    standing=Standing(StandingKind.DUE_SOON, 7),
    values=SheetValues(),
)
SECOND = replace(
    FIRST,
    place=2,
    directive_id=12,
    facts=replace(FIRST.facts, point="2.(2)", text="Báo cáo giải ngân", phrase="", due=None),
    standing=Standing(StandingKind.UNDATED),
    values=SheetValues(
        status=Status.IN_PROGRESS,
        result="Đã gửi lấy ý kiến 12 sở",
        document="145/STC-ĐT",
        difficulties="Thiếu mặt bằng",
    ),
)
SHEET = AgencySheet(
    code="3f9a1c2b",
    register_id="00112233aabbccdd",
    agency_id=1,
    agency="Sở Tài chính",
    office=OfficeFacts(name="Văn phòng UBND tỉnh Hòa An", place="Hòa An"),
    sent_at=datetime(2026, 11, 23, 9, 0),  # noqa: DTZ001  the office's own wall clock
    answer_by=date(2026, 11, 27),
    rows=(FIRST, SECOND),
)
