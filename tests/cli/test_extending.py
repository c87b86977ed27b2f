"""`dondoc extend` asks for more time, grants it or refuses it."""

import pytest

from tests.cli.conftest import Command
from tests.cli.test_command import NOTICE

ASK = ("extend", "1", "--to", "2023-12-31", "--reason", "Chờ ý kiến Bộ", "--request")


@pytest.fixture
def filled(dondoc: Command) -> Command:
    dondoc("import", NOTICE)
    return dondoc


def line(dondoc: Command) -> dict[str, object]:
    return next(each for each in dondoc("list", "--json").json if each["id"] == 1)


def test_a_request_waits_and_is_granted_by_the_plain_call(filled: Command) -> None:
    before = line(filled)
    asked = filled(*ASK, "--by", "Sở Tài chính", "--document", "5/STC")
    assert "đến 31/12/2023, chờ quyết định" in asked.out
    waiting = line(filled)
    assert (waiting["asked_due"], waiting["due"]) == ("2023-12-31", before["due"])
    granted = filled("extend", "1", "--to", "2023-12-31", "--reason", "Đồng ý")
    assert "(lần 1)" in granted.out
    after = line(filled)
    assert (after["asked_due"], after["due"], after["extensions"]) == (None, "2023-12-31", 1)


def test_a_refused_request_leaves_the_day(filled: Command) -> None:
    due = line(filled)["due"]
    filled(*ASK)
    refused = filled("extend", "1", "--refuse", "--reason", "Việc đã rõ", "--by", "Chủ tịch")
    assert "không đồng ý gia hạn nhiệm vụ 1" in refused.out
    after = line(filled)
    assert (after["asked_due"], after["due"], after["extensions"]) == (None, due, 0)


def test_what_nobody_asked_for_is_not_refused(filled: Command) -> None:
    said = filled("extend", "1", "--refuse", "--reason", "x")
    assert (said.status, said.error.count("\n")) == (1, 1)
    assert "đang chờ quyết định" in said.error


@pytest.mark.parametrize(
    "wrong",
    [
        ("extend", "1", "--reason", "x"),
        ("extend", "1", "--refuse", "--to", "2023-12-31", "--reason", "x"),
        (*ASK, "--refuse"),
    ],
)
def test_calls_that_contradict_themselves_are_wrong_usage(
    filled: Command, wrong: tuple[str, ...]
) -> None:
    assert filled(*wrong).status == 2
