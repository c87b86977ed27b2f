"""The agencies' sheets in a window of their own: who was sent one, and who has answered."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop_app.tracking.figures import day_text, moment_text
from desktop_app.tracking.sent_sheet import SentSheet, SheetRound
from desktop_app.ui.actions import tip
from desktop_app.ui.colors import current_colors
from desktop_app.ui.dropping import dropped_paths
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import TextRole
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.table_window import lay_out

_FIRST_SIZE = QSize(1040, 620)
_LEAST_SIZE = QSize(780, 420)
_AGENCY, _STATE = 1, 5  # columns


class SheetsWindow(QWidget):
    """Shows the rounds and tells what the person wants; changes nothing itself."""

    #: Sheets are to be made.
    send_asked = Signal()
    #: A file that came back is to be chosen.
    take_in_asked = Signal()
    #: Files were dropped; carries their paths.
    files_dropped = Signal(list)
    #: Who has not answered is to be chased; carries the directives that are waited for.
    chase_asked = Signal(list)
    #: These directives are to be shown in the list.
    show_asked = Signal(list)
    #: The last change is to be taken back.
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without sheets yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Agency sheets"))
        self.setAcceptDrops(True)
        self._sheets: list[SentSheet] = []
        self._figures = text_label("", TextRole.SMALL, soft=True)
        self.table = PlainTable(
            (
                tr("Made"),
                tr("Agency"),
                tr("Answer by"),
                tr("Answered"),
                tr("Came back"),
                tr("State"),
            ),
            tr("Sheets that were made"),
            stretched=_AGENCY,
            letters={0: 18, 2: 13, 3: 11, 4: 13, _STATE: 23},
        )
        self._nothing = EmptyState(Icon.SHEETS, is_drop_place=True)
        self._pages = QStackedWidget()
        self.send = push_button(tr("&Make sheets…"), Icon.ADD, tip(tr("Make"), ("Ctrl+N",)))
        self.take_in = push_button(
            tr("&Take in answers…"), Icon.EMPTY, tip(tr("Take in"), ("Ctrl+O",))
        )
        self.chase = push_button(
            tr("&Chase who is silent"), Icon.UNDECIDED, tip(tr("Chase"), ("Ctrl+D",))
        )
        self.show_work = push_button(
            tr("&Show the work"), Icon.ALL, tip(tr("Show what is waited for"), ("Return",))
        )
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def show_rounds(self, rounds: Sequence[SheetRound]) -> None:
        """Show what was sent, the newest first; the row that was current stays so."""
        row = max(self.table.currentRow(), 0)
        self._sheets = [sheet for each in rounds for sheet in each.sheets]
        rows = []
        for each in rounds:
            for place, sheet in enumerate(each.sheets):
                made = moment_text(each.sent_at)
                rows.append(_cells(sheet, made if place == 0 else ""))
        self.table.show_rows(rows)
        for place, sheet in enumerate(self._sheets):
            self.table.cell(place, _STATE).setForeground(QColor(_color(sheet)))
        self._pages.setCurrentWidget(self.table if rows else self._nothing)
        silent = sum(len(each.silent) for each in rounds[:1])
        self._figures.setText(
            tr("%n agencies of the last round are silent", "", silent) if rows else ""
        )
        if rows:
            self.table.selectRow(min(row, len(rows) - 1))
        self._offer()

    def picked(self) -> list[SentSheet]:
        """The sheets that are selected."""
        return [self._sheets[row] for row in self.table.picked_rows()]

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for button in (self.send, self.take_in):
            tools.addWidget(button)
        tools.addStretch(1)
        for button in (self.show_work, self.chase):
            tools.addWidget(button)
        self._nothing.say(
            tr("No sheet has been made"),
            tr("Make a sheet for each agency; drop here what they send back."),
        )
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        lay_out(self, tr("Agency sheets"), self._figures, tools, self._pages)

    def _connect(self) -> None:
        self.send.clicked.connect(self.send_asked)
        self.take_in.clicked.connect(self.take_in_asked)
        self.chase.clicked.connect(self._ask_to_chase)
        self.show_work.clicked.connect(self._ask_to_show)
        self.table.itemSelectionChanged.connect(self._offer)
        self.table.doubleClicked.connect(self._ask_to_show)
        for keys, act in (
            ("Ctrl+N", self.send_asked.emit),
            ("Ctrl+O", self.take_in_asked.emit),
            ("Ctrl+D", self._ask_to_chase),
            ("Ctrl+Z", self.undo_asked.emit),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence.fromString(keys), self, act)
        for keys in ("Return", "Enter"):  # on a button they press it
            inside = QShortcut(QKeySequence.fromString(keys), self.table, self._ask_to_show)
            inside.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _waited_for(self) -> list[int]:
        picked = self.picked()
        return list(dict.fromkeys(number for each in picked for number in each.unanswered))

    def _offer(self) -> None:
        for button in (self.chase, self.show_work):
            button.setEnabled(bool(self._waited_for()))

    def _ask_to_chase(self) -> None:
        self._tell(self.chase_asked.emit)

    def _ask_to_show(self) -> None:
        self._tell(self.show_asked.emit)

    def _tell(self, tell: Callable[[list[int]], None]) -> None:
        if numbers := self._waited_for():
            tell(numbers)

    # Qt's own names

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files in."""
        event.acceptProposedAction()
        paths: list[Path] = dropped_paths(event.mimeData())
        self.files_dropped.emit(paths)


def _cells(sheet: SentSheet, made: str) -> tuple[str, ...]:
    return (
        made,
        sheet.agency,
        day_text(sheet.answer_by),
        f"{sheet.answered}/{sheet.rows}",
        day_text(sheet.came_on),
        _state(sheet),
    )


def _state(sheet: SentSheet) -> str:
    if sheet.is_answered:
        return tr("Nothing is waited for")
    if sheet.came_on is None:
        return tr("Has not answered")
    return tr("%n directive(s) waited for", "", len(sheet.unanswered))


def _color(sheet: SentSheet) -> str:
    colors = current_colors()
    if sheet.is_answered:
        return colors.done
    return colors.overdue if sheet.came_on is None else colors.due_soon
