"""What the papers say in sentences of figures and days, in Vietnamese and English."""

from collections.abc import Sequence
from datetime import datetime

from desktop_app.reports import wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.report_changes import OpenWorkProof, ReportChanges
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text, hour_text, percent, together, whole
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import IssuedReport, ReportBasis, ReportLine
from desktop_app.tracking.wording import Pair, capital, small, standing_words

_NAMED = 4  # notices with undecided points that are named


def undecided_words(basis: ReportBasis, language: str) -> str:
    """`còn 3 điểm chưa xử lý (TB 87/TB-VPUBND · 02/11/2026: 12/14)`; nothing where none is."""
    if not basis.undecided_points:
        return ""
    open_ones = [each for each in basis.coverage if each.undecided]
    decided = said(("đã xử lý", "decided"), language)
    named = [
        f"{one_line(each.title)}: {decided} {each.decided}/{each.points}"
        for each in open_ones[:_NAMED]
    ]
    if len(open_ones) > _NAMED:
        others = counted(len(open_ones) - _NAMED, _OTHER_NOTICES, language)
        named.append(f"{said(('và', 'and'), language)} {others}")
    where = f" ({'; '.join(named)})" if named else ""
    many = counted(basis.undecided_points, wording.POINTS, language)
    return said(_UNDECIDED, language, many=many, where=where)


_OTHER_NOTICES = ("thông báo khác", "other notice", "other notices")
_UNDECIDED = (
    "còn {many} của các thông báo chưa xử lý{where}",
    "{many} of the notices not decided yet{where}",
)


def left_out_words(basis: ReportBasis, language: str) -> str:
    """`không tính nhiệm vụ đã xong, thu hồi từ trước ngày 01/01/2026`; or nothing."""
    pair = (
        "không tính nhiệm vụ đã xong, thu hồi từ trước ngày {day}",
        "without work completed or withdrawn before {day}",
    )
    day = day_text(basis.counted_from)
    return said(pair, language, day=day) if day else ""


def cutoff_words(cutoff: datetime, language: str) -> str:
    """`Số liệu chốt đến 17 giờ 00 ngày 20/11/2026`."""
    frozen = ("Số liệu chốt đến {at}", "Figures as of {at}")
    return said(frozen, language, at=hour_and_day(cutoff, language))


def hour_and_day(moment: datetime, language: str) -> str:
    """`17 giờ 00 ngày 20/11/2026`."""
    hour, minute = hour_text(moment).split(":")
    pair = ("{hour} giờ {minute} ngày {day}", "{hour}:{minute} on {day}")
    return said(pair, language, hour=hour, minute=minute, day=day_text(moment.date()))


def notice_name(line: ReportLine, language: str) -> str:
    """`TB 87/TB-VPUBND`, or what can be said without a number."""
    number = one_line(line.notice_number)
    return f"TB {number}" if number else said(wording.NO_NUMBER, language)


def notice_head(line: ReportLine, language: str) -> str:
    """`TB 87/TB-VPUBND ngày 16/05/2023: Kết luận của …`.

    A paper without a day of its own is known by its meeting: `(họp ngày 04/01/2022)`.
    """
    day = ""
    if line.notice_day:
        day = said((" ngày {day}", " of {day}"), language, day=day_text(line.notice_day))
    elif line.notice_meeting:
        met = (" (họp ngày {day})", " (meeting of {day})")
        day = said(met, language, day=day_text(line.notice_meeting))
    subject = one_line(line.notice_subject)
    return f"{notice_name(line, language)}{day}{': ' + subject if subject else ''}"


def point_place(line: ReportLine, language: str) -> str:
    """`87/TB-VPUBND, II.1.a)`: where to look it up, in as few letters as can be."""
    number, label = one_line(line.notice_number), one_line(line.point_label).rstrip(".")
    return ", ".join(part for part in (number or notice_name(line, language), label) if part)


def difference_words(now: int, before: int | None, language: str) -> str:
    """`+3 so với kỳ trước`, `không đổi`, or that there is nothing to compare with."""
    if before is None:
        return said(("chưa có kỳ trước để so", "no report before"), language)
    if now == before:
        return said(("không đổi so với kỳ trước", "as in the report before"), language)
    many = f"{'+' if now > before else '−'}{whole(abs(now - before), language)}"
    return said(("{many} so với kỳ trước", "{many} since the last report"), language, many=many)


