"""What changed of a directive, in words: `Hạn: 20/11/2026 → 15/12/2026 · Gia hạn lần 1`."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.recurring_words import period_words
from desktop_app.tracking.wording import in_language, word
from desktop_app.tracking.work_changes import WorkChange, WorkChangeKind, WorkState

_NONE = "–"
_FIRST = ("lead", "due", "period", "status")
_FURTHER = ("text", "coordinating", "officer", "notice", "point", "recurrence")


def kind_word(kind: WorkChangeKind, language: str = "vi") -> str:
    """The word for `kind`: here, because a start that compares nothing reads no such words."""
    return in_language(_KINDS[kind], language)


def what_changed(change: WorkChange, language: str = "vi") -> str:
    """The facts that differ, old and new; of new or deleted work how it stands or stood."""
    was, now = change.before, change.after
    if was is not None and now is not None:
        return " · ".join(_differences(was, now, language))
    told = _facts(change.state, _FIRST, language)
    return " · ".join(f"{name}: {said}" for name, said in told.items() if said)


def _differences(was: WorkState, now: WorkState, language: str) -> Iterator[str]:
    yield from _turns(was, now, _FIRST, language)
    is_unsaid = was.status is now.status or (was.standing.is_open and now.standing.is_open)
    if is_unsaid:  # else the status says it
        yield from _turns(was, now, ("standing",), language)
    if now.extensions > was.extensions:
        yield in_language(_EXTENDED, language).format(times=now.extensions)
    elif now.extensions < was.extensions:
        yield in_language(_NOT_EXTENDED, language).format(times=was.extensions)
    yield from _answers(was, now, language)
    yield from _turns(was, now, _FURTHER, language)
    if was.due == now.due:
        yield from _turns(was, now, ("original_due",), language)


def _answers(was: WorkState, now: WorkState, language: str) -> Iterator[str]:
    """What became of the periods of recurring work."""
    for each in now.answered:
        if each not in was.answered:
            said = word(each.standing, language).lower()
            yield f"{_period(now, each.period, language)}: {said}"
    kept = {each.period for each in now.answered}
    for each in was.answered:
        if each.period not in kept:
            said = kind_word(WorkChangeKind.REOPENED, language).lower()
            yield f"{_period(was, each.period, language)}: {said}"


def _turns(
    was: WorkState, now: WorkState, names: Sequence[str], language: str
) -> Iterator[str]:
    before, after = _facts(was, names, language), _facts(now, names, language)
    for name, said in after.items():
        if said != before[name]:
            yield f"{name}: {before[name] or _NONE} → {said or _NONE}"


def _facts(state: WorkState, names: Sequence[str], language: str) -> dict[str, str]:
    said = {
        "lead": "; ".join(state.leads),
        "due": day_text(state.due),
        "period": _period(state, state.period, language),
        "status": word(state.status, language),
        "standing": word(state.standing, language),
        "text": state.text,
        "coordinating": "; ".join(state.coordinators),
        "officer": state.officer,
        "notice": state.notice_title,
        "point": state.point_label,
        "recurrence": word(state.recurrence, language) if state.recurrence else "",
        "original_due": day_text(state.original_due),
    }
    return {in_language(_NAMES[name], language): said[name] for name in names}


def _period(state: WorkState, period: date | None, language: str) -> str:
    if period is None or state.recurrence is None:
        return day_text(period)
    return period_words(state.recurrence, period, language)


_KINDS = {
    WorkChangeKind.NEW: ("Mới", "New"),
    WorkChangeKind.COMPLETED_ON_TIME: ("Hoàn thành đúng hạn", "Completed on time"),
    WorkChangeKind.COMPLETED_LATE: ("Hoàn thành trễ hạn", "Completed late"),
    WorkChangeKind.COMPLETED_UNDATED: ("Hoàn thành (không hạn)", "Completed (undated)"),
    WorkChangeKind.NEWLY_OVERDUE: ("Mới quá hạn", "Newly overdue"),
    WorkChangeKind.EXTENDED: ("Được gia hạn", "Extended"),
    WorkChangeKind.REOPENED: ("Mở lại", "Reopened"),
    WorkChangeKind.BACK_IN_TIME: ("Không còn quá hạn", "No longer overdue"),
    WorkChangeKind.NEXT_PERIOD: ("Sang kỳ khác", "Another period"),
    WorkChangeKind.STATUS: ("Đổi trạng thái", "Other status"),
    WorkChangeKind.LEAD: ("Đổi chủ trì", "Other lead"),
    WorkChangeKind.DUE: ("Đổi hạn", "Other day"),
    WorkChangeKind.EDITED: ("Sửa nội dung", "Edited"),
    WorkChangeKind.DELETED: ("Đã xóa", "Deleted"),
}
_NAMES = {
    "lead": ("Chủ trì", "Lead"),
    "due": ("Hạn", "Due"),
    "period": ("Kỳ", "Period"),
    "status": ("Trạng thái", "Status"),
    "standing": ("Mức hạn", "Standing"),
    "text": ("Nội dung", "Words"),
    "coordinating": ("Phối hợp", "Coordinating"),
    "officer": ("Chuyên viên", "Officer"),
    "notice": ("Thông báo", "Notice"),
    "point": ("Điểm", "Point"),
    "original_due": ("Hạn ban đầu", "Original day"),
    "recurrence": ("Định kỳ", "Recurring"),
}
_NOT_EXTENDED = ("bỏ gia hạn lần {times}", "extension {times} taken back")
_EXTENDED = ("gia hạn lần {times}", "extension {times}")
