"""The words that were searched for are lit where they stand, marks or not."""

from desktop_app.ui.hit_words import hit_spans


def hits(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in hit_spans(text, words)]


def test_accents_and_case_do_not_matter() -> None:
    assert hits("Quỹ ĐẤT công, đất đai", "dat") == ["ĐẤT", "đất"]


def test_only_beginnings_of_words_are_lit() -> None:
    assert hits("giải ngân, ngân sách", "ngan sa") == ["ngân", "ngân", "sá"]
    assert hits("ban hành", "an") == []


def test_no_words_light_nothing() -> None:
    assert hits("Quỹ đất", "  ") == []
