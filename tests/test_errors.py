import pickle
import string

import pytest

from desktop_app import errors
from desktop_app.errors import FileEmpty, KnownError, NotAllowed

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, KnownError) and kind is not KnownError
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_both_sentences_are_whole_and_tell_the_same_facts(kind: type[KnownError]) -> None:
    def facts(words: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name}

    if kind is NotAllowed:
        return
    assert kind.vi.endswith(".")
    assert kind.en.endswith(".")
    assert {f.removesuffix("_vi") for f in facts(kind.vi)} == {
        f.removesuffix("_en") for f in facts(kind.en)
    }


def test_an_error_says_its_sentence_in_the_language_asked_for() -> None:
    error = FileEmpty(name="a.txt")
    assert "a.txt" in error.sentence("vi")
    assert error.sentence("en").startswith("The file “a.txt” has no words")
    assert str(error) == error.sentence("vi")


def test_an_error_survives_the_way_between_processes() -> None:
    again = pickle.loads(pickle.dumps(FileEmpty(name="a.txt")))  # noqa: S301  our own bytes
    assert again.sentence() == FileEmpty(name="a.txt").sentence()


def test_the_tree_in_the_module_names_every_error() -> None:
    assert errors.__doc__ is not None
    for kind in KINDS:
        assert kind.__name__ in errors.__doc__
