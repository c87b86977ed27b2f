"""What the command says of itself is Vietnamese: every help page, every kind of wrong usage."""

import ast
import re
from functools import cache
from pathlib import Path

import click
import pytest

from desktop_app.cli.click_words import SPEAKING, VIETNAMESE
from desktop_app.cli.command import dondoc as the_command
from desktop_app.tracking.tracker import TrackerColumn
from tests.cli.said import Command

#: What click says to who writes a program, or asks at a prompt, in a file, in a number's range,
#: of a command that is going: the command has none of these.
NEVER_SAID = re.compile(
    r"DeprecationWarning|^deprecated$|defined twice|Boolean option|Could not determine name"
    r"|No options defined|take exactly one|Value must be an iterable|env var|\(dynamic\)"
    r"|Do you want|without prompting|version %\(version\)|Repeat for|two entered|invalid input"
    r"|Unknown color|Press any key|^Choice\(|not in the range|valid boolean|valid UUID"
    r"|Invalid start character|is not executable"
    r"|values are required|does not match the format"
)
CALLS = [[], *([name] for name in the_command.commands)]
WRONG = {
    "no such command": ["lst"],
    "no such option": ["list", "--standng", "x"],
    "nothing like it": ["list", "--xyzzy"],
    "one of a few": ["list", "--standing", "x"],
    "one of two": ["--language", "fr", "list"],
    "a number": ["progress", "ba", "--text", "x"],
    "a day": ["--today", "3", "list"],
    "an hour": ["monday", "--cutoff", "5"],
    "a period": ["report", "--week", "W47"],
    "argument left out": ["progress", "--text", "x"],
    "files left out": ["read"],
    "option left out": ["extend", "1"],
    "value left out": ["report", "--week"],
    "value too many": ["list", "--json=3"],
    "argument too many": ["check", "a"],
    "arguments too many": ["check", "a", "b"],
    "a folder": ["demo", str(Path(__file__))],
    "a column": ["import-workbook", "a.xlsx", "--match", "x"],
    "two ways at once": ["report", "--week", "2026-W47", "--year", "2026"],
    "blank": ["progress", "1", "--text", " "],
}


@cache
def clicks_messages() -> set[str]:
    """Every sentence that click hands to gettext in the modules that speak."""
    return {
        argument.value
        for module in SPEAKING
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"_", "ngettext"}
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text))


@cache
def typed_words() -> set[str]:
    """What is typed as it stands: commands, options, the values that they take."""
    typed = {"--help", "--version", ".readable", *TrackerColumn, *the_command.commands}
    for each in (the_command, *the_command.commands.values()):
        for parameter in each.params:
            typed.update(parameter.opts)
            if isinstance(parameter.type, click.Choice):
                typed.update(map(str, parameter.type.choices))
    return typed


@cache
def english_words() -> set[str]:
    """The words of click, and the names of our parameters in capitals, as it shows them."""
    calls = (the_command, *the_command.commands.values())
    names = {str(parameter.name).upper() for each in calls for parameter in each.params}
    clicks = {word for message in clicks_messages() for word in words(message)}
    return clicks | names | {"OPTIONS", "COMMAND", "ARGS", "TEXT", "PATH", "INTEGER", "DIR"}


def english_in(text: str) -> set[str]:
    for typed in sorted(typed_words(), key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(typed)}(?![\w-])", "", text)
    return words(text) & english_words()


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_a_help_page_holds_no_english(dondoc: Command, call: list[str]) -> None:
    said = dondoc(*call, "--help")
    assert (said.status, said.error) == (0, "")
    assert said.out.startswith("Cách dùng: dondoc")
    assert english_in(said.out) == set()


@pytest.mark.parametrize("call", WRONG.values(), ids=WRONG)
def test_wrong_usage_is_said_without_english(dondoc: Command, call: list[str]) -> None:
    said = dondoc(*call)
    assert (said.status, said.out) == (2, "")
    assert "Lỗi: " in said.error
    assert english_in(said.error) == set()


def test_whoever_asks_for_english_gets_click_as_it_is(dondoc: Command) -> None:
    assert "Error: No such command 'lst'" in dondoc("--language", "en", "lst").error
    assert "Lỗi: Không có lệnh “lst”" in dondoc("lst").error


def test_all_that_click_may_say_has_its_vietnamese() -> None:
    messages = clicks_messages()
    assert len(messages) > 50
    said = {message for message in messages if not NEVER_SAID.search(message)}
    assert said - VIETNAMESE.keys() == set()
    # click takes this one from a table, `_(extra["required"])`.
    assert VIETNAMESE.keys() - said == {"required"}


def test_what_is_filled_in_is_click_s() -> None:
    for english, vietnamese in VIETNAMESE.items():
        places, ours = (set(re.findall(r"\{(\w+)", text)) for text in (english, vietnamese))
        assert ours <= places, english


def test_the_list_of_commands_cuts_no_sentence(dondoc: Command) -> None:
    assert "..." not in dondoc("--help").out
