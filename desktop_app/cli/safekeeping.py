"""`dondoc backup`, `restore`, `rebuild` and `check`: keeping the register safe."""

from datetime import datetime
from pathlib import Path

import click

from desktop_app.cli.asked import Asked, make_folder
from desktop_app.tracking.figures import moment_text


@click.command("backup")
@click.argument("folder", metavar="[THƯ_MỤC]", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def backup(asked: Asked, folder: Path | None) -> None:
    """Sao lưu sổ theo dõi. Bản sao được kiểm tra trước khi nhận tên.

    Không nêu thư mục: sao lưu vào thư mục .backups cạnh sổ và bỏ các bản đã hết hạn giữ.
    """
    # sqlite3 and the rules are not needed to print a help page.
    from desktop_app.desk import backups  # noqa: PLC0415
    from desktop_app.tracking.backup_copies import copy_name  # noqa: PLC0415

    now = datetime.now()  # noqa: DTZ005  a file's name speaks of the PC's own hour
    problem = None
    with asked.desk() as desk:
        if folder is None:
            made = backups.make(asked.register, now, even_if_same=True)
            target, problem = made.path, made.shortfall
        else:
            make_folder(folder)
            taken = [file.name for file in folder.iterdir()]
            target = folder / copy_name(asked.register.stem, now, taken)
            desk.keeping.back_up(target)
    asked.say(f"Đã sao lưu và kiểm tra: {target}.", f"Backed up and verified: {target}.")
    if problem is not None:
        raise problem


@click.command("restore")
@click.argument("file", metavar="[TỆP]", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listing", is_flag=True, help="Liệt kê các bản sao lưu cạnh sổ.")
@click.pass_obj
def restore(asked: Asked, file: Path | None, *, listing: bool) -> None:
    """Khôi phục sổ từ bản sao lưu. Tệp hiện tại được giữ lại (.before-restore)."""
    if listing == (file is not None):
        raise click.UsageError("Hãy ghi một tệp bản sao lưu, hoặc --list.")
    if file is None:
        _list_copies(asked)
        return
    from desktop_app.desk import backups  # noqa: PLC0415  see `backup`

    # Qt's core is loaded only here: no window may hold the register that is replaced.
    from desktop_app.ui.window_lock import window_lock  # noqa: PLC0415

    with window_lock(asked.register):
        kept = backups.restore(file, asked.register)
    asked.say(f"Đã khôi phục từ {file}.", f"Restored from {file}.")
    if kept:
        asked.say(f"Tệp trước đó được giữ tại {kept}.", f"The file before is kept as {kept}.")


@click.command("rebuild")
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(path_type=Path))
@click.pass_obj
def rebuild(asked: Asked, folder: Path) -> None:
    """Dựng lại sổ từ các tệp .json trong thư mục .readable. Chỉ khi chưa có sổ ở đó."""
    from desktop_app.desk import backups  # noqa: PLC0415  see `backup`

    backups.rebuild(folder, asked.register)
    asked.say(
        f"Đã dựng lại sổ tại {asked.register}.", f"The register is made anew: {asked.register}."
    )


def _list_copies(asked: Asked) -> None:
    from desktop_app.desk.backups import all_copies  # noqa: PLC0415  see `backup`

    for copy in all_copies(asked.register):
        place, when = copy.path, moment_text(copy.moment)
        held = copy.counts
        if held is None:
            asked.say(f"{when}  không đọc được  {place}", f"{when}  unreadable  {place}")
            continue
        asked.say(
            f"{when}  {held.notices} thông báo, {held.directives} nhiệm vụ, "
            f"{held.answers} cập nhật  {place}",
            f"{when}  {held.notices} notices, {held.directives} directives, "
            f"{held.answers} updates  {place}",
        )


@click.command("check")
@click.pass_obj
def check(asked: Asked) -> None:
    """Kiểm tra sổ theo dõi: tính toàn vẹn và số lượng."""
    with asked.desk() as desk:
        problems = desk.keeping.check()
        counts = desk.directives.counts(today=asked.day)
        notices = len(desk.notices.all())
    for problem in problems:
        click.echo(problem, err=True)
    if problems:
        raise SystemExit(1)
    asked.say(
        f"Sổ nguyên vẹn: {notices} thông báo, {counts.directives} nhiệm vụ, "
        f"{counts.undecided_points} điểm chưa xử lý.",
        f"The register is sound: {notices} notices, {counts.directives} directives, "
        f"{counts.undecided_points} undecided points.",
    )
    asked.say(f"Tệp sổ: {asked.register}.", f"Its file: {asked.register}.")