def rate_words(rate: float, language: str) -> str:
    """`33,3 %`."""
    return percent(rate * 100, language, places=1)


def set_aside_words(counts: OfficialCounts, language: str) -> str:
    """`1 tạm dừng, 2 thu hồi`: what the total leaves out, or nothing."""
    kinds = (
        (counts.suspended, ("tạm dừng", "suspended")),
        (counts.withdrawn, ("thu hồi", "withdrawn")),
    )
    return ", ".join(_parts(kinds, language))


def counts_note(counts: OfficialCounts, language: str) -> str:
    """`1 sắp đến hạn; 2 không hạn đã xong; 1 tạm dừng`: what the columns do not show."""
    kinds = (
        (counts.due_soon, ("sắp đến hạn", "due soon")),
        (counts.undated_done, ("không hạn đã xong", "undated and done")),
    )
    parts = (*_parts(kinds, language), set_aside_words(counts, language))
    return capital("; ".join(filter(None, parts)))


def _parts(kinds: tuple[tuple[int, Pair], ...], language: str) -> list[str]:
    return [f"{whole(many, language)} {said(what, language)}" for many, what in kinds if many]


def counts_sentence(counts: OfficialCounts, besides: Sequence[str], language: str) -> str:
    """The total, what is undated, and what else a leader should know, in one sentence."""
    total = counted(counts.total, wording.DIRECTIVES, language)
    undated = whole(counts.undated, language)
    parts = [said(_IN_ALL, language, total=total, undated=undated)]
    parts += _parts(((counts.due_soon, ("sắp đến hạn", "due soon")),), language)
    rate = counts.rate(counts.on_time)
    if rate is not None:
        parts.append(said(_RATE, language, rate=rate_words(rate, language)))
    set_aside = set_aside_words(counts, language)
    if set_aside:
        parts.append(f"{said(('ngoài ra', 'besides'), language)} {set_aside}")
    return "; ".join(filter(None, (*parts, *besides))) + "."


_IN_ALL = (
    "Tổng số {total}; trong đó {undated} không hạn",
    "{total} in all; {undated} of them undated",
)
_RATE = ("tỷ lệ hoàn thành đúng hạn {rate}", "rate completed on time {rate}")


def changes_sentence(previous: IssuedReport, changes: ReportChanges, language: str) -> str:
    """How many of each kind, since which report, and the sum that proves it."""
    many = "; ".join(
        f"{small(said(words, language))} {whole(len(changes.of(kind)), language)}"
        for kind, words in wording.CHANGES.items()
    )
    return said(
        (
            "So với kỳ trước ({cutoff}): {many}. {proof}",
            "Since the last report ({cutoff}): {many}. {proof}",
        ),
        language,
        cutoff=small(cutoff_words(previous.cutoff, language)),
        many=many,
        proof=proof_words(changes.proof, language),
    )


def overdue_words(times: int, language: str) -> str:
    """How long a directive has been overdue in reports."""
    if times <= 1:
        return said(("mới quá hạn", "newly overdue"), language)
    return said(
        ("quá hạn kỳ thứ {times}", "overdue, report {times} on end"), language, times=times
    )


def proof_words(proof: OpenWorkProof, language: str) -> str:
    """The sum of open work in one sentence."""
    names = ("now", "then", "new", "reopened", "closed", "dropped")
    figures = {name: whole(getattr(proof, name), language) for name in names}
    return said(_PROOF, language, **figures)


_PROOF = (
    (
        "Còn phải thực hiện: {now} = kỳ trước {then} + mới {new} + mở lại {reopened}"
        " − hoàn thành {closed} − thôi theo dõi {dropped}."
    ),
    (
        "Still to be done: {now} = then {then} + new {new} + re-opened {reopened}"
        " − completed {closed} − dropped {dropped}."
    ),
)


def standing_cell(line: ReportLine, language: str) -> str:
    """The standing's word, with the plain "hôm nay" turned into the cut-off's day."""
    if line.standing.kind is StandingKind.DUE_TODAY:
        return said(("Đến hạn ngày chốt", "Due on the cut-off day"), language)
    return together(standing_words(line.standing, language))


def office_lines(office: OfficeFacts) -> tuple[str, str]:
    """The head's left side in capitals: the body above, and the office itself."""
    return one_line(office.superior).upper(), one_line(office.name).upper()
