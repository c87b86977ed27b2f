"""A field for several agencies, with the known names offered while typing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.ui.language import tr
from desktop_app.ui.offers import Offers

_BETWEEN = "; "


class AgencyField(QLineEdit):
    """Names between semicolons: Vietnamese names hold commas of their own."""

    #: The person changed the names; carries a tuple of PrintedAgency.
    agencies_changed = Signal(object)

    def __init__(
        self, directory: AgencyDirectory, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._directory = directory
        self._given: tuple[PrintedAgency, ...] = ()  # also those typed over since
        self._offers = Offers((each.name for each in directory.agencies), self)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Names, a semicolon between them"))
        self.setToolTip(tr("Several names: a semicolon between them"))
        self.textEdited.connect(self._offer)
        self.textEdited.connect(self._tell)
        self.editingFinished.connect(self._tidy)
        self._offers.activated.connect(self._take)

    def set_agencies(self, agencies: Sequence[PrintedAgency], *, is_other: bool = True) -> None:
        """Show `agencies`; no signal. What is being typed is left alone.

        Unless other work is shown, the names first given stay those that are replaced.
        """
        agencies = tuple(agencies)
        is_same = agencies == self.agencies()
        if not is_same:
            self.setText(_BETWEEN.join(agency.name for agency in agencies))
            self.setCursorPosition(0)
        if is_other or not is_same:
            self._given = agencies

    def agencies(self) -> tuple[PrintedAgency, ...]:
        """The agencies named; one that was printed keeps its place in the source.

        A name typed in place of a printed one tells which it stands for.
        """
        given = {agency.name: agency for agency in self._given}
        parts = (" ".join(part.split()) for part in self.text().split(";"))
        names = [name for name in dict.fromkeys(parts) if name]
        typed = [name for name in names if name not in given]
        gone = [agency for agency in self._given if agency.name not in names]
        # One for one: otherwise nobody can tell which name took which one's place.
        replaced = dict(zip(typed, gone, strict=True)) if len(typed) == len(gone) else {}
        return tuple(given.get(name) or self._known(name, replaced.get(name)) for name in names)

    def _known(self, name: str, replaced: PrintedAgency | None) -> PrintedAgency:
        """A name typed by hand: the directory's own spelling where it knows the body."""
        stands_for = ""
        if replaced is not None:
            stands_for = replaced.stands_for or (replaced.name if replaced.span else "")
        found = self._directory.find(name)
        if found is None:
            return PrintedAgency(name, stands_for=stands_for)
        return PrintedAgency(found.name, found.name, stands_for=stands_for)

    def _tell(self) -> None:
        self.agencies_changed.emit(self.agencies())

    def _tidy(self) -> None:
        """The names as they are meant, once they are typed."""
        self.setText(_BETWEEN.join(agency.name for agency in self.agencies()))

    def _typed_part(self) -> tuple[int, int]:
        """Where the name under the cursor begins and ends."""
        text, cursor = self.text(), self.cursorPosition()
        start = text.rfind(";", 0, cursor) + 1
        end = text.find(";", cursor)
        return start, len(text) if end < 0 else end

    def _offer(self) -> None:
        start, end = self._typed_part()
        self._offers.offer(self.text()[start:end])

    def _take(self, name: str) -> None:
        start, end = self._typed_part()
        text = self.text()
        lead = " " if start else ""
        self.setText(f"{text[:start]}{lead}{name}{text[end:]}")
        self.setCursorPosition(start + len(lead) + len(name))
        self._tell()

    @property
    def is_offering(self) -> bool:
        """Whether the list of offered names is open."""
        return self._offers.is_open
