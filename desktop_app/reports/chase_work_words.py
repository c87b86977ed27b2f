"""What a chase letter says of one piece of work: its place, its day, what was heard."""

from dataclasses import replace

from desktop_app.reports import wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.chase_letter import WorkToChase
from desktop_app.tracking.figures import NO_BREAK, day_text, together
from desktop_app.tracking.wording import Pair, standing_words

# Marks that turn the direction of all that follows them, also of what the office writes.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def plain(text: str) -> str:
    """A person's words on one line, without what would turn the words around them."""
    return one_line(text.translate(_TURNING))


def place_of(work: WorkToChase, language: str) -> tuple[str, ...]:
    """Where it stands, a line each: `87/TB-VPUBND`, `ngày 02/11/2026`, `điểm 2.(1)`."""
    day = ""
    if work.notice_day:
        day = said(("ngày {day}", "of {day}"), language, day=day_text(work.notice_day))
    elif work.notice_meeting:
        met = ("họp ngày {day}", "meeting of {day}")
        day = said(met, language, day=day_text(work.notice_meeting))
    number = plain(work.notice_number) or said(wording.NO_NUMBER, language)
    label = plain(work.point_label).rstrip(".")
    point = said(("điểm {label}", "point {label}"), language, label=label)
    return tuple(filter(None, (number, day, point)))


def words_of(work: WorkToChase, language: str) -> str:
    """The words of the work, with its period and who leads it too."""
    more = []
    if work.period:
        # The month stays with its year, the quarter with its number.
        more.append(NO_BREAK.join(said(work.period, language).rsplit(" ", 1)))
    if work.other_leads:
        names = ", ".join(map(plain, work.other_leads))
        more.append(
            said(("cùng chủ trì: {names}", "also leading: {names}"), language, names=names)
        )
    words = plain(work.text)
    return f"{words.rstrip('.;')} ({'; '.join(more)})." if more else words


def due_of(work: WorkToChase, language: str) -> tuple[str, ...]:
    """The day, and how often it was put off: a line each."""
    times = counted(work.extensions, wording.TIMES, language)
    extended = said(("gia hạn {times}", "extended {times}"), language, times=times)
    put_off = (together(extended),) if work.extensions else ()
    return (day_text(work.due) or said(wording.UNDATED, language), *put_off)


def state_of(work: WorkToChase, language: str) -> str:
    """`Quá hạn 15 ngày`; the figure and what it counts stay on one line."""
    standing = replace(work.standing, is_urgent=False)  # a paper knows one step of warning
    return together(standing_words(standing, language))


def heard_of(work: WorkToChase, language: str) -> tuple[str, ...]:
    """What was asked and answered so far: `đôn đốc 1 lần, 20/11/2026`, `chưa có báo cáo`."""
    parts = []
    if work.chased.times:
        times = counted(work.chased.times, wording.TIMES, language)
        chased = ("đôn đốc {times}, {day}", "chased {times}, {day}")
        said_so = said(chased, language, times=times, day=day_text(work.chased.last_on))
        parts.append(together(said_so))
    if work.answered_on:
        answered = ("báo cáo {day}", "answered {day}")
        parts.append(said(answered, language, day=day_text(work.answered_on)))
    elif work.chased.times:
        parts.append(said(("chưa có báo cáo", "no answer yet"), language))
    return tuple(parts)


def number_words(whole: int, late: int, language: str) -> dict[str, str]:
    """What a letter's sentences say of one piece of work, and what of several."""
    list_words = (" trong danh sách", "") if whole > 1 else ("", "")
    each = ("từng nhiệm vụ", "each directive") if whole > 1 else ("nhiệm vụ", "the directive")
    return {
        "these": said(_these(whole), language),
        "late": said(_these(late), language),
        "rest": said(_these(whole - late), language),
        "each": said(each, language),
        "of_list": said(list_words, language),
        "plural": "s" if whole > 1 else "",
        "s": "" if late > 1 else "s",
    }


def _these(many: int) -> Pair:
    return ("các nhiệm vụ", "directives") if many > 1 else ("nhiệm vụ", "directive")
