"""The words of a chase letter, level by level, in both languages; its e-mail says the same."""

from collections.abc import Iterable
from datetime import date

from desktop_app.reports import wording
from desktop_app.reports.chase_work_words import number_words, plain
from desktop_app.reports.paper_words import hour_and_day
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter, WorkToChase
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import Pair

ABOUT = ("V/v {about}", "Re: {about}")
COLUMNS = (
    wording.ROW,
    ("Thông báo, điểm", "Notice, point"),
    ("Nội dung nhiệm vụ", "Directive"),
    ("Thời hạn", "Due"),
    ("Tình hình", "State"),
)


def title(letter: ChaseLetter) -> str:
    """What the file's properties call the letter."""
    return said(ABOUT, letter.language, about=subject(letter))


def subject(letter: ChaseLetter) -> str:
    """What stands behind "V/v"."""
    again = (" (lần {times})", " (number {times})") if letter.times > 1 else ("", "")
    return said(
        _SUBJECTS[letter.level],
        letter.language,
        notices=_notices(letter.agency.work, letter.language),
        again=said(again, letter.language, times=letter.times),
    )


_SUBJECTS = {
    ChaseLevel.REMINDER: (
        "nhắc thực hiện nhiệm vụ tại {notices}{again}",
        "reminder of directives in {notices}{again}",
    ),
    ChaseLevel.URGING: (
        "đôn đốc thực hiện nhiệm vụ tại {notices}{again}",
        "urging of directives in {notices}{again}",
    ),
    ChaseLevel.CRITICISM: (
        "phê bình việc chậm thực hiện nhiệm vụ tại {notices}{again}",
        "criticism of delay in directives in {notices}{again}",
    ),
}


def to(letter: ChaseLetter) -> str:
    """The line that addresses it."""
    return said(
        ("Kính gửi: {agency}", "To: {agency}"), letter.language, agency=addressed(letter)
    )


def addressed(letter: ChaseLetter) -> str:
    """Who gets it."""
    return plain(letter.agency.name)


def office(letter: ChaseLetter) -> str:
    """Who writes, as a sentence names it."""
    return plain(letter.office.name) or said(("Văn phòng", "The Office"), letter.language)


def recipients(letter: ChaseLetter) -> list[str]:
    """Who else gets it: the list at the foot."""
    lines = (
        ("- Như trên;", "- As above;"),
        ("- Lãnh đạo {office} (để b/c);", "- Leaders of {office} (to report);"),
        ("- Lưu: VT.", "- Filed: VT."),
    )
    return [said(line, letter.language, office=office(letter)) for line in lines]


def opening(letter: ChaseLetter) -> tuple[str, ...]:
    """What the office found, and why it writes: before the table."""
    return _say(letter, _FOUND), _say(letter, _WHY[letter.level])


_FOUND = (
    (
        "Qua theo dõi việc thực hiện nhiệm vụ giao tại các thông báo kết luận (số liệu cập "
        "nhật đến {at}), {agency} còn {work} chưa báo cáo hoàn thành{made_of}."
    ),
    (
        "From following up the directives given in the notices of conclusions (figures as of "
        "{at}), {agency} has {work} not yet reported as completed{made_of}."
    ),
)
_WHY = {
    ChaseLevel.REMINDER: (
        "{office} nhắc để {agency} chủ động thực hiện {these} sau đây:",
        "{office} reminds {agency} to see to the following:",
    ),
    ChaseLevel.URGING: (
        "{office} đề nghị {agency} tập trung chỉ đạo, thực hiện {these} sau đây:",
        "{office} asks {agency} to direct its efforts to the following:",
    ),
    ChaseLevel.CRITICISM: (
        (
            "Nhiệm vụ đã được nhắc, đôn đốc{asked} nhưng đến nay chưa hoàn thành. {office} phê "
            "bình {agency} về việc chậm thực hiện {late} quá hạn{of_list} sau đây:"
        ),
        (
            "The work has been chased{asked} and is still not completed. {office} criticises "
            "{agency} for the delay in the overdue {late} that follow{s}:"
        ),
    ),
}


def requests(letter: ChaseLetter) -> tuple[str, ...]:
    """What is asked, and by when to answer: after the table."""
    late = letter.agency.overdue
    what = _ALL_IN_TIME
    if late:
        what = _LATE_FIRST if len(late) < len(letter.agency.work) else _ALL_LATE
    if letter.level is ChaseLevel.CRITICISM:
        return tuple(_say(letter, pair) for pair in (_BLAME, what, _EXPLAIN))
    return tuple(_say(letter, pair) for pair in (what, _ANSWER, _MORE_TIME))


