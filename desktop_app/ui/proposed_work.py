"""What tracking an undecided point would open: a card for each piece of work."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.notice import AcceptedDirective
from desktop_app.tracking.wording import word
from desktop_app.ui.fact_rows import FactRows, names_of
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.quiet_card import QuietCard


class ProposedWork(QWidget):
    """Read only: tracking comes first, then the work can be mended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until work is shown."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)

    def show_work(self, work: Sequence[AcceptedDirective]) -> None:
        """Show `work`, or say that only the point's words would be tracked."""
        while (item := self._column.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self._column.addWidget(text_label(_heading(len(work)), TextRole.STRONG, wrap=True))
        if not work:
            said = tr("Who leads and until when is not read here: it is added afterwards.")
            self._column.addWidget(text_label(said, soft=True, wrap=True))
        for each in work:
            self._column.addWidget(_WorkCard(each, with_words=len(work) > 1))


def _heading(pieces: int) -> str:
    if not pieces:
        return tr("Tracking opens the point's words")
    return tr("Tracking opens %n directive(s)", "", pieces)


class _WorkCard(QuietCard):
    def __init__(self, work: AcceptedDirective, *, with_words: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        if with_words:
            column.addWidget(text_label(work.text, wrap=True))
        rows = FactRows()
        phrases = "\n".join(f"“{deadline.phrase}”" for deadline in work.deadlines)
        again = word(work.recurrence, current_language()) if work.recurrence else ""
        for name, words in (
            (tr("Lead"), names_of(work.leads) or tr("nobody named")),
            (tr("Coordinating"), names_of(work.coordinators)),
            (tr("As printed"), phrases),
            (tr("Due"), day_text(work.due) or tr("none")),
            (tr("Recurs"), again),
        ):
            if words:
                rows.say(rows.add_words(name), words)
        column.addWidget(rows)
