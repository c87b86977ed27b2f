"""The first rows of a workbook as they would be read, before anything is stored."""

from collections.abc import Sequence

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.tracker import RowReason, TrackerLine
from desktop_app.tracking.tracker_words import tracker_word
from desktop_app.tracking.wording import word
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.plain_table import PlainTable

_WORDS = 3


class TrackerPreview(PlainTable):
    """Day, agency and status as they are understood, beside the words they come from."""

    def __init__(self) -> None:
        """Without rows yet."""
        heads = [
            tr("Row"),
            tr("Notice"),
            tr("Of"),
            tr("Work"),
            tr("Lead"),
            tr("Deadline in words"),
            tr("Due"),
            tr("Status"),
            tr("Done on"),
        ]
        letters = {0: 6, 1: 15, 2: 11, 4: 18, 5: 21, 6: 11, 7: 15, 8: 16}
        super().__init__(heads, tr("As it would be read"), stretched=_WORDS, letters=letters)

    def show_lines(self, lines: Sequence[TrackerLine]) -> None:
        """Show these rows; one that is not taken in says why."""
        self.clearSpans()
        self.show_rows([_cells(line) for line in lines])
        for row, line in enumerate(lines):
            if not _is_read(line):  # its reason may go across
                self.setSpan(row, _WORDS, 1, self.columnCount() - _WORDS)


def _is_read(line: TrackerLine) -> bool:
    return line.account.reason is RowReason.NONE and line.status is not None


def _cells(line: TrackerLine) -> tuple[str, ...]:
    language = current_language()
    account = line.account
    if account.reason is not RowReason.NONE or line.status is None:
        fate = tracker_word(account.reason.fate, language)
        why = f"{fate}: {tracker_word(account.reason, language)}"
        return (str(account.row), "", "", f"({why})  {account.said}", "", "", "", "", "")
    leads = (
        name if known else tr("{name} (new)").format(name=name) for name, known in line.leads
    )
    return (
        str(account.row),
        line.notice,
        day_text(line.issued_on),
        line.text,
        ", ".join(leads),
        line.phrase,
        day_text(line.due) or "–",
        word(line.status, language),
        day_text(line.done_on),
    )
