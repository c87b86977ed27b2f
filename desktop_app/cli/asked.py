"""What every call of the command is asked with, and how it speaks."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from desktop_app.desk.desk import Desk
from desktop_app.errors import FolderReadOnly, NotAllowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The options that all calls share."""

    register: Path
    today: date | None  # None: the computer's own day
    language: str  # "vi" or "en"

    @property
    def day(self) -> date:
        """The day on which standings are computed."""
        return self.today or date.today()  # noqa: DTZ011  the PC's own day is the office's

    @property
    def moment(self) -> datetime:
        """This minute, on that day."""
        return datetime.combine(self.day, datetime.now().time())  # noqa: DTZ005  the PC's hour

    @contextmanager
    def desk(self, *, may_make: bool = False) -> Iterator[Desk]:
        """The desk over the register; only a call that takes in may make a new one."""
        # sqlite3 and the rules are not needed to print a help page.
        from desktop_app.desk.opening import open_desk  # noqa: PLC0415

        with open_desk(self.register, today=self.day, may_make=may_make) as desk:
            yield desk

    def say(self, vietnamese: str, english: str) -> None:
        """Print one sentence in the language asked for."""
        click.echo(english if self.language == "en" else vietnamese)


def make_folder(folder: Path) -> None:
    """Make `folder` where it is not there yet. Raises NotAllowed or FolderReadOnly."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise NotAllowed(
            reason_vi=f"“{folder}” là một tệp, không phải thư mục: hãy chọn thư mục khác.",
            reason_en=f"“{folder}” is a file, not a folder: choose another.",
        ) from error
    except OSError as error:
        raise FolderReadOnly(name=str(folder.parent)) from error


def print_json(value: Any) -> None:
    """Print `value` as one line of JSON, letters as they are."""
    click.echo(json.dumps(value, ensure_ascii=False, default=_plain))


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def paper_language(asked: "Asked", given: str | None) -> str:
    """The language of a paper: the one given for it, else the one that is spoken."""
    return given or asked.language


YEARS = range(1990, 2101)


class Moment(click.DateTime):
    """A day, or an hour of it, that is typed in one of `formats`; `form` says them in words."""

    def __init__(self, formats: Sequence[str], form: str) -> None:
        super().__init__(formats)
        self.form = form

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002  click's own
        """The form, as a help page shows it."""
        return self.form

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """What was typed as a moment; in another form it is wrong usage."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"“{value}” không đúng dạng {self.form}.", param, ctx)


DAY = Moment(["%Y-%m-%d"], "NĂM-THÁNG-NGÀY")
CUTOFF = Moment(
    ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"],
    "NĂM-THÁNG-NGÀY GIỜ:PHÚT",
)
language_option = click.option(
    "--language",
    type=click.Choice(["vi", "en"]),
    help="Ngôn ngữ của văn bản; mặc định như --language của dondoc.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")


def said(text: str, option: str) -> str:
    """`text` without blanks at its ends. Raises UsageError when nothing is left."""
    if not text.strip():
        raise click.UsageError(f"{option}: hãy ghi nội dung.")
    return text.strip()


def day_of(value: Any) -> date | None:
    """The date of an option of type DAY, within the years that calendars reach."""
    if not value:
        return None
    if value.year not in YEARS:
        raise click.UsageError(f"Năm {value.year} nằm ngoài khoảng {YEARS[0]}–{YEARS[-1]}.")
    day: date = value.date()
    return day
