"""Asking which papers to write, showing that they are written, and offering them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTime, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.desk.papers import PaperPaths
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.report import first_counted
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.ui.date_field import DateField
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.form_layout import (
    Field,
    FormGrid,
    Tone,
    choice_box,
    choose_value,
    push_button,
    spin_box_in_line,
    text_label,
)
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import Language, tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.paper_fields import PaperFields
from desktop_app.ui.paper_language import PaperLanguage
from desktop_app.ui.papers_done import PapersDone
from desktop_app.ui.report_period import PeriodChoice, period_of, period_words
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.working_page import WorkingPage
from desktop_app.ui.written_preview import looked_at

_WIDTH = 620
_LONGEST_NAME = 40  # letters


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What the person wants written."""

    period: ReportPeriod
    cutoff: datetime
    paths: PaperPaths
    issue: bool  # freeze the figures as an issued report
    by_template: bool = False  # the workbook in the office's own form
    language: str = "vi"


class ReportDialog(GivingDialog):
    """A form, then work, then the papers; a failure brings the form back as it was."""

    guards_words = False

    #: The person wants the papers; carries the ReportRequest.
    report_wanted = Signal(object)
    #: The person wants to see a paper that was written; carries its path.
    preview_wanted = Signal(Path)
    #: The person wants no papers after all, while they are made.
    stop_wanted = Signal()
    #: The person wants to see the summary before it is written; carries the ReportRequest.
    summary_wanted = Signal(object)
    #: The person wants to see the workbook before it is written; carries the ReportRequest.
    workbook_wanted = Signal(object)

    def __init__(
        self,
        now: datetime,
        folder: Path,
        parent: QWidget | None = None,
        *,
        undecided: int = 0,
        template: str = "",
        language: str = "vi",
    ) -> None:
        """`now` is the cut-off offered; `undecided` points are in no figure, and said so.

        `template` is what the office's own form is called; without one none is offered, and
        it is Vietnamese. `language` is the one offered for the papers.
        """
        super().__init__(tr("Periodic report"), tr("Write the papers"), parent)
        self._now = now
        self._period = choice_box(period_words())
        self._first = DateField(now.date(), tr("First day"))
        self._last = DateField(now.date(), tr("Last day"))
        self._cut_day = DateField(now.date(), tr("Figures as of"))
        self._cut_day.set_day(now.date())
        self._cut_hour = QTimeEdit(QTime(now.hour, now.minute))
        self._cut_hour.setDisplayFormat("HH:mm")
        spin_box_in_line(self._cut_hour)
        self.papers = PaperFields(folder)
        own = tr("In the office's &own form ({name})").format(name=_short(template))
        self.language = PaperLanguage(language)
        self.by_template = QCheckBox(own)
        self.by_template.setToolTip(whole_tip(template))
        self.by_template.setVisible(bool(template))
        self._issue = QCheckBox(tr("&Issue: freeze these figures"))
        self._days_field = Field(tr("&To"), self._last)
        self._cut_field = Field(tr("Figures as o&f"), self._cut_day)
        self._problem = text_label("", wrap=True)
        self._left_out = text_label("", TextRole.SMALL, soft=True, wrap=True)
        self._undecided = DoubtStrip()
        self._look_at_pdf = push_button(tr("Pre&view the PDF"), Icon.PRINT, tip="Ctrl+P")
        ask_for_pdf = partial(self._ask_to_look, self.summary_wanted)
        self._look_at_pdf.clicked.connect(ask_for_pdf)
        QShortcut(QKeySequence.fromString("Ctrl+P"), self, ask_for_pdf)
        self._look_at_excel = push_button(tr("Preview the Exce&l"), Icon.PRINT)
        self._look_at_excel.clicked.connect(partial(self._ask_to_look, self.workbook_wanted))
        for at, looking in enumerate((self._look_at_pdf, self._look_at_excel)):
            self.foot.insertWidget(at, looking)
        self._pages = QStackedWidget()
        self.working = WorkingPage(tr("Writing the papers…"), is_all_or_none=True)
        self.working.stop_wanted.connect(self.stop_wanted)
        self._lay_out()
        if undecided:
            said = tr("%n point(s) not decided yet are in no figure.", "", undecided)
            self._undecided.say(said)
        self._period.activated.connect(self._show_period)
        for field in (self._first, self._last):
            field.date_changed.connect(self._take_days)
        self._cut_day.date_changed.connect(self._look_at_cutoff)
        self.language.chosen.connect(self._show_names)
        self.by_template.toggled.connect(self._show_names)
        self._show_period()

    def give(self) -> bool:
        """Emit what is wanted; the dialog stays to show how it goes."""
        self.keep_open()
        request = self._request()
        if request is None:
            return False
        self.report_wanted.emit(request)
        return True

    def show_form(self, paths: PaperPaths | None = None) -> None:
        """Bring the form back, with other names where they are given."""
        if paths is not None:
            self.papers.show_paths(paths)
        self._show_page(0)

    def show_working(self) -> None:
        """Show that the papers are being written."""
        self.working.begin()
        self._show_page(1)

    def show_done(self, written: Sequence[Path], *, is_issued: bool) -> None:
        """Offer what was written."""
        endings = looked_at(own_form=self._is_own_form())
        done = PapersDone(written, is_issued=is_issued, looked_at=endings)
        done.preview_wanted.connect(self.preview_wanted)
        self._pages.addWidget(done)
        self._show_page(2)
        self.cancel.setText(tr("Close"))
        self.cancel.setFocus()

    def reject(self) -> None:
        """While papers are made it stops them, and the form comes back."""
        if self._pages.currentIndex() == 1:
            self.working.stop()
        else:
            super().reject()

    def _show_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.giving.setVisible(number == 0)
        for looking in (self._look_at_pdf, self._look_at_excel):
            looking.setVisible(number == 0)
        self.cancel.setEnabled(number != 1)

    def _ask_to_look(self, wanted: SignalInstance) -> None:
        request = self._request() if self._pages.currentIndex() == 0 else None
        if request is not None:
            wanted.emit(request)

    def _is_own_form(self) -> bool:
        box = self.by_template
        return not box.isHidden() and box.isEnabled() and box.isChecked()

    def _request(self) -> ReportRequest | None:
        first, last, cut = self._first.day(), self._last.day(), self._cut_day.day()
        if first is None or last is None or last < first:
            self._days_field.say(tr("The last day must not be before the first."), Tone.WRONG)
            return None
        if cut is None:
            self._cut_field.say(tr("Give the day as dd/mm/yyyy."), Tone.WRONG)
            return None
        paths = self.papers.paths()
        if paths.excel is None and paths.pdf is None:
            self._problem.setText(tr("Choose Excel, PDF or both."))
            return None
        self._problem.clear()
        hour = self._cut_hour.time()
        return ReportRequest(
            ReportPeriod(first=first, last=last),
            datetime.combine(cut, time(hour.hour(), hour.minute())),
            paths,
            self._issue.isChecked(),
            by_template=self._is_own_form(),
            language=self.language.language(),
        )

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        days = FormGrid(3)
        days.add_row(
            Field(tr("Pe&riod"), self._period),
            Field(tr("F&rom"), self._first),
            self._days_field,
        )
        days.add_row(self._cut_field, Field(tr("&Hour"), self._cut_hour))
        column.addWidget(self._undecided)
        column.addLayout(days)
        head = QHBoxLayout()
        head.addWidget(text_label(tr("Papers"), TextRole.HEADING), 1)
        head.addWidget(self.language)
        column.addLayout(head)
        column.addWidget(self.papers)
        column.addWidget(self.by_template)
        column.addWidget(self._issue)
        column.addWidget(
            text_label(
                tr("The next report tells what changed since the last one issued."),
                TextRole.SMALL,
                soft=True,
                wrap=True,
            )
        )
        column.addWidget(self._left_out)
        column.addWidget(self._problem)
        column.addStretch(1)
        self._pages.addWidget(form)
        self._pages.addWidget(self.working)
        self.body.addWidget(self._pages, 1)
        self.setMinimumWidth(_WIDTH)

    def _show_period(self) -> None:
        choice = PeriodChoice(self._period.currentData())
        if choice is not PeriodChoice.OTHER:
            period = period_of(choice, self._now.date())
            self._first.set_day(period.first)
            self._last.set_day(period.last)
        self._show_names()

    def _take_days(self) -> None:
        choose_value(self._period, PeriodChoice.OTHER)
        self._show_names()

    def _show_names(self) -> None:
        first, last = self._first.day(), self._last.day()
        self._days_field.say("")
        if first is not None and last is not None:
            period = ReportPeriod(first=first, last=last)
            self.papers.show_names(period, self.language.language())
            year = day_text(first_counted(first))
            words = tr("Work that was over before {day} is in no figure once it was reported.")
            self._left_out.setText(words.format(day=year))
        # The words of an office's form are Vietnamese.
        self.by_template.setEnabled(self.language.language() == Language.VIETNAMESE)
        is_drawn = not self._is_own_form()
        self._look_at_excel.setEnabled(is_drawn)
        own = tr("The office's own form is looked at in Excel, once it is written.")
        self._look_at_excel.setToolTip("" if is_drawn else whole_tip(own))

    def _look_at_cutoff(self, day: date | None) -> None:
        ahead = day is not None and day > self._now.date()
        self._cut_field.say(tr("That day is still to come.") if ahead else "")


def _short(name: str) -> str:
    """A file's name as a box's words, where `&` would be a mnemonic."""
    shown = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
    return shown.replace("&", "&&")
