"""The chips above the list: what narrows it, each taken off by a click or a key."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from desktop_app.tracking.deadline import COMPLETED, OPEN, StandingKind
from desktop_app.tracking.due_period import DueBetween, DuePeriod
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import NOBODY, AgencyCount, ListingFilter
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.wording import word
from desktop_app.ui.action_button import ActionButton
from desktop_app.ui.colors import current_colors
from desktop_app.ui.dialogs import SHEET_KINDS
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_wish import agency_name, notice_name
from desktop_app.ui.look import Space
from desktop_app.ui.tips import whole_tip

_TAKING_OFF = {
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
_LONGEST = 32  # letters; the whole stands in the tip


@dataclass(frozen=True, slots=True)
class Chip:
    """One question that narrows the list, and what the filter is without it."""

    words: str
    without: dict[str, Any]


def chips_of(
    asked: ListingFilter, notices: Iterable[NoticeLine], agencies: Iterable[AgencyCount]
) -> list[Chip]:
    """A chip for each question of `asked` but its words: they stand in the search field."""
    chips = []
    if asked.standings:
        chips.append(Chip(_standings(asked.standings), {"standings": frozenset()}))
    if asked.agency_id is not None:
        chips.append(Chip(agency_name(asked.agency_id, agencies), {"agency_id": None}))
    if asked.lead_id is not None:
        chips.append(Chip(_lead(asked.lead_id, agencies), {"lead_id": None}))
    if asked.notice_id is not None:
        chips.append(Chip(notice_name(asked.notice_id, notices), {"notice_id": None}))
    if asked.due is not None:
        chips.append(Chip(due_words(asked.due), {"due": None}))
    if asked.officer:
        officer = tr("Officer: {name}").format(name=asked.officer)
        chips.append(Chip(officer, {"officer": ""}))
    if asked.source:
        file = tr("From file: {name}").format(name=_file_name(asked.source))
        chips.append(Chip(file, {"source": ""}))
    if asked.starred:
        chips.append(Chip(tr("★ only"), {"starred": False}))
    if asked.unchased:
        chips.append(Chip(tr("Not chased yet"), {"unchased": False}))
    return chips


def words_of(
    asked: ListingFilter, notices: Iterable[NoticeLine], agencies: Iterable[AgencyCount]
) -> str:
    """All that a filter asks on one line, its words too; that of everything is said so."""
    words = [chip.words for chip in chips_of(asked, notices, agencies)]
    if asked.words:
        words.append(tr("“{words}”").format(words=asked.words))
    return " · ".join(words) or tr("All directives")


def due_words(due: DuePeriod | DueBetween) -> str:
    """How a span of due days is said."""
    if isinstance(due, DueBetween):
        first, last = day_text(due.first), day_text(due.last)
        return tr("Due {first} – {last}").format(first=first, last=last)
    return tr("Due: {period}").format(period=word(due, current_language()).lower())


def _file_name(source: str) -> str:
    """The file as the person knows it: of a workbook the text of its rows is the original."""
    book = Path(source.removesuffix(".txt"))
    return book.name if book.suffix.lower() in SHEET_KINDS else source


def _lead(number: int, agencies: Iterable[AgencyCount]) -> str:
    if number == NOBODY:
        return tr("No known lead")
    return tr("Led by: {name}").format(name=agency_name(number, agencies))


def _standings(standings: frozenset[StandingKind]) -> str:
    """The standings in the order in which they want attention; open and done as one word."""
    is_open, is_done = standings >= OPEN, standings >= COMPLETED
    apart = standings - (OPEN if is_open else frozenset())
    apart -= COMPLETED if is_done else frozenset()
    words = [word(kind, current_language()) for kind in StandingKind if kind in apart]
    before, after = [tr("Open work")] * is_open, [tr("Completed")] * is_done
    return ", ".join([*before, *words, *after])


class FilterChips(QFrame):
    """Hidden while nothing narrows the list."""

    #: A chip was taken off; carries the fields of the filter as they are without it.
    taken_off = Signal(dict)

    def __init__(self, acts: Sequence[QAction], parent: QWidget | None = None) -> None:
        """No chip yet; the buttons of `acts` stand behind the chips."""
        super().__init__(parent)
        self._acts = acts
        self._chips: tuple[Chip, ...] = ()
        self._row = FlowLayout(Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.SMALL)
        column.addLayout(self._row)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.hide()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these and no others."""
        if tuple(chips) != self._chips:
            self._chips = tuple(chips)
            self._lay_out()
        self.setVisible(bool(chips))

    def _lay_out(self) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in self._chips:
            button = _ChipButton(chip, self)
            button.taken_off.connect(self.taken_off)
            self._row.addWidget(button)
        if self._chips:
            for act in self._acts:
                taking_all = ActionButton(act)
                taking_all.setProperty("pill", "quiet")
                self._row.addWidget(taking_all)
        self.updateGeometry()


class _ChipButton(QToolButton):
    """Words with a small cross; a click, Enter, Space or Delete takes it off."""

    #: The person takes it off; carries the fields of the filter without it.
    taken_off = Signal(dict)

    def __init__(self, chip: Chip, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = chip
        words = chip.words
        shown = f"{words[: _LONGEST - 1].rstrip()}…" if len(words) > _LONGEST else words
        self.setText(shown.replace("&", "&&"))
        self.setIcon(icon(Icon.REMOVE, current_colors().soft_text))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
        self.setProperty("pill", "filter")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Filter: {words}, take it off").format(words=words))
        self.setToolTip(whole_tip(self.accessibleName()))
        self.clicked.connect(self._take_off)

    def _take_off(self) -> None:
        self.taken_off.emit(self._chip.without)

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        """The window's shortcuts wait while a key takes the chip off."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _TAKING_OFF:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that take things away take the chip off."""
        if event.key() in _TAKING_OFF:
            self._take_off()
        else:
            super().keyPressEvent(event)
