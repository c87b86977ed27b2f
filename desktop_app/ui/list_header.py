"""The list's column heads: a click sorts, columns are moved, widened, and chosen."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop_app.tracking.listing import SortColumn, SortTerm
from desktop_app.ui.chip_painter import room_for_chips
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import tr
from desktop_app.ui.list_columns import HIDDEN_AT_FIRST, SORT_OF, Column, column_title
from desktop_app.ui.look import Space, TextRole, text_font

_WIDTHS = {
    Column.POINT: 92,
    Column.LEAD: 104,
    Column.DUE: 100,
    Column.STANDING: 180,
    Column.STATUS: 116,
    Column.OFFICER: 128,
    Column.COORDINATING: 128,
    Column.NOTICE: 148,
    Column.CHASED: 116,
}
#: Which columns give way first where the text lacks room; its standing and its words stay.
_LOW_WORTH = (
    Column.NOTICE,
    Column.CHASED,
    Column.COORDINATING,
    Column.POINT,
    Column.STATUS,
    Column.OFFICER,
    Column.LEAD,
    Column.DUE,
)
#: What a list of usual width says of its rows, beside their words.
_USUAL = (Column.DUE, Column.STANDING)
# A standing is never cut.
_NARROW = dict.fromkeys(_WIDTHS, 76) | {Column.POINT: 84, Column.DUE: 96}
_LEAST_WIDTH = 64
_LEAST_TEXT = 300
_LEAST_LETTERS = 16  # in a line of the text, whatever the room
_USUAL_LINE = 18  # pixels of a text line at which the widths above are right
_UP, _DOWN = "\N{BLACK UP-POINTING SMALL TRIANGLE}", "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"


class ListHeader(QHeaderView):
    """The text takes the room that the other columns leave."""

    #: A column's head was clicked; carries a tuple of SortTerm, the first counts most.
    sort_asked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without columns before the list has a model."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorts: tuple[SortTerm, ...] = ()
        self._wanted: dict[Column, int] = {}  # widths that the person or the first run gave
        self._gave_way: frozenset[Column] = frozenset()
        self._room_for_standings = 0
        self._is_fitting = False
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(_LEAST_WIDTH)
        self.setSortIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionResized.connect(self._note_width)
        self.sectionClicked.connect(self._ask_for_sort)
        self.customContextMenuRequested.connect(self._offer_columns)

    def set_first_widths(self) -> None:
        """Give the columns of the model their first widths, larger for larger text."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        self._wanted = {column: self._scaled(width) for column, width in _WIDTHS.items()}
        self._set_widths(self._wanted)
        for column in HIDDEN_AT_FIRST:
            self.setSectionHidden(column, True)

    def fit(self, room: int) -> None:
        """Narrow or hide the other columns as far as the text needs it in `room` pixels."""
        self._make_way(room)
        shown = self._shown_widths()
        lacking = sum(shown.values()) + self._scaled(_LEAST_TEXT) - room
        spare = {c: max(w - self._least_width(c), 0) for c, w in shown.items()}
        share = min(max(lacking / (sum(spare.values()) or 1), 0.0), 1.0)
        fitted = {c: w - ceil(spare[c] * share) for c, w in shown.items()}
        self._set_widths(fitted)
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        stretches = room - sum(fitted.values()) >= least
        mode = QHeaderView.ResizeMode
        self.setSectionResizeMode(Column.TEXT, mode.Stretch if stretches else mode.Interactive)
        if not stretches:  # large letters on a small screen: better scrolled than unreadable
            self.resizeSection(Column.TEXT, least)

    def room_for(self, columns: Iterable[Column]) -> int:
        """Pixels that the text needs with `columns` beside it, as far as they were chosen."""
        beside = sum(self._least_width(c) for c in columns if self.is_chosen(c))
        return self._scaled(_LEAST_TEXT) + beside

    @property
    def usual_room(self) -> int:
        """Pixels of a list that says when and how things stand."""
        return self.room_for(_USUAL)

    @property
    def bare_room(self) -> int:
        """Pixels of a list that says how things stand, and no more."""
        return self.room_for((Column.STANDING,))

    def is_chosen(self, column: Column) -> bool:
        """Whether the person wants that column, also where it gave way to the text."""
        return column in self._gave_way or not self.isSectionHidden(column)

    def _make_way(self, room: int) -> None:
        lacking = self.room_for(_WIDTHS) - room
        gave_way = set()
        for column in filter(self.is_chosen, _LOW_WORTH):
            if lacking <= 0:
                break
            gave_way.add(column)
            lacking -= self._least_width(column)
        self._let_give_way(frozenset(gave_way))

    def _let_give_way(self, columns: frozenset[Column]) -> None:
        self._is_fitting = True
        for column in columns ^ self._gave_way:
            self.setSectionHidden(column, column in columns)
        self._gave_way = columns
        self._is_fitting = False

    def kept_state(self) -> QByteArray:
        """Order, choice and widths, as wide as the person wanted the columns."""
        gave_way = self._gave_way
        self._let_give_way(frozenset())
        fitted = {column: self.sectionSize(column) for column in self._shown_widths()}
        self._set_widths(self._shown_widths())
        state = self.saveState()
        self._set_widths(fitted)
        self._let_give_way(gave_way)
        return state

    def bring_back(self, state: QByteArray, known: int = len(Column)) -> None:
        """Stand as in another run, whose list had the first `known` of the columns."""
        self._gave_way = frozenset()
        self.restoreState(state)
        for column in HIDDEN_AT_FIRST:  # Qt shows what the kept state does not know
            if column >= known:
                self.setSectionHidden(column, True)
        for column in self._shown_widths():
            self._wanted[column] = self.sectionSize(column)

    def _shown_widths(self) -> dict[Column, int]:
        return {
            column: max(width, self._least_width(column))
            if column is Column.STANDING
            else width
            for column, width in self._wanted.items()
            if not self.isSectionHidden(column)
        }

    def _least_width(self, column: Column) -> int:
        """How far the words of the tasks may narrow `column`."""
        if column is Column.STANDING:
            if not self._room_for_standings:  # a new language or letter makes the list anew
                chips = room_for_chips(text_font(TextRole.SMALL))
                self._room_for_standings = chips + 2 * Space.SMALL
            return self._room_for_standings
        return self._scaled(_NARROW[column])

    def _set_widths(self, widths: dict[Column, int]) -> None:
        self._is_fitting = True
        for column, width in widths.items():
            self.resizeSection(column, width)
        self._is_fitting = False

    def _scaled(self, width: int) -> int:
        """`width` for the text size of the moment."""
        return round(width * max(self.fontMetrics().height() / _USUAL_LINE, 1.0))

    def _note_width(self, section: int, before: int, width: int) -> None:
        del before
        if not self._is_fitting and width > 0 and section in _WIDTHS:
            self._wanted[Column(section)] = width
            if section == Column.STANDING and width < (
                least := self._least_width(Column.STANDING)
            ):
                self.resizeSection(section, least)

    def chosen(self) -> list[Column]:
        """The columns that the person wants, from left to right."""
        return sorted(filter(self.is_chosen, Column), key=self.visualIndex)

    def show_sorts(self, sorts: tuple[SortTerm, ...]) -> None:
        """Mark the columns that the rows are sorted by."""
        if sorts != self._sorts:
            self._sorts = sorts
            self.viewport().update()

    def _ask_for_sort(self, section: int) -> None:
        """Upwards, downwards, and back; with Shift beside the columns sorted by already."""
        column = SORT_OF.get(Column(section))
        if column is None:
            return
        shift = Qt.KeyboardModifier.ShiftModifier
        is_further = bool(QGuiApplication.keyboardModifiers() & shift)
        self.sort_asked.emit(turned_sorts(self._sorts, column, is_further=is_further))

    def _offer_columns(self, at: QPoint) -> None:
        """Let the person choose which columns are shown; the text always is."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in Column:
            title = column_title(column)
            if column in self._gave_way:
                title = tr("{column} (no room for it now)").format(column=title)
            action = QAction(title, menu, checkable=True)
            action.setChecked(self.is_chosen(column))
            action.setEnabled(column is not Column.TEXT)
            action.setData(column)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self.turn_column(action.data()))
        menu.popup(self.mapToGlobal(at))

    def turn_column(self, column: Column) -> None:
        """Show a column, or hide it again; the others make room for it."""
        is_chosen = self.is_chosen(column)
        self._gave_way -= {column}
        self.setSectionHidden(column, is_chosen)
        self.fit(self.viewport().width())

    # Qt's own names

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Say at the right of a head which way it sorts, and as the how manieth."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        sort = SORT_OF.get(Column(section))
        place = next((p for p, term in enumerate(self._sorts) if term.column is sort), None)
        if place is None:
            return
        mark = _DOWN if self._sorts[place].descending else _UP
        words = f"{mark}{place + 1}" if len(self._sorts) > 1 else mark
        painter.setFont(text_font(TextRole.STRONG, self.font()))
        painter.setPen(QColor(current_colors().accent))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -Space.TIGHT, 0), side, words)


def turned_sorts(
    sorts: tuple[SortTerm, ...], column: SortColumn, *, is_further: bool
) -> tuple[SortTerm, ...]:
    """The order after a click on the head of `column`: upwards, downwards, not by it.

    `is_further` keeps the other columns; a new one counts less than they do.
    """
    was = next((term for term in sorts if term.column is column), None)
    if was is None:
        return (*sorts, SortTerm(column)) if is_further else (SortTerm(column),)
    turned = () if was.descending else (SortTerm(column, descending=True),)
    if not is_further:
        # With others beside it a plain click leaves this one alone, as it stands.
        return turned if len(sorts) == 1 else (SortTerm(column),)
    place = sorts.index(was)
    return (*sorts[:place], *turned, *sorts[place + 1 :])
