"""A day after the one in force, typed or reached by a step."""

from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.ui.date_field import DateField
from desktop_app.ui.form_layout import Field, Tone, push_button, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_FAR = timedelta(days=400)


class LaterDay(QWidget):
    """The field with its steps; it says itself what is wrong with its day."""

    def __init__(self, due: date | None, today: date, parent: QWidget | None = None) -> None:
        """Steps count from `due`, the day in force, or from `today` where there is none."""
        super().__init__(parent)
        self._due, self._start = due, due or today
        self._line = DateField(self._start, tr("New day"), forward=True)
        self._field = Field(tr("&New day"), self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._field)
        column.addLayout(self._steps())
        self.setFocusProxy(self._line)
        self._line.date_changed.connect(self._look_at)

    def day(self) -> date | None:
        """The day meant; None while there is none."""
        return self._line.day()

    def set_day(self, day: date) -> None:
        """Show `day`."""
        self._line.set_day(day)
        self._look_at(day)

    def is_given(self) -> bool:
        """Whether a later day stands there; says so and takes the keyboard when not."""
        wrong = self._wrong_with(self.day())
        if wrong:
            self._field.say(wrong, Tone.WRONG)
            self._line.setFocus()
        return not wrong

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        for days in (7, 15, 30):
            step = push_button(tr("+%n day(s)", "", days))
            step.setFont(text_label("", TextRole.SMALL).font())
            step.setProperty("days", days)
            step.clicked.connect(self._step)
            row.addWidget(step)
        row.addStretch(1)
        return row

    def _step(self) -> None:
        step = self.sender()
        if isinstance(step, QPushButton):
            self.set_day(self._start + timedelta(days=int(step.property("days"))))

    def _look_at(self, day: date | None) -> None:
        wrong = self._wrong_with(day) if day else ""
        far = day is not None and day > self._start + _FAR
        self._field.say(
            wrong or (tr("That is more than a year away.") if far else ""),
            Tone.WRONG if wrong else Tone.CARE,
        )

    def _wrong_with(self, day: date | None) -> str:
        if day is None:
            return tr("Give the day as dd/mm/yyyy.")
        if self._due is not None and day <= self._due:
            return tr("The new day must be after {due}.").format(due=day_text(self._due))
        return ""
