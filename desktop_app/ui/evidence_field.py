"""The evidence of an answer: files chosen or dropped, each with its name and size."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QThreadPool
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.desk.evidence_file import read_evidence
from desktop_app.errors import KnownError
from desktop_app.tracking.evidence import Evidence, NewEvidence
from desktop_app.ui.background import Task
from desktop_app.ui.dialogs import choose_evidence
from desktop_app.ui.form_layout import Field, Tone, push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space


class EvidenceField(QWidget):
    """Files are read as they come in, one after the other, away from the window."""

    def __init__(self, kept: Iterable[Evidence] = (), parent: QWidget | None = None) -> None:
        """`kept` are there already, and can be taken out."""
        super().__init__(parent)
        self._kept = {file.id: file for file in kept}
        self._taken_out: list[int] = []
        self._new: list[NewEvidence] = []
        self._waiting: list[Path] = []
        self._task: Task | None = None
        self._says_wait = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.TIGHT)
        add = push_button(tr("&Add files…"), Icon.ADD)
        add.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(self._rows)
        column.addLayout(row)
        hint = tr("Or drop them here. They are kept with the register as they are.")
        self._field = Field(tr("Evidence"), inside, hint=hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._field)
        self._show()

    def add(self, paths: Iterable[Path]) -> None:
        """Read these files; what is not taken is said below."""
        self._say("")
        self._waiting += paths
        self._read_next()

    def files(self) -> tuple[NewEvidence, ...]:
        """The files that came in."""
        return tuple(self._new)

    def taken_out(self) -> tuple[int, ...]:
        """The numbers of kept files that are to go."""
        return tuple(self._taken_out)

    def is_reading(self) -> bool:
        """Whether a file is still on its way; says so."""
        if self._task is not None:
            self._say(tr("A file is still being read: wait a moment."), Tone.CARE)
            self._says_wait = True
        return self._task is not None

    def is_changed(self) -> bool:
        """Whether files came in or are to go."""
        return bool(self._new or self._taken_out or self._waiting or self._task)

    def let_go(self) -> None:
        """Read nothing more; a file under way is waited for, for its task goes with this."""
        self._waiting.clear()
        if self._task is not None:
            QThreadPool.globalInstance().waitForDone()

    def _say(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        self._says_wait = False
        self._field.say(words, tone)

    def _choose(self) -> None:
        choose_evidence(self, self.add)

    def _read_next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        path = self._waiting.pop(0)
        self._task = Task(lambda: read_evidence(path), self)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._refuse)
        self._task.start()

    def _take(self, file: NewEvidence) -> None:
        self._task = None
        if file not in self._new:
            self._new.append(file)
        self._show()
        self._read_next()
        if self._task is None and self._says_wait:
            self._say("")

    def _refuse(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, KnownError):
            raise error
        self._say(error.sentence(current_language()), Tone.WRONG)
        self._read_next()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for number, kept in self._kept.items():
            self._add_row(kept.name, kept.size, partial(self._take_out, number))
        for place, file in enumerate(self._new):
            self._add_row(file.name, len(file.content), partial(self._drop, place))

    def _add_row(self, name: str, size: int, remove: Callable[[], None]) -> None:
        button = push_button("", Icon.REMOVE, tr("Take {name} out").format(name=name))
        button.setAccessibleName(button.toolTip())
        button.setProperty("flat", True)
        button.clicked.connect(remove)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text_label(f"{name}  ·  {size_words(size)}"), 1)
        row.addWidget(button)
        self._rows.addWidget(line)

    def _take_out(self, number: int) -> None:
        del self._kept[number]
        self._taken_out.append(number)
        self._show()

    def _drop(self, place: int) -> None:
        del self._new[place]
        self._show()


def size_words(size: int) -> str:
    """A file's size as the system writes it."""
    return QLocale().formattedDataSize(
        size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
