"""On which printer, how often, which pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from desktop_app.errors import NoPrinter
from desktop_app.ui.form_layout import (
    Field,
    FormGrid,
    Tone,
    choice_box,
    choose_value,
    spin_box_in_line,
)
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr

_WIDTH = 480
_MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What the person wants on paper; pages are counted from 1, both included."""

    printer: str
    copies: int
    first: int
    last: int
    two_sided: bool


class _Pages(Enum):
    ALL = auto()
    CURRENT = auto()
    SPAN = auto()


def printers() -> list[str]:
    """The printers of this PC, its usual one first. Raises NoPrinter."""
    names = list(QPrinterInfo.availablePrinterNames())
    if not names:
        raise NoPrinter
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != usual)


class PrintDialog(GivingDialog):
    """Ours, because Qt's own speaks no Vietnamese on every system."""

    guards_words = False

    #: The person wants it printed; carries the PrintWish.
    print_wanted = Signal(object)

    def __init__(
        self, names: Sequence[str], pages: int, current: int, parent: QWidget | None = None
    ) -> None:
        """`names` of printers; a paper of `pages` that shows the page `current`, from 1."""
        super().__init__(tr("Print"), tr("Print"), parent)
        self._current = current
        self._count = pages
        self._printer = choice_box({name: name for name in names})
        self._copies = _number(1, _MOST_COPIES, 1)
        choices = {
            tr("All pages"): _Pages.ALL,
            tr("This page ({number})").format(number=current): _Pages.CURRENT,
            tr("Some pages"): _Pages.SPAN,
        }
        self._which = choice_box(dict(choices))
        self._first = _number(1, pages, 1)
        self._last = _number(1, pages, pages)
        self._two_sided = QCheckBox(tr("On &both sides"))
        self._span_field = Field(tr("&Until"), self._last)
        self._lay_out()
        self._which.activated.connect(self._offer_span)
        self._printer.activated.connect(self._offer_sides)
        self._offer_span()
        self._offer_sides()

    def give(self) -> bool:
        """Emit what is wanted, where the pages make sense."""
        first, last = self._pages()
        if last < first:
            wrong = tr("The last page must not be before the first.")
            self._span_field.say(wrong, Tone.WRONG)
            return False
        self.print_wanted.emit(
            PrintWish(
                printer=str(self._printer.currentData()),
                copies=self._copies.value(),
                first=first,
                last=last,
                two_sided=self._two_sided.isEnabled() and self._two_sided.isChecked(),
            )
        )
        return True

    def _pages(self) -> tuple[int, int]:
        which = _Pages(self._which.currentData())
        if which is _Pages.ALL:
            return 1, self._count
        if which is _Pages.CURRENT:
            return self._current, self._current
        return self._first.value(), self._last.value()

    def _lay_out(self) -> None:
        grid = FormGrid(3)
        grid.add_row(Field(tr("&Printer"), self._printer))
        grid.add_row(
            Field(tr("Pa&ges"), self._which),
            Field(tr("&From page"), self._first),
            self._span_field,
        )
        grid.add_row(Field(tr("&Copies"), self._copies), Field("", self._two_sided))
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)

    def _offer_span(self) -> None:
        is_span = self._which.currentData() is _Pages.SPAN
        for box in (self._first, self._last):
            box.setEnabled(is_span)
        if is_span:
            choose_value(self._which, _Pages.SPAN)

    def _offer_sides(self) -> None:
        info = QPrinterInfo.printerInfo(str(self._printer.currentData()))
        modes = set(info.supportedDuplexModes())
        self._two_sided.setEnabled(bool(modes - {QPrinter.DuplexMode.DuplexNone}))


def _number(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    spin_box_in_line(box)
    return box
