"""The office's word for each state, in both languages: window, command and papers agree."""

from enum import Enum

from desktop_app.tracking.agency import AgencyGroup
from desktop_app.tracking.chain import RelationKind
from desktop_app.tracking.chase import ChaseLevel, ChaseMeans
from desktop_app.tracking.deadline import Firmness, Recurrence, Standing, StandingKind
from desktop_app.tracking.due_period import DuePeriod
from desktop_app.tracking.figures import whole
from desktop_app.tracking.notice import Disposition, PointKind
from desktop_app.tracking.progress import Status

#: The same words in Vietnamese and in English.
Pair = tuple[str, str]

_WORDS: dict[Enum, Pair] = {
    StandingKind.OVERDUE: ("Quá hạn", "Overdue"),
    StandingKind.DUE_TODAY: ("Đến hạn hôm nay", "Due today"),
    StandingKind.DUE_SOON: ("Sắp đến hạn", "Due soon"),
    StandingKind.ON_TRACK: ("Trong hạn", "On track"),
    StandingKind.UNDATED: ("Không hạn", "Undated"),
    StandingKind.COMPLETED_ON_TIME: ("Hoàn thành đúng hạn", "Completed on time"),
    StandingKind.COMPLETED_LATE: ("Hoàn thành trễ hạn", "Completed late"),
    StandingKind.COMPLETED_UNDATED: ("Hoàn thành (không hạn)", "Completed (undated)"),
    StandingKind.SUSPENDED: ("Tạm dừng", "Suspended"),
    StandingKind.WITHDRAWN: ("Thu hồi", "Withdrawn"),
    Status.NOT_STARTED: ("Chưa thực hiện", "Not started"),
    Status.IN_PROGRESS: ("Đang thực hiện", "In progress"),
    Status.REPORTED: ("Chờ xác nhận", "Reported"),
    Status.COMPLETED: ("Đã hoàn thành", "Completed"),
    Status.SUSPENDED: ("Tạm dừng", "Suspended"),
    Status.WITHDRAWN: ("Thu hồi", "Withdrawn"),
    Firmness.ORDER: ("Thời hạn", "Deadline"),
    Firmness.TARGET: ("Mục tiêu", "Target"),
    Firmness.EVENT: ("Theo sự kiện", "After an event"),
    Firmness.STANDING: ("Thường xuyên", "Standing work"),
    Recurrence.WEEKLY: ("Hằng tuần", "Weekly"),
    Recurrence.MONTHLY: ("Hằng tháng", "Monthly"),
    Recurrence.QUARTERLY: ("Hằng quý", "Quarterly"),
    Recurrence.HALF_YEARLY: ("6 tháng một lần", "Half-yearly"),
    Recurrence.YEARLY: ("Hằng năm", "Yearly"),
    DuePeriod.THIS_WEEK: ("Tuần này", "This week"),
    DuePeriod.NEXT_WEEK: ("Tuần sau", "Next week"),
    DuePeriod.THIS_MONTH: ("Tháng này", "This month"),
    DuePeriod.NEXT_MONTH: ("Tháng sau", "Next month"),
    DuePeriod.THIS_QUARTER: ("Quý này", "This quarter"),
    Disposition.TRACKED: ("Theo dõi", "Tracked"),
    Disposition.NOTED: ("Không phát sinh nhiệm vụ", "Noted"),
    Disposition.NOT_OURS: ("Không thuộc cơ quan", "Not ours"),
    Disposition.UNDECIDED: ("Chưa xử lý", "Undecided"),
    PointKind.DIRECTIVE: ("Nhiệm vụ", "Directive"),
    PointKind.REPLY_TO_PROPOSAL: ("Trả lời kiến nghị", "Reply to a proposal"),
    PointKind.NOTE: ("Nội dung chung", "Note"),
    RelationKind.REPLACES: ("thay thế", "replaces"),
    RelationKind.AMENDS: ("sửa đổi, bổ sung", "amends"),
    RelationKind.CONTINUES: ("tiếp theo", "goes on from"),
    ChaseLevel.REMINDER: ("Nhắc việc", "Reminder"),
    ChaseLevel.URGING: ("Đôn đốc", "Urging"),
    ChaseLevel.CRITICISM: ("Phê bình", "Criticism"),
    ChaseMeans.LETTER: ("Công văn", "Letter"),
    ChaseMeans.EMAIL: ("Thư điện tử", "E-mail"),
    ChaseMeans.PHONE: ("Điện thoại", "Telephone"),
    ChaseMeans.MESSAGE: ("Tin nhắn", "Message"),
    ChaseMeans.IN_PERSON: ("Trực tiếp", "In person"),
    AgencyGroup.DEPARTMENT: ("Sở, ban, ngành", "Departments"),
    AgencyGroup.LOCALITY: ("Địa phương", "Localities"),
    AgencyGroup.OTHER: ("Cơ quan, đơn vị khác", "Other bodies"),
}


