"""The office's own form of the weekly workbook: chosen, tried, taken back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.desk.template_file import read_template, write_sample
from desktop_app.errors import KnownError
from desktop_app.tracking.template import OfficeTemplate
from desktop_app.ui.background import Task
from desktop_app.ui.dialogs import choose_workbook, choose_workbook_to_save, documents_folder
from desktop_app.ui.form_layout import Field, Tone, push_button
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space

_SAMPLE = "MauBaoCaoTuan.xlsx"


class TemplateField(QWidget):
    """A template is tried away from the window; one that cannot be filled is never taken."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what the kept template is called; empty where none is kept."""
        super().__init__(parent)
        self._template: OfficeTemplate | None = None
        self._is_changed = False
        self._task: Task | None = None
        self._name = QLineEdit(name)
        self._name.setReadOnly(True)
        self._name.setPlaceholderText(tr("The program's own form"))
        self._choose = push_button(tr("Choose a form…"), Icon.OPEN_FOLDER)
        self._remove = push_button(tr("Take out"), Icon.REMOVE)
        self._sample = push_button(tr("Save a sample…"), Icon.SAVE_AS)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._name, 1)
        for button in (self._choose, self._remove, self._sample):
            row.addWidget(button)
        inside = QWidget()
        inside.setLayout(row)
        hint = tr("An .xlsx with words such as {words} in its cells; the sample explains them.")
        words = "{nội dung}, {tổng số}"
        self._field = Field(
            tr("The office's form of the weekly workbook"),
            inside,
            hint=hint.format(words=words),
        )
        self._name.setAccessibleName(tr("The office's form of the weekly workbook"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self._choose.clicked.connect(self._ask_which)
        self._remove.clicked.connect(self._take_out)
        self._sample.clicked.connect(self._ask_where)
        self._show()

    def take(self, path: Path) -> None:
        """Try the template at `path`; what is wrong with it is said below."""
        self._start(lambda: read_template(path), self._take)

    def save_sample(self, path: Path) -> None:
        """Write the sample to `path`."""
        self._start(lambda: write_sample(path), partial(self._tell_saved, path.name))

    def is_changed(self) -> bool:
        """Whether another template was chosen, or the kept one taken out."""
        return self._is_changed

    def template(self) -> OfficeTemplate | None:
        """The template that was chosen; None where the kept one was taken out."""
        return self._template

    def is_busy(self) -> bool:
        """Whether a file is still being read or written; says so."""
        if self._task is not None:
            self._field.say(tr("A file is still being read: wait a moment."), Tone.CARE)
        return self._task is not None

    def let_go(self) -> None:
        """Wait for what is under way, for its task goes with this."""
        if self._task is not None:
            QThreadPool.globalInstance().waitForDone()

    def _ask_which(self) -> None:
        choose_workbook(self, documents_folder(), self.take)

    def _ask_where(self) -> None:
        choose_workbook_to_save(self, documents_folder() / _SAMPLE, self.save_sample)

    def _start(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        if self._task is not None:
            return
        self._field.say("")
        self._task = Task(work, self)
        self._task.succeeded.connect(done)
        self._task.failed.connect(self._refuse)
        self._task.start()

    def _take(self, template: OfficeTemplate) -> None:
        self._task = None
        self._template, self._is_changed = template, True
        self._name.setText(template.name)
        self._show()

    def _take_out(self) -> None:
        self._template, self._is_changed = None, True
        self._name.clear()
        self._field.say("")
        self._show()

    def _tell_saved(self, name: str, _written: object) -> None:
        self._task = None
        said = tr("{name} is written: change it in Excel, then choose it here.")
        self._field.say(said.format(name=name), Tone.PLAIN)

    def _refuse(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, KnownError):
            raise error
        self._field.say(error.sentence(current_language()), Tone.WRONG)

    def _show(self) -> None:
        self._remove.setVisible(bool(self._name.text()))
