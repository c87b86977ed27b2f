"""What a secretary sees of a point, read from one sentence under a plain head."""

from dataclasses import dataclass

from desktop_app.intake.draft import NoticeDraft
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_parser import ReadingHabits, parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar

_HEAD = (
    "Số: 5/TB-UBND\nHuế, ngày 05 tháng 9 năm 2025\nTHÔNG BÁO\nKết luận\n\n"
    "Ngày 03/9/2025, Chủ tịch UBND tỉnh chủ trì họp và kết luận như sau:\n\n"
)
_FOOT = (
    "\n\nVăn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./."
    "\n\nNơi nhận:\n- Như trên.\n"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """The kind of a point, whether it is followed, its leads and its day."""

    kind: str
    trackable: bool
    leads: tuple[str, ...]
    due: str | None


def draft_of(body: str) -> NoticeDraft:
    """The draft of a notice of 05/9/2025 with `body` between its head and its foot."""
    source = Source(name="a.txt", sha256="", kind=SourceKind.TXT)
    return parse_notice(
        NoticeText(source, _HEAD + body + _FOOT),
        AgencyDirectory(known_agencies()),
        WorkingCalendar(),
        ReadingHabits(),
    )


def seen(words: str) -> list[Seen]:
    """The points that `words` make as the only numbered point."""
    return [
        Seen(
            point.kind.value,
            point.trackable,
            tuple(lead.name for lead in point.leads),
            point.due.isoformat() if point.due else None,
        )
        for point in draft_of(f"1. {words}").points
    ]
