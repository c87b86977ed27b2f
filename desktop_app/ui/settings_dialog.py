"""The office's facts and the window's language and theme."""

from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QTabWidget, QVBoxLayout, QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.chase_habits import ChaseHabits
from desktop_app.ui.copy_habits import CopyHabits
from desktop_app.ui.form_layout import Field, FormGrid, choice_box, choose_value
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import Language, tr
from desktop_app.ui.look import Space, Theme
from desktop_app.ui.office_form import PaperFacts
from desktop_app.ui.office_habits import ExtensionHabits, ReadingHabits, WarningHabits
from desktop_app.ui.paper_head import PaperHead
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.template_field import TemplateField

_WIDTH = 640
_CHASING = 2  # the place of its page
_A_DAY = date(2026, 1, 5)  # any day will do: the preview shows a form, not a date


class SettingsDialog(GivingDialog):
    """Nothing changes before Save."""

    #: The person saved; carries the OfficeFacts and the Preferences.
    settings_given = Signal(object, object)
    #: The person saved another form of the workbook; carries the OfficeTemplate or None.
    template_given = Signal(object)

    def __init__(
        self,
        facts: OfficeFacts,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        template: str = "",
    ) -> None:
        """`template` is what the office's kept form is called."""
        super().__init__(tr("Settings"), tr("Save"), parent)
        self._facts = facts
        self._paper = PaperFacts(facts)
        self.template = TemplateField(template)
        self._habits = (WarningHabits(facts), ExtensionHabits(facts), ReadingHabits(facts))
        self._chasing = ChaseHabits(facts)
        self._copies = CopyHabits(facts)
        self._preview = PaperHead(_A_DAY)
        self._language = choice_box(
            {"Tiếng Việt": Language.VIETNAMESE, "English": Language.ENGLISH}
        )
        self._theme = choice_box(
            {
                tr("As the computer"): Theme.SYSTEM,
                tr("Light"): Theme.LIGHT,
                tr("Dark"): Theme.DARK,
                tr("High contrast"): Theme.CONTRAST,
            }
        )
        choose_value(self._language, preferences.language)
        choose_value(self._theme, preferences.theme)
        self._today = QCheckBox(tr("Open the page of &today with the window, once a day"))
        self._today.setChecked(preferences.shows_today)
        self._notifies = QCheckBox(tr("Say on the &desktop what is late or due, once a day"))
        self._notifies.setChecked(preferences.notifies)
        self._pages = QTabWidget()
        self._pages.setDocumentMode(True)
        self._lay_out()
        self._paper.changed.connect(self._show_preview)
        self.finished.connect(self.template.let_go)
        self._show_preview()

    def give(self) -> bool:
        """Emit the settings when the office has a name."""
        if not self._paper.says_office():
            self._pages.setCurrentIndex(0)
            return False
        if not self._chasing.is_possible():
            self._pages.setCurrentIndex(_CHASING)
            return False
        if self.template.is_busy():
            return False
        if self.template.is_changed():
            self.template_given.emit(self.template.template())
        self.settings_given.emit(
            self._given_facts(),
            Preferences(
                language=Language(self._language.currentData()),
                theme=Theme(self._theme.currentData()),
                shows_today=self._today.isChecked(),
                notifies=self._notifies.isChecked(),
            ),
        )
        return True

    def _given_facts(self) -> OfficeFacts:
        return facts_from(self._facts, self._paper, *self._habits, self._chasing, self._copies)

    def _show_preview(self) -> None:
        self._preview.show_facts(self._given_facts())

    def _lay_out(self) -> None:
        look = QWidget()
        grid = FormGrid(2)
        grid.add_row(Field(tr("&Language"), self._language), Field(tr("&Theme"), self._theme))
        for box in (self._today, self._notifies):
            grid.add_row(box)
        look.setLayout(grid)
        self._pages.addTab(_page(self._paper, self._preview, self.template), tr("Papers"))
        self._pages.addTab(_page(*self._habits), tr("Days"))
        self._pages.addTab(_page(self._chasing), tr("Chasing"))
        self._pages.addTab(_page(self._copies), tr("Safekeeping"))
        self._pages.addTab(_page(look), tr("Window"))
        self.body.addWidget(self._pages, 1)
        self.setMinimumWidth(_WIDTH)


class FactForm(Protocol):
    """A form over some of the office's facts."""

    def apply_to(self, values: dict[str, object]) -> None:
        """Put them under their names in OfficeFacts."""


def facts_from(facts: OfficeFacts, *forms: FactForm) -> OfficeFacts:
    """`facts` with all that stands in the forms."""
    values: dict[str, object] = {}
    for form in forms:
        form.apply_to(values)
    return replace(facts, **values)  # type: ignore[arg-type]


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, Space.LARGE, 0, 0)
    column.setSpacing(Space.WIDE)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page
