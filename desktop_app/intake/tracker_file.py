"""A workbook in which directives were followed before, to notices with their work."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from desktop_app.errors import FileDamaged, NotASheet, NotATracker, SheetDamaged, WrongKind
from desktop_app.intake.answer_cells import day_of_words, status_of_words
from desktop_app.intake.answer_file import pages_of
from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.file_bytes import bytes_of
from desktop_app.intake.notice_text import shown_name
from desktop_app.intake.tracker_draft import (
    RowAccount,
    TrackerColumn,
    TrackerDraft,
    TrackerNotice,
    TrackerWork,
)
from desktop_app.intake.tracker_heads import plain_key
from desktop_app.intake.tracker_notice import NoticeRows, TrackerReader
from desktop_app.intake.tracker_rows import RawRow, rows_of
from desktop_app.intake.workbook_cells import BookPage
from desktop_app.tracking.chain import number_key
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


def read_tracker_file(
    path: Path, reader: TrackerReader, *, on: date, folder: Path
) -> TrackerDraft:
    """The tracker at `path`; `on` is today, `folder` for what LibreOffice wants on the way.

    Raises UnreadableFile in one of its kinds: NotATracker where no page has its heads.
    """
    name = shown_name(path)
    data = bytes_of(path, name)
    try:
        pages = tuple(pages_of(data, path.suffix.casefold(), name, folder))
    except (WrongKind, NotASheet) as error:
        raise NotATracker(name=name) from error
    except FileDamaged as error:
        raise SheetDamaged(name=name) from error
    return _drafted(pages, name, data, reader, on)


def _drafted(
    pages: Iterable[BookPage], name: str, data: bytes, reader: TrackerReader, on: date
) -> TrackerDraft:
    columns: dict[TrackerColumn, None] = {}
    raws: list[RawRow] = []
    others: list[RowAccount] = []
    for page in pages:
        heads, rows = rows_of(page, on)
        columns |= dict.fromkeys(heads.columns if heads else ())
        raws += [row for row in rows if isinstance(row, RawRow)]
        others += [row for row in rows if isinstance(row, RowAccount)]
    if not columns:
        raise NotATracker(name=name)
    notices = tuple(_notice(group, name, reader, on) for group in _by_notice(raws))
    return TrackerDraft(
        name=name,
        content=data,
        columns=tuple(columns),
        notices=notices,
        others=tuple(others),
    )


def _by_notice(raws: Iterable[RawRow]) -> list[NoticeRows]:
    """Rows under their number and day; a row without a day has the only one of its number."""
    rows = list(raws)
    days: dict[str, set[date]] = {}
    for row in rows:
        known = days.setdefault(number_key(row.notice), set())
        if row.issued_on is not None:
            known.add(row.issued_on)
    groups: dict[tuple[str, date | None], list[RawRow]] = {}
    for row in rows:
        key = number_key(row.notice)
        only = next(iter(days[key])) if len(days[key]) == 1 else None
        groups.setdefault((key, row.issued_on or only), []).append(row)
    return [NoticeRows(each[0].notice, day, tuple(each)) for (_, day), each in groups.items()]


def _notice(rows: NoticeRows, name: str, reader: TrackerReader, on: date) -> TrackerNotice:
    text, points = reader.read(rows, name, on)
    return TrackerNotice(
        number=rows.number,
        issued_on=rows.issued_on,
        text=text,
        works=tuple(
            _work(row, point, on) for row, point in zip(rows.rows, points, strict=True)
        ),
    )


def _work(row: RawRow, point: DraftPoint, on: date) -> TrackerWork:
    """How far the work is; what cannot be told stays in words, and is never guessed."""
    said = [row.words(TrackerColumn.RESULT), row.words(TrackerColumn.NOTE)]
    done_words = row.words(TrackerColumn.DONE_ON)
    cell = row.cells.get(TrackerColumn.DONE_ON)
    done_on, is_assumed = day_of_words(cell, on) if cell else (None, False)
    if done_on is not None and (is_assumed or done_on > on):
        done_on = None
    if done_words and done_on is None:
        said.append(f"Ngày hoàn thành ghi trong sổ Excel: {done_words}")
    words = row.words(TrackerColumn.STATUS)
    status = _status(words, is_done=done_on is not None)
    if status is None:
        said.append(f"Trạng thái ghi trong sổ Excel: {words}")
        status = Status.IN_PROGRESS
    return TrackerWork(
        account=row.account,
        point=point,
        status=status,
        done_on=done_on if status in _DONE else None,
        said="\n".join(each for each in said if each),
    )


def _status(words: str, *, is_done: bool) -> Status | None:
    """The status of free words; in her own book what is done is confirmed. None: unclear."""
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


_DONE = frozenset({Status.REPORTED, Status.COMPLETED})