_ALL_IN_TIME = (
    "Hoàn thành {these} đúng thời hạn được giao.",
    "To complete the {these} by the deadline{plural}.",
)
_LATE_FIRST = (
    "Hoàn thành dứt điểm {late} quá hạn; thực hiện {rest} còn lại đúng hạn.",
    "To complete what is overdue; to carry out the rest on time.",
)
_ALL_LATE = (
    "Hoàn thành dứt điểm {these} quá hạn nêu trên.",
    "To complete the overdue {these} named above.",
)
_ANSWER = (
    "Báo cáo kết quả {each} về {office} chậm nhất ngày {by}{causes}.",
    "To report the result of {each} to {office} by {by}{causes}.",
)
_CAUSES = (
    "; nhiệm vụ quá hạn nêu rõ nguyên nhân và ngày sẽ hoàn thành",
    ", with the cause and the day of completion of each that is overdue",
)
_MORE_TIME = (
    (
        "Trường hợp có khó khăn, vướng mắc hoặc cần thêm thời gian, có văn bản nêu rõ lý do và "
        "thời hạn đề nghị để xem xét."
    ),
    (
        "Where there are difficulties or more time is needed, to write with the reason and the "
        "deadline asked for."
    ),
)
_BLAME = (
    (
        "Kiểm điểm, làm rõ trách nhiệm của tập thể, cá nhân để nhiệm vụ chậm; có biện pháp "
        "khắc phục."
    ),
    "To examine who is responsible for the delay, and to put it right.",
)
_EXPLAIN = (
    (
        "Báo cáo giải trình nguyên nhân, kết quả kiểm điểm và ngày sẽ hoàn thành {each} "
        "về {office} chậm nhất ngày {by}."
    ),
    (
        "To report to {office} by {by} the causes, what was found, and the day on which {each} "
        "will be completed."
    ),
)


def lead_in(letter: ChaseLetter) -> str:
    """What stands before the requests."""
    polite, strict = (
        ("Đề nghị {agency}:", "{agency} is asked:"),
        (
            "Yêu cầu {agency}:",
            "{agency} is required:",
        ),
    )
    return _say(letter, strict if letter.level is ChaseLevel.CRITICISM else polite)


def closing(letter: ChaseLetter) -> str:
    """The last sentence of the letter."""
    polite, strict = (
        (
            "{office} đề nghị {agency} quan tâm thực hiện./.",
            "{office} counts on the attention of {agency}.",
        ),
        (
            "{office} đề nghị {agency} nghiêm túc thực hiện./.",
            "{office} expects {agency} to act on this without delay.",
        ),
    )
    return _say(letter, strict if letter.level is ChaseLevel.CRITICISM else polite)


def groups(letter: ChaseLetter) -> list[tuple[str, tuple[WorkToChase, ...]]]:
    """The rows under their heads; those that have any."""
    agency = letter.agency
    named = (
        (("Nhiệm vụ quá hạn ({many:02})", "Overdue ({many})"), agency.overdue),
        (
            ("Nhiệm vụ đến hạn, sắp đến hạn ({many:02})", "Due now or soon ({many})"),
            agency.due_soon,
        ),
        (("Nhiệm vụ đang thực hiện ({many:02})", "In progress ({many})"), agency.not_near),
    )
    return [(said(head, letter.language, many=len(work)), work) for head, work in named if work]


def _say(letter: ChaseLetter, pair: Pair) -> str:
    """A sentence with what the letter is about in its places."""
    language, agency = letter.language, letter.agency
    last = (", gần nhất ngày {day},", ", last on {day},") if agency.last_on else ("", "")
    return said(
        pair,
        language,
        at=hour_and_day(letter.cutoff, language),
        agency=addressed(letter),
        office=office(letter),
        work=_counted(len(agency.work), language),
        made_of=_made_of(letter),
        asked=said(last, language, day=day_text(agency.last_on)),
        by=day_text(letter.reply_by),
        causes=said(_CAUSES, language) if agency.overdue else "",
        **number_words(len(agency.work), len(agency.overdue), language),
    )


def _counted(many: int, language: str) -> str:
    """`02 nhiệm vụ`, as papers write a number below ten; `2 directives`."""
    english = counted(many, wording.DIRECTIVES, language)
    return said(("{many:02} nhiệm vụ", "{english}"), language, many=many, english=english)


def _made_of(letter: ChaseLetter) -> str:
    language, agency = letter.language, letter.agency
    late, soon, whole = len(agency.overdue), len(agency.due_soon), len(agency.work)
    if late == whole:
        one, all_of_them = (
            (", đã quá hạn", ", which is overdue"),
            (
                ", đều đã quá hạn",
                ", all of them overdue",
            ),
        )
        return said(all_of_them if whole > 1 else one, language)
    if soon == whole:
        return said((" và đến hạn trong những ngày tới", ", due in the next days"), language)
    kinds = (
        (late, ("{work} đã quá hạn", "{work} overdue")),
        (soon, ("{work} đến hạn trong những ngày tới", "{work} due in the next days")),
    )
    parts = [
        said(pair, language, work=_counted(many, language)) for many, pair in kinds if many
    ]
    if not parts:
        return ""
    among = (", trong đó có {parts}", ", among them {parts}")
    return said(among, language, parts=said((" và ", " and "), language).join(parts))


def _notices(work: Iterable[WorkToChase], language: str) -> str:
    named = {(plain(each.notice_number), each.notice_day) for each in work}
    if len(named) > 1:
        return said(("các thông báo kết luận", "notices of conclusions"), language)
    number, day = next(iter(named), ("", None))
    if not number:
        return said(("thông báo kết luận", "a notice of conclusions"), language)
    pair = ("Thông báo số {number}{day}", "Notice no. {number}{day}")
    return said(pair, language, number=number, day=_of_day(day, language))


def _of_day(day: date | None, language: str) -> str:
    return said((" ngày {day}", " of {day}"), language, day=day_text(day)) if day else ""
