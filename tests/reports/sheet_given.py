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
    coordinators="Sở Xây dựng",
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
_MORE = (
    (
        "II.3",
        "Tham mưu UBND tỉnh phân bổ vốn đầu tư công còn lại, không để vốn phải hủy dự toán.",
        "chậm nhất ngày 20/11/2026",
        date(2026, 11, 20),
        Standing(StandingKind.OVERDUE, 3),
        SheetValues(
            status=Status.IN_PROGRESS,
            result="Đã trình dự thảo lần 2; đang hoàn thiện theo ý kiến Thường trực HĐND tỉnh.",
            document="2145/STC-ĐT",
            difficulties="Hai dự án chưa có mặt bằng sạch.",
            proposal="Cho chuyển vốn sang dự án đường ven sông.",
        ),
    ),
    (
        "II.4",
        "Báo cáo kết quả thu hồi tạm ứng quá hạn hằng tháng.",
        "trước ngày 25 hằng tháng; kỳ tháng 11/2026",
        date(2026, 11, 25),
        Standing(StandingKind.DUE_SOON, 2, is_urgent=True),
        SheetValues(),
    ),
    (
        "III.1.a)",
        "Tăng cường quản lý giá, bình ổn thị trường dịp cuối năm và Tết Nguyên đán.",
        "thường xuyên",
        None,
        Standing(StandingKind.UNDATED),
        SheetValues(),
    ),
    (
        "III.2",
        "Chủ trì, phối hợp Sở Nội vụ trình đề án sắp xếp trụ sở làm việc sau khi hợp nhất.",
        "trong quý IV/2026",
        date(2026, 12, 31),
        Standing(StandingKind.ON_TRACK, 38),
        SheetValues(),
    ),
)


def _further(place: int) -> SheetRow:
    point, text, phrase, due, standing, values = _MORE[place]
    facts = SheetFacts(
        notice="TB 91/TB-VPUBND · 09/11/2026", point=point, text=text, phrase=phrase, due=due
    )
    return replace(
        FIRST,
        place=place + 3,
        directive_id=place + 13,
        facts=facts,
        coordinators="Sở Nội vụ; Sở Xây dựng" if place else "",
        standing=standing,
        values=values,
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
REALISTIC = replace(SHEET, rows=(FIRST, SECOND, *map(_further, range(len(_MORE)))))
