"""The keys of the review window in one table: for its shortcuts, its tool tips and F1."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QKeySequence

from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.wording import word
from desktop_app.ui.disposition_bar import LIST_KEYS
from desktop_app.ui.language import current_language, tr


class ReviewAct(Enum):
    """What a key does in the review window."""

    NEXT_DOUBT = auto()
    PREVIOUS_DOUBT = auto()
    ANSWER = auto()
    AGREE_SURE = auto()
    ONLY_DOUBTFUL = auto()
    STORE = auto()
    UNDO = auto()
    REDO = auto()
    WORDS = auto()
    LEADS = auto()
    COORDINATORS = auto()
    PRINTED = auto()
    DUE = auto()
    SOURCE = auto()
    HEAD = auto()
    SPLIT = auto()
    MERGE_NEXT = auto()
    MERGE_PREVIOUS = auto()
    AS_DEADLINE = auto()
    AS_POINT = auto()
    LARGER = auto()
    SMALLER = auto()
    KEYS = auto()


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One thing to do and its keys, the first of them the one that is shown."""

    act: ReviewAct
    words: str
    keys: tuple[str, ...]


def key_table() -> tuple[KeyRow, ...]:
    """Everything a key does, in the order of the sheet, in the window's language."""
    act = ReviewAct
    return (
        KeyRow(act.NEXT_DOUBT, tr("Next thing to look at"), ("F8",)),
        KeyRow(act.PREVIOUS_DOUBT, tr("Thing to look at before"), ("Shift+F8",)),
        KeyRow(act.ANSWER, tr("To the field that answers it"), ("F9",)),
        KeyRow(
            act.AGREE_SURE, tr("Agree with all that is sure"), ("Ctrl+Return", "Ctrl+Enter")
        ),
        KeyRow(act.ONLY_DOUBTFUL, tr("Only what is to look at, or all"), ("Ctrl+L",)),
        KeyRow(act.STORE, tr("Store the notice"), ("Ctrl+S",)),
        KeyRow(act.UNDO, tr("Undo"), ("Ctrl+Z",)),
        KeyRow(act.REDO, tr("Do again"), ("Ctrl+Y", "Ctrl+Shift+Z")),
        KeyRow(act.WORDS, tr("To the words"), ("F2",)),
        KeyRow(act.LEADS, tr("To the lead"), ("F3",)),
        KeyRow(act.COORDINATORS, tr("To the coordinating agencies"), ("F4",)),
        KeyRow(act.PRINTED, tr("To the printed deadlines"), ("F5",)),
        KeyRow(act.DUE, tr("To the due day"), ("F6",)),
        KeyRow(act.SOURCE, tr("To the source"), ("F7",)),
        KeyRow(act.HEAD, tr("To the head of the notice"), ("Ctrl+H",)),
        KeyRow(act.SPLIT, tr("Split at the cursor or the selection"), ("Ctrl+T",)),
        KeyRow(act.MERGE_NEXT, tr("Merge with the next point"), ("Ctrl+M",)),
        KeyRow(act.MERGE_PREVIOUS, tr("Merge with the point before"), ("Ctrl+Shift+M",)),
        KeyRow(act.AS_DEADLINE, tr("Selected words as deadline"), ("Ctrl+D",)),
        KeyRow(act.AS_POINT, tr("Selected words as new point"), ("Ctrl+N",)),
        KeyRow(act.LARGER, tr("Larger letters"), ("Ctrl++", "Ctrl+=")),
        KeyRow(act.SMALLER, tr("Smaller letters"), ("Ctrl+-",)),
        KeyRow(act.KEYS, tr("Keys"), ("F1",)),
    )


def tip(act: ReviewAct) -> str:
    """What a control does, with its key."""
    row = next(row for row in key_table() if row.act is act)
    return tr("{what} ({key})").format(what=row.words, key=_shown(row.keys[0]))


def key_of(act: ReviewAct) -> str:
    """The key alone, as it stands beside a field."""
    return next(_shown(row.keys[0]) for row in key_table() if row.act is act)


def review_keys() -> list[tuple[str, str]]:
    """What F1 shows: what each key does, and the key."""
    letters = {disposition: chr(key) for key, disposition in LIST_KEYS.items()}
    decisions = [
        (_decision(disposition), f"{letters[disposition]} · Ctrl+{number}")
        for number, disposition in enumerate(LIST_KEYS.values(), start=1)
    ]
    return [
        *decisions,
        (tr("Agree, go on"), "Enter"),
        (tr("Point before, point after"), "↑ ↓"),
        (tr("Back to the points"), "Esc"),
        (tr("Next field, field before"), "Tab · Shift+Tab"),
        *((row.words, _shown(row.keys[0])) for row in key_table()),
    ]


def _decision(disposition: Disposition) -> str:
    return word(disposition, current_language())


def _shown(keys: str) -> str:
    return QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
