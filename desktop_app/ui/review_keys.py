"""The keys of the review window, as F1 shows them."""

from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.wording import word
from desktop_app.ui.disposition_bar import LIST_KEYS
from desktop_app.ui.language import current_language, tr


def review_keys() -> list[tuple[str, str]]:
    """What each key does, and the key."""
    letters = {disposition: chr(key) for key, disposition in LIST_KEYS.items()}
    decisions = [
        (_decision(disposition), f"{letters[disposition]} · Ctrl+{number}")
        for number, disposition in enumerate(LIST_KEYS.values(), start=1)
    ]
    return [
        *decisions,
        (tr("Agree, go on"), "Enter"),
        (tr("Agree with all that is sure"), "Ctrl+Enter"),
        (tr("Store the notice"), "Ctrl+S"),
        (tr("Next, previous point to look at"), "F8 · Shift+F8"),
        (tr("Split at the cursor"), "Ctrl+T"),
        (tr("Merge with the next point"), "Ctrl+M"),
        (tr("Selected words as deadline"), "Ctrl+D"),
        (tr("Selected words as new point"), "Ctrl+N"),
        (tr("Undo, do again"), "Ctrl+Z · Ctrl+Y"),
        (tr("Larger, smaller letters"), "Ctrl++ · Ctrl+−"),
    ]


def _decision(disposition: Disposition) -> str:
    return word(disposition, current_language())
