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
        self._given: dict[str, PrintedAgency] = {}  # also those typed over since
        self._offers = Offers((each.name for each in directory.agencies), self)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Names, a semicolon between them"))
        self.setToolTip(tr("Several names: a semicolon between them"))
        self.textEdited.connect(self._offer)
        self.textEdited.connect(self._tell)
        self.editingFinished.connect(self._tidy)
        self._offers.activated.connect(self._take)

    def set_agencies(self, agencies: Sequence[PrintedAgency]) -> None:
        """Show `agencies`; no signal. What is being typed is left alone."""
        agencies = tuple(agencies)
        if agencies != self.agencies():
            self._given = {}
            self.setText(_BETWEEN.join(agency.name for agency in agencies))
            self.setCursorPosition(0)
        for agency in agencies:
            self._given.setdefault(agency.name, agency)

    def agencies(self) -> tuple[PrintedAgency, ...]:
        """The agencies named; one that was printed keeps its place in the source."""
        names = dict.fromkeys(" ".join(part.split()) for part in self.text().split(";"))
        return tuple(self._given.get(name) or self._known(name) for name in names if name)

    def _known(self, name: str) -> PrintedAgency:
        """A name typed by hand: the directory's own spelling where it knows the body."""
        found = self._directory.find(name)
        return PrintedAgency(found.name, found.name) if found else PrintedAgency(name)

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
