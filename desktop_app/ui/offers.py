"""Known names offered below a field while one types, found without their marks."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.tracking.listing import search_key

_OFFERED = 12


class Offers(QCompleter):
    """The list below the field; `activated` carries the name that was taken."""

    def __init__(self, names: Iterable[str], field: QLineEdit) -> None:
        """Offer `names` under `field`, in their order."""
        super().__init__(field)
        self._keys = [(search_key(name), name) for name in names]
        self._found = QStringListModel(self)
        self.setModel(self._found)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(field)
        self._list().setProperty("card", "offers")

    def offer(self, typed: str) -> None:
        """Show the names that hold each word of `typed`; hide when there is nothing to take."""
        wanted = search_key(typed).split()
        found = [
            name for key, name in self._keys if wanted and all(word in key for word in wanted)
        ]
        self._found.setStringList(found[:_OFFERED])
        if found and found != [typed.strip()]:
            self.complete()
        else:
            self._list().hide()

    def _list(self) -> QWidget:
        # Qt makes the list when it is first asked for.
        return self.popup() or self.widget()

    @property
    def names(self) -> list[str]:
        """What is offered."""
        return self._found.stringList()

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list().isVisible()
