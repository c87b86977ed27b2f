"""The words of a chase letter, level by level; its e-mail says the same."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop_app.reports.clean_text import one_line
from desktop_app.reports.paper_words import cutoff_words
from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter, WorkToChase
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import standing_words

COLUMNS = ("TT", "Thông báo, điểm", "Nội dung nhiệm vụ", "Thời hạn", "Tình hình")
_VERBS = {
    ChaseLevel.REMINDER: "nhắc thực hiện",
    ChaseLevel.URGING: "đôn đốc thực hiện",
    ChaseLevel.CRITICISM: "phê bình việc chậm thực hiện",
}
# Marks that turn the direction of all that follows them, also of what the office writes.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def plain(text: str) -> str:
    """A person's words on one line, without what would turn the words around them."""
    return one_line(text.translate(_TURNING))


def subject(letter: ChaseLetter) -> str:
    """What stands behind "V/v"."""
    times = f" (lần {letter.times})" if letter.times > 1 else ""
    return f"{_VERBS[letter.level]} nhiệm vụ tại {_notices(letter.agency.work)}{times}"


def addressed(letter: ChaseLetter) -> str:
    """Who gets it."""
    return plain(letter.agency.name)


def office(letter: ChaseLetter) -> str:
    """Who writes, as a sentence names it."""
    return plain(letter.office.name) or "Văn phòng"


def opening(letter: ChaseLetter) -> tuple[str, ...]:
    """What the office found, and why it writes: before the table."""
    updated = cutoff_words(letter.cutoff).replace("chốt", "cập nhật", 1)
    found = (
        f"Qua theo dõi việc thực hiện nhiệm vụ giao tại các thông báo kết luận "
        f"({updated[:1].lower()}{updated[1:]}), {addressed(letter)} còn "
        f"{_counted(len(letter.agency.work))} nhiệm vụ chưa báo cáo hoàn thành"
        f"{_made_of(letter)}."
    )
    last = letter.agency.last_on
    asked = f", gần nhất ngày {day_text(last)}," if last else ""
    why = {
        ChaseLevel.REMINDER: f"{office(letter)} nhắc để {addressed(letter)} chủ động thực hiện "
        "các nhiệm vụ sau đây:",
        ChaseLevel.URGING: f"{office(letter)} đề nghị {addressed(letter)} tập trung chỉ đạo, "
        "thực hiện các nhiệm vụ sau đây:",
        ChaseLevel.CRITICISM: f"Nhiệm vụ đã được nhắc, đôn đốc{asked} nhưng đến nay chưa hoàn "
        f"thành. {office(letter)} phê bình {addressed(letter)} về việc chậm thực hiện các "
        "nhiệm vụ quá hạn trong danh sách sau đây:",
    }
    return found, why[letter.level]


def requests(letter: ChaseLetter) -> tuple[str, ...]:
    """What is asked, and by when to answer: after the table."""
    by, late = day_text(letter.reply_by), letter.agency.overdue
    what = "Hoàn thành các nhiệm vụ đúng thời hạn được giao."
    if late and len(late) < len(letter.agency.work):
        what = (
            "Hoàn thành dứt điểm các nhiệm vụ quá hạn; thực hiện các nhiệm vụ còn lại đúng hạn."
        )
    elif late:
        what = "Hoàn thành dứt điểm các nhiệm vụ quá hạn nêu trên."
    causes = "; nhiệm vụ quá hạn nêu rõ nguyên nhân và ngày sẽ hoàn thành" if late else ""
    answer = f"Báo cáo kết quả từng nhiệm vụ về {office(letter)} chậm nhất ngày {by}{causes}."
    time = (
        "Trường hợp có khó khăn, vướng mắc hoặc cần thêm thời gian, có văn bản nêu rõ lý do và "
        "thời hạn đề nghị để xem xét."
    )
    if letter.level is ChaseLevel.CRITICISM:
        blame = (
            "Kiểm điểm, làm rõ trách nhiệm của tập thể, cá nhân để nhiệm vụ chậm; có biện pháp "
            "khắc phục."
        )
        answer = (
            f"Báo cáo giải trình nguyên nhân, kết quả kiểm điểm và ngày sẽ hoàn thành từng "
            f"nhiệm vụ về {office(letter)} chậm nhất ngày {by}."
        )
        return blame, what, answer
    return what, answer, time


