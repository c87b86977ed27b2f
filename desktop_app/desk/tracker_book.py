"""A workbook that is looked into before it is taken in: what its columns mean, a few rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.reading_process import look_into_tracker_away
from desktop_app.intake.tracker_heads import (
    LEAST_HEADS,
    find_kept_heads,
    find_tracker_heads,
    head_keys,
    heads_at,
    plain_key,
)
from desktop_app.intake.tracker_look import (
    BookLook,
    SheetLook,
    columns_of,
    preview_of,
    statuses_of,
)
from desktop_app.intake.tracker_notice import TrackerReader
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import (
    ColumnLook,
    KeptMatching,
    StatusLook,
    TrackerColumn,
    TrackerHeads,
    TrackerLine,
)
from desktop_app.tracking.working_days import WorkingCalendar


@dataclass(frozen=True, slots=True)
class TrackerBook:
    """How a workbook begins. A value: any thread may ask it; what is unknown is a KeyError."""

    path: Path
    look: BookLook

    @property
    def name(self) -> str:
        """The file's name as it is shown."""
        return self.look.name

    @property
    def sheets(self) -> dict[str, int]:
        """The titles of the sheets that hold anything, with how many rows do."""
        return {sheet.page.title: sheet.rows for sheet in self.look.sheets}

    @property
    def holds_a_table(self) -> bool:
        """Whether any sheet has rows of as many columns as a tracker has at the least."""
        return any(
            sheet.rows > 1 and max(map(len, sheet.page.rows.values())) >= LEAST_HEADS
            for sheet in self.look.sheets
        )

    def top(self, title: str) -> dict[int, dict[int, str]]:
        """The words of the first rows of a sheet, by row and column, both from 1."""
        rows = self._sheet(title).page.rows
        return {
            number: {place: cell.words for place, cell in row.items()}
            for number, row in rows.items()
        }

    def proposed(self, title: str, kept: Sequence[KeptMatching] = ()) -> TrackerHeads | None:
        """The heads of a sheet, first as they were matched once, then by their words."""
        page = self._sheet(title).page
        return find_kept_heads(page, kept) or find_tracker_heads(page)

    def heads_at(self, title: str, first: int, last: int) -> TrackerHeads:
        """The heads of a sheet in these rows, with what their words propose."""
        return heads_at(self._sheet(title).page, first, last)

    def columns(self, title: str, heads: TrackerHeads) -> tuple[ColumnLook, ...]:
        """The columns below these heads."""
        return columns_of(self._sheet(title), heads)

    def statuses(self, title: str, heads: TrackerHeads) -> tuple[StatusLook, ...]:
        """The words of the status column."""
        return statuses_of(self._sheet(title), heads)

    def preview(
        self,
        title: str,
        heads: TrackerHeads,
        statuses: Mapping[str, Status],
        reader: NoticeReader,
        today: date,
    ) -> tuple[TrackerLine, ...]:
        """The first rows as they would be read, here and now."""
        directory, calendar = AgencyDirectory(reader.agencies), WorkingCalendar(reader.calendar)
        row_reader = TrackerReader(directory, calendar, reader.habits)
        return preview_of(self._sheet(title), heads, statuses, row_reader, today)

    def kept(
        self, title: str, heads: TrackerHeads, statuses: Mapping[str, Status]
    ) -> KeptMatching:
        """What was matched, for the next workbook with the same heads."""
        keys = head_keys(self._sheet(title).page, heads.first, heads.last)
        depth = heads.last - heads.first + 1
        return KeptMatching(keys, depth, dict(heads.columns), dict(statuses))

    def matched(
        self, wanted: Mapping[str, TrackerColumn | None]
    ) -> Iterator[tuple[str, TrackerHeads]]:
        """The sheets with their heads where `wanted` says what some of the heads mean.

        A sheet whose heads the program does not find has them where `wanted` says.
        """
        keys = {plain_key(words): meaning for words, meaning in wanted.items()}
        for sheet in self.look.sheets:
            heads = find_tracker_heads(sheet.page) or _heads_of(sheet, keys)
            if heads is None:
                continue
            over = head_keys(sheet.page, heads.first, heads.last)
            for place, key in over.items():
                if key in keys:
                    heads = heads.with_meaning(place, keys[key])
            yield sheet.page.title, heads

    def _sheet(self, title: str) -> SheetLook:
        return {sheet.page.title: sheet for sheet in self.look.sheets}[title]


def look_into(path: Path, *, stop: Event | None = None) -> TrackerBook:
    """Look into a workbook in a process of its own, within its limits.

    Raises UnreadableFile in one of its kinds; setting `stop` ends it with ReadingStopped.
    """
    return TrackerBook(path, look_into_tracker_away(path, stop=stop))


def _heads_of(
    sheet: SheetLook, keys: Mapping[str, TrackerColumn | None]
) -> TrackerHeads | None:
    """The first row in which one of the wanted heads stands for the words of the work."""
    for row in sorted(sheet.page.rows):
        found = head_keys(sheet.page, row, row).values()
        if any(keys.get(key) is TrackerColumn.WORDS for key in found):
            return heads_at(sheet.page, row, row)
    return None
