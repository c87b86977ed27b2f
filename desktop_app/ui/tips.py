"""The tip over words that may be cut."""

from html import escape


def whole_tip(words: str) -> str:
    """All the `words`: long ones are wrapped, and none is ever taken for markup."""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
