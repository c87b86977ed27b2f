"""`dondoc read` and `dondoc import`: notices in."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.asked import Asked, json_option, print_json
from desktop_app.desk.known_notice import Sameness
from desktop_app.errors import KnownError, NotAllowed
from desktop_app.tracking.figures import day_text, percent

if TYPE_CHECKING:
    from desktop_app.intake.draft import NoticeDraft, ReadNotice

FILES = click.argument(
    "files", metavar="TỆP…", nargs=-1, required=True, type=click.Path(path_type=Path)
)


@click.command("read")
@FILES
@json_option
@click.pass_obj
def read(asked: Asked, files: tuple[Path, ...], *, as_json: bool) -> None:
    """Đọc thông báo và in dự thảo. Không lưu gì."""
    # Reading knows agencies and holidays; a help page does without them.
    from desktop_app.desk.reader import shipped_reader  # noqa: PLC0415
    from desktop_app.intake.draft import reading_json  # noqa: PLC0415

    if os.path.isfile(asked.register):  # noqa: PTH113  False, not an error, without access
        with asked.desk() as desk:
            reader = desk.intake.reader()
    else:
        reader = shipped_reader(asked.day)

    def read_one(path: Path) -> None:
        draft = reader.read(path).draft
        if as_json:
            print_json(reading_json(draft))
        else:
            _show(draft, asked)

    _each(asked, files, read_one)


@click.command("import")
@FILES
@click.option(
    "--again",
    is_flag=True,
    help="Lưu cả khi đã có thông báo cùng số, cùng ngày hoặc gần như cùng nội dung.",
)
@json_option
@click.pass_obj
def import_notices(
    asked: Asked, files: tuple[Path, ...], *, again: bool, as_json: bool
) -> None:
    """Đọc và lưu thông báo. Điểm chắc chắn được theo dõi, còn lại chờ xử lý."""
    stored: list[dict[str, Any]] = []
    with asked.desk(may_make=True) as desk:
        reader = desk.intake.reader()

        def import_one(path: Path) -> None:
            found: ReadNotice = reader.read(path)
            known = desk.notices.known(found.draft)
            if known and not again and known.sameness is not Sameness.FILE:
                title, alike = known.notice.title, known.likeness * 100
                raise NotAllowed(
                    reason_vi=f"{path.name}: {title} đã có, nội dung giống {percent(alike)}, "
                    "thêm --again để lưu.",
                    reason_en=f"{path.name}: {title} is in already, "
                    f"{percent(alike, 'en')} of the words are the same, --again stores it.",
                )
            number = desk.intake.accept_as_it_stands(found, today=asked.day)
            line = desk.notices.one(number)
            stored.append(
                {
                    "file": str(path),
                    "notice": number,
                    "number": line.head.number,
                    "points": line.points,
                    "decided": line.decided,
                    "directives": line.directives,
                }
            )
            if not as_json:
                asked.say(
                    f"{path.name}: đã lưu {line.title}, {line.directives} nhiệm vụ, "
                    f"{line.decided}/{line.points} điểm đã xử lý.",
                    f"{path.name}: stored {line.title}, {line.directives} directives, "
                    f"{line.decided}/{line.points} points decided.",
                )

        try:
            _each(asked, files, import_one)
        finally:
            if as_json:
                print_json(stored)


def _each(asked: Asked, files: Iterable[Path], work: Callable[[Path], None]) -> None:
    """Do `work` on each file; a file that cannot be read is said and the others go on."""
    refused = 0
    for path in files:
        try:
            work(path)
        except KnownError as error:
            refused += 1
            click.echo(error.sentence(asked.language), err=True)
    if refused:
        raise SystemExit(1)


def _show(draft: "NoticeDraft", asked: Asked) -> None:
    """Print a draft for a person: the head, then each point with who and when."""
    head = draft.head
    click.echo(click.style(f"{draft.source.name}: {head.number or '—'}", bold=True))
    click.echo(f"  {head.subject or ''}")
    if not any(point.trackable for point in draft.points):
        asked.say("  Không thấy nhiệm vụ nào trong thông báo.", "  No directives were found.")
    for point in draft.points:
        mark = "•" if point.trackable else "–"
        due = day_text(point.due) or "—"
        leads = ", ".join(agency.name for agency in point.leads) or "—"
        click.echo(f"  {mark} {point.label}  [{due}]  {leads}")
        click.echo(f"      {point.text}")
        for deadline in point.deadlines:
            click.echo(f"      “{deadline.phrase}” ({deadline.rule})")