def lead_in(letter: ChaseLetter) -> str:
    """What stands before the requests."""
    verb = "Yêu cầu" if letter.level is ChaseLevel.CRITICISM else "Đề nghị"
    return f"{verb} {addressed(letter)}:"


def closing(letter: ChaseLetter) -> str:
    """The last sentence of the letter."""
    verb = "nghiêm túc" if letter.level is ChaseLevel.CRITICISM else "quan tâm"
    return f"{office(letter)} đề nghị {addressed(letter)} {verb} thực hiện./."


def groups(letter: ChaseLetter) -> list[tuple[str, tuple[WorkToChase, ...]]]:
    """The rows under their heads; those that have any."""
    agency = letter.agency
    named = (
        ("Nhiệm vụ quá hạn", agency.overdue),
        ("Nhiệm vụ đến hạn, sắp đến hạn", agency.due_soon),
        ("Nhiệm vụ đang thực hiện", agency.not_near),
    )
    return [(f"{head} ({_counted(len(work))})", work) for head, work in named if work]


def place_of(work: WorkToChase) -> tuple[str, ...]:
    """Where it stands, a line each: `87/TB-VPUBND`, `ngày 02/11/2026`, `điểm 2.(1)`."""
    day = ""
    if work.notice_day:
        day = f"ngày {day_text(work.notice_day)}"
    elif work.notice_meeting:
        day = f"họp ngày {day_text(work.notice_meeting)}"
    number = plain(work.notice_number) or "Thông báo không số"
    return tuple(filter(None, (number, day, f"điểm {plain(work.point_label).rstrip('.')}")))


def words_of(work: WorkToChase) -> str:
    """The words of the work, with its period and who leads it too."""
    more = [f"kỳ {work.period[:1].lower()}{work.period[1:]}"] if work.period else []
    if work.other_leads:
        more.append("cùng chủ trì: " + ", ".join(map(plain, work.other_leads)))
    words = plain(work.text)
    return f"{words.rstrip('.;')} ({'; '.join(more)})." if more else words


def due_of(work: WorkToChase) -> tuple[str, ...]:
    """The day, and how often it was put off: a line each."""
    put_off = (f"gia hạn {work.extensions} lần",) if work.extensions else ()
    return (day_text(work.due) or "Không hạn", *put_off)


def state_of(work: WorkToChase) -> str:
    """`Quá hạn 15 ngày`."""
    standing = replace(work.standing, is_urgent=False)  # a paper knows one step of warning
    return standing_words(standing).replace(" ngày", "\N{NO-BREAK SPACE}ngày")


def heard_of(work: WorkToChase) -> tuple[str, ...]:
    """What was asked and answered so far: `đôn đốc 1 lần, 20/11/2026`, `chưa có báo cáo`."""
    parts = []
    if work.chased.times:
        parts.append(f"đôn đốc {work.chased.times} lần, {day_text(work.chased.last_on)}")
    if work.answered_on:
        parts.append(f"báo cáo {day_text(work.answered_on)}")
    elif work.chased.times:
        parts.append("chưa có báo cáo")
    return tuple(parts)


def _counted(number: int) -> str:
    """A number as papers write it: below ten with a zero."""
    return f"{number:02d}"


def _made_of(letter: ChaseLetter) -> str:
    late, soon = len(letter.agency.overdue), len(letter.agency.due_soon)
    whole = len(letter.agency.work)
    if late == whole:
        return ", đều đã quá hạn" if whole > 1 else ", đã quá hạn"
    if soon == whole:
        return " và đến hạn trong những ngày tới"
    parts = []
    if late:
        parts.append(f"{_counted(late)} nhiệm vụ đã quá hạn")
    if soon:
        parts.append(f"{_counted(soon)} nhiệm vụ đến hạn trong những ngày tới")
    return f", trong đó có {' và '.join(parts)}" if parts else ""


def _notices(work: Iterable[WorkToChase]) -> str:
    named = {(plain(each.notice_number), each.notice_day) for each in work}
    if len(named) > 1:
        return "các thông báo kết luận"
    number, day = next(iter(named), ("", None))
    return f"Thông báo{_number_and_day(number, day)}" if number else "thông báo kết luận"


def _number_and_day(number: str, day: date | None) -> str:
    return f" số {number}" + (f" ngày {day_text(day)}" if day else "")
