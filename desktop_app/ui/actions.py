"""What can be done in the main window, and how a row of its table of actions looks."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QKeySequence

from desktop_app.ui.icons import Icon


class Act(Enum):
    """What can be done in the main window."""

    IMPORT = auto()
    IMPORT_TRACKER = auto()
    REPORT = auto()
    ISSUED = auto()
    MONDAY = auto()
    MONDAY_NEXT = auto()
    TODAY = auto()
    MONTH = auto()
    OVERVIEW = auto()
    EXPORT = auto()
    PAST = auto()
    CHANGES = auto()
    PRINT_LIST = auto()
    PRINT_NOTICE = auto()
    SHEETS = auto()
    CHASE = auto()
    FIND = auto()
    FIND_IN_NOTICES = auto()
    PALETTE = auto()
    FILTER = auto()
    SIDE = auto()
    PANEL = auto()
    ONLY_OVERDUE = auto()
    ONLY_DUE_TODAY = auto()
    ONLY_DUE_SOON = auto()
    ONLY_ON_TRACK = auto()
    ONLY_UNDATED = auto()
    ONLY_DONE = auto()
    NO_FILTER = auto()
    SAVE_VIEW = auto()
    COPY = auto()
    PASTE = auto()
    UNDO = auto()
    REDO = auto()
    AGENCIES = auto()
    SETTINGS = auto()
    UPDATE = auto()
    QUICK_EDIT = auto()
    EXTEND = auto()
    COMPLETE = auto()
    CHASE_PICKED = auto()
    NOTE_CHASE = auto()
    CONFIRM = auto()
    SEND_BACK = auto()
    MEND = auto()
    STAR = auto()
    ADD = auto()
    DELETE = auto()
    BIN = auto()
    COPIES = auto()
    MILESTONES = auto()
    SOURCE = auto()
    NOTICE = auto()
    CHAIN = auto()
    CLOSE_NOTICE = auto()
    TRACK = auto()
    NOTED = auto()
    NOT_OURS = auto()
    REFRESH = auto()
    HELP = auto()
    KEYS = auto()
    NEWS = auto()
    LOG = auto()


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One row of the table."""

    act: Act
    words: str  # in menus, tool tips and the keys sheet
    short: str  # on a button
    icon: Icon | None
    keys: tuple[str, ...]


def tip(words: str, keys: tuple[str, ...]) -> str:
    """`Cập nhật tiến độ (U)`."""
    native = QKeySequence.fromString(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({native})"
