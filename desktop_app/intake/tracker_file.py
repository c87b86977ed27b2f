"""A workbook in which directives were followed before, to notices with their work."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from desktop_app.errors import FileDamaged, NotASheet, NotATracker, SheetDamaged, WrongKind
from desktop_app.intake.answer_cells import day_of_words
from desktop_app.intake.answer_file import pages_of
from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.file_bytes import bytes_of
from desktop_app.intake.notice_text import shown_name
from desktop_app.intake.tracker_draft import TrackerDraft, TrackerNotice, TrackerWork
from desktop_app.intake.tracker_heads import find_tracker_heads
from desktop_app.intake.tracker_notice import NoticeRows, TrackerReader
from desktop_app.intake.tracker_rows import RawRow, raw_rows
from desktop_app.intake.tracker_status import by_key, status_of_row
from desktop_app.intake.workbook_cells import BookPage
from desktop_app.tracking.chain import number_key
from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import RowAccount, TrackerColumn, TrackerMatching


def read_tracker_file(
    path: Path,
    reader: TrackerReader,
    *,
    on: date,
    folder: Path,
    matching: TrackerMatching | None = None,
) -> TrackerDraft:
    """The tracker at `path`; `on` is today, `folder` for what LibreOffice wants on the way.

    Without a `matching` the words of the heads decide. Raises UnreadableFile in one of its
    kinds: NotATracker where no page has such heads.
    """
    name, data, pages = tracker_pages(path, folder)
    if matching is None:
        found = {page.title: find_tracker_heads(page) for page in pages}
        matching = TrackerMatching({title: heads for title, heads in found.items() if heads})
    columns: dict[TrackerColumn, None] = {}
    raws: list[RawRow] = []
    others: list[RowAccount] = []
    for page in pages:
        heads = matching.sheets.get(page.title)
        columns |= dict.fromkeys(heads.columns if heads else ())
        for row in raw_rows(page, heads, on):
            if isinstance(row, RawRow):
                raws.append(row)
            else:
                others.append(row)
    if not columns:
        raise NotATracker(name=name)
    return TrackerDraft(
        name=name,
        content=data,
        columns=tuple(columns),
        notices=notices_of(raws, name, reader, on, matching.statuses),
        others=tuple(others),
    )


def tracker_pages(path: Path, folder: Path) -> tuple[str, bytes, Sequence[BookPage]]:
    """The file's name to show, its bytes and its pages. Raises as `read_tracker_file` does."""
    name = shown_name(path)
    data = bytes_of(path, name)
    try:
        return name, data, tuple(pages_of(data, path.suffix.casefold(), name, folder))
    except (WrongKind, NotASheet) as error:
        raise NotATracker(name=name) from error
    except FileDamaged as error:
        raise SheetDamaged(name=name) from error


def notices_of(
    raws: Iterable[RawRow],
    name: str,
    reader: TrackerReader,
    on: date,
    statuses: Mapping[str, Status],
) -> tuple[TrackerNotice, ...]:
    """The rows under their notices, read; `statuses` say what a person takes words for."""
    given = by_key(statuses)
    return tuple(_notice(group, name, reader, on, given) for group in _by_notice(raws))


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


def _notice(
    rows: NoticeRows, name: str, reader: TrackerReader, on: date, given: Mapping[str, Status]
) -> TrackerNotice:
    text, points = reader.read(rows, name, on)
    return TrackerNotice(
        number=rows.number,
        issued_on=rows.issued_on,
        text=text,
        works=tuple(
            _work(row, point, on, given) for row, point in zip(rows.rows, points, strict=True)
        ),
    )


def _work(row: RawRow, point: DraftPoint, on: date, given: Mapping[str, Status]) -> TrackerWork:
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
    status = status_of_row(words, given, is_done=done_on is not None)
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


_DONE = frozenset({Status.REPORTED, Status.COMPLETED})
