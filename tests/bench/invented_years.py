"""Registers of a province's years, invented from a seed: what the benchmarks are measured on.

The present and a year that is past are taken in through the register, as a secretary's work
is; the years before are that past year again, as many times as are wanted, under numbers and
on days of their own. Their notices have no original file, and their changes no history.
"""

import random
import sqlite3
import sys
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from desktop_app.intake.known_agencies import known_agencies
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency, AgencyGroup
from desktop_app.tracking.deadline import Deadline
from desktop_app.tracking.listing import Grouping, ListingFilter
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
from desktop_app.tracking.progress import NewExtension, NewProgress, Status

TODAY = date(2026, 11, 23)
WHOLE_YEAR = 1_000  # directives that go through the register, of now and of the past year
EACH = 20  # directives of a notice
_YEARS = 10  # over which the copies are spread
_ROUND = "đợt 001"  # stands in every text and number: each copy has its own

_DO = (
    "Rà soát, tham mưu UBND tỉnh phương án",
    "Chủ trì, phối hợp với các đơn vị liên quan hoàn thiện hồ sơ",
    "Khẩn trương hoàn thành, trình phê duyệt",
    "Kiểm tra, đôn đốc tiến độ",
    "Tổng hợp, báo cáo Chủ tịch UBND tỉnh kết quả",
    "Hướng dẫn các địa phương tháo gỡ khó khăn, vướng mắc về",
)
_WHAT = (
    "giải ngân vốn đầu tư công",
    "bồi thường, giải phóng mặt bằng tuyến đường ven biển",
    "số hóa hồ sơ đất đai",
    "quy hoạch chi tiết khu dân cư phía Đông",
    "chuyển đổi số trong giải quyết thủ tục hành chính",
    "phòng chống thiên tai và tìm kiếm cứu nạn",
    "sắp xếp trụ sở dôi dư sau khi sáp nhập",
    "chi trả chế độ cho cán bộ không chuyên trách",
)
_WHERE = ("Hòa An", "Phú Lộc", "Tân Lập", "Vĩnh Thạnh", "Đông Hải", "Bình Khê", "Sơn Tịnh")
_ANSWERS = (
    "Đã có văn bản gửi các đơn vị, đang tổng hợp ý kiến.",
    "Đã trình UBND tỉnh tại Tờ trình kèm theo.",
    "Đang chờ ý kiến của Bộ; dự kiến hoàn thành trong tháng tới.",
)
_COMMUNES = tuple(
    Agency(name=f"UBND xã {where}", group=AgencyGroup.LOCALITY) for where in _WHERE
)


@dataclass(frozen=True, slots=True)
class _Year:
    """Which part is taken in: its first notice, its last day, and how much of it is done."""

    first_notice: int
    last_day: date
    done: float  # share


def fill(path: Path, directives: int, *, seed: int = 1) -> None:
    """Write a register of so many directives to `path`; a multiple of 1,000."""
    chance = random.Random(seed)  # noqa: S311  nothing secret
    register = Register.open(path, today=TODAY, seed=(*known_agencies(), *_COMMUNES))
    register.history._connection.raw.execute("PRAGMA synchronous = OFF")
    notices = WHOLE_YEAR // EACH
    if directives > WHOLE_YEAR:
        _take_in(register, chance, _Year(0, TODAY - timedelta(days=370), 0.97))
    last_of_past = notices
    _take_in(register, chance, _Year(notices, TODAY, 0.35))
    register.close()
    copies = max(directives // WHOLE_YEAR - 2, 0)
    with sqlite3.connect(path, isolation_level=None) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("BEGIN")
        for number in range(1, copies + 1):
            days = 365 * _YEARS * number // max(copies, 1)
            _copy_past(raw, last_of_past, number, days)
        for table in _WORDS:
            raw.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {_PIECES})")
        raw.execute("COMMIT")
        raw.execute("ANALYZE")
        broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    raw.close()
    if broken:
        raise AssertionError(f"the copies do not hold together: {broken[:3]}")


