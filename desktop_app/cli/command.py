"""The command `dondoc`: opens the window, or does one thing without it."""

import os
import sys
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.asked import DAY, Asked, day_of
from desktop_app.cli.calendar import calendar
from desktop_app.cli.changes import changes
from desktop_app.cli.chase import chase
from desktop_app.cli.click_words import VIETNAMESE, speak
from desktop_app.cli.demo import demo
from desktop_app.cli.extending import extend
from desktop_app.cli.follow_up import list_directives, progress
from desktop_app.cli.merge import merge
from desktop_app.cli.monday import monday
from desktop_app.cli.papers import report
from desktop_app.cli.reading import import_notices, read
from desktop_app.cli.safekeeping import backup, check, rebuild, restore
from desktop_app.cli.sheets import sheets
from desktop_app.cli.trackers import import_workbook
from desktop_app.errors import KnownError, NoScreen

_ENDING = ".dondoc"
_OPTIONS = "[TÙY CHỌN]"


def has_screen() -> bool:
    """Whether a window could be shown: X11 and Wayland say where their screen is."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar=_OPTIONS,
    subcommand_metavar="[LỆNH …]",
)
@click.option(
    "--register",
    metavar="TỆP",
    type=click.Path(path_type=Path, dir_okay=True),
    envvar="DONDOC_REGISTER",
    help="Tệp sổ theo dõi (.dondoc).",
)
@click.option("--today", type=DAY, help="Coi ngày này là hôm nay.")
@click.option("--language", type=click.Choice(["vi", "en"]), help="Ngôn ngữ: vi hoặc en.")
@click.version_option(
    package_name="dondoc",
    prog_name="dondoc",
    message="%(prog)s %(version)s",
    help=VIETNAMESE["Show the version and exit."],
)
@click.pass_context
def dondoc(
    context: click.Context, register: Path | None, today: Any, language: str | None
) -> None:
    """Theo dõi, đôn đốc nhiệm vụ tại các thông báo kết luận.

    Không kèm lệnh nào: mở cửa sổ chương trình.
    """
    # sqlite3 and the rules are not needed to print a help page.
    from desktop_app.desk.place import default_register  # noqa: PLC0415

    context.obj = Asked(
        register=register or default_register(),
        today=day_of(today),
        language=language or "vi",
    )
    if context.invoked_subcommand is None:
        if not has_screen():
            raise NoScreen
        # Qt is loaded only for the window.
        from desktop_app.app import run_window  # noqa: PLC0415

        context.exit(
            run_window(context.obj.register, today=context.obj.today, language=language)
        )


for verb in (
    read,
    import_notices,
    import_workbook,
    list_directives,
    changes,
    progress,
    extend,
    report,
    monday,
    calendar,
    chase,
    sheets,
    merge,
    backup,
    restore,
    rebuild,
    check,
    demo,
):
    verb.options_metavar = _OPTIONS
    dondoc.add_command(verb)

# click keeps the words of `--help` from the first call on: they are of the help, Vietnamese.
speak("vi")
for verb in (dondoc, *dondoc.commands.values()):
    verb.get_help_option(click.Context(verb, help_option_names=["-h", "--help"]))


def run() -> int:
    """Run the command line; 1 for what a person can mend, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a window program on Windows has no streams
            stream.reconfigure(encoding="utf-8", errors="replace")
    speak(_language_asked(sys.argv))
    try:
        dondoc.main(args=_typed(sys.argv[1:]), prog_name="dondoc", standalone_mode=True)
    except KnownError as error:
        click.echo(error.sentence(_language_asked(sys.argv)), err=True)
        return 1
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def _typed(arguments: list[str]) -> list[str]:
    """`arguments`; a register alone, as a file manager gives it, is the one to open."""
    if len(arguments) == 1 and arguments[0].casefold().endswith(_ENDING):
        return ["--register", *arguments]
    return arguments


def _language_asked(arguments: list[str]) -> str:
    """The language of an error, read from the words themselves: the context is gone by then."""
    joined = " ".join(arguments)
    return "en" if "--language en" in joined or "--language=en" in joined else "vi"
