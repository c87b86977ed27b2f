"""A slice of the broken files; `python -m tests.fuzz.run` tries thousands."""

import pytest

from tests.fuzz.good_files import good_files
from tests.fuzz.run import harm, tried
from tests.fuzz.trial import broken_file

SEEDS = range(60)


def test_a_broken_file_is_read_or_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")  # no other program reads along
    found = list(tried(SEEDS))
    assert [each.seed for each in found] == list(SEEDS)
    assert [(each.seed, each.name, done) for each in found if (done := harm(each))] == []
    assert any(each.refused for each in found)
    assert all("\n" not in each.refused for each in found)


def test_every_file_is_broken_and_by_the_same_seed_in_the_same_way() -> None:
    files = good_files()
    for seed, name in enumerate(sorted(files)):
        broken = broken_file(seed, files)
        assert broken[0] == name
        assert broken[1] != files[name]
        assert broken == broken_file(seed, files)
