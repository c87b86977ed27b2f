"""Words of an answer as markup, with what was searched for lit in them."""

from desktop_app.ui.colors import current_colors
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.marked_text import marked


def lit(text: str, words: str) -> str:
    """`text` as markup; the hits of `words` stand on the ground they have in the list."""
    style = f"background-color: {current_colors().mark_hit}"
    return marked(text, [(start, end, style) for start, end in hit_spans(text, words)])
