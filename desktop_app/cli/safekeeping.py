"""`dondoc backup` and `dondoc check`: keeping the register safe."""

from datetime import datetime
from pathlib import Path

import click

from desktop_app.cli.asked import Asked, make_folder


@click.command("backup")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def backup(asked: Asked, folder: Path | None) -> None:
    """Sao lưu sổ theo dõi; bản sao được kiểm tra trước khi nhận tên."""
    place = folder or asked.register.parent / "backups"
    minute = datetime.now()  # noqa: DTZ005  a file's name speaks of the PC's own hour
    target = place / f"{asked.register.stem}.{minute:%Y-%m-%d_%H%M%S}.dondoc"
    with asked.desk() as desk:
        make_folder(place)
        desk.keeping.back_up(target)
    asked.say(f"Đã sao lưu và kiểm tra: {target}.", f"Backed up and verified: {target}.")


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
