"""`dondoc extend` asks for more time, grants it or refuses it."""

import pytest

from tests.cli.said import Command

pytestmark = pytest.mark.usefixtures("with_notice")
ASK = ("extend", "1", "--to", "2023-12-31", "--reason", "Chờ ý kiến Bộ", "--request")


def line(dondoc: Command) -> dict[str, object]:
    return next(each for each in dondoc("list", "--json").json if each["id"] == 1)


def test_a_request_waits_and_is_granted_by_the_plain_call(dondoc: Command) -> None:
    before = line(dondoc)
    asked = dondoc(*ASK, "--by", "Sở Tài chính", "--document", "5/STC")
    assert "đến 31/12/2023, chờ quyết định" in asked.out
    waiting = line(dondoc)
    assert (waiting["asked_due"], waiting["due"]) == ("2023-12-31", before["due"])
    granted = dondoc("extend", "1", "--to", "2023-12-31", "--reason", "Đồng ý")
    assert "(lần 1)" in granted.out
    after = line(dondoc)
    assert (after["asked_due"], after["due"], after["extensions"]) == (None, "2023-12-31", 1)


def test_a_refused_request_leaves_the_day(dondoc: Command) -> None:
    due = line(dondoc)["due"]
    dondoc(*ASK)
    refused = dondoc("extend", "1", "--refuse", "--reason", "Việc đã rõ", "--by", "Chủ tịch")
    assert "không đồng ý gia hạn nhiệm vụ 1" in refused.out
    after = line(dondoc)
    assert (after["asked_due"], after["due"], after["extensions"]) == (None, due, 0)


def test_what_nobody_asked_for_is_not_refused(dondoc: Command) -> None:
    said = dondoc("extend", "1", "--refuse", "--reason", "x")
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
    dondoc: Command, wrong: tuple[str, ...]
) -> None:
    assert dondoc(*wrong).status == 2