def in_language(pair: Pair, language: str) -> str:
    """The Vietnamese or the English of a pair."""
    vietnamese, english = pair
    return english if language == "en" else vietnamese


def capital(words: str) -> str:
    """`words` as a sentence begins; the other letters stay as they are."""
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    """`words` as they stand within a sentence."""
    return words[:1].lower() + words[1:]


def word(state: Enum, language: str = "vi") -> str:
    """The word for `state` in `language` ("vi" or "en")."""
    return in_language(_WORDS[state], language)


def standing_words(standing: Standing, language: str = "vi") -> str:
    """The standing with its days, short enough for a column: `Quá hạn 3 ngày`, `Còn 5 ngày`."""
    kind, days = standing.kind, _days(standing.days or 0, language)
    if kind is StandingKind.OVERDUE:
        return f"Overdue {days}" if language == "en" else f"Quá hạn {days}"
    if standing.is_urgent:
        return f"Urgent, {days} left" if language == "en" else f"Gấp, còn {days}"
    if kind in {StandingKind.DUE_SOON, StandingKind.ON_TRACK}:
        return f"{days} left" if language == "en" else f"Còn {days}"
    if kind is StandingKind.COMPLETED_LATE:
        return f"Done {days} late" if language == "en" else f"Xong, trễ {days}"
    return word(kind, language)


def _days(many: int, language: str) -> str:
    """`1.208 ngày`, `1 day`, `1,208 days`."""
    unit = "ngày" if language != "en" else "day" if many == 1 else "days"
    return f"{whole(many, language)} {unit}"


def standing_spoken(standing: Standing, language: str = "vi") -> str:
    """What no colour or icon stands beside: `Trong hạn: còn 12 ngày`, `Quá hạn 3 ngày`."""
    kind, words = word(standing.kind, language), standing_words(standing, language)
    return words if words.startswith(kind) else f"{kind}: {small(words)}"


def against_both_days(standing: Standing, by_original: Standing, language: str = "vi") -> str:
    """How extended work stands against the day in force and against its original day.

    Empty while neither has passed: then the standing says it all.
    """
    late, first_late = _days_late(standing), _days_late(by_original)
    if not first_late:
        return ""
    is_done = standing.kind.is_completed
    by_extended, by_first = _days(late, language), _days(first_late, language)
    if language == "en":
        now = "In time by the extended day" if is_done else "Within the extended day"
        if late:
            now = f"{by_extended} late by the extended day"
        return f"{now}, {by_first} late by the original day"
    now = "Đúng hạn gia hạn" if is_done else "Trong hạn gia hạn"
    if late:
        now = f"Trễ {by_extended} so với hạn gia hạn"
    return f"{now}, trễ {by_first} so với hạn ban đầu"


def _days_late(standing: Standing) -> int:
    is_late = standing.kind in {StandingKind.OVERDUE, StandingKind.COMPLETED_LATE}
    return standing.days or 0 if is_late else 0
