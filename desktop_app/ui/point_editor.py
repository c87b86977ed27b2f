"""The point under the cursor, open for editing: words, agencies, deadline, its fate."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.intake.draft import DraftDeadline, DraftPoint
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.deadline import Firmness, Recurrence
from desktop_app.tracking.notice import PointKind
from desktop_app.tracking.recurring import proposed_rule
from desktop_app.tracking.wording import word
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.agency_field import AgencyField
from desktop_app.ui.date_field import DateField
from desktop_app.ui.deadline_choice import DeadlineChoice
from desktop_app.ui.disposition_bar import DispositionBar
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.form_layout import choice_box, choose_value, text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.review_keys import ReviewAct, key_of, tip
from desktop_app.ui.review_point import PointField, ReviewedPoint
from desktop_app.ui.rule_choice import RuleChoice
from desktop_app.ui.words_field import WordsField


class PointEditor(QWidget):
    """Every value of one point; it gives the whole changed point at each change."""

    #: The person changed a value; carries the DraftPoint and the PointField.
    point_edited = Signal(object, object)
    #: The person pressed what becomes of the point; carries the Disposition.
    disposition_chosen = Signal(object)

    def __init__(
        self,
        directory: AgencyDirectory,
        calendar: WorkingCalendar,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """A date without a year is not before `today`; rules count days by `calendar`."""
        super().__init__(parent)
        self._point: DraftPoint | None = None
        self._calendar = calendar
        language = current_language()
        self._label = QLineEdit()
        self._label.setAccessibleName(tr("Place in the notice"))
        self._label.setToolTip(tr("The point's number as printed"))
        self.bar = DispositionBar()
        self._doubts = DoubtStrip()
        self.words = WordsField()
        self._leads = AgencyField(directory, tr("Lead"))
        self._helpers = AgencyField(directory, tr("Coordinating"))
        self._deadlines = DeadlineChoice()
        self._due = DateField(today, tr("Due day"), forward=True)
        self._firmness = choice_box({word(each, language): each for each in Firmness})
        self._recurrence = choice_box(
            {tr("Once"): None, **{word(each, language): each for each in Recurrence}}
        )
        self._rule = RuleChoice(calendar)
        self._rule_name = text_label(tr("Day of the period"), TextRole.SMALL, soft=True)
        self._kind = choice_box({word(each, language): each for each in PointKind})
        self._name_controls()
        self._lay_out()
        self._connect()

    def show_point(
        self, reviewed: ReviewedPoint, counted_from: date | None, *, is_other: bool
    ) -> None:
        """Show a point; unless it `is_other` than before, what is being typed stays."""
        point = self._point = reviewed.point
        self.bar.show_disposition(reviewed.disposition)
        if self._label.text().strip() != point.label:
            self._label.setText(point.label)
        self.words.show_words(point.text)
        self._leads.set_agencies(point.leads, is_other=is_other)
        self._helpers.set_agencies(point.coordinators, is_other=is_other)
        self._deadlines.show_deadlines(point.deadlines, point.due)
        if counted_from is not None:
            self._due.count_from(counted_from)
        if is_other or self._due.day() != point.due:
            self._due.set_day(point.due)
        driving = driving_deadline(point)
        self._firmness.setEnabled(driving is not None)
        choose_value(self._firmness, driving.firmness if driving else Firmness.ORDER)
        choose_value(self._recurrence, point.recurrence)
        self._show_rule(point)
        choose_value(self._kind, point.kind)

    def say(self, sentence: str, beside: str = "") -> None:
        """Say above the words what is doubtful in the point, or nothing."""
        self._doubts.say(sentence, beside)

    def kept_free(self) -> int:
        """The pixels that a doubt will take when the next point has one."""
        return 0 if self._doubts.isVisible() else self._doubts.sizeHint().height() + Space.SMALL

    def marked_words(self) -> tuple[int, int]:
        """Where the selection in the words begins and ends; both at the cursor without one."""
        cursor = self.words.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def go_to(self, field: PointField) -> None:
        """Put the cursor in `field`, what stands there ready to be typed over."""
        if field is PointField.PRINTED and self._deadlines.focus_chosen():
            return
        where: QWidget = {
            PointField.LABEL: self._label,
            PointField.WORDS: self.words,
            PointField.LEADS: self._leads,
            PointField.COORDINATORS: self._helpers,
            PointField.FIRMNESS: self._firmness,
            PointField.RECURRENCE: self._recurrence,
            PointField.RULE: self._rule,
            PointField.KIND: self._kind,
        }.get(field, self._due)
        where.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(line := where.focusProxy() or where, QLineEdit):
            line.selectAll()

    def wants_a_day(self) -> bool:
        """Whether something stands as the due day that is none; the cursor goes there."""
        if self._due.is_readable():
            return False
        self._due.setFocus()
        return True

    def is_offering_names(self) -> bool:
        """Whether Enter belongs to an open list of agency names."""
        return self._leads.is_offering or self._helpers.is_offering

    def _name_controls(self) -> None:
        for control, name in (
            (self.words, tr("Words of the task")),
            (self._firmness, tr("Firmness")),
            (self._recurrence, tr("Comes again")),
            (self._kind, tr("Kind of point")),
        ):
            control.setAccessibleName(name)
        self.words.setToolTip(tip(ReviewAct.WORDS))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        self._label.setMaximumWidth(self.fontMetrics().horizontalAdvance("II.10.a) ý 2") + 32)
        top.addWidget(self._label, 1)
        top.addStretch(1)
        top.addWidget(self.bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(2, 1)
        when = QWidget()
        beside = FlowLayout(Space.SMALL)  # large letters want a second line
        when.setLayout(beside)
        self._due.setMaximumWidth(self._due.minimumWidth())
        for control in (self._due, self._firmness, self._recurrence, self._kind):
            beside.addWidget(control)
        for row, (name, act, what) in enumerate(
            (
                (tr("Lead"), ReviewAct.LEADS, self._leads),
                (tr("Coordinating"), ReviewAct.COORDINATORS, self._helpers),
                (tr("Printed deadline"), ReviewAct.PRINTED, self._deadlines),
                (tr("Due day"), ReviewAct.DUE, when),
            )
        ):
            grid.addWidget(text_label(name, TextRole.SMALL, soft=True), row, 0)
            grid.addWidget(text_label(key_of(act), TextRole.SMALL, soft=True), row, 1)
            grid.addWidget(what, row, 2)
        grid.addWidget(self._rule_name, grid.rowCount(), 0)
        grid.addWidget(self._rule, grid.rowCount() - 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._doubts)
        column.addWidget(self.words, 1)
        column.addLayout(grid)

    def _connect(self) -> None:
        self.bar.disposition_chosen.connect(self.disposition_chosen)
        self._label.textEdited.connect(self._edit_label)
        self.words.words_changed.connect(self._edit_words)
        self._leads.agencies_changed.connect(self._edit_leads)
        self._helpers.agencies_changed.connect(self._edit_helpers)
        self._deadlines.deadline_chosen.connect(self._follow_deadline)
        self._due.date_changed.connect(self._edit_due)
        self._firmness.activated.connect(self._edit_firmness)
        self._recurrence.activated.connect(self._edit_recurrence)
        self._rule.activated.connect(self._edit_rule)
        self._kind.activated.connect(self._edit_kind)

    def _give(self, field: PointField, **values: object) -> None:
        if self._point is not None:
            self._point = replace(self._point, **values)  # type: ignore[arg-type]
            self.point_edited.emit(self._point, field)

    def _edit_label(self, label: str) -> None:
        self._give(PointField.LABEL, label=label.strip())

    def _edit_words(self, words: str) -> None:
        self._give(PointField.WORDS, text=words)

    def _edit_leads(self, agencies: Sequence[object]) -> None:
        self._give(PointField.LEADS, leads=tuple(agencies))

    def _edit_helpers(self, agencies: Sequence[object]) -> None:
        self._give(PointField.COORDINATORS, coordinators=tuple(agencies))

    def _follow_deadline(self, deadline: DraftDeadline) -> None:
        recurrence = deadline.recurrence
        self._give(PointField.PRINTED, due=deadline.due, recurrence=recurrence, rule=None)

    def _edit_due(self, due: date | None) -> None:
        self._give(PointField.DUE, due=due, rule=None)

    def _edit_firmness(self) -> None:
        if self._point is None:
            return
        driving = driving_deadline(self._point)
        firmness = Firmness(self._firmness.currentData())
        self._give(
            PointField.FIRMNESS,
            deadlines=tuple(
                replace(each, firmness=firmness) if each is driving else each
                for each in self._point.deadlines
            ),
        )

    def _edit_recurrence(self) -> None:
        # Qt hands a string enum back as a plain string.
        chosen = self._recurrence.currentData()
        every = Recurrence(chosen) if chosen else None
        self._give(PointField.RECURRENCE, recurrence=every, rule=None)

    def _edit_rule(self) -> None:
        self._give(PointField.RULE, rule=self._rule.rule())

    def _show_rule(self, point: DraftPoint) -> None:
        """Offer the days of the period: what was chosen, else what the phrase proposes."""
        rule, driving = point.rule, driving_deadline(point)
        if rule is None and point.recurrence and point.due:
            phrase = driving.phrase if driving else ""
            rule = proposed_rule(point.recurrence, point.due, phrase, self._calendar)
        self._rule.offer(point.recurrence, point.due, rule)
        for shown in (self._rule_name, self._rule):
            shown.setVisible(rule is not None)

    def _edit_kind(self) -> None:
        kind = PointKind(self._kind.currentData())
        self._give(PointField.KIND, kind=kind, trackable=kind is not PointKind.NOTE)


def driving_deadline(point: DraftPoint) -> DraftDeadline | None:
    """The printed deadline that the due day comes from, else the first."""
    same = (each for each in point.deadlines if each.due == point.due)
    return next(same, point.deadlines[0] if point.deadlines else None)
