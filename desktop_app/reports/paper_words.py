"""The papers' own Vietnamese: titles, kinds of change, dates and figures as printed."""

from datetime import date, datetime

from desktop_app.reports.clean_text import one_line
from desktop_app.reports.report_changes import ChangeKind, OpenWorkProof
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text, percent
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.tracking.wording import standing_words

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
NUMBER = "Số:          /BC"
TITLE = "BÁO CÁO"
SUBJECT = "Kết quả thực hiện nhiệm vụ tại các thông báo kết luận"
PREPARED_BY = "NGƯỜI LẬP"
TOTAL = "Tổng cộng"
NOTHING_BEFORE = "Chưa có kỳ trước để so sánh"
NOTHING_HERE = "Không có"
NO_DIRECTIVES = "Chưa có nhiệm vụ nào được theo dõi"
COUNTS_NOTE = (
    "Ghi chú: HT là hoàn thành; việc tạm dừng, thu hồi không tính vào tổng số. "
    "Tỷ lệ tính trên số nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn; "
    "không tính nhiệm vụ không hạn và nhiệm vụ chưa đến hạn."
)

_NAMED = 4  # notices with undecided points that are named

CHANGE_WORDS = {
    ChangeKind.NEW: "Nhiệm vụ mới",
    ChangeKind.COMPLETED_ON_TIME: "Hoàn thành đúng hạn",
    ChangeKind.COMPLETED_LATE: "Hoàn thành trễ hạn",
    ChangeKind.COMPLETED_UNDATED: "Hoàn thành (không hạn)",
    ChangeKind.NEWLY_OVERDUE: "Mới quá hạn",
    ChangeKind.STILL_OVERDUE: "Tiếp tục quá hạn",
    ChangeKind.EXTENDED: "Được gia hạn",
    ChangeKind.REOPENED: "Mở lại",
    ChangeKind.DROPPED: "Thôi theo dõi",
}


def undecided_words(basis: ReportBasis) -> str:
    """`còn 3 điểm chưa xử lý (TB 87/TB-VPUBND · 02/11/2026: 12/14)`; nothing where none is."""
    if not basis.undecided_points:
        return ""
    open_ones = [each for each in basis.coverage if each.undecided]
    named = [
        f"{one_line(each.title)}: đã xử lý {each.decided}/{each.points}"
        for each in open_ones[:_NAMED]
    ]
    if len(open_ones) > _NAMED:
        named.append(f"và {len(open_ones) - _NAMED} thông báo khác")
    where = f" ({'; '.join(named)})" if named else ""
    return f"còn {basis.undecided_points} điểm của các thông báo chưa xử lý{where}"


def left_out_words(basis: ReportBasis) -> str:
    """`không tính nhiệm vụ đã xong, thu hồi từ trước ngày 01/01/2026`; or nothing."""
    day = day_text(basis.counted_from)
    return f"không tính nhiệm vụ đã xong, thu hồi từ trước ngày {day}" if day else ""


def long_day(day: date, place: str) -> str:
    """`Quảng Trị, ngày 05 tháng 01 năm 2026`: zero before days and the months 1 and 2."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)  # noqa: PLR2004  Nghị định 30
    words = f"ngày {day.day:02d} tháng {month} năm {day.year}"
    place = one_line(place)
    return f"{place}, {words}" if place else words[:1].upper() + words[1:]


def period_words(period: ReportPeriod) -> str:
    """`(quý IV năm 2026, từ ngày 01/10/2026 đến ngày 31/12/2026)`; a week by its days alone."""
    days = f"từ ngày {day_text(period.first)} đến ngày {day_text(period.last)}"
    named = _named_period(period)
    return f"({named}, {days})" if named else f"({days})"


def _named_period(period: ReportPeriod) -> str:
    """`tháng 11 năm 2026`, or nothing where the days say it all."""
    month, year = period.first.month, period.first.year
    names = {
        PeriodKind.MONTH: f"tháng {f'{month:02d}' if month <= 2 else month}",  # noqa: PLR2004  as above
        PeriodKind.QUARTER: f"quý {('I', 'II', 'III', 'IV')[(month - 1) // 3]}",
        PeriodKind.HALF_YEAR: f"6 tháng {'đầu' if month == 1 else 'cuối'}",
        PeriodKind.NINE_MONTHS: "9 tháng đầu",
        PeriodKind.YEAR: "cả",
    }
    named = names.get(period.kind, "")
    return f"{named} năm {year}" if named else ""


def cutoff_words(cutoff: datetime) -> str:
    """`Số liệu chốt đến 17 giờ 00 ngày 20/11/2026`."""
    return f"Số liệu chốt đến {cutoff:%H} giờ {cutoff:%M} ngày {day_text(cutoff.date())}"


def document_title(basis: ReportBasis) -> str:
    """What the file's properties call the paper."""
    return f"Báo cáo {SUBJECT[:1].lower()}{SUBJECT[1:]} {period_words(basis.period)}"


