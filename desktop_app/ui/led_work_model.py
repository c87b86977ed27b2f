"""Who leads open work, a row each: the name, the bar, and a figure for each standing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor

from desktop_app.tracking.deadline import OPEN, StandingKind
from desktop_app.tracking.figures import whole
from desktop_app.tracking.overview import LedWork
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import current_colors, standing_look
from desktop_app.ui.icons import standing_icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import TextRole, text_font
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.titled_model import Index, TitledModel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

NAME, BAR, ALL = range(3)  # columns; a standing each behind them
KINDS = tuple(kind for kind in StandingKind if kind in OPEN)


def kinds_of(column: int) -> frozenset[StandingKind]:
    """What of an agency's work a column stands for."""
    return frozenset({KINDS[column - ALL - 1]}) if column > ALL else OPEN


@dataclass(frozen=True, slots=True)
class _Line:
    led: LedWork
    name: str
    spoken: str


class LedWorkModel(TitledModel):
    """Finished lines; the longest bar is that of who leads most."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Without rows yet."""
        super().__init__(_heads(), parent)
        self._rows: tuple[_Line, ...] = ()
        self.longest = 0  # how much open work the longest bar stands for
        self.is_narrow = False  # the heads of the standings are their icons alone

    def show_led(self, led: Sequence[LedWork]) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self._rows = tuple(map(_line, led))
        self.longest = max((each.open for each in led), default=0)
        self.endResetModel()

    def narrow(self, *, is_narrow: bool) -> None:
        """Let the heads of the standings be their icons alone, or words again."""
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            last = self.columnCount() - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, ALL, last)

    def led(self, row: int) -> LedWork:
        """What the row shows."""
        return self._rows[row].led

    def row_of(self, lead_id: int) -> int | None:
        """Where that agency stands; None where it leads nothing open."""
        rows = (row for row, line in enumerate(self._rows) if line.led.lead_id == lead_id)
        return next(rows, None)

    # Qt's own names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; what is said of it names the agency too."""
        line, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole_tip(line.spoken) if column == NAME else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column == NAME else _RIGHT
        if role == Qt.ItemDataRole.FontRole and column >= ALL:
            return text_font(TextRole.STRONG)
        if role == Qt.ItemDataRole.ForegroundRole and column > ALL:
            look = standing_look(KINDS[column - ALL - 1], current_colors())
            return QBrush(QColor(look.color))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The words over a column; a standing has its icon too."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section in {NAME, BAR} else _RIGHT
        if section > ALL:
            kind = KINDS[section - ALL - 1]
            seen = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole}
            if role in seen and self.is_narrow:
                return None
            if role == Qt.ItemDataRole.DecorationRole:
                return standing_icon(standing_look(kind, current_colors()))
            if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
                return word(kind, current_language())
        return super().headerData(section, orientation, role)


def _heads() -> tuple[str, ...]:
    short = {StandingKind.DUE_TODAY: tr("Today")}
    words = (short.get(kind, word(kind, current_language())) for kind in KINDS)
    return (tr("Lead"), tr("By standing"), tr("Open work"), *words)


def _line(led: LedWork) -> _Line:
    name = led.name or tr("No known lead")
    parts = [tr("{number} open").format(number=_figure(led.open))]
    parts += [part_words(kind, number) for kind, number in led.by_standing.items()]
    return _Line(led, name, f"{name}: {', '.join(parts)}")


def part_words(kind: StandingKind, number: int) -> str:
    """`3 quá hạn`."""
    return f"{_figure(number)} {word(kind, current_language()).lower()}"


def _cell(line: _Line, column: int) -> str:
    if column == NAME:
        return line.name
    if column == BAR:
        return ""
    if column == ALL:
        return _figure(line.led.open)
    number = line.led.by_standing.get(KINDS[column - ALL - 1], 0)
    return _figure(number) if number else ""


def _spoken(line: _Line, column: int) -> str:
    """What a screen reader says: all of the row, or one standing of it."""
    if column <= ALL:
        return line.spoken
    kind = KINDS[column - ALL - 1]
    return f"{line.name}: {part_words(kind, line.led.by_standing.get(kind, 0))}"


def _figure(number: int) -> str:
    return whole(number, current_language())
