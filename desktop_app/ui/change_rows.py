"""What changed between two days as finished rows, by kind: made on any thread, shown on one."""

from dataclasses import dataclass

from desktop_app.tracking.work_change_words import kind_word, what_changed
from desktop_app.tracking.work_changes import DayChanges, WorkChange, WorkChangeKind


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One directive under one kind: where it stands, its words, who leads, what changed."""

    change: WorkChange
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """All directives of one kind, under its word."""

    word: str
    rows: tuple[ChangeRow, ...]

    @property
    def head(self) -> str:
        """`Mới quá hạn · 3`."""
        return f"{self.word} · {len(self.rows)}"


@dataclass(frozen=True, slots=True)
class ShownChanges:
    """Two days and what changed between them, ready to be shown, copied or printed."""

    found: DayChanges
    groups: tuple[ChangeGroup, ...]  # those in which anything stands

    @property
    def figures(self) -> str:
        """`hoàn thành đúng hạn 9 · mới quá hạn 5`."""
        return " · ".join(f"{group.word.lower()} {len(group.rows)}" for group in self.groups)


def shown_changes(found: DayChanges, language: str) -> ShownChanges:
    """`found` in the words of `language`; a directive stands under each of its kinds."""
    rows = [ChangeRow(change, _cells(change, language)) for change in found.changes]
    groups = (
        ChangeGroup(
            kind_word(kind, language), tuple(row for row in rows if kind in row.change.kinds)
        )
        for kind in WorkChangeKind
    )
    return ShownChanges(found, tuple(group for group in groups if group.rows))


def _cells(change: WorkChange, language: str) -> tuple[str, ...]:
    state = change.state
    return (
        f"{state.point_label} · {state.notice_title}",
        state.text,
        "; ".join(state.leads),
        what_changed(change, language),
    )