def _take_in(register: Register, chance: random.Random, year: _Year) -> None:
    agencies = [agency.name for agency in (*known_agencies()[:24], *_COMMUNES)]
    for place in range(WHOLE_YEAR // EACH):
        issued = year.last_day - timedelta(days=(7 * place) % 360 + 3)
        work = [invented_directive(chance, issued, agencies) for _ in range(EACH)]
        notice = invented_notice(year.first_notice + place + 1, issued, work)
        stored = register.notices.add(notice, notice.text.encode(), today=issued)
        listed = ListingFilter(notice_id=stored, grouping=Grouping.NONE)
        for number in register.directives.listing(listed, today=TODAY).ids:
            _follow_up(register, chance, number, year)


def invented_directive(
    chance: random.Random, issued: date, agencies: list[str]
) -> AcceptedDirective:
    text = (
        f"{chance.choice(_DO)} {chance.choice(_WHAT)} tại xã {chance.choice(_WHERE)} "
        f"({_ROUND}, hồ sơ số {chance.randrange(1, 999)}); báo cáo kết quả về Văn phòng "
        "UBND tỉnh để theo dõi, tổng hợp chung theo quy định."
    )
    lead, *others = chance.sample(agencies, 3)
    due = issued + timedelta(days=chance.randrange(5, 200)) if chance.random() < 0.85 else None
    return AcceptedDirective(
        text=text,
        span=Span(0, 10),
        leads=(PrintedAgency(lead, lead),),
        coordinators=tuple(PrintedAgency(name, name) for name in others),
        deadlines=(Deadline(f"trước ngày {due:%d/%m/%Y}", due, span=(3, 9)),) if due else (),
        due=due,
    )


def invented_notice(number: int, issued: date, work: list[AcceptedDirective]) -> AcceptedNotice:
    """A notice with one point for each piece of `work`."""
    points = tuple(
        AcceptedPoint(
            label=f"{place}",
            text=directive.text,
            span=Span(place, place + 10),
            kind=PointKind.DIRECTIVE,
            disposition=Disposition.TRACKED,
            directives=(directive,),
        )
        for place, directive in enumerate(work, 1)
    )
    text = "\n".join(point.text for point in points)
    head = NoticeHead(
        number=f"{number}/TB-VPUBND",
        issued_on=issued,
        subject=f"Kết luận tại cuộc họp giao ban tháng {issued:%m/%Y} ({_ROUND})",
    )
    return AcceptedNotice(
        head=head,
        source_name=f"TB_{number}.docx",
        source_kind="docx",
        sha256=sha256(text.encode()).hexdigest(),
        text=text,
        points=points,
    )


def _follow_up(register: Register, chance: random.Random, number: int, year: _Year) -> None:
    """Answers, more time and an end, as chance wants."""
    work = register.directives.one(number, today=TODAY)
    issued = work.notice.issued_on or year.last_day
    answer = NewProgress(
        reported_on=issued + timedelta(days=4),
        text=chance.choice(_ANSWERS),
        status=Status.IN_PROGRESS,
    )
    if chance.random() < 0.5:
        register.follow_up.add_progress([number], answer)
    if work.due and chance.random() < 0.08:
        later = work.due + timedelta(days=30)
        more = NewExtension(new_due=later, reason="Chờ ý kiến của Bộ")
        register.extensions.grant(number, more)
    if chance.random() < year.done:
        day = (work.due or issued) + timedelta(days=chance.randrange(-4, 3))
        done = replace(answer, reported_on=min(day, TODAY), status=Status.COMPLETED)
        register.follow_up.add_progress([number], done)


# Tables of which the past year's rows are copied, and how a row belongs to that year.
_COPIED = {
    "notices": "id <= :last",
    "points": "notice_id <= :last",
    "directives": "notice_id <= :last",
    "assignments": "directive_id IN (SELECT id FROM directives WHERE notice_id <= :last)",
    "deadlines": "directive_id IN (SELECT id FROM directives WHERE notice_id <= :last)",
    "extensions": "directive_id IN (SELECT id FROM directives WHERE notice_id <= :last)",
    "progress": "directive_id IN (SELECT id FROM directives WHERE notice_id <= :last)",
}
_WORDS = {
    "search": "rowid IN (SELECT id FROM directives WHERE notice_id <= :last)",
    "notice_search": "rowid <= :last",
}
# More pages than an index has: FTS5 keeps the copies in pieces of 1 MB, as no work of the
# program leaves them, and one of the first changes would have to merge them all.
_PIECES = 1_000_000
_FAR = 10_000  # numbers of one copy lie so far from those of the next


def _copy_past(raw: sqlite3.Connection, last: int, number: int, days: int) -> None:
    """Put in the past year's rows once more, `days` earlier, under numbers of their own."""
    given = {"last": last, "far": _FAR * number, "days": f"-{days} days", "round": number + 1}
    for table, belongs in _COPIED.items():
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        links = {
            row[3]
            for row in raw.execute(f"PRAGMA foreign_key_list({table})")
            if row[2] in _COPIED
        }
        values = (_value(column, is_link=column in {"id", *links}) for column in columns)
        raw.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} "
            f"FROM {table} WHERE {belongs}",
            given,
        )
    for table, belongs in _WORDS.items():
        raw.execute(
            f"INSERT INTO {table} (rowid, words) SELECT rowid + :far, {_other_round('words')} "
            f"FROM {table} WHERE {belongs}",
            given,
        )


def _value(column: str, *, is_link: bool) -> str:
    """What a copied column holds: other numbers, days and rounds, the same of all else."""
    if is_link:
        return f"{column} + :far"
    if column == "sha256":
        return "printf('%064x', :far + id)"
    if column in _DAYS:
        return f"date({column}, :days)"
    if column in {"text", "text_key", "subject"}:
        return _other_round(column)
    return column


_DAYS = frozenset(
    [
        "added_on",
        "due",
        "extended_to",
        "issued_on",
        "meeting_on",
        "met_on",
        "new_due",
        "notice_day",
        "old_due",
        "original_due",
        "reported_on",
    ]
)


def _other_round(column: str) -> str:
    """`đợt 001` of the original as `đợt 037`, with its marks or folded."""
    folded = f"replace({column}, 'dot 001', printf('dot %03d', :round))"
    return f"replace({folded}, '{_ROUND}', printf('đợt %03d', :round))"


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
