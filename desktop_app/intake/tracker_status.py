"""What the free words of a tracker's status column are taken for."""

import re
from collections.abc import Mapping

from desktop_app.intake.answer_cells import status_of_words
from desktop_app.intake.tracker_heads import plain_key
from desktop_app.tracking.progress import Status

_HOW_LATE = re.compile(
    r"\(.*?\)|[,;:\-–]?\s*\b(?:đúng|trễ|quá|trong|chậm|sắp đến|chưa đến)\s+(?:hạn|tiến độ)\b",
    re.IGNORECASE,
)
_OTHERS = (
    (Status.SUSPENDED, re.compile(r"tam (?:dung|hoan)")),
    (Status.WITHDRAWN, re.compile(r"thu hoi|khong theo doi|khong thuc hien nua")),
    (Status.REPORTED, re.compile(r"^(?:da bao cao|cho xac nhan)$")),
)


def status_of_row(
    words: str, given: Mapping[str, Status] | None = None, *, is_done: bool = False
) -> Status | None:
    """The status of free words; in her own book what is done is confirmed. None: unclear.

    `given`, by key, is what a person takes them for; `is_done` where a day says so.
    """
    if given and (chosen := given.get(plain_key(words))) is not None:
        return chosen
    bare_status = _HOW_LATE.sub(" ", words).strip(" ,;:-")
    if not words:
        return Status.COMPLETED if is_done else Status.NOT_STARTED
    if not bare_status:  # "Quá hạn", "Trong hạn": only how it stands, which is computed
        return Status.COMPLETED if is_done else Status.IN_PROGRESS
    found = status_of_words(bare_status)
    if found is not None:
        return Status.COMPLETED if found is Status.REPORTED else found
    key = plain_key(bare_status)
    return next((status for status, pattern in _OTHERS if pattern.search(key)), None)


def by_key(statuses: Mapping[str, Status]) -> dict[str, Status]:
    """What a person takes words for, however they are spelled; the empty cell has no words."""
    keyed = {plain_key(words): status for words, status in statuses.items()}
    return {key: status for key, status in keyed.items() if key}
