"""Reports of any length for the benchmarks of papers; no two rows bear the same words."""

from datetime import date, datetime, time, timedelta

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import standing_on
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.report_period import ReportPeriod

TODAY = date(2026, 11, 20)


def a_line(place: int) -> ReportLine:
    due = TODAY + timedelta(days=place % 50 - 15)
    standing = standing_on(
        TODAY,
        due=due,
        status=Status.IN_PROGRESS,
        reported_on=None,
        rules=DayRules(urgent_days=0),
    )
    return ReportLine(
        directive_id=place,
        notice_id=place // 15,
        notice_number=f"{place // 15}/TB-VPUBND",
        notice_day=TODAY - timedelta(days=60),
        notice_subject="Kết luận tại cuộc họp giao ban về đầu tư công",
        point_label=f"II.{place % 15}",
        text=f"Rà soát, tham mưu UBND tỉnh điều chuyển kế hoạch vốn của dự án số {place} giải "
        "ngân dưới 20% sang dự án có nhu cầu; báo cáo kết quả theo quy định. " * 2,
        lead=f"Sở thứ {place % 20}",
        lead_group="Sở, ban, ngành",
        other_leads=(),
        coordinators=("Sở Tài chính", "Kho bạc Nhà nước tỉnh"),
        deadline_phrase=f"trước ngày {due:%d/%m/%Y}",
        original_due=due,
        due=due,
        extensions=0,
        old_dues=(),
        result=f"Đã có văn bản số {place}/BC gửi các đơn vị, đang tổng hợp ý kiến.",
        difficulties="",
        proposal="",
        document="",
        status=Status.IN_PROGRESS,
        reported_on=None,
        added_on=TODAY - timedelta(days=60),
        standing=standing,
    )


def a_report(directives: int) -> ReportBasis:
    return ReportBasis(
        office=OfficeFacts(name="Văn phòng UBND tỉnh", superior="UBND tỉnh", place="Huế"),
        period=ReportPeriod.week_of(TODAY),
        cutoff=datetime.combine(TODAY, time()),
        lines=tuple(a_line(place) for place in range(directives)),
    )
