"""A draft as the reading gives it, small enough to follow by eye; a directive to ask about."""

from datetime import date

from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.deadline_reading import ReadingHabits
from desktop_app.intake.draft import Doubt, DoubtKind, DraftDeadline, DraftPoint, NoticeDraft
from desktop_app.intake.notice_text import Source, SourceKind
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.deadline import Firmness, Standing, StandingKind
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.notice import NoticeHead, PointKind, PrintedAgency, Span
from desktop_app.tracking.progress import Status

TODAY = date(2023, 5, 20)
DIRECTORY = AgencyDirectory(
    (Agency(name="Sở Tài chính"), Agency(name="Sở Xây dựng"), Agency(name="Cục Thuế tỉnh"))
)
READER = NoticeReader(DIRECTORY.agencies, (), ReadingHabits())
TEXT = (
    "Số: 87/TB-VPUBND\n\n"
    "1. Tình hình chung còn chậm.\n\n"
    "2. Sở Tài chính lập danh mục trước ngày 20/6/2023; Cục Thuế tỉnh đôn đốc thu nợ,\n"
    "báo cáo trước ngày 05/7/2023.\n\n"
    "3. Giao Sở Xây dựng thẩm định hồ sơ trước ngày 15/6/2023.\n\n"
    "4. Đồng ý về chủ trương.\n"
)


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def deadline(phrase: str, due: date) -> DraftDeadline:
    return DraftDeadline(
        phrase=phrase, span=place(phrase), due=due, firmness=Firmness.ORDER, rule="date"
    )


def agency(name: str) -> PrintedAgency:
    return PrintedAgency(name, name, place(name))


def _point(label: str, words: str, **values: object) -> DraftPoint:
    facts: dict[str, object] = {
        "kind": PointKind.DIRECTIVE,
        "trackable": True,
        "confidence": 0.97,
        **values,
    }
    return DraftPoint(
        label=label,
        text=" ".join(words.split()),
        span=place(words),
        **facts,  # type: ignore[arg-type]
    )


NOTE = _point("1", "Tình hình chung còn chậm.", kind=PointKind.NOTE, trackable=False)
TWO_TASKS = _point(
    "2",
    "Sở Tài chính lập danh mục trước ngày 20/6/2023; Cục Thuế tỉnh đôn đốc thu nợ,\n"
    "báo cáo trước ngày 05/7/2023.",
    leads=(agency("Sở Tài chính"), agency("Cục Thuế tỉnh")),
    deadlines=(
        deadline("trước ngày 20/6/2023", date(2023, 6, 20)),
        deadline("trước ngày 05/7/2023", date(2023, 7, 5)),
    ),
    due=date(2023, 6, 20),
    confidence=0.6,
    doubts=(
        Doubt(DoubtKind.TWO_DEADLINES, place("trước ngày 05/7/2023")),
        Doubt(DoubtKind.SEVERAL_TASKS, place("Cục Thuế tỉnh đôn đốc")),
    ),
)
SURE_TASK = _point(
    "3",
    "Giao Sở Xây dựng thẩm định hồ sơ trước ngày 15/6/2023.",
    leads=(agency("Sở Xây dựng"),),
    deadlines=(deadline("trước ngày 15/6/2023", date(2023, 6, 15)),),
    due=date(2023, 6, 15),
)
REPLY = _point("4", "Đồng ý về chủ trương.", kind=PointKind.REPLY_TO_PROPOSAL, trackable=False)
DRAFT = NoticeDraft(
    source=Source(name="87.docx", sha256="ab" * 32, kind=SourceKind.DOCX),
    head=NoticeHead(number="87/TB-VPUBND", issued_on=date(2023, 5, 16)),
    text=TEXT,
    points=(NOTE, TWO_TASKS, SURE_TASK, REPLY),
)


def a_directive(
    *, due: date | None = date(2023, 6, 15), status: Status = Status.NOT_STARTED
) -> Directive:
    return Directive(
        id=1,
        notice_id=1,
        point_id=1,
        point_label="3",
        point_text=SURE_TASK.text,
        notice=DRAFT.head,
        text=SURE_TASK.text,
        span=SURE_TASK.span,
        leads=SURE_TASK.leads,
        coordinators=(),
        deadlines=(),
        original_due=due,
        due=due,
        recurrence=None,
        status=status,
        reported_on=None,
        progress=(),
        extensions=(),
        standing=Standing(StandingKind.ON_TRACK, 26),
    )
