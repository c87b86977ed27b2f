"""Mending a stored directive: its words, who works on it, its day, how often it comes again."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.deadline import Deadline, Firmness, Recurrence
from desktop_app.tracking.directive import Directive, DirectiveChanges, KnownPeople
from desktop_app.tracking.wording import word
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.agency_field import AgencyField
from desktop_app.ui.date_field import DateField
from desktop_app.ui.deadline_choice import DeadlineChoice
from desktop_app.ui.form_layout import (
    Field,
    FormGrid,
    Tone,
    choice_box,
    choose_value,
    text_label,
)
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import TextRole
from desktop_app.ui.name_field import NameField
from desktop_app.ui.rule_choice import RuleChoice

_WIDTH = 680
_WORDS_LINES = 3


class MendDialog(GivingDialog):
    """What was misread is put right; a day that was extended stands as it is."""

    #: The person mended something; carries the DirectiveChanges.
    changes_given = Signal(object)

    def __init__(
        self,
        directive: Directive,
        directory: AgencyDirectory,
        people: KnownPeople,
        calendar: WorkingCalendar,
        today: date,
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
    ) -> None:
        """`directory` and `people` offer the names known so far while one types.

        `is_new`: the directive is `further_work` of its point, given as it stands too.
        """
        title = tr("Add a directive to the point") if is_new else tr("Correct the directive")
        super().__init__(title, tr("Add") if is_new else tr("Save"), parent)
        self.keep_draft([directive], "new" if is_new else "")
        self._directive = directive
        self._is_new = is_new
        self._words = QPlainTextEdit()
        self._leads = AgencyField(directory, tr("Lead"))
        self._helpers = AgencyField(directory, tr("Coordinating"))
        self._officer = NameField(people.officers, tr("Officer"))
        self._leader = NameField(people.leaders, tr("Assigned by"))
        self._printed = DeadlineChoice()
        self._due = DateField(today, tr("Due day"))
        self._review = DateField(today, tr("Look at it again on"))
        language = current_language()
        self._firmness = choice_box({word(each, language): each for each in Firmness})
        self._recurrence = choice_box(
            {tr("Once"): None, **{word(each, language): each for each in Recurrence}}
        )
        self._rule_choice = RuleChoice(calendar)
        self._words_field = Field(tr("&Words of the task"), self._words)
        self._due_field = Field(tr("&Due day"), self._due)
        self._review_field = Field(tr("Look at it again &on"), self._review)
        self._lay_out()
        self._show()
        self._printed.deadline_chosen.connect(self._follow)
        self._due.date_changed.connect(self._look_at_day)
        self._recurrence.currentIndexChanged.connect(self._offer_rules)
        self._words.setFocus()

    def give(self) -> bool:
        """Emit the changes when there are any, and words and a readable day."""
        text = " ".join(self._words.toPlainText().split())
        self._words_field.say("")
        if not text:
            self._words_field.say(tr("Write what is to be done."), Tone.WRONG)
            self._words.setFocus()
            return False
        for field, control in (
            (self._due_field, self._due),
            (self._review_field, self._review),
        ):
            if not control.is_readable():
                field.say(tr("Give the day as dd/mm/yyyy."), Tone.WRONG)
                control.setFocus()
                return False
        changes = self._changes(text)
        as_it_reads = self._directive.as_it_reads()
        as_it_reads = replace(as_it_reads, text=" ".join(as_it_reads.text.split()))
        if self._is_new or changes != as_it_reads:
            self.changes_given.emit(changes)
        return True

    def _changes(self, text: str) -> DirectiveChanges:
        leader = self._leader.name()
        return DirectiveChanges(
            text=text,
            leads=self._leads.agencies(),
            coordinators=self._helpers.agencies(),
            due=self._due.day(),
            recurrence=self._every(),
            firmness=Firmness(self._firmness.currentData()),
            officer=self._officer.name(),
            # The chair's name is not kept twice: it follows the notice when that is mended.
            assigned_by="" if leader == self._directive.notice.chair else leader,
            review_on=self._review.day(),
            rule=self._rule_choice.rule(),
        )

    def _every(self) -> Recurrence | None:
        # Qt hands a string enum back as a plain string.
        again = self._recurrence.currentData()
        return Recurrence(again) if again else None

    def _offer_rules(self) -> None:
        self._rule_choice.offer(self._every(), self._due.day())

    def _rule(self) -> str:
        if self._directive.extensions:
            return tr("It has been extended: its first day stands, grant another extension.")
        return tr("Only where it was misread: more time is an extension.")

    def _lay_out(self) -> None:
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(_WORDS_LINES * self._words.fontMetrics().lineSpacing())
        self.body.addWidget(Quoted([self._directive]))
        grid = FormGrid(2)
        grid.add_row(self._words_field)
        grid.add_row(Field(tr("&Lead"), self._leads))
        grid.add_row(Field(tr("&Coordinating"), self._helpers))
        grid.add_row(
            Field(tr("O&fficer"), self._officer), Field(tr("Assigned &by"), self._leader)
        )
        if self._directive.deadlines:
            grid.add_row(Field(tr("Printed deadline"), self._printed))
        days = FormGrid(3)
        days.add_row(
            self._due_field, Field(tr("How &firm"), self._firmness), self._review_field
        )
        days.add_row(
            Field(tr("Comes &again"), self._recurrence),
            Field(tr("Da&y of the period"), self._rule_choice),
        )
        self.body.addLayout(grid, 1)
        self.body.addLayout(days)
        if not self._is_new:
            # On one line: a label that wraps would take its room from the words.
            self.body.addWidget(text_label(self._rule(), TextRole.SMALL, soft=True))
        self.setMinimumWidth(_WIDTH)

    def _show(self) -> None:
        directive = self._directive
        self._words.setPlainText(directive.text)
        self._leads.set_agencies(directive.leads)
        self._helpers.set_agencies(directive.coordinators)
        self._officer.set_name(directive.officer)
        self._leader.set_name(directive.leader)
        self._printed.show_deadlines(directive.deadlines, directive.due)
        self._due.set_day(directive.due)
        choose_value(self._firmness, directive.firmness)
        self._review.set_day(directive.review_on)
        self._review.setEnabled(directive.due is None)
        choose_value(self._recurrence, directive.recurrence)
        original_due = directive.original_due
        self._rule_choice.offer(directive.recurrence, original_due, directive.rule)
        for control in (self._due, self._printed):
            control.setEnabled(not directive.extensions)

    def _follow(self, deadline: Deadline) -> None:
        self._due.set_day(deadline.due)
        choose_value(self._firmness, deadline.firmness)
        self._look_at_day(deadline.due)

    def _look_at_day(self, day: date | None) -> None:
        self._printed.show_deadlines(self._directive.deadlines, day)
        self._review.setEnabled(day is None)
        self._offer_rules()
        issued = self._directive.notice.counted_from
        before = day is not None and issued is not None and day < issued
        self._due_field.say(tr("That day is before the notice.") if before else "")
