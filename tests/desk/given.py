"""Notices read from words, and left on the desk with no point decided."""

import hashlib
from functools import cache
from pathlib import Path

from desktop_app.desk.acceptance import accepted_notice
from desktop_app.desk.desk import Desk
from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.draft import DraftPoint, NoticeDraft, ReadNotice
from desktop_app.intake.notice_parser import parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import Disposition, Point
from desktop_app.tracking.working_days import WorkingCalendar
from tests.register.given import TODAY

TWO_CLAUSES = """THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 10/11/2026
1. Giao Sở Xây dựng hoàn thành quy hoạch trước ngày 15/12/2026; giao Sở Tài chính cân đối \
vốn, báo cáo trước ngày 20/12/2026.
2. Sở Y tế báo cáo trong 10 ngày kể từ ngày ban hành Thông báo này.
"""


@cache
def read_once(reader: NoticeReader, path: Path) -> ReadNotice:
    """The reading of `path`: a process of its own for the first test that wants it."""
    return reader.read(path)


def drafted(desk: Desk, words: str) -> NoticeDraft:
    """The draft of a notice with these words."""
    reader = desk.intake.reader()
    sha256 = hashlib.sha256(words.encode()).hexdigest()
    return parse_notice(
        NoticeText(Source(name="tb.txt", sha256=sha256, kind=SourceKind.TXT), words),
        AgencyDirectory(reader.agencies),
        WorkingCalendar(reader.calendar),
        reader.habits,
    )


def left_undecided(
    desk: Desk, draft: NoticeDraft, points: tuple[DraftPoint, ...] | None = None
) -> list[Point]:
    """The points of `draft` in the register, none of them decided."""
    chosen = draft.points if points is None else points
    notice = accepted_notice(draft, [(point, Disposition.UNDECIDED) for point in chosen])
    return desk.points.of_notice(desk.intake.accept(notice, draft.text.encode(), today=TODAY))
