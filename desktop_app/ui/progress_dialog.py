"""Writing down what an agency answered."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import NewProgress, ProgressEntry, Status
from desktop_app.tracking.wording import word
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.dialogs import ask
from desktop_app.ui.dropping import dropped_paths
from desktop_app.ui.evidence_field import EvidenceField
from desktop_app.ui.form_layout import (
    Field,
    FormGrid,
    Tone,
    choice_box,
    choose_value,
    push_button,
    spin_box_in_line,
)
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.period_box import chosen_period, period_box

_UNSAID = -1
_FULL = 100
_WIDTH = 640


class ProgressDialog(GivingDialog):
    """One answer, for one directive or the same for several."""

    #: The person gave an answer; carries the NewProgress.
    progress_given = Signal(object)
    #: The person mended the entry; carries the NewProgress and the files to take out.
    mending_given = Signal(object, object)
    #: The person wants the entry taken out.
    removal_asked = Signal()

    def __init__(
        self,
        directives: Sequence[Directive],
        today: date,
        parent: QWidget | None = None,
        *,
        entry: ProgressEntry | None = None,
    ) -> None:
        """Start from the first directive's status, which an answer moves on.

        With an `entry` that one is mended instead; it may also be taken out.
        """
        title = tr("Correct an entry") if entry else tr("Record progress")
        super().__init__(title, tr("Save") if entry else tr("Record"), parent)
        self._today, self._entry = today, entry
        self.setAcceptDrops(True)
        self._text = _paragraph()
        self._status = choice_box({word(s, current_language()): s for s in Status})
        self._percent = QSpinBox()
        self._percent.setRange(_UNSAID, _FULL)
        self._percent.setSingleStep(10)
        self._percent.setSpecialValueText(tr("not said"))
        self._percent.setSuffix(" %")
        self._percent.setValue(_UNSAID)
        spin_box_in_line(self._percent)
        self._document = QLineEdit()
        self._reported_on = DateField(today, tr("Reported on"))
        self._reported_on.set_day(today)
        self._difficulties, self._proposal = QLineEdit(), QLineEdit()
        self._period = None if entry else period_box(directives)
        self.evidence = EvidenceField(entry.files if entry else ())
        self._text_field = Field(tr("&Result so far"), self._text)
        self._day_field = Field(tr("Reported &on"), self._reported_on)
        self._lay_out(directives)
        self._reported_on.date_changed.connect(self._look_at_day)
        self._status.activated.connect(self._match_percent)
        choose_value(self._status, _moved_on(directives[0].status))
        if entry:
            self._show_entry(entry)
        self.keep_draft(directives, f"entry {entry.id}" if entry else "")
        self._text.setFocus()

    def give(self) -> bool:
        """Emit the answer when there is a day and something is said."""
        day = self._reported_on.day()
        text = self._text.toPlainText().strip()
        status = Status(self._status.currentData())
        self._text_field.say("")
        if not text and (missing := words_missing(status)):
            self._text_field.say(missing, Tone.WRONG)
            self._text.setFocus()
            return False
        if (wrong := wrong_with_past(day, self._today)) or day is None:
            self._day_field.say(wrong, Tone.WRONG)
            self._reported_on.setFocus()
            return False
        if self.evidence.is_reading():
            return False
        percent, period = self._percent.value(), chosen_period(self._period)
        given = NewProgress(
            reported_on=day,
            text=text,
            status=status,
            percent=None if percent == _UNSAID else percent,
            difficulties=self._difficulties.text().strip(),
            proposal=self._proposal.text().strip(),
            document=self._document.text().strip(),
            evidence=self.evidence.files(),
            is_undated=self._is_undated(day, status),
            occurrence=period.period if period else None,
        )
        if self._entry:
            self.mending_given.emit(given, self.evidence.taken_out())
        else:
            self.progress_given.emit(given)
        return True

    def is_changed(self) -> bool:
        """Whether a field or the evidence is another than at first."""
        return super().is_changed() or self.evidence.is_changed()

    def _is_undated(self, day: date, status: Status) -> bool:
        """Whether what was done on an unknown day is corrected without a day being given."""
        entry = self._entry
        return (
            entry is not None
            and entry.is_undated
            and ((day, status) == (entry.reported_on, entry.status))
        )

    def _show_entry(self, entry: ProgressEntry) -> None:
        self._text.setPlainText(entry.text)
        choose_value(self._status, entry.status)
        self._percent.setValue(_UNSAID if entry.percent is None else entry.percent)
        self._document.setText(entry.document)
        self._reported_on.set_day(entry.reported_on)
        self._difficulties.setText(entry.difficulties)
        self._proposal.setText(entry.proposal)
        remove = push_button(tr("Take the entry out"))
        remove.clicked.connect(self._ask_to_remove)
        self.foot.insertWidget(0, remove)

    def _ask_to_remove(self) -> None:
        ask(
            self,
            tr("Take this entry out? It can be brought back with Ctrl+Z."),
            yes=tr("Take it out"),
            on_yes=self._remove,
        )

    def _remove(self) -> None:
        self._stays = False
        self.removal_asked.emit()
        if not self._stays:
            self.accept()

    def _lay_out(self, directives: Sequence[Directive]) -> None:
        self.body.addWidget(Quoted(directives))
        grid = FormGrid(3)
        grid.add_row(self._text_field)
        grid.add_row(
            Field(tr("&Status"), self._status),
            Field(tr("&Done"), self._percent),
            self._day_field,
        )
        if self._period:
            grid.add_row(Field(tr("P&eriod"), self._period))
        grid.add_row(Field(tr("Document &number"), self._document))
        grid.add_row(Field(tr("Di&fficulties"), self._difficulties))
        grid.add_row(Field(tr("&Proposal"), self._proposal))
        grid.add_row(self.evidence)
        self.body.addLayout(grid, 1)
        self.setMinimumWidth(_WIDTH)

    def _look_at_day(self, day: date | None) -> None:
        self._day_field.say(wrong_with_past(day, self._today) if day else "", Tone.WRONG)

    def _match_percent(self) -> None:
        if Status(self._status.currentData()) is Status.COMPLETED:
            self._percent.setValue(_FULL)

    # Qt's own names

    def done(self, result: int) -> None:
        """Close once no file is being read any more."""
        self.evidence.let_go()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files as evidence."""
        event.acceptProposedAction()
        self.evidence.add(dropped_paths(event.mimeData()))


def _moved_on(status: Status) -> Status:
    return Status.IN_PROGRESS if status is Status.NOT_STARTED else status


def words_missing(status: Status) -> str:
    """What must not be left unsaid with `status`; empty where the status says it all."""
    if status in {Status.IN_PROGRESS, Status.REPORTED}:
        return tr("Write what the agency answered.")
    if status in {Status.SUSPENDED, Status.WITHDRAWN}:
        return tr("Write why, and on whose word.")
    return ""


def _paragraph() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setMinimumHeight(3 * field.fontMetrics().lineSpacing())
    return field