def notice_name(line: ReportLine) -> str:
    """`TB 87/TB-VPUBND`, or what can be said without a number."""
    number = one_line(line.notice_number)
    return f"TB {number}" if number else "Thông báo không số"


def notice_head(line: ReportLine) -> str:
    """`TB 87/TB-VPUBND ngày 16/05/2023: Kết luận của …`.

    A paper without a day of its own is known by its meeting: `(họp ngày 04/01/2022)`.
    """
    day = ""
    if line.notice_day:
        day = f" ngày {day_text(line.notice_day)}"
    elif line.notice_meeting:
        day = f" (họp ngày {day_text(line.notice_meeting)})"
    subject = one_line(line.notice_subject)
    return f"{notice_name(line)}{day}{': ' + subject if subject else ''}"


def point_place(line: ReportLine) -> str:
    """`87/TB-VPUBND, II.1.a)`: where to look it up, in as few letters as can be."""
    number, label = one_line(line.notice_number), one_line(line.point_label).rstrip(".")
    return ", ".join(part for part in (number or notice_name(line), label) if part)


def extension_words(line: ReportLine) -> str:
    """`2 lần; mốc cũ: 15/06/2023, 30/06/2023`, or nothing."""
    if not line.extensions:
        return ""
    old = ", ".join(day_text(day) for day in line.old_dues)
    return f"{line.extensions} lần; mốc cũ: {old}" if old else f"{line.extensions} lần"


def difference_words(now: int, before: int | None) -> str:
    """`+3 so với kỳ trước`, `không đổi`, or that there is nothing to compare with."""
    if before is None:
        return "chưa có kỳ trước để so"
    if now == before:
        return "không đổi so với kỳ trước"
    return f"{'+' if now > before else '−'}{abs(now - before)} so với kỳ trước"


def rate_words(rate: float) -> str:
    """`33,3 %`."""
    return percent(rate * 100, places=1)


def set_aside_words(counts: OfficialCounts) -> str:
    """`1 tạm dừng, 2 thu hồi`: what the total leaves out, or nothing."""
    kinds = ((counts.suspended, "tạm dừng"), (counts.withdrawn, "thu hồi"))
    return ", ".join(f"{many} {what}" for many, what in kinds if many)


def overdue_words(times: int) -> str:
    """How long a directive has been overdue in reports."""
    return "mới quá hạn" if times <= 1 else f"quá hạn kỳ thứ {times}"


def proof_words(proof: OpenWorkProof) -> str:
    """The sum of open work in one sentence."""
    return (
        f"Còn phải thực hiện: {proof.now} = kỳ trước {proof.then} + mới {proof.new}"
        f" + mở lại {proof.reopened} − hoàn thành {proof.closed}"
        f" − thôi theo dõi {proof.dropped}."
    )


def standing_cell(line: ReportLine) -> str:
    """The standing's word, with the plain "hôm nay" turned into the cut-off's day."""
    if line.standing.kind is StandingKind.DUE_TODAY:
        return "Đến hạn ngày chốt"
    return standing_words(line.standing)


def office_lines(office: OfficeFacts) -> tuple[str, str]:
    """The head's left side in capitals: the body above, and the office itself."""
    return one_line(office.superior).upper(), one_line(office.name).upper()
